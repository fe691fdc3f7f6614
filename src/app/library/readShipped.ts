import { migrateDocument } from '../../scenario/migrations.ts';
import { formatProblem } from '../../scenario/problems.ts';
import { derivedScenario, overlay, scenario, type LibraryDocument } from '../../scenario/schema/scenario.ts';

/**
 * A shipped file with its defaults filled in. Tests hold these files against every check, so what is wrong with one is a
 * fault and throws; files from disk are read with all their problems, by code that comes when it is needed.
 */
export function readShipped(value: unknown): LibraryDocument {
  const migrated = migrateDocument(value as Record<string, unknown>);
  if (!migrated.ok) throw new Error(migrated.problems.map(formatProblem).join('; '));
  const { document } = migrated;
  if (document.kind === 'overlay') return overlay.parse(document);
  return document.kind === 'derived' ? derivedScenario.parse(document) : scenario.parse(document);
}
