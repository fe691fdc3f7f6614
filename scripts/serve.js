import http from 'node:http';
import send from 'send';
import { contentSecurityPolicy } from './contentSecurityPolicy.js';

const SECURITY_HEADERS = {
  // a page cannot forbid its framing by a meta tag: only the header can
  'content-security-policy': `${contentSecurityPolicy}; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
};

/** Names of this computer by which a browser may ask; another name is a site that was made to point here. */
const OWN_NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/** A file whose name carries the hash of its content never changes. */
const HASHED = /[/\\]assets[/\\][^/\\]+-[\w-]{8}\.\w+$/;

/** @param {http.ServerResponse} response @param {number} status @param {string} text */
function refuse(response, status, text) {
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
    ...(status === 405 && { allow: 'GET, HEAD' }),
  });
  response.end(`${text}\n`);
}

/** @param {http.IncomingMessage} request */
function isForUs({ headers, socket }) {
  const host = headers.host?.toLowerCase();
  const port = socket.localPort;
  return OWN_NAMES.some((name) => host === `${name}:${port}` || (port === 80 && host === name));
}

/** @param {string} folder @param {http.IncomingMessage} request @param {http.ServerResponse} response */
function sendFile(folder, request, response) {
  const place = (request.url ?? '').split(/[?#]/, 1)[0];
  const notFound = () => refuse(response, 404, 'Not found.');
  if (!place.startsWith('/')) return notFound();
  send(request, place, { root: folder, dotfiles: 'ignore', acceptRanges: false, cacheControl: false })
    .on('headers', (_, file) => {
      response.setHeaders(new Map(Object.entries(SECURITY_HEADERS)));
      response.setHeader(
        'cache-control',
        HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    })
    .on('directory', notFound)
    .on('error', () => (response.headersSent ? response.destroy() : notFound()))
    .pipe(response);
}

/** @param {string} folder @param {http.IncomingMessage} request @param {http.ServerResponse} response */
function answer(folder, request, response) {
  if (!isForUs(request)) return refuse(response, 421, 'Winterproof answers only at its own address.');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'Only GET and HEAD.');
  return sendFile(folder, request, response);
}

/**
 * Serves the files of a folder on 127.0.0.1 only, to requests that name this computer and the port. Hidden files,
 * folders and whatever else is no file of the folder are answered by 404.
 * @param {{ folder: string, port: number }} what port 0 takes any free one
 * @returns {Promise<{ port: number, close: () => void }>} rejects when the port is taken (code EADDRINUSE)
 */
export function serve({ folder, port }) {
  const server = http.createServer((request, response) => answer(folder, request, response));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      resolve({ port: address.port, close });
    });
  });
}
