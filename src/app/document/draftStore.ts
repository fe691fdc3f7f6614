import { create } from 'zustand';
import { valueAt } from '../../scenario/paths/fieldPath.ts';
import { isSameValue } from '../../scenario/edit/sameValue.ts';
import type { DraftPlace, FieldDraft } from '../../ui/controls/draftPlace.ts';
import { documentStore, type AskedDocument } from './documentStore.ts';
import { ownScenario } from './edit.ts';
import { retract } from '../notices/noticeStore.ts';

/** A page of the workbench whose fields keep their typed text. */
export interface DraftPage {
  /** First word: the place of the page. Below `system`, the words of the part: `system/stages/p2`. */
  readonly id: string;
  /** What the page is called for people. */
  readonly label: string;
  readonly href: string;
}

/** Text that is in a field of a page and that the document or the request has not taken in. */
export interface KeptDraft extends FieldDraft {
  readonly page: DraftPage;
  /**
   * The name of the field. A name that begins with a slash is the field's place in the scenario: `/stages/p2/places`.
   */
  readonly name: string;
  readonly label: string;
  /** The value in the scenario when the field went out of sight. */
  readonly stood?: unknown;
}

/** Typed text that is not a value yet. It belongs to the view. */
export const draftStore = create<{ readonly drafts: readonly KeptDraft[] }>(() => ({ drafts: [] }));

const inSight = new Map<string, number>();

/** The place where the fields of a page keep their typed text. */
export function draftPlaceOf(page: DraftPage): DraftPlace {
  const isOne = (name: string) => (one: KeptDraft) => one.page.id === page.id && one.name === name;
  const find = (name: string) => draftStore.getState().drafts.find(isOne(name));
  return {
    read: find,
    keep: (name, draft, label) => {
      const { drafts } = draftStore.getState();
      const others = drafts.filter((one) => !isOne(name)(one));
      if (draft === null && others.length === drafts.length) return;
      draftStore.setState({ drafts: draft === null ? others : [...others, { ...draft, page, name, label }] });
    },
    follow: (name, changed) => {
      const key = `${page.id} ${name}`;
      inSight.set(key, (inSight.get(key) ?? 0) + 1);
      const end = draftStore.subscribe(changed);
      return () => {
        end();
        inSight.set(key, (inSight.get(key) ?? 1) - 1);
        if (inSight.get(key) === 0) leave(key);
      };
    },
  };
}

/** Drafts that cannot be read, of the pages whose first word is one of these, in the order in which they were typed. */
export function refusedIn(drafts: readonly KeptDraft[], roots: readonly string[]): readonly KeptDraft[] {
  return drafts.filter(({ page, problem }) => problem !== null && roots.includes(page.id.split('/', 1)[0]!));
}

/** Keeps what was typed in a part, and in the pages of it, under its new id. */
export function moveDrafts(part: readonly string[], id: string): void {
  const [from, to] = [part.join('/'), [...part.slice(0, -1), id].join('/')];
  const moved = (text: string) =>
    text === from || text.startsWith(`${from}/`) ? to + text.slice(from.length) : text;
  const drafts = draftStore.getState().drafts.map((one) => {
    const page = { ...one.page, id: `system/${moved(one.page.id.slice('system/'.length))}` };
    const isOfSystem = one.page.id.startsWith('system/');
    if (!isOfSystem) return one;
    const name = one.name.startsWith('/') ? `/${moved(one.name.slice(1))}` : one.name;
    return { ...one, name, page: { ...page, href: `#/${page.id}` } };
  });
  draftStore.setState({ drafts });
}

/** The words of the field, or of its page where the name is none of the scenario's. */
function wordsOf({ name, page }: KeptDraft): readonly string[] {
  return name.startsWith('/') ? name.slice(1).split('/') : page.id.split('/').slice(1);
}

const standing = (draft: KeptDraft) => valueAt(ownScenario(), wordsOf(draft));
const keyOf = ({ page, name }: KeptDraft) => `${page.id} ${name}`;
const isOfSystem = ({ page }: KeptDraft) => page.id.startsWith('system');

function leave(key: string): void {
  const { drafts } = draftStore.getState();
  if (!drafts.some((one) => keyOf(one) === key)) return;
  draftStore.setState({
    drafts: drafts.map((one) => (keyOf(one) === key ? { ...one, stood: standing(one) } : one)),
  });
}

/** The file that the chosen scenario was opened from; undefined where it is the library's. */
function openedFile({ scenario, opened }: AskedDocument) {
  return opened.findLast(({ id }) => id === scenario);
}

draftStore.subscribe(({ drafts }) => {
  if (refusedIn(drafts, ['system', 'plan']).length === 0) retract('refused');
});

// A field in sight sees for itself that its value has become another. Of one out of sight the text goes when what it
// was typed over is no longer there: it was undone, or another scenario was opened.
documentStore.subscribe((now, before) => {
  const { drafts } = draftStore.getState();
  const isOther = now.scenario !== before.scenario || openedFile(now) !== openedFile(before);
  const left = drafts.filter(
    (one) =>
      !isOfSystem(one) ||
      (!isOther && ((inSight.get(keyOf(one)) ?? 0) > 0 || isSameValue(standing(one), one.stood))),
  );
  if (left.length < drafts.length) draftStore.setState({ drafts: left });
});
