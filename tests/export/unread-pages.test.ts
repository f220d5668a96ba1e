/** Pages that were not read are said once in what is handed over: by the finding, which has their numbers. */
import { expect, it } from 'vitest';
import { renderText } from '../../cli/render-text.ts';
import { audit } from '../../lib/audit.ts';
import { rules } from '../../lib/checks/registry.ts';
import { deliver } from '../../lib/export/index.ts';
import { toResult } from '../../lib/findings/result.ts';
import type { SourceDocument } from '../../lib/model/document.ts';
import { readHtml } from '../../lib/source/dom/parsed.ts';
import { toView } from '../../lib/views/report-view.ts';
import { plainMarkup, renderHtml } from '../generator/layouts/html-markup.ts';
import { makeReport } from '../generator/make.ts';
import { seeded } from '../generator/random.ts';
import { at, clausesOf, source } from './deliveries.ts';

const scanned = '有几页是图片（扫描件），里面的文字读不到，没有核查';
const damaged = '文件有损坏，可能没有读全';
const byPage = '第 2, 5–7 页是图片（扫描件），读不出文字，没有核查';

function audited(ran = rules) {
  const document: SourceDocument = {
    ...readHtml(renderHtml(makeReport(1, { year: 2023 }), plainMarkup(), seeded(1))),
    notices: ['scannedPages', 'damagedFile'],
    unreadPages: [
      {
        why: 'scanned',
        ranges: [
          [2, 2],
          [5, 7],
        ],
      },
    ],
  };
  const result = toResult(toView(audit(document, { rules: ran }), rules, 1), source, 'zh-CN', 1);
  expect(result.notices?.map(({ id }) => id)).toEqual(['scannedPages', 'damagedFile']);
  return result;
}

async function write(format: 'csv' | 'md' | 'sarif', ran = rules): Promise<string> {
  const result = audited(ran);
  return String((await deliver(format, [{ result, at, clausesOf }], 'zh-CN')).content);
}

it.each(['csv', 'md', 'sarif'] as const)('%s', async (format) => {
  const written = (await write(format)).replaceAll('\\', '');
  expect(written).toContain(byPage);
  expect(written).toContain(damaged);
  expect(written).not.toContain(scanned);
});

it('are said by the notice where that rule was left out', async () => {
  const written = await write(
    'csv',
    rules.filter(({ id }) => id !== 'pages-unread'),
  );
  expect(written).toContain(scanned);
  expect(written).not.toContain(byPage);
});

it('the terminal', () => {
  const written = renderText(audited(), 'zh-CN', false);
  expect(written).toContain(byPage);
  expect(written).toContain(damaged);
  expect(written).not.toContain(scanned);
});
