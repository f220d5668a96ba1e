import { describe, expect, test } from 'vitest';
import { type HostConnection, type RequestTerms, request } from '../../lib/browser/request.ts';
import { type Budget, RequestProblem } from '../../lib/model/request.ts';
import { connectionTo } from './fake-connection.ts';

const never = new AbortController().signal;
const budget: Budget = { bytes: 10, beyond: 'refuse', milliseconds: 1000 };

const ask = (
  open: () => Promise<HostConnection>,
  terms: Partial<RequestTerms> = {},
  address = 'http://a.gov.cn/1.html',
) => request(address, { budget, signal: never, ...terms }, open);
const troubleOf = (asking: Promise<unknown>) =>
  asking.then(
    () => null,
    (error: unknown) => (error instanceof RequestProblem ? error.trouble : error),
  );

/** An endless body that gives one byte at each read; `given` counts them. */
function endless() {
  const state = { given: 0, cancelled: false };
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((done) => setTimeout(done));
      state.given += 1;
      controller.enqueue(Uint8Array.of(65));
    },
    cancel: () => {
      state.cancelled = true;
    },
  });
  return { state, body };
}

/** A body of which nothing comes; the signal ends it, as `fetch` has it. */
function silent(signal: AbortSignal): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => signal.addEventListener('abort', () => controller.error(signal.reason)),
  });
}

describe('a request', () => {
  test('an address of the web, without anything that is the user’s', async () => {
    const line = connectionTo(() => new Response('ab', { headers: { 'content-type': 'text/html' } }));
    const answer = await ask(line.open, { accept: 'text/html' });
    expect([answer.status, answer.header('content-type'), [...answer.bytes]]).toEqual([200, 'text/html', [97, 98]]);
    expect(line.asked).toHaveLength(1);
    expect(line.asked[0]?.init).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'text/html' },
    });
    expect(line.close).toHaveBeenCalledOnce();
  });

  test.each([
    'file:///etc/passwd',
    'data:text/html,1',
    'ftp://a.gov.cn/1',
    'chrome-extension://a/b',
    'http://',
    'http://user:word@a.gov.cn/',
    'http://user@a.gov.cn/',
  ])('not %s', async (address) => {
    const line = connectionTo(() => new Response(''));
    expect(await troubleOf(ask(line.open, {}, address))).toBe('address');
    expect(line.asked).toEqual([]);
  });

  test('an @ behind the host is no user', async () => {
    const line = connectionTo(() => new Response('ok'));
    expect(await troubleOf(ask(line.open, {}, 'http://a.gov.cn/@/1?to=b@c.d'))).toBe(null);
  });
});

describe('the limits of an answer', () => {
  test.each([
    [10, null],
    [11, 'overBytes'],
  ])('%i bytes of 10', async (size, trouble) => {
    expect(await troubleOf(ask(connectionTo(() => new Response('a'.repeat(size))).open))).toBe(trouble);
  });

  test('an answer that announces too many bytes is not read', async () => {
    const { state, body } = endless();
    const line = connectionTo(() => new Response(body, { headers: { 'content-length': '1000000000' } }));
    expect(await troubleOf(ask(line.open))).toBe('overBytes');
    expect(state.given).toBeLessThanOrEqual(1);
  });

  test('an endless answer is refused at the limit, or cut there', async () => {
    const refused = endless();
    expect(await troubleOf(ask(connectionTo(() => new Response(refused.body)).open))).toBe('overBytes');
    const cut = endless();
    const answer = await ask(connectionTo(() => new Response(cut.body)).open, { budget: { ...budget, beyond: 'cut' } });
    expect(answer.bytes).toEqual(new Uint8Array(10).fill(65));
    for (const { state } of [refused, cut]) expect(state.given).toBeLessThanOrEqual(12);
  });

  test('an answer that stays away, or stops half-way, is given up after its time', async () => {
    const short = { budget: { ...budget, milliseconds: 50 } };
    const away = connectionTo(
      (signal) => new Promise((_, no) => signal.addEventListener('abort', () => no(signal.reason))),
    );
    expect(await troubleOf(ask(away.open, short))).toBe('slow');
    expect(await troubleOf(ask(connectionTo((signal) => new Response(silent(signal))).open, short))).toBe('slow');
  });

  test('a request can be stopped half-way, and reports the bytes so far', async () => {
    const stop = new AbortController();
    const told: number[] = [];
    const onBytes = (bytes: number) => {
      told.push(bytes);
      if (bytes === 3) stop.abort('enough');
    };
    const line = connectionTo((signal) => {
      const { body } = endless();
      return new Response(body.pipeThrough(new TransformStream(), { signal }));
    });
    expect(await troubleOf(ask(line.open, { signal: stop.signal, onBytes }))).toBe('enough');
    expect(told).toEqual([1, 2, 3]);
    expect(line.close).toHaveBeenCalledOnce();
  });

  test('the body of an error page is not read, and the request ends', async () => {
    const signals: AbortSignal[] = [];
    const line = connectionTo((signal) => {
      signals.push(signal);
      return new Response(endless().body, { status: 404 });
    });
    expect(await ask(line.open)).toMatchObject({ status: 404, bytes: new Uint8Array() });
    expect(signals[0]?.aborted).toBe(true);
  });
});

describe('redirects', () => {
  const from = (url: string) => () => Object.defineProperty(new Response('ab'), 'url', { value: url });

  test('within the host are followed', async () => {
    expect(await ask(connectionTo(from('https://a.gov.cn/2')).open)).toMatchObject({ url: 'https://a.gov.cn/2' });
  });
  test('to another host are refused, by the policy or by the address of the answer', async () => {
    expect(await troubleOf(ask(connectionTo(from('http://b.gov.cn/1.html')).open))).toBe('redirected');
    const cut = connectionTo(() => Promise.reject(new TypeError('Failed to fetch')), true);
    expect(await troubleOf(ask(cut.open))).toBe('redirected');
  });
  test('a server that cannot be reached is not called a redirect', async () => {
    const lost = connectionTo(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await troubleOf(ask(lost.open))).toBe('unreachable');
  });
});
