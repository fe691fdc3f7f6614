import { Disclosure } from '../../ui/controls/Disclosure.tsx';
import { roundedNumber } from '../../words/numbers.ts';
import classes from './Findings.module.css';

/** Something that a check found, in words. */
export interface FoundText {
  readonly kind: string;
  readonly text: string;
}

interface FindingsProps {
  readonly findings: readonly FoundText[];
  /** The heading of each kind, in the order in which they are shown. */
  readonly titles: Readonly<Record<string, string>>;
  /** Kinds that report an event rather than a problem. */
  readonly quiet: ReadonlySet<string>;
}

/** Findings of one kind that are shown at first; a button shows the rest. */
const MOST_OPEN = 2;

/** What a check found, by kind. */
export function Findings({ findings, titles, quiet }: FindingsProps) {
  if (findings.length === 0) return <p>Nothing found.</p>;
  const kinds = Object.entries(titles).filter(([kind]) => findings.some((one) => one.kind === kind));
  return kinds.map(([kind, title]) => (
    <OfKind
      key={kind}
      title={title}
      isQuiet={quiet.has(kind)}
      texts={findings.filter((one) => one.kind === kind).map(({ text }) => text)}
    />
  ));
}

interface OfKindProps {
  readonly title: string;
  readonly isQuiet: boolean;
  readonly texts: readonly string[];
}

function OfKind({ title, isQuiet, texts }: OfKindProps) {
  const rest = texts.slice(MOST_OPEN);
  return (
    <section className={classes.finding}>
      <h3 data-quiet={isQuiet || undefined}>{title}</h3>
      <Texts texts={texts.slice(0, MOST_OPEN)} />
      {rest.length > 0 && (
        <Disclosure title={`${roundedNumber(rest.length)} more: ${title.toLowerCase()}`}>
          <Texts texts={rest} />
        </Disclosure>
      )}
    </section>
  );
}

function Texts({ texts }: { readonly texts: readonly string[] }) {
  return (
    <ul>
      {texts.map((text, at) => (
        <li key={at}>{text}</li>
      ))}
    </ul>
  );
}
