import { describe, expect, it } from 'vitest';
import type { Anchor } from '../../../lib/model/document.ts';
import { readLive, resolveAnchor } from '../../../lib/source/dom/live.ts';
import { liveDocument } from './live-document.ts';

const html = `<!DOCTYPE html><title>锚</title><body>
<p id=whole>收到<b>4</b><b>6</b>件</p>
<div id=lines>前<span id=inner>一行</span><br><strong id=bold>一、标题</strong><br>后一行</div>
<img id=picture src=x>
<table id=table><caption id=caption>说明</caption><tr><td id=label>规章<td id=number><p>1</p><tr hidden><td>不见<td>9<tr><td id=second>收费<td></table>
<iframe id=frame srcdoc="<h1 id=inside>框架里</h1>"></iframe>`;

function idAt(document: Document, anchor: Anchor): string | null {
  return resolveAnchor(document, anchor)?.id ?? null;
}

describe('anchors', () => {
  const document = liveDocument(html);
  const { blocks } = readLive(document);
  const places = blocks.map((block) => [block.kind === 'text' ? block.text : block.kind, idAt(document, block.anchor)]);

  it('point at the innermost element that holds the whole line, table or picture, through frames too', () => {
    expect(places).toEqual([
      ['收到46件', 'whole'],
      ['前一行', 'lines'],
      ['一、标题', 'bold'],
      ['后一行', 'lines'],
      ['image', 'picture'],
      ['说明', 'caption'],
      ['table', 'table'],
      ['框架里', 'inside'],
    ]);
  });

  it('point at table cells', () => {
    const table = blocks.find((block) => block.kind === 'table');
    const ids = table?.grid.rows.map((row) => row.map((cell) => idAt(document, cell.anchor)));
    expect(ids).toEqual([
      ['label', 'number'],
      ['second', ''],
    ]);
  });

  it('count element children from the root element, into a frame with index 0', () => {
    // html > body (1) > iframe (4) > its html (0) > its body (1) > h1 (0)
    expect(blocks.at(-1)?.anchor).toEqual({ kind: 'dom', path: [1, 4, 0, 1, 0] });
  });

  it('give null where nothing stands any more, or the anchor is of a text', () => {
    expect(resolveAnchor(document, { kind: 'dom', path: [1, 99] })).toBeNull();
    expect(resolveAnchor(document, { kind: 'dom', path: [1, 99, 3] })).toBeNull();
    expect(resolveAnchor(document, { kind: 'dom', path: [1, 4, 1] })).toBeNull();
    expect(resolveAnchor(document, { kind: 'text', line: 0, start: 0, end: 1 })).toBeNull();
    expect(resolveAnchor(document, { kind: 'dom', path: [] })).toBe(document.documentElement);
  });
});
