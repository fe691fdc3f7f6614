import type { ReactNode } from 'react';
import { Button as AriaButton, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import classes from './InfoPopover.module.css';

interface InfoPopoverProps {
  /** The mark itself, a letter or two. */
  readonly mark: string;
  /** What the mark means and what pressing it shows. */
  readonly label: string;
  readonly title: string;
  /** `strong` for the reader's own value, `open` for a value without a source. */
  readonly tone?: 'plain' | 'strong' | 'open';
  readonly children: ReactNode;
}

/** A small mark next to a value that explains it when it is pressed. Escape closes the explanation. */
export function InfoPopover({ mark, label, title, tone = 'plain', children }: InfoPopoverProps) {
  return (
    <DialogTrigger>
      <span title={label} className={classes.place}>
        <AriaButton className={classes.mark} data-tone={tone} aria-label={label}>
          {mark}
        </AriaButton>
      </span>
      <Popover className={classes.popover} placement="bottom end">
        <Dialog className={classes.dialog}>
          <Heading slot="title" level={3}>
            {title}
          </Heading>
          {children}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
