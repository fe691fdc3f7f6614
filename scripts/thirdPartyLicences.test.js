import { expect, it } from 'vitest';
import { thirdPartyLicences } from './thirdPartyLicences.js';

it('lists every production package with its licence and no development package', () => {
  const text = thirdPartyLicences();
  expect(text).toMatch(/^react 19[.\d]+ \(MIT\)$/m);
  expect(text).toMatch(/^@fontsource-variable\/inter [.\d]+ \(OFL-1.1\)$/m);
  expect(text).toContain('SIL OPEN FONT LICENSE');
  expect(text).not.toMatch(/^(vite|typescript|@playwright\/test) /m);
});
