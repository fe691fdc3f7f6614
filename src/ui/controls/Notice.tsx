import X from 'lucide-react/dist/esm/icons/x.js';
import type { ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';
import classes from './Notice.module.css';

interface NoticeProps {
  readonly tone: 'information' | 'caution' | 'problem';
  readonly title: string;
  readonly children?: ReactNode;
  readonly onDismiss?: () => void;
  /** Floats at the foot of the page instead of being in its flow. */
  readonly floating?: boolean;
}

/** A notice for the user: spoken at once if it is a problem, otherwise when there is a pause. */
export function Notice({ tone, title, children, onDismiss, floating }: NoticeProps) {
  const role = tone === 'problem' ? 'alert' : 'status';
  return (
    <div className={`${classes.notice} ${floating ? classes.floating : ''}`} data-tone={tone} role={role}>
      <div className={classes.content}>
        <strong>{title}</strong>
        {children}
      </div>
      {onDismiss && (
        <IconButton label="Dismiss" icon={<X size={15} aria-hidden="true" />} onPress={onDismiss} />
      )}
    </div>
  );
}
