import { type Setting, strangers } from '../../../analysis/thresholds/settings.ts';
import { missingParts } from '../../../scenario/overlays/missingParts.ts';
import type { Problem } from '../../../scenario/problems.ts';
import type { Overlay, Scenario } from '../../../scenario/schema/scenario.ts';
import { shippedIndex } from '../../document/fetchShipped.ts';
import { findDocument } from '../../document/findDocument.ts';
import { madeFromAsked } from '../../document/madeFromAsked.ts';
import { resolveAsked } from '../../document/resolveAsked.ts';
import type { AskedDocument } from '../../document/documentStore.ts';
import type { Ready } from '../../document/resolveAsked.ts';

/** Settings with which the present one may be compared. */
export interface OfferedSettings {
  readonly present: Setting;
  /** Each differs from the present one in what sets levels, and in nothing else. */
  readonly others: readonly Setting[];
  /** The overlays among the others, which may be joined. */
  readonly overlays: readonly Overlay[];
  /** Overlays that set what the scenario has already. */
  readonly alike: readonly Overlay[];
  /** Several overlays as one setting, as they were joined here. */
  readonly joined: readonly Setting[];
}

const AS_OPENED = 'as-opened';

/**
 * The present thresholds, those of the scenario as it was opened, and every overlay that changes only thresholds.
 * `joined` are ids of overlays that form one setting. Settings that do not fit this scenario are left out.
 */
export async function offeredSettings(
  asked: AskedDocument,
  { scenario, hash }: Ready,
  base: Scenario | null,
  joined: readonly (readonly string[])[],
): Promise<OfferedSettings> {
  const madeFrom = await madeFromAsked(asked);
  const present: Setting = { id: 'present', title: 'As it is', scenario, hash, madeFrom };
  const found = await thresholdOverlays(asked, scenario);
  const resolved = await Promise.all([
    ...(base === null || asked.edited === null ? [] : [asOpened(asked, asked.edited, base)]),
    ...found.map((overlay) => withOverlays(asked, [overlay])),
  ]);
  const settings = resolved.flatMap((one) => one ?? []);
  const foreign = new Set(strangers([present, ...settings]).map(({ id }) => id));
  const own = settings.filter(({ id }) => !foreign.has(id));
  const others = own.filter((one) => one.hash !== hash);
  const alike = own.filter((one) => one.hash === hash);
  const among = (list: readonly Setting[]) => found.filter(({ id }) => list.some((one) => one.id === id));
  const overlays = among(others);
  const whole = joined.flatMap((ids) => {
    const parts = overlays.filter(({ id }) => ids.includes(id));
    return parts.length === ids.length ? [parts] : [];
  });
  const asOne = await Promise.all(whole.map((parts) => withOverlays(asked, parts)));
  return { present, others, overlays, alike: among(alike), joined: asOne.flatMap((one) => one ?? []) };
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

async function withOverlays(asked: AskedDocument, added: readonly Overlay[]): Promise<Setting | null> {
  const resolved = await resolveSetting(asked, added);
  return resolved.kind === 'ready' ? resolved.setting : null;
}

/** Overlays as one setting, named as on the command line. Otherwise why they cannot be used with the scenario. */
export async function resolveSetting(
  asked: AskedDocument,
  added: readonly Overlay[],
): Promise<
  | { readonly kind: 'ready'; readonly setting: Setting }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
> {
  const overlays = [...asked.overlays, ...added.map(({ id }) => ({ id, scale: 1 }))];
  const resolved = await resolveAsked({ ...asked, overlays });
  if (resolved.kind !== 'ready') return resolved;
  const madeFrom = await madeFromAsked({ ...asked, overlays });
  const { scenario, hash } = resolved;
  const [id, title] = [added.map((one) => one.id).join('+'), added.map((one) => one.title).join(' + ')];
  return { kind: 'ready', setting: { id, title, scenario, hash, madeFrom } };
}

/** The scenario as it is now with the thresholds that it was opened with; null where these no longer fit it. */
async function asOpened(asked: AskedDocument, edited: Scenario, base: Scenario): Promise<Setting | null> {
  const { indicators, escalation } = base;
  const opened = { ...asked, edited: { ...edited, indicators, escalation } };
  const resolved = await resolveAsked(opened);
  if (resolved.kind !== 'ready') return null;
  const { scenario, hash } = resolved;
  const madeFrom = await madeFromAsked(opened);
  return { id: AS_OPENED, title: 'As it was opened', scenario, hash, madeFrom };
}
