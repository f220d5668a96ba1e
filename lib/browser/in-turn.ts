/** `task` with calls that wait for each other. Of our own: every page has it, and p-queue would add 3.4 KB to each. */
export function inTurn<A extends readonly unknown[], T>(task: (...args: A) => Promise<T>): (...args: A) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (...args) => {
    const result = last.then(() => task(...args));
    last = result.catch(() => undefined);
    return result;
  };
}
