import type { InputDocument, Inputs, MadeFrom } from '../../scenario/inputs/inputs.ts';
import { allDocuments, madeFromItself } from '../../scenario/inputs/inputDocuments.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { resultVersion } from './resultVersion.ts';

/** What every document records of its own form and of the documents that it was made from. */
export interface Sources {
  readonly resultVersion: number;
  readonly documents: readonly InputDocument[];
}

/** What a document about one scenario records of that scenario's origin. */
export interface Origin extends Sources {
  readonly inputs: Inputs;
}

/** A simulated scenario and, where it is known, what it was made from. Otherwise the scenario is kept whole. */
export interface Simulated {
  readonly scenario: Scenario;
  readonly madeFrom?: MadeFrom;
}

/** How a scenario was made. */
export function inputsOf({ scenario, madeFrom }: Simulated): Inputs {
  return (madeFrom ?? madeFromItself(scenario)).inputs;
}

/** The documents that scenarios were made from, each once. */
export function sourcesOf(simulated: readonly Simulated[]): Sources {
  const made = simulated.map(({ scenario, madeFrom }) => madeFrom ?? madeFromItself(scenario));
  return { resultVersion, documents: allDocuments(made) };
}

/** The origin of one scenario. */
export function originOf(simulated: Simulated): Origin {
  return { ...sourcesOf([simulated]), inputs: inputsOf(simulated) };
}
