/** The oldest Node that the build and the engine run on; the same as `engines` in package.json. */
export const OLDEST_NODE = '20.19';

/** @param {string} version as in process.versions.node, for example "20.19.4" */
export function isNodeNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = OLDEST_NODE.split('.').map(Number);
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}
