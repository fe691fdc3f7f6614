import type {
  MarketProgram,
  PanelProgram,
  PlacesProgram,
  Program,
  TeamProgram,
} from '../compile/programs.ts';
import type { TableMemory } from '../kernel/memory.ts';
import { newRecord } from '../kernel/records.ts';
import type { SamplerTables } from './samplers.ts';
import type { StateAddresses } from './state.ts';

/** Writes the program of a station. Returns the field of the station that leads to it. */
export function uploadProgram(
  program: Program,
  memory: TableMemory,
  samplers: SamplerTables,
  state: StateAddresses,
): { team: number } | { places: number } | { panel: number } | { market: number } {
  switch (program.kind) {
    case 'team':
      return { team: uploadTeam(program) };
    case 'places':
      return { places: uploadPlaces(program) };
    case 'panel':
      return { panel: uploadPanel(program) };
    case 'market':
      return { market: uploadMarket(program) };
  }

  function poolAt(pool: number): number {
    return pool < 0 ? 0 : state.pools[pool];
  }

  function uploadTeam(team: TeamProgram): number {
    return newRecord(memory, 'Team', {
      number: team.number,
      poolShare: team.poolShare,
      opens: team.opens,
      closes: team.closes,
      productiveHours: team.productiveHours,
      isRoundTheClock: team.roundTheClock,
      hoursCell: team.hoursCell,
      pool: poolAt(team.pool),
      openDays: memory.bytes(team.openDays),
    });
  }

  function uploadPlaces(places: PlacesProgram): number {
    return newRecord(memory, 'Places', {
      places: places.places,
      placesPerPerson: places.placesPerPerson,
      startsPerDay: places.startsPerDay,
      startsPerWeek: places.startsPerWeek,
      opens: places.opens,
      closes: places.closes,
      placesCell: places.placesCell,
      dayCell: places.dayCell,
      weekCell: places.weekCell,
      closedCell: places.closedCell,
      releaseCell: places.releaseCell,
      pool: poolAt(places.pool),
      dayFactor: memory.doubles(places.dayFactor),
      openDays: memory.bytes(places.openDays),
    });
  }

  function uploadPanel(panel: PanelProgram): number {
    return newRecord(memory, 'Panel', {
      hour: panel.hour,
      cases: panel.cases,
      casesCell: panel.casesCell,
      extraCell: panel.extraCell,
      sits: memory.bytes(panel.sits),
    });
  }

  function uploadMarket(market: MarketProgram): number {
    return newRecord(memory, 'Market', {
      startsPerWeek: market.startsPerWeek,
      lapseDays: market.lapseDays,
      startsCell: market.startsCell,
      dayFactor: memory.doubles(market.dayFactor),
      multiplier: samplers.of(market.multiplier),
    });
  }
}
