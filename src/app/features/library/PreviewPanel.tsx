import { useStore } from 'zustand';
import type { Overlay } from '../../../scenario/schema/scenario.ts';
import { Disclosure } from '../../../ui/controls/Disclosure.tsx';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { roundedNumber, shareInWords } from '../../../words/numbers.ts';
import { withUnit } from '../../../words/unit.ts';
import { overlayChanges } from '../../document/overlayChanges.ts';
import { ProblemLines } from '../../notices/ProblemLines.tsx';
import { documentStore } from '../../document/documentStore.ts';
import { resolvedStore } from '../../document/resolvedStore.ts';
import { useOwnScenario } from '../../document/useOwnScenario.ts';
import { ChangeLines } from './ChangeLines.tsx';
import classes from './Library.module.css';

const CHANGES = { one: 'change', many: 'changes' };

/** What the chosen overlays change together, before anything is run; and why they do not go together, if they do not. */
export function PreviewPanel() {
  const chosen = useStore(documentStore, ({ overlays }) => overlays);
  const { now, last } = useStore(resolvedStore);
  const own = useOwnScenario()?.own;
  if (chosen.length === 0 || own === undefined) return null;
  const known = new Map((last?.overlays ?? []).map((overlay) => [overlay.id, overlay]));
  return (
    <Panel title="What the pressures change" subtitle="press Run to simulate them">
      {now.kind === 'problems' && (
        <div role="status">
          <p>They cannot be run together:</p>
          <ProblemLines problems={now.problems} />
        </div>
      )}
      {chosen.map(({ id, scale }) => {
        const overlay: Overlay | undefined = known.get(id);
        if (overlay === undefined) return null;
        const changes = overlayChanges(overlay, scale, own);
        const lines = changes.reduce((sum, one) => sum + one.changes.length, 0);
        const strength = scale === 0 ? 'left out' : `at ${shareInWords(scale)}`;
        return (
          <div key={id} className={classes.preview}>
            <Disclosure
              title={
                <>
                  <strong>{overlay.title}</strong> {strength}: {withUnit(roundedNumber(lines), CHANGES)}
                </>
              }
            >
              <ChangeLines changes={changes} />
            </Disclosure>
          </div>
        );
      })}
    </Panel>
  );
}
