import type { FlowRecord } from './flowRecord.ts';

/** Collects the flows and identities of a shard's winters, one after another. */
export class LoggedFlows {
  readonly result: { readonly flows: Float64Array; readonly identities: Float64Array };
  private readonly record: FlowRecord;

  constructor(record: FlowRecord, count: number) {
    this.record = record;
    this.result = {
      flows: new Float64Array(count * record.flows.length),
      identities: new Float64Array(count * record.identities.length),
    };
  }

  /** Takes the winter that has just ended as the shard's number `at`. */
  keep(at: number): void {
    const { flows, identities } = this.record;
    this.result.flows.set(flows, at * flows.length);
    this.result.identities.set(identities, at * identities.length);
  }
}
