import type { Scenario } from '../../../../scenario/schema/scenario.ts';
import { pathInWords } from '../../../../words/editInWords.ts';
import { moveInWords, moveReasons, rollRemarks } from '../../../../words/rollInWords.ts';
import { resolvedStore } from '../../../document/resolvedStore.ts';
import classes from '../Page.module.css';
import type { RolledPart } from './rollAsked.ts';

interface RollListProps {
  readonly parts: readonly RolledPart[];
  readonly own: Scenario;
}

/** Every date that moves, from where to where and by which rule, and the dates that stay. */
export function RollList({ parts, own }: RollListProps) {
  const named = resolvedStore.getState().last?.scenario ?? own;
  return parts.map(({ title, roll }) => (
    <section key={title}>
      <h3>{title}</h3>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">Date of</th>
            <th scope="col">Moves</th>
          </tr>
        </thead>
        <tbody>
          {roll.moves.map((move) => (
            <tr key={move.path}>
              <th scope="row">{pathInWords(move.path, named)}</th>
              <td style={{ whiteSpace: 'normal' }}>
                {moveInWords(move)}. {moveReasons[move.reason]}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul className={classes.problems}>
        {rollRemarks(roll).map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </section>
  ));
}
