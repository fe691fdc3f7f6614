import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../ui/controls/Button.tsx';
import { Notice } from '../../ui/controls/Notice.tsx';
import { dismiss, noticeStore, staysFor, type PageNotice } from './noticeStore.ts';
import classes from './Notices.module.css';

/** Notices that belong to no panel, at the foot of the page, which ends above them. */
export function Notices() {
  const notices = useStore(noticeStore, (state) => state.notices);
  const room = useRoom(notices.length);
  const [isRead, setRead] = useState(false);
  // Whoever pressed the last one away is no longer in them, which no event says.
  if (notices.length === 0 && isRead) setRead(false);
  if (notices.length === 0) return null;
  return (
    <div
      ref={room}
      className={classes.notices}
      onPointerEnter={() => setRead(true)}
      onPointerLeave={() => setRead(false)}
      onFocus={() => setRead(true)}
      onBlur={() => setRead(false)}
    >
      {notices.map((notice) => (
        <OneNotice key={notice.id} notice={notice} isRead={isRead} />
      ))}
    </div>
  );
}

/** Keeps as much of the page's foot free as the notices take: the last line of a place can be read above them. */
function useRoom(count: number) {
  const room = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    style.setProperty('--notices-height', `${room.current?.offsetHeight ?? 0}px`);
    return () => void style.removeProperty('--notices-height');
  }, [count]);
  return room;
}

interface OneNoticeProps {
  readonly notice: PageNotice;
  /** Somebody points at the notices or is in them: none goes by itself meanwhile. */
  readonly isRead: boolean;
}

function OneNotice({ notice, isRead }: OneNoticeProps) {
  const { id, tone, title, lines, actions, details } = notice;
  const stays = staysFor(notice);
  useEffect(() => {
    if (stays === null || isRead) return undefined;
    const timer = setTimeout(() => dismiss(id), stays);
    return () => clearTimeout(timer);
  }, [id, stays, isRead]);
  return (
    <Notice tone={tone} title={title} onDismiss={() => dismiss(id)}>
      {lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
      {actions?.map(({ text, onPress }) => (
        <Button
          key={text}
          kind="quiet"
          onPress={() => {
            dismiss(id);
            onPress();
          }}
        >
          {text}
        </Button>
      ))}
      {details !== undefined && <CopyDetails notice={notice} />}
    </Notice>
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
