// A worker of the browser beside the page: it runs every question, keeps the winters, works out the answers, and resolves
// scenarios. The winters themselves are simulated by the page's pool. No logic of its own.
import { expose } from 'comlink';
import type { ResolveTask } from '../src/analysis/check/resolvedScenario.ts';
import type { LibraryDocument, Scenario } from '../src/scenario/schema/scenario.ts';
import { Deliveries, type Delivery } from '../src/session/delivery.ts';
import type { PlanMember } from '../src/session/planSession.ts';
import { type AskKind, type Asks, type RemoteHost, RunDesk } from '../src/session/runDesk.ts';
import type { KeptFacts, KeptParts } from '../src/session/unpackReading.ts';
import { takeLock } from './takeLock.ts';

const desk = new RunDesk(() => performance.now());

/** Documents by the number under which they were sent; those that change with every key are not kept. */
const documentsSent = new Map<number, LibraryDocument>();

/** Keeps documents for the tasks that follow. */
function keep(documents: readonly (readonly [number, LibraryDocument])[]): void {
  for (const [number, document] of documents) documentsSent.set(number, document);
}

/** What resolves is read with the first scenario that was changed: the first run of a visit does not wait for it. */
const resolving = () => import('./resolving.ts');

async function resolve(task: ResolveTask, numbers: readonly number[], ids: readonly string[]) {
  const documents = numbers.map((number) => documentsSent.get(number)!);
  const { resolveTask } = await resolving();
  return resolveTask(task, documents, ids);
}

async function loads(scenario: Scenario) {
  const { expectedLoads } = await resolving();
  return expectedLoads(scenario);
}

const deliveries = new Deliveries(() => performance.mark('winterproof:run-ahead'));

/** Winters come straight from the workers that simulate them. */
function connect(port: MessagePort): void {
  port.onmessage = ({ data }: MessageEvent<Delivery>) => deliveries.take(data);
  port.onmessageerror = () => deliveries.fail();
}

/** The width is given on its own: what a host that stands elsewhere has is known only later. */
function run<Kind extends AskKind>(
  kind: Kind,
  question: Asks[Kind]['question'],
  width: number,
  { open, run, progress, ready, show }: RemoteHost<Asks[Kind]['reading']>,
) {
  return desk.run(kind, question, { ...deliveries.hostOf({ width, open, run }), progress, ready, show });
}

function reading<Kind extends AskKind>(kind: Kind, question: Asks[Kind]['question']) {
  return desk.reading(kind, question);
}

function openKept(facts: KeptFacts, parts: KeptParts, member: PlanMember, figures: readonly string[]) {
  return desk.open(facts, parts, member, figures);
}

const kept = (name: string, winters: number) => desk.plans.kept(name, winters);
const retain = (runs: readonly string[]) => desk.plans.retain(runs);

expose({ takeLock, connect, keep, resolve, loads, run, reading, openKept, kept, retain });
