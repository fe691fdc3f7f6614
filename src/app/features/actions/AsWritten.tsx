import { Fact } from '../../../ui/controls/Fact.tsx';
import { SideSection } from '../../../ui/controls/SideSection.tsx';
import { aboutMoney, moneyRange } from '../../../words/money.ts';
import { roundedNumber } from '../../../words/numbers.ts';
import type { ActionsAnswer } from '../../results/actionsAnswer.ts';
import { figureSaid } from '../../wording/outcomeWords.ts';
import { Faded } from '../../shell/Faded.tsx';
import { changeOf, changeSaid, outcomeInFull } from './actionWords.ts';
import { columnOf, useActionsAnswer } from './useActions.ts';

/** What the whole plan does to the outcome, what it costs, and what it leaves to be done. */
export function AsWritten() {
  const { answer, stale } = useActionsAnswer();
  return (
    <SideSection title="The plan as written">
      {answer === null ? (
        <p>Run it to see its effect, its cost and what is left at the end.</p>
      ) : (
        <Faded why={stale}>
          <Facts answer={answer} />
        </Faded>
      )}
    </SideSection>
  );
}

function Facts({ answer }: { readonly answer: ActionsAnswer }) {
  const { scenario, reading } = answer;
  const { document, plan } = reading;
  const column = columnOf(answer);
  const { headline, detail } = changeSaid(column, document.whole);
  const { cost, costOfHalf, leftBehind } = plan;
  const half = costOfHalf === null ? null : moneyRange(costOfHalf.low, costOfHalf.high);
  // A debt that the plan does not touch is none of its doing.
  const debts = leftBehind
    .map(({ outcome, value }) => ({ outcome, said: changeOf(scenario, outcome, value) }))
    .filter(({ said }) => said.verdict !== 'same');
  return (
    <>
      <Fact
        label="Effect"
        value={headline}
        note={`${detail}; without any action ${figureSaid(column, plan.without)}. ${roundedNumber(document.replications)} winters.`}
      />
      <Fact
        label="Costs"
        value={cost === null ? 'not known' : aboutMoney(cost.mean, cost.low, cost.high)}
        note={half === null ? 'a winter, on average' : `a winter on average; ${half} in half of the winters`}
      />
      {debts.map(({ outcome, said }) => (
        <Fact
          key={outcome}
          label="Left at the end"
          value={said.verdict === 'undecided' ? 'no clear change' : said.headline}
          note={`${outcomeInFull(scenario, outcome)}; ${said.detail}`}
        />
      ))}
      {debts.length === 0 && leftBehind.length > 0 && (
        <Fact label="Left at the end" value="no more than without" note="in every winter" />
      )}
    </>
  );
}
