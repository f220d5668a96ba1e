import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A file that the web answers with. */
export interface ServedFile {
  readonly body: Buffer;
  readonly type: string;
}

/** All the web there is for a browser that has this as its proxy for everything. */
export interface Web {
  readonly port: number;
  /** Addresses in the order of their requests; of encrypted ones only host and port are known: `host:443`. */
  readonly requested: readonly string[];
  close(): void;
}

/** By path, with or without the query; or what answers instead. */
export type WebPages = ReadonlyMap<string, string | ServedFile> | RequestListener;

/** Answers with the pages given, whatever the host. */
export function answerWith(pages: WebPages): RequestListener {
  if (typeof pages === 'function') return pages;
  return (request, response) => {
    const address = addressOf(request);
    const page = pages.get(address.pathname + address.search) ?? pages.get(address.pathname);
    const { body, type } = typeof page === 'object' ? page : { body: page, type: 'text/html; charset=utf-8' };
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': type });
    response.end(body);
  };
}

function addressOf({ url, headers }: IncomingMessage): URL {
  return new URL(url ?? '', `http://${headers.host}`);
}

/** Answers all requests itself and passes none on. */
export async function startWeb(pages: WebPages): Promise<Web> {
  const requested: string[] = [];
  const answer = answerWith(pages);
  const server = createServer((request, response) => {
    requested.push(addressOf(request).href);
    answer(request, response);
  });
  server.on('connect', (request, socket) => {
    requested.push(request.url ?? '');
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    requested,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
