import { createConnection, type Socket } from 'node:net';

/**
 * Firefox's own remote control, for what Playwright cannot do: it drives only its own build of Firefox and installs no
 * extension. A message is its length in bytes, a colon, and JSON: [0, id, command, parameters] there, [1, id, error,
 * result] back.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, { resolve(result: unknown): void; reject(error: Error): void }>();
  #received: Buffer = Buffer.alloc(0);
  #lastId = 0;

  constructor(port: number) {
    this.#socket = createConnection(port, '127.0.0.1');
    this.#socket.on('data', (data) => this.#receive(data));
    this.#socket.on('error', (error) => this.#rejectAll(error));
    this.#socket.on('close', () => this.#rejectAll(new Error('Firefox closed the connection.')));
  }

  send(command: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    const message = JSON.stringify([0, id, command, parameters]);
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      const end = colon + 1 + Number(this.#received.subarray(0, colon));
      if (colon < 0 || this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      // The first message is a greeting, an object.
      if (Array.isArray(message)) this.#answer(message[1], message[2], message[3]);
    }
  }

  #answer(id: number, error: { readonly message: string } | null, result: unknown): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === null) waiting?.resolve(result);
    else waiting?.reject(new Error(error.message));
  }

  #rejectAll(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}
