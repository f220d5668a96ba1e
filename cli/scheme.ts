import * as limits from '../lib/model/limits.ts';
import type { Locale } from '../lib/model/locale.ts';
import type { ScoringScheme } from '../lib/model/scoring.ts';
import { readScheme } from '../lib/views/scoring.ts';
import { fileNamed } from './disk-names.ts';
import { CliProblem, foreseen, reasonOf, UsageProblem } from './problem.ts';
import { readPath } from './read-local.ts';

/** The scheme that the extension exported to a file; null for null. Throws UsageProblem. */
export async function readSchemeFile(path: string | null, locale: Locale): Promise<ScoringScheme | null> {
  if (path === null) return null;
  try {
    const bytes = await readPath(await fileNamed(path), limits.fileBytes.own);
    const read = readScheme(new TextDecoder().decode(bytes));
    if ('scheme' in read) return read.scheme;
    throw new CliProblem(`terminal.scheme.${read.trouble}`, { where: read.where });
  } catch (error) {
    const reason = foreseen(error)?.sentence(locale) ?? reasonOf(error);
    throw new UsageProblem('terminal.schemeUnread', { path, reason });
  }
}
