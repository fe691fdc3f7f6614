import { Card } from '../../../ui/controls/Card.tsx';
import { Columns } from '../../../ui/controls/Columns.tsx';
import type { Answer } from '../../results/answer.ts';
import type { Comparison } from '../../results/answer.ts';
import { headlines } from './headlineWords.ts';

interface HeadlinesProps {
  readonly answer: Answer;
  /** The plan against no actions, once it is there. */
  readonly effect: Comparison | null;
  readonly stale?: string;
}

/** The answers of a scenario without levels, in words. */
export function Headlines({ answer, effect, stale }: HeadlinesProps) {
  return (
    <Columns most={4}>
      {headlines(answer, effect).map(({ id, figure, detail, sentence }) => (
        <Card key={id} figure={figure} detail={detail} stale={stale !== undefined}>
          {sentence}
        </Card>
      ))}
    </Columns>
  );
}
