import type { Locale } from '../model/locale.ts';
import type { Delivery } from './delivery.ts';
import type { Imprint } from './imprint.ts';

/**
 * How audited inputs become a file. Each input is rendered alone (many of them in threads), and the results are put
 * together in the order of the inputs.
 */
export interface FileFormat {
  /** Media type. */
  readonly type: string;
  /** The contribution of one input: text of the file, or JSON for its assembly. */
  render(delivery: Delivery, locale: Locale): string;
  /** Begins a file; `several`: it is a list, even with one entry. */
  open(locale: Locale, several: boolean, imprint: Imprint): Assembly;
}

export interface Assembly {
  /** Takes a result of `render` and gives the text of the file that can be written now. */
  add(rendered: string): string;
  /** Gives the remainder of the file. */
  end(): Promise<string | Uint8Array>;
}

/** An assembly that joins the rendered texts. */
export function joinTexts(start: string, between: string, end: string): Assembly {
  let before = start;
  return {
    add: (rendered) => {
      const words = before + rendered;
      before = between;
      return words;
    },
    end: async () => (before === between ? end : start + end),
  };
}

/** An assembly of values that `render` wrote as JSON, perhaps in another thread. */
export function gather<Item>(make: (items: readonly Item[]) => Promise<string | Uint8Array>): Assembly {
  const items: Item[] = [];
  return {
    add: (rendered) => {
      items.push(JSON.parse(rendered));
      return '';
    },
    end: () => make(items),
  };
}
