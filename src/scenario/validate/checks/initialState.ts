import { valuesOf } from '../../byArea.ts';
import type { Problem } from '../../problems.ts';
import type { InitialStock } from '../../schema/outcome.ts';
import type { Check, Facts } from '../facts.ts';
import { checkReference, referClass } from '../references.ts';

/** Opening stocks are at stages that can have them. */
export const checkInitialState: Check = (facts) =>
  facts.scenario.initialState.flatMap((stock, at) => {
    const path = `initialState.${at}`;
    return [
      ...checkReference(facts, 'stage', stock.stage, `${path}.stage`),
      ...referClass(facts, stock.stage, stock.class, `${path}.class`),
      ...streamProblems(stock, path, facts),
      ...canStand(stock, path, facts),
      ...stock.onHold.flatMap((hold, index) => [
        ...checkReference(facts, 'stage', hold.to, `${path}.onHold.${index}.to`),
        ...referClass(facts, hold.to, hold.class, `${path}.onHold.${index}.class`),
      ]),
    ];
  });

function streamProblems({ stream: id }: InitialStock, path: string, facts: Facts): Problem[] {
  const stream = id === undefined ? undefined : facts.streams.get(id);
  if (stream?.bulk === undefined) return checkReference(facts, 'stream', id, `${path}.stream`);
  return [{ path: `${path}.stream`, message: `stream ${stream.id} is bulk work, which has no people` }];
}

function canStand(stock: InitialStock, path: string, facts: Facts): Problem[] {
  const stage = facts.stages.get(stock.stage);
  if (stage === undefined) return [];
  const found = `${stage.id} of kind ${stage.kind}`;
  const hasNoInside = stage.kind === 'panel' || stage.kind === 'market';
  const someInside = valuesOf(stock.inPlace).some(({ value }) => value > 0);
  return [
    ...(hasNoInside && someInside
      ? [{ path: `${path}.inPlace`, message: 'nobody is in place at this stage; they wait', found }]
      : []),
    ...(stage.kind !== 'places' && stock.onHold.length > 0
      ? [{ path: `${path}.onHold`, message: 'only a stage of kind places has places to hold', found }]
      : []),
  ];
}
