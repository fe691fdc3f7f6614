import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { frozen } from '../../document/frozen.ts';
import type { Asked } from '../../results/asked.ts';
import { hashOf } from '../../document/hashOf.ts';
import { winterOutcomes } from '../../results/winterOutcomes.ts';
import type { DeskClient } from '../../desk/DeskClient.ts';
import { mainDesk } from '../../desk/mainDesk.ts';
import type { ActionsAsked } from '../../results/actionsStore.ts';
import type { ThresholdsAsked } from '../../results/thresholdsStore.ts';
import type { Database } from '../database.ts';
import { keptDocument, type KeptDocument } from '../../document/keptDocument.ts';
import { readKept } from '../readVersion.ts';
import type { ReadRecord } from '../records.ts';
import { askedSchema } from './askedSchema.ts';
import type { KeptResult, ResultKind } from '../../results/keptResult.ts';
import { optionSchemas } from './optionSchemas.ts';
import type { PackedAsked } from './packResult.ts';
import { readHeading } from './readHeading.ts';
import { askedKey, rememberId, wholeKey, type OfKind } from '../../results/resultKey.ts';

/** Thrown, with the reason in words, where a kept result is not sound. */
class Unusable extends Error {}

/** A result that was read back whole. */
export interface ReadResult {
  readonly heading: KeptResult;
  readonly of: OfKind;
  /** What was chosen apart from the scenario, for actions and thresholds. Null for other kinds. */
  readonly options: ActionsAsked | ThresholdsAsked | null;
}

/** The present choice. A kept result of the same choice uses these documents as its own. */
export interface ChosenNow {
  readonly asked: Asked;
  readonly scenario: Scenario;
  /** Hash of the scenario's text. */
  readonly hash: string;
}

/** The keys of all parts of a result. */
export function partsOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

/**
 * Reads a kept result with all documents that it needs, part by part, each checked. `now` saves reading what the page
 * has already.
 */
export async function readResult(
  database: Database,
  id: string,
  now: ChosenNow | null = null,
): Promise<ReadRecord<ReadResult>> {
  const heading = readHeading(await database.get('results', id));
  if (!heading.ok) return heading;
  const parts = new Map<string, unknown>();
  for (const key of await database.getAllKeys('parts', partsOf(id))) {
    parts.set(key[1], (await database.get('parts', key))?.value);
  }
  try {
    const { asked, scenario } = await readAsked(parts.get('asked'), heading.value, now);
    const options = readOptions(heading.value.kind, parts.get('options'));
    const of = await openAt(mainDesk, heading.value, parts, { asked, scenario });
    rememberId(of.answer, id);
    return { ok: true, value: { heading: heading.value, of, options } };
  } catch (error) {
    if (error instanceof Unusable) return { ok: false, why: error.message };
    throw error;
  }
}

/** Has a desk check the parts and put them together: that takes too long for a page in which a person is at work. */
async function openAt(
  desk: DeskClient,
  heading: KeptResult,
  parts: Map<string, unknown>,
  { asked, scenario }: WhatWasAsked,
): Promise<OfKind> {
  const { id, kind, seed } = heading;
  const run = `kept ${id}`;
  const member = { run, context: { scenario, hash: hashOf(scenario), seed } };
  parts.delete('asked');
  parts.delete('options');
  const opened = await desk.ask((line) => line.openKept(heading, parts, member, winterOutcomes(scenario)));
  if (!opened.ok) throw new Unusable(opened.why);
  const answer = { ...opened.reading, asked, scenario, ...(kind === 'plan' && { run }) };
  return { kind, answer } as unknown as OfKind;
}

function readOptions(kind: ResultKind, part: unknown): ReadResult['options'] {
  if (kind !== 'actions' && kind !== 'thresholds') return null;
  const read = optionSchemas[kind].safeParse(part);
  if (!read.success) throw new Unusable('what was chosen beside its scenario is damaged');
  return read.data;
}

interface WhatWasAsked {
  readonly asked: Asked;
  readonly scenario: Scenario;
}

async function readAsked(part: unknown, heading: KeptResult, now: ChosenNow | null): Promise<WhatWasAsked> {
  const read = askedSchema.safeParse(part);
  if (!read.success) throw new Unusable('what was chosen in it is damaged');
  const packed: PackedAsked = read.data;
  const { kind, seed, replications } = heading;
  if (packed.seed !== seed || packed.replications !== replications)
    throw new Unusable('what was chosen in it does not fit');
  if (now !== null && now.hash === packed.simulated && isWhole(heading, now)) {
    const isOwn = kind === 'actions' || kind === 'thresholds';
    const asked = isOwn ? { ...now.asked, replications } : now.asked;
    return { asked, scenario: now.scenario };
  }
  const scenario = await documentOf(packed, packed.simulated);
  if (scenario.kind !== 'scenario') throw new Unusable('its scenario is damaged');
  // An older result of what is chosen now answers the same choice, though its scenario was read otherwise.
  if (now !== null && heading.asked === askedKey(kind, now.asked))
    return { asked: { ...now.asked, replications }, scenario };
  return { asked: await ownAsked(packed, now?.asked), scenario };
}

/** Whether a result is of what is chosen now with all its ids and names. */
function isWhole({ kind, whole }: KeptResult, { scenario, asked }: ChosenNow): boolean {
  return whole === wholeKey(kind, scenario, asked);
}

/** What was chosen. What the page has as well is taken from it, so that it is seen to be the same. */
async function ownAsked(packed: PackedAsked, now: Asked | undefined): Promise<Asked> {
  const { scenario, replications, seed } = packed;
  const edited = packed.edited === null ? null : await documentOf(packed, packed.edited);
  if (edited !== null && edited.kind !== 'scenario') throw new Unusable('its scenario is damaged');
  const has = now?.opened.map((one) => keptDocument(one).hash);
  const opened =
    has?.join() === packed.opened.join()
      ? now!.opened
      : frozen(await Promise.all(packed.opened.map((hash) => documentOf(packed, hash))));
  return { scenario, overlays: packed.overlays, opened, edited, replications, seed };
}

async function documentOf({ documents }: PackedAsked, hash: string) {
  const kept: KeptDocument | undefined = documents.find((one) => one.hash === hash);
  const read = await readKept(kept, hash);
  if (!read.ok) throw new Unusable(`its scenario cannot be read: ${read.why}`);
  return read.value;
}
