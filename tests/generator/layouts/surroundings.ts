/** What stands around and inside a flattened report: parts that go with any text layout, and with each other. */
import type { Random } from '../random.ts';
import type { MadeReport } from '../report.ts';

/** Changes a report's text; each line is a line of the source. */
export type Part = (lines: readonly string[], report: MadeReport, random: Random) => readonly string[];

const headingOf = ({ number, title }: MadeReport['sections'][number]) => `${number}、${title}`;

/** The way to the page, and the columns of the site. */
export const breadcrumbs: Part = (lines, { year }, random) => [
  ...random.pick([
    [`首页 > 政务公开 > 政府信息公开年报 > ${year} > 部门政府信息公开工作年度报告`],
    ['您当前的位置：首页 » 信息公开 » 政府信息公开年报'],
    ['首页', '政务公开', '政府信息公开', '依申请公开', '政府信息公开年报'],
    ['政务公开-法定主动公开内容-政府信息公开年报'],
  ]),
  ...lines,
];

/** The title is the page's alone, which the text has lost. */
export const untitled: Part = (lines, { title }) => lines.filter((line) => line.trim() !== title);

/** With numbers of pages or without. */
export const contents: Part = (lines, report, random) => {
  const dotted = random.chance(0.5);
  const list = report.sections.map((section, at) => `${headingOf(section)}${dotted ? `……${at + 1}` : ''}`);
  const behindTitle = lines.findIndex((line) => line.trim() === report.title) + 1;
  return [...lines.slice(0, behindTitle), random.pick(['目录', '目　录']), ...list, ...lines.slice(behindTitle)];
};

/** Paragraphs run into the next heading: the report's parts without a table are one line each with it. */
export const runningHeadings: Part = (lines, report) => {
  const headings = new Set(report.sections.map(headingOf));
  const spoken = new Set(report.sections.flatMap(({ paragraphs }) => paragraphs));
  const joined: string[] = [];
  let open = false;
  for (const line of lines) {
    const words = line.trim();
    const runs: boolean = open && (headings.has(words) || spoken.has(words));
    if (runs) joined.push(`${joined.pop() ?? ''} ${words}`);
    else joined.push(line);
    open = spoken.has(words) || (headings.has(words) && runs);
  }
  return joined;
};

/** The page's own list numbers the first heading. */
export const arabicFirst: Part = (lines, report) => {
  const [first] = report.sections;
  return first === undefined
    ? lines
    : lines.map((line) => (line.trim() === headingOf(first) ? `1. ${first.title}` : line));
};

/** A first part that always is there, then some of the others, in order. */
export function around(source: string, parts: readonly Part[], report: MadeReport, random: Random): string {
  const [always, ...others] = parts;
  const chosen = [...(always === undefined ? [] : [always]), ...others.filter(() => random.chance(0.5))];
  return chosen.reduce<readonly string[]>((lines, part) => part(lines, report, random), source.split('\n')).join('\n');
}
