import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, createServer as createTcpServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { readBytes } from '../../cli/input-bytes.ts';
import * as limits from '../../lib/model/limits.ts';
import { makePipe } from './made.ts';
import { folderWith } from './spawn.ts';

/** 100 MB of zeros. */
const bomb = gzipSync(Buffer.alloc(100 * 1024 * 1024));

let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/moved') response.writeHead(302, { location: '/page' }).end();
    else if (request.url === '/circle') response.writeHead(302, { location: '/circle' }).end();
    else if (request.url === '/to-file') response.writeHead(302, { location: 'file:///etc/passwd' }).end();
    else if (request.url === '/to-data') response.writeHead(302, { location: 'data:text/html,x' }).end();
    else if (request.url === '/to-nothing') response.writeHead(302, { location: 'http://[' }).end();
    else if (request.url === '/packed') response.writeHead(200, { 'content-encoding': 'gzip' }).end('not packed');
    else if (request.url === '/torn') {
      response.writeHead(200, { 'content-length': 1000 }).write('abc');
      setTimeout(() => response.destroy(), 50);
    } else if (request.url === '/gigabyte') response.writeHead(200, { 'content-length': 1024 ** 3 }).write('<p>');
    else if (request.url === '/bomb') response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    else if (request.url === '/slow') {
      response.writeHead(200);
      const drip = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drip));
    } else if (request.url === '/silent') return;
    else if (request.url === '/page') response.writeHead(200, { 'content-type': 'text/html; charset=GBK' }).end('<p>');
    else if (request.url === '/huge') {
      response.writeHead(200);
      const chunk = Buffer.alloc(1024 * 1024);
      const pour = (): void => {
        while (response.write(chunk)) if (response.destroyed) return;
      };
      response.on('drain', pour).on('close', () => response.removeAllListeners('drain'));
      pour();
    } else response.writeHead(404).end('none');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const url = (path: string) => ({ kind: 'url', name: base + path }) as const;
const file = (path: string) => ({ kind: 'file', name: path, path }) as const;

describe('readBytes', () => {
  it('follows redirects and keeps the address that answered and its charset', async () => {
    const { bytes, ...rest } = await readBytes(url('/moved'));
    expect(Buffer.from(bytes).toString()).toBe('<p>');
    expect(rest).toEqual({ url: `${base}/page`, charset: 'GBK' });
  });

  it('reports the status that a site answered', async () => {
    await expect(readBytes(url('/nothing'))).rejects.toMatchObject({
      key: 'terminal.httpStatus',
      data: { status: 404 },
    });
  });

  it('stops a download that has no end', async () => {
    await expect(readBytes(url('/huge'))).rejects.toMatchObject({ key: 'terminal.tooLarge' });
  });

  it.each([
    ['/circle', 'terminal.httpCircle'],
    ['/to-file', 'terminal.notWeb'],
    ['/to-data', 'terminal.notWeb'],
    ['/to-nothing', 'terminal.badAddress'],
    ['/packed', 'file.damaged'],
    ['/torn', 'terminal.httpBroken'],
    ['/gigabyte', 'terminal.tooLarge'],
    ['/bomb', 'terminal.tooLarge'],
  ])('%s is reported as %s', async (path, key) => {
    await expect(readBytes(url(path))).rejects.toMatchObject({ key });
  });

  it.each([
    ['http://127.0.0.1:1/', 'terminal.httpFailed'],
    ['http://gouji.invalid/', 'terminal.httpNoSuchSite'],
    ['http://', 'terminal.badAddress'],
    ['https://[::1', 'terminal.badAddress'],
    ['http://user:password@127.0.0.1/', 'terminal.userInAddress'],
    ['data:text/html,<p>', 'terminal.notWeb'],
    ['file:///etc/passwd', 'terminal.notWeb'],
    ['blob:x', 'terminal.notWeb'],
  ])('the address %s is reported as %s', async (name, key) => {
    await expect(readBytes({ kind: 'url', name })).rejects.toMatchObject({ key });
  });

  it.each([
    ['no TLS', 'https', '', 'terminal.httpNotSecure'],
    ['no HTTP', 'http', 'SSH-2.0-OpenSSH\r\n', 'terminal.httpFailed'],
    ['endless headers', 'http', `HTTP/1.1 200 OK\r\nX: ${'a'.repeat(200_000)}\r\n\r\n`, 'terminal.httpFailed'],
    ['nothing', 'http', '', 'terminal.httpBroken'],
  ])('a server with %s is reported as %s', async (_, scheme, answer, key) => {
    const other = createTcpServer((socket) => {
      socket.on('error', () => undefined).on('data', () => socket.end(scheme === 'https' ? 'plain' : answer));
    });
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const name = `${scheme}://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    await expect(readBytes({ kind: 'url', name })).rejects.toMatchObject({ key });
    other.close();
    await expect(readBytes({ kind: 'url', name })).rejects.toMatchObject({ key: 'terminal.httpBroken' });
  });

  it.each(['/slow', '/silent'])('gives up on %s in time', async (path) => {
    const timeout = AbortSignal.timeout;
    const limit = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => timeout(300));
    await expect(readBytes(url(path))).rejects.toMatchObject({ key: 'terminal.httpSlow' });
    expect(limit.mock.calls).toEqual([[limits.download]]);
  });

  it('reports a missing, an empty and a large file, and a folder', async () => {
    const folder = await folderWith({ 'empty.html': '', 'huge.txt': Buffer.alloc(17 * 1024 * 1024) });
    await expect(readBytes(file(`${folder}/none.html`))).rejects.toMatchObject({ key: 'terminal.missing' });
    await expect(readBytes(file(`${folder}/empty.html`))).rejects.toMatchObject({ key: 'terminal.noBytes' });
    await expect(readBytes(file(`${folder}/huge.txt`))).rejects.toMatchObject({ key: 'terminal.tooLarge' });
    await expect(readBytes(file(folder))).rejects.toMatchObject({ key: 'terminal.unreadable' });
  });

  it('reads a named pipe to its end', async () => {
    const path = makePipe(await folderWith({}), 'pipe.html');
    const writer = spawn('sh', ['-c', 'printf "<p>" > "$0"; sleep 0.3', path]);
    expect(Buffer.from((await readBytes(file(path))).bytes).toString()).toBe('<p>');
    writer.kill();
  });

  it('gives up on a pipe that nobody writes or closes', async () => {
    const path = makePipe(await folderWith({}), 'pipe.html');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    for (const command of ['true', 'exec 3> "$0"; printf "<p>" >&3; exec sleep 20']) {
      const writer = spawn('sh', ['-c', command, path]);
      const read = readBytes(file(path)).catch((error: unknown) => error);
      while (vi.getTimerCount() === 0) await pause(10);
      vi.advanceTimersByTime(limits.pipe - 1);
      expect(vi.getTimerCount()).toBe(1);
      vi.advanceTimersByTime(1);
      expect(await read).toMatchObject({ key: 'terminal.pipeSlow', data: { seconds: 20 } });
      writer.kill();
    }
  });

  it('refuses a device that gives more than a file may have', async () => {
    await expect(readBytes(file('/dev/zero'))).rejects.toMatchObject({ key: 'terminal.tooLarge' });
  });
});
