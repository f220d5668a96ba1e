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
  /** On loopback; 0 before the first request. */
  readonly port: () => number;
}

/** Signs the user in on a host: cookies that no other site may send along, and cookies that a link may. */
export const SIGN_IN = '/sign-in';
const COOKIES = ['strict=1; SameSite=Strict; Path=/', 'lax=1; SameSite=Lax; Path=/'];
/** The target that no redirect may reach; robots.txt forbids all of it. */
export const BANK = 'bank.gov.cn';

const MEGABYTE = 1024 * 1024;
const HTML = { 'content-type': 'text/html; charset=utf-8' };
/** 64 MB of spaces, packed so that the next piece can follow. */
const packedSpaces = () => deflateRawSync(Buffer.alloc(64 * MEGABYTE, ' '), { finishFlush: constants.Z_FULL_FLUSH });
const gzipHead = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);

interface Exchange {
  readonly url: URL;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly port: number;
}
type Way = (exchange: Exchange) => void;

const redirect =
  (to: (exchange: Exchange) => string): Way =>
  (exchange) => {
    exchange.response.writeHead(302, { location: to(exchange) }).end();
  };
const page =
  (body: string, headers: Record<string, string | string[]> = {}): Way =>
  ({ response }) => {
    response.writeHead(200, { ...HTML, ...headers }).end(body);
  };

const robots: Way = ({ url, response }) => {
  if (url.host === BANK) response.writeHead(200, { 'content-type': 'text/plain' }).end('User-agent: *\nDisallow: /\n');
  else response.writeHead(404).end();
};
const links = ['http://192.168.1.1/a', 'http://3232235777/b', 'http://[::1]/c', 'http://router/d', '/report.html'];

/** By path, on every host. */
const ways: Readonly<Record<string, Way>> = {
  [SIGN_IN]: page('<!doctype html>', { 'set-cookie': COOKIES }),
  '/to-bank': redirect(() => `http://${BANK}/transfer?to=me`),
  '/to-bank-in-two': redirect(() => '/to-bank'),
  '/to-port': redirect(({ url }) => `http://${url.hostname}:8080/admin`),
  '/to-machine': redirect(({ port }) => `http://127.0.0.1:${port}/reboot`),
  '/to-report': redirect(() => '/report.html'),
  '/report.html': page(faulty),
  '/index.html': page(links.map((href, at) => `<a href="${href}">${2020 + at}年度报告</a>`).join('')),
  '/session.html': (exchange) => {
    if (exchange.request.headers.cookie?.includes('strict=1')) page(faulty)(exchange);
    else exchange.response.writeHead(403, HTML).end();
  },
  // 1.5 GB in 1.5 MB.
  '/bomb': ({ response }) => {
    const spaces = packedSpaces();
    response.writeHead(200, { ...HTML, 'content-encoding': 'gzip' }).write(gzipHead);
    for (let piece = 0; piece < 24; piece += 1) response.write(spaces);
    response.end();
  },
  '/endless': ({ response }) => pour(response.writeHead(200, HTML)),
  '/gigabyte': ({ response }) => drip(response.writeHead(200, { ...HTML, 'content-length': String(1024 * MEGABYTE) })),
  '/drip': ({ response }) => drip(response.writeHead(200, HTML)),
};

export function makeHostileServer(): HostileServer {
  const asked: Asked[] = [];
  let port = 0;

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '', `http://${request.headers.host}`);
    const entry: Asked = { url: url.href, headers: request.headers, left: false };
    asked.push(entry);
    port = request.socket.localPort ?? 0;
    response.on('close', () => {
      entry.left = !response.writableFinished;
    });
    const answering = url.pathname === '/robots.txt' ? robots : (ways[url.pathname] ?? page('<!doctype html>'));
    answering({ url, request, response, port });
  }
  return { answer, asked, port: () => port };
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

/** Addresses requested since, without icons, which the browser requests by itself. */
export function urlsOf({ asked }: HostileServer, from = 0): readonly string[] {
  return asked.slice(from).flatMap(({ url }) => (url.endsWith('/favicon.ico') ? [] : [url]));
}
