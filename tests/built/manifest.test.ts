import { describe, expect, test } from 'vitest';
import { text } from '../../lib/locales/index.ts';
import { locales } from '../../lib/model/locale.ts';
import { browsers, builtFile } from './output.ts';

const government = ['*://*.gov.cn/*'];

describe.each(browsers)('manifest for %s', (browser) => {
  const source = builtFile(browser, 'manifest.json').toString();
  const manifest = JSON.parse(source);

  test('asks for no more than it needs', () => {
    expect(manifest.manifest_version).toBe(3);
    const sidepanel = browser === 'firefox' ? [] : ['sidePanel'];
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus', ...sidepanel]);
    expect(manifest.host_permissions).toEqual(government);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    // When the batch page is to take what is open in tabs.
    expect(manifest.optional_permissions).toEqual(['tabs']);
    for (const more of ['web_accessible_resources', 'externally_connectable']) {
      expect(manifest).not.toHaveProperty(more);
    }
  });

  test('lets its pages load and run nothing but what it brings along, and fetch what the user asks for', () => {
    const allowed = new Map<string, string[]>(
      manifest.content_security_policy.extension_pages.split('; ').map((directive: string) => {
        const [name, ...sources] = directive.split(' ');
        return [name, sources];
      }),
    );
    expect(allowed.get('default-src')).toEqual(["'none'"]);
    // WebAssembly for pictures; never a script made from text ('unsafe-eval').
    expect(allowed.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    for (const directive of ['worker-src', 'style-src']) expect(allowed.get(directive)).toEqual(["'self'"]);
    for (const directive of ['base-uri', 'form-action']) expect(allowed.get(directive)).toEqual(["'none'"]);
    // What is drawn is never fetched from elsewhere.
    expect(allowed.get('img-src')).toEqual(["'self'", 'data:', 'blob:']);
    expect(allowed.get('connect-src')).toEqual(["'self'", 'http:', 'https:', 'data:']);
    expect(allowed.size).toBe(8);
  });

  test('runs nothing but the detector on its own, in all frames of government pages', () => {
    expect(manifest.content_scripts).toEqual([
      { matches: government, js: ['detector.js'], all_frames: true, run_at: 'document_idle' },
    ]);
    expect(builtFile(browser, 'detector.js').length).toBeGreaterThan(0);
  });

  test('has its side panel beside the page, which does not open by itself, and keys for popup and side panel', () => {
    const panel = browser === 'firefox' ? manifest.sidebar_action.default_panel : manifest.side_panel.default_path;
    expect(builtFile(browser, panel).length).toBeGreaterThan(0);
    if (browser === 'firefox') expect(manifest.sidebar_action.open_at_install).toBe(false);
    expect(manifest.commands).toEqual({
      _execute_action: { suggested_key: { default: 'Alt+G' } },
      'open-desk': { suggested_key: { default: 'Alt+J' }, description: '__MSG_sidepanel__' },
    });
  });

  test('says everything in the user’s language', () => {
    expect(source).toMatch(/^[\x20-\x7e\s]+$/);
    expect(manifest.default_locale).toBe('zh_CN');
    for (const locale of locales) {
      const messages = JSON.parse(builtFile(browser, `_locales/${locale.replace('-', '_')}/messages.json`).toString());
      expect(messages).toEqual({
        name: { message: text(locale, 'manifest.name') },
        description: { message: text(locale, 'manifest.description') },
        sidepanel: { message: text(locale, 'manifest.sidepanel') },
      });
      // The Chrome web store cuts a description off there.
      expect(messages.description.message.length).toBeLessThanOrEqual(132);
    }
    for (const key of ['name', 'description']) expect(manifest[key]).toBe(`__MSG_${key}__`);
    expect(manifest.action.default_title).toBe('__MSG_name__');
    if (browser === 'firefox') expect(manifest.sidebar_action.default_title).toBe('__MSG_name__');
  });

  test('has icons of the sizes it says', () => {
    expect(Object.keys(manifest.icons)).toEqual(expect.arrayContaining(['16', '32', '48', '128']));
    for (const [size, path] of Object.entries<string>(manifest.icons)) {
      const png = builtFile(browser, path);
      expect(png.subarray(1, 4).toString()).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
  });
});

test('Firefox knows the extension by an id, and that it collects nothing', () => {
  const { gecko } = JSON.parse(builtFile('firefox', 'manifest.json').toString()).browser_specific_settings;
  expect(gecko.id).toMatch(/^[\w.-]+@[\w.-]+$/);
  expect(Number.parseInt(gecko.strict_min_version, 10)).toBeGreaterThanOrEqual(128);
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});
