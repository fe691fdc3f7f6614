import { SideSection } from '../../../ui/controls/SideSection.tsx';
import { roundedNumber } from '../../../words/numbers.ts';
import classes from './Winters.module.css';
import { measureInWords, orderInWords, pickName, severityFigure } from './severityWords.ts';
import type { EndedRun } from './useEndedRun.ts';
import { winterAddress } from './winterAddress.ts';
import { scopeInWords } from '../../../words/phrases.ts';

/** The picked winters (median, worst, mildest and so on), each with its figure. */
export function Picks({ run }: { readonly run: EndedRun }) {
  const { answer, severity, picks, winter: chosen } = run;
  const { scenario } = answer;
  const last = severity.criteria.length - 1;
  return (
    <SideSection title="By severity">
      <p className={classes.hint}>
        {measureInWords(scenario, severity.criteria[0]!.measure)}, {scopeInWords(scenario, 'system')}
      </p>
      <ul className={classes.picks}>
        {picks.map(({ id, winter, fewest }) => (
          <li key={id}>
            {winter === null ? (
              <span className={classes.pick}>
                <span>{pickName(id)}</span>
                <span className={classes.hint}>needs {fewest} winters</span>
              </span>
            ) : (
              <a
                className={classes.pick}
                href={winterAddress(winter)}
                aria-current={winter === chosen ? 'true' : undefined}
              >
                <span>
                  <strong>{pickName(id)}</strong>{' '}
                  <span className={classes.hint}>winter {roundedNumber(winter + 1)}</span>
                </span>
                <span className={classes.figures}>
                  {severityFigure(severity, winter)}
                  {last > 0 && <span className={classes.hint}>{severityFigure(severity, winter, last)}</span>}
                </span>
              </a>
            )}
          </li>
        ))}
      </ul>
      <p className={classes.hint}>{orderInWords(scenario, severity)}</p>
    </SideSection>
  );
}
