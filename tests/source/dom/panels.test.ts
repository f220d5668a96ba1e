import { describe, expect, test } from 'vitest';
import { readLive } from '../../../lib/source/dom/live.ts';
import { readHtml } from '../../../lib/source/dom/parsed.ts';
import { liveDocument } from './live-document.ts';

const first = '<h2>一、总体情况</h2><p>本年度共制发文件三十二件，均已公开。</p>';
const second = '<h2>二、主动公开政府信息情况</h2><table><tr><td>规章<td>1<tr><td>行政许可<td>2</table>';
const third =
  '<h2>三、收到和处理政府信息公开申请情况</h2><table><tr><td>自然人<td>予以公开<tr><td>3<td>4</table><p>收到的申请都已答复完毕。</p>';
const fifth = '<h2>五、存在的主要问题及改进情况</h2><p>有的栏目更新还不够及时，已经整改。</p>';
const sixth = '<h2>六、其他需要报告的事项</h2><p>本年度没有收取信息处理费。</p>';
const whole = [first, second, third, fifth, sixth];

const page = (body: string) => `<!doctype html><html><head><title>年报</title></head><body>${body}</body></html>`;
const tabs = (parts: readonly string[], shown: number, hide: string, name = 'panel') =>
  parts.map((part, at) => `<div class="${name}${at === shown ? ' on' : ''}" ${at === shown ? '' : hide}>${part}</div>`);

/** The text of what was read, cells by themselves, as page and file alike give it. */
function textsOf(body: string): readonly string[] {
  const html = page(body);
  const read = readHtml(html);
  expect(readLive(liveDocument(html))).toEqual(read);
  return read.blocks.flatMap((block) =>
    block.kind === 'text' ? [block.text] : block.kind === 'table' ? block.grid.rows.flat().map(({ text }) => text) : [],
  );
}

const told = [
  '一、总体情况',
  '本年度共制发文件三十二件，均已公开。',
  '二、主动公开政府信息情况',
  ...['规章', '1', '行政许可', '2'],
  '三、收到和处理政府信息公开申请情况',
  ...['自然人', '予以公开', '3', '4'],
  '收到的申请都已答复完毕。',
  '五、存在的主要问题及改进情况',
  '有的栏目更新还不够及时，已经整改。',
  '六、其他需要报告的事项',
  '本年度没有收取信息处理费。',
];

describe('panels of tabs are read', () => {
  test.each([
    ['the first is shown', 0, 'style="display: none"'],
    ['one with a table is shown', 2, 'hidden'],
    ['the last is shown', 4, 'style="visibility:hidden"'],
  ])('where %s', (_name, shown, hide) => {
    expect(textsOf(`<div>${tabs(whole, shown, hide).join('')}</div>`)).toEqual(told);
  });

  test('one without a heading among others that have theirs', () => {
    const parts = [first, second, third, fifth, '<p>本年度没有收取信息处理费。</p>'];
    expect(textsOf(`<div>${tabs(parts, 0, 'hidden').join('')}</div>`)).toEqual(
      told.filter((text) => !text.startsWith('六')),
    );
  });

  test('numbered by their classes', () => {
    const panels = whole.map((part, at) => `<div class="con${at + 1}" ${at === 0 ? '' : 'hidden'}>${part}</div>`);
    expect(textsOf(`<div>${panels.join('')}</div>`)).toEqual(told);
  });
});

describe('what is hidden is left out where it is', () => {
  const hidden = (content: string) => `<div class="panel" style="display:none">${content}</div>`;

  test.each([
    ['behind the tabs', (panels: string, copy: string) => panels + copy],
    ['before them', (panels: string, copy: string) => copy + panels],
  ])('a second copy of all %s', (_name, put) => {
    const panels = tabs(whole, 1, 'hidden').join('');
    expect(textsOf(`<div>${put(panels, hidden(whole.join('')))}</div>`)).toEqual(told);
    expect(textsOf(`<div>${put(`<div class="panel">${whole.join('')}</div>`, hidden(whole.join('')))}</div>`)).toEqual(
      told,
    );
  });

  test('the report of another year', () => {
    const other = whole.join('').replace('三十二', '二十九').replaceAll('本年度', '上一年度').replace('<td>3', '<td>8');
    expect(textsOf(`<div class="panel">${whole.join('')}</div>${hidden(other)}`)).toEqual(told);
  });

  test('no part of a report', () => {
    const share = hidden('<p>扫一扫在手机上打开当前页面，分享给朋友。</p>');
    expect(textsOf(`<div class="panel">${whole.join('')}</div>${share}`)).toEqual(told);
  });

  test('not like anything that is shown', () => {
    expect(textsOf(`<div>${first}${second}${third}${fifth}</div>${hidden(sixth)}`)).toEqual(told.slice(0, -2));
  });
});
