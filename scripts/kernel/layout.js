import { compile } from './compile.js';
import { kindOf, recordClasses } from './records.js';
import { KERNEL } from './sources.js';

/** @typedef {import('./records.js').RecordClass} RecordClass */
/** @typedef {{ size: number, fields: Record<string, { at: number, kind: import('./records.js').Kind }> }} Layout */

/** A source that is never on disk: it asks the compiler itself where every field lies. */
const QUESTIONS = `${KERNEL}/questions.ts`;

/**
 * The fields of a class with those that it inherits.
 * @param {RecordClass} one @param {RecordClass[]} classes @returns {Record<string, string>}
 */
function allFields({ name, base, fields }, classes) {
  if (base === undefined) return fields;
  const above = classes.find((other) => other.name === base);
  if (above === undefined) throw new Error(`${name} extends ${base}, which is no exported @unmanaged class`);
  return { ...allFields(above, classes), ...fields };
}

/** @param {RecordClass[]} classes */
function questions(classes) {
  const imports = classes.map(({ name, file }) => `import { ${name} } from '${file.replace(KERNEL, '.')}';`);
  const sizes = classes.map(({ name }) => `export const size_${name}: i32 = <i32>offsetof<${name}>();`);
  const places = classes.flatMap((one) =>
    Object.keys(allFields(one, classes)).map(
      (field) => `export const at_${one.name}_${field}: i32 = <i32>offsetof<${one.name}>('${field}');`,
    ),
  );
  return [...imports, ...sizes, ...places].join('\n');
}

/** What a module asks for, so that it can be started; nothing of it is ever called. @param {WebAssembly.Module} module */
function anyImports(module) {
  /** @type {Record<string, Record<string, WebAssembly.ImportValue>>} */
  const imports = {};
  for (const { module: from, name, kind } of WebAssembly.Module.imports(module)) {
    imports[from] ??= {};
    imports[from][name] = kind === 'memory' ? new WebAssembly.Memory({ initial: 16 }) : () => 0;
  }
  return imports;
}

/** The answers of the compiler, by the names of the constants. @param {RecordClass[]} classes */
async function answers(classes) {
  const binary = await compile(QUESTIONS, { [QUESTIONS]: questions(classes) });
  const module = new WebAssembly.Module(/** @type {Uint8Array<ArrayBuffer>} */ (binary));
  const { exports } = new WebAssembly.Instance(module, anyImports(module));
  return (/** @type {string} */ name) => /** @type {WebAssembly.Global} */ (exports[name]).value;
}

/** Where every field of the kernel's records lies, as the compiler has it. @returns {Promise<Record<string, Layout>>} */
export async function layout() {
  const { classes, names } = recordClasses();
  const answer = await answers(classes);
  return Object.fromEntries(
    classes.map((one) => {
      const fields = Object.entries(allFields(one, classes)).map(([field, type]) => {
        const kind = kindOf(type, names);
        if (kind === undefined)
          throw new Error(`${one.name}.${field} is of type ${type}, which has no layout`);
        return [field, { at: answer(`at_${one.name}_${field}`), kind }];
      });
      return [one.name, { size: answer(`size_${one.name}`), fields: Object.fromEntries(fields) }];
    }),
  );
}
