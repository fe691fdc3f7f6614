import { fieldAt, sizeOf, type FieldName } from '../kernel/records.ts';
import { offerBytes, personBytes, winterAddress, type LaidModel } from '../upload/upload.ts';

/** The memory of a winter at a moment: what was in use, region after region. It is plain data and can go to another worker. */
export interface MemorySnapshot {
  readonly bytes: Uint8Array;
  /** Address and length of each region, in bytes. */
  readonly regions: readonly (readonly [number, number])[];
}

/** Copies what is in use of a winter's memory, into `room` where that is large enough. */
export function saveMemory(laid: LaidModel, room?: Uint8Array): MemorySnapshot {
  const regions = regionsInUse(laid);
  const length = regions.reduce((sum, [, bytes]) => sum + bytes, 0);
  const bytes = room !== undefined && room.length >= length ? room : new Uint8Array(length);
  let at = 0;
  for (const [address, size] of regions) {
    bytes.set(laid.memory.u8.subarray(address, address + size), at);
    at += size;
  }
  return { bytes, regions };
}

/** Puts a winter's memory back as it was: into a kernel with the same model, where a winter may have run since. */
export function loadMemory(laid: LaidModel, { bytes, regions }: MemorySnapshot): void {
  const addresses = regionsInUse(laid).map(([address]) => address);
  if (regions.some(([address], at) => address !== addresses[at]) || regions[1][1] !== stateBytes(laid))
    throw new Error('this snapshot is of a winter of another model');
  if (!leadsToTables(laid, bytes, regions[0][1]))
    throw new Error('this snapshot is of a winter whose tables lie elsewhere');
  let at = 0;
  for (const [address, size] of regions) {
    laid.memory.u8.set(bytes.subarray(at, at + size), address);
    at += size;
  }
}

/** The winter's own record, the state, and of offers and people those that were ever used. */
function regionsInUse(laid: LaidModel): [number, number][] {
  const { memory, offers, free, people } = laid;
  const used = (field: FieldName<'Winter'>) => memory.i32[(winterAddress + fieldAt('Winter', field)) / 4];
  return [
    [winterAddress, sizeOf('Winter')],
    [laid.firstState, stateBytes(laid)],
    [offers, used('usedOffers') * offerBytes],
    [free, used('freePeople') * 4],
    [people, used('usedPeople') * personBytes],
  ];
}

function stateBytes({ state, firstState }: LaidModel): number {
  return state.end - firstState;
}

/** Whether the records of a saved state lead to the tables as they lie here. */
function leadsToTables(
  { memory, state, firstState }: LaidModel,
  bytes: Uint8Array,
  stateAt: number,
): boolean {
  const saved = new DataView(bytes.buffer, bytes.byteOffset + stateAt);
  const leads = (name: 'Station' | 'StationClass' | 'Flow' | 'Pool', records: readonly number[]) =>
    records.every((record) => {
      const at = record + fieldAt(name, 'table');
      return saved.getInt32(at - firstState, true) === memory.i32[at / 4];
    });
  return (
    leads('Station', state.stations) &&
    leads('StationClass', state.classes) &&
    leads('Flow', state.flows) &&
    leads('Pool', state.pools)
  );
}
