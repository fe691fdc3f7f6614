import { proxy, transfer, wrap } from 'comlink';
import type { ResolvedScenario, ResolveTask } from '../../analysis/check/resolvedScenario.ts';
import type { ExpectedLoads } from '../../analysis/load/expectedLoad.ts';
import type { Problem } from '../../scenario/problems.ts';
import type { LibraryDocument, Scenario } from '../../scenario/schema/scenario.ts';
import type { KeptRun, PlanMember } from '../../session/planSession.ts';
import type { AskKind, Asks, Ended, Opened, RemoteHost } from '../../session/runDesk.ts';
import type { KeptFacts, KeptParts } from '../../session/unpackReading.ts';
import { lostWorker } from './supervision.ts';
import type { Recipient } from './workerApi.ts';

/** What comes back of a scenario to be resolved: it does not travel where it is the edited one as it was sent. */
export type ResolveReply =
  | ResolvedScenario
  | { readonly kind: 'asSent'; readonly hash: string; readonly warnings: readonly Problem[] };

/** A started desk, as the page sees it. Its calls reject once it is lost. */
export interface DeskLine extends Recipient {
  keep(documents: readonly (readonly [number, LibraryDocument])[]): Promise<void>;
  resolve(task: ResolveTask, numbers: readonly number[], ids: readonly string[]): Promise<ResolveReply>;
  loads(scenario: Scenario): Promise<ExpectedLoads>;
  /** Winters are simulated by the page's workers, and come to the desk straight from them. */
  run<Kind extends AskKind>(
    kind: Kind,
    question: Asks[Kind]['question'],
    width: number,
    host: RemoteHost<Asks[Kind]['reading']>,
  ): Promise<Ended<Asks[Kind]['reading']>>;
  reading<Kind extends AskKind>(
    kind: Kind,
    question: Asks[Kind]['question'],
  ): Promise<Asks[Kind]['reading'] | null>;
  openKept(
    facts: KeptFacts,
    parts: KeptParts,
    member: PlanMember,
    figures: readonly string[],
  ): Promise<Opened>;
  kept(run: string, winters: number): Promise<KeptRun>;
  retain(runs: readonly string[]): Promise<void>;
  /** Whether it has ever answered: one that has not could not start. */
  hasAnswered(): boolean;
  /** Rejects once it is lost; never resolves. */
  readonly broken: Promise<never>;
  /** Ends it. Calls under way reject with the reason. */
  end(why: Error): void;
}

/** What workers/desk.ts offers. */
interface DeskApi extends Omit<DeskLine, 'number' | 'hasAnswered' | 'broken' | 'end'> {
  takeLock(name: string): Promise<void>;
}

/** Silence is no sign of this worker, as it is of one that simulates: it may work something out for minutes. */
const GONE =
  'the browser closed the part that kept these winters, perhaps because memory ran out. Winterproof simulates them again when you next need them';

let started = 0;

/** Starts workers/desk.ts. Whether it could start shows in its first reply or in `broken`. */
export function startDesk(): DeskLine {
  started += 1;
  const number = started;
  const worker = new Worker(new URL('../../../workers/desk.ts', import.meta.url), { type: 'module' });
  const remote = wrap<DeskApi>(worker) as unknown as DeskApi;
  const broken = lostWorker(worker, (name) => remote.takeLock(name), GONE);
  let hasAnswered = false;
  let giveUp: (error: Error) => void = () => undefined;
  const ended = new Promise<never>((_, reject) => (giveUp = reject));
  const lost = Promise.race([broken, ended]);
  lost.catch(() => undefined);
  const orLost = <T>(reply: Promise<T>): Promise<T> => {
    // An answer that says what is wrong is an answer too.
    const heard = () => (hasAnswered = true);
    reply.then(heard, heard);
    return Promise.race([reply, lost]);
  };
  return {
    keep: (documents) => orLost(remote.keep(documents)),
    resolve: (task, numbers, ids) => orLost(remote.resolve(task, numbers, ids)),
    loads: (scenario) => orLost(remote.loads(scenario)),
    number,
    connect: (port) => orLost(remote.connect(transfer(port, [port]))),
    run: (kind, question, width, host) => orLost(remote.run(kind, question, width, proxy(host))),
    reading: (kind, question) => orLost(remote.reading(kind, question)),
    openKept: (facts, parts, member, figures) => orLost(remote.openKept(facts, parts, member, figures)),
    kept: (run, winters) => orLost(remote.kept(run, winters)),
    retain: (runs) => orLost(remote.retain(runs)),
    hasAnswered: () => hasAnswered,
    broken: lost,
    end: (why) => {
      worker.terminate();
      giveUp(why);
    },
  };
}
