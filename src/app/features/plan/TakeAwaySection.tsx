import { useStore } from 'zustand';
import { Button } from '../../../ui/controls/Button.tsx';
import { SideSection } from '../../../ui/controls/SideSection.tsx';
import { saveText } from '../../document/saveText.ts';
import type { Answer } from '../../results/answer.ts';
import { KeptNote } from '../../shell/KeptNote.tsx';
import { PinButton } from '../../shell/PinButton.tsx';
import { resultsStore } from '../../results/resultsStore.ts';

/** The result to share: the same document as the command line writes. */
export function TakeAwaySection() {
  const { result, status } = useStore(resultsStore, ({ plan }) => plan);
  if (result === null) return null;
  return (
    <SideSection title="Share and download">
      <PinButton pinned={{ kind: 'plan', answer: result }} disabled={status === 'running'} />
      {status !== 'running' && <KeptNote pinned={{ kind: 'plan', answer: result }} />}
      <Button onPress={() => saveResult(result)}>Download result (JSON)</Button>
    </SideSection>
  );
}

function saveResult({ document, winters }: Answer): void {
  const { scenario, seed } = document;
  const own = scenario.changes === undefined ? '' : '-changed';
  const name = `${scenario.id}${own}-${seed.replace(/[^\w-]+/g, '_')}-${winters}.json`;
  saveText(name, 'application/json', `${JSON.stringify(document, null, 2)}\n`);
}
