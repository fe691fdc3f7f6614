import type { MarkedWinter } from '../../../analysis/actions/planFigures.ts';
import type { Column } from '../../../experiment/outcomes/columns.ts';
import type { Action } from '../../../scenario/schema/escalation.ts';
import { chanceInWords } from '../../../words/chanceInWords.ts';
import { joined, roundedNumber } from '../../../words/numbers.ts';
import type { ActionsAnswer } from '../../results/actionsAnswer.ts';
import { differenceSaid } from '../../wording/outcomeWords.ts';
import { WinterLink } from '../../shell/WinterLink.tsx';
import { changeOf, changeSaid, outcomeInFull } from './actionWords.ts';
import classes from './Actions.module.css';
import { HowSection } from './how/HowSection.tsx';

interface RowDetailProps {
  readonly answer: ActionsAnswer;
  readonly action: Action;
  readonly column: Column;
  /** Winters that can be opened one by one. 0 where the plan was not run with the same scenario and seed. */
  readonly openWinters: number;
}

/** What is behind one row: its effect measured in three ways, the winters in which it did most, and side effects. */
export function RowDetail({ answer, action, column, openWinters }: RowDetailProps) {
  const { scenario, reading } = answer;
  const { less, alone, share, chanceHelps, harm } = reading.document.actions[action.id]!;
  const { helped, harmed } = reading.winters[action.id]!;
  const chance = chanceInWords(chanceHelps.probability, chanceHelps.low, chanceHelps.high, less?.n ?? 0);
  const effects = [
    ['Part of the plan’s whole effect', share],
    ['Within the plan: the plan compared with the plan without it', less],
    ['On its own: the action alone compared with no actions', alone],
  ] as const;
  return (
    <div className={classes.detail}>
      <dl>
        {effects.map(([name, difference]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{difference === null ? 'not known yet' : joined(changeSaid(column, difference))}</dd>
          </div>
        ))}
        <div>
          <dt>Winters in which it helps within the plan</dt>
          <dd>{joined(chance)}</dd>
        </div>
        <WinterLine name="It helped most in" marked={helped} column={column} openWinters={openWinters} />
        <WinterLine name="It did most harm in" marked={harmed} column={column} openWinters={openWinters} />
      </dl>
      <section>
        <h3>Worse elsewhere</h3>
        {harm.length === 0 ? (
          <p>
            None found in {roundedNumber(less?.n ?? 0)} winters: no wait, delay in an area, backlog or
            percentage seen in time is clearly worse with it.
          </p>
        ) : (
          <ul>
            {harm.map(({ outcome, value }) => (
              <li key={outcome}>
                {outcomeInFull(scenario, outcome)}: {joined(changeOf(scenario, outcome, value))}
              </li>
            ))}
          </ul>
        )}
        {action.sideEffect !== undefined && (
          <p className={classes.muted}>Stated in the plan: {action.sideEffect}</p>
        )}
      </section>
      <HowSection answer={answer} action={action.id} />
    </div>
  );
}

interface WinterLineProps {
  readonly name: string;
  readonly marked: MarkedWinter | null;
  readonly column: Column;
  readonly openWinters: number;
}

/** A winter to look into, by its address; in words alone where it cannot be opened. */
function WinterLine({ name, marked, column, openWinters }: WinterLineProps) {
  if (marked === null) {
    return (
      <div>
        <dt>{name}</dt>
        <dd>no winter</dd>
      </div>
    );
  }
  const { winter, change } = marked;
  const difference = { mean: change, low: null, high: null, n: 1 };
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <WinterLink
          winter={winter}
          openWinters={openWinters}
          what={differenceSaid({ column, difference }).headline}
        />
      </dd>
    </div>
  );
}
