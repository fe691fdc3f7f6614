import { Button } from '../../controls/Button.tsx';
import { NumberField } from '../../controls/NumberField.tsx';
import { FINAL, type OnEdit } from '../edit.ts';
import { EditorFrame, type EditorHeading } from '../EditorFrame.tsx';
import { EditTable } from '../EditTable.tsx';
import {
  isWhole,
  percentOf,
  percentText,
  restEvenly,
  restInProportion,
  shareOf,
  sumOf,
} from './shareMoves.ts';
import { SharesPicture } from './SharesPicture.tsx';

interface SharesEditorProps extends EditorHeading {
  /** The name of each share, in the order of the shares. */
  readonly labels: readonly string[];
  /** Shares of 1. */
  readonly shares: readonly number[];
  readonly onChange: OnEdit<readonly number[]>;
  readonly description: string;
  /** The heading of the first column: 'Route', 'Area'. */
  readonly itemLabel: string;
  readonly disabled?: boolean;
}

/**
 * Shares that must add up to 1: a stacked bar with dividers to drag, a percentage each, their sum, and ways to correct
 * it.
 */
export function SharesEditor(props: SharesEditorProps) {
  const { title, subtitle, headingLevel, labels, shares, onChange, itemLabel, disabled } = props;
  const whole = isWhole(shares);
  const sum = `sum ${percentText(sumOf(shares))}${whole ? '' : ', must be 100%'}`;
  const settle = (settled: readonly number[]) => onChange(settled, FINAL);
  return (
    <EditorFrame
      title={title}
      subtitle={subtitle}
      headingLevel={headingLevel}
      finding={sum}
      said={sum}
      help={HELP}
      picture={<SharesPicture {...props} />}
      numbers={
        <EditTable
          caption={`${title}: the shares`}
          columns={[{ label: itemLabel }, { label: 'Share', rem: 6 }]}
          rows={shares.map((share, at) => ({
            key: at,
            cells: [
              labels[at],
              <NumberField
                label={`Share of ${labels[at]}`}
                labelHidden
                when="left"
                value={percentOf(share)}
                minimum={0}
                maximum={100}
                unit="%"
                onChange={(percent) => onChange(shares.with(at, shareOf(percent)), FINAL)}
                disabled={disabled}
              />,
            ],
          }))}
          foot={['Sum', `${percentText(sumOf(shares))}${whole ? '' : ' (must be 100%)'}`]}
        />
      }
      actions={
        !whole && (
          <>
            <Button onPress={() => settle(restEvenly(shares))} disabled={disabled}>
              Share the rest evenly
            </Button>
            <Button
              onPress={() => settle(restInProportion(shares))}
              disabled={disabled || sumOf(shares) === 0}
            >
              In proportion
            </Button>
          </>
        )
      }
    />
  );
}

const HELP =
  'Drag the line between two percentages: one gains what the other gives. Keys: left and right move it by 1%, with Shift by 10%; Escape cancels the drag.';
