import { summingPercentages } from '../../../words/summingNumbers.ts';
import { memo, useState } from 'react';
import { useStore } from 'zustand';
import type { DeclaredResult } from '../../../analysis/thresholds/declared.ts';
import { readDeclared } from '../../../analysis/thresholds/readDeclared.ts';
import { ChartFrame } from '../../../ui/charts/ChartFrame.tsx';
import type { TableData } from '../../../ui/charts/DataTable.tsx';
import { Button } from '../../../ui/controls/Button.tsx';
import { FilePicker } from '../../../ui/controls/FilePicker.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { shortDate } from '../../../words/dates.ts';
import { rangeInWords, roundedNumber } from '../../../words/numbers.ts';
import { DAYS, withUnit } from '../../../words/unit.ts';
import type { ThresholdsAnswer } from '../../results/thresholdsAnswer.ts';
import { Faded } from '../../shell/Faded.tsx';
import { askOfThresholds, thresholdsStore } from '../../results/thresholdsStore.ts';
import { figureSaid } from '../../wording/settingWords.ts';
import classes from './Thresholds.module.css';

interface DeclaredPanelProps {
  readonly answer: ThresholdsAnswer;
  readonly stale?: string;
}

/** The rule's level next to declared levels, where a file of them is opened. */
export const DeclaredPanel = memo(function DeclaredPanel({ answer, stale }: DeclaredPanelProps) {
  const count = useStore(thresholdsStore, ({ declared }) => declared.length);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const { declared } = answer.reading.document;
  const open = async ([file]: readonly File[]) => {
    if (file === undefined) return;
    const read = readDeclared(await file.text(), file.name);
    setProblems(read.problems);
    if (read.problems.length === 0) askOfThresholds({ declared: read.days });
  };
  return (
    <Panel title="Compared with the declared level" subtitle="the rule’s level on the dates of a file">
      <div className={classes.takeAway}>
        <FilePicker
          text="Open declared levels…"
          accept={['.csv', '.txt']}
          onFiles={(files) => void open(files)}
        />
        {count > 0 && <Button onPress={() => askOfThresholds({ declared: [] })}>Remove</Button>}
      </div>
      {problems.length > 0 && (
        <ul role="alert">
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <p className={classes.note}>
        A line for each day: a date and a level from 1 to 4, such as 2025-12-01,3.
      </p>
      {count > 0 && declared === null && <p>None of the {roundedNumber(count)} dates lies in the winter.</p>}
      {declared !== null && (
        <Faded why={stale}>
          <ChartFrame small title="Days declared and days by rule" table={() => tableOf(declared)}>
            <p>{declaredSaid(declared)}</p>
          </ChartFrame>
        </Faded>
      )}
    </Panel>
  );
});

function declaredSaid({ days, outside, same, meanDifference }: DeclaredResult): string {
  const alike = figureSaid(same, 100, rangeInWords);
  const shift = figureSaid(meanDifference, 1, rangeInWords);
  const left = outside === 0 ? '' : `; ${withUnit(roundedNumber(outside), DAYS)} outside it are left out`;
  return [
    `${withUnit(roundedNumber(days.length), DAYS)} with a declared level lie in the winter${left}.`,
    `The rule gives the declared level on ${alike.headline}% of these days${withRange(alike.detail)}. Its level less the declared one is ${shift.headline} on average${withRange(shift.detail)}.`,
    'The winters are simulated: it is no test of that one winter.',
  ].join(' ');
}

function withRange(detail: string): string {
  return detail === '' ? '' : ` (95% range: ${detail})`;
}

function tableOf({ days }: DeclaredResult): TableData {
  return {
    caption: 'Winters in which the rule’s level is below, at and above the declared one',
    columns: [
      { label: 'Day' },
      { label: 'Declared', numeric: true },
      { label: 'Rule below', numeric: true },
      { label: 'The same', numeric: true },
      { label: 'Rule above', numeric: true },
    ],
    rows: days.map(({ date, level, below, same, above }) => [
      shortDate(date),
      String(level),
      ...summingPercentages([below, same, above]),
    ]),
  };
}
