import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import seedrandom from 'seedrandom';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './contentSecurityPolicy.js';
import { serve } from './serve.js';

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
  fs.writeFileSync(path.join(folder, 'large.txt'), 'x'.repeat(4_000_000));
  fs.writeFileSync(path.join(folder, 'assets', 'index-Ab_3-x9Z.js'), 'export {};');
  fs.writeFileSync(path.join(folder, 'assets', 'with space-Ab_3-x9Z.woff2'), 'font');
  server = await serve({ folder, port: 0 });
});
afterAll(() => {
  server.close();
  fs.rmSync(path.dirname(folder), { recursive: true });
});

/**
 * @param {string} address sent as it is, unlike fetch, which tidies it
 * @param {string} [method]
 * @param {Record<string, string>} [headers]
 */
function ask(address, method = 'GET', headers = {}) {
  /** @type {Promise<{ status: number | undefined, headers: http.IncomingHttpHeaders, body: string }>} */
  const answer = new Promise((resolve, reject) => {
    const request = http.request(
      { host: '127.0.0.1', port: server.port, path: address, method, headers },
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

/** What the server says to these bytes until it closes or is silent for a second. @param {string} bytes */
function say(bytes) {
  /** @type {Promise<string>} */
  const answer = new Promise((resolve) => {
    let heard = '';
    const socket = net.connect(server.port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    const done = () => {
      socket.destroy();
      resolve(heard);
    };
    socket.setEncoding('latin1').on('data', (part) => (heard += part));
    socket.on('close', done).on('error', done).setTimeout(1_000, done);
  });
  return answer;
}

describe('serve', () => {
  it('serves the page with the policy and without caching', async () => {
    const { status, headers, body } = await ask('/');
    expect(status).toBe(200);
    expect(body).toBe('<!doctype html>');
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toBe(`${contentSecurityPolicy}; frame-ancestors 'none'`);
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
    '/assets/',
    '/nothing.js',
    '/index.html/',
    '/index.html/x',
    '/large.txt/../secret.txt',
  ])('does not serve %s', async (address) => {
    const { status, body } = await ask(address);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it('answers only requests that name this computer and the port', async () => {
    const port = String(server.port);
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `LOCALHOST:${port}`, `[::1]:${port}`])
      expect((await ask('/', 'GET', { host })).status).toBe(200);
    for (const host of ['winterproof.example', `evil.example:${port}`, 'localhost', '127.0.0.1:1'])
      expect(await ask('/', 'GET', { host })).toMatchObject({
        status: 421,
        body: expect.not.stringContaining('<'),
      });
    expect(await say('GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 421 /);
  });

  it('sends a whole file, and the same file once only to who has it', async () => {
    const { body, headers } = await ask('/large.txt', 'GET', { range: 'bytes=5-6' });
    expect(body).toHaveLength(4_000_000);
    const again = await ask('/large.txt', 'GET', { 'if-none-match': String(headers.etag) });
    expect(again).toMatchObject({ status: 304, body: '' });
  });

  it.runIf(fs.existsSync('/proc/self/fd'))(
    'leaves no file open after downloads that were broken off',
    async () => {
      const openFiles = () => fs.readdirSync('/proc/self/fd').length;
      const before = openFiles();
      const breakOff = () =>
        new Promise((resolve) => {
          const get = { host: '127.0.0.1', port: server.port, path: '/large.txt' };
          const request = http.get(get, (response) => {
            response
              .once('data', () => request.destroy())
              .once('close', resolve)
              .on('error', () => undefined);
          });
        });
      await Promise.all(Array.from({ length: 100 }, breakOff));
      await expect.poll(openFiles, { timeout: 5000 }).toBeLessThan(before + 10);
    },
  );

  it('outlives whatever is sent to it, and gives nothing away', async () => {
    const random = seedrandom.alea('raw requests');
    /** @template T @param {readonly T[]} from */
    const oneOf = (from) => from[Math.floor(random() * from.length)];
    const tidy = '/ / .. . %2e %2f index.html assets secret.txt .stamp ? // ~'.split(' ');
    const wild = [...tidy, '%00', '%', '\\', '#', ' ', ':', 'http:', 'a'.repeat(300), '\u00ff', '\0', '*'];
    const any = () => {
      const bits = random() < 0.6 ? tidy : wild;
      return Array.from({ length: Math.floor(random() * 8) }, () => oneOf(bits)).join('');
    };
    const heads = [
      `Host: 127.0.0.1:${server.port}`,
      'Host: x',
      'Range: bytes=9-1,-5',
      'If-Modified-Since: x',
      'If-Match: "x"',
      'Content-Length: -1',
      'Content-Length: 5',
      'Transfer-Encoding: chunked',
      'Expect: 100-continue',
      'Upgrade: websocket\r\nConnection: upgrade',
      `X: ${'y'.repeat(20_000)}`,
      '\0: \0',
    ];
    const request = () => {
      if (random() < 0.5) return `GET /${any()} HTTP/1.1\r\n${heads[0]}\r\n\r\n`;
      const method = oneOf(['GET', 'HEAD', 'POST', 'CONNECT', 'TRACE', 'G\0T', '']);
      const line = `${method} ${oneOf(['/', ''])}${any()} ${oneOf(['HTTP/1.1', 'HTTP/1.0', 'HTTP/9', ''])}`;
      const own = random() < 0.7 ? [heads[0]] : [];
      const end = oneOf(['\r\n\r\n', '\n\n', '', '\r\n\r\n5\r\nhello']);
      return [line, ...own, oneOf(heads)].join('\r\n') + end;
    };
    const requests = Array.from({ length: 400 }, request);
    const answers = await Promise.all(requests.map(say));
    for (const [at, heard] of answers.entries()) {
      const found =
        /secret$|hidden$/.test(heard) || !/^(HTTP\/1\.1 (100|200|304|400|404|405|421|431|417)|$)/.test(heard);
      expect(found, JSON.stringify([requests[at], heard.slice(0, 200)])).toBe(false);
    }
    expect(answers.filter((heard) => heard.startsWith('HTTP/1.1 404')).length).toBeGreaterThan(60);
    expect((await ask(`/${'a'.repeat(300)}`)).status).toBe(404);
    expect((await ask(`/${'a/'.repeat(3000)}`)).status).toBe(404);
    expect((await ask('/')).status).toBe(200);
  });

  it('rejects when the port is taken', async () => {
    await expect(serve({ folder, port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
