import type { ReactNode } from 'react';
import type { Series } from '../../charts/FanChart/fanDomain.ts';
import type { TimeTick } from '../../charts/timeAxis.ts';
import type { TextRead } from '../../controls/textRead.ts';
import type { OnEdit } from '../edit.ts';
import { EditorFrame, type EditorHeading } from '../EditorFrame.tsx';
import type { WaveRules, WaveValue } from './waveMoves.ts';
import { WavePicture } from './WavePicture.tsx';
import { WaveTable } from './WaveTable.tsx';

/** Quantiles over possible waves, one value a day of the axis. */
export interface WaveBands {
  readonly p5: Series;
  readonly p50: Series;
  readonly p95: Series;
}

/** How the numbers of a wave are written and read. */
export interface WaveWords {
  readonly formatDay: (day: number) => string;
  readonly readDay: (text: string) => TextRead<number>;
  readonly formatHeight: (height: number) => string;
  readonly heightUnit?: string;
}

interface WaveEditorProps extends EditorHeading, WaveRules, WaveWords {
  readonly value: WaveValue;
  readonly onChange: OnEdit<WaveValue>;
  readonly days: number;
  readonly ticks: readonly TimeTick[];
  /** The wave at its middle values, one value a day. */
  readonly central: Series;
  readonly bands: WaveBands;
  /** The days between which the peak lies in 9 waves of 10, if it is uncertain. */
  readonly peakRange?: readonly [number, number];
  /** How uncertain each number is, in words: 'in 9 waves of 10 from 0.8 to 1.3'. */
  readonly spreads?: Partial<Record<keyof WaveValue, string>>;
  readonly description: string;
  /** Fields of the host below the numbers: how uncertain each number is. */
  readonly fields?: ReactNode;
  readonly disabled?: boolean;
}

/** An illness wave: when it peaks, how high, how fast it rises and falls, and the possible waves. */
export function WaveEditor(props: WaveEditorProps) {
  const { title, subtitle, headingLevel, fields } = props;
  return (
    <EditorFrame
      title={title}
      subtitle={subtitle}
      headingLevel={headingLevel}
      help={HELP}
      picture={<WavePicture {...props} />}
      numbers={
        <>
          <WaveTable {...props} />
          {fields}
        </>
      }
    />
  );
}

const HELP =
  'Line: the wave at its middle values. Band: on each day it holds 9 in 10 of the possible waves. Dashes: the middle of them. ' +
  'Drag the peak, or a side to make the wave steeper or flatter. Keys: arrows move, with Shift by a week or ten steps. ' +
  'Escape cancels the drag.';
