import { problemLines } from '../../wording/problemWords.ts';
import { overlayClashes, type OverlayClash } from '../../../scenario/overlays/overlayClashes.ts';
import type { Overlay, Scenario } from '../../../scenario/schema/scenario.ts';
import { pathInWords } from '../../../words/editInWords.ts';
import { listInWords } from '../../../words/phrases.ts';
import { settingTitle } from '../../wording/settingWords.ts';
import { askOfThresholds, thresholdsStore } from '../../results/thresholdsStore.ts';
import { resolveSetting, type OfferedSettings } from './offeredSettings.ts';
import { offeredStore } from './offeredStore.ts';

/**
 * Joins offered overlays, by id, as one more setting. Returns why they do not go together, in words. Empty when they do.
 */
export async function joinSettings(ids: readonly string[]): Promise<readonly string[]> {
  const { of, settings } = offeredStore.getState();
  if (of === null || settings === null) return [];
  const parts = settings.overlays.filter(({ id }) => ids.includes(id));
  const refused = whyNotJoined(parts, settings);
  if (refused.length > 0) return refused;
  const resolved = await resolveSetting(of, parts);
  if (resolved.kind === 'problems') return problemLines(resolved.problems);
  const now = offeredStore.getState();
  // The document was changed meanwhile: what is on offer for it is being worked out anew.
  if (now.of !== of || now.settings === null) return [];
  // The button was pressed twice.
  if (now.settings.joined.some(({ id }) => id === resolved.setting.id)) return [];
  offeredStore.setState({
    settings: { ...now.settings, joined: [...now.settings.joined, resolved.setting] },
  });
  const { joined } = thresholdsStore.getState();
  askOfThresholds({ joined: [...joined, parts.map(({ id }) => id)] });
  return [];
}

/** Takes a joined setting away, by the id that it has on the command line. */
export function partSettings(id: string): void {
  const { settings } = offeredStore.getState();
  if (settings !== null)
    offeredStore.setState({
      settings: { ...settings, joined: settings.joined.filter((one) => one.id !== id) },
    });
  const { joined } = thresholdsStore.getState();
  askOfThresholds({ joined: joined.filter((ids) => ids.join('+') !== id) });
}

/** Why overlays cannot be one setting, as far as that shows before they are applied. */
export function whyNotJoined(
  parts: readonly Overlay[],
  { present, joined }: Pick<OfferedSettings, 'present' | 'joined'>,
): string[] {
  if (parts.length < 2) return ['Choose two or more to join.'];
  const id = parts.map((one) => one.id).join('+');
  if (joined.some((one) => one.id === id)) return ['These are joined already.'];
  const clashes = overlayClashes(parts, present.scenario);
  const pairs = [...new Set(clashes.map(({ one, other }) => `${one.id} ${other.id}`))];
  return pairs.map((pair) =>
    clashInWords(
      clashes.filter(({ one, other }) => `${one.id} ${other.id}` === pair),
      present.scenario,
    ),
  );
}

function clashInWords(clashes: readonly OverlayClash[], scenario: Scenario): string {
  const { one, other } = clashes[0]!;
  const fields = [...new Set(clashes.map(({ path }) => `“${pathInWords(path, scenario)}”`))];
  const both = `“${settingTitle(one.title)}” and “${settingTitle(other.title)}” both change ${listInWords(fields)}`;
  if (clashes.every(({ isOrdered }) => isOrdered))
    return `${both}, and the order matters. Remove one, or join them in a chosen order on the command line.`;
  return `${both}. Only one of them can be used at a time.`;
}
