import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBytes } from '../../cli/read.ts';
import { folderWith } from './spawn.ts';

let server: Server;
let base: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === '/moved') response.writeHead(302, { location: '/page' }).end();
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

const url = (path: string) => ({ kind: 'url', name: base + path }) as const;
const file = (path: string) => ({ kind: 'file', name: path, path }) as const;

describe('readBytes', () => {
  it('follows redirects and keeps the address that answered and its charset', async () => {
    const { bytes, ...rest } = await readBytes(url('/moved'));
    expect(Buffer.from(bytes).toString()).toBe('<p>');
    expect(rest).toEqual({ url: `${base}/page`, charset: 'GBK' });
  });

  it('says what a site answered', async () => {
    await expect(readBytes(url('/nothing'))).rejects.toMatchObject({
      key: 'terminal.httpStatus',
      data: { status: 404 },
    });
  });

  it('stops a download that has no end', async () => {
    await expect(readBytes(url('/huge'))).rejects.toMatchObject({ key: 'terminal.tooLarge' });
  });

  it('says that nobody answers', async () => {
    const closed = { kind: 'url', name: 'http://127.0.0.1:1/' } as const;
    await expect(readBytes(closed)).rejects.toMatchObject({ key: 'terminal.httpFailed' });
  });

  it('says what is wrong with a file', async () => {
    const folder = await folderWith({ 'empty.html': '', 'huge.txt': Buffer.alloc(17 * 1024 * 1024) });
    await expect(readBytes(file(`${folder}/none.html`))).rejects.toMatchObject({ key: 'terminal.missing' });
    await expect(readBytes(file(`${folder}/empty.html`))).rejects.toMatchObject({ key: 'terminal.noBytes' });
    await expect(readBytes(file(`${folder}/huge.txt`))).rejects.toMatchObject({ key: 'terminal.tooLarge' });
    await expect(readBytes(file(folder))).rejects.toMatchObject({ key: 'terminal.unreadable' });
  });
});
