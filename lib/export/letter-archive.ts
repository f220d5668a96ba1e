/** Letters of many reports, packed: a file for each, which an office sends to its agency. */
import { text } from '../locales/text.ts';
import type { Locale } from '../model/locale.ts';
import { safeName } from './file-name.ts';
import { isPassed, type PaperReport } from './word/paper-report.ts';

/** `3-财政局-2024-核查意见书.docx`, or 复核意见书 where all was corrected; `number`: of the report among `count`, from 1. `subject`: where it names no agency. */
export function letterName(
  locale: Locale,
  number: number,
  count: number,
  report: PaperReport,
  subject: string,
): string {
  const first = String(number).padStart(String(count).length, '0');
  const parts = [
    first,
    safeName(report.agency ?? subject),
    String(report.year ?? ''),
    text(locale, isPassed(report) ? 'paper.passed' : 'paper.letter'),
  ];
  return `${parts.filter((part) => part !== '').join('-')}.docx`;
}

/** A zip of Word files, which are packed already. */
export async function packWordFiles(files: Readonly<Record<string, Uint8Array>>): Promise<Uint8Array> {
  const { zipSync } = await import('fflate/browser');
  return zipSync({ ...files }, { level: 0 });
}
