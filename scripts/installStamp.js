import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { inProject } from './projectRoot.js';

/** What node_modules was installed from: the lock file, and the machine and Node it was installed for. */
export function installStamp() {
  const lockFile = fs.readFileSync(inProject('package-lock.json'));
  const machine = `${process.platform} ${process.arch} ${process.versions.modules}`;
  return createHash('sha256').update(lockFile).update(machine).digest('hex');
}

const stampFile = () => inProject('node_modules', '.winterproof-install');

/** False after an installation without development packages, which cannot build or test. */
function everyPackageIsThere() {
  const { dependencies, devDependencies } = JSON.parse(fs.readFileSync(inProject('package.json'), 'utf8'));
  const names = [...Object.keys(dependencies), ...Object.keys(devDependencies)];
  return names.every((name) => fs.existsSync(inProject('node_modules', name, 'package.json')));
}

/** Whether node_modules is what package-lock.json asks for on this machine. */
export function isInstalled() {
  const file = stampFile();
  return fs.existsSync(file) && fs.readFileSync(file, 'utf8') === installStamp() && everyPackageIsThere();
}

/** Notes that node_modules is now what package-lock.json asks for; does nothing when packages are missing. */
export function writeInstallStamp() {
  if (everyPackageIsThere()) fs.writeFileSync(stampFile(), installStamp());
}
