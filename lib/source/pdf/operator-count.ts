/** Counts the operators that the parser sends, while it still works on the page: forms within forms may draw for ever. */
import type { ParserPort } from './library.ts';

export interface OperatorCount {
  /** Resolves when there are more than `most`; else never. */
  readonly exceeded: Promise<void>;
  /** A new page begins. */
  readonly restart: () => void;
  readonly end: () => void;
}

export function countOperators(port: ParserPort, most: number): OperatorCount {
  let count = 0;
  let listener = (_event: { readonly data: unknown }): void => {};
  const exceeded = new Promise<void>((resolve) => {
    listener = ({ data }) => {
      count += operatorsIn(data);
      if (count > most) resolve();
    };
  });
  port.addEventListener('message', listener);
  const restart = (): void => {
    count = 0;
  };
  return { exceeded, restart, end: () => port.removeEventListener('message', listener) };
}

/** pdf.js sends the operators of a page in pieces of about a thousand, as the chunks of a stream. */
function operatorsIn(message: unknown): number {
  const { chunk } = (message ?? {}) as { readonly chunk?: { readonly fnArray?: unknown } };
  return Array.isArray(chunk?.fnArray) ? chunk.fnArray.length : 0;
}
