import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './contentSecurityPolicy.js';
import { fileFor, serve } from './serve.js';

let folder = '';
/** @type {{ port: number, close: () => void }} */
let server;

beforeAll(async () => {
  const outer = fs.mkdtempSync(path.join(os.tmpdir(), 'winterproof-serve-'));
  folder = path.join(outer, 'web');
  fs.mkdirSync(path.join(folder, 'assets'), { recursive: true });
  fs.writeFileSync(path.join(outer, 'secret.txt'), 'secret');
  fs.writeFileSync(path.join(folder, 'index.html'), '<!doctype html>');
  fs.writeFileSync(path.join(folder, '.stamp'), 'hidden');
  fs.writeFileSync(path.join(folder, 'assets', 'index-Ab_3-x9Z.js'), 'export {};');
  fs.writeFileSync(path.join(folder, 'assets', 'with space-Ab_3-x9Z.woff2'), 'font');
  server = await serve({ folder, port: 0 });
});
afterAll(() => {
  server.close();
  fs.rmSync(path.dirname(folder), { recursive: true });
});

/** @param {string} address sent as it is, unlike fetch, which tidies it @param {string} method */
function ask(address, method = 'GET') {
  /** @type {Promise<{ status: number | undefined, headers: http.IncomingHttpHeaders, body: string }>} */
  const answer = new Promise((resolve, reject) => {
    const request = http.request(
      { host: '127.0.0.1', port: server.port, path: address, method },
      (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (part) => (body += part));
        response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
      },
    );
    request.on('error', reject).end();
  });
  return answer;
}

describe('serve', () => {
  it('serves the page with the policy and without caching', async () => {
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(body).toBe('<!doctype html>');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toBe(contentSecurityPolicy);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('no-cache');
  });

  it('lets files with a hash in their name be kept', async () => {
    const { headers } = await ask('/assets/index-Ab_3-x9Z.js?x=1');
    expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(headers['cache-control']).toContain('immutable');
    expect((await ask('/assets/with%20space-Ab_3-x9Z.woff2')).headers['content-type']).toBe('font/woff2');
  });

  it('answers HEAD without a body and refuses the rest', async () => {
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect((await ask('/', 'POST')).status).toBe(405);
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/..%5csecret.txt',
    '//../secret.txt',
    '/.stamp',
    '/%00',
    '/%zz',
    '/assets',
    '/nothing.js',
  ])('does not serve %s', async (address) => {
    const { status, body } = await ask(address);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it('rejects when the port is taken', async () => {
    await expect(serve({ folder, port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('fileFor', () => {
  it('refuses an address that does not begin with a slash', () => {
    expect(fileFor(folder, 'index.html')).toBeNull();
    expect(fileFor(folder, '/index.html')).toBe(path.join(folder, 'index.html'));
  });
});
