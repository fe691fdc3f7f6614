import { useStore } from 'zustand';
import { ProgressBar } from '../../ui/controls/ProgressBar.tsx';
import { chanceInShort, chanceRange, FEW_WINTERS } from '../../words/chanceInWords.ts';
import { untilPrecise, wintersDone } from '../../words/runInWords.ts';
import { timeLeft } from '../../words/timeLeft.ts';
import type { Answer } from '../results/answer.ts';
import { resultsStore, type RunState } from '../results/resultsStore.ts';
import { scopeInWords } from '../../words/phrases.ts';
import { levelLabel, setsLevels } from '../wording/scenarioWords.ts';
import { worstArea } from '../results/scopeChoice.ts';

/** Winters done, time left while it runs, precision and seed. */
export function RunStatus() {
  const { plan, effect, less, actions, thresholds, set, drift } = useStore(resultsStore);
  if (plan.status === 'running') {
    const { done, wanted, secondsLeft } = plan.progress;
    // A run until precise may well end before its last winter: its time is shown next to the wish.
    const until =
      plan.aim === null ? [wintersDone(done, wanted), timeLeft(secondsLeft)] : [untilPrecise(done, wanted)];
    const text = [...until, ...resultFacts(plan)].join(' · ');
    return <ProgressBar label="Winters simulated" share={done / wanted} text={text} />;
  }
  const other = [effect, less, actions, thresholds, set, drift].find((run) => run.status === 'running');
  if (other !== undefined) {
    const { done, wanted, secondsLeft } = other.progress;
    // Actions that others surely beat get no more winters: their run ends sooner.
    const winters = (other === actions ? untilPrecise : wintersDone)(done, wanted);
    const text = [
      `${other === drift ? 'checking the queues' : 'comparing'}: ${winters}`,
      timeLeft(secondsLeft),
      ...resultFacts(plan),
    ].join(' · ');
    return (
      <ProgressBar
        label={other === drift ? 'Winters checked' : 'Winters compared'}
        share={done / wanted}
        text={text}
      />
    );
  }
  if (plan.result === null) return null;
  const wanted = plan.result.asked.replications;
  const stopped = plan.status === 'stopped' ? ['stopped'] : [];
  return (
    <p role="status">
      {[...stopped, wintersDone(plan.result.winters, wanted), ...resultFacts(plan)].join(' · ')}
    </p>
  );
}

/** 'OPEL 3 in East Kent: 58 in 100 (range 48 to 67)', the area most at risk; 'set of winters “kent”'. */
function resultFacts({ result, asked }: RunState<Answer>): string[] {
  const seed = `set of winters “${asked?.seed ?? ''}”`;
  if (result === null || !setsLevels(result.scenario) || result.winters < 2) return [seed];
  const scope = worstArea(result);
  const { probability, low, high } = result.document.levels[scope]!.reached['3'];
  const where = `${levelLabel(result.scenario, 3)} in ${scopeInWords(result.scenario, scope)}`;
  const range = chanceRange(low, high)?.replace('\u2013', ' to ');
  const said = chanceInShort(probability, result.winters);
  const scale = result.winters < FEW_WINTERS ? ' in 100' : '';
  return [`${where}: ${said}${range === undefined ? '' : ` (range ${range}${scale})`}`, seed];
}
