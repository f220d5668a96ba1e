/** The texts with `prefix.` before each key. */
export function prefixed<Prefix extends string, Texts extends Readonly<Record<string, string>>>(
  prefix: Prefix,
  texts: Texts,
): { readonly [Key in keyof Texts & string as `${Prefix}.${Key}`]: string } {
  return Object.fromEntries(Object.entries(texts).map(([key, words]) => [`${prefix}.${key}`, words])) as never;
}
