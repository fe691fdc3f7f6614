import { csvOf } from '../../../analysis/result/csvOf.ts';
import { thresholdsTables } from '../../../analysis/thresholds/thresholdsTables.ts';
import { Button } from '../../../ui/controls/Button.tsx';
import { SideSection } from '../../../ui/controls/SideSection.tsx';
import { saveText } from '../../document/saveText.ts';
import type { ThresholdsAnswer } from '../../results/thresholdsAnswer.ts';
import { KeptNote } from '../../shell/KeptNote.tsx';
import { PinButton } from '../../shell/PinButton.tsx';
import classes from './Thresholds.module.css';
import { useThresholdsAnswer } from './useThresholds.ts';

/** The answer as downloads: the same document as the command line prints, and its tables. */
export function TakeAway() {
  const { answer, status } = useThresholdsAnswer();
  if (answer === null || status === 'running') return null;
  const { document } = answer.reading;
  return (
    <SideSection title="Share and download">
      <PinButton pinned={{ kind: 'thresholds', answer }} disabled={false} />
      <KeptNote pinned={{ kind: 'thresholds', answer }} />
      <div className={classes.takeAway}>
        <Button onPress={() => saveJson(document)}>Download answer (JSON)</Button>
        {thresholdsTables(document).map((table) => (
          <Button
            key={table.name}
            onPress={() => saveText(`${nameOf(document)}-${table.name}.csv`, 'text/csv', csvOf(table))}
          >
            {`Download ${table.name} (CSV)`}
          </Button>
        ))}
        <Button onPress={() => window.print()}>Print</Button>
      </div>
    </SideSection>
  );
}

type Document = ThresholdsAnswer['reading']['document'];

function saveJson(document: Document): void {
  saveText(`${nameOf(document)}.json`, 'application/json', `${JSON.stringify(document)}\n`);
}

function nameOf({ scenario, seed, replications }: Document): string {
  const words = [scenario.id, 'thresholds', seed, String(replications)];
  return words.map((word) => word.replace(/[^\w-]+/g, '_')).join('-');
}
