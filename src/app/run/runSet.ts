import type { PlanReading } from '../../session/planReading.ts';
import type { PlanMember } from '../../session/planSession.ts';
import { madeFromAsked } from '../document/madeFromAsked.ts';
import { overlayTitle } from '../document/options.ts';
import { resolveAsked } from '../document/resolveAsked.ts';
import { notify } from '../notices/noticeStore.ts';
import { pin } from '../results/pin.ts';
import { resultsStore, setRun } from '../results/resultsStore.ts';
import type { Answer } from '../results/answer.ts';
import { ask } from './ask.ts';
import type { Asked } from '../results/asked.ts';
import { begin } from './currentRun.ts';
import { memberOf } from './planMember.ts';
import { problemOf } from './problemOf.ts';
import { askedNow, COMPARED_WINTERS, isRequestSound } from './runs.ts';
import { winterOutcomes } from '../results/winterOutcomes.ts';

/** A member of a set: what is chosen with it, and the scenario that this makes. */
interface Member {
  readonly asked: Asked;
  readonly member: PlanMember;
}

/**
 * Simulates the choice once with each of several overlays that exclude each other, all in the same winters, and pins
 * the results. Where one overlay cannot be run, none is, and a notice gives the reason.
 */
export async function runSet(ids: readonly string[]): Promise<void> {
  const token = begin();
  if (!isRequestSound()) return;
  const now = askedNow();
  const members = await membersOf(ids, now).catch((error: unknown) => {
    if (!token.isStopped) setRun('set', { status: 'failed', problem: problemOf(error, now.seed) });
    return null;
  });
  if (members === null || token.isStopped) return;
  const { asked } = members[0]!;
  const { replications } = asked;
  await ask('set', {
    question: {
      members: members.map(({ member }) => member),
      ...{
        replications,
        precisions: [],
        figures: members.flatMap(({ member }) => winterOutcomes(member.context.scenario)),
      },
    },
    ...{ asked, token, wanted: members.length * replications },
    take: ({ members: readings }) => ({ result: answersOf(members, readings) }),
  });
  const { status, result } = resultsStore.getState().set;
  if (status === 'done' && !token.isStopped) result?.forEach((answer) => pin({ kind: 'plan', answer }));
}

function answersOf(members: readonly Member[], readings: readonly PlanReading[]): Answer[] {
  return members.map(({ asked, member: { run, context } }, at) => ({
    ...{ asked, run, scenario: context.scenario },
    ...readings[at]!,
  }));
}

async function membersOf(ids: readonly string[], now: Asked): Promise<Member[] | null> {
  const replications = Math.min(COMPARED_WINTERS, now.replications);
  const others = now.overlays.filter(({ id }) => !ids.includes(id));
  const members = await Promise.all(
    ids.map(async (id) => {
      const asked = { ...now, overlays: [...others, { id, scale: 1 }], replications };
      const [resolved, madeFrom] = await Promise.all([resolveAsked(asked), madeFromAsked(asked)]);
      return { id, asked, resolved, madeFrom };
    }),
  );
  const { problemLines } = await import('../wording/problemWords.ts');
  const wrong = members.flatMap(({ id, resolved }) =>
    resolved.kind === 'problems'
      ? problemLines(resolved.problems).map((line) => `${overlayTitle(now, id)}: ${line}`)
      : [],
  );
  if (wrong.length > 0) {
    notify({
      about: 'set',
      tone: 'problem',
      title: 'These pressures cannot be run with this scenario',
      lines: wrong.slice(0, 6),
    });
    return null;
  }
  return members.flatMap(({ asked, resolved, madeFrom }) =>
    resolved.kind === 'ready' ? [{ asked, member: memberOf(asked, { ...resolved, madeFrom }) }] : [],
  );
}
