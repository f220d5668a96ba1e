/** The encoding that a Content-Type header names, as it is written there; undefined where it names none. */
export function charsetIn(contentType: string | null): string | undefined {
  return /charset\s*=\s*["']?([\w-]+)/i.exec(contentType ?? '')?.[1];
}
