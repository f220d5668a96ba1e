import * as z from 'zod/mini';
import { nameOfFile } from '../../forms/vocabulary/report-names.ts';
import { type Attachment, attachmentSchema } from '../../model/view.ts';
import type { ExtensionApi } from '../extension-api.ts';
import { ATTACHMENTS } from '../scripts.ts';

/** At most so many are offered: a page with more links is a list. */
const MOST = 20;

/** The files that the frames of a tab link to or show, those called a report first; none where no script may run. */
export async function attachmentsIn(
  { scripting }: ExtensionApi<'scripting'>,
  tabId: number,
): Promise<readonly Attachment[]> {
  const frames = await scripting
    .executeScript({ target: { tabId, allFrames: true }, files: ATTACHMENTS })
    .catch(() => []);
  const files = frames.flatMap(({ result }) => z.array(attachmentSchema).safeParse(result).data ?? []);
  const once = [...new Map(files.map((file) => [file.url, file])).values()];
  return [...once.filter(isReport), ...once.filter((file) => !isReport(file))].slice(0, MOST);
}

function isReport({ name }: Attachment): boolean {
  return nameOfFile.test(name);
}
