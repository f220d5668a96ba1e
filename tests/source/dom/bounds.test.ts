import { describe, expect, it } from 'vitest';
import { readLive } from '../../../lib/source/dom/live.ts';
import { readHtml } from '../../../lib/source/dom/parsed.ts';
import { stopwatch } from '../../stopwatch.ts';
import { liveDocument } from './live-document.ts';

function gridOf(html: string) {
  const { blocks, limitations } = readHtml(html);
  const grid = blocks.flatMap((block) => (block.kind === 'table' ? [block.grid] : []))[0];
  if (grid === undefined) throw new Error('no table was read');
  return { grid, limitations };
}

describe('spans', () => {
  it('are capped as the HTML standard caps them, and end with their row group', () => {
    const { grid, limitations } = gridOf(
      '<table><tbody><tr><td colspan=99999 rowspan=99999>规章<td>1<tr><td>2<tbody><tr><td>收费<td>3</table>',
    );
    expect(limitations).toEqual([]);
    expect([grid.rowCount, grid.columnCount]).toEqual([3, 1001]);
    expect(grid.rows[0]?.[0]).toMatchObject({ rowSpan: 2, columnSpan: 1000 });
    expect(grid.rows[1]?.[0]).toMatchObject({ text: '2', column: 1000 });
    expect(grid.rows[2]?.map((cell) => [cell.text, cell.column])).toEqual([
      ['收费', 0],
      ['3', 1],
    ]);
  });

  it('cannot blow a grid up past a million slots, and the cut is said', () => {
    const wide = '<td colspan=1000>1'.repeat(2000);
    const tall = '<tr><td rowspan=65534>1<td>2'.repeat(3000);
    const spent = stopwatch();
    const { grid, limitations } = gridOf(`<table><tr>${wide}${tall}</table>`);
    expect(spent()).toBeLessThan(2000);
    expect(grid.rowCount * grid.columnCount).toBeLessThanOrEqual(1_000_000);
    expect(grid.rows.length).toBe(grid.rowCount);
    expect(limitations).toEqual(['tooManyCells']);
  });

  it('stay inside the grid that is left of a cut table', () => {
    const { grid, limitations } = gridOf(`<table>${'<tr><td rowspan=0>1<td colspan=600>2'.repeat(3000)}</table>`);
    expect(limitations).toEqual(['tooManyCells']);
    for (const cell of grid.rows.flat()) {
      expect(cell.row + cell.rowSpan).toBeLessThanOrEqual(grid.rowCount);
      expect(cell.column + cell.columnSpan).toBeLessThanOrEqual(grid.columnCount);
    }
  });

  it('share one budget over all tables of a document', () => {
    const { limitations } = readHtml('<table><tr><td colspan=1000>1<td colspan=1000>2</table>'.repeat(600));
    expect(limitations).toEqual(['tooManyCells']);
  });
});

describe('deep and large documents', () => {
  it('are cut, with a notice, where they nest deeper than any honest page', () => {
    const { blocks, limitations } = readHtml(
      `<p>之前</p>${'<div>'.repeat(20_000)}深处${'</div>'.repeat(20_000)}<p>之后</p>`,
    );
    expect(blocks.map((block) => block.kind === 'text' && block.text)).toEqual(['之前', '之后']);
    expect(limitations).toEqual(['tooManyNodes']);
  });

  it('are bounded where tables nest in tables', () => {
    const spent = stopwatch();
    const { limitations } = readHtml('<table><tr><td>甲<td>乙'.repeat(3000));
    expect(spent()).toBeLessThan(2000);
    expect(limitations).toEqual(['tooManyNodes']);
  });

  it('are cut after half a million nodes', () => {
    const { blocks, limitations } = readHtml(`${'<i></i>'.repeat(600_000)}<p>末尾</p>`);
    expect(blocks).toEqual([]);
    expect(limitations).toEqual(['tooManyNodes']);
  });

  it('may nest as deep as browsers let pages nest', () => {
    const html = `${'<div>'.repeat(500)}深处`;
    expect(readHtml(html).blocks).toMatchObject([{ text: '深处' }]);
    expect(readLive(liveDocument(html))).toEqual(readHtml(html));
  });

  it('of nothing at all give an empty document', () => {
    expect(readHtml('')).toEqual({ pageTitle: null, meta: [], blocks: [], limitations: [] });
    const document = liveDocument('');
    document.documentElement.remove();
    expect(readLive(document)).toEqual({ pageTitle: null, blocks: [], limitations: [] });
  });
});

describe('style attributes', () => {
  it('are read in time that grows with their length only', () => {
    const spent = stopwatch();
    for (const hostile of ['(', '"', '/*', "'", '\\', 'display:'].map((part) => part.repeat(300_000))) {
      readHtml(`<p style='display:none;${hostile.replaceAll("'", '&#39;')}'>甲`);
    }
    expect(spent()).toBeLessThan(2000);
  });
});
