// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { markForeignWords } from '../../components/foreign-words.ts';
import { unnamedChinese } from '../unnamed-chinese.ts';
import { draw, find, findAll } from './dom.ts';

const View = () => (
  <>
    <p>Text “共受理63件” is 64</p>
    <p>{['The title ', '年报', ' is short']}</p>
    <h2>青石市民政局</h2>
    <blockquote lang="zh-CN">原文</blockquote>
    <select>
      <option>一、总体情况</option>
      <option>All</option>
    </select>
    <svg role="img" aria-label="chart">
      <text>2024 年 of 3</text>
    </svg>
  </>
);
const html = (selector: string) => findAll(selector).map((each) => each.innerHTML);

beforeEach(() => {
  document.documentElement.lang = 'en';
});

test('without the marks Chinese words do not say so; with them all do, and the words are the same', async () => {
  await draw(<View />);
  const words = document.body.textContent;
  expect(unnamedChinese(document.body)).toEqual([
    'p: Text “共受理63件” is 64',
    'p: 年报',
    'h2: 青石市民政局',
    'option: 一、总体情况',
    'text: 2024 年 of 3',
  ]);

  markForeignWords();
  await draw(null);
  await draw(<View />);
  expect(unnamedChinese(document.body)).toEqual([]);
  expect(document.body.textContent).toBe(words);
  // One element around a mixed text: it stays one item of a flexible box.
  expect(html('p')).toEqual([
    '<bdi>Text “<bdi lang="zh-CN">共受理63件</bdi>” is 64</bdi>',
    'The title <bdi lang="zh-CN">年报</bdi> is short',
  ]);
  expect(html('h2, blockquote')).toEqual(['<bdi lang="zh-CN">青石市民政局</bdi>', '原文']);
  expect(findAll('option').map((each) => each.lang)).toEqual(['zh-CN', '']);
  expect(find('svg')?.innerHTML).toBe('<text><tspan>2024 <tspan lang="zh-CN">年</tspan> of 3</tspan></text>');

  // In its own language nothing is marked.
  document.documentElement.lang = 'zh-CN';
  await draw(null);
  await draw(<View />);
  expect(findAll('bdi, tspan')).toEqual([]);
});
