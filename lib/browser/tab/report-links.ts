import * as z from 'zod/mini';
import { dropRepeated } from '../../batches/entries.ts';
import type { SourceEntry } from '../../model/batch.ts';
import type { ExtensionApi } from '../extension-api.ts';
import { isWeb } from '../may-read.ts';
import { isPrivate } from '../private-address.ts';
import { REPORT_LINKS } from '../scripts.ts';

const linksSchema = z.array(z.object({ url: z.string(), name: z.string(), year: z.nullable(z.number()) }));

/**
 * The links to annual reports in the frames of a tab; none where no script may run. Private addresses are left out, as
 * wherever others wrote the list.
 */
export async function reportLinksIn(
  { scripting }: ExtensionApi<'scripting'>,
  tabId: number,
): Promise<readonly SourceEntry[]> {
  const frames = await scripting
    .executeScript({ target: { tabId, allFrames: true }, files: REPORT_LINKS })
    .catch(() => []);
  const links = frames.flatMap(({ result }) => linksSchema.safeParse(result).data ?? []);
  return dropRepeated(links.filter(({ url }) => isWeb(url) && !isPrivate(url))).entries;
}
