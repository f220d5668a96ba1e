/** What was decided is found again however the page is laid out, and only while its numbers are the same. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { forms } from '../../lib/forms/index.ts';
import { identityOf } from '../../lib/forms/sums.ts';
import type { CellId } from '../../lib/model/form.ts';
import type { ReportView } from '../../lib/model/view.ts';
import { keyOf, matchDecisions, toDecision } from '../../lib/triage/decisions.ts';
import { changesOf } from '../../lib/triage/value-changes.ts';
import { consistentCells } from '../findings/consistent.ts';
import { injections } from '../generator/errors/index.ts';
import { layouts } from '../generator/layouts/index.ts';
import { makeReport } from '../generator/make.ts';
import { auditSource, carries, render } from '../generator/measure.ts';
import { buildView, reportOf } from '../views/view-builder.ts';
import { settled } from './sound.ts';

vi.setConfig({ testTimeout: 60_000 });

const seed = fc.integer({ min: 0, max: 1_000_000 });
const choice = { kind: 'dismissed', reason: 'other', note: '', at: '2026-11-21T08:00:00.000Z' } as const;
const page = 'www.nanhu.gov.cn/nb/';

function keysOf(view: ReportView) {
  return view.findings.map((finding) => keyOf(finding, view));
}

const fullWidth = (digits: string): string =>
  digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** The body with another width of some digits, and other white space around numbers and in cells. */
function relaid(html: string, isWide: (index: number) => boolean): string {
  const [head = '', body = ''] = html.split(/(?=<body)/);
  let index = 0;
  const wide = body.replace(/>[^<]+(?=<)/g, (text) => {
    const spaced = text.replace(/\d+/g, ' $& ');
    return isWide(index++) ? fullWidth(spaced) : spaced;
  });
  return head + wide.replace(/(<t[dh][^>]*>)([^<]*)(<\/t[dh]>)/g, '$1\u3000 $2\n\u00a0$3');
}

describe('keys', () => {
  const html = layouts.find(({ name }) => name === 'html-clean');
  if (html === undefined) throw new Error('no layout');

  it('are the same whatever the width of digits and the white space of cells', () => {
    let compared = 0;
    fc.assert(
      fc.property(seed, fc.nat(), fc.func(fc.boolean()), (each, at, isWide) => {
        const known = injections(makeReport(each), at).filter((injection) => carries(html, injection));
        const injection = known[at % known.length];
        if (injection === undefined) return;
        const source = render(html, injection.report).source;
        const keys = keysOf(reportOf(auditSource('html', source)));
        const other = relaid(source, isWide);
        expect(other).not.toBe(source);
        expect(keysOf(reportOf(auditSource('html', other)))).toEqual(keys);
        compared += keys.length;
      }),
      { ...settled, numRuns: 60 },
    );
    expect(compared).toBeGreaterThan(60);
  });

  it('change with every number of a sum, and what changed is that cell', () => {
    const form = forms[1];
    if (form === undefined) throw new Error('no form');
    const sound = consistentCells('2021');
    fc.assert(
      fc.property(
        fc.constantFrom(...form.identities),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 10, max: 99 }),
        (identity, at, wrongBy, changeBy) => {
          const judged = [...identity.parts, ...identity.equals];
          const changed = judged[at % judged.length] ?? '';
          const total = identity.equals[0] ?? '';
          const number = (cell: CellId, add: number) => ({ [cell]: (sound[cell] ?? 0) + add });
          const before = buildView(identity.rule, { cells: { ...sound, ...number(total, wrongBy) } });
          // Ten or more to one cell of a sum that was wrong by less than ten leaves it wrong.
          const wrong = changed === total ? wrongBy + changeBy : changeBy;
          const cells = { ...sound, ...number(total, wrongBy), ...number(changed, wrong) };
          const after = buildView(identity.rule, { cells });
          const [was, is] = [before, after].map(({ findings }) =>
            findings.find((finding) => identityOf(form, finding) === identity),
          );
          if (was === undefined || is === undefined) throw new Error('the sum should be wrong in both');
          expect(keyOf(is, after).place).toBe(keyOf(was, before).place);
          expect(keyOf(is, after).values).not.toBe(keyOf(was, before).values);
          const decision = toDecision(was, before, page, choice);
          expect(matchDecisions(after, page, [decision]).items.find(({ finding }) => finding === is)).toMatchObject({
            decision: null,
            changed: decision,
          });
          expect(changesOf(decision, is, after)).toEqual([
            {
              cell: changed,
              before: String(before.facts[changed]?.raw),
              after: String((sound[changed] ?? 0) + wrong),
            },
          ]);
        },
      ),
      { ...settled, numRuns: 300 },
    );
  });
});
