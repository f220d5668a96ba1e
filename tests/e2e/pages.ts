import { demoPage } from '../../scripts/demo/pages.ts';

/**
 * 青石市南湖区民政局 2024, with three errors, one of which breaks two sums, and one blank (assets/demo): （一）予以公开 35 for 36, （七）总计 49
 * for 48, law suits 2 for 3, section five empty; 行政强制 blank.
 */
export const faulty = demoPage('example-2024');
/**
 * 泉州台商投资区 2020, Word export: a blank 上年结转 total, and the prose says 予以公开 44 (table 46), 区分处理后公开 7
 * (table 9), 不予公开 2 (table 0); 受理 63 and 无法提供 8 agree. It denies reviews (none, agrees) and lawsuits (table: 1).
 */
export const contradicting = demoPage('taishang-2020');
/** The same without these outcomes and denials in the prose: nothing wrong but the blank. */
export const withBlank = contradicting.replace(/；其中予以公开44件[^。]*/, '').replace(/全年未发生[^。]*。/, '');
/** 泉港区 2023: nothing wrong. */
export const clean = demoPage('quangang-2023');
/** 福州市 2020 in traditional characters. */
export const traditional = demoPage('fuzhou-2020');

/** A page with everything a portal has, and tables too, but no report. */
export const portal = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>南湖区人民政府</title></head>
<body><h1>南湖区人民政府</h1><ul><li><a href="/nb">政府信息公开年报</a></li></ul>
<table><tr><td>姓名</td><td>职务</td></tr><tr><td>王某</td><td>局长</td></tr></table><p>通知公告</p></body></html>`;

/** The report's content alone, to be put into another page. */
export const content = faulty.slice(faulty.indexOf('<body>') + '<body>'.length, faulty.indexOf('</body>'));

/** A page that is empty at first and gets the report when its script calls `draw()`. */
export const shell = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>应用</title></head>
<body><div id="view"></div><template id="report">${content}</template>
<script>function draw(){document.getElementById('view').replaceChildren(document.getElementById('report').content.cloneNode(true))}
function clear(){document.getElementById('view').replaceChildren()}</script></body></html>`;

/** A page with another in a frame far down, which has a padding and is narrower than a report. */
export const framing = (source: string) => `<!doctype html><html><meta charset="utf-8"><title>办公室</title>
  <h1 style="height: 600px">办公室</h1><iframe src="${source}" width="600" height="500" style="padding: 7px"></iframe>
  <div style="height: 2000px"></div></html>`;
