import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readLive } from '../../../lib/source/dom/live.ts';
import { readHtml } from '../../../lib/source/dom/parsed.ts';
import { liveDocument } from './live-document.ts';
import { type Outline, outlineOf } from './outline.ts';

const folder = new URL('../../fixtures/dom/', import.meta.url);

describe.each(readdirSync(folder))('%s', (slug) => {
  const html = readFileSync(new URL(`${slug}/source.html`, folder), 'utf8');
  const expected = JSON.parse(readFileSync(new URL(`${slug}/expected.json`, folder), 'utf8')) as Outline;

  it('is read from parsed HTML as expected', () => {
    expect(outlineOf(readHtml(html))).toEqual(expected);
  });

  it('is read from the live document alike, and the document stays as it was', () => {
    const document = liveDocument(html);
    const before = document.documentElement.outerHTML;
    expect(readLive(document)).toEqual(readHtml(html));
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
