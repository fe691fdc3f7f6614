import X from 'lucide-react/dist/esm/icons/x.js';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import classes from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';

interface DialogProps {
  readonly title: string;
  readonly open: boolean;
  readonly onClose: () => void;
  /** Buttons at the foot, the main one last. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A question to answer, or a page over the page. Escape and the cross close it. */
export function Dialog({ title, open, onClose, actions, children }: DialogProps) {
  return (
    <ModalOverlay
      className={classes.overlay}
      isOpen={open}
      onOpenChange={(stays) => !stays && onClose()}
      isDismissable
    >
      <Modal className={classes.modal}>
        <AriaDialog className={classes.dialog}>
          <header className={classes.header}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton label="Close" icon={<X size={16} aria-hidden="true" />} onPress={onClose} />
          </header>
          <div className={classes.body}>{children}</div>
          {actions && <footer className={classes.actions}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
