/** `task` with calls that wait for each other: what one of them looked at stays so until it is done. */
export function inTurn<A extends readonly unknown[], T>(task: (...args: A) => Promise<T>): (...args: A) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (...args) => {
    const mine = last.then(() => task(...args));
    last = mine.catch(() => undefined);
    return mine;
  };
}
