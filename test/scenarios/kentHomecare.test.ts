import { expect, it } from 'vitest';
import { shippedScenario } from '../support/shippedFiles.ts';

// The winters use what the hindcast fitted; it is written down in both, since an overlay cannot read a scenario.
it.each(['kent-2021-22', 'kent-2022-23'])('%s has the homecare market of the hindcast', (id) => {
  const marketOf = (name: string) => shippedScenario(name).drivers.find((one) => one.id === 'homecareMarket');
  expect(marketOf('kent-homecare-2021-24')).toBeDefined();
  expect(marketOf(id)).toEqual(marketOf('kent-homecare-2021-24'));
});
