import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cellsOf, forms } from '../../lib/forms/index.ts';
import { everything as en } from '../../lib/locales/en/everything.ts';
import { citeCell, nameCell, text, translate } from '../../lib/locales/index.ts';
import { everything } from '../../lib/locales/zh-CN/everything.ts';
import { everything as zhTW } from '../../lib/locales/zh-TW/everything.ts';
import { type Locale, locales } from '../../lib/model/locale.ts';
import { outdatedFiles } from '../../scripts/traditional-texts.ts';

const root = resolve(import.meta.dirname, '../..');
const all: Record<string, string> = everything;
const catalogues: Record<Locale, Record<string, string>> = { 'zh-CN': all, 'zh-TW': zhTW, en };

function placeholders(words: string | undefined): readonly string[] {
  return [...new Set(words?.match(/\{\w+(?::\w+)?\}/g))].sort();
}

/** Texts that the user may change have placeholders in the user's language: placeholders.test.ts. */
function isTemplate(key: string): boolean {
  return /^paper\.(?:letter|passed|assessment)\.(?:title|opening|closing)$/.test(key);
}

describe('the catalogues', () => {
  it.each(locales)('%s has the keys of zh-CN, none more and none empty', (locale) => {
    expect(Object.keys(catalogues[locale]).sort()).toEqual(Object.keys(all).sort());
    expect(Object.entries(catalogues[locale]).filter(([, words]) => words.trim() === '')).toEqual([]);
  });

  it.each(locales)('%s fills the same data into each text as zh-CN', (locale) => {
    const differing = Object.entries(all).filter(
      ([key, words]) =>
        !isTemplate(key) && String(placeholders(words)) !== String(placeholders(catalogues[locale][key])),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('define no key twice', () => {
    const parts = readdirSync(join(root, 'lib/locales/zh-TW')).filter((name) => name.endsWith('.json'));
    const keys = parts.flatMap((name) =>
      Object.keys(JSON.parse(readFileSync(join(root, 'lib/locales/zh-TW', name), 'utf8'))),
    );
    expect(parts).toHaveLength(21);
    expect(keys.sort()).toEqual(Object.keys(all).sort());
  });

  it('has the texts of zh-TW as `npm run traditional-texts` writes them', async () => {
    expect(await outdatedFiles(root)).toEqual([]);
  });
});

describe('names', () => {
  it.each(locales)('%s names every cell of both forms', (locale) => {
    const unnamed = forms
      .flatMap((form) => cellsOf(form))
      .filter(({ id }) => /(row|column)\.t\d|\{|undefined/.test(nameCell(locale, id)));
    expect(unnamed).toEqual([]);
  });

  it.each(locales)('%s names the sums of cells that prose speaks of', (locale) => {
    const results = ['total', 'upheld', 'corrected', 'other', 'pending'];
    const subjects = [
      ...['received', 'outcomes'].map((row) => `t3.${row}.organisations`),
      ...['denied', 'unavailable', 'refused', 'other'].map((row) => `t3.${row}.total`),
      ...results.flatMap((result) => [`t4.litigation.${result}`, `t4.both.${result}`]),
      't3.granted+partial.total',
      't4.review.corrected+other',
      't4.both.corrected+other',
    ];
    expect(subjects.filter((id) => /(row|column)\.t\d/.test(nameCell(locale, id)))).toEqual([]);
    expect(new Set(subjects.map((id) => nameCell(locale, id))).size).toBe(subjects.length);
  });

  it('names sums of several rows or columns by all of them', () => {
    expect(nameCell('zh-CN', 't3.granted+partial.total')).toBe('（一）予以公开 + （二）部分公开 · 总计');
    expect(nameCell('zh-TW', 't3.denied.process+unavailable.unclear.total')).toBe(
      '（三）6.屬於四類過程性資訊 + （四）3.補正後申請內容仍不明確 · 總計',
    );
    expect(nameCell('zh-CN', 't4.review.corrected+other')).toBe('行政复议 · 结果纠正 + 其他结果');
    expect(nameCell('en', 't4.litigation.corrected+other')).toBe('Litigation · corrected + other result');
  });

  it('names a cell by row and column', () => {
    expect(nameCell('zh-CN', 't3.received.total')).toBe('一、本年新收政府信息公开申请数量 · 总计');
    expect(nameCell('zh-CN', 't3.denied.stateSecret.otherOrg')).toBe('（三）1.属于国家秘密 · 其他（法人或其他组织）');
    expect(nameCell('zh-TW', 't2.fees.amount')).toBe('行政事業性收費 · 金額');
    expect(nameCell('en', 't4.direct.other')).toBe('Litigation without prior review · other result');
  });
});

describe('a cell in a sentence', () => {
  it('has its row and column in quotation marks', () => {
    expect(citeCell('zh-CN', 't3.outcomes.total')).toBe('“（七）总计”行“总计”列');
    expect(citeCell('zh-TW', 't3.outcomes.total')).toBe('「（七）總計」列「總計」欄');
    expect(citeCell('en', 't3.outcomes.total')).toBe('“3(7) Total handled” under “total”');
    expect(citeCell('zh-CN', 't2.fees.amount')).toBe('“行政事业性收费”行“金额”列');
  });

  it('of table four, which has one row, is a result of a proceeding', () => {
    expect(citeCell('zh-CN', 't4.direct.upheld')).toBe('“行政诉讼（未经复议直接起诉）”的“结果维持”');
    expect(citeCell('zh-TW', 't4.review.total')).toBe('「行政複議」的「總計」');
    expect(citeCell('en', 't4.review.pending')).toBe('“pending” under “Administrative review”');
  });
});

describe('placeholders', () => {
  it('are named by kind, listed and counted', () => {
    expect(text('zh-CN', 'list.more', { items: 'x', count: 4 })).toBe('x等 4 处');
    expect(text('en', 'cell', { row: 'a', column: 'b' })).toBe('a · b');
  });

  it('leave data that looks like a placeholder or a pattern alone', () => {
    expect(text('en', 'cell', { row: '{column}', column: '$&' })).toBe('{column} · $&');
  });

  it('give an English word its number', () => {
    const clean = (checked: number) => text('en', 'popup.clean', { checked });
    expect([clean(1), clean(2)]).toEqual(['Nothing wrong found in 1 check', 'Nothing wrong found in 2 checks']);
    const effects = (count: number) => text('en', 'sidepanel.effects', { count });
    expect([effects(1), effects(21)]).toEqual(['Its 1 place, one by one', 'Its 21 places, one by one']);
  });

  it('are filled in texts of the command line too, which has the others as well', () => {
    expect(text('zh-CN', 'terminal.seeHelp', { problem: 'x' })).toBe('x（--help 查看用法）');
    expect(text('en', 'cell', { row: 'a', column: 'b' })).toBe('a · b');
  });

  it('leave an unknown message id readable', () => {
    expect(translate('zh-CN', { id: 'no-such-message', data: {} })).toBe('no-such-message');
    expect(translate('zh-CN', { id: 'toString', data: {} })).toBe('toString');
  });
});
