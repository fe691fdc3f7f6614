import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { scopesOf, stageScopes } from '../../../experiment/outcomes/columns.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { Fact } from '../../../ui/controls/Fact.tsx';
import { NumberField } from '../../../ui/controls/NumberField.tsx';
import { ReadField } from '../../../ui/controls/ReadField.tsx';
import { readNumber } from '../../../ui/controls/readNumber.ts';
import { SearchSelect } from '../../../ui/controls/SearchSelect.tsx';
import { Select } from '../../../ui/controls/Select.tsx';
import { SideSection } from '../../../ui/controls/SideSection.tsx';
import { crisisInWords, peopleInWords } from '../../../words/crisisInWords.ts';
import { roundedNumber } from '../../../words/numbers.ts';
import { sentence, listInWords } from '../../../words/phrases.ts';
import { withUnit, WINTERS } from '../../../words/unit.ts';
import { crisisPeople } from '../../run/thresholds/thresholdsQuestion.ts';
import { hasHospitalDelay, levelLabel, scopeName } from '../../wording/scenarioWords.ts';
import { askOfThresholds, thresholdsStore } from '../../results/thresholdsStore.ts';
import { indicatorName } from '../../wording/questionWords.ts';
import { MEASURES } from '../../wording/settingWords.ts';
import classes from './Thresholds.module.css';
import { useThresholdsAnswer } from './useThresholds.ts';

/** What a crisis is, what an alarm is, and what counts. A change is answered at once from the recorded winters. */
export function JudgedBy({ scenario }: { readonly scenario: Scenario }) {
  return (
    <SideSection title="Measured by">
      <div className={classes.fields}>
        <CrisisFields scenario={scenario} />
        <AlarmFields scenario={scenario} />
        <MeasureFields />
      </div>
      <CrisisFact />
    </SideSection>
  );
}

const HOSPITAL = 'delayed';

function CrisisFields({ scenario }: { readonly scenario: Scenario }) {
  const asked = useStore(thresholdsStore);
  const people = crisisPeople(scenario, asked);
  const options = useMemo(() => peopleOptions(scenario), [scenario]);
  const { answer } = useThresholdsAnswer();
  const known = answer?.reading.document.crisis.over;
  // Before anything is worked out there is no number to begin with: the field is empty until one is entered.
  const [wantsOwn, setWantsOwn] = useState(false);
  const isOwn = asked.over !== null || wantsOwn;
  const choose = (id: string) => {
    setWantsOwn(id === 'own');
    askOfThresholds({ over: id === 'own' ? (known ?? null) : null });
  };
  return (
    <>
      <SearchSelect
        key={scenario.id}
        label="A crisis is of"
        options={options}
        value={keyOf(people)}
        onChange={(key) => askOfThresholds({ people: options.find(({ id }) => id === key)!.people })}
      />
      <Select
        label="More than"
        options={[
          { id: 'usual', label: 'what 9 mornings in 10 do not exceed' },
          { id: 'own', label: 'a number of your own' },
        ]}
        value={isOwn ? 'own' : 'usual'}
        onChange={choose}
        hint={isOwn ? undefined : 'worked out from these winters; state a number to compare results'}
      />
      <div className={classes.pair}>
        {isOwn && (
          <ReadField<number | null>
            label="People"
            value={asked.over}
            format={(over) => (over === null ? '' : String(over))}
            read={(text) => readNumber(text, { whole: true, minimum: 0 })}
            onChange={(over) => askOfThresholds({ over })}
            inputMode="numeric"
          />
        )}
        <NumberField
          label="Mornings in a row"
          whole
          minimum={1}
          maximum={365}
          value={asked.crisisDays}
          onChange={(crisisDays) => askOfThresholds({ crisisDays })}
        />
      </div>
    </>
  );
}

function AlarmFields({ scenario }: { readonly scenario: Scenario }) {
  const { alarm } = useStore(thresholdsStore);
  const set = (change: Partial<typeof alarm>) => askOfThresholds({ alarm: { ...alarm, ...change } });
  const scopes = scopesOf(scenario);
  return (
    <>
      <div className={classes.pair}>
        <Select
          label="An alarm is"
          options={[2, 3, 4].map((level) => ({
            id: String(level),
            label: `${levelLabel(scenario, level)}${level < 4 ? '+' : ''}`,
          }))}
          value={String(alarm.level)}
          onChange={(level) => set({ level: Number(level) })}
        />
        <Select
          label="In"
          options={scopes.map((scope) => ({ id: scope, label: scopeName(scenario, scope) }))}
          value={scopes.includes(alarm.scope) ? alarm.scope : 'system'}
          onChange={(scope) => set({ scope })}
        />
      </div>
      <div className={classes.pair}>
        <NumberField
          label="At most, days before"
          whole
          minimum={Math.max(1, alarm.neededLeadDays)}
          maximum={365}
          value={alarm.horizonDays}
          onChange={(horizonDays) => set({ horizonDays })}
        />
        <NumberField
          label="At least, days before"
          whole
          minimum={0}
          maximum={alarm.horizonDays}
          value={alarm.neededLeadDays}
          onChange={(neededLeadDays) => set({ neededLeadDays })}
        />
      </div>
    </>
  );
}

function MeasureFields() {
  const { measure, missWorth } = useStore(thresholdsStore);
  return (
    <>
      <Select
        label="Best has fewest"
        options={MEASURES.map(({ id, label }) => ({ id, label }))}
        value={measure}
        onChange={(id) => askOfThresholds({ measure: MEASURES.find((one) => one.id === id)!.id })}
      />
      {measure === 'wrongDays' && (
        <NumberField
          label="A day of crisis without an alarm counts for"
          unit="needless days"
          minimum={0}
          maximum={1000}
          value={missWorth}
          onChange={(worth) => askOfThresholds({ missWorth: worth })}
        />
      )}
    </>
  );
}

/** The crisis as it came out: how many people, how often, and which indicators may count the same ones. */
function CrisisFact() {
  const { answer } = useThresholdsAnswer();
  if (answer === null) return null;
  const { scenario, reading } = answer;
  const { crisis, replications } = reading.document;
  const shared = crisis.sharedWith.map((id) => `“${indicatorName(scenario, id)}”`);
  const often =
    crisis.winters.probability === 0
      ? `none in ${roundedNumber(replications)} winters`
      : `in ${roundedNumber(crisis.winters.probability * replications)} of ${roundedNumber(replications)} winters`;
  return (
    <Fact
      label="A crisis"
      value={often}
      note={[
        sentence(crisisInWords(scenario, crisis)),
        crisis.onAtStart === 0
          ? ''
          : `In ${withUnit(roundedNumber(crisis.onAtStart), WINTERS)} one is on at the start; it is not judged.`,
        shared.length === 0
          ? ''
          : `It may count the same people as ${listInWords(shared)}: these and it are not independent.`,
      ]
        .filter(Boolean)
        .join(' ')}
    />
  );
}

interface People {
  readonly stage: string | null;
  readonly scope: string;
}

function keyOf({ stage, scope }: People): string {
  return `${stage === null ? HOSPITAL : `at ${stage}`} in ${scope}`;
}

function peopleOptions(scenario: Scenario) {
  const inHospital: People[] = hasHospitalDelay(scenario)
    ? ['system', ...scopesOf(scenario).filter((scope) => scope !== 'system')].map((scope) => ({
        stage: null,
        scope,
      }))
    : [];
  const waiting = scenario.stages.flatMap((stage) =>
    stageScopes(scenario, stage).map((scope): People => ({ stage: stage.id, scope })),
  );
  return [...inHospital, ...waiting].map((people) => ({
    id: keyOf(people),
    label: `${sentence(peopleInWords(scenario, people)).replace(/\.$/, '')}, ${scopeName(scenario, people.scope)}`,
    people,
  }));
}
