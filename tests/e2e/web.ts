import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A file that the web answers with. */
export interface ServedFile {
  readonly body: Buffer;
  readonly type: string;
}

/** All the web there is for a browser that has this as its proxy for everything. */
export interface Web {
  readonly port: number;
  /** Addresses in the order they were asked for; of what is encrypted only host and port are known: `host:443`. */
  readonly requested: readonly string[];
  close(): void;
}

/** By path, with or without the query; or what answers instead. */
export type WebPages = ReadonlyMap<string, string | ServedFile> | RequestListener;

/** Answers with the pages given by path, with or without the query, whatever the host; nothing is passed on. */
export async function startWeb(pages: WebPages): Promise<Web> {
  const requested: string[] = [];
  const server = createServer((request, response) => {
    const address = new URL(request.url ?? '', `http://${request.headers.host}`);
    requested.push(address.href);
    if (typeof pages === 'function') return pages(request, response);
    const page = pages.get(address.pathname + address.search) ?? pages.get(address.pathname);
    const { body, type } = typeof page === 'object' ? page : { body: page, type: 'text/html; charset=utf-8' };
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': type });
    response.end(body);
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
