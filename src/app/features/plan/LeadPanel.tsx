import { useMemo } from 'react';
import { useStore } from 'zustand';
import { Panel } from '../../../ui/controls/Panel.tsx';
import { leadInWords, type Lead } from '../../../words/leadInWords.ts';
import type { Answer } from '../../results/answer.ts';
import type { Comparison } from '../../results/answer.ts';
import { scopeChoices } from '../../results/scopeChoice.ts';
import { Faded } from '../../shell/Faded.tsx';
import { viewStore } from '../../results/viewStore.ts';
import { AreaTable } from './AreaTable.tsx';
import { delaySentences } from './headlineWords.ts';
import classes from './LeadPanel.module.css';

interface LeadPanelProps {
  readonly answer: Answer;
  /** The plan against no actions, once it is there. */
  readonly effect: Comparison | null;
  readonly stale?: string;
}

/**
 * The answer in a sentence, for the area that was chosen or is most at risk. Then at least one area, every area, all
 * together.
 */
export function LeadPanel({ answer, effect, stale }: LeadPanelProps) {
  const { scenario, document } = answer;
  const scope = useStore(viewStore, (view) => view.scope);
  const chosen = scope !== null && scopeChoices(answer).includes(scope) ? scope : null;
  const lead = useMemo(() => leadInWords(scenario, document, chosen), [scenario, document, chosen]);
  const delay = delaySentences(answer, effect);
  return (
    <Panel>
      <Faded why={stale}>
        <LeadSentence lead={lead} />
        <p>{lead.others}</p>
        {delay !== '' && <p>{delay}</p>}
        <p className={classes.range}>
          {lead.range} <strong className={classes.whole}>Not a forecast.</strong>
        </p>
        <AreaTable answer={answer} chosen={chosen} />
      </Faded>
    </Panel>
  );
}

function LeadSentence({ lead: { parts, isFirstLook } }: { readonly lead: Lead }) {
  return (
    <h2 className={isFirstLook ? classes.firstLook : classes.lead}>
      {parts.map(({ text, strong }, at) => (strong ? <strong key={at}>{text}</strong> : text))}
    </h2>
  );
}
