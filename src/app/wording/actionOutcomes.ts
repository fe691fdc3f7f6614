import { senseOutcome } from '../../analysis/sense/answers.ts';
import { type Column, columnsOf, isAboutLevels, isOfOneArea } from '../../experiment/outcomes/columns.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { hasHospitalDelay, setsLevels } from './scenarioWords.ts';

/** What outcomes are about, in the order in which they are offered: people come first. */
export type OutcomeSection = 'People' | 'Levels' | 'Money';

/** An outcome by which actions can be measured. */
export interface ActionOutcome {
  readonly column: Column;
  readonly section: OutcomeSection;
}

const SECTIONS: readonly OutcomeSection[] = ['People', 'Levels', 'Money'];

/**
 * The outcomes of the whole system that are better one way, people first. Outcomes that the scenario cannot have are
 * left out.
 */
export function actionOutcomes(scenario: Scenario): ActionOutcome[] {
  const offered = columnsOf(scenario).flatMap((column): ActionOutcome[] => {
    const { group, better } = column;
    if (group !== 'outcome' || better === 'none' || isOfOneArea(column)) return [];
    const section = sectionOf(column);
    return hasAny(scenario, column, section) ? [{ column, section }] : [];
  });
  const first = senseOutcome(scenario);
  return SECTIONS.flatMap((section) => offered.filter((one) => one.section === section)).sort(
    (a, b) => Number(b.column.id === first) - Number(a.column.id === first),
  );
}

/** The outcome by which a scenario's actions are measured: the chosen one where it is offered, else its first about people. */
export function outcomeAsked(scenario: Scenario, chosen: string | null): string {
  const isOffered = actionOutcomes(scenario).some(({ column }) => column.id === chosen);
  return chosen !== null && isOffered ? chosen : senseOutcome(scenario);
}

/** Figures of people who come from hospital: where nobody does, they say nothing. */
const ofHospital: ReadonlySet<Column['measure']> = new Set<Column['measure']>([
  ...(['bedDaysLost', 'delayDays', 'within', 'costOfDelay'] as const),
]);

const columns = new WeakMap<Scenario, ReadonlyMap<string, Column>>();

/** A column of a scenario's outcomes; throws for an unknown id. */
export function columnNamed(scenario: Scenario, id: string): Column {
  const known = columns.get(scenario) ?? new Map(columnsOf(scenario).map((column) => [column.id, column]));
  columns.set(scenario, known);
  const column = known.get(id);
  if (column === undefined) throw new Error(`columnNamed: scenario "${scenario.id}" has no outcome "${id}"`);
  return column;
}

function sectionOf(column: Column): OutcomeSection {
  if (column.unit === 'money') return 'Money';
  return isAboutLevels(column) ? 'Levels' : 'People';
}

function hasAny(scenario: Scenario, { measure }: Column, section: OutcomeSection): boolean {
  if (section === 'Levels') return setsLevels(scenario);
  return !ofHospital.has(measure) || hasHospitalDelay(scenario);
}
