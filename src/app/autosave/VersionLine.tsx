import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { sentence } from '../../words/phrases.ts';
import { openForWriting, type Database, type KeptVersion } from './database.ts';
import { differences, type Difference } from './differences.ts';
import { goBack } from './goBack.ts';
import { showDialog } from './keepingStore.ts';
import { dayAndSecond } from './momentInWords.ts';
import { readVersion } from './readVersion.ts';
import { sayTrouble } from './sayTrouble.ts';
import { snapshotNow } from './snapshot.ts';
import { troubleOf } from './troubles.ts';
import { useKept } from './useKept.ts';
import classes from './Keeping.module.css';

interface VersionLineProps {
  readonly version: KeptVersion;
  /** Whether this is the version on the page. */
  readonly isLatest: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** One version: when, what, how it differs from now, and a button that goes back to it. */
export function VersionLine({ version, isLatest, isOpen, onToggle }: VersionLineProps) {
  const time = dayAndSecond(version.at);
  const goBackOrLook = async () => {
    // The look says why it cannot be read.
    if (!(await goBackTo(version)) && !isOpen) onToggle();
  };
  const name = `the version of ${time}, ${version.description}`;
  return (
    <li className={classes.item}>
      <div className={classes.line}>
        <span className={classes.words}>
          <strong className={classes.time}>{time}</strong> {version.description}
        </span>
        {isLatest ? (
          <span className={classes.note}>now</span>
        ) : (
          <span className={classes.buttons}>
            <Button kind="quiet" label={`Look at ${name}`} expanded={isOpen} onPress={onToggle}>
              Look at it
            </Button>
            <Button kind="quiet" label={`Go back to ${name}`} onPress={() => void goBackOrLook()}>
              Go back to it
            </Button>
          </span>
        )}
      </div>
      {isOpen && <Look version={version} />}
    </li>
  );
}

/** Goes back to a version; false where it cannot be read. */
async function goBackTo({ work, number }: KeptVersion): Promise<boolean> {
  try {
    const read = await readVersion(await openForWriting(), work, number);
    if (!read.ok) return false;
    showDialog(null);
    await goBack(read.value);
    return true;
  } catch (error) {
    sayTrouble(troubleOf(error));
    return false;
  }
}

type Looked = { readonly why: string } | { readonly lines: readonly Difference[]; readonly more: number };

async function lookAt(database: Database, key: string): Promise<Looked> {
  const [work, number] = key.split(' ');
  const read = await readVersion(database, work!, Number(number));
  return read.ok ? differences(read.value.snapshot, snapshotNow()) : { why: read.why };
}

function Look({ version: { work, number } }: { readonly version: KeptVersion }) {
  const kept = useKept(lookAt, `${work} ${number}`);
  if (kept.kind === 'failed') return <Notice tone="problem" title={kept.why} />;
  if (kept.kind !== 'read') return <p>Loading…</p>;
  if ('why' in kept.value)
    return (
      <Notice tone="caution" title="It cannot be read">
        {sentence(kept.value.why)}
      </Notice>
    );
  const { lines, more } = kept.value;
  if (lines.length === 0) return <p className={classes.note}>This is the same as what is open now.</p>;
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">What differs</th>
          <th scope="col">Then</th>
          <th scope="col">Now</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ about, then, now }, index) => (
          <tr key={index}>
            <th scope="row">{about}</th>
            <td>{then}</td>
            <td>{now}</td>
          </tr>
        ))}
        {more > 0 && (
          <tr>
            <td colSpan={3}>and {more} more</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
