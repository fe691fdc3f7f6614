import fs from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createVitest } from 'vitest/node';
import { inProject, projectRoot } from './projectRoot.js';

/** Every test file on disk, as a path within the project. */
function testFiles() {
  return ['src', 'workers', 'test', 'scripts', 'bin'].flatMap((folder) =>
    fs
      .readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.test\.[cm]?[jt]sx?$/.test(file))
      .map((file) => path.posix.join(folder, file.split(path.sep).join('/'))),
  );
}

/** The files that `vitest run` runs, each as often as there are projects that do. */
async function collectedFiles() {
  const vitest = await createVitest('test', { root: projectRoot, watch: false });
  try {
    const specifications = await vitest.globTestSpecifications();
    return specifications.map(({ moduleId }) =>
      path.relative(projectRoot, moduleId).split(path.sep).join('/'),
    );
  } finally {
    await vitest.close();
  }
}

// A test that no project of vitest.config.ts includes would never run, and nobody would notice.
it('every test file is run, and by one project alone', async () => {
  const onDisk = testFiles();
  expect(onDisk).toContain('scripts/collectedTests.test.js');
  const collected = await collectedFiles();
  const counts = onDisk.map((file) => ({ file, projects: collected.filter((one) => one === file).length }));
  expect(counts.filter(({ projects }) => projects !== 1)).toEqual([]);
});
