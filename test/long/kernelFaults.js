// npm run test:long:kernel: puts ten faults into the kernel, one by one and never on disk, and looks whether the map of
// bits catches each. Exits 1 where a fault is not caught, or where its place in the sources is gone.
import fs from 'node:fs';
import process from 'node:process';
import { compile, observed } from '../../scripts/kernel/compile.js';
import { inlined } from '../../scripts/kernel/inlined.js';
import { inProject } from '../../scripts/projectRoot.js';
import { bundled } from '../digests/bundle.js';

/** @type {{ what: string, file: string, from: string, to: string }[]} */
const faults = [
  {
    what: 'another constant in the draw',
    file: 'random.ts',
    from: 'rotl<i32>(y, 13)',
    to: 'rotl<i32>(y, 12)',
  },
  {
    what: 'no key of the visit',
    file: 'people.ts',
    from: 'key + person.visit * 0x3c6ef372 + purpose',
    to: 'key + purpose',
  },
  { what: 'ties in another order', file: 'events.ts', from: 'at.kind <= kind', to: 'at.kind < kind' },
  {
    what: 'a lost touch on joining a queue',
    file: 'movement.ts',
    from: 'append(one, entry);\n  touch(station);',
    to: 'append(one, entry);',
  },
  {
    what: 'one place too many',
    file: 'stations/places.ts',
    from: 'while (<f64>station.occupied < station.placeLimit)',
    to: 'while (<f64>station.occupied <= station.placeLimit)',
  },
  {
    what: 'caps rounded up',
    file: 'stations/caps.ts',
    from: 'Math.floor(cap + uniform',
    to: 'Math.ceil(cap + uniform',
  },
  {
    what: 'progress noted and not dated',
    file: 'stations/team.ts',
    from: 'person.progressTime = winter.now;\n    cancel(person);',
    to: 'cancel(person);',
  },
  {
    what: 'the pace of stays upside down',
    file: 'stations/stayClock.ts',
    from: '= 1 / apply(',
    to: '= apply(',
  },
  { what: 'one post too many on the rota', file: 'rosters.ts', from: 'place >= due', to: 'place > due' },
  { what: 'a delay within a day less', file: 'delays.ts', from: 'if (days <= 7)', to: 'if (days <= 6)' },
];

const kept = JSON.parse(fs.readFileSync(inProject('test', 'digests', 'bits.json'), 'utf8'));
const watched = /^(?:mm1|tandem|example-county|restless|staffing-calendar|generated-\d)$/;

/** The kernel with a fault as the module that the host imports. @param {(typeof faults)[number]} fault */
async function faultyModule({ file, from, to }) {
  const name = `src/kernel/${file}`;
  const text = fs.readFileSync(inProject(name), 'utf8');
  if (text.split(from).length !== 2) throw new Error(`${name} does not say "${from}" once`);
  const instead = { [name]: text.replace(from, to) };
  const [plain, logged] = [
    await compile('src/kernel/exports.ts', instead),
    await compile('src/kernel/exports.ts', { ...instead, ...observed() }),
  ].map((binary) => Buffer.from(inlined(binary)).toString('base64'));
  return `export const plainKernel = '${plain}';\nexport const observedKernel = '${logged}';\n`;
}

/** The first run whose bits the fault moves, or that it ends; null where none is. @param {(typeof faults)[number]} fault */
async function caughtBy(fault) {
  const { watchedScenarios, bitMap } = await bundled(await faultyModule(fault));
  for (const { name, make } of watchedScenarios()) {
    if (!watched.test(name)) continue;
    try {
      const found = await bitMap(name, make());
      const moved = Object.keys(found).find(
        (line) => JSON.stringify(found[line]) !== JSON.stringify(kept[line]),
      );
      if (moved !== undefined) return moved;
    } catch (error) {
      return `${name}: ${/** @type {Error} */ (error).message}`;
    }
  }
  return null;
}

for (const fault of faults) {
  const caught = await caughtBy(fault);
  process.stdout.write(`${fault.what}: ${caught === null ? 'NOT CAUGHT' : `caught by ${caught}`}\n`);
  if (caught === null) process.exitCode = 1;
}
