import type { ExtensionApi } from '../extension-api.ts';
import { originOf } from '../may-read.ts';

/** The sites of the manifest, whose pages the detector looks at from the start. */
export const GOVERNMENT = '*://*.gov.cn/*';

const SCRIPT = 'sites';

/**
 * Registers the detector for those sites of the settings that the user granted. The browser keeps the registration over
 * restarts (not over updates of the extension), so this only changes what differs.
 */
export async function registerSites(
  extension: ExtensionApi<'permissions' | 'scripting'>,
  sites: readonly string[],
): Promise<void> {
  const { permissions, scripting } = extension;
  const granted = await Promise.all(
    sites.map(async (site) => {
      const origin = originOf(site);
      // The browser rejects a site that is no host.
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

/** The detector as in the manifest, without government sites, where it runs already. */
function detectorOn(matches: string[]) {
  const runAt = 'document_idle' as const;
  return { id: SCRIPT, matches, excludeMatches: [GOVERNMENT], js: ['detector.js'], allFrames: true, runAt };
}
