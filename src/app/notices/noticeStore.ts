import { create } from 'zustand';

/** Something to know that belongs to no panel. */
export interface PageNotice {
  readonly id: number;
  readonly tone: 'information' | 'caution' | 'problem';
  readonly title: string;
  /** Further lines. */
  readonly lines: readonly string[];
  /** The text that is copied for the person who fixes the fault. */
  readonly details?: string;
  /** What the notice is about, so that it disappears when that ends. */
  readonly about?: string;
  /** What can be done about it. The notice is removed when an action is chosen. */
  readonly actions?: readonly NoticeAction[];
}

/** Something to do that a notice offers. */
export interface NoticeAction {
  readonly text: string;
  readonly onPress: () => void;
}

const MOST_NOTICES = 4;
let lastId = 0;

/** Notices on the page, the latest last. */
export const noticeStore = create<{ readonly notices: readonly PageNotice[] }>(() => ({ notices: [] }));

/** Shows a notice. It replaces a notice with the same text, and the oldest make room. */
export function notify(notice: Omit<PageNotice, 'id'>): void {
  lastId += 1;
  const others = noticeStore.getState().notices.filter((one) => !saysTheSame(one, notice));
  noticeStore.setState({ notices: [...others, { ...notice, id: lastId }].slice(-MOST_NOTICES) });
}

/** Takes a notice away. */
export function dismiss(id: number): void {
  noticeStore.setState({ notices: noticeStore.getState().notices.filter((one) => one.id !== id) });
}

/** Removes the notices about a subject that is over. */
export function retract(about: string): void {
  const { notices } = noticeStore.getState();
  const left = notices.filter((one) => one.about !== about);
  if (left.length < notices.length) noticeStore.setState({ notices: left });
}

/**
 * How long a notice stays without being dismissed, in milliseconds. Null until it is dismissed: notices of faults stay.
 */
export function staysFor({ tone, lines, actions }: Omit<PageNotice, 'id'>): number | null {
  if (tone !== 'information') return null;
  const words = lines.join(' ').split(' ').length;
  return (actions === undefined ? 8_000 : 20_000) + words * 300;
}

function saysTheSame(one: Omit<PageNotice, 'id'>, other: Omit<PageNotice, 'id'>): boolean {
  return one.title === other.title && one.lines.join('\n') === other.lines.join('\n');
}
