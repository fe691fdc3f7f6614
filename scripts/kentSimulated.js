// Prints the simulated tables of docs/kent.md; with --write puts them there. Names of tables after it choose some of them.
import fs from 'node:fs';
import process from 'node:process';
import { hindcastTable } from './kentSimulated/hindcast.js';
import { baseCasesTable, definitionsTable } from './kentSimulated/levels.js';
import { bandsTable, loadsTable } from './kentSimulated/loads.js';
import { libraryTable, pressuresTable } from './kentSimulated/pressures.js';
import { inProject } from './projectRoot.js';

const blocks = /** @type {const} */ ([
  ['definitions', definitionsTable],
  ['base cases', baseCasesTable],
  ['hindcast', hindcastTable],
  ['loads', loadsTable],
  ['bands', bandsTable],
  ['pressures', pressuresTable],
  ['library', libraryTable],
]);
const chosen = process.argv.slice(2).filter((word) => word !== '--write');

const file = inProject('docs', 'kent.md');
let page = fs.readFileSync(file, 'utf8');
for (const [name, make] of blocks) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const made = make();
  process.stdout.write(`${name}\n\n${made}\n\n`);
  const [begin, end] = [
    `<!-- begin: ${name} (node scripts/kentSimulated.js --write) -->`,
    `<!-- end: ${name} -->`,
  ];
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/kent.md lacks the block "${name}"`);
  page = `${page.slice(0, from)}${begin}\n\n${made}\n\n${page.slice(to)}`;
}
if (process.argv.includes('--write')) fs.writeFileSync(file, page);
