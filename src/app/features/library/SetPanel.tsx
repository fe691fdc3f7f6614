import { useStore } from 'zustand';
import { Button } from '../../../ui/controls/Button.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { shippedEntry, shippedIndex } from '../../document/fetchShipped.ts';
import { runSet } from '../../run/runSet.ts';
import { RunLine } from '../../shell/RunLine.tsx';
import { documentStore, chooseOneOf } from '../../document/documentStore.ts';
import { resultsStore } from '../../results/resultsStore.ts';
import classes from './Library.module.css';

/** Levels of one thing: one is a click away from another, and all can be run in the same winters. */
export function SetPanel() {
  const run = useStore(resultsStore, (results) => results.set);
  return (
    <>
      {shippedIndex.sets.map((set) => (
        <Panel key={set.id} title={set.title} subtitle="choose one, or run all of them and compare them">
          <div className={classes.set}>
            <SetChoice title={set.title} members={set.members} />
            <Button disabled={run.status === 'running'} onPress={() => void runSet(set.members)}>
              Run all {set.members.length} and compare
            </Button>
          </div>
          <RunLine run={run} />
          {run.status === 'done' && (
            <p role="status">
              Done: see them <a href="#/compare">side by side</a>.
            </p>
          )}
        </Panel>
      ))}
    </>
  );
}

function SetChoice({ title, members }: { readonly title: string; readonly members: readonly string[] }) {
  const overlays = useStore(documentStore, (asked) => asked.overlays);
  const chosen = members.find((id) => overlays.some((one) => one.id === id)) ?? null;
  const options = [
    { id: null, label: 'As in the scenario' },
    ...members.map((id) => ({ id, label: labelOf(id) })),
  ];
  return (
    <fieldset className={classes.choice}>
      <legend className={classes.legend}>{title}</legend>
      {options.map(({ id, label }) => (
        <label key={label}>
          <input
            type="radio"
            name={title}
            checked={chosen === id}
            onChange={() => chooseOneOf(members, id)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

/** The title without what all members share: 'Demand: moderate' is 'Moderate'. */
function labelOf(id: string): string {
  const title = shippedEntry(id)?.title ?? id;
  const short = title.slice(title.indexOf(': ') + (title.includes(': ') ? 2 : 1));
  return short.charAt(0).toUpperCase() + short.slice(1);
}
