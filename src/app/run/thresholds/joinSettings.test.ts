import { expect, it, vi } from 'vitest';
import { shippedDocument, shippedScenario } from '../../../../test/support/shippedFiles.ts';
import { overlay, type Overlay } from '../../../scenario/schema/scenario.ts';
import { documentStore } from '../../document/documentStore.ts';
import { thresholdsStore } from '../../results/thresholdsStore.ts';
import { joinSettings, whyNotJoined } from './joinSettings.ts';
import { offeredStore } from './offeredStore.ts';

vi.mock('./offeredSettings.ts', () => ({
  resolveSetting: async (_: unknown, parts: readonly Overlay[]) => ({
    kind: 'ready',
    setting: { ...present, id: parts.map(({ id }) => id).join('+') },
  }),
}));

const scenario = shippedScenario('kent-2025-26');
const present = { id: 'present', title: 'As it is', scenario, hash: '' };
const joined = { ...present, id: 'slots-area+staffing-rostered' };
const file = (id: string) => shippedDocument(`kent/${id}.json`) as Overlay;
const why = (...parts: Overlay[]) => whyNotJoined(parts, { present, joined: [joined] });

it('joins what sets different fields, and says which field two overlays both set', () => {
  expect(why(file('aggregation-worst'), file('slots-area'))).toEqual([]);
  expect(why(file('slots-area'))).toEqual(['Choose two or more to join.']);
  expect(why(file('slots-area'), file('staffing-rostered'))).toEqual(['These are joined already.']);
  expect(why(file('aggregation-worst'), file('aggregation-score'), file('slots-area'))).toEqual([
    expect.stringMatching(
      /^“.*worst.*” and “.*score.*” both change “Levels and stepping down: area” and “Levels and stepping down: system”\. Only one/,
    ),
  ]);
});

it('says where the order would decide', () => {
  const later = overlay.parse({
    formatVersion: 2,
    id: 'later',
    title: 'Later',
    kind: 'overlay',
    set: [{ path: 'escalation.area', value: { kind: 'worst' }, replaces: true }],
  });
  expect(why(file('aggregation-areas'), later)).toEqual([
    expect.stringMatching(/and the order matters\. Remove one, or join them in a chosen order/),
  ]);
});

it('joins once what is asked for twice before it is done', async () => {
  const overlays = [file('aggregation-worst'), file('slots-area')];
  const settings = { present, others: [], overlays, alike: [], joined: [] };
  offeredStore.setState({ of: documentStore.getState(), settings, trouble: null });
  const ids = overlays.map(({ id }) => id);
  expect(await Promise.all([joinSettings(ids), joinSettings(ids)])).toEqual([[], []]);
  expect(offeredStore.getState().settings?.joined.map(({ id }) => id)).toEqual([ids.join('+')]);
  expect(thresholdsStore.getState().joined).toEqual([ids]);
});
