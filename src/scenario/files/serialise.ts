import { stringify } from 'yaml';
import type { LibraryDocument } from '../schema/scenario.ts';

/** A document as canonical JSON: the schema's order of keys, two spaces, a line end at the end. */
export function serialiseDocument(document: LibraryDocument): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** A document as YAML, without aliases, so that every part can be read in its place. */
export function serialiseYaml(document: LibraryDocument): string {
  return stringify(document, { aliasDuplicateObjects: false, lineWidth: 110 });
}
