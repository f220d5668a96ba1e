import type { HelpClient } from '../../model/clients/help.ts';
import type { ExtensionApi } from '../extension-api.ts';
import { createGovernmentAccess } from '../government.ts';
import { openViewer } from '../open-viewer.ts';
import { pageBasics } from '../settings/page-basics.ts';
import { subjectIn } from './help-address.ts';

type HelpApi = ExtensionApi<'i18n' | 'permissions' | 'runtime' | 'storage' | 'tabs'>;

/** What the help page at this address asks of the browser. */
export async function createHelpClient(
  extension: HelpApi,
  address: string,
  contents: Pick<HelpClient, 'rules' | 'changelog'>,
): Promise<HelpClient> {
  return {
    ...(await pageBasics(extension)),
    ...contents,
    browser: navigator.userAgent,
    subject: subjectIn(address),
    ...createGovernmentAccess(extension),
    copy: (text) => navigator.clipboard.writeText(text),
    openSample: (sample) => openViewer(extension, { sample }, null),
  };
}
