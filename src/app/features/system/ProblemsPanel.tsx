import { useStore } from 'zustand';
import { Notice } from '../../../ui/controls/Notice.tsx';
import { partHref } from './address.ts';
import { groupOf } from './partGroups.ts';
import { problemInWords, problemsStore } from './problemsStore.ts';
import classes from './Page.module.css';

/** More than this many are not read; they are counted. */
const MOST = 12;

/** Everything that is wrong with the scenario, each with the way to its part. */
export function ProblemsPanel() {
  const problems = useStore(problemsStore, (state) => state.problems);
  if (problems.length === 0) return null;
  const title = `${problems.length === 1 ? 'One problem' : `${problems.length} problems`} to mend before this can be run`;
  return (
    <Notice tone="caution" title={title}>
      <ul className={classes.problems}>
        {problems.slice(0, MOST).map((problem, at) => (
          <li key={at}>
            <PlaceLink path={problem.path} /> {problemInWords(problem)}
          </li>
        ))}
      </ul>
      {problems.length > MOST && <p>and {problems.length - MOST} more</p>}
    </Notice>
  );
}

function PlaceLink({ path }: { readonly path: string }) {
  const words = path.split('.');
  if (groupOf(words) === undefined) return <code>{path}</code>;
  return <a href={partHref(words.slice(0, 2))}>{path}</a>;
}
