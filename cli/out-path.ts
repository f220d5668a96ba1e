import { mkdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { safeName } from '../lib/export/file-name.ts';
import { text } from '../lib/locales/index.ts';
import type { CliOptions, Format } from './options.ts';
import { reasonOf, UsageProblem } from './problem.ts';

/** Endings of files where the format is not the ending. */
const endings: Partial<Record<Format, string>> = {
  text: 'txt',
  'facts-csv': 'csv',
  'facts-wide-csv': 'csv',
  'facts-jsonl': 'jsonl',
  'facts-xlsx': 'xlsx',
  'facts-dictionary': 'csv',
};

/** The file that --out names; in a folder, one that is named by what it holds. Throws UsageProblem. */
export async function outPath(options: CliOptions): Promise<string | null> {
  const { out, format, locale } = options;
  if (out === null || !(await isFolder(out))) return out;
  await mkdir(out, { recursive: true }).catch((error: unknown) => {
    throw new UsageProblem('terminal.cannotWrite', { path: out, reason: reasonOf(error) });
  });
  return join(out, `${safeName(text(locale, contentOf(options)))}.${endings[format] ?? format}`);
}

/** A name that ends as those of folders do is one, also before it exists. */
async function isFolder(path: string): Promise<boolean> {
  if (path.endsWith('/') || path.endsWith(sep)) return true;
  const found = await stat(path).catch(() => null);
  return found?.isDirectory() === true;
}

function contentOf({ format, together, expected }: CliOptions) {
  if (format === 'xlsx' || format === 'csv') return 'export.sheet.problems';
  if (format === 'docx') return together || expected !== null ? 'paper.assessment' : 'paper.letter';
  if (format === 'html' && expected !== null) return 'paper.assessment';
  if (format === 'facts-dictionary') return 'data.sheet.dictionary';
  return format.startsWith('facts-') ? 'export.sheet.cells' : 'terminal.result';
}
