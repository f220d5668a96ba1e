import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../../lib/source/decode.ts';

const simplified =
  '海州市林业局2020年政府信息公开工作年度报告\n一、总体情况\n全年主动公开政府信息171条，收到申请3件，均已按时答复。\n';
const traditional =
  '海州市林業局2020年政府信息公開工作年度報告\n一、總體情況\n全年主動公開政府信息171條，收到申請3件，均已按時答覆。\n';

function page(charset: string, body = simplified): string {
  return `<!DOCTYPE html><html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body><p>${body}</p></body></html>`;
}

describe('decode', () => {
  it.each([
    ['utf8', simplified, 'utf-8'],
    ['gbk', simplified, 'gb18030'],
    ['gb18030', `${simplified}㐀𠀀`, 'gb18030'],
    ['big5', traditional, 'big5'],
    ['utf-16le', simplified, 'utf-16le'],
    ['utf-16be', simplified, 'utf-16be'],
    ['utf-16le', page('gb2312'), 'utf-16le'],
  ])('reads %s without being told', (encoding, words, name) => {
    expect(decode(iconv.encode(words, encoding))).toEqual({ text: words, encoding: name });
  });

  it.each(['utf8', 'utf-16le', 'utf-16be', 'gb18030'])('takes the mark of %s off', (encoding) => {
    expect(decode(iconv.encode(simplified, encoding, { addBOM: true }))?.text).toBe(simplified);
  });

  it('reads a traditional text in GBK as GBK', () => {
    expect(decode(iconv.encode(traditional, 'gbk'))?.text).toBe(traditional);
  });

  it.each([
    ['gb2312', 'gbk'],
    ['GBK', 'gbk'],
    ['big5', 'big5'],
    ['utf-8', 'utf8'],
  ])('agrees with a page that declares %s', (declared, encoding) => {
    const words = page(declared, encoding === 'big5' ? traditional : simplified);
    expect(decode(iconv.encode(words, encoding))?.text).toBe(words);
  });

  it.each([
    ['gb2312', 'utf8', simplified],
    ['utf-8', 'gbk', simplified],
    ['gbk', 'big5', traditional],
    ['big5', 'gbk', simplified],
    ['iso-8859-1', 'gbk', simplified],
  ])('is not misled by a page that declares %s and is %s', (declared, encoding, body) => {
    const words = page(declared, body);
    expect(decode(iconv.encode(words, encoding))?.text).toBe(words);
  });

  it('follows what is declared where a few characters tell nothing', () => {
    expect(decode(iconv.encode('年報', 'big5'), 'Big5')?.text).toBe('年報');
    expect(decode(iconv.encode('年报', 'gbk'), 'gb2312')?.text).toBe('年报');
    expect(decode(iconv.encode('年报', 'gbk'))?.text).toBe('年报');
  });

  it('finds few Chinese characters among much markup', () => {
    const words = `${'<div class="nav"><a href="/index.html">1</a></div>'.repeat(3000)}<p>${simplified}</p>`;
    expect(decode(iconv.encode(words, 'gbk'))?.text).toBe(words);
  });

  it('keeps a UTF-8 page of which one character is cut in half', () => {
    const bytes = Buffer.concat([iconv.encode(simplified, 'utf8'), Buffer.from([0xe5, 0xb9])]);
    expect(decode(bytes)).toEqual({ text: `${simplified}\uFFFD`, encoding: 'utf-8' });
  });

  it.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex')],
    ['bytes in any order', Buffer.from(Array.from({ length: 4000 }, (_, index) => 1 + ((index * index * 37) % 255)))],
  ])('is null for %s', (_, bytes) => {
    expect(decode(bytes)).toBeNull();
  });
});
