import { type Setting, strangers } from '../../../analysis/thresholds/settings.ts';
import { missingParts } from '../../../scenario/overlays/missingParts.ts';
import type { Overlay, Scenario } from '../../../scenario/schema/scenario.ts';
import { shippedIndex } from '../../library/fetchShipped.ts';
import { findDocument } from '../../library/findDocument.ts';
import { resolveAsked } from '../../library/resolveAsked.ts';
import type { AskedDocument } from '../../stores/documentStore.ts';
import type { Ready } from '../runs.ts';

/** Settings with which the present one may be compared. */
export interface OfferedSettings {
  readonly present: Setting;
  /** Each differs from the present one in what sets levels, and in nothing else. */
  readonly others: readonly Setting[];
  /** Titles of overlays that set what the scenario has already. */
  readonly alike: readonly string[];
}

const AS_OPENED = 'as-opened';

/** The present thresholds, those of the scenario as it was opened, and every overlay that changes thresholds alone. */
export async function offeredSettings(
  asked: AskedDocument,
  { scenario, hash }: Ready,
  base: Scenario | null,
): Promise<OfferedSettings> {
  const present: Setting = { id: 'present', title: 'As it is', scenario, hash };
  const found = await Promise.all([
    ...(base === null || asked.edited === null ? [] : [asOpened(asked, asked.edited, base)]),
    ...(await thresholdOverlays(asked, scenario)).map((overlay) => withOverlay(asked, overlay)),
  ]);
  const settings = found.flatMap((one) => one ?? []);
  const foreign = new Set(strangers([present, ...settings]).map(({ id }) => id));
  const own = settings.filter(({ id }) => !foreign.has(id));
  return {
    present,
    others: own.filter((one) => one.hash !== hash),
    alike: own.filter((one) => one.hash === hash && one.id !== AS_OPENED).map(({ title }) => title),
  };
}

/** Overlays that only set fields, of parts that the scenario has: a quick look, before they are applied. */
async function thresholdOverlays(
  { opened, overlays }: AskedDocument,
  scenario: Scenario,
): Promise<Overlay[]> {
  const shipped = shippedIndex.entries.filter(({ kind }) => kind === 'overlay').map(({ id }) => id);
  const ids = [...new Set([...shipped, ...opened.map(({ id }) => id)])];
  const documents = await Promise.all(ids.map((id) => findDocument(id, opened).catch(() => undefined)));
  return documents.flatMap((document) =>
    document?.kind === 'overlay' &&
    !overlays.some(({ id }) => id === document.id) &&
    setsOnlyFields(document) &&
    missingParts(document, scenario).length === 0
      ? [document]
      : [],
  );
}

/** Fields that may be about thresholds; whether they are is seen once they are applied. */
const ABOUT_THRESHOLDS = /^(indicators|escalation|workforce)\./;

function setsOnlyFields({ add, set }: Overlay): boolean {
  const adds = Object.values(add).some((parts) => Array.isArray(parts) && parts.length > 0);
  return !adds && set.length > 0 && set.every(({ path }) => ABOUT_THRESHOLDS.test(path));
}

async function withOverlay(asked: AskedDocument, { id, title }: Overlay): Promise<Setting | null> {
  const overlays = [...asked.overlays, { id, scale: 1 }];
  const resolved = await resolveAsked({ ...asked, overlays });
  return resolved.kind === 'ready' ? { id, title, scenario: resolved.scenario, hash: resolved.hash } : null;
}

/** The scenario as it is now with the thresholds that it was opened with; null where these no longer fit it. */
async function asOpened(asked: AskedDocument, edited: Scenario, base: Scenario): Promise<Setting | null> {
  const { indicators, escalation } = base;
  const resolved = await resolveAsked({ ...asked, edited: { ...edited, indicators, escalation } });
  if (resolved.kind !== 'ready') return null;
  return { id: AS_OPENED, title: 'As it was opened', scenario: resolved.scenario, hash: resolved.hash };
}
