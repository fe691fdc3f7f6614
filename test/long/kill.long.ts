import { killRounds } from '../e2e/support/killRounds.ts';
import { test } from '../e2e/support/test.ts';

/** Kills in all, and the series of chance, which a failure names. */
const KILLS = Number(process.env.WINTERPROOF_KILLS ?? 300);
const SERIES = process.env.WINTERPROOF_SERIES ?? 'long';

test('nothing that the page called saved is lost, however often the browser is killed', async ({
  baseURL,
}) => {
  test.setTimeout(KILLS * 20_000);
  await killRounds(baseURL!, KILLS, SERIES);
});
