import { isOfEngine } from './rooms.js';

/**
 * For tests alone. Where modules are not bundled, what a module imports is looked up by its name at each use, which makes
 * an engine that reads its records through imports twice as slow. This holds what is imported from the kernel
 * (src/sim) and the people (src/model/people.ts) in constants of the importing module, as a bundle does. Neither of the
 * two imports anything that imports it, so all there is to hold is there when it is held.
 * @returns {import('vite').Plugin}
 */
export function heldImports() {
  return {
    name: 'winterproof-held-imports',
    enforce: 'pre',
    transform(code, id) {
      if (!isOfEngine(id) || !id.endsWith('.ts')) return undefined;
      const fromKernel = /\/src\/sim\//.test(id)
        ? String.raw`\.[^']*`
        : String.raw`[^']*\/(?:sim\/[^']*|people)`;
      return code
        .replace(new RegExp(String.raw`^import \{([^}]*)\} from '(${fromKernel}\.ts)';`, 'gm'), holdNames)
        .replace(new RegExp(String.raw`^import \* as (\w+) from '(${fromKernel}\.ts)';`, 'gm'), holdModule);
    },
  };
}

let modules = 0;

/** @param {string} _whole @param {string} names @param {string} from */
function holdNames(_whole, names, from) {
  const held = `held${++modules}`;
  const values = names.replace(/\btype \w+,?/g, '').replace(/ as /g, ': ');
  return `import * as ${held} from '${from}'; const {${values}} = ${held};`;
}

/** @param {string} _whole @param {string} name @param {string} from */
function holdModule(_whole, name, from) {
  const held = `held${++modules}`;
  return `import * as ${held} from '${from}'; const ${name} = { ...${held} };`;
}
