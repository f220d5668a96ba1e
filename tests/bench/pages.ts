/** The three pages of the benchmark, the same in every run. */
import { escapeHtml, plainMarkup, renderHtml } from '../generator/layouts/html-markup.ts';
import { makeReport } from '../generator/make.ts';
import { seeded, seedOf } from '../generator/random.ts';
import type { MadeReport } from '../generator/report.ts';
import type { SheetCell } from '../generator/sheets.ts';

export interface Pages {
  /** About 2,800 elements: three tables as Word exports them, 6,000 characters of prose. */
  readonly report: string;
  /** The same report with 20,000 more elements around it. */
  readonly heavy: string;
  /** A government portal's front page: no report. */
  readonly portal: string;
}

const proseLength = 6_000;
const seed = 2023;

export function makePages(): Pages {
  return {
    report: wordReport(seed, around(40, 20)),
    heavy: wordReport(seed, around(40 + 5_000, 20 + 4_980)),
    portal: portal(),
  };
}

/** A report in Word's HTML, as a content system shows it: `before` and `after` stand around it. */
export function wordReport(reportSeed: number, { before, after }: { before: string; after: string }): string {
  const random = seeded(seedOf('bench', reportSeed));
  const report = withProse(makeReport(reportSeed, { year: 2023 }));
  return renderHtml(
    report,
    {
      ...plainMarkup(),
      drift: 0,
      title: (text) => `<h1>${escapeHtml(text)}</h1><p class="info"><span>发布时间：2024-01-20</span></p>`,
      heading: (text) =>
        `<p class=MsoNormal style='text-indent:32.0pt;line-height:28.0pt'><b><span style='font-size:16.0pt;font-family:黑体'>${escapeHtml(text)}<o:p></o:p></span></b></p>`,
      paragraph: (text) =>
        `<p class=MsoNormal style='text-indent:32.0pt;line-height:28.0pt'>${wordRuns(text)}<span lang=EN-US><o:p></o:p></span></p>`,
      content: wordCell,
      attributes: () =>
        " width=64 valign=top style='width:48.0pt;border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt'",
      table: (rows) =>
        `<div align=center><table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'><tbody>${rows}</tbody></table></div>`,
      page: (body, title) =>
        `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body>${before}<div class="main"><div class="content"><div id="zoom">${body}</div></div></div>${after}</body></html>`,
    },
    random,
  );
}

const fontStyle =
  "font-size:10.5pt;font-family:仿宋_GB2312;mso-hansi-font-family:'Times New Roman';mso-bidi-font-family:宋体";

function wordCell({ text }: SheetCell): string {
  const run = text === '' ? '&nbsp;' : escapeHtml(text);
  return `<p class=MsoNormal align=center style='text-align:center'><span lang=EN-US style="${fontStyle}"><span style='mso-bidi-font-size:12.0pt'>${run}</span><o:p></o:p></span></p>`;
}

/** Word puts digits and Chinese into runs of their own. */
function wordRuns(text: string): string {
  return (text.match(/\d+|[^\d，。]{1,6}[，。]?|[，。]/g) ?? [])
    .map((run) => `<span style='font-size:16.0pt;font-family:仿宋'>${escapeHtml(run)}</span>`)
    .join('');
}

/** Sentences without figures, added until the prose is as long as asked. */
const sentences = [
  '我们坚持以公开为常态、不公开为例外，把群众关心的事项放在门户网站最显眼的位置，做到应公开尽公开，',
  '对照基本目录逐栏检查，发现更新不及时的栏目当天通知责任科室补齐，并在季度通报中列出，',
  '办公室安排专人接听咨询电话，对来信来访逐件登记，答复之前请法制机构逐字审核，',
  '举办业务培训，讲解条例的新要求和常见的错误，各科室交流了办理中的难点和做法。',
];

function withProse(report: MadeReport): MadeReport {
  const own = report.sections.flatMap((section) => section.paragraphs).join('').length + report.preamble.length;
  const prose = report.sections.filter((section) => section.table === null);
  const each = Math.ceil((proseLength - own) / prose.length);
  return {
    ...report,
    sections: report.sections.map((section) =>
      section.table === null ? { ...section, paragraphs: [...section.paragraphs, ...filler(each)] } : section,
    ),
  };
}

function filler(length: number): readonly string[] {
  const paragraph = sentences.join('');
  const whole = paragraph.repeat(Math.ceil(length / paragraph.length)).slice(0, length - 1);
  return `${whole}。`.match(/[^。]{1,400}。?/g) ?? [];
}

/** Navigation before and link lists after the report: two elements an entry. */
function around(entriesBefore: number, entriesAfter: number): { before: string; after: string } {
  return {
    before: `<div class="top"><div class="logo"></div>${lists(entriesBefore, '栏目')}</div>`,
    after: `<div class="links">${lists(entriesAfter, '链接')}</div><div class="foot"><p>主办单位</p></div>`,
  };
}

function lists(entries: number, word: string): string {
  const entry = (at: number) => `<li><a href="/${at}.html">${word}${at}</a></li>`;
  const list = (from: number) =>
    `<ul>${Array.from({ length: Math.min(20, entries - from) }, (_, at) => entry(from + at)).join('')}</ul>`;
  return Array.from({ length: Math.ceil(entries / 20) }, (_, at) => list(at * 20)).join('');
}

function portal(): string {
  const news = (box: number) =>
    `<div class="box"><h2>要闻${box}</h2><ul>${Array.from(
      { length: 20 },
      (_, at) =>
        `<li><a href="/n/${box}/${at}.html">我市召开第${at}次会议部署重点工作</a><span>2024-01-${at + 1}</span></li>`,
    ).join('')}</ul></div>`;
  const weather = Array.from(
    { length: 24 },
    (_, hour) => `<tr><td>${hour}时</td><td>晴</td><td>${hour + 3}度</td></tr>`,
  );
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>某某市人民政府门户网站</title></head><body><div class="top">${lists(80, '栏目')}</div><table class="layout"><tr><td>${Array.from({ length: 25 }, (_, at) => news(at)).join('')}</td><td><table class="weather">${weather.join('')}</table><form><input name="q"></form></td></tr></table><div class="links">${lists(200, '部门')}</div></body></html>`;
}
