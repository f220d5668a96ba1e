import { expect, test } from 'vitest';
import { registerSites } from '../../../lib/browser/settings/sites.ts';

type Extension = Parameters<typeof registerSites>[0];
type Script = { readonly id: string; readonly matches: readonly string[] };

/** A browser that granted these origins; what it does with scripts is as its documentation says. */
function fakeBrowser(granted: readonly string[]) {
  let scripts: readonly Script[] = [];
  const calls: string[] = [];
  const known = ({ id }: { id: string }) => scripts.some((script) => script.id === id);
  const extension = {
    permissions: {
      async contains({ origins }: { origins: readonly string[] }) {
        if (origins.some((origin) => /\s/.test(origin))) throw new Error('Invalid value for origin pattern');
        return origins.every((origin) => granted.includes(origin));
      },
    },
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids: readonly string[] }) =>
        scripts.filter(({ id }) => ids.includes(id)),
      async registerContentScripts(added: readonly Script[]) {
        calls.push('register');
        if (added.some(known)) throw new Error('Duplicate script ID');
        scripts = [...scripts, ...added];
      },
      async updateContentScripts(changed: readonly Script[]) {
        calls.push('update');
        if (!changed.every(known)) throw new Error('Nonexistent script ID');
        scripts = scripts.map((script) => ({ ...script, ...changed.find(({ id }) => id === script.id) }));
      },
      async unregisterContentScripts({ ids }: { ids: readonly string[] }) {
        calls.push('unregister');
        scripts = scripts.filter(({ id }) => !ids.includes(id));
      },
    },
  };
  return { extension: extension as unknown as Extension, calls, scripts: () => scripts };
}

const granted = ['*://www.a.edu.cn/*', '*://b.org.cn/*'];

test('the detector runs on the granted sites of the settings, in all frames, and not twice on government sites', async () => {
  const { extension, scripts } = fakeBrowser(granted);
  await registerSites(extension, ['www.a.edu.cn', 'refused.cn']);
  expect(scripts()).toEqual([
    {
      id: 'sites',
      matches: ['*://www.a.edu.cn/*'],
      excludeMatches: ['*://*.gov.cn/*'],
      js: ['detector.js'],
      allFrames: true,
      runAt: 'document_idle',
    },
  ]);
});

test('changes no registration where the sites are the same in another order', async () => {
  const { extension, calls } = fakeBrowser(granted);
  await registerSites(extension, ['www.a.edu.cn', 'b.org.cn']);
  await registerSites(extension, ['b.org.cn', 'www.a.edu.cn']);
  expect(calls).toEqual(['register']);

  const refusing = fakeBrowser([]);
  await registerSites(refusing.extension, ['b.org.cn']);
  expect(refusing.calls).toEqual([]);
});

test('sites come and go with the settings', async () => {
  const { extension, calls, scripts } = fakeBrowser(granted);
  await registerSites(extension, ['www.a.edu.cn']);
  await registerSites(extension, ['www.a.edu.cn', 'b.org.cn']);
  expect(scripts()[0]?.matches).toEqual(['*://b.org.cn/*', '*://www.a.edu.cn/*']);
  await registerSites(extension, []);
  expect(scripts()).toEqual([]);
  expect(calls).toEqual(['register', 'update', 'unregister']);
});

test('a site that is no host does not prevent the registration of others', async () => {
  const { extension, scripts } = fakeBrowser(granted);
  await registerSites(extension, ['not a host', 'b.org.cn']);
  expect(scripts()[0]?.matches).toEqual(['*://b.org.cn/*']);
});
