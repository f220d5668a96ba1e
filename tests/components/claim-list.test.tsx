// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { ClaimList } from '../../components/claim-list.tsx';
import { createPageState } from '../../components/page-state.ts';
import type { ReportView } from '../../lib/model/view.ts';
import { clickOn, draw, findAll, words } from './dom.ts';
import { audited, fakeClient, makeClaim, makeReport } from './fixtures.ts';

async function showClaims(changes: Partial<ReportView>, client: Parameters<typeof fakeClient>[1] = {}): Promise<void> {
  const report = makeReport(changes);
  await draw(<ClaimList state={createPageState(fakeClient(audited(report), client))} report={report} />);
}

test('lists numbers of the text beside those of the tables; a click shows the sentence', async () => {
  const claims = [
    makeClaim({ fingerprint: 'c1', said: 46, inTable: [44, 46], fits: 46, quote: '收到46件。' }),
    makeClaim({
      fingerprint: 'c2',
      subject: 't3.denied.total',
      said: 2,
      inTable: [0],
      result: 'differs',
      quote: '不予公开2件。',
    }),
    makeClaim({ subject: 't4.review.total', result: 'unread', quote: '未发生复议。', denial: true }),
  ];
  const focus = vi.fn().mockResolvedValue('gone');
  await showClaims({ claims, claimsLeft: 2 }, { focus });
  expect(findAll('li').map((item) => [...item.children].map((e) => e.textContent))).toEqual([
    ['相符 “一、本年新收政府信息公开申请数量”行“总计”列', '正文 46 · 表中 44 / 46', '收到46件。'],
    ['不一致 “（三）不予公开”', '正文 2 · 表中 0', '不予公开2件。'],
    ['不适用 “行政复议”的“总计”', '正文 0 · 表中未读到', '未发生复议。'],
  ]);
  expect(words('.notice')).toBe('另有 2 处未列出');
  await clickOn(findAll('.claim')[1]);
  expect(focus).toHaveBeenCalledExactlyOnceWith('c2');
  expect(words('li[aria-current]')).toContain('不予公开');
});

test('shows below the numbers what was understood, and the word that was not', async () => {
  const own = { body: '我局', time: '2023年' };
  const unsure = { result: 'differs', unknown: '高质量', sure: false } as const;
  const claims = [
    makeClaim({ said: 45, inTable: [45], fits: 45, ...own }),
    makeClaim({ said: 45, inTable: [44], time: '2023年', ...unsure }),
    makeClaim({ said: 45, inTable: [44], ...unsure }),
    // Unsure for another reason than a word.
    makeClaim({ said: 45, inTable: [44], ...unsure, unknown: '' }),
    makeClaim({ said: 62, inTable: [71], fits: 71 }),
    makeClaim({ said: 432_000, inTable: [432_156], fits: 432_156, rounded: true }),
    makeClaim({ subject: 't2.fees.amount', said: 3.5, inTable: [3.5], fits: 3.5, body: '本机关' }),
    // All 46 were answered; 2 were carried over.
    makeClaim({ subject: 't3.carriedOut.total', inTable: [2], fits: 46, denial: true }),
  ];
  await showClaims({ claims });
  expect(findAll('li').map((item) => [...item.querySelectorAll('.compared')].map((e) => e.textContent))).toEqual([
    ['正文 45 · 表中 45', '我局 · 2023年'],
    ['正文 45 · 表中 44', '2023年 · “高质量”未能识别，仅供参考'],
    ['正文 45 · 表中 44', '“高质量”未能识别，仅供参考'],
    ['正文 45 · 表中 44'],
    ['正文 62（同句合计 71）· 表中 71'],
    ['正文 432000 · 表中 432156', '约数'],
    ['正文 3.5 · 表中 3.5', '本机关'],
    ['正文 0 · 表中 2'],
  ]);
});
