import { useStore } from 'zustand';
import { Button } from '../../../ui/controls/Button.tsx';
import { SideSection } from '../../../ui/controls/SideSection.tsx';
import { saveText } from '../../files/saveText.ts';
import type { Answer } from '../../run/answer.ts';
import { resultsStore } from '../../stores/resultsStore.ts';

/** The result to take away: the same document as the command line writes. */
export function TakeAwaySection() {
  const result = useStore(resultsStore, ({ plan }) => plan.result);
  if (result === null) return null;
  return (
    <SideSection title="Take away">
      <Button onPress={() => saveResult(result)}>Download result (JSON)</Button>
    </SideSection>
  );
}

function saveResult({ document, winters }: Answer): void {
  const { scenario, seed } = document;
  const name = `${scenario.id}-${seed.replace(/[^\w-]+/g, '_')}-${winters}.json`;
  saveText(name, 'application/json', `${JSON.stringify(document, null, 2)}\n`);
}
