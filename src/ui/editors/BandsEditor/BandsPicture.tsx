import { useId, useMemo } from 'react';
import { FanBands } from '../../charts/FanChart/FanBands.tsx';
import type { FanSeries, Trigger } from '../../charts/FanChart/fanDomain.ts';
import { fanDomain } from '../../charts/FanChart/fanDomain.ts';
import { fanLayout } from '../../charts/FanChart/layout.ts';
import { TriggerLine } from '../../charts/FanChart/TriggerLine.tsx';
import { Hatch } from '../../charts/Hatch.tsx';
import { MonthAxis } from '../../charts/MonthAxis.tsx';
import { timeAxis } from '../../charts/timeAxis.ts';
import { useWidth } from '../../charts/useWidth.ts';
import { ValueAxis } from '../../charts/ValueAxis.tsx';
import type { Edit, OnEdit } from '../edit.ts';
import editor from '../Editor.module.css';
import { Handle } from '../Handle.tsx';
import { useSteadyDomain } from '../useSteadyDomain.ts';
import { roomyDomain, stepped, valueScale, type ValueScale } from '../valueScale.ts';
import type { BandsBackdrop } from './BandsEditor.tsx';
import classes from './BandsEditor.module.css';
import {
  edgeBounds,
  edgesOf,
  orderedBands,
  withEdge,
  type LevelBand,
  type LevelBands,
} from './levelBands.ts';

interface BandsPictureProps {
  readonly value: LevelBands;
  readonly onChange: OnEdit<LevelBands>;
  readonly levelName: (level: number) => string;
  readonly formatValue: (value: number) => string;
  readonly step: number;
  readonly description: string;
  readonly backdrop?: BandsBackdrop;
  readonly disabled?: boolean;
}

const [HEIGHT, TOP, MONTHS, LEFT, STRIP, RIGHT] = [220, 10, 20, 40, 26, 64];
const TARGET = 24;
const BOTTOM = HEIGHT - MONTHS;
const NOTHING: FanSeries = { p5: [], p25: [], p50: [], p75: [], p95: [] };

/** The levels as a strip next to the scale, and their edges as lines over the simulated values. */
export function BandsPicture(props: BandsPictureProps) {
  const { value, onChange, levelName, formatValue, step, description, backdrop, disabled } = props;
  const [box, width] = useWidth<HTMLDivElement>();
  const ordered = useMemo(() => orderedBands(value.bands), [value.bands]);
  const edges = edgesOf(ordered);
  const series = backdrop?.series ?? NOTHING;
  const run = useMemo(() => (backdrop ? fanDomain({ series: backdrop.series }) : []), [backdrop]);
  const { domain, hold } = useSteadyDomain(roomyDomain([...edges, ...run]));
  const scale = valueScale(domain, TOP, BOTTOM);
  const axis = timeAxis(backdrop?.days ?? 1, LEFT + STRIP + 6, Math.max(LEFT + STRIP + 6, width - RIGHT));
  const triggers = edges.map((edge, at): Trigger => {
    const level = Math.max(ordered[at]!.level, ordered[at + 1]!.level) as Trigger['level'];
    return { level, value: edge, label: levelName(level) };
  });
  const layout = fanLayout({ series, triggers }, { axis, domain, top: TOP, bottom: BOTTOM, formatValue });
  // Edges too near each other to be grabbed one by one get a column each.
  const crowded = edges.slice(1).some((edge, at) => Math.abs(scale.y(edge) - scale.y(edges[at]!)) < TARGET);
  const change = (next: LevelBands, edit: Edit) => {
    hold(!edit.final);
    onChange(next, edit);
  };
  return (
    <div ref={box} className={editor.plot} style={{ height: HEIGHT }}>
      {width > 0 && (
        <>
          <svg width={width} height={HEIGHT} role="img" aria-label={description}>
            <ValueAxis ticks={layout.ticks} left={LEFT} right={axis.right} />
            <FanBands layout={layout} left={axis.left} right={axis.right} bottom={BOTTOM} />
            <LevelColumn ordered={ordered} edges={edges} scale={scale} />
            {layout.triggers.map((trigger, at) => (
              <TriggerLine key={at} trigger={trigger} left={LEFT} right={axis.right} />
            ))}
            {backdrop && <MonthAxis axis={axis} ticks={backdrop.ticks} y={BOTTOM} />}
          </svg>
          {edges.map((edge, at) => {
            const [low, high] = edgeBounds(ordered, at);
            return (
              <Handle
                key={at}
                at={at}
                ways="up"
                x={LEFT + STRIP / 2 + (crowded ? at * STRIP : 0)}
                y={scale.y(edge)}
                width={width}
                label={`Edge between ${levelName(ordered[at]!.level)} and ${levelName(ordered[at + 1]!.level)}`}
                text={formatValue(edge)}
                now={edge}
                minimum={Number.isFinite(low) ? low : undefined}
                maximum={Number.isFinite(high) ? high : undefined}
                value={value}
                onChange={change}
                byDrag={(from, _right, up) =>
                  withEdge(from, at, edgeAt(from, at) + up * scale.perPixel, step)
                }
                byKey={(from, { y, far }) =>
                  y === 0
                    ? from
                    : withEdge(from, at, stepped(edgeAt(from, at), y * (far ? 10 : 1), step), step)
                }
                disabled={disabled}
              />
            );
          })}
        </>
      )}
    </div>
  );
}

function edgeAt({ bands }: LevelBands, at: number): number {
  return edgesOf(orderedBands(bands))[at] ?? NaN;
}

interface LevelColumnProps {
  readonly ordered: readonly LevelBand[];
  readonly edges: readonly number[];
  readonly scale: ValueScale;
}

const ROOM_FOR_NUMBER = 16;

/** The levels one above the other in colour, hatch and number. */
function LevelColumn({ ordered, edges, scale }: LevelColumnProps) {
  const hatch = useId();
  const ends = [scale.bottom, ...edges.map((edge) => scale.y(edge)), scale.top];
  return (
    <g>
      <defs>
        <Hatch id={hatch} />
      </defs>
      {ordered.map(({ level }, at) => {
        const [y, height] = [ends[at + 1]!, Math.max(0, ends[at]! - ends[at + 1]!)];
        return (
          <g key={level}>
            <rect
              className={classes.level}
              x={LEFT}
              y={y}
              width={STRIP}
              height={height}
              fill={level === 3 ? `url(#${hatch})` : `var(--level-${level})`}
            />
            {height >= ROOM_FOR_NUMBER && (
              <text
                className={classes[`on${level}`]}
                x={LEFT + STRIP / 2}
                y={y + height / 2 + 4}
                textAnchor="middle"
              >
                {level}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}
