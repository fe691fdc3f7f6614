import { engineVersion } from '../../experiment/shard.ts';
import { hashText } from '../../scenario/hashText.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { hashOf } from '../document/hashOf.ts';
import type { ActionsAnswer } from './actionsAnswer.ts';
import type { Answer } from './answer.ts';
import type { Asked } from './asked.ts';
import type { Comparison } from './answer.ts';
import type { Drift } from './answer.ts';
import type { ThresholdsAnswer } from './thresholdsAnswer.ts';
import { keptDocument, sourceHash } from '../document/keptDocument.ts';
import type { ResultKind } from './keptResult.ts';

/** The kinds of result that are kept, each with its answer. */
export interface KeptAnswers {
  readonly plan: Answer;
  readonly effect: Comparison;
  readonly less: Comparison;
  readonly drift: Drift;
  readonly actions: ActionsAnswer;
  readonly thresholds: ThresholdsAnswer;
}

/** Any of these answers, with its kind. */
export type OfKind = {
  readonly [Kind in ResultKind]: { readonly kind: Kind; readonly answer: KeptAnswers[Kind] };
}[ResultKind];

/** Answers that have winters of their own: one is found whatever the number of the plan's. */
const OWN_WINTERS: readonly ResultKind[] = ['actions', 'thresholds'];

/** Hash of all that a kind of result depends on, except the engine. Other ids and names do not change it. */
export function questionKey(kind: ResultKind, scenario: Scenario, asked: Asked): string {
  return keyOf([kind, hashOf(scenario), ...choicesOf(kind, asked)]);
}

/** The question's hash with all ids and names, and with what a result document records of its origin. */
export function wholeKey(kind: ResultKind, scenario: Scenario, asked: Asked): string {
  return keyOf([kind, keptDocument(scenario).hash, ...choicesOf(kind, asked), asked.edited !== null]);
}

function choicesOf(kind: ResultKind, { scenario, overlays, seed, replications }: Asked): unknown[] {
  const winters = OWN_WINTERS.includes(kind) ? null : replications;
  return [scenario, overlays.map(({ id, scale }) => [id, scale]), seed, winters];
}

/** Hash of the choice. It finds an answer whose scenario an older Winterproof read differently. */
export function askedKey(kind: ResultKind, asked: Asked): string {
  const { scenario, overlays, opened, edited, seed, replications } = asked;
  const winters = OWN_WINTERS.includes(kind) ? null : replications;
  const choices = overlays.map(({ id, scale }) => [id, scale]);
  const own = edited === null ? null : sourceHash(edited);
  return keyOf([kind, scenario, choices, opened.map(sourceHash), own, seed, winters]);
}

const ids = new WeakMap<object, string>();

/** The id of a result. The same answer to the same question by the same engine has the same id. */
export function resultId(of: OfKind): string {
  const known = ids.get(of.answer);
  if (known !== undefined) return known;
  const { asked, scenario } = of.answer;
  const id = keyOf([wholeKey(of.kind, scenario, asked), engineOf(of), wintersOf(of), answerKey(of)]);
  rememberId(of.answer, id);
  return id;
}

/** Remembers the id that an answer is kept under. */
export function rememberId(answer: object, id: string): void {
  ids.set(answer, id);
}

/** The version of the engine that made a result. A comparison has the version of the running engine. */
export function engineOf(of: OfKind): number {
  if (of.kind === 'plan') return of.answer.document.engineVersion;
  if (of.kind === 'actions' || of.kind === 'thresholds') return of.answer.reading.document.engineVersion;
  return engineVersion;
}

/** Winters of a result. */
export function wintersOf(of: OfKind): number {
  if (of.kind === 'actions' || of.kind === 'thresholds') return of.answer.reading.document.replications;
  return of.answer.winters;
}

/** What tells several answers to one question apart: of actions and thresholds much is asked beside the scenario. */
function answerKey(of: OfKind): string {
  if (of.kind !== 'actions' && of.kind !== 'thresholds') return '';
  return hashText(JSON.stringify(of.answer.reading.document));
}

function keyOf(parts: readonly unknown[]): string {
  return hashText(JSON.stringify(parts));
}
