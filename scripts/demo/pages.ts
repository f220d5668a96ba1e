/**
 * The sample pages in assets/demo: five real reports whose figures are those of the golden tests, and a made-up one with
 * mistakes; all sentences are our own.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface DemoPage {
  readonly slug: string;
  readonly html: string;
}

const folder = join(import.meta.dirname, '../../assets/demo');

export function demoPages(): readonly DemoPage[] {
  return readdirSync(folder).map((name) => ({
    slug: name.replace('.html', ''),
    html: readFileSync(join(folder, name), 'utf8'),
  }));
}

/** Throws where no page has this name. */
export function demoPage(slug: string): string {
  return readFileSync(join(folder, `${slug}.html`), 'utf8');
}
