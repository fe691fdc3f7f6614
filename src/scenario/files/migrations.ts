import { nearestOf } from '../nearest.ts';
import { type Problem, describeFound, unknownWord } from '../problems.ts';
import { formatVersion } from '../schema/scenario.ts';

/** A document as it was read. Only one check was made: that it is an object. */
export type RawDocument = Record<string, unknown>;

/**
 * The step from one version of the format to a later version. It must accept documents that are wrong in other ways.
 */
export interface Migration {
  from: number;
  to: number;
  migrate: (document: RawDocument) => RawDocument;
}

/**
 * Every step of the shipped format, in order. 1 to 2: parts have keys, which are their ids where no keys are written.
 * Random draws depend on keys as they depended on ids before, so a file of format 1 needs no change.
 */
export const migrations: readonly Migration[] = [{ from: 1, to: 2, migrate: (document) => document }];

export type MigrationResult = { ok: true; document: RawDocument } | { ok: false; problems: Problem[] };

/**
 * Brings a document to the present version of the format. Refuses a newer document, and one that was never a scenario.
 */
export function migrateDocument(
  document: RawDocument,
  steps: readonly Migration[] = migrations,
  present: number = formatVersion,
): MigrationResult {
  const version = document.formatVersion;
  if (version === undefined) return refused(notOurs(document));
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return refused(wrongVersion(version, 'not a version of the format', present));
  }
  if (version > present) return refused(wrongVersion(version, newer(version, present), present));
  return takeSteps(document, version, steps, present);
}

function takeSteps(
  document: RawDocument,
  version: number,
  steps: readonly Migration[],
  present: number,
): MigrationResult {
  let current = document;
  let at = version;
  while (at < present) {
    const step = steps.find(({ from }) => from === at);
    if (step === undefined || step.to <= at) {
      return refused(wrongVersion(version, `version ${at} of the format can no longer be read`, present));
    }
    current = { ...step.migrate(current), formatVersion: step.to };
    at = step.to;
  }
  return { ok: true, document: current };
}

function refused(problem: Problem): MigrationResult {
  return { ok: false, problems: [problem] };
}

function newer(version: number, present: number): string {
  return `written by a newer Winterproof (format ${version}; this one understands up to ${present}); update this one to open it`;
}

function wrongVersion(version: unknown, message: string, present: number): Problem {
  const allowed = present === 1 ? '1' : `1 to ${present}`;
  return { path: 'formatVersion', message, found: describeFound(version), allowed };
}

/** A file without a version: another program's, or one of ours with the key left out or misspelt. */
function notOurs(document: RawDocument): Problem {
  const misspelt = nearestOf('formatVersion', Object.keys(document));
  if (misspelt !== undefined) {
    return { ...unknownWord(misspelt, 'key', misspelt, ['formatVersion']), message: 'unknown key' };
  }
  return {
    path: '',
    message: `this is not a Winterproof file: it has no formatVersion (add "formatVersion": ${formatVersion} if it was meant as one)`,
    found: describeFound(document),
  };
}
