import type { Scenario } from '../../scenario/schema/scenario.ts';
import type { Stream } from '../../scenario/schema/stream.ts';
import type { NetworkNode } from '../../ui/charts/Network/networkTypes.ts';
import { rateInWords } from '../wording/rateInWords.ts';
import { partId } from './waysOn.ts';
import { scopeInWords } from '../../words/phrases.ts';

/** The box of a stream: its rate as written, over these areas (all if empty). */
export function streamNode(
  scenario: Scenario,
  stream: Stream,
  areas: readonly string[] | undefined,
): NetworkNode {
  const title = stream.name ?? stream.id;
  const rate = rateInWords(scenario, stream, areas);
  const isShared = stream.scope === 'system' && areas !== undefined;
  const what = stream.bulk ? 'work that is only counted' : 'people coming in';
  return {
    id: partId('stream', stream.id),
    kind: 'stream',
    title,
    hasBar: false,
    fill: null,
    fillText: rate,
    tone: 'ordinary',
    lines: [],
    description: `${title}, ${what}${isShared ? ` for ${scopeInWords(scenario, 'system')}` : ''}: ${rate}, as written.`,
  };
}
