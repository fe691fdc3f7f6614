import { useState } from 'react';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import classes from './Notice.module.css';

interface FaultPanelProps {
  /** 'The fan charts could not be drawn'. */
  readonly what: string;
  readonly message: string;
  readonly winter?: string;
  readonly seed?: string;
  /** The text that is copied for whoever fixes the fault. */
  readonly details: string;
  readonly onRetry?: () => void;
}

/** A fault shown where it happened, with what is needed to repeat it. The rest of the page stays. */
export function FaultPanel({ what, message, winter, seed, details, onRetry }: FaultPanelProps) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'failed'>('no');
  const copy = () => {
    navigator.clipboard.writeText(details).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    );
  };
  const facts = [winter && `winter ${winter}`, seed && `set of winters “${seed}”`]
    .filter(Boolean)
    .join(' · ');
  return (
    <Notice tone="problem" title={what}>
      <p>{message}</p>
      {facts && <p className={classes.facts}>{facts}</p>}
      {onRetry && (
        <Button kind="quiet" onPress={onRetry}>
          Try again
        </Button>
      )}
      <Button kind="quiet" onPress={copy}>
        {copied === 'yes' ? 'Details copied' : 'Copy details'}
      </Button>
      {copied === 'failed' && <pre className={classes.facts}>{details}</pre>}
    </Notice>
  );
}
