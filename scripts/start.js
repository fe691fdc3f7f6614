// npm start: builds the workbench when it is not fresh, and serves it. `--no-build` serves what is there (tests).
import { buildFolder } from './builds.js';
import { choosePort } from './choosePort.js';
import { ensureBuilt } from './ensureBuilt.js';
import { serve } from './serve.js';

/** Stops with one clear line. @param {string} message @returns {never} */
function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** @param {number} port */
function portTaken(port) {
  return (
    `Port ${port} is taken by another program (perhaps Winterproof is already running: http://127.0.0.1:${port}/). ` +
    'Choose another with: npm start -- --port 4836, or set WINTERPROOF_PORT. ' +
    'Work saved in the browser stays with the address it was saved at.'
  );
}

function chosenPort() {
  try {
    return choosePort(process.argv.slice(2), process.env);
  } catch (error) {
    return stop(/** @type {Error} */ (error).message);
  }
}

const port = chosenPort();
if (!process.argv.includes('--no-build') && !ensureBuilt('web')) {
  stop('The workbench could not be built: see the message above.');
}
try {
  const server = await serve({ folder: buildFolder('web'), port });
  process.stdout.write(`Winterproof is at http://127.0.0.1:${server.port}/ (stop with Ctrl+C)\n`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, server.close);
} catch (error) {
  const { code, message } = /** @type {NodeJS.ErrnoException} */ (error);
  stop(code === 'EADDRINUSE' ? portTaken(port) : `The workbench could not be served: ${message}`);
}
