/** A report's facts are its own: no layout and nothing around it changes them, nor what is found in it. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Audit } from '../../lib/model/audit.ts';
import { attachments, navigation, visits } from '../generator/layouts/html-noise.ts';
import { type Layout, layouts } from '../generator/layouts/index.ts';
import { makeReport } from '../generator/make.ts';
import { auditSource, render } from '../generator/measure.ts';
import { seeded } from '../generator/random.ts';
import type { MadeReport } from '../generator/report.ts';
import { settled, soundResult } from './sound.ts';

const seed = fc.integer({ min: 0, max: 1_000_000 });

vi.setConfig({ testTimeout: 60_000 });

function factsOf(result: Audit): Readonly<Record<string, unknown>> {
  if (result.kind === 'none') return { none: result.reason };
  return Object.fromEntries([...result.report.facts].map(([id, { state, value }]) => [id, { state, value }]));
}

/** All that an audit says of a report. The day of publication is the page's to say: what goes by it may change. */
function saidOf(kind: Layout['kind'], source: string): unknown {
  const { report, findings } = soundResult(auditSource(kind, source), kind);
  return { report, findings: findings.filter(({ rule }) => rule !== 'publication-deadline') };
}

function known({ cells }: MadeReport): Readonly<Record<string, unknown>> {
  return Object.fromEntries([...cells].map(([id, { state, value }]) => [id, { state, value }]));
}

/** Everything a site may put above or below; none of it says anything of the report's tables. */
const htmlNoise = fc.array(
  fc.oneof(
    fc.constant(navigation()),
    seed.map((each) => attachments(seeded(each))),
    seed.map((each) => visits(seeded(each))),
    seed.map((each) => `<p>发布时间：2024-01-${10 + (each % 20)}　浏览次数：${each}　字号：大 中 小</p>`),
    fc.constant('<table><tr><td>姓名</td><td>职务</td></tr><tr><td>林某</td><td>主任</td></tr></table>'),
    fc.constant('<ul><li>上一篇：关于开展整治工作的通知</li><li>下一篇：关于召开会议的通知</li></ul>'),
    fc.constant('<form><input value="12"><select><option>1</option><option>2</option></select></form>'),
  ),
  { maxLength: 5 },
);
const textNoise = fc.array(
  fc.oneof(
    fc.constant('首页 > 政务公开 > 政府信息公开年报'),
    seed.map((each) => `发布时间：2024-01-${10 + (each % 20)}　浏览次数：${each}`),
    fc.constantFrom('打印本页 关闭窗口', '附件：申请表.doc', '上一篇：关于开展整治工作的通知', '联系我们', '分享到：'),
  ),
  { maxLength: 5 },
);

describe('facts of a report', () => {
  it('are the same in every layout that carries them', () => {
    fc.assert(
      fc.property(seed, fc.constantFrom(...layouts.filter(({ complete }) => complete)), (each, layout) => {
        const report = makeReport(each);
        const { source, lost } = render(layout, report);
        // What a layout's drift makes unreadable (rows below a row) is no cell to be read.
        const shown = (facts: Readonly<Record<string, unknown>>) =>
          Object.fromEntries(Object.entries(facts).filter(([cell]) => !lost.has(cell)));
        expect(shown(factsOf(auditSource(layout.kind, source)))).toEqual(shown(known(report)));
      }),
      { ...settled, numRuns: 120 },
    );
  });

  it('do not change with what stands around it on a page', () => {
    const pages = layouts.filter(({ kind, name }) => kind === 'html' && name !== 'html-frame');
    fc.assert(
      fc.property(seed, fc.constantFrom(...pages), htmlNoise, htmlNoise, (each, layout, above, below) => {
        const source = render(layout, makeReport(each)).source;
        const noisy = source
          .replace('<body>', () => `<body>${above.join('')}`)
          .replace('</body>', () => `${below.join('')}</body>`);
        expect(saidOf('html', noisy)).toEqual(saidOf('html', source));
      }),
      { ...settled, numRuns: 60 },
    );
  });

  it('do not change with the lines above and below it', () => {
    const texts = layouts.filter(({ kind }) => kind === 'text');
    fc.assert(
      fc.property(seed, fc.constantFrom(...texts), textNoise, textNoise, (each, layout, above, below) => {
        const source = render(layout, makeReport(each)).source;
        const noisy = [...above, source, ...below].join('\n');
        expect(saidOf('text', noisy)).toEqual(saidOf('text', source));
      }),
      { ...settled, numRuns: 60 },
    );
  });
});
