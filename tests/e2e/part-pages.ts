import { content } from './pages.ts';

const TITLE = '青石市南湖区民政局2024年政府信息公开工作年度报告';
/** A page that calls itself a report, with this in its body. */
export const page = (body: string, script = '') =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${TITLE}</title></head><body>${body}<script>${script}</script></body></html>`;

/** What stands before the first heading, then each of the six parts. */
export const [before = '', ...parts] = content.split(/(?=<h2>)/);
const names = ['总体情况', '主动公开', '依申请公开', '复议诉讼', '问题改进', '其他事项'];
const tabs = `<ul>${names.map((name) => `<li>${name}</li>`).join('')}</ul>`;
const panels = parts
  .map((part, at) => `<div class="panel" ${at === 0 ? '' : 'style="display:none"'}>${part}</div>`)
  .join('');
/** The faulty report inside a shadow root. */
export const inShadow = (mode: string) =>
  page(
    `<x-report></x-report><template>${content}</template>`,
    `document.querySelector('x-report').attachShadow({ mode: '${mode}' }).append(document.querySelector('template').content.cloneNode(true))`,
  );

/** The faulty report with its parts under tabs, of which the first is open. */
export const tabbed = page(`${before}${tabs}<div>${panels}</div>`);
