/** Always the same, since saved work belongs to the address. */
export const USUAL_PORT = 4826;

/**
 * The port asked for by `--port N`, else by WINTERPROOF_PORT, else the usual one.
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @throws when what was asked for is not a port
 */
export function choosePort(args, env) {
  const place = args.findIndex((argument) => argument === '--port' || argument.startsWith('--port='));
  const asked = place < 0 ? env.WINTERPROOF_PORT : (args[place].split('=')[1] ?? args[place + 1] ?? '');
  if (asked === undefined) return USUAL_PORT;
  const port = Number(asked);
  if (!/^\d+$/.test(asked) || port < 1 || port > 65535) {
    throw new Error(`'${asked}' is not a port: give a whole number from 1 to 65535.`);
  }
  return port;
}
