import type { FanSeries } from '../../charts/FanChart/fanDomain.ts';
import type { TimeTick } from '../../charts/timeAxis.ts';
import type { OnEdit } from '../edit.ts';
import { EditorFrame, type EditorHeading } from '../EditorFrame.tsx';
import { BandsPicture } from './BandsPicture.tsx';
import { BandsTable } from './BandsTable.tsx';
import { highIsWorse, orderedBands, type LevelBands } from './levelBands.ts';

/** The values of the indicator in the simulated winters, day by day. */
export interface BandsBackdrop {
  readonly series: FanSeries;
  readonly days: number;
  readonly ticks: readonly TimeTick[];
  /** The data behind the edges: 'the last result, 1,000 winters'. */
  readonly label: string;
}

interface BandsEditorProps extends EditorHeading {
  readonly value: LevelBands;
  readonly onChange: OnEdit<LevelBands>;
  /** 'OPEL 3' of 3. */
  readonly levelName: (level: number) => string;
  readonly formatValue: (value: number) => string;
  /** The grid on which edges are dragged. */
  readonly step: number;
  readonly unit?: string;
  readonly description: string;
  readonly backdrop?: BandsBackdrop;
  readonly disabled?: boolean;
}

/** The value of an indicator at which each level is reached: edges to drag over the simulated winters, and a table. */
export function BandsEditor(props: BandsEditorProps) {
  const { title, subtitle, headingLevel, value, backdrop } = props;
  const direction = highIsWorse(orderedBands(value.bands)) ? 'high is worse' : 'low is worse';
  return (
    <EditorFrame
      title={title}
      subtitle={subtitle}
      headingLevel={headingLevel}
      finding={direction}
      help={
        backdrop
          ? `${HELP} Behind: ${backdrop.label}. The bands hold 90% and 50% of winters; the line is the median.`
          : HELP
      }
      narrow={!backdrop}
      picture={<BandsPicture {...props} />}
      numbers={<BandsTable {...props} />}
    />
  );
}

const HELP =
  'Drag an edge between two levels. Keys: up and down move it by a step, with Shift by ten; Escape cancels the drag.';
