import { useState } from 'react';
import { stableDomain } from './stableDomain.ts';
import type { Domain } from './valueTicks.ts';

interface Kept {
  readonly run: string;
  readonly domain: Domain;
}

/** Keeps an axis still while one run goes on. Another `run` starts again from its own data. */
export function useStableDomain(data: Domain, run: string): Domain {
  const [kept, setKept] = useState<Kept>(() => ({ run, domain: stableDomain(null, data) }));
  const domain = stableDomain(kept.run === run ? kept.domain : null, data);
  if (kept.run !== run || !same(kept.domain, domain)) setKept({ run, domain });
  return domain;
}

function same(one: Domain, other: Domain): boolean {
  return one[0] === other[0] && one[1] === other[1];
}
