/** Which lines of a text are one paragraph. */
import { expect, test } from 'vitest';
import { readReport } from '../../lib/facts/index.ts';
import { readText } from '../../lib/source/text/index.ts';

const title = '青石市南湖区人民政府办公室2023年政府信息公开工作年度报告';
const rest = [
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '四、政府信息公开行政复议、行政诉讼情况',
  '五、存在的主要问题及改进情况',
  '六、其他需要报告的事项',
];

function paragraphs(before: readonly string[], overview: readonly string[]): readonly string[] {
  const reading = readReport(readText([...before, title, '一、总体情况', ...overview, ...rest].join('\n')));
  if ('none' in reading) throw new Error(reading.none);
  return reading.lines.map(({ folded }) => folded).filter((line) => !rest.includes(line));
}

test('a line that ends inside a sentence goes on in the next', () => {
  const lines = ['全年通过门户网站主动公开政府信息共计三百二十', '条和规范性文件两件。'];
  expect(paragraphs([], lines)).toEqual([title, lines.join('')]);
});

test('a title ends where its line ends, whatever stands below', () => {
  const below = '根据《中华人民共和国政府信息公开条例》编制本报告。';
  expect(paragraphs([title, below], ['平稳。'])).toEqual([title, below, title, '平稳。']);
});

test('names and values below each other are no sentence', () => {
  const furniture = '发布时间:2024-01-10 浏览次数:18 字号:大 中 小';
  expect(paragraphs([], ['平稳。', furniture, furniture])).toEqual([
    title,
    '平稳。',
    ...[furniture, furniture].map((line) => line.replaceAll(' ', '')),
  ]);
});
