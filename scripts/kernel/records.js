import ts from 'typescript';
import { kernelSources, read } from './sources.js';

/** @typedef {'i32' | 'u32' | 'u8' | 'f64' | 'u64' | 'pointer'} Kind */
/**
 * A class whose objects lie in memory as they are declared.
 * @typedef {object} RecordClass
 * @property {string} name
 * @property {string} file within the project
 * @property {string | undefined} base the class that it extends
 * @property {Record<string, string>} fields type by name, in order, without those of the base
 */

/** @type {Record<string, Kind>} */
const KINDS = { i32: 'i32', u32: 'u32', u8: 'u8', bool: 'u8', f64: 'f64', u64: 'u64', usize: 'pointer' };

/** @param {ts.ClassDeclaration} node */
function isUnmanaged(node) {
  return (ts.getDecorators(node) ?? []).some(({ expression }) => expression.getText() === 'unmanaged');
}

/** @param {ts.ClassDeclaration} node */
function isExported(node) {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false;
}

/** @param {ts.ClassElement} member @returns {member is ts.PropertyDeclaration} */
function isField(member) {
  const modifiers = ts.canHaveModifiers(member) ? ts.getModifiers(member) : undefined;
  return (
    ts.isPropertyDeclaration(member) && !modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword)
  );
}

/** @param {ts.ClassDeclaration} node @returns {Record<string, string>} */
function fieldsOf(node) {
  return Object.fromEntries(
    node.members.filter(isField).map((field) => [field.name.getText(), field.type?.getText() ?? 'no type']),
  );
}

/** @param {string} file @param {string} text @returns {{ node: ts.ClassDeclaration, file: string }[]} */
function unmanagedClasses(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  return source.statements
    .filter(ts.isClassDeclaration)
    .filter(isUnmanaged)
    .map((node) => ({ node, file }));
}

/** @param {{ node: ts.ClassDeclaration, file: string }} found @returns {RecordClass} */
function recordClass({ node, file }) {
  const base = node.heritageClauses?.[0]?.types[0].expression.getText();
  return { name: /** @type {ts.Identifier} */ (node.name).text, file, base, fields: fieldsOf(node) };
}

/**
 * Every exported `@unmanaged` class without type parameters, and the names of all unmanaged classes: a field of one of
 * them is a pointer.
 * @param {Record<string, string>} texts of sources by file
 */
export function recordClassesIn(texts) {
  const found = Object.entries(texts).flatMap(([file, text]) => unmanagedClasses(file, text));
  const named = found.filter(({ node }) => isExported(node) && node.typeParameters === undefined);
  return {
    classes: named.map(recordClass),
    names: new Set(found.map(({ node }) => node.name?.text)),
  };
}

/** The record classes of the kernel. */
export function recordClasses() {
  return recordClassesIn(Object.fromEntries(kernelSources().map((file) => [file, read(file)])));
}

/**
 * How a field of this type lies in memory.
 * @param {string} type as it is written @param {Set<string | undefined>} classNames
 */
export function kindOf(type, classNames) {
  const known = KINDS[type];
  if (known !== undefined) return known;
  const name = /^\w+/.exec(type)?.[0];
  return classNames.has(name) ? 'pointer' : undefined;
}
