import { MadeFrom } from '../../shell/MadeFrom.tsx';
import type { Pin } from '../../results/pinStore.ts';

/** What each of the kept results was made from. */
export function PinsMadeFrom({ pins }: { readonly pins: readonly Pin[] }) {
  return pins.map(({ id, title, answer }) => (
    <MadeFrom
      key={id}
      title={`What “${title}” was made from`}
      document={'reading' in answer ? answer.reading.document : answer.document}
      scenario={answer.scenario}
    />
  ));
}
