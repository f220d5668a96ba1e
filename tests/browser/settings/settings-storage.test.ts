import { expect, test, vi } from 'vitest';
import { createSettingsStorage, settingsOrDefaults } from '../../../lib/browser/settings/settings-storage.ts';
import { StoreError } from '../../../lib/model/decision-store.ts';
import { defaultSettings } from '../../../lib/model/settings.ts';
import { fakeStorage } from '../fake-storage.ts';

test('gives the defaults for settings that were never stored', async () => {
  const { extension } = fakeStorage();
  expect(await createSettingsStorage(extension).load()).toEqual({
    settings: defaultSettings,
    damaged: [],
    newer: false,
  });
});

test('a damaged part is named, the others are as they were set', async () => {
  const { extension } = fakeStorage({ ...defaultSettings, theme: 'pink', language: 'en' });
  const { settings, damaged } = await createSettingsStorage(extension).load();
  expect(damaged).toEqual(['theme']);
  expect([settings.theme, settings.language]).toEqual(['system', 'en']);
});

test('a change leaves all other parts as they are stored, even damaged ones', async () => {
  const { extension, stored } = fakeStorage({ version: 1, theme: 'pink', sites: ['a.example'], later: 7 });
  await createSettingsStorage(extension).save({ marks: false });
  expect(stored).toEqual({
    settings: { version: 1, theme: 'pink', sites: ['a.example'], later: 7, marks: false },
  });
});

test('two changes at once are both kept', async () => {
  const { extension, stored } = fakeStorage();
  const settings = createSettingsStorage(extension);
  await Promise.all([settings.save({ marks: false }), settings.save({ theme: 'dark' })]);
  expect(stored).toEqual({ settings: { ...defaultSettings, marks: false, theme: 'dark' } });
});

test('settings of a later version are not overwritten', async () => {
  const later = { version: 2, rules: 'other' };
  const { extension, stored } = fakeStorage(later);
  const settings = createSettingsStorage(extension);
  expect(await settings.load()).toEqual({ settings: defaultSettings, damaged: [], newer: true });
  await expect(settings.save({ marks: false })).rejects.toMatchObject({ name: 'StoreError', trouble: 'newer' });
  expect(stored).toEqual({ settings: later });
});

test.each([
  ['Chrome’s own limit', new Error('QUOTA_BYTES quota exceeded'), 'full'],
  ['a full disk', new DOMException('no room', 'QuotaExceededError'), 'full'],
  ['anything else', new Error('IO error'), 'unavailable'],
])('what fails to be written says why, and the next is tried anew: %s', async (_name, error, trouble) => {
  const { extension, storage, stored } = fakeStorage();
  storage.local.set.mockRejectedValueOnce(error);
  const settings = createSettingsStorage(extension);
  const failed = await settings.save({ marks: false }).catch((reason: unknown) => reason);
  expect(failed).toBeInstanceOf(StoreError);
  expect(failed).toMatchObject({ trouble, cause: error });
  expect(stored).toEqual({});
  await settings.save({ theme: 'light' });
  expect(stored).toMatchObject({ settings: { theme: 'light', marks: true } });
});

test('rejects where the storage cannot be read; pages then use the defaults', async () => {
  const { extension, storage } = fakeStorage({ ...defaultSettings, theme: 'dark' });
  storage.local.get.mockRejectedValue(new Error('broken'));
  await expect(createSettingsStorage(extension).load()).rejects.toMatchObject({ trouble: 'unavailable' });
  expect(await settingsOrDefaults(extension)).toEqual(defaultSettings);
});

test('reports changes of settings alone', async () => {
  const { extension, listeners } = fakeStorage();
  const changed = vi.fn();
  const settings = createSettingsStorage(extension);
  settings.subscribe(changed);
  for (const listener of listeners) {
    listener({ other: {} }, 'local');
    listener({ settings: {} }, 'session');
  }
  expect(changed).not.toHaveBeenCalled();
  await settings.save({ marks: false });
  expect(changed).toHaveBeenCalledTimes(1);
});
