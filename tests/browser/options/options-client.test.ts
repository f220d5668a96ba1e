import { expect, test, vi } from 'vitest';
import { createOptionsClient } from '../../../lib/browser/options/options-client.ts';
import { text } from '../../../lib/locales/text.ts';
import type { Rule } from '../../../lib/model/rule.ts';
import { fakeEvent } from '../fake-event.ts';
import { fakeStorage } from '../fake-storage.ts';

type Extension = Parameters<typeof createOptionsClient>[0];

function start({ language = 'zh-CN', granted = [] as readonly string[] } = {}) {
  const allowed = new Set(granted);
  const permissions = {
    contains: vi.fn(async ({ origins }: { origins: readonly string[] }) => origins.every((each) => allowed.has(each))),
    request: vi.fn(async () => true),
    remove: vi.fn(async () => true),
    onAdded: fakeEvent(),
    onRemoved: fakeEvent(),
  };
  const { extension, stored } = fakeStorage();
  const parts = { ...extension, permissions, i18n: { getUILanguage: () => language } };
  const rules: readonly Rule[] = [];
  return { client: createOptionsClient(parts as unknown as Extension, rules), permissions, stored };
}

test('requests and removes the permission for all pages of a host, without a wait before', () => {
  const { client, permissions } = start();
  void client.grant('www.example.edu.cn');
  expect(permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: ['*://www.example.edu.cn/*'] });
  void client.revoke('www.example.edu.cn');
  expect(permissions.remove).toHaveBeenCalledExactlyOnceWith({ origins: ['*://www.example.edu.cn/*'] });
});

test('gives the granted hosts; a host that the browser rejects counts as not granted', async () => {
  const { client, permissions } = start({ granted: ['*://a.example/*', '*://c.example/*'] });
  expect(await client.granted(['a.example', 'b.example', 'c.example'])).toEqual(new Set(['a.example', 'c.example']));
  permissions.contains.mockRejectedValue(new TypeError('invalid match pattern'));
  expect(await client.granted(['a.example'])).toEqual(new Set());
});

test('reports changes of settings and of permissions', async () => {
  const { client, permissions } = start();
  const changed = vi.fn();
  client.subscribe(changed);
  permissions.onAdded.emit();
  permissions.onRemoved.emit();
  expect(changed).toHaveBeenCalledTimes(2);
  await client.save({ marks: false });
  expect(changed).toHaveBeenCalledTimes(3);
});

test.each([
  ['system', 'zh-HK', 'zh-TW', '勾稽設定'],
  ['system', 'fr', 'en', 'Gouji settings'],
  ['zh-CN', 'fr', 'zh-CN', '勾稽设置'],
] as const)('language %s in a browser in %s: %s, its texts loaded', async (choice, language, locale, title) => {
  expect(await start({ language }).client.speak(choice)).toBe(locale);
  expect(text(locale, 'settings.title')).toBe(title);
});
