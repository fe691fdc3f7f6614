import { useStore } from 'zustand';
import { checkRunRequest } from '../../scenario/validate/checkRunRequest.ts';
import { requestStore } from '../document/requestStore.ts';
import { resolvedStore } from '../document/resolvedStore.ts';
import classes from './TopBar.module.css';
import { ASKED_PAGES, useRefused } from './useRefused.ts';

interface WhyNotProps {
  /** Pages whose fields must be sound before the run. When left out, the pages of every run. */
  readonly pages?: readonly string[];
}

/** Why nothing can be run, next to the button that cannot be pressed, with the way to the problem. */
export function WhyNot({ pages = ASKED_PAGES }: WhyNotProps) {
  const problems = useStore(resolvedStore, ({ now }) => (now.kind === 'problems' ? now.problems.length : 0));
  const refused = useRefused(pages);
  const hasNoSeed = useStore(requestStore, (request) => checkRunRequest(request).length > 0);
  const fields = [
    ...refused.map(({ label, page }) => ({ label, href: page.href })),
    ...(hasNoSeed ? [{ label: 'Set of winters', href: '#/' }] : []),
  ];
  const [first] = fields;
  const count = problems + fields.length;
  if (count === 0) return null;
  // The scenario's problems are listed on the place System, with the text in fields of it that cannot be read.
  const href = problems > 0 || first === undefined ? '#/system' : first.href;
  return (
    <a className={classes.whyNot} href={href}>
      {count === 1 && first !== undefined
        ? `Fix “${first.label}” before you run`
        : `Fix ${count === 1 ? '1 problem' : `${count} problems`} before you run`}
    </a>
  );
}
