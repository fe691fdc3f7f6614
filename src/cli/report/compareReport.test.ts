import { expect, it } from 'vitest';
import { madeUpShard } from '../../../test/support/madeUpShard.ts';
import { tinyScenario } from '../../../test/support/tinyScenario.ts';
import { comparisonDocument } from '../../analysis/result/comparisonDocument.ts';
import { variantOf } from '../../experiment/run/design.ts';
import { Summary } from '../../experiment/summary/summary.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { compareReport } from './compareReport.ts';

const tiny = tinyScenario();
const [desk, ward] = tiny.stages;

/** What the report says over the figures of a second scenario that is compared with the first. */
function said(second: Scenario): { readonly paired: boolean; readonly heading: string } {
  const variants = [variantOf(tiny), variantOf({ ...second, id: 'other', title: 'Other' })];
  const summaries = variants.map(({ scenario }, at) => {
    const summary = new Summary(scenario);
    summary.add(madeUpShard(scenario, 0, 20, at));
    return summary;
  });
  const document = comparisonDocument(summaries, { variants, seed: '1' });
  const lines = compareReport(document, variants, tiny);
  return { paired: document.variants[1].paired, heading: lines.find((line) => /^Other \[/.test(line))! };
}

it('says nothing of winters that are the same', () => {
  expect(said(tiny)).toEqual({ paired: true, heading: 'Other [other]' });
});

it('says which part has another key, so that the winters are separate', () => {
  const wider = 'So these are two separate sets of winters and the ranges are wider.';
  expect(said({ ...tiny, stages: [desk, { ...ward, key: 'beds' }] })).toEqual({
    paired: false,
    heading: `Other [other]: “ward” has different keys in the two scenarios. ${wider}`,
  });
  const areas = [tiny.areas[0], { ...tiny.areas[1], key: 'coast', name: 'The coast' }];
  expect(said({ ...tiny, areas }).heading).toBe(
    `Other [other]: “south” and “The coast” have different keys. ${wider}`,
  );
});
