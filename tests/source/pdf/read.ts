import { join } from 'node:path';
import type { Block, GridCell } from '../../../lib/model/document.ts';
import * as limits from '../../../lib/model/limits.ts';
import { type PdfOptions, type PdfReading, readPdf } from '../../../lib/source/pdf/in-node.ts';
import { type PageSource, writePdf } from './pdf-writer.ts';

const cMapUrl = join(import.meta.dirname, '../../../node_modules/pdfjs-dist/cmaps/');

export function read(bytes: Uint8Array, options: Partial<PdfOptions> = {}): Promise<PdfReading> {
  return readPdf(bytes, { cMapUrl, limits: limits.fileReading.pdf, ...options });
}

/** Blocks of a file with these pages' contents. */
export async function blocksOf(...pages: readonly (string | PageSource)[]): Promise<readonly Block[]> {
  const bytes = writePdf({ pages: pages.map((page) => (typeof page === 'string' ? { content: page } : page)) });
  return (await read(bytes)).document.blocks;
}

/** The text of each block; a table as `[a|b / c|d]`. */
export function outlineOf(blocks: readonly Block[]): readonly string[] {
  return blocks.map((block) => {
    if (block.kind === 'text') return block.text;
    if (block.kind === 'image') return '(picture)';
    return `[${block.grid.rows.map((cells) => cells.map((cell) => cell.text).join('|')).join(' / ')}]`;
  });
}

export async function outline(...pages: readonly (string | PageSource)[]): Promise<readonly string[]> {
  return outlineOf(await blocksOf(...pages));
}

export function cellsOf(block: Block | undefined): readonly GridCell[] {
  if (block?.kind !== 'table') throw new Error(`no table but ${block?.kind}`);
  return block.grid.rows.flat();
}
