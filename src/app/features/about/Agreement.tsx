import { countVerdicts, type Verdict } from '../../../analysis/check/verdict.ts';
import { Disclosure } from '../../../ui/controls/Disclosure.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { asWritten, countInWords, verdictInWords } from '../../../words/checkInWords.ts';
import classes from './About.module.css';

/** A held-out target of a shipped scenario, and what its check found (scenarios/heldOut.json). */
interface HeldOut {
  readonly scenario: string;
  readonly name: string;
  readonly value: number;
  readonly simulated: { readonly mean: number } | null;
  readonly verdict: Verdict;
  readonly moreWinters: number | null;
}

const files = import.meta.glob<readonly HeldOut[]>('../../../../scenarios/heldOut.json', {
  eager: true,
  import: 'default',
});
const heldOut = Object.values(files)[0] ?? [];

/**
 * How near the shipped scenarios are to figures that no number was changed to meet. Most of these are not met, and the
 * text admits it.
 */
export function Agreement() {
  return (
    <Panel title="How well Kent agrees with the record">
      <div className={classes.text}>
        <p>
          <strong>{countInWords(countVerdicts(heldOut), 'held-out figure')}</strong> A held-out figure is a
          published one that nothing was tuned to. Only such figures test a model.
        </p>
        <p>Compare winters with each other here. Do not read a single figure as what will happen.</p>
        <Disclosure title="Each held-out figure">
          <ul>
            {heldOut.map((one) => (
              <li key={`${one.scenario} ${one.name}`}>
                {one.scenario}. {one.name}: {asWritten(one.value)} recorded, {simulatedInWords(one)}:{' '}
                {verdictInWords(one)}.
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </Panel>
  );
}

function simulatedInWords({ simulated }: HeldOut): string {
  if (simulated === null) return 'in no simulated winter';
  const mean = Number(simulated.mean.toPrecision(3)).toLocaleString('en-GB');
  return `about ${mean} simulated`;
}
