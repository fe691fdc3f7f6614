import classes from './DensitySketch.module.css';

interface DensitySketchProps {
  readonly label: string;
  readonly description: string;
  /** A value and how likely it is compared with the likeliest, 0 to 1, rising in x. */
  readonly points: readonly { readonly x: number; readonly height: number }[];
  /** Single values rather than a curve. */
  readonly bars: boolean;
  /** Ends of the range that is shaded. */
  readonly low: number;
  readonly high: number;
  readonly mean: number;
  readonly say: (value: number) => string;
}

const WIDTH = 240;
const HEIGHT = 40;

/** A small chart of how likely the values of an uncertain number are. Its figures are in words next to it. */
export function DensitySketch(props: DensitySketchProps) {
  const { label, description, points, bars, low, high, mean, say } = props;
  const [first, last] = [points[0]?.x ?? 0, points.at(-1)?.x ?? 1];
  const place = (x: number) => (last > first ? ((x - first) / (last - first)) * (WIDTH - 8) + 4 : WIDTH / 2);
  const rise = (height: number) => HEIGHT - 2 - height * (HEIGHT - 6);
  const line = points.map(({ x, height }) => `${place(x).toFixed(1)},${rise(height).toFixed(1)}`);
  return (
    <figure className={classes.sketch}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 12}`} role="img" aria-label={`${label}. ${description}`}>
        <rect
          x={place(low)}
          width={Math.max(1, place(high) - place(low))}
          y={2}
          height={HEIGHT - 4}
          className={classes.range}
        />
        {bars ? (
          points.map(({ x, height }) => (
            <line
              key={x}
              x1={place(x)}
              x2={place(x)}
              y1={HEIGHT - 2}
              y2={rise(height)}
              className={classes.bar}
            />
          ))
        ) : (
          <polyline points={line.join(' ')} className={classes.line} />
        )}
        <line x1={place(mean)} x2={place(mean)} y1={2} y2={HEIGHT - 2} className={classes.mean} />
        <line x1={0} x2={WIDTH} y1={HEIGHT - 2} y2={HEIGHT - 2} className={classes.base} />
        <text x={place(low)} y={HEIGHT + 9} textAnchor="start">
          {say(low)}
        </text>
        <text x={place(high)} y={HEIGHT + 9} textAnchor="end">
          {say(high)}
        </text>
      </svg>
    </figure>
  );
}
