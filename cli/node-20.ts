/** What this program and pdf.js use and Node 20 lacks. Newer versions of Node keep their own. */
function groupBy<Value, Key>(values: Iterable<Value>, keyOf: (value: Value, index: number) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  let index = 0;
  for (const value of values) {
    const key = keyOf(value, index++);
    const group = groups.get(key) ?? [];
    group.push(value);
    groups.set(key, group);
  }
  return groups;
}

function withResolvers<Value>() {
  let resolve: (value: Value) => void = () => undefined;
  let reject: (reason: unknown) => void = () => undefined;
  const promise = new Promise<Value>((...settle) => {
    [resolve, reject] = settle;
  });
  return { promise, resolve, reject };
}

function transferToFixedLength(this: ArrayBuffer, length: number): ArrayBuffer {
  const target = new Uint8Array(length);
  target.set(new Uint8Array(this).subarray(0, length));
  return target.buffer;
}

if (!('groupBy' in Map)) Object.assign(Map, { groupBy });
if (!('withResolvers' in Promise)) Object.assign(Promise, { withResolvers });
if (!('transferToFixedLength' in ArrayBuffer.prototype))
  Object.assign(ArrayBuffer.prototype, { transferToFixedLength });
