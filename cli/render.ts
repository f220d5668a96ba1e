import { assessedList, assessedPage, assessedWorkbook } from '../lib/export/assessed-files.ts';
import { dataFormats } from '../lib/export/data/index.ts';
import { assessmentFile, paperArchive } from '../lib/export/docx.ts';
import { type FileFormat, joinTexts } from '../lib/export/format.ts';
import { fileFormats } from '../lib/export/index.ts';
import { writeJson } from '../lib/export/json.ts';
import type { ExpectedAgency } from '../lib/model/batch.ts';
import type { ScoringScheme } from '../lib/model/scoring.ts';
import type { Format } from './options.ts';
import { renderText } from './render-text.ts';

export interface OutputStyle {
  readonly format: Format;
  readonly color: boolean;
  /** The inputs are compared with each other: a Word file is an assessment of all. */
  readonly together: boolean;
  /** Word files are packed in a zip: a letter to each agency, and the assessment. */
  readonly packed: boolean;
  /** Gives reports points; null: they get none. */
  readonly scheme: ScoringScheme | null;
  /** The agencies that have to have a report: a file for people is an assessment; null: nobody gave a list. */
  readonly expected: readonly ExpectedAgency[] | null;
}

const jsonLines: FileFormat = {
  type: 'application/jsonl',
  render: ({ result }) => `${writeJson(result)}\n`,
  open: () => joinTexts('', '', ''),
};

/** lib/export has the formats of files and of data; text and jsonl are for a terminal or a pipe. */
export function fileFormatOf({ format, color, together, packed, scheme, expected }: OutputStyle): FileFormat {
  if (format === 'text') return terminalText(color);
  if (format === 'docx' && packed) return paperArchive(scheme, expected ?? []);
  if (format === 'docx' && (together || expected !== null)) return assessmentFile(scheme, expected ?? []);
  if (format === 'html' && expected !== null) return assessedPage(scheme, expected);
  if (format === 'xlsx' && expected !== null) return assessedWorkbook(scheme, expected);
  if (format === 'csv' && expected !== null) return assessedList(expected);
  return format === 'jsonl' ? jsonLines : { ...fileFormats, ...dataFormats }[format];
}

function terminalText(color: boolean): FileFormat {
  return {
    type: 'text/plain;charset=utf-8',
    render: (delivery, locale) => renderText(delivery, locale, color),
    open: () => joinTexts('', '\n', ''),
  };
}
