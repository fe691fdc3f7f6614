import { useMemo } from 'react';
import type { Finding } from '../../../analysis/actions/findings/finding.ts';
import { planFindings } from '../../../analysis/actions/findings/registry.ts';
import type { Scenario } from '../../../scenario/schema/scenario.ts';
import { Disclosure } from '../../../ui/controls/Disclosure.tsx';
import { SideSection } from '../../../ui/controls/SideSection.tsx';
import { roundedNumber } from '../../../words/roundedNumber.ts';
import { Faded } from '../../shell/Faded.tsx';
import classes from './Actions.module.css';
import { useActionsAnswer } from './useActions.ts';

const TITLES: Record<Finding['kind'], string> = {
  contradiction: 'Works against itself',
  sameStaff: 'Promised twice',
  feedsItsTrigger: 'Feeds its own trigger',
  neverFires: 'Never started',
  tooLate: 'Too late',
  limitNeverReached: 'Limit never reached',
  limitAlwaysHit: 'Limit always reached',
};

/** Kinds that say what happened rather than what is wrong. */
const QUIET: ReadonlySet<Finding['kind']> = new Set(['neverFires', 'limitNeverReached']);

/** Findings of one kind that stand open; the rest are a press away. */
const MOST_OPEN = 2;

/** What a check of the plan finds: from the plan alone before it is run, from the winters too afterwards. */
export function PlanCheck({ scenario }: { readonly scenario: Scenario }) {
  const { answer, stale } = useActionsAnswer();
  const read = useMemo(() => planFindings(scenario, null), [scenario]);
  const findings = answer?.reading.document.findings;
  return (
    <SideSection title="Plan check">
      <Faded why={findings === undefined ? undefined : stale}>
        <Found findings={findings ?? read} />
      </Faded>
      {findings === undefined && (
        <p className={classes.note}>Read from the plan alone: winters show more once it has been run.</p>
      )}
    </SideSection>
  );
}

function Found({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return <p>Nothing found.</p>;
  const kinds = (Object.keys(TITLES) as Finding['kind'][]).filter((kind) =>
    findings.some((one) => one.kind === kind),
  );
  return kinds.map((kind) => (
    <OfKind key={kind} kind={kind} findings={findings.filter((one) => one.kind === kind)} />
  ));
}

interface OfKindProps {
  readonly kind: Finding['kind'];
  readonly findings: readonly Finding[];
}

function OfKind({ kind, findings }: OfKindProps) {
  const rest = findings.slice(MOST_OPEN);
  return (
    <section className={classes.finding}>
      <h3 data-quiet={QUIET.has(kind) || undefined}>{TITLES[kind]}</h3>
      <Texts findings={findings.slice(0, MOST_OPEN)} />
      {rest.length > 0 && (
        <Disclosure title={`${roundedNumber(rest.length)} more: ${TITLES[kind].toLowerCase()}`}>
          <Texts findings={rest} />
        </Disclosure>
      )}
    </section>
  );
}

function Texts({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul>
      {findings.map(({ actions, text }) => (
        <li key={actions.join() + text}>{text}</li>
      ))}
    </ul>
  );
}
