import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { EngineState } from '../../lib/browser/messages.ts';
import type { FocusResult } from '../../lib/model/clients/page.ts';
import type { ReportView } from '../../lib/model/view.ts';
import { reviewReport } from '../../lib/triage/reviewed-report.ts';
import { openExtension } from './opened.ts';
import { content, faulty, framing } from './pages.ts';
import { before, inShadow, page, parts, tabbed } from './part-pages.ts';

const picture =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="600" height="300"%3E%3Crect width="600" height="300"/%3E%3C/svg%3E';
const first = parts.slice(0, 3).join('');
const last = parts.slice(3).join('');

const extension = await openExtension({
  '/report.html': faulty,
  '/open.html': inShadow('open'),
  '/closed.html': inShadow('closed'),
  '/tabs.html': tabbed,
  '/stranger.html': framing('http://news.test/report.html'),
  '/outer.html': page(
    `${before}${first}<iframe src="http://data.beihu.gov.cn/inner.html" width="900" height="400"></iframe>`,
  ),
  '/inner.html': page(last),
  '/t2024_1.html': page(`${before}${first}<div><a href="t2024_1.html">1</a> <a href="t2024_1_1.html">下一页</a></div>`),
  '/cut.html': page(`${before}${first}<div><a href="t2024_2.html">下一篇</a></div>`),
  '/picture.html': page(
    content.replace(
      /(收到和处理政府信息公开申请情况<\/h2>\s*)<table[\s\S]*?<\/table>/,
      `$1<p><img src='${picture}'></p><img src="dot.gif" width="9" height="9">`,
    ),
  ),
  '/restless.html': page(
    `<div id="view"></div><p id="clock"></p><template>${content}</template>`,
    `setInterval(() => document.getElementById('clock').replaceChildren(String(Date.now())), 50);
     setTimeout(() => document.getElementById('view').append(document.querySelector('template').content.cloneNode(true)), 7000)`,
  ),
});

const badge = async (tab: Page) => (await extension.badge(tab)).text;

async function reportOf(tab: Page, frameId = 0): Promise<ReportView> {
  const { view } = await extension.ask<EngineState>(tab, { type: 'state' }, frameId);
  if (view.kind !== 'report') throw new Error(`No report but ${view.kind}.`);
  return view;
}

const missing = ({ findings }: ReportView) =>
  findings
    .filter(({ rule }) => /-missing$/.test(rule))
    .map(({ rule, section, outcome }) => `${rule} ${section} ${outcome}`);

describe('shadow roots', () => {
  test.each(['open', 'closed'])(
    'a report in one that is %s is found, and a place in it is marked and gone to',
    async (mode) => {
      const tab = await extension.open(`www.nanhu.gov.cn/${mode}.html`);
      await expect.poll(() => badge(tab)).toBe('3');
      const report = await reportOf(tab);
      expect(report.coverage).toEqual({ expected: 200, read: 200 });
      const total = report.findings.find(({ rule }) => rule === 't3-outcome-total');
      expect(total?.formula).toBe('35 + 5 + 2 + 4 + 2 = 48 ≠ 49');
      await tab.bringToFront();
      expect(await extension.ask<FocusResult>(tab, { type: 'focus', fingerprint: total?.fingerprint ?? '' })).toBe(
        'shown',
      );
      await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(300);
      expect(await tab.locator('html > [data-gouji]').count()).toBe(1);
    },
  );

  test('a cell that changes in one is audited again', async () => {
    const tab = await extension.open('www.nanhu.gov.cn/open.html?edit');
    await expect.poll(() => badge(tab)).toBe('3');
    await tab.evaluate(() => {
      const root = document.querySelector('x-report')?.shadowRoot;
      const cell = [...(root?.querySelectorAll('td') ?? [])].find((td) => td.textContent === '35');
      cell?.replaceChildren('36');
    });
    await expect.poll(() => badge(tab)).toBe('2');
  });
});

test('hidden panels of tabs are part of the report, and a place in one is said to be under its tab', async () => {
  const tab = await extension.open('www.nanhu.gov.cn/tabs.html');
  await expect.poll(() => badge(tab)).toBe('3');
  const report = await reportOf(tab);
  expect(missing(report)).toEqual([]);
  const total = report.findings.find(({ rule }) => rule === 't3-outcome-total');
  const fingerprint = total?.fingerprint ?? '';
  expect(await extension.ask(tab, { type: 'focus', fingerprint })).toEqual({ tab: '依申请公开' });
  await tab.evaluate(() => document.querySelectorAll<HTMLElement>('.panel')[2]?.style.removeProperty('display'));
  expect(await extension.ask(tab, { type: 'focus', fingerprint })).toBe('shown');
});

test('a frame of a site that was not granted is named, with a way to open it', async () => {
  const tab = await extension.open('www.nanhu.gov.cn/stranger.html');
  const popup = await extension.popup(tab);
  const open = popup.locator('button', { hasText: 'news.test' });
  await open.waitFor();
  expect(await badge(tab)).toBe('');
  const opened = extension.context.waitForEvent('page');
  await open.click();
  expect((await opened).url()).toBe('http://news.test/report.html');
});

describe('a report of which only part is seen', () => {
  test('in a page and in a frame of another host: neither fails for what the other may have', async () => {
    const tab = await extension.open('www.nanhu.gov.cn/outer.html');
    await expect.poll(() => badge(tab)).not.toBe('');
    const outer = await reportOf(tab);
    expect(outer.notices).toEqual(['frameNotReadable']);
    expect(missing(outer)).toEqual([
      'section-missing review review',
      'table-missing review review',
      'section-missing problems review',
      'section-missing other review',
    ]);
    expect(reviewReport(outer, '', []).tally.whole).toBe(false);
    const popup = await extension.popup(tab);
    await popup.locator('.notice').first().waitFor();
    expect(await popup.locator('button', { hasText: 'beihu' }).count()).toBe(0);
  });

  test('split over pages: the report says so, and missing parts are for review', async () => {
    const tab = await extension.open('www.nanhu.gov.cn/t2024_1.html');
    await expect.poll(() => badge(tab)).not.toBe('');
    const report = await reportOf(tab);
    expect(report.notices).toEqual(['otherPages']);
    expect(missing(report)).toEqual([
      'section-missing review review',
      'table-missing review review',
      'section-missing problems review',
      'section-missing other review',
    ]);
  });

  test('the next document of the site is no next page: missing parts fail', async () => {
    const tab = await extension.open('www.nanhu.gov.cn/cut.html');
    await expect.poll(() => badge(tab)).not.toBe('');
    const report = await reportOf(tab);
    expect(report.notices).toEqual([]);
    expect(missing(report)).toEqual([
      'section-missing review fail',
      'table-missing review review',
      'section-missing problems fail',
      'section-missing other fail',
    ]);
  });
});

test('reports and marks a picture in place of a table', async () => {
  const tab = await extension.open('www.nanhu.gov.cn/picture.html');
  await expect.poll(() => badge(tab)).not.toBe('');
  const { findings } = await reportOf(tab);
  const found = findings.find(({ rule }) => rule === 'table-as-image');
  expect(found).toMatchObject({ section: 'requests', outcome: 'review', located: true });
  expect(findings.some(({ rule }) => rule === 'table-missing')).toBe(false);
  await tab.bringToFront();
  const exposed = await extension.ask<{ left: number; right: number; top: number; bottom: number }>(tab, {
    type: 'expose',
    fingerprint: found?.fingerprint ?? '',
  });
  const box = await tab.locator('img').first().boundingBox();
  if (box === null) throw new Error('The picture is not drawn.');
  // The place is the picture's box with a margin of 48 pixels, in a viewport of 1100 by 800.
  expect(Math.round(exposed.left * 1100)).toBe(Math.max(0, Math.round(box.x - 48)));
  expect(Math.round(exposed.right * 1100)).toBe(Math.round(box.x + box.width + 48));
  expect(Math.round(exposed.top * 800)).toBe(Math.round(box.y - 48));
  expect(Math.round(exposed.bottom * 800)).toBe(Math.round(box.y + box.height + 48));
  await extension.ask(tab, { type: 'cover' });
});

test('a report drawn after seven seconds on a page that never rests is found', async () => {
  const tab = await extension.open('www.nanhu.gov.cn/restless.html');
  await expect.poll(() => badge(tab), { timeout: 20_000 }).toBe('3');
});
