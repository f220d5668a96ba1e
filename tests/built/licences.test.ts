import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { thirdParties } from '../../scripts/third-party.ts';
import { browsers, builtFile, root } from './output.ts';

const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/**
 * Licences under which a package may be shipped, unchanged, in one that is under MIT. MPL-2.0 asks that the notice says
 * where the source of the package is.
 */
const permissive = ['MIT', 'ISC', 'BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Zlib', '0BSD', 'BlueOak-1.0.0'];
const allowed = [...permissive, 'MPL-2.0'];

test('what is shipped with Gouji allows it', () => {
  for (const { name, license } of thirdParties(root)) {
    // Of several that may be chosen from one is enough.
    const [between, needed] = license.includes(' OR ') ? [' OR ', 'some' as const] : [' AND ', 'every' as const];
    const names = license.replace(/[()]/g, '').split(between);
    expect(
      names[needed]((each) => allowed.includes(each)),
      `${name}: ${license}`,
    ).toBe(true);
  }
});

describe.each(browsers)('the extension for %s', (browser) => {
  test('carries its own licence', () => {
    expect(builtFile(browser, 'LICENSE.txt').equals(readFileSync(join(root, 'LICENSE')))).toBe(true);
  });

  test('carries those of all packages that it is made with', () => {
    const notices = builtFile(browser, 'THIRD-PARTY.txt').toString();
    const heads = [...notices.matchAll(/^(\S+) \d[\w.-]* \(.+\)$/gm)].map(([, name]) => name);
    expect(heads).toEqual(expect.arrayContaining([...Object.keys(dependencies), 'underscore']));
    expect(notices).toContain('Copyright (c) 2015-present Jason Miller');
    expect(notices).toContain('Redistribution and use in source and binary forms');
    expect(notices).toContain('Apache License');
    // Of packages that name their licence without its words, and of the weights in one of them.
    expect(notices).toContain('Copyright (c) Microsoft Corporation');
    expect(notices).toContain('Copyright (c) 2016 PaddlePaddle Authors');
    expect(notices).toMatch(
      /^webextension-polyfill \S+ \(MPL-2\.0\)\nhttps:\/\/www\.npmjs\.com\/package\/webextension-polyfill\/v\//m,
    );
  });
});
