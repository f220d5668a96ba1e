/** Every cell left blank, filled with words, negative, or with a fraction. */
import { cellsOf, type FormCell } from '../../../lib/forms/index.ts';
import { seeded, seedOf } from '../random.ts';
import { type KnownCell, type MadeReport, numberCell } from '../report.ts';
import { type Injection, withCells } from './injection.ts';

const cellErrorKinds = ['blank', 'words', 'negative', 'fraction'] as const;
type Kind = (typeof cellErrorKinds)[number];

const rules: Readonly<Record<Kind, string>> = {
  blank: 'cell-blank',
  words: 'cell-not-number',
  negative: 'cell-negative',
  fraction: 'cell-not-integer',
};

/** 本年增/减 may be negative, an amount may have decimals: no error there. */
function applies(kind: Kind, cell: FormCell): boolean {
  if (kind === 'negative') return cell.column.kind !== 'change';
  if (kind === 'fraction') return cell.column.kind !== 'amount';
  return true;
}

function wrong(kind: Kind, report: MadeReport, cell: FormCell): KnownCell {
  const random = seeded(seedOf('cell', report.seed, cell.id, kind));
  if (kind === 'blank') return { state: 'blank', value: null, text: '' };
  if (kind === 'words') return { state: 'text', value: null, text: random.pick(['若干', '见附件', '待统计', '不详']) };
  if (kind === 'negative') return numberCell(-random.int(1, 20));
  const whole = Math.abs(report.cells.get(cell.id)?.value ?? 0);
  return numberCell(whole + 0.5);
}

function cellError(report: MadeReport, cell: FormCell, kind: Kind): Injection | null {
  if (!applies(kind, cell)) return null;
  return {
    name: `cell ${cell.id} ${kind}`,
    report: withCells(report, new Map([[cell.id, wrong(kind, report, cell)]])),
    rules: [rules[kind]],
    cell: cell.id,
    section: null,
    needs: kind === 'blank' ? ['showsBlanks', 'showsEdges'] : kind === 'words' ? ['showsEdges', 'showsHeaders'] : [],
  };
}

/** Each cell once, the kind of error going round; with `turn` = 0 … 3 every cell meets every kind. */
export function cellErrors(report: MadeReport, turn: number): readonly Injection[] {
  return cellsOf(report.form).flatMap((cell, index) => {
    const kind = cellErrorKinds[(index + turn) % cellErrorKinds.length];
    const error = kind === undefined ? null : cellError(report, cell, kind);
    return error === null ? [] : [error];
  });
}
