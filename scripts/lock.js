import fs from 'node:fs';
import path from 'node:path';
import { inProject } from './projectRoot.js';

const POLL_MS = 100;
/** Longer than any set-up or build takes: an older lock was left by a process whose number is in use again. */
const STALE_AFTER_MS = 15 * 60 * 1000;

/** @param {number} ms */
function sleep(ms) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and belongs to another user
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * Whether the holder of a lock is gone. An empty lock is one just being written.
 * @param {string} file
 */
function isStale(file) {
  try {
    const age = Date.now() - fs.statSync(file).mtimeMs;
    const pid = Number(fs.readFileSync(file, 'utf8'));
    return age > STALE_AFTER_MS || (pid > 0 ? !isAlive(pid) : age > 2000);
  } catch {
    return false; // released while we looked
  }
}

/** @param {string} file @returns {boolean} true when the lock is now ours */
function tryToTake(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    return false;
  }
}

/**
 * Runs `work` while no other process of this checkout holds the lock of that name; waits for its turn.
 * @template T
 * @param {string} name
 * @param {() => T} work
 * @param {string} folder where lock files lie
 * @returns {T}
 */
export function withLock(name, work, folder = inProject('.locks')) {
  const file = path.join(folder, name);
  fs.mkdirSync(folder, { recursive: true });
  for (let waited = false; !tryToTake(file); waited = true) {
    if (isStale(file)) fs.rmSync(file, { force: true });
    else {
      if (!waited) process.stderr.write(`Waiting for another process to finish (${name}) ...\n`);
      sleep(POLL_MS);
    }
  }
  try {
    return work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}
