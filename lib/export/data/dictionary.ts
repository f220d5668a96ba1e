/** What the tables of data hold: cells and the sums that they are part of, made from the forms. */
import { everyCell, unitOf } from '../../forms/every-cell.ts';
import { forms, hasCell } from '../../forms/index.ts';
import { nameCell, text, titleOf, translate } from '../../locales/text.ts';
import type { Identity } from '../../model/form.ts';
import type { Locale } from '../../model/locale.ts';
import { nameRowAndColumn } from './tables.ts';

/** `forms` and `identities` are lists in one field, divided by `; `. */
export const dictionaryColumns = ['cell', 'name', 'form', 'section', 'row', 'column', 'unit', 'identities'] as const;

type DictionaryRow = Readonly<Record<(typeof dictionaryColumns)[number], string>>;

const BETWEEN = '; ';

/** A row for each cell of any form, in printed order. */
export function describeCells(locale: Locale): readonly DictionaryRow[] {
  return everyCell.map((cell) => {
    const having = forms.filter((form) => hasCell(form, cell.id));
    const sums = having.flatMap(({ identities }) => identities.filter((identity) => isIn(identity, cell.id)));
    const section = having[0]?.tables.find(({ id }) => id === cell.table)?.section ?? '';
    return {
      cell: cell.id,
      name: nameCell(locale, cell.id),
      form: having.map(({ id }) => id).join(BETWEEN),
      section: translate(locale, { id: `section.${section}`, data: {} }),
      ...nameRowAndColumn(locale, cell),
      unit: text(locale, `data.unit.${unitOf(cell)}`),
      identities: [...new Set(sums.map(nameIdentity))].join(BETWEEN),
    };
  });
}

export const identityColumns = ['identity', 'rule', 'form', 'sum'] as const;

type IdentityRow = Readonly<Record<(typeof identityColumns)[number], string>>;

/** A row for each sum; one whose parts differ between forms has a row for each of them. */
export function describeIdentities(locale: Locale): readonly IdentityRow[] {
  const all = forms.flatMap(({ id, identities }) => identities.map((identity) => ({ form: id, identity })));
  const bySum = Map.groupBy(all, ({ identity }) => writeIdentity(identity));
  return [...bySum].flatMap(([sum, [first, ...others]]) =>
    first === undefined
      ? []
      : {
          identity: nameIdentity(first.identity),
          rule: titleOf(locale, first.identity.rule),
          form: [first, ...others].map(({ form }) => form).join(BETWEEN),
          sum,
        },
  );
}

/** The rule that checks the sum, and the first cell that it should come to: no two sums of a form have both. */
function nameIdentity({ rule, equals }: Identity): string {
  return `${rule} ${equals[0]}`;
}

function writeIdentity({ parts, equals }: Identity): string {
  return `${parts.join(' + ')} = ${equals.join(' + ')}`;
}

function isIn({ parts, equals }: Identity, cell: string): boolean {
  return parts.includes(cell) || equals.includes(cell);
}
