import { useStore } from 'zustand';
import { wordsOfPath } from '../../../scenario/paths/idPath.ts';
import { Notice } from '../../../ui/controls/Notice.tsx';
import { placeInWords, placeOfWords } from '../../../words/placeInWords.ts';
import { titleOfDocument } from '../../wording/problemWords.ts';
import { useRefused } from '../../shell/useRefused.ts';
import { ownScenario } from '../../document/edit.ts';
import type { KeptDraft } from '../../document/draftStore.ts';
import { partHref } from './address.ts';
import { groupOf } from './partGroups.ts';
import { problemsStore, textOf } from './problemsStore.ts';
import classes from './Page.module.css';

/** More than this many are not read; they are counted. */
const MOST = 12;
const SYSTEM = ['system'];

/** Everything that is wrong with the scenario, and text in its fields that cannot be read, each with the way to it. */
export function ProblemsPanel() {
  const problems = useStore(problemsStore, (state) => state.problems);
  const refused = useRefused(SYSTEM);
  const count = problems.length + refused.length;
  if (count === 0) return null;
  const own = ownScenario();
  const lines = [
    ...refused.map((draft) => <RefusedText key={`${draft.page.id} ${draft.name}`} draft={draft} />),
    ...problems.map((problem, at) => (
      <li key={at}>
        <PlaceLink path={problem.path} document={own} /> {textOf(problem, own)}
      </li>
    )),
  ];
  return (
    <Notice tone="caution" title={`Fix ${count === 1 ? '1 problem' : `${count} problems`} before you run`}>
      <ul className={classes.problems}>{lines.slice(0, MOST)}</ul>
      {count > MOST && <p>and {count - MOST} more</p>}
    </Notice>
  );
}

/** Text that a field keeps: until it is fixed or taken back, the field’s value is the one from before. */
function RefusedText({ draft }: { readonly draft: KeptDraft }) {
  const { page, name, label, text, problem } = draft;
  const inScenario = name.startsWith('/') ? placeOfWords(ownScenario(), name.slice(1).split('/')) : '';
  return (
    <li>
      <a href={page.href}>{inScenario || `${page.label} > ${label}`}</a> holds “{text}”. {problem} Or press
      Escape in the field to take the text back.
    </li>
  );
}

interface PlaceLinkProps {
  readonly path: string;
  readonly document: unknown;
}

function PlaceLink({ path, document }: PlaceLinkProps) {
  const words = wordsOfPath(path);
  const place = titleOfDocument(path) ?? placeInWords(document, path);
  if (groupOf(words) === undefined) return <strong>{place}</strong>;
  return <a href={partHref(words.slice(0, 2))}>{place}</a>;
}
