import { expect, it } from 'vitest';
import { headingCore, plain } from '../../lib/forms/wording.ts';

it.each([
  ['（一）总体　情况', '(一)总体情况'],
  ['\ufeff 政府\u00a0\u200b\u200b信息\r\n\t公开 ', '政府信息公开'],
  ['２０２３年', '2023年'],
])('%j is plainly %s', (text, words) => expect(plain(text)).toBe(words));

it.each([
  ['因政府信息公开被申请行政复议和提起行政诉讼的情况', '申请行政复议提起行政诉讼'],
  ['二、行政机关主动公开政府信息情况', '二主动公开政府信息'],
  ['年度工作 情况', ''],
])('%s is at its core %s', (title, core) => expect(headingCore(title)).toBe(core));
