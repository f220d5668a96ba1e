/**
 * The sample pages in assets/demo: five real reports whose figures are those of the golden tests, and a made-up one with
 * mistakes; all sentences are our own. Each page comes with the style that the files share.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface DemoPage {
  readonly slug: string;
  readonly html: string;
}

const folder = join(import.meta.dirname, '../../assets/demo');
const style = readFileSync(join(folder, 'site.css'), 'utf8').trimEnd();

export function demoPages(): readonly DemoPage[] {
  const slugs = globSync('*.html', { cwd: folder }).map((name) => name.replace('.html', ''));
  return slugs.toSorted().map((slug) => ({ slug, html: demoPage(slug) }));
}

/** Throws where no page has this name. */
export function demoPage(slug: string): string {
  const html = readFileSync(join(folder, `${slug}.html`), 'utf8');
  return html.replace('<link rel="stylesheet" href="site.css">', () => `<style>\n${style}</style>`);
}
