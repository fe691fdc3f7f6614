import { remadeRun, type RemadeRun } from '../../analysis/result/remade.ts';
import { parseText } from '../../scenario/files/parseText.ts';
import { scenarioWarnings } from '../../scenario/validate/scenarioWarnings.ts';
import { editLines } from '../../words/editInWords.ts';
import { BadInput, linesOf } from '../badInput.ts';
import type { OpenedScenario } from './readScenario.ts';
import { awaitText, nameOfInput, readText } from './readText.ts';
import { shippedDocument } from './shippedLibrary.ts';

/** The run of a result file, ready to be repeated. */
export interface OpenedResult extends OpenedScenario, Pick<RemadeRun, 'seed' | 'replications'> {
  /** What had been changed by hand, in words. */
  readonly changes: readonly string[];
}

/** Opens a result document (a file, or `-`) to repeat its run; throws BadInput with every problem that prevents it. */
export async function readResult(file: string): Promise<OpenedResult> {
  await awaitText(file);
  const name = nameOfInput(file);
  const parsed = parseText(readText(file), name);
  if (!parsed.ok) throw new BadInput(linesOf(name, parsed.problems));
  const remade = remadeRun(parsed.value, shippedDocument);
  if (!remade.ok) throw new BadInput(linesOf(name, remade.problems));
  const { scenario, hash, madeFrom, seed, replications, edited } = remade.run;
  const changes = edited === null ? [] : editLines(edited.before, edited.after);
  return {
    ...{ name, scenario, hash, madeFrom, seed, replications, changes },
    warnings: scenarioWarnings(scenario),
    applied: [...madeFrom.inputs.overlays],
    leftOut: [],
  };
}
