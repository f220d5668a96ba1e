/** How a figure is printed: plainly, with separators, a sign in words, a unit, or (a zero) not at all. */
import type { FormCell } from '../../lib/forms/index.ts';
import type { Random } from './random.ts';
import { type KnownCell, numberCell } from './report.ts';

export interface PrintingStyle {
  readonly separators: boolean;
  readonly signs: 'hyphen' | 'minus' | 'words';
  readonly units: boolean;
  /** What becomes of some of the zeros. */
  readonly zeros: 'printed' | 'blank' | 'dash';
}

export function makePrintingStyle(random: Random, blanks: boolean): PrintingStyle {
  return {
    separators: random.chance(0.25),
    signs: random.pick(['hyphen', 'hyphen', 'minus', 'words']),
    units: random.chance(0.3),
    zeros: blanks ? random.pick(['blank', 'dash']) : 'printed',
  };
}

export function printFigure(value: number, cell: FormCell, style: PrintingStyle, random: Random): KnownCell {
  const { kind } = cell.column;
  if (value === 0 && style.zeros !== 'printed' && random.chance(0.15))
    return style.zeros === 'blank'
      ? { state: 'blank', value: null, text: '' }
      : { state: 'dash', value: null, text: random.pick(['-', '—', '/', '无']) };
  const plain = digits(Math.abs(value), style.separators, kind === 'amount' && !Number.isInteger(value));
  if (kind === 'change' && value !== 0) return numberCell(value, `${sign(value, style.signs)}${plain}`);
  return numberCell(value, `${plain}${unit(cell, style, random)}`);
}

function digits(value: number, separators: boolean, decimals: boolean): string {
  const [whole = '', fraction] = (decimals ? value.toFixed(2) : String(value)).split('.');
  const grouped = separators ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function sign(value: number, style: PrintingStyle['signs']): string {
  if (style === 'words') return value < 0 ? '减' : '增';
  if (value > 0) return '';
  return style === 'minus' ? '−' : '-';
}

/** 采购总金额 names no unit in its header, so reports write it into the cell; counts carry 个 and 件 now and then. */
function unit(cell: FormCell, style: PrintingStyle, random: Random): string {
  if (cell.id === 't2.procurement.amount') return '元';
  if (!style.units || cell.column.kind !== 'count') return '';
  if (cell.table !== 't2') return random.chance(0.03) ? '件' : '';
  return random.chance(0.2) ? random.pick(['个', '件', '项']) : '';
}
