import { describe, expect, test } from 'vitest';
import { text, titleOf, translate } from '../../lib/locales/index.ts';
import { everything as zhTW } from '../../lib/locales/zh-TW/everything.ts';
import type { Locale } from '../../lib/model/locale.ts';
import { textParts } from '../../lib/views/foreign-words.ts';

/** The words that are in another language. */
const foreign = (locale: Locale, words: string) =>
  textParts(locale, words).flatMap((part) => (part.lang === undefined ? [] : [`${part.lang} ${part.words}`]));

describe('words in another language', () => {
  test('are the Chinese ones of an English sentence, each from its first character to its last', () => {
    expect(foreign('en', 'The title “2023年年报” names no agency')).toEqual(['zh-CN 年年报']);
    expect(foreign('en', 'Text “全年共受理63件，其中予以公开 44 件。” became “无”')).toEqual([
      'zh-CN 全年共受理63件，其中予以公开 44 件。',
      'zh-CN 无',
    ]);
    expect(foreign('en', '《年报》 and （区）局 in PDF 文件')).toEqual([
      'zh-CN 《年报》',
      'zh-CN （区）局',
      'zh-CN 文件',
    ]);
    expect(foreign('en', '63 + 0 = 63 ≠ 64 “”，')).toEqual([]);
  });

  test('are the simplified quotes of a traditional sentence, whole, and other simplified words', () => {
    expect(foreign('zh-TW', '正文說「共收到申请63件，公开」，表中是 64')).toEqual(['zh-CN 共收到申请63件，公开']);
    expect(foreign('zh-TW', '標題“某区民政局年报”未寫明年份')).toEqual(['zh-CN 某区民政局年报']);
    expect(foreign('zh-TW', '青石市民政局 某县财政局 2023')).toEqual(['zh-CN 某县财政局']);
    // Alike in both: nothing tells them apart, and nothing has to.
    expect(foreign('zh-TW', '「自然人」列填 3')).toEqual([]);
  });

  test('are none in simplified Chinese', () => {
    expect(textParts('zh-CN', '正文“共收到申请”')).toEqual([{ words: '正文“共收到申请”' }]);
  });

  test.each(['en', 'zh-TW'] as const)('and the others make up the text of %s again', (locale) => {
    for (const words of ['', '一', 'a', '“一”', '“一”b', ' 年 年 c 「报」', '一二“三。”四', '「」', '年报'])
      expect(
        textParts(locale, words)
          .map((part) => part.words)
          .join(''),
      ).toBe(words);
  });

  test('are none of the words of the traditional interface', () => {
    const simplified = Object.entries(zhTW).filter(([, words]) => foreign('zh-TW', words).length > 0);
    // The name of the other language, in itself.
    expect(simplified.map(([key]) => key)).toEqual(['settings.language.zh-CN']);
    expect(foreign('zh-TW', titleOf('zh-TW', 't3-row-total'))).toEqual([]);
  });
});

test('no brackets stand in brackets: a reason that has some follows a colon', () => {
  const standing = (reason: 'misread' | 'other') =>
    text('zh-CN', 'sidepanel.dismissed', {
      state: text('zh-CN', 'sidepanel.state.dismissed'),
      reason: text('zh-CN', `sidepanel.reason.${reason}`),
    });
  expect(standing('misread')).toBe('不采纳：误报（读取有误）');
  expect(translate('zh-CN', { id: 'sidepanel.earlier.dismissed', data: { state: standing('misread') } })).toBe(
    '此前不采纳：误报（读取有误）',
  );
});
