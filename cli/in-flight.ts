/**
 * Gives the results of `perform` for all items. At most `size` run at once, and at most `window` are started or not yet taken.
 * `ordered` gives them in the order of the items, otherwise each comes as soon as it is done. p-queue would not bound the
 * results that wait for a slow reader, which is what keeps memory flat over a million inputs.
 */
export async function* inFlight<Item, Result>(
  items: Iterable<Item>,
  { size, window, ordered }: { size: number; window: number; ordered: boolean },
  perform: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.iterator]();
  const started = new Map<number, Promise<{ index: number; result: Result }>>();
  let [underWay, next] = [0, 0];
  const run = async (item: Item, index: number) => {
    const result = await perform(item);
    underWay -= 1;
    fill();
    return { index, result };
  };
  const fill = (): void => {
    while (underWay < size && started.size < window) {
      const item = iterator.next();
      if (item.done) return;
      underWay += 1;
      started.set(next, run(item.value, next));
      next += 1;
    }
  };
  fill();
  while (started.size > 0) {
    const [first] = started.values();
    const { index, result } = await (ordered && first ? first : Promise.race(started.values()));
    started.delete(index);
    fill();
    yield result;
  }
}
