import { childA, childB } from '../sim/random/childKey.ts';
import { normalDraw } from '../sim/random/normalDraw.ts';
import { purposes } from '../sim/random/purposes.ts';
import { uniform } from '../sim/random/uniform.ts';
import type { Pool } from './compile/pools.ts';
import type { Timeline } from './compile/timeline.ts';

/** Draws of a post on a day or in a week: the purpose in the low six bits, the date above them. */
function dated(purpose: number, date: number): number {
  return purpose + 64 * date;
}

/**
 * The posts of one pool in one replication. Each post has its own vacancy, leave weeks, training days and sickness
 * spells, keyed by post and date. So another headcount leaves the other posts' draws unchanged.
 */
export class Roster {
  /** Funded posts due today, and how many of these people are present. */
  due = 0;
  present = 0;
  /** Posts due today that are filled and not on planned leave or training. */
  rostered = 0;
  /** People lent in with less than full effect, as heads missing. */
  lostHeads = NaN;

  private readonly pool: Pool;
  private readonly timeline: Timeline;
  private readonly posts: number;
  private readonly keyA: Int32Array;
  private readonly keyB: Int32Array;
  private readonly vacant: Uint8Array;
  private readonly onLeave: Uint8Array;
  private readonly sickUntil: Float64Array;
  private poolA = 0;
  private poolB = 0;
  private noise = 0;

  constructor(pool: Pool, timeline: Timeline) {
    this.pool = pool;
    this.timeline = timeline;
    this.posts = Math.ceil(pool.posts - 1e-9);
    this.keyA = new Int32Array(this.posts);
    this.keyB = new Int32Array(this.posts);
    this.vacant = new Uint8Array(this.posts);
    this.onLeave = new Uint8Array(this.posts);
    this.sickUntil = new Float64Array(this.posts);
  }

  /** Begins a replication: vacancies are drawn. Nobody is sick until the first day draws sickness. */
  begin(replicationA: number, replicationB: number): void {
    this.poolA = childA(replicationA, replicationB, this.pool.key);
    this.poolB = childB(replicationA, replicationB, this.pool.key);
    for (let post = 0; post < this.posts; post++) {
      const a = childA(this.poolA, this.poolB, post);
      const b = childB(this.poolA, this.poolB, post);
      this.keyA[post] = a;
      this.keyB[post] = b;
      this.vacant[post] = uniform(a, b, purposes.postVacancy) < this.pool.vacancyShare ? 1 : 0;
      this.sickUntil[post] = -1;
    }
  }

  /** Draws a day's attendance. `sicknessShare` gives today's share from the undisturbed share. */
  draw(day: number, sicknessShare: (base: number) => number): void {
    const date = this.timeline.origin + day;
    const sick = Math.min(0.95, Math.max(0, sicknessShare(this.disturbedSickness(day, date))));
    if (day === 0 || this.timeline.weekday[day] === 1) this.drawLeave(day, date);
    const funded = this.fundedPosts(date);
    const due = this.pool.dueShare[day] >= 1 ? funded : Math.round(this.pool.dueShare[day] * funded);
    const first = due < funded ? firstOnRota(date, due, funded) : 0;
    const begins = this.chanceOfSpell(day, sick);
    const { vacant, onLeave, sickUntil } = this;
    let present = 0;
    let rostered = 0;
    for (let post = 0; post < funded; post++) {
      // Nobody is in a vacant post, all winter.
      if (vacant[post] === 1) continue;
      const isSick = day < sickUntil[post] || this.fallsSick(post, day, date, begins);
      const place = post >= first ? post - first : post - first + funded;
      if (place >= due || onLeave[post] === 1 || this.inTraining(post, date)) continue;
      rostered++;
      if (!isSick) present++;
    }
    this.due = due;
    this.present = present;
    this.rostered = rostered;
  }

  /** Base and season with the pool's own autocorrelated noise. */
  private disturbedSickness(day: number, date: number): number {
    if (this.pool.noiseSd === 0) return this.pool.sickness[day];
    const keep = this.pool.noiseAutocorrelation;
    const shock = normalDraw(uniform(this.poolA, this.poolB, dated(purposes.postSickness, date)));
    this.noise = day === 0 ? shock : keep * this.noise + Math.sqrt(1 - keep * keep) * shock;
    return this.pool.sickness[day] + this.pool.noiseSd * this.noise;
  }

  /** Posts this week; a fraction of a post exists with that probability. */
  private fundedPosts(date: number): number {
    const whole = Math.floor(this.pool.posts + 1e-9);
    if (whole === this.posts) return whole;
    const week = Math.floor((date + 3) / 7);
    const exists =
      uniform(this.poolA, this.poolB, dated(purposes.fractionalPost, week)) < this.pool.posts - whole;
    return exists ? whole + 1 : whole;
  }

  private drawLeave(day: number, date: number): void {
    const week = Math.floor((date + 3) / 7);
    const share = this.pool.leaveShare[day];
    for (let post = 0; post < this.posts; post++) {
      const u = uniform(this.keyA[post], this.keyB[post], dated(purposes.postLeave, week));
      this.onLeave[post] = u < share ? 1 : 0;
    }
  }

  private inTraining(post: number, date: number): boolean {
    if (this.pool.trainingShare === 0) return false;
    return (
      uniform(this.keyA[post], this.keyB[post], dated(purposes.postTraining, date)) < this.pool.trainingShare
    );
  }

  /**
   * Spells begin at the rate that keeps the stated share sick in the long run: a share q with spells of mean L
   * days needs a start on a day without a spell with probability q ÷ (q + L (1 - q)). Day 0 draws the share itself.
   */
  private chanceOfSpell(day: number, share: number): number {
    if (share <= 0) return 0;
    return day === 0 ? share : share / (share + this.pool.meanSpellDays * (1 - share));
  }

  /** Draws whether a spell begins today in a post without one, and if so how long it lasts. */
  private fallsSick(post: number, day: number, date: number, begins: number): boolean {
    const a = this.keyA[post];
    const b = this.keyB[post];
    if (uniform(a, b, dated(purposes.postSickness, date)) >= begins) return false;
    const days = geometricDays(this.pool.meanSpellDays, uniform(a, b, dated(purposes.sicknessSpell, date)));
    this.sickUntil[post] = day + days;
    return true;
  }
}

/** The weekend rota goes round: each week begins it at another post. */
function firstOnRota(date: number, due: number, funded: number): number {
  const first = (Math.floor((date + 3) / 7) * due) % funded;
  return first < 0 ? first + funded : first;
}

/** Whole days, at least 1, without memory, with this mean (at least 1). */
function geometricDays(mean: number, u: number): number {
  const goesOn = 1 - 1 / Math.max(1, mean);
  let days = 1;
  let survival = goesOn;
  while (u < survival && days < 365) {
    days++;
    survival *= goesOn;
  }
  return days;
}
