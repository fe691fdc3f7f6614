import { useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { dismiss, noticeStore, type PageNotice } from '../stores/noticeStore.ts';
import classes from './Notices.module.css';

/** Notices that belong to no panel, at the foot of the page. */
export function Notices() {
  const notices = useStore(noticeStore, (state) => state.notices);
  if (notices.length === 0) return null;
  return (
    <div className={classes.notices}>
      {notices.map((notice) => (
        <Notice key={notice.id} tone={notice.tone} title={notice.title} onDismiss={() => dismiss(notice.id)}>
          {notice.lines.map((line, index) => (
            <p key={index}>{line}</p>
          ))}
          {notice.actions?.map(({ text, onPress }) => (
            <Button
              key={text}
              kind="quiet"
              onPress={() => {
                dismiss(notice.id);
                onPress();
              }}
            >
              {text}
            </Button>
          ))}
          {notice.details !== undefined && <CopyDetails notice={notice} />}
        </Notice>
      ))}
    </div>
  );
}

function CopyDetails({ notice: { title, details = '' } }: { readonly notice: PageNotice }) {
  const [state, setState] = useState<'no' | 'yes' | 'failed'>('no');
  const text = `${title}\n${details}`;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setState('yes'),
      () => setState('failed'),
    );
  return (
    <>
      <Button kind="quiet" onPress={() => void copy()}>
        {state === 'yes' ? 'Details copied' : 'Copy details'}
      </Button>
      {state === 'failed' && <pre className={classes.details}>{text}</pre>}
    </>
  );
}
