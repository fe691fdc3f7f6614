import { policyKey } from '../../experiment/run/policyKey.ts';
import { labelsHash } from '../../scenario/labelsHash.ts';
import { keepWinterLog } from '../results/winterLogStore.ts';
import type { Answer } from '../results/answer.ts';
import { workbenchPool } from './pagePool.ts';

/** One winter of a run, under its plan or without any action. */
export interface AskedWinter {
  readonly answer: Answer;
  /** Number of the replication, from 0. */
  readonly winter: number;
  readonly actions: 'plan' | 'none';
}

/** Names a winter: the same scenario, seed, number and policy are the same winter to the bit. */
export function winterKey({ answer, winter, actions }: AskedWinter): string {
  return JSON.stringify([labelsHash(answer.scenario), answer.asked.seed, winter, policyKey({ actions })]);
}

/** Runs a winter of a run's own scenario again and keeps it with its log, or how that failed. `isStopped` as in a run. */
export async function askWinter(asked: AskedWinter, isStopped: () => boolean): Promise<void> {
  const { answer, winter, actions } = asked;
  const hash = labelsHash(answer.scenario);
  const { seed } = answer.asked;
  const pool = workbenchPool();
  try {
    await pool.open(hash, answer.scenario);
    const reply = await pool.log({ hash, seed, replication: winter, policy: { actions } }, isStopped);
    keepWinterLog(winterKey(asked), reply);
  } catch (error) {
    if (isStopped()) return;
    const message = error instanceof Error ? error.message : String(error);
    keepWinterLog(winterKey(asked), { kind: 'failed', problem: { message, seed, replication: winter } });
  }
}
