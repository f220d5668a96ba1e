import fc from 'fast-check';
import { Converter } from 'opencc-js/cn2t';
import { describe, expect, test } from 'vitest';
import { audit } from '../../lib/audit.ts';
import { fold } from '../../lib/facts/dictionary.ts';
import { readText } from '../../lib/source/text/index.ts';
import { stopwatch } from '../stopwatch.ts';
import { auditSentence, auditText, type ProseAudit, reportText } from './harness.ts';
import type { Labelled } from './labelled.ts';
import { describeClaims } from './score.ts';
import { sentences } from './sentences/index.ts';

/** What two audits of the same sentence must agree on. */
const summaryOf = ({ prose, findings }: ProseAudit) => ({
  claims: describeClaims(prose.claims),
  rules: findings.map(({ rule, outcome }) => `${rule} ${outcome}`).sort(),
});

interface Spot {
  readonly sentence: Labelled;
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

/** Numbers of consistent sentences that the reader took for claims, and that stand once in the text as plain digits. */
const spots: readonly Spot[] = sentences
  .filter(({ findings }) => findings.length === 0)
  .flatMap((sentence) => {
    const { claims } = auditSentence(sentence).prose;
    return claims.flatMap(({ value }): Spot[] => {
      const [only, ...others] = [...sentence.text.matchAll(/\d+/g)].filter(([digits]) => digits === String(value));
      if (only === undefined || others.length > 0) return [];
      return [{ sentence, start: only.index, end: only.index + only[0].length, value }];
    });
  });

/** What cells, and the sums of them that prose may mean, could come to. */
function possible({ cells = {} }: Labelled): ReadonlySet<number> {
  const own = 't3.received.';
  const handled = Object.entries(cells)
    .filter(([id]) => id.startsWith(own))
    .map(([id, value]) => value + (cells[`t3.carriedIn.${id.slice(own.length)}`] ?? 0));
  return new Set([...Object.values(cells), 0, ...handled]);
}

test('a claimed number that is changed is always found', () => {
  expect(spots.length).toBeGreaterThan(100);
  fc.assert(
    fc.property(fc.constantFrom(...spots), fc.integer({ min: 1, max: 40 }), fc.boolean(), (spot, step, up) => {
      const changed = up ? spot.value + step : spot.value - step;
      fc.pre(changed > 0 && !possible(spot.sentence).has(changed));
      const { text } = spot.sentence;
      const other = `${text.slice(0, spot.start)}${changed}${text.slice(spot.end)}`;
      const found = auditSentence({ ...spot.sentence, text: other }).findings;
      expect(
        found.map(({ rule }) => rule),
        other,
      ).toContain('claim-mismatch');
    }),
    { numRuns: 150 },
  );
});

/** Without a number, or with numbers that count what no table counts. */
const idle = [
  '本机关持续优化门户网站栏目设置，方便群众查询。',
  '全年举办政府开放日活动3场，邀请代表和委员参加。',
  '《条例》第二十条规定的内容均已在“法定主动公开内容”栏目集中展示。',
  '发布政策解读材料16篇，形式包括图解和视频。',
  '2023年4月，组织开展政务公开业务培训，参训人员120余人次。',
  '政务微信公众号关注人数达3.2万人。',
  '网站集约化平台全年安全运行365天。',
  '答复群众网上咨询58条，回复率100%。',
  '对照第三方评估反馈的7项问题逐一整改。',
  '公开渠道更加畅通，公开实效进一步提升。',
];

test('neutral paragraphs change nothing', () => {
  const paragraphs = fc.array(fc.constantFrom(...idle), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.constantFrom(...sentences), paragraphs, (sentence, after) => {
      const before = auditSentence(sentence);
      const now = auditText(reportText(sentence, after));
      expect(summaryOf(now)).toEqual(summaryOf(before));
    }),
    { numRuns: 120 },
  );
});

test('neutral sentences in the same paragraph change nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...sentences), fc.constantFrom(...idle), (sentence, after) => {
      fc.pre(sentence.text.endsWith('。'));
      const before = auditSentence(sentence);
      const now = auditSentence({ ...sentence, text: sentence.text + after });
      expect(summaryOf(now)).toEqual(summaryOf(before));
    }),
    { numRuns: 120 },
  );
});

test('a report in traditional characters makes the same claims', () => {
  const traditional = Converter({ from: 'cn', to: 't' });
  for (const sentence of sentences) {
    const here = auditSentence(sentence);
    const there = auditText(traditional(reportText(sentence)), fold);
    expect(summaryOf(there), sentence.text).toEqual(summaryOf(here));
  }
});

describe('1 MB of hostile prose is read in time linear in its length', () => {
  const units: Readonly<Record<string, string>> = {
    'digits without end': '1234567890',
    'commas between digits': '1,234,',
    'open brackets': '（其中（含（',
    brackets: '收到申请（其中（3件））',
    'a list without end': '其中公开信息12条，',
    'parts without end': '分别为1件、2件、',
    'percentages without end': '占12.5%，',
    'negations without end': '未发生没有无未收到均未',
    'chinese numerals without end': '一百零五万三千二百两',
    'sentences without end': '收到政府信息公开申请45件，其中予以公开25件，占55.6%。',
    'long sentences without end': `收到申请45件，其中${'公开12条，占12.5%，未发生复议，分别为1件、'.repeat(120)}。`,
    'placeholders without end': 'XX××〔20XX〕',
    'doubled marks': '。。，，的的',
    'blank between words': '共计 ',
    'paragraphs without end': '上年结转3件，办结46件，未发生行政复议。\n\n',
  };
  const time = (unit: string, length: number): number => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    const document = readText(reportText({ id: 'hostile', text, findings: [], trap: true }));
    const spent = stopwatch();
    const result = audit(document);
    expect(result.kind).toBe('report');
    return spent();
  };

  test.each(Object.entries(units))('%s', { timeout: 600_000 }, (_, unit) => {
    time(unit, 20_000);
    const quarter = Math.min(time(unit, 250_000), time(unit, 250_000));
    // Four times the length: four times the time where it is linear, sixteen where it is quadratic.
    expect(time(unit, 1_000_000)).toBeLessThan(8 * Math.max(quarter, 60));
  });
});
