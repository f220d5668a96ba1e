/** Every sum of the form broken, once by a part and once by its total. */
import type { Identity } from '../../../lib/model/form.ts';
import { type Random, seeded, seedOf } from '../random.ts';
import { type MadeReport, numberCell } from '../report.ts';
import { type Injection, withCells } from './injection.ts';

type Change = (value: number, random: Random) => number;

/** How figures go wrong in practice. Each gives another number than before, never a negative one. */
const changes: Readonly<Record<string, Change>> = {
  oneMore: (value) => value + 1,
  oneLess: (value) => (value === 0 ? 2 : value - 1),
  extraZero: (value) => (value === 0 ? 10 : value * 10),
  lostDigit: (value) => (value < 10 ? value + 3 : Math.floor(value / 10)),
  swapped: (value) => {
    const text = String(value);
    const swapped = Number(`${text.slice(0, -2)}${[...text.slice(-2)].reverse().join('')}`);
    return swapped === value ? value + 9 : swapped;
  },
  another: (value, random) => value + random.int(2, 50),
};

function broken(report: MadeReport, identity: Identity, side: 'parts' | 'equals', index: number): Injection {
  const random = seeded(seedOf('identity', report.seed, index, side));
  const cell = random.pick(identity[side]);
  const kind = random.pick(Object.keys(changes));
  const value = report.cells.get(cell)?.value ?? 0;
  const changed = changes[kind]?.(value, random) ?? value;
  return {
    name: `identity ${index} ${identity.rule} ${side} ${cell} ${kind} ${value} → ${changed}`,
    report: withCells(report, new Map([[cell, numberCell(changed)]])),
    rules: [identity.rule],
    // A sum's finding names its total; that tells which of the sums a cell belongs to was found.
    cell: identity.equals[0] ?? null,
    section: null,
    needs: [],
  };
}

export function identityErrors(report: MadeReport): readonly Injection[] {
  return report.form.identities.flatMap((identity, index) => [
    broken(report, identity, 'parts', index),
    broken(report, identity, 'equals', index),
  ]);
}
