import { expect, test, vi } from 'vitest';
import { handleMessage } from '../../lib/browser/background.ts';

function fakeExtension(language = 'zh-CN') {
  return {
    runtime: { id: 'ours' },
    i18n: { getUILanguage: () => language },
    scripting: { executeScript: vi.fn().mockResolvedValue([]) },
    action: {
      setBadgeText: vi.fn().mockResolvedValue(undefined),
      setBadgeBackgroundColor: vi.fn().mockResolvedValue(undefined),
      setBadgeTextColor: vi.fn().mockResolvedValue(undefined),
      setTitle: vi.fn().mockResolvedValue(undefined),
    },
  };
}

type Fake = ReturnType<typeof fakeExtension>;
const handle = (extension: Fake, message: unknown, sender: object) =>
  handleMessage(extension as unknown as Parameters<typeof handleMessage>[0], message, sender);

const sender = { id: 'ours', tab: { id: 7 }, frameId: 3 };

test.each([
  ['top', 0],
  ['own', 3],
])('a report found brings the engine into the %s frame of the sender’s tab', async (frame, frameId) => {
  const extension = fakeExtension();
  await handle(extension, { type: 'reportFound', frame }, sender);
  expect(extension.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7, frameIds: [frameId] },
    files: ['/prose.js', '/engine.js'],
  });
});

test('the dictionary goes into the frame that asks', async () => {
  const extension = fakeExtension();
  await handle(extension, { type: 'dictionaryNeeded' }, sender);
  expect(extension.scripting.executeScript).toHaveBeenCalledExactlyOnceWith({
    target: { tabId: 7, frameIds: [3] },
    files: ['/dictionary.js'],
  });
});

test('an audit sets the badge and the tooltip of the sender’s own tab', async () => {
  const extension = fakeExtension();
  await handle(extension, { type: 'audited', counts: { fail: 3, review: 2, whole: true } }, sender);
  expect(extension.action.setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 7, text: '3' });
  expect(extension.action.setTitle).toHaveBeenCalledExactlyOnceWith({ tabId: 7, title: '勾稽：3 处不符，2 处待核' });
});

test.each([
  ['another extension', { type: 'dictionaryNeeded' }, { ...sender, id: 'theirs' }],
  ['no tab', { type: 'dictionaryNeeded' }, { id: 'ours', frameId: 0 }],
  ['no frame', { type: 'dictionaryNeeded' }, { id: 'ours', tab: { id: 7 } }],
  ['an unknown message', { type: 'other' }, sender],
  ['no message', null, sender],
  ['an unknown frame', { type: 'reportFound', frame: 'all' }, sender],
  ['negative counts', { type: 'audited', counts: { fail: -1, review: 0, whole: true } }, sender],
  ['a fraction', { type: 'audited', counts: { fail: 0.5, review: 0, whole: true } }, sender],
  ['counts as text', { type: 'audited', counts: { fail: '3', review: 0, whole: true } }, sender],
])('is not answered: %s', (_name, message, from) => {
  const extension = fakeExtension();
  expect(handle(extension, message, from)).toBeUndefined();
  expect(extension.scripting.executeScript).not.toHaveBeenCalled();
  expect(extension.action.setBadgeText).not.toHaveBeenCalled();
});
