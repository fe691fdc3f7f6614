import { migrateDocument } from './migrations.ts';
import { formatProblem } from '../problems.ts';
import { derivedScenario, overlay, scenario, type LibraryDocument } from '../schema/scenario.ts';

/**
 * A document that is known to be sound, such as a shipped file, with its defaults filled in. Tests run every check on
 * shipped files, so a problem in one is a fault and throws. Files from disk are read with all their problems.
 */
export function readShipped(value: unknown): LibraryDocument {
  const migrated = migrateDocument(value as Record<string, unknown>);
  if (!migrated.ok) throw new Error(migrated.problems.map(formatProblem).join('; '));
  const { document } = migrated;
  if (document.kind === 'overlay') return overlay.parse(document);
  return document.kind === 'derived' ? derivedScenario.parse(document) : scenario.parse(document);
}
