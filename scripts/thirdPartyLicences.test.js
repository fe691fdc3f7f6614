import { expect, it } from 'vitest';
import { thirdPartyLicences } from './thirdPartyLicences.js';

it('lists every production package with its licence and no other development package', () => {
  const text = thirdPartyLicences();
  expect(text).toMatch(/^react 19[.\d]+ \(MIT\)$/m);
  expect(text).toMatch(/^@fontsource-variable\/inter [.\d]+ \(OFL-1.1\)$/m);
  expect(text).toContain('SIL OPEN FONT LICENSE');
  // its library is in the kernel
  expect(text).toMatch(/^assemblyscript [.\d]+ \(Apache-2\.0\)$/m);
  expect(text).not.toMatch(/^(vite|typescript|binaryen|@playwright\/test) /m);
});
