import { useEffect, useState } from 'react';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { Panel } from '../../ui/controls/Panel.tsx';
import { longDate } from '../../words/dates.ts';
import { originInWords, type OriginFacts } from '../../words/originInWords.ts';
import classes from './MadeFrom.module.css';

interface MadeFromProps {
  /** Names the result where a page shows several. */
  readonly title?: string;
  readonly document: OriginFacts;
  /** The scenario that was simulated. */
  readonly scenario: Scenario;
}

/** What a result was made from, on the page and on paper: all that it takes to make it again. */
export function MadeFrom({ title = 'What this result was made from', document, scenario }: MadeFromProps) {
  return (
    <Panel title={title}>
      <dl className={classes.facts}>
        {originInWords(document, scenario).map(([label, lines]) => (
          <div key={label}>
            <dt>{label}</dt>
            {lines.map((line, at) => (
              <dd key={at}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
      <Printed />
    </Panel>
  );
}

/** The day on which the page is put on paper. */
function Printed() {
  const [today, setToday] = useState(dayNow);
  useEffect(() => {
    const renew = () => setToday(dayNow());
    window.addEventListener('beforeprint', renew);
    return () => window.removeEventListener('beforeprint', renew);
  }, []);
  return <p className={classes.printed}>Printed on {longDate(today)}. Not a forecast.</p>;
}

/** Today where the reader is, as an ISO date. */
function dayNow(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
