import { scenario as scenarioSchema } from '../../scenario/schema/scenario.ts';
import { schemaProblems } from '../../scenario/schemaProblems.ts';
import { resolve } from '../../scenario/overlays/resolve.ts';
import { unknownWord } from '../../scenario/problems.ts';
import { scenarioProblems } from '../../analysis/check/scenarioProblems.ts';
import type { AskedDocument } from '../stores/documentStore.ts';
import { documentsOver, libraryFor } from './findDocument.ts';
import { frozen } from './frozen.ts';
import { readyOf, type Resolved } from './resolveAsked.ts';

/** Resolves a scenario with its overlays among the library and the opened files, and checks the whole. */
export async function resolveWithLibrary(asked: AskedDocument): Promise<Resolved> {
  // What was changed here may break the format's own rules, which opened files have been held against already.
  const broken = asked.edited === null ? [] : schemaProblems(scenarioSchema, asked.edited);
  if (broken.length > 0) return { kind: 'problems', problems: broken };
  const uses = asked.overlays.map(({ id, scale }) => ({ overlay: id, scale }));
  const ids = [asked.scenario, ...uses.map((use) => use.overlay)];
  const library = await libraryFor(ids, documentsOver(asked));
  const document = library(asked.scenario);
  if (document === undefined) {
    return { kind: 'problems', problems: [unknownWord('', 'scenario', asked.scenario, library.ids ?? [])] };
  }
  const resolved = resolve(document, library, uses);
  if (!resolved.ok) return { kind: 'problems', problems: resolved.problems };
  const problems = scenarioProblems(resolved.scenario);
  if (problems.length > 0) return { kind: 'problems', problems };
  const overlays = asked.overlays.flatMap(({ id }) => {
    const overlay = library(id);
    return overlay?.kind === 'overlay' ? [overlay] : [];
  });
  return readyOf(frozen(resolved.scenario), overlays);
}
