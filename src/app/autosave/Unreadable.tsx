import { sentence } from '../../words/phrases.ts';
import { Notice } from '../../ui/controls/Notice.tsx';

/** How many records cannot be read, and why. They stay in their place. */
export function Unreadable({ reasons }: { readonly reasons: readonly string[] }) {
  if (reasons.length === 0) return null;
  const title = reasons.length === 1 ? 'One cannot be read' : `${reasons.length} cannot be read`;
  return (
    <Notice tone="caution" title={title}>
      {[...new Set(reasons)].map((reason) => (
        <p key={reason}>{sentence(reason)}</p>
      ))}
      <p>Nothing was deleted.</p>
    </Notice>
  );
}
