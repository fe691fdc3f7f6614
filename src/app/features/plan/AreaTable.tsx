import { useMemo } from 'react';
import { Button } from '../../../ui/controls/Button.tsx';
import { anyArea } from '../../../experiment/outcomes/columns.ts';
import {
  areaCells,
  areaHeadings,
  firstDatesNote,
  type AreaCells,
  type CellWithRange,
} from '../../../words/areaCells.ts';
import { areaRows } from '../../../words/areaRows.ts';
import { roundedNumber } from '../../../words/numbers.ts';
import type { Answer } from '../../results/answer.ts';
import { lookAt } from '../../results/viewStore.ts';
import classes from './AreaTable.module.css';

interface AreaTableProps {
  readonly answer: Answer;
  /** The area that the page is about by choice; null where the page chooses. */
  readonly chosen: string | null;
}

/** At least one area, every area and all together: chances of levels 3 and 4, when first, days, main cause, bed-days. */
export function AreaTable({ answer, chosen }: AreaTableProps) {
  const { scenario, document } = answer;
  const rows = useMemo(
    () =>
      areaRows(scenario, document).map((row) => ({
        cells: areaCells(scenario, row, document.replications),
        reached: row.reached,
      })),
    [scenario, document],
  );
  const headings = areaHeadings(scenario, rows[0]!.cells.bedDays !== null);
  const caption = captionOf(document.replications);
  const note = firstDatesNote(scenario, rows);
  return (
    <div className={classes.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={classes.table} aria-label={caption}>
        <thead>
          <tr>
            {headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, reached }) => (
            <AreaRow
              key={cells.scope}
              cells={cells}
              chance={reached['3'].probability}
              isChosen={cells.scope === chosen}
            />
          ))}
        </tbody>
      </table>
      {note !== '' && <p className={classes.note}>{note}</p>}
    </div>
  );
}

/** A single winter has no range. */
function captionOf(winters: number): string {
  return winters === 1
    ? 'Each area over 1 winter'
    : `Each area over ${roundedNumber(winters)} winters, with 95% ranges`;
}

interface AreaRowProps {
  readonly cells: AreaCells;
  /** Of level 3 or 4, 0–1: the length of the bar. */
  readonly chance: number;
  readonly isChosen: boolean;
}

function AreaRow({ cells, chance, isChosen }: AreaRowProps) {
  const { scope, name, three, four, first, days, cause, bedDays } = cells;
  return (
    <tr data-chosen={isChosen || undefined}>
      <th scope="row">
        {scope === anyArea ? name : <AreaButton scope={scope} name={name} isChosen={isChosen} />}
      </th>
      <td>
        <span className={classes.withBar}>
          <Figure {...three} strong />
          <span className={classes.track} aria-hidden="true">
            <span className={classes.bar} style={{ inlineSize: `${chance * 100}%` }} />
          </span>
        </span>
      </td>
      <td>
        <Figure {...four} />
      </td>
      <td className={classes.figure}>{first}</td>
      <td>
        <Figure {...days} isSpare />
      </td>
      <td>{cause}</td>
      {bedDays !== null && (
        <td>
          <Figure {...bedDays} isSpare />
        </td>
      )}
    </tr>
  );
}

/** Makes the page about that area, and again lets the page choose. */
function AreaButton({ scope, name, isChosen }: Pick<AreaCells, 'scope' | 'name'> & { isChosen: boolean }) {
  return (
    <>
      <span className={classes.onPaper}>{name}</span>
      <Button
        kind="quiet"
        label={isChosen ? `${name} is shown. Show the area most at risk instead.` : `${name}: show this area`}
        onPress={() => lookAt(isChosen ? null : scope)}
      >
        {name}
      </Button>
    </>
  );
}

interface FigureProps extends CellWithRange {
  readonly strong?: boolean;
  /** Its range is left out where there is little room. */
  readonly isSpare?: boolean;
}

function Figure({ figure, range, strong, isSpare }: FigureProps) {
  return (
    <span className={classes.figure}>
      {strong ? <strong>{figure}</strong> : figure}
      {range !== '' && <span className={isSpare ? classes.spareRange : classes.range}> ({range})</span>}
    </span>
  );
}
