import { expect, it } from 'vitest';
import { tinyScenario } from '../../../test/support/tinyScenario.ts';
import { overlay } from '../schema/scenario.ts';
import { overlayClashes } from './overlayClashes.ts';

const overlayOf = (id: string, ...set: object[]) =>
  overlay.parse({ formatVersion: 2, id, title: id, kind: 'overlay', set });
const clashes = (...overlays: ReturnType<typeof overlayOf>[]) =>
  overlayClashes(overlays, tinyScenario()).map(({ one, other, path, isOrdered }) => [
    one.id,
    other.id,
    path,
    isOrdered,
  ]);

it('names every field that two overlays set, within one another too and by whatever path', () => {
  const steps = overlayOf('steps', { path: 'escalation.stepDownReadings', value: 2 });
  const whole = overlayOf('whole', { path: 'escalation.area', value: { kind: 'worst' } });
  const part = overlayOf('part', { path: 'escalation.area.count', value: 3 });
  expect(clashes(steps, whole)).toEqual([]);
  expect(clashes(steps, whole, part)).toEqual([['whole', 'part', 'escalation.area.count', false]]);
  const [stage] = tinyScenario().stages;
  const byNumber = overlayOf('number', { path: 'stages.0.name', value: 'One' });
  const byId = overlayOf('id', { path: `stages.${stage.id}.name`, value: 'Two', replaces: true });
  expect(clashes(byNumber, byId)).toEqual([['number', 'id', `stages.${stage.id}.name`, true]]);
});
