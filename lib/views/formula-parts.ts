/** A formula cut before the number that does not fit: `63 + 0 = 63 ≠ 64` is `63 + 0 = 63 ≠ ` and `64`. */
export function formulaParts(formula: string): readonly [rest: string, wrong: string] {
  const cut = formula.lastIndexOf('≠');
  if (cut < 0) return [formula, ''];
  const wrong = formula.slice(cut + 1).trimStart();
  return [formula.slice(0, formula.length - wrong.length), wrong];
}
