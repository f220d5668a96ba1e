import { figureInPdf } from '../../forms/vocabulary/table-words.ts';

export function isValue(text: string): boolean {
  return figureInPdf.test(text.normalize('NFKC').replace(/\s/g, ''));
}
