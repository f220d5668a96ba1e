/** PRIVACY.md says in each language what the extension may do: the permissions and the policy of the built packages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { askedFor, browsers, builtFile, root } from './output.ts';

const languages = readFileSync(join(root, 'PRIVACY.md'), 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((part) => [part.split('\n')[0] ?? '', part] as const);
/** In the order of the languages: nothing is loaded from the network, not even code. */
const noCode = ['不从网上加载代码', '不從網路載入程式碼', 'no code is loaded from the network'];

describe.each(languages)('PRIVACY.md in %s', (language, part) => {
  test('lists each permission of the manifests once, and no other', () => {
    const listed = [...part.matchAll(/^- `([^`]+)`[：:] ?(.+)$/gm)].map(([, permission = '', use = '']) => {
      expect(use.length, permission).toBeGreaterThan(5);
      return permission;
    });
    expect(listed.toSorted()).toEqual(askedFor());
  });

  test('names as optional what is asked for later', () => {
    const { optional_permissions, optional_host_permissions } = JSON.parse(
      builtFile('chrome', 'manifest.json').toString(),
    );
    const optional = part.split('\n').filter((line) => /^- `[^`]+`[：:] ?(?:可选|選用|optional)/.test(line));
    expect(optional.map((line) => line.split('`')[1]).toSorted()).toEqual(
      [...optional_permissions, ...optional_host_permissions].toSorted(),
    );
  });

  test('says that no code is loaded, and no policy allows it', () => {
    expect(noCode.filter((words) => part.includes(words))).toHaveLength(1);
    expect(part).toContain(noCode[languages.findIndex(([each]) => each === language)]);
    for (const browser of browsers) {
      const { content_security_policy } = JSON.parse(builtFile(browser, 'manifest.json').toString());
      expect(content_security_policy.extension_pages).toMatch(/(?:^|; )script-src 'self' 'wasm-unsafe-eval'(?:;|$)/);
    }
  });
});
