import { memo, useState } from 'react';
import { idOf } from '../../../scenario/paths/idPath.ts';
import { partHref } from './address.ts';
import { partFact } from './partFact.ts';
import type { PartGroup } from './partGroups.ts';
import { partName } from './partName.ts';
import { useProblemsIn } from './problemsStore.ts';
import classes from './SystemSide.module.css';
import { useIsChanged } from './useIsChanged.ts';
import { useOwnSoon } from './useOwn.ts';

/** Groups that are open when the place is. */
const startsOpen = new Set(['streams', 'stages']);

interface GroupListProps {
  readonly group: PartGroup;
  /** The opened part, as an address. */
  readonly open: string;
  /** The text that is searched for, in small letters. Empty for everything. */
  readonly wanted: string;
}

/** One kind of part: a line that leads to all parts of the kind, and each part below. */
export const GroupList = memo(function GroupList({ group, open, wanted }: GroupListProps) {
  const { key, label, one } = group;
  const isWithin = open.startsWith(`${key}/`);
  const [isOpen, setOpen] = useState(startsOpen.has(key));
  const parts = useOwnSoon((own) => own[key]);
  const list = one !== undefined && Array.isArray(parts) ? (parts as readonly unknown[]) : [];
  const isShown = isOpen || isWithin || wanted !== '';
  if (wanted !== '' && list.length === 0 && !label.toLowerCase().includes(wanted)) return null;
  return (
    <div className={classes.group}>
      <div className={classes.groupLine}>
        {list.length > 0 && (
          <button
            type="button"
            className={classes.fold}
            aria-expanded={isShown}
            aria-label={`${label}: ${list.length}`}
            onClick={() => setOpen(!isOpen)}
          />
        )}
        <PartLine
          words={[key]}
          name={label}
          fact={one === undefined ? '' : String(list.length)}
          open={open}
        />
      </div>
      {isShown && (
        <ul className={classes.parts}>
          {list.map((part, at) => (
            <PartRow key={idOf(part) ?? at} list={key} part={part} at={at} open={open} wanted={wanted} />
          ))}
        </ul>
      )}
    </div>
  );
});

interface PartRowProps {
  readonly list: PartGroup['key'];
  readonly part: unknown;
  readonly at: number;
  readonly open: string;
  readonly wanted: string;
}

const PartRow = memo(function PartRow({ list, part, at, open, wanted }: PartRowProps) {
  const id = idOf(part);
  const name = useOwnSoon((own) => partName(own, list, part, at)) ?? '';
  const fact = useOwnSoon((own) => partFact(own, list, part)) ?? '';
  if (wanted !== '' && !`${name} ${id ?? ''}`.toLowerCase().includes(wanted)) return null;
  return (
    <li>
      <PartLine words={[list, id ?? String(at)]} name={name} fact={fact} open={open} />
    </li>
  );
});

interface PartLineProps {
  readonly words: readonly string[];
  readonly name: string;
  readonly fact: string;
  readonly open: string;
}

function PartLine({ words, name, fact, open }: PartLineProps) {
  const isChanged = useIsChanged(words);
  const problems = useProblemsIn(words);
  return (
    <a
      className={classes.part}
      href={partHref(words)}
      aria-current={open === words.join('/') ? 'page' : undefined}
    >
      <span className={classes.name}>{name}</span>
      {problems > 0 && (
        <span className={classes.wrong}>{problems === 1 ? '1 problem' : `${problems} problems`}</span>
      )}
      {isChanged && <span className={classes.changed}>changed</span>}
      {fact !== '' && <span className={classes.fact}>{fact}</span>}
    </a>
  );
}
