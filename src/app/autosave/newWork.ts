import { recordFormat } from './database.ts';
import { newId } from '../document/newId.ts';
import type { WrittenWork } from './writeVersions.ts';

/** A work of which nothing is saved yet. `created` is in ms since 1970. */
export function newWork(created: number): WrittenWork {
  const id = newId();
  const heading = { id, format: recordFormat, title: null, scenarioTitle: '', description: '' };
  return { kept: { ...heading, created, changed: created, latest: 0 }, hashes: new Set() };
}
