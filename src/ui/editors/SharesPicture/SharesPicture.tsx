import { fitText } from '../../charts/textWidth.ts';
import { useWidth } from '../../charts/useWidth.ts';
import type { OnEdit } from '../edit.ts';
import editor from '../Editor.module.css';
import { Handle } from '../Handle.tsx';
import classes from './SharesPicture.module.css';
import { isWhole, percentText, sumOf, withShifted } from './shareMoves.ts';

interface SharesPictureProps {
  readonly labels: readonly string[];
  readonly shares: readonly number[];
  readonly onChange: OnEdit<readonly number[]>;
  readonly description: string;
  readonly disabled?: boolean;
}

const [HEIGHT, TOP, BAR, EDGE, STEP] = [84, 22, 40, 12, 0.01];
const LEAST_FOR_NAME = 28;

/** The shares side by side up to 100%, with a line between neighbours that can be dragged. */
export function SharesPicture({ labels, shares, onChange, description, disabled }: SharesPictureProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const perShare = Math.max(0, width - 2 * EDGE) / Math.max(1, sumOf(shares));
  const starts = shares.map((_, at) => EDGE + sumOf(shares.slice(0, at)) * perShare);
  const whole = EDGE + perShare;
  return (
    <div ref={box} className={editor.plot} style={{ height: HEIGHT }}>
      {width > 0 && (
        <>
          <svg width={width} height={HEIGHT} role="img" aria-label={description}>
            <rect className={classes.frame} x={EDGE} y={TOP} width={perShare} height={BAR} />
            {shares.map((share, at) => (
              <g key={at}>
                <rect
                  className={at % 2 === 0 ? classes.share : classes.other}
                  x={starts[at]}
                  y={TOP}
                  width={share * perShare}
                  height={BAR}
                />
                {share * perShare >= LEAST_FOR_NAME && (
                  <>
                    <text x={starts[at]! + 8} y={TOP + 17}>
                      {fitText(labels[at] ?? '', share * perShare - 14)}
                    </text>
                    <text className={classes.percent} x={starts[at]! + 8} y={TOP + 32}>
                      {fitText(percentText(share), share * perShare - 14)}
                    </text>
                  </>
                )}
              </g>
            ))}
            <line className={classes.whole} x1={whole} x2={whole} y1={TOP - 6} y2={TOP + BAR + 6} />
            <text
              x={whole}
              y={TOP - 9}
              textAnchor="end"
              className={isWhole(shares) ? classes.muted : classes.problem}
            >
              100%
            </text>
          </svg>
          {shares.slice(1).map((_, at) => (
            <Handle
              key={at}
              at={at}
              ways="across"
              x={starts[at + 1]!}
              y={TOP + BAR / 2}
              width={width}
              label={`Between ${labels[at]} and ${labels[at + 1]}`}
              text={`${labels[at]} ${percentText(shares[at]!)}, ${labels[at + 1]} ${percentText(shares[at + 1]!)}`}
              now={shares[at]!}
              minimum={0}
              maximum={sumOf([shares[at]!, shares[at + 1]!])}
              value={shares}
              onChange={onChange}
              byDrag={(from, right) => withShifted(from, at, right / perShare, STEP)}
              byKey={(from, { x, far }) =>
                x === 0 ? from : withShifted(from, at, x * (far ? 10 * STEP : STEP), STEP)
              }
              disabled={disabled}
            />
          ))}
        </>
      )}
    </div>
  );
}
