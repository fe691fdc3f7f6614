import type { CompiledStock } from '../compile/initialStocks.ts';
import type { Model } from '../compile/model.ts';
import type { TableMemory } from '../kernel/memory.ts';
import { newRecord } from '../kernel/records.ts';
import type { Surroundings } from './parts.ts';

/** Where the people of a stock are, by the kernel's numbers (src/kernel/stocks.ts). */
export const states = Object.freeze({ inPlace: 0, waiting: 1, onHold: 2 } as const);

/** Writes an opening stock. */
export function uploadStock(
  model: Model,
  at: number,
  memory: TableMemory,
  { samplers, state }: Surroundings,
): number {
  const stock = model.stocks[at];
  const { ages, work } = stock;
  const list = ages === null || 'draw' in ages ? [] : ages;
  if (stock.state === 'inPlace' && work !== null && ages === null) samplers.withResiduals(work);
  return newRecord(memory, 'Stock', {
    number: stock.number,
    state: states[stock.state],
    stream: stock.stream,
    area: stock.area,
    inHospital: stock.fromHospital && !isEndedByPlace(model, stock),
    hold: stock.hold,
    key: stock.key,
    ageCount: list.length,
    ages: memory.doubles(list),
    ageLaw: ages !== null && 'draw' in ages ? samplers.of(ages) : 0,
    stationClass: state.classes[stock.stationClass],
    waitingFor: stock.waitingFor < 0 ? 0 : state.classes[stock.waitingFor],
  });
}

/** Somebody in (or on hold at) a stage that ends the hospital stay is no longer in hospital. */
function isEndedByPlace(model: Model, stock: CompiledStock): boolean {
  return stock.state !== 'waiting' && model.stations[stock.station].endsHospitalStay;
}
