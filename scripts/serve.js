import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { contentSecurityPolicy } from './contentSecurityPolicy.js';

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.yaml': 'text/yaml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

const SECURITY_HEADERS = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** A file whose name carries the hash of its content never changes. */
const HASHED = /[/\\]assets[/\\][^/\\]+-[\w-]{8}\.\w+$/;

/**
 * The file that an address asks for, or null when there is none, it lies outside the folder or is hidden.
 * @param {string} folder
 * @param {string} address as in request.url
 */
export function fileFor(folder, address) {
  let place;
  try {
    place = decodeURIComponent(address.split(/[?#]/, 1)[0]);
  } catch {
    return null;
  }
  if (!place.startsWith('/') || /[\0\\]|\/\./.test(place)) return null;
  const file = path.join(folder, place.endsWith('/') ? `${place}index.html` : place);
  return fs.statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

/** @param {http.ServerResponse} response @param {number} status @param {string} text */
function refuse(response, status, text) {
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    'content-type': TYPES['.txt'],
    'cache-control': 'no-store',
  });
  response.end(`${text}\n`);
}

/** @param {string} folder @param {http.IncomingMessage} request @param {http.ServerResponse} response */
function answer(folder, request, response) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'Only GET and HEAD.');
  const file = fileFor(folder, request.url ?? '/');
  if (file === null) return refuse(response, 404, 'Not found.');
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
    'content-length': fs.statSync(file).size,
    'cache-control': HASHED.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
  if (request.method === 'HEAD') response.end();
  else fs.createReadStream(file).pipe(response);
}

/**
 * Serves the files of a folder on 127.0.0.1 only.
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
