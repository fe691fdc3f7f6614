import { idOf } from '../../../scenario/paths/idPath.ts';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { AddPart } from './AddPart.tsx';
import { partHref } from './address.ts';
import classes from './Page.module.css';
import { partFact } from './partFact.ts';
import type { PartGroup } from './partGroups.ts';
import { partName } from './partName.ts';
import { PartTools } from './PartTools.tsx';
import { EventsTimeline } from './special/EventsTimeline.tsx';
import { useOwn } from './useOwn.ts';

/** All parts of a kind: to open, to copy, to remove, and to add a part. */
export function ListPage({ group }: { readonly group: PartGroup }) {
  const { key, label } = group;
  const own = useOwn((scenario) => scenario);
  if (own === undefined) return null;
  const list = (own[key] ?? []) as readonly unknown[];
  return (
    <Panel
      title={label}
      subtitle={list.length === 0 ? 'none yet' : undefined}
      actions={key !== 'events' && <AddPart group={group} />}
    >
      {key === 'events' && <EventsTimeline own={own} />}
      {list.length > 0 && (
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Id</th>
              <th scope="col">In short</th>
              <th scope="col">Change</th>
            </tr>
          </thead>
          <tbody>
            {list.map((part, at) => (
              <tr key={idOf(part) ?? at}>
                <th scope="row">
                  <a href={partHref([key, idOf(part) ?? String(at)])}>{partName(own, key, part, at)}</a>
                </th>
                <td>{idOf(part) ?? at}</td>
                <td>{partFact(own, key, part)}</td>
                <td>
                  <PartTools words={[key, idOf(part) ?? String(at)]} name={partName(own, key, part, at)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
