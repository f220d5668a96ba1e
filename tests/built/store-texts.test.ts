import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { text } from '../../lib/locales/index.ts';
import { type Locale, locales } from '../../lib/model/locale.ts';
import { askedFor } from './output.ts';

/** Characters that the stores allow; where they differ, the smaller number. */
const MOST = { name: 50, short: 132, long: 15_000, purpose: 1000, permission: 1000 } as const;

interface StoreText {
  readonly name: string;
  readonly short: string;
  readonly long: string;
  readonly purpose: string;
  readonly permissions: readonly { readonly asked: string; readonly why: string }[];
}

/** Reads docs/store/<locale>.md: the name as its heading, then four parts in this order, each with a heading. */
function storeText(locale: Locale): StoreText {
  const file = readFileSync(join(import.meta.dirname, `../../docs/store/${locale}.md`), 'utf8');
  const [title = '', ...parts] = file.split(/^## .*$/m).map((part) => part.trim());
  expect(parts).toHaveLength(4);
  const [short = '', long = '', purpose = '', listed = ''] = parts;
  const permissions = listed.split('\n').map((line) => {
    const [, asked = '', why = ''] = /^- `([^`]+)`[：:] *(.+)$/.exec(line) ?? [];
    return { asked, why };
  });
  return { name: title.replace(/^# /, ''), short, long, purpose, permissions };
}

describe.each(locales)('what the stores say in %s', (locale) => {
  const store = storeText(locale);

  test('is called and summed up as in the browser', () => {
    expect(store.name).toBe(text(locale, 'manifest.name'));
    expect(store.short).toBe(text(locale, 'manifest.description'));
  });

  test('fits into the fields of both stores', () => {
    for (const field of ['name', 'short', 'long', 'purpose'] as const) {
      expect(store[field].length, field).toBeGreaterThan(0);
      expect(store[field].length, field).toBeLessThanOrEqual(MOST[field]);
    }
    for (const { asked, why } of store.permissions) expect(why.length, asked).toBeLessThanOrEqual(MOST.permission);
  });

  test('explains each permission of the manifests once, and no other', () => {
    expect(askedFor().length).toBeGreaterThan(5);
    expect(store.permissions.map(({ asked }) => asked).toSorted()).toEqual(askedFor());
    for (const { asked, why } of store.permissions) expect(why.length, asked).toBeGreaterThan(10);
  });

  test('is plain words, as Chrome’s store shows them', () => {
    expect(store.short + store.long + store.purpose).not.toMatch(/[<>`*_#[\]]|https?:/);
  });
});
