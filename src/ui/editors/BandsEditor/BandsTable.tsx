import { LevelSwatch } from '../../charts/LevelSwatch.tsx';
import { NumberField } from '../../controls/NumberField.tsx';
import { Select } from '../../controls/Select.tsx';
import { FINAL, type OnEdit } from '../edit.ts';
import { EditTable } from '../EditTable.tsx';
import classes from './BandsEditor.module.css';
import {
  bandInWords,
  edgeBounds,
  edgesOf,
  orderedBands,
  withEdgeAt,
  type LevelBand,
  type LevelBands,
} from './levelBands.ts';

interface BandsTableProps {
  readonly title: string;
  readonly value: LevelBands;
  readonly onChange: OnEdit<LevelBands>;
  readonly levelName: (level: number) => string;
  readonly formatValue: (value: number) => string;
  readonly unit?: string;
  readonly disabled?: boolean;
}

/**
 * From and to of each level as fields (a shared edge moves both), their meaning in words, and the level that an edge
 * belongs to.
 */
export function BandsTable(props: BandsTableProps) {
  const { title, value, onChange, levelName, formatValue, unit, disabled } = props;
  const ordered = orderedBands(value.bands);
  const edges = edgesOf(ordered);
  const edgeField = (edge: number, label: string) => {
    const [low, high] = edgeBounds(ordered, edge);
    return (
      <NumberField
        label={label}
        labelHidden
        when="left"
        value={edges[edge]!}
        minimum={Number.isFinite(low) ? low : undefined}
        maximum={Number.isFinite(high) ? high : undefined}
        onChange={(next) => onChange(withEdgeAt(value, edge, next), FINAL)}
        disabled={disabled}
      />
    );
  };
  const end = (at: number | undefined) => (
    <span className={classes.open}>{at === undefined ? 'open' : formatValue(at)}</span>
  );
  const rows = ordered.map((band, at) => {
    const name = levelName(band.level);
    return {
      key: band.level,
      cells: [
        <span className={classes.name}>
          <LevelSwatch level={band.level} />
          {name}
        </span>,
        at === 0 ? end(band.from) : edgeField(at - 1, `${name} from`),
        at === edges.length ? end(band.to) : edgeField(at, `${name} to`),
        <span className={classes.words}>
          {bandInWords(meantOf(ordered, at), value.closedEdge, formatValue)}
        </span>,
      ],
    };
  });
  return (
    <>
      <EditTable
        caption={`${title}: the bands`}
        columns={[
          { label: 'Level' },
          { label: 'From', rem: 5 },
          { label: 'To', rem: 5 },
          { label: unit ?? 'In words' },
        ]}
        rows={rows.toSorted((a, b) => a.key - b.key)}
      />
      <Select
        label="A value on an edge belongs to"
        options={ENDS}
        value={value.closedEdge}
        onChange={(id) => onChange({ ...value, closedEdge: id === 'upper' ? 'upper' : 'lower' }, FINAL)}
        disabled={disabled}
      />
    </>
  );
}

/** A value beyond the outer bands has the outer level: in words they have no outer end. */
function meantOf(ordered: readonly LevelBand[], at: number): LevelBand {
  const { level, from, to } = ordered[at]!;
  return { level, from: at === 0 ? undefined : from, to: at === ordered.length - 1 ? undefined : to };
}

const ENDS = [
  { id: 'lower', label: 'the band above it', detail: '40 is in the band that begins at 40' },
  { id: 'upper', label: 'the band below it', detail: '40 is in the band that ends at 40' },
];
