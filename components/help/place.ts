import { useEffect, useState } from 'preact/hooks';

/** The parts of the help, in the order in which they are listed. */
export const parts = ['start', 'rules', 'limits', 'news', 'report'] as const;
export type HelpPart = (typeof parts)[number];

/** What the help shows: a part, or the page of a rule, which stands under `rules`. */
export interface HelpPlace {
  readonly part: HelpPart;
  /** The rule whose page is shown, or that an error is about; null: none. */
  readonly rule: string | null;
}

/** The place that an address ends with: `#rules`, `#rule/t3-balance`, `#report/t3-balance`. */
export function placeIn(hash: string): HelpPlace {
  const [, name = '', rule = null] = /^#(\w+)(?:\/([\w-]+))?$/.exec(hash) ?? [];
  if (name === 'rule') return { part: 'rules', rule };
  return { part: parts.find((part) => part === name) ?? 'start', rule };
}

/** The place that the page's address names now. */
export function usePlace(): HelpPlace {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return placeIn(hash);
}
