import { useStore } from 'zustand';
import { resolvedStore } from '../stores/resolvedStore.ts';
import classes from './TopBar.module.css';

/** Why nothing can be run, beside the button that cannot be pressed, with the way to what is wrong. */
export function WhyNot() {
  const problems = useStore(resolvedStore, ({ now }) => (now.kind === 'problems' ? now.problems.length : 0));
  if (problems === 0) return null;
  return (
    <a className={classes.whyNot} href="#/system">
      {problems === 1 ? '1 problem to mend before a run' : `${problems} problems to mend before a run`}
    </a>
  );
}
