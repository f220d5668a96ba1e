/** Servers of a made-up web that want us to ask what we should not, or to read what never ends; all of them one listener. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { constants, deflateRawSync } from 'node:zlib';
import { faulty } from './pages.ts';

export interface Asked {
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  /** The browser let go of the answer before its end. */
  left: boolean;
}

export interface HostileServer {
  readonly answer: RequestListener;
  readonly asked: Asked[];
}

/** Signs the user in on a host: cookies that no other site may send along, and cookies that a link may. */
export const SIGN_IN = '/sign-in';
const COOKIES = ['strict=1; SameSite=Strict; Path=/', 'lax=1; SameSite=Lax; Path=/'];
/** Where a redirect must not get us; robots.txt forbids all of it. */
export const BANK = 'bank.gov.cn';

const MEGABYTE = 1024 * 1024;
const HTML = { 'content-type': 'text/html; charset=utf-8' };
/** 64 MB of spaces, packed so that the next piece can follow. */
const packedSpaces = () => deflateRawSync(Buffer.alloc(64 * MEGABYTE, ' '), { finishFlush: constants.Z_FULL_FLUSH });
const gzipHead = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);

export function makeHostileServer(): HostileServer {
  const asked: Asked[] = [];
  const spaces = packedSpaces();

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '', `http://${request.headers.host}`);
    const entry: Asked = { url: url.href, headers: request.headers, left: false };
    asked.push(entry);
    response.on('close', () => {
      entry.left = !response.writableFinished;
    });
    const redirect = (location: string) => response.writeHead(302, { location }).end();
    const page = (body: string) => response.writeHead(200, HTML).end(body);
    if (url.pathname === '/robots.txt')
      return void (url.host === BANK
        ? response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /\n')
        : response.writeHead(404).end());
    switch (url.pathname) {
      case SIGN_IN:
        return void response.writeHead(200, { ...HTML, 'set-cookie': COOKIES }).end('<!doctype html>');
      case '/to-bank':
        return void redirect(`http://${BANK}/transfer?to=me`);
      case '/to-bank-in-two':
        return void redirect('/to-bank');
      case '/to-port':
        return void redirect(`http://${url.hostname}:8080/admin`);
      case '/to-machine':
        return void redirect(`http://127.0.0.1:${request.socket.localPort}/reboot`);
      case '/to-report':
        return void redirect('/report.html');
      case '/report.html':
        return void page(faulty);
      case '/index.html':
        return void page(
          ['http://192.168.1.1/a', 'http://3232235777/b', 'http://[::1]/c', 'http://router/d', '/report.html']
            .map((href, at) => `<a href="${href}">${2020 + at}年度报告</a>`)
            .join(''),
        );
      case '/session.html':
        return void (request.headers.cookie?.includes('strict=1') ? page(faulty) : response.writeHead(403, HTML).end());
      case '/bomb':
        response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' });
        response.write(gzipHead);
        // 1.5 GB in 1.5 MB.
        for (let piece = 0; piece < 24; piece += 1) response.write(spaces);
        return void response.end();
      case '/endless':
        return pour(response.writeHead(200, HTML));
      case '/gigabyte':
        response.writeHead(200, { ...HTML, 'content-length': String(1024 * MEGABYTE) });
        return drip(response);
      case '/drip':
        return drip(response.writeHead(200, HTML));
      default:
        return void page('<!doctype html>');
    }
  }
  return { answer, asked };
}

/** As fast as it is taken, for ever. */
function pour(response: ServerResponse): void {
  const piece = Buffer.alloc(64 * 1024, ' ');
  const more = () => {
    while (!response.destroyed && response.write(piece));
  };
  response.on('drain', more);
  more();
}

/** A byte every quarter of a second, for ever. */
function drip(response: ServerResponse): void {
  response.write(' ');
  const timer = setInterval(() => response.write(' '), 250);
  response.on('close', () => clearInterval(timer));
}

/** Addresses asked for since, without icons, which are the browser's own wish. */
export function urlsOf({ asked }: HostileServer, from = 0): readonly string[] {
  return asked.slice(from).flatMap(({ url }) => (url.endsWith('/favicon.ico') ? [] : [url]));
}
