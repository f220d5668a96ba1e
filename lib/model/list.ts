import * as z from 'zod/mini';

/** An array that the compiler treats as readonly. To zod it is an ordinary array. */
export function list<Item extends z.core.SomeType>(item: Item): z.ZodMiniReadonly<z.ZodMiniArray<Item>> {
  return z.array(item) as unknown as z.ZodMiniReadonly<z.ZodMiniArray<Item>>;
}
