import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Model } from '../compile/model.ts';
import { Network } from '../compile/network.ts';
import { changedNumbers } from './changedNumbers.ts';
import { fateOf, type ReaderName } from './numericFields.ts';
import { recompilers, type Section } from './recompilers.ts';

/**
 * The model of a scenario that differs from that of another model in numbers, as compiling it would give it, but only what
 * reads those numbers is compiled. The rest is shared with the other model, which stays as it is. Null where the scenario
 * must be compiled.
 */
export function patchedModel(model: Model, scenario: Scenario): Model | null {
  const readers = readersOf(model.scenario, scenario);
  if (readers === null) return null;
  const draft = { ...model, scenario, network: new Network(scenario) };
  for (const name of Object.keys(recompilers) as ReaderName[])
    for (const section of readers.get(name)?.values() ?? []) recompilers[name](draft, section);
  return draft;
}

/** Who reads the changed numbers, and of which sections; null where they are not all to be patched. */
function readersOf(before: Scenario, after: Scenario): Map<ReaderName, Map<string, Section>> | null {
  const readers = new Map<ReaderName, Map<string, Section>>();
  const places = changedNumbers(before, after);
  for (const place of places ?? []) {
    const fate = fateOf(place);
    if (fate === 'compiles') return null;
    const section: Section = { list: place[0], at: place[1] };
    for (const name of fate) {
      const sections = readers.get(name) ?? new Map<string, Section>();
      readers.set(name, sections.set(`${section.list}/${section.at}`, section));
    }
  }
  return places === null ? null : readers;
}
