import type { ExtensionApi } from '../extension-api.ts';
import { originOf } from '../may-read.ts';

/** The sites that are looked at without being asked for: those of the manifest. */
export const GOVERNMENT = '*://*.gov.cn/*';

const SCRIPT = 'sites';

/**
 * Has the detector run on the sites of the settings that the user granted, and on no others. The browser keeps what is
 * registered over restarts (not over updates of the extension), so this only changes what differs.
 */
export async function registerSites(
  extension: ExtensionApi<'permissions' | 'scripting'>,
  sites: readonly string[],
): Promise<void> {
  const { permissions, scripting } = extension;
  const granted = await Promise.all(
    sites.map(async (site) => {
      const origin = originOf(site);
      // A site that is no host at all is refused.
      return (await permissions.contains({ origins: [origin] }).catch(() => false)) ? [origin] : [];
    }),
  );
  const matches = granted.flat().toSorted();
  const [known] = await scripting.getRegisteredContentScripts({ ids: [SCRIPT] });
  if (matches.length === 0) {
    if (known !== undefined) await scripting.unregisterContentScripts({ ids: [SCRIPT] });
  } else if (known === undefined) {
    await scripting.registerContentScripts([detectorOn(matches)]);
  } else if (String(known.matches?.toSorted()) !== String(matches)) {
    await scripting.updateContentScripts([detectorOn(matches)]);
  }
}

/** As the manifest has it for government sites, which are left out: there it runs already. */
function detectorOn(matches: string[]) {
  const runAt = 'document_idle' as const;
  return { id: SCRIPT, matches, excludeMatches: [GOVERNMENT], js: ['detector.js'], allFrames: true, runAt };
}
