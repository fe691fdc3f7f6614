import { patchWinter } from '../../escalation/patchWinter.ts';
import { EscalatedWinter } from '../../escalation/escalatedWinter.ts';
import { compile, type Model } from '../../model/compile/model.ts';
import type { KernelHost } from '../../model/kernel/kernelHost.ts';
import type { Scenario } from '../../scenario/schema/scenario.ts';
import { DayRecord } from '../record/dayRecord.ts';
import { FlowRecord } from '../record/flowRecord.ts';
import { ReadingRecord } from '../record/readingRecord.ts';
import { RowWriter } from '../outcomes/rowWriter.ts';
import { WaitRecord } from '../record/waitRecord.ts';

/** A compiled scenario with all that a worker needs to run its winters one after another. */
export interface PreparedModel {
  readonly model: Model;
  readonly winter: EscalatedWinter;
  readonly days: DayRecord;
  readonly waits: WaitRecord;
  readonly rows: RowWriter;
  readonly flows: FlowRecord;
  readonly record: ReadingRecord;
  readonly columnCount: number;
}

/** Compiles a valid, resolved scenario for running on kernels of this host: some tens of milliseconds. */
export function prepareModel(scenario: Scenario, kernel: KernelHost): PreparedModel {
  const model = compile(scenario);
  return recordsOf(model, new EscalatedWinter(model, kernel));
}

/**
 * Lets an opened model run the winters of a scenario that differs from its own in numbers, with records for these; the
 * model that was opened is then not to be used again. Null, with nothing changed, where the scenario must be opened.
 */
export function patchModel({ winter }: PreparedModel, scenario: Scenario): PreparedModel | null {
  if (patchWinter(winter, scenario) === 'compile') return null;
  return recordsOf(winter.replication.model, winter);
}

function recordsOf(model: Model, winter: EscalatedWinter): PreparedModel {
  const days = new DayRecord(model, winter);
  const rows = new RowWriter(model, winter, days);
  return {
    model,
    winter,
    days,
    waits: new WaitRecord(model),
    rows,
    flows: new FlowRecord(model, winter.replication),
    record: new ReadingRecord(model, winter),
    columnCount: rows.length,
  };
}
