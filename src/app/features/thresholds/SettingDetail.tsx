import type { SettingFigure } from '../../../analysis/thresholds/settingFigures.ts';
import type { SettingResult } from '../../../analysis/thresholds/thresholdsDocument.ts';
import type { MarkedDays } from '../../../analysis/thresholds/settingExtremes.ts';
import { roundedNumber } from '../../../words/numbers.ts';
import { DAYS, withUnit } from '../../../words/unit.ts';
import type { ThresholdsAnswer } from '../../results/thresholdsAnswer.ts';
import { WinterLink } from '../../shell/WinterLink.tsx';
import { measureOf } from '../../wording/settingWords.ts';
import { shiftSaid } from './settingWords.tsx';
import classes from './Thresholds.module.css';

interface SettingDetailProps {
  readonly answer: ThresholdsAnswer;
  readonly setting: SettingResult;
  /** Winters that can be opened one by one. */
  readonly openWinters: number;
}

const TOLD: readonly SettingFigure[] = ['falseDays', 'missedDays', 'missed', 'alarmDays', 'flaps', 'changes'];

/** The details of a row: differences from the present setting, and the winters in which it did worst. */
export function SettingDetail({ answer, setting, openWinters }: SettingDetailProps) {
  const { reading } = answer;
  const { differences, differing, id } = setting;
  const winters = roundedNumber(reading.document.replications);
  const { needless, missed } = reading.extremes[id]!;
  const places = { openWinters };
  return (
    <dl className={classes.detail}>
      {differences !== null && (
        <div>
          <dt>Winters in which some day has another level than at present</dt>
          <dd>
            {differing === 0 ? 'none' : roundedNumber(differing)} of {winters}
          </dd>
        </div>
      )}
      {differences !== null &&
        TOLD.map((name) => {
          const { label, unit } = measureOf(name);
          const { headline, detail } = shiftSaid(differences[name], unit);
          return (
            <div key={name}>
              <dt>{label}, against the present</dt>
              <dd>
                {headline} ({detail})
              </dd>
            </div>
          );
        })}
      <Worst name="Most needless days" marked={needless} {...places} />
      <Worst name="Most days of crisis without an alarm" marked={missed} {...places} />
    </dl>
  );
}

interface WorstProps {
  readonly name: string;
  readonly marked: MarkedDays | null;
  readonly openWinters: number;
}

function Worst({ name, marked, openWinters }: WorstProps) {
  return (
    <div>
      <dt>{name}, without actions</dt>
      <dd>
        {marked === null ? (
          'in no winter'
        ) : (
          <WinterLink
            winter={marked.winter}
            openWinters={openWinters}
            what={withUnit(roundedNumber(marked.days), DAYS)}
          />
        )}
      </dd>
    </div>
  );
}
