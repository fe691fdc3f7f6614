import { engineVersion } from '../../experiment/shard.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { engineOf } from '../results/resultKey.ts';
import { runAgainAndCompare } from '../run/runAgain.ts';
import type { Pinned } from '../results/pinStore.ts';

interface OlderEngineProps {
  readonly pinned: Pinned;
  /** While it is being simulated again. */
  readonly isRunning: boolean;
}

/**
 * A note that a kept result was made by an older engine, with a button that simulates it again. Empty where it was not.
 */
export function OlderEngine({ pinned, isRunning }: OlderEngineProps) {
  const version = engineOf(pinned);
  if (version === engineVersion || isRunning) return null;
  return (
    <Notice tone="caution" title={`These results are from version ${version} of the engine`}>
      <p>
        Winterproof now simulates with version {engineVersion}, which may give other figures for the same
        winters.
      </p>
      <Button onPress={() => void runAgainAndCompare(pinned)}>Run again and show what changed</Button>
    </Notice>
  );
}
