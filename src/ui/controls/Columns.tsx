import type { ReactNode } from 'react';
import classes from './Columns.module.css';

interface ColumnsProps {
  /** The most columns next to each other. */
  readonly most: 2 | 3 | 4;
  readonly children: ReactNode;
}

/** Equal columns that become fewer where there is less room. */
export function Columns({ most, children }: ColumnsProps) {
  return <div className={`${classes.columns} ${classes[`most${most}`]}`}>{children}</div>;
}
