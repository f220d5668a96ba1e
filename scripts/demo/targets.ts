/** The pages that the demonstration opens: the samples, or the one file or address that the user named. */
import { basename, resolve } from 'node:path';
import { readBytes } from '../../cli/input-bytes.ts';
import { CliProblem } from '../../cli/problem.ts';
import { type Html, html } from '../../lib/export/html-text.ts';
import type { Block } from '../../lib/model/document.ts';
import { decode } from '../../lib/source/decode.ts';
import { detectMarkup } from '../../lib/source/markup.ts';
import { readText } from '../../lib/source/text/index.ts';
import { demoPages } from './pages.ts';

/** The browser resolves this name alone to loopback. All other addresses work as ever in the browser that stays open. */
export const demoHost = 'nianbao.gouji-demo.gov.cn';

export interface DemoTarget {
  /** Name of its screenshots. */
  readonly slug: string;
  readonly address: string;
  /** Null: the page is not ours and is opened where it is. */
  readonly html: string | null;
}

/** Throws CliProblem where the file cannot be shown. */
export async function demoTargets(named: string | undefined): Promise<readonly DemoTarget[]> {
  if (named === undefined) return demoPages().map(({ slug, html }) => servedPage(slug, html));
  const url = URL.canParse(named) ? new URL(named) : null;
  if (url !== null && /^https?:$/.test(url.protocol)) return [{ slug: url.hostname, address: named, html: null }];
  // npm runs scripts in the project's folder; the path was written for the folder where npm was called.
  const path = resolve(process.env.INIT_CWD ?? '.', named);
  const { bytes } = await readBytes({ kind: 'file', name: named, path });
  return [servedPage(basename(named).replace(/\.\w+$/, ''), toPage(bytes, named))];
}

function servedPage(slug: string, html: string): DemoTarget {
  return { slug, address: `http://${demoHost}/${encodeURIComponent(slug)}.html`, html };
}

function toPage(bytes: Uint8Array, name: string): string {
  const decoded = decode(bytes);
  if (decoded === null) throw new CliProblem('file.notText');
  const markup = detectMarkup(decoded.text);
  if (markup.kind !== 'text') return markup.html;
  const blocks = readText(markup.text).blocks.flatMap(toElement);
  const head = html`<!DOCTYPE html><meta charset="utf-8"><title>${basename(name)}</title>`;
  return html`${head}<style>td{border:1px solid}</style>${blocks}`.markup;
}

/** Shows a flattened table as a table, with the cells that its reader found. */
function toElement(block: Block): readonly Html[] {
  if (block.kind === 'image') return [];
  if (block.kind === 'text') return [html`<p>${block.text}</p>`];
  const rows = block.grid.rows.map((row) => html`<tr>${row.map(({ text }) => html`<td>${text}</td>`)}</tr>`);
  return [html`<table>${rows}</table>`];
}
