import { valueIn } from '../../scenario/byArea.ts';
import type { ByArea } from '../../scenario/schema/primitives.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Stream } from '../../scenario/schema/stream.ts';
import { roundedNumber, supportedPlace } from '../../words/numbers.ts';

/** '32.3 a day': a stream's rate as written, over all its areas, or over the given ones. */
export function rateInWords(scenario: Scenario, stream: Stream, within?: readonly string[]): string {
  const areas = areasOfStream(scenario, stream).filter(
    (area) => area === 'system' || (within?.includes(area) ?? true),
  );
  const rate = sumOver(stream.ratePerDay, areas);
  return `${plainFigure(rate)} a day`;
}

/** The areas whose people a stream brings. `system` for a stream of the whole system. */
export function areasOfStream(scenario: Scenario, stream: Stream): readonly string[] {
  return stream.scope === 'system' ? ['system'] : (stream.areas ?? scenario.areas.map(({ id }) => id));
}

/** Three significant digits, without zeros at the end that carry no information: '32.3', '0.3', '918'. */
export function plainFigure(value: number): string {
  return roundedNumber(value, value >= 100 ? 0 : supportedPlace(value))
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}

/** The sum of a value over areas. */
export function sumOver(value: ByArea<number>, areas: readonly string[]): number {
  return areas.reduce((sum, area) => sum + valueIn(value, area), 0);
}
