import type { Imprint } from '../lib/export/imprint.ts';
import * as limits from '../lib/model/limits.ts';
import type { Locale } from '../lib/model/locale.ts';
import { defaultPapers, type Papers } from '../lib/model/settings.ts';
import { importSettings } from '../lib/settings/transfer.ts';
import packageOfOurs from '../package.json' with { type: 'json' };
import { fileNamed } from './disk-names.ts';
import { CliProblem, foreseen, reasonOf, UsageProblem } from './problem.ts';
import { readPath } from './read-local.ts';

/** What stands on all files of a run; `path`: the settings that the extension exported, or null. Throws UsageProblem. */
export async function readImprint(path: string | null, locale: Locale): Promise<Imprint> {
  const papers = path === null ? defaultPapers : await readPapers(path, locale);
  return { papers, version: packageOfOurs.version, at: new Date() };
}

async function readPapers(path: string, locale: Locale): Promise<Papers> {
  try {
    const bytes = await readPath(await fileNamed(path), limits.fileBytes.own);
    const read = importSettings(new TextDecoder().decode(bytes));
    // A damaged part would give papers in nobody's name.
    if (read.kind === 'refused' || read.damaged.includes('papers')) throw new CliProblem('terminal.notPapers');
    return read.changes.papers ?? defaultPapers;
  } catch (error) {
    const reason = foreseen(error)?.sentence(locale) ?? reasonOf(error);
    throw new UsageProblem('terminal.papersUnread', { path, reason });
  }
}
