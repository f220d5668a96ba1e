/** What the demonstration opens: its own pages, or the one file or address that was named. */
import { basename, resolve } from 'node:path';
import { readBytes } from '../../cli/input-bytes.ts';
import { Problem } from '../../cli/problem.ts';
import type { Block } from '../../lib/model/document.ts';
import { decode } from '../../lib/source/decode.ts';
import { tellMarkup } from '../../lib/source/markup.ts';
import { readText } from '../../lib/source/text/index.ts';
import { escapeHtml } from '../../tests/generator/layouts/html-markup.ts';
import { renderDemoPages } from './render.ts';

/** Only this name leads to loopback: in the browser left open, all of gov.cn but this works as ever. */
export const demoHost = 'nianbao.gouji-demo.gov.cn';

export interface Opened {
  /** Name of its screenshots. */
  readonly slug: string;
  /** Without http://. */
  readonly address: string;
  /** null: not ours, opened where it is. */
  readonly html: string | null;
}

/** Throws Problem where the file cannot be shown. */
export async function pagesToOpen(named: string | undefined): Promise<readonly Opened[]> {
  if (named === undefined) return renderDemoPages().map(({ slug, html }) => served(slug, html));
  const url = URL.canParse(named) ? new URL(named) : null;
  if (url !== null && /^https?:$/.test(url.protocol)) return [{ slug: url.hostname, address: named, html: null }];
  // npm runs scripts in the project's folder; the path was written for the folder where it was called.
  const path = resolve(process.env.INIT_CWD ?? '.', named);
  const { bytes } = await readBytes({ kind: 'file', name: named, path });
  return [served(basename(named).replace(/\.\w+$/, ''), toPage(bytes, named))];
}

function served(slug: string, html: string): Opened {
  return { slug, address: `http://${demoHost}/${encodeURIComponent(slug)}.html`, html };
}

function toPage(bytes: Uint8Array, name: string): string {
  const decoded = decode(bytes);
  if (decoded === null) throw new Problem('file.notText');
  const markup = tellMarkup(decoded.text);
  if (markup.kind !== 'text') return markup.html;
  return `<!DOCTYPE html><meta charset="utf-8"><title>${escapeHtml(basename(name))}</title><style>td{border:1px solid}</style>${readText(markup.text).blocks.map(toElement).join('\n')}`;
}

/** Flattened tables are shown as tables again, as far as their cells can be told. */
function toElement(block: Block): string {
  if (block.kind === 'image') return '';
  if (block.kind === 'text') return `<p>${escapeHtml(block.text)}</p>`;
  const rows = block.grid.rows.map(
    (row) => `<tr>${row.map(({ text }) => `<td>${escapeHtml(text)}</td>`).join('')}</tr>`,
  );
  return `<table>${rows.join('\n')}</table>`;
}
