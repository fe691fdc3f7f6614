import classes from './LevelLegend.module.css';
import { LevelSwatch } from './LevelSwatch.tsx';

/** The four levels with colour, hatch and number. */
export function LevelLegend({ labels = ['OPEL 1', '2', '3', '4'] }: { readonly labels?: readonly string[] }) {
  return (
    <ul className={classes.legend} aria-label="Levels">
      {labels.map((label, index) => (
        <li key={label}>
          <LevelSwatch level={index + 1} />
          {label}
        </li>
      ))}
    </ul>
  );
}
