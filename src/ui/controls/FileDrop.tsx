import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import classes from './FileDrop.module.css';

interface FileDropProps {
  /** Shown over the page while a file is dragged above it. */
  readonly dropText: string;
  readonly onFiles: (files: File[]) => void;
  readonly children: ReactNode;
}

/** Takes files that are dropped anywhere on its content. */
export function FileDrop({ dropText, onFiles, children }: FileDropProps) {
  const [over, setOver] = useState(false);
  // Every element under the pointer sends its own enter and leave: only their balance tells.
  const depth = useRef(0);
  const enter = (event: DragEvent, step: 1 | -1) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    depth.current = Math.max(0, depth.current + step);
    setOver(depth.current > 0);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    depth.current = 0;
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onFiles(files);
  };
  return (
    <div
      onDragEnter={(event) => enter(event, 1)}
      onDragLeave={(event) => enter(event, -1)}
      onDragOver={(event) => event.dataTransfer.types.includes('Files') && event.preventDefault()}
      onDrop={drop}
    >
      {children}
      {over && <div className={classes.overlay}>{dropText}</div>}
    </div>
  );
}
