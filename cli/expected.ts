import type { ExpectedAgency } from '../lib/model/batch.ts';
import * as limits from '../lib/model/limits.ts';
import type { Locale } from '../lib/model/locale.ts';
import { distinctAgencies } from '../lib/views/expected-agencies.ts';
import { fileNamed } from './disk-names.ts';
import { CliProblem, foreseen, reasonOf, UsageProblem } from './problem.ts';
import { readPath } from './read-local.ts';
import { reader } from './reader.ts';

/** The agencies of a list in text, CSV or XLSX; null for null. Throws UsageProblem. */
export async function readExpected(path: string | null, locale: Locale): Promise<readonly ExpectedAgency[] | null> {
  if (path === null) return null;
  try {
    const bytes = await readPath(await fileNamed(path), limits.fileBytes.batch);
    const { agencies } = await reader.agencies(bytes, path);
    if (agencies.length === 0) throw new CliProblem('terminal.noAgencies');
    return distinctAgencies(agencies);
  } catch (error) {
    const reason = foreseen(error)?.sentence(locale) ?? reasonOf(error);
    throw new UsageProblem('terminal.expectedUnread', { path, reason });
  }
}
