import { amountOf, apply } from './levers.ts';
import { isNone } from './memory.ts';
import { Purpose, childA, childB, uniform } from './random.ts';
import { drawNormal } from './samplers.ts';
import { model, winter } from './root.ts';
import { Pool, Station } from './state.ts';
import { Contribution } from './tables.ts';

/*
 * Each post has its own vacancy, leave weeks, training days and sickness spells, keyed by post and date. So another
 * headcount leaves the other posts' draws unchanged.
 */

/** Begins a winter: vacancies are drawn. Nobody is sick until the first day draws sickness. */
export function beginRosters(): void {
  for (let at = 0; at < model.poolCount; at++) beginPool(model.pools.at(at));
}

function beginPool(pool: Pool): void {
  const table = pool.table;
  pool.keyA = childA(winter.keyA, winter.keyB, table.key);
  pool.keyB = childB(winter.keyA, winter.keyB, table.key);
  pool.noise = 0;
  pool.due = 0;
  pool.present = 0;
  pool.rostered = 0;
  pool.lostHeads = 0;
  for (let post = 0; post < table.postCount; post++) {
    const a = childA(pool.keyA, pool.keyB, post);
    const b = childB(pool.keyA, pool.keyB, post);
    pool.postA.set(post, a);
    pool.postB.set(post, b);
    pool.isVacant.set(post, uniform(a, b, Purpose.postVacancy) < table.vacancyShare ? 1 : 0);
    pool.sickUntil.set(post, -1);
  }
}

/** Draws today's attendance in every pool, then lends people from pool to pool. */
export function drawRosters(): void {
  for (let at = 0; at < model.poolCount; at++) {
    const pool = model.pools.at(at);
    drawAttendance(pool);
    pool.present = apply(pool.table.staffCell, pool.present);
    pool.lostHeads = 0;
  }
  for (let at = 0; at < model.contributionCount; at++) {
    const contribution = model.contributions.at(at);
    if (isNone(contribution.fromPool) || model.weight.at(at) === 0) continue;
    lend(contribution, Math.round(amountOf(contribution)));
  }
}

/** Moves whole present people, down to the donor's floor: what one gains the other loses. */
function lend(contribution: Contribution, wanted: f64): void {
  const donor = contribution.fromPool;
  const receiver = contribution.toPool;
  const people = Math.max(0, Math.min(wanted, donor.present - Math.ceil(contribution.floor)));
  donor.present -= people;
  receiver.present += people;
  receiver.lostHeads += people * (1 - contribution.effectiveness);
}

/** The people of a team today: its share of the pool, whole, in the file's order. */
export function headsOfTeam(station: Station, pool: Pool): f64 {
  const table = pool.table;
  let taken: f64 = 0;
  let shares: f64 = 0;
  for (let at = 0; at < table.teamCount; at++) {
    shares += table.teamShares.at(at);
    const upTo = Math.round(pool.present * shares);
    if (table.teams.at(at) === station) return upTo - taken;
    taken = upTo;
  }
  return 0;
}

function drawAttendance(pool: Pool): void {
  const table = pool.table;
  const date = model.origin + winter.day;
  const sick = Math.min(0.95, Math.max(0, apply(table.sicknessCell, disturbedSickness(pool, date))));
  if (winter.day === 0 || model.weekday.at(winter.day) === 1) drawLeave(pool, date);
  const funded = fundedPosts(pool, date);
  const share = table.dueShare.at(winter.day);
  const due = share >= 1 ? funded : <i32>Math.round(share * <f64>funded);
  const first = due < funded ? firstOnRota(date, due, funded) : 0;
  const begins = chanceOfSpell(pool, sick);
  let present = 0;
  let rostered = 0;
  for (let post = 0; post < funded; post++) {
    // Nobody is in a vacant post, all winter.
    if (pool.isVacant.at(post) === 1) continue;
    const isSick = <f64>winter.day < pool.sickUntil.at(post) || fallsSick(pool, post, date, begins);
    const place = post >= first ? post - first : post - first + funded;
    if (place >= due || pool.isOnLeave.at(post) === 1 || isInTraining(pool, post, date)) continue;
    rostered++;
    if (!isSick) present++;
  }
  pool.due = <f64>due;
  pool.present = <f64>present;
  pool.rostered = <f64>rostered;
}

/** Draws of a post on a day or in a week: the purpose in the low six bits, the date above them. */
function dated(purpose: i32, date: i32): i32 {
  return purpose + 64 * date;
}

function weekOf(date: i32): i32 {
  return <i32>Math.floor(<f64>(date + 3) / 7);
}

/** Base and season with the pool's own autocorrelated noise. */
function disturbedSickness(pool: Pool, date: i32): f64 {
  const table = pool.table;
  const base = table.sickness.at(winter.day);
  if (table.noiseSd === 0) return base;
  const keep = table.noiseAutocorrelation;
  const shock = drawNormal(uniform(pool.keyA, pool.keyB, dated(Purpose.postSickness, date)));
  pool.noise = winter.day === 0 ? shock : keep * pool.noise + Math.sqrt(1 - keep * keep) * shock;
  return base + table.noiseSd * pool.noise;
}

/** Posts this week; a fraction of a post exists with that probability. */
function fundedPosts(pool: Pool, date: i32): i32 {
  const table = pool.table;
  const whole = <i32>Math.floor(table.posts + 1e-9);
  if (whole === table.postCount) return whole;
  const u = uniform(pool.keyA, pool.keyB, dated(Purpose.fractionalPost, weekOf(date)));
  return u < table.posts - <f64>whole ? whole + 1 : whole;
}

function drawLeave(pool: Pool, date: i32): void {
  const code = dated(Purpose.postLeave, weekOf(date));
  const share = pool.table.leaveShare.at(winter.day);
  for (let post = 0; post < pool.table.postCount; post++)
    pool.isOnLeave.set(post, uniform(pool.postA.at(post), pool.postB.at(post), code) < share ? 1 : 0);
}

function isInTraining(pool: Pool, post: i32, date: i32): bool {
  const share = pool.table.trainingShare;
  if (share === 0) return false;
  return uniform(pool.postA.at(post), pool.postB.at(post), dated(Purpose.postTraining, date)) < share;
}

/**
 * Spells begin at the rate that keeps the stated share sick in the long run: a share q with spells of mean L days needs a
 * start on a day without a spell with probability q ÷ (q + L (1 - q)). Day 0 draws the share itself.
 */
function chanceOfSpell(pool: Pool, share: f64): f64 {
  if (share <= 0) return 0;
  return winter.day === 0 ? share : share / (share + pool.table.meanSpellDays * (1 - share));
}

/** Draws whether a spell begins today in a post without one, and if so how long it lasts. */
function fallsSick(pool: Pool, post: i32, date: i32, begins: f64): bool {
  const a = pool.postA.at(post);
  const b = pool.postB.at(post);
  if (uniform(a, b, dated(Purpose.postSickness, date)) >= begins) return false;
  const days = geometricDays(pool.table.meanSpellDays, uniform(a, b, dated(Purpose.sicknessSpell, date)));
  pool.sickUntil.set(post, <f64>(winter.day + days));
  return true;
}

/** The weekend rota goes round: each week begins it at another post. */
function firstOnRota(date: i32, due: i32, funded: i32): i32 {
  const first = (weekOf(date) * due) % funded;
  return first < 0 ? first + funded : first;
}

/** Whole days, at least 1, without memory, with this mean (at least 1). */
function geometricDays(mean: f64, u: f64): i32 {
  const goesOn = 1 - 1 / Math.max(1, mean);
  let days = 1;
  let survival = goesOn;
  while (u < survival && days < 365) {
    days++;
    survival *= goesOn;
  }
  return days;
}
