/** The diagonal hatch of level 3: a sign that does not depend on colour. */
export function Hatch({ id }: { readonly id: string }) {
  return (
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="5" height="5" fill="var(--level-3)" />
      <rect width="1.2" height="5" fill="#fff" fillOpacity="0.42" />
    </pattern>
  );
}
