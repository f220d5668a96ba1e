import * as z from 'zod/mini';

/** A list that nobody changes: readonly to the compiler, as what it is filled from; to zod an array like any other. */
export function list<Item extends z.core.SomeType>(item: Item): z.ZodMiniReadonly<z.ZodMiniArray<Item>> {
  return z.array(item) as unknown as z.ZodMiniReadonly<z.ZodMiniArray<Item>>;
}
