import type { Option } from './Select.tsx';

/** The options by their headings, in the order in which the headings first occur. */
export function sectionsOf(options: readonly Option[]): [string | undefined, Option[]][] {
  const headings = [...new Set(options.map(({ section }) => section))];
  return headings.map((heading) => [heading, options.filter(({ section }) => section === heading)]);
}
