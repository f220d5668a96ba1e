/** Writes the demonstration's reports as pages, the way a content system or a Word export would. */
import { Converter } from 'opencc-js/cn2t';
import { wordContent } from '../../tests/generator/layouts/html-cells.ts';
import { escapeHtml, type Markup, plainMarkup, renderHtml } from '../../tests/generator/layouts/html-markup.ts';
import { seeded, seedOf } from '../../tests/generator/random.ts';
import type { Sheet } from '../../tests/generator/sheets.ts';
import { type DemoReport, demoReports } from './reports.ts';

export interface DemoPage {
  readonly slug: string;
  readonly html: string;
}

type Style = 'content system' | 'Word export';

const styleOf: Readonly<Record<string, Style>> = {
  'taishang-2020': 'Word export',
  'luojiang-2020': 'Word export',
};

export function renderDemoPages(): readonly DemoPage[] {
  return demoReports.map((report) => ({ slug: report.slug, html: renderPage(report) }));
}

function renderPage(report: DemoReport): string {
  const random = seeded(seedOf('demo', report.slug));
  const style = styleOf[report.slug] ?? 'content system';
  const markup: Markup = {
    ...plainMarkup(),
    ...(style === 'Word export' ? wordMarkup((cell) => wordContent(cell, random)) : contentSystemMarkup),
    drift: 0,
    sheets: (sheet) => [withoutLost(sheet, report.lost)],
    page: (body, title) => sitePage(report.slug === 'quangang-2023' ? notice(body) : body, title),
    ...(report.title === '' ? { title: () => '' } : {}),
  };
  const html = renderHtml(report, markup, random);
  return report.slug === 'fuzhou-2020' ? traditional(html) : html;
}

const contentSystemMarkup: Partial<Markup> = {
  disclosure: 'parts',
  heading: (text) => `<h2>${escapeHtml(text)}</h2>`,
  table: (rows) => `<table class="form"><tbody>${rows}</tbody></table>`,
  content: ({ text }) => `<p><span>${escapeHtml(text)}</span></p>`,
};

function wordMarkup(content: Markup['content']): Partial<Markup> {
  return {
    heading: (text) =>
      `<p class=MsoNormal style='text-indent:32.0pt'><b><span style='font-family:黑体;mso-ascii-font-family:Calibri'>${escapeHtml(text)}<o:p></o:p></span></b></p>`,
    title: (text) =>
      `<p class=MsoNormal align=center style='text-align:center'><b><span style='font-size:22.0pt'>${escapeHtml(text)}</span></b></p>`,
    paragraph: (text) =>
      `<p class=MsoNormal style='text-indent:2em'><span style='mso-hansi-font-family:仿宋_GB2312'>${escapeHtml(text)}</span></p>`,
    content,
    attributes: () =>
      " valign=top style='border:solid windowtext 1.0pt;padding:0cm 5.4pt 0cm 5.4pt;mso-border-alt:solid windowtext .5pt'",
    table: (rows) =>
      `<div align=center><div><table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse;mso-yfti-tbllook:1184'>${rows}</table></div></div>`,
  };
}

function withoutLost(sheet: Sheet, lost: readonly string[]): Sheet {
  const rows = sheet.rows.map((row) => ({
    ...row,
    cells: row.cells.filter(({ id }) => id === null || !lost.includes(id)),
  }));
  return { ...sheet, rows };
}

/** A notice that forwards the report. */
function notice(body: string): string {
  return `<p class="notice">泉港政办〔2024〕3号</p><p>各镇人民政府，区政府各部门：</p><p>现将年度报告印发给你们，请对照改进。</p><p class="date">2024年1月10日</p>${body}`;
}

const toTraditional = Converter({ from: 'cn', to: 't' });

/** With the vocabulary that sites convert to as well. */
function traditional(html: string): string {
  return toTraditional(html).replaceAll('文件', '檔案').replaceAll('復議', '複議');
}

const css = `
body{margin:0;background:#eef1f5;font:16px/1.8 'Noto Sans CJK SC','Microsoft YaHei',sans-serif;color:#222}
.top{background:#1f5fa8;color:#fff;padding:22px 40px;font-size:24px;letter-spacing:2px}
.nav{background:#174a85;padding:0 40px}.nav a{display:inline-block;color:#dfe9f5;padding:9px 22px 9px 0;text-decoration:none}
.article{max-width:1000px;margin:24px auto;background:#fff;padding:32px 48px;box-shadow:0 1px 4px #0002}
h1{font-size:24px;text-align:center}h2{font-size:18px;margin:28px 0 10px}
table{border-collapse:collapse;margin:12px auto;width:100%;font-size:14px;line-height:1.5}
td{border:1px solid #9aa7b8;padding:4px 6px;text-align:center}td p{margin:0}
.date{text-align:right}.foot{color:#667;text-align:center;padding:20px;font-size:13px}`;

function sitePage(body: string, title: string): string {
  const name = title === '' ? '政府信息公开年报' : title;
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(name)}_政府门户网站</title><style>${css}</style></head>
<body><div class="top">政府门户网站</div>
<div class="nav"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/nb/">政府信息公开年报</a><a href="/hd/">互动交流</a></div>
<div class="article">${body}</div>
<div class="foot">样例页面：数字取自公开的年度报告，文字另写</div></body></html>`;
}
