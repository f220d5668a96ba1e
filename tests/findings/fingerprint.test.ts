/** Decisions are kept under fingerprints: what changes one loses a decision, what does not keeps a wrong one. */
import { expect, it } from 'vitest';
import { fingerprint } from '../../lib/findings/fingerprint.ts';
import type { Message } from '../../lib/model/finding.ts';
import { buildReport, type ReportChanges } from '../checks/report-builder.ts';

const cells = ['t3.granted.natural', 't3.granted.total'];
const of = (changes: ReportChanges, data: Message['data'] = { cell: 't3.granted.total' }, named = cells) =>
  fingerprint('t3-row-total', { id: 't3-row-total', data } as Message, named, buildReport(changes));
const printed = (raw: string) => ({ cells: { 't3.granted.natural': raw } });
const known = of(printed('1 234'));

it('is the same whatever the layout: white space, width of digits, order of cells and of data', () => {
  expect(of(printed('1234'))).toBe(known);
  expect(of(printed('１２３４'))).toBe(known);
  expect(of(printed('1 2\n34'))).toBe(known);
  expect(of(printed('1234'), { cell: 't3.granted.total' }, [...cells].reverse())).toBe(known);
  expect(of({}, { a: 1, b: ['x', 'y'] } as Message['data'])).toBe(of({}, { b: ['y', 'x'], a: 1 } as Message['data']));
});

it('is another for other numbers, other cells, other data', () => {
  const others = [
    of(printed('1235')),
    of(printed('')),
    of(printed('1234'), { cell: 't3.granted.total' }, ['t3.granted.total']),
    of(printed('1234'), { cell: 't3.partial.total' }),
    of(printed('1234'), {}),
  ];
  expect(new Set([known, ...others]).size).toBe(6);
});

it('does without the number of a cell that the report has not', () => {
  expect(of({}, {}, ['t9.none'])).toMatch(/^[0-9a-z]{13}$/);
});
