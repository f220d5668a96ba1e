import { expect, test, vi } from 'vitest';
import { wordCards } from '../../../lib/browser/engine/card-words.ts';
import { translate } from '../../../lib/locales/index.ts';
import type { Message } from '../../../lib/model/finding.ts';
import { toOwnDecision } from '../../../lib/triage/own-findings.ts';
import { reviewReport } from '../../../lib/triage/reviewed-report.ts';
import { makeFinding, makeReport, page } from '../../components/fixtures.ts';

const word = async (messages: readonly Message[]) => ({
  locale: 'zh-CN' as const,
  words: messages.map((message) => translate('zh-CN', message)),
});
const found = (fingerprint: string, actual: number) => ({
  fingerprint,
  message: { id: 't3-row-total', data: { total: 't3.granted.total', expected: 2, actual } },
});

test('a card has the sentence, the sum as it is read out, the suspect and its place among all, in one question', async () => {
  const suspects = [{ cell: 't3.granted.total', shouldBe: 2, reason: 'totalNotUpdated' as const }];
  const report = makeReport({
    findings: [
      makeFinding({ ...found('a', 3), suspects }),
      makeFinding({ ...found('b', 9), outcome: 'review', formula: null }),
    ],
  });
  const asked = vi.fn(word);
  const { problems } = reviewReport(report, page, []);
  const worded = await wordCards(problems, asked);
  expect(asked).toHaveBeenCalledTimes(1);
  expect(worded?.labels).toMatchObject({ confirm: '确认', next: '下一处', '≠': '，不等于' });
  expect(worded?.cards).toEqual([
    {
      locale: 'zh-CN' as const,
      outcome: '不符',
      sentence: '“（一）予以公开”行“总计”列填 3，各类申请人相加是 2',
      position: '第 1 处，共 2 处',
      fix: '',
      suspects: ['疑为“（一）予以公开”行“总计”列未更新，应为 2'],
      effects: [],
      spoken: '1 加 1 等于 2，不等于 3',
    },
    {
      locale: 'zh-CN' as const,
      outcome: '待核',
      sentence: '“（一）予以公开”行“总计”列填 9，各类申请人相加是 2',
      position: '第 2 处，共 2 处',
      fix: '',
      suspects: [],
      effects: [],
      spoken: '',
    },
  ]);
});

test('of one cell that explains two findings the card says the cell, then both', async () => {
  const suspects = [{ cell: 't3.granted.total', shouldBe: 36, reason: 'oneCell' as const }];
  const facts = { 't3.granted.total': { value: 35, raw: '35', state: 'number' as const, located: true } };
  const findings = [makeFinding({ ...found('a', 3), suspects }), makeFinding({ ...found('b', 9), suspects })];
  const { problems } = reviewReport(makeReport({ findings, facts }), page, []);
  const [card] = (await wordCards(problems, word))?.cards ?? [];
  expect(card?.sentence).toBe('“（一）予以公开”行“总计”列填 35，疑应为 36，涉及 2 处');
  expect(card?.suspects).toEqual([]);
  expect(card?.effects.map((effect) => /填 (\d)/.exec(effect)?.[1])).toEqual(['3', '9']);
});

test('the card of a reviewer’s own problem has what he asks for, unless his sentence says it', async () => {
  const report = makeReport({ findings: [] });
  const own = (id: string, fix: string) =>
    toOwnDecision(
      { id, section: null, cells: [], quotes: [], fix, outcome: 'fail', message: '与台账不符' },
      report,
      page,
      { note: '', at: '2026-11-28T00:00:00.000Z' },
    );
  const decisions = [own('one', '请按台账更正'), own('two', '与台账不符')];
  const { problems } = reviewReport(report, page, decisions);
  const worded = await wordCards(problems, word);
  expect(worded?.cards.map(({ sentence, fix }) => [sentence, fix])).toEqual([
    ['与台账不符', '请按台账更正'],
    ['与台账不符', ''],
  ]);
});

test('where nobody answers there are no cards', async () => {
  expect(await wordCards([], async () => null)).toBeNull();
});
