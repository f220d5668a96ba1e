import type { Locale } from '../model/locale.ts';
import type { Delivery } from './delivery.ts';

/**
 * How audited inputs become a file. Each input is rendered by itself (in a thread, where there are many), and what is
 * rendered is put together in the order of the inputs.
 */
export interface FileFormat {
  /** Media type. */
  readonly type: string;
  /** What one input adds: text of the file, or JSON of what is needed once all are there. */
  render(delivery: Delivery, locale: Locale): string;
  /** Begins a file; `several`: the result is a list, even if it comes to have one entry. */
  open(locale: Locale, several: boolean): Assembly;
}

export interface Assembly {
  /** Takes what `render` gave and returns what of the file can be written now. */
  add(rendered: string): string;
  /** What remains to be written. */
  end(): Promise<string | Uint8Array>;
}

/** Rendered texts one after the other. */
export function framed(start: string, between: string, end: string): Assembly {
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
