import { useCallback, useMemo, useState } from 'react';
import { Notice } from '../../../ui/controls/Notice.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { TextField } from '../../../ui/controls/TextField.tsx';
import { useOwnScenario } from '../../document/useOwnScenario.ts';
import { LibraryRow } from './LibraryRow.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import { SetPanel } from './SetPanel.tsx';
import { useLibrary, useRegister, type LibraryLine } from './useLibrary.ts';
import classes from './Library.module.css';

/** Winters to choose from: every scenario and overlay, what it is, when it happened, its sources and size. */
export function LibraryAnswer() {
  const { lines, trouble } = useLibrary();
  const register = useRegister();
  const own = useOwnScenario()?.own ?? null;
  const [wanted, setWanted] = useState('');
  const find = useCallback((id: string) => lines.find((line) => line.id === id)?.document, [lines]);
  const groups = useMemo(() => groupsOf(lines.filter((line) => fits(line, wanted))), [lines, wanted]);
  return (
    <>
      <PreviewPanel />
      <SetPanel />
      <Panel
        title="Scenarios and pressures"
        subtitle="open a scenario, tick the pressures to add, and slide how strong they are"
      >
        {trouble !== null && <Notice tone="caution" title={trouble} />}
        <div className={classes.search}>
          <TextField label="Find" value={wanted} onChange={setWanted} hint="search titles and descriptions" />
        </div>
        {groups.length === 0 && <p role="status">Nothing in the library has “{wanted}” in it.</p>}
        {groups.map(([group, members]) => (
          <section key={group} aria-label={group}>
            <h3 className={classes.group}>{group}</h3>
            <ul className={classes.rows}>
              {members.map((line) => (
                <LibraryRow key={line.id} line={line} own={own} register={register} find={find} />
              ))}
            </ul>
          </section>
        ))}
      </Panel>
    </>
  );
}

function fits({ title, group, document }: LibraryLine, wanted: string): boolean {
  const words = wanted.trim().toLowerCase().split(/\s+/);
  const text = `${title} ${group} ${document?.description ?? ''}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

function groupsOf(lines: readonly LibraryLine[]): [string, LibraryLine[]][] {
  const groups = new Map<string, LibraryLine[]>();
  for (const line of lines) groups.set(line.group, [...(groups.get(line.group) ?? []), line]);
  return [...groups];
}
