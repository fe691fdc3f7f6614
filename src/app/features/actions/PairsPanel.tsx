import { memo } from 'react';
import type { Interaction } from '../../../analysis/actions/actionsDocument.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { type PairKind, pairWords } from '../../../words/pairInWords.ts';
import { roundedNumber } from '../../../words/numbers.ts';
import { sentence } from '../../../words/phrases.ts';
import type { ActionsAnswer } from '../../results/actionsAnswer.ts';
import { runActions } from '../../run/actions/runActions.ts';
import { Faded } from '../../shell/Faded.tsx';
import type { RunState } from '../../results/resultsStore.ts';
import { pairKindOf } from './actionWords.ts';
import classes from './Actions.module.css';
import { namesOf, pairSaid } from './pairWords.ts';

/** Kinds of pairs that have a clear finding, in the order in which they are shown. */
const TOLD: readonly PairKind[] = [
  ...(['sameWork', 'helpEachOther', 'sameHarm', 'worsenEachOther'] as const),
  ...(['helpsLess', 'helpsMore', 'lessTogether', 'moreTogether'] as const),
];

interface PairsPanelProps {
  readonly answer: ActionsAnswer;
  readonly stale?: string;
  readonly status: RunState<unknown>['status'];
}

/** What pairs of actions do together: the same work, or more than each by itself. */
export const PairsPanel = memo(function PairsPanel({ answer, stale, status }: PairsPanelProps) {
  const { document, pairsMissing, shareWinters } = answer.reading;
  const { interactions } = document;
  const of = (kind: PairKind) => interactions.filter((one) => pairKindOf(one, document) === kind);
  const open = of('open');
  return (
    <Panel title="What actions do together" subtitle="within the plan, in the same winters">
      <Faded why={stale}>
        {TOLD.map((kind) => (
          <Pairs key={kind} title={sentence(pairWords[kind])} pairs={of(kind)} answer={answer} />
        ))}
        {open.length > 0 && (
          <>
            <h3>Tested: {pairWords.open}</h3>
            <ul className={classes.pairs}>
              {open.map(({ pair }) => (
                <li key={pair.join()}>{namesOf(answer, pair)}</li>
              ))}
            </ul>
          </>
        )}
        <p className={classes.note}>{noteOf(answer, status === 'running')}</p>
      </Faded>
      {status !== 'running' && shareWinters > 0 && pairsMissing > 0 && (
        <Button onPress={() => void runActions()}>
          {pairsMissing === 1 ? 'Test 1 more pair' : `Test ${pairsMissing} more pairs`}
        </Button>
      )}
    </Panel>
  );
});

interface PairsProps {
  readonly title: string;
  readonly pairs: readonly Interaction[];
  readonly answer: ActionsAnswer;
}

function Pairs({ title, pairs, answer }: PairsProps) {
  if (pairs.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={classes.pairs}>
        {pairs.map((one) => (
          <li key={one.pair.join()}>{pairSaid(answer, one)}</li>
        ))}
      </ul>
    </>
  );
}

function noteOf({ reading }: ActionsAnswer, isRunning: boolean): string {
  const { document, shareWinters } = reading;
  if (document.interactions.length === 0) {
    if (isRunning) return 'Pairs are tested last, those with the largest effects first.';
    return shareWinters === 0
      ? 'No pair is tested yet. Parts of the plan’s effect show which pairs are worth testing.'
      : 'No pair was tested.';
  }
  const count = document.interactions.length;
  const tested = count === 1 ? 'The pair was' : `The ${roundedNumber(count)} pairs were`;
  return `${tested} chosen by parts of the plan’s effect. Each pair has a range of its own. Pairs that were not tested may overlap too.`;
}
