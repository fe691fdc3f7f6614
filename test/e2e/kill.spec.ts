import { killRounds } from './support/killRounds.ts';
import { test } from './support/test.ts';

// The long form is in test/long: this one ends the browser a few times only.
test('nothing that the page called saved is lost when the browser is killed', async ({ baseURL }) => {
  await killRounds(baseURL!, 3, 'short');
});
