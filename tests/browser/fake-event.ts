/** An event of the extension API that a test lets happen. */
export function fakeEvent<A extends readonly unknown[]>() {
  const listeners: ((...args: A) => unknown)[] = [];
  return {
    addListener: (listener: (...args: A) => unknown) => listeners.push(listener),
    emit: (...args: A) => listeners.map((listener) => listener(...args)),
  };
}
