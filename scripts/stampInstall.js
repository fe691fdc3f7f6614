// Run by npm as `prepare`: after `npm ci` or `npm install` it notes what is installed, so that `npm start` need not
// install again. npx runs it too, without having installed anything.
import { writeInstallStamp } from './installStamp.js';

if (['ci', 'install'].includes(process.env.npm_command ?? '')) writeInstallStamp();
