import { useState, type ReactNode } from 'react';
import { useNear } from './useNear.ts';
import classes from './WhenNear.module.css';

interface WhenNearProps {
  /** Pixels that the content takes. They are kept free until it is drawn. */
  readonly height: number;
  readonly children: ReactNode;
}

/** Draws its content once it is near the view, and updates it only while it is near. */
export function WhenNear({ height, children }: WhenNearProps) {
  const [box, near] = useNear<HTMLDivElement>();
  const [kept, setKept] = useState<ReactNode>(null);
  if (near && kept !== children) setKept(children);
  return (
    <div ref={box} className={classes.near} style={{ minHeight: height, containIntrinsicHeight: height }}>
      {near ? children : kept}
    </div>
  );
}
