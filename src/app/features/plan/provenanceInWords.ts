import type { Provenance } from '../../../scenario/schema/provenance.ts';
import { listInWords } from '../../../words/listInWords.ts';

/** 'evidence: F303', 'derived from F001 and F303', 'assumption, plausible 12–22'. */
export function provenanceInWords(provenance: Provenance | undefined): string | undefined {
  if (provenance === undefined) return undefined;
  const figures = listInWords(provenance.figures);
  if (provenance.kind === 'evidence') return `evidence: ${figures}`;
  if (provenance.kind === 'derived')
    return provenance.figures.length > 0 ? `derived from ${figures}` : 'derived';
  const { range } = provenance;
  if (range === undefined) return 'assumption';
  const sign = range.as === 'factor' ? '× ' : '';
  return `assumption, plausible ${sign}${range.low} to ${range.high}`;
}
