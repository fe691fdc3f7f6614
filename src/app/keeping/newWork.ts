import { recordFormat } from './database.ts';
import type { WrittenWork } from './writeVersions.ts';

/** A work of which nothing is kept yet. `created` is in ms since 1970. */
export function newWork(created: number): WrittenWork {
  const id = newId();
  const heading = { id, format: recordFormat, title: null, scenarioTitle: '', description: '' };
  return { kept: { ...heading, created, changed: created, latest: 0 }, hashes: new Set() };
}

/** 24 hexadecimal digits by chance; `randomUUID` is missing on pages that are not served securely. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
