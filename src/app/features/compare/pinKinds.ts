import type { PinKind } from '../../results/pinStore.ts';

/** The kinds of kept results, in the order of their places, with their texts. */
export const KINDS: readonly {
  readonly kind: PinKind;
  readonly label: string;
  readonly address: string;
  /** What to do while there is one only. */
  readonly whatNext: string;
}[] = [
  {
    kind: 'plan',
    label: 'Plan',
    address: '#/compare',
    whatNext:
      'Change the scenario or its pressures, run again, and keep that result too. Then both are shown side by side.',
  },
  {
    kind: 'actions',
    label: 'Actions',
    address: '#/compare/actions',
    whatNext:
      'Change the scenario, its pressures or the outcome, and find out again which actions help. Keep that result too, and both rankings are shown side by side.',
  },
  {
    kind: 'thresholds',
    label: 'Thresholds',
    address: '#/compare/thresholds',
    whatNext:
      'Change the scenario, its pressures or what settings are measured by, and compare them again. Keep that result too, and both are shown side by side.',
  },
];

/** The kind of an address, `/compare/actions`; null where it names none. */
export function kindAt(location: string): PinKind | null {
  return KINDS.find(({ address }) => address === `#${location}`)?.kind ?? null;
}
