/** A worker in the thread of the test: messages to it reach `self.onmessage`, and its messages come back. */
type Side = Pick<Worker, 'onmessage' | 'postMessage'>;

export interface FakeWorker {
  readonly worker: Worker;
  /** As inside the worker. */
  readonly self: Side;
  readonly ended: () => boolean;
  /** What the browser does when the worker breaks down. */
  readonly breakDown: () => void;
}

export function fakeWorker(): FakeWorker {
  let ended = false;
  const outside = { onmessage: null, onerror: null } as { onmessage: unknown; onerror: unknown };
  const say = (to: { onmessage: unknown }) => (data: unknown) => {
    const event = { data: structuredClone(data) };
    setTimeout(() => {
      if (!ended) (to.onmessage as ((event: unknown) => void) | null)?.(event);
    });
  };
  const self = { onmessage: null, postMessage: say(outside) } as unknown as Side;
  const worker = Object.assign(outside, {
    postMessage: say(self),
    terminate: () => {
      ended = true;
    },
  }) as unknown as Worker;
  const breakDown = () => (outside.onerror as (event: unknown) => void)({ preventDefault: () => undefined });
  return { worker, self, ended: () => ended, breakDown };
}
