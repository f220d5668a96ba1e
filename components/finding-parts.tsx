import { comparedCells, nameCompared } from '../lib/export/compared.ts';
import { findLikeliest, type SuspectView } from '../lib/findings/problems.ts';
import { text, translate } from '../lib/locales/text.ts';
import type { Locale } from '../lib/model/locale.ts';
import type { FindingView } from '../lib/model/view.ts';
import { formulaParts } from '../lib/views/formula-parts.ts';
import { suspectText } from './notice-text.ts';

/** Parts of a finding that popup, side panel and batch page share. */
interface FindingProps {
  readonly locale: Locale;
  readonly finding: FindingView;
}

export function Formula({ formula }: { readonly formula: string }) {
  const [rest, wrong] = formulaParts(formula);
  return (
    <p class="formula">
      {rest}
      <strong>{wrong}</strong>
    </p>
  );
}

export function Suspects({ locale, suspects }: { readonly locale: Locale; readonly suspects: readonly SuspectView[] }) {
  return (
    <>
      {suspects.map((suspect) => (
        <p class="suspect" key={suspect.cell}>
          {suspectText(locale, suspect)}
        </p>
      ))}
    </>
  );
}

/** The cells of the other report that a finding compares with. */
export function Compared({ locale, finding: { compared } }: FindingProps) {
  if (compared === undefined || compared.cells.length === 0) return null;
  return (
    <p class="compared">
      {nameCompared(locale, compared)} · {comparedCells(locale, compared).join(text(locale, 'compared.and'))}
    </p>
  );
}

/** The correction, other suspects, the clauses and, unless they are shown elsewhere, the quotes. */
export function Evidence({ locale, finding, quoted = true }: FindingProps & { readonly quoted?: boolean }) {
  const { fix, suspects, quotes, clauses, compared } = finding;
  const others = suspects.slice(findLikeliest(suspects).length);
  return (
    <dl>
      <Entry name={text(locale, 'popup.fix')} values={[translate(locale, fix)]} />
      <Entry
        name={text(locale, 'popup.otherSuspects')}
        values={others.map((suspect) => suspectText(locale, suspect))}
      />
      {quoted && <Entry name={text(locale, 'popup.quotes')} values={quotes} />}
      {quoted && compared !== undefined && <Entry name={nameCompared(locale, compared)} values={compared.quotes} />}
      <Entry name={text(locale, 'popup.clauses')} values={clauses} />
    </dl>
  );
}

function Entry({ name, values }: { readonly name: string; readonly values: readonly string[] }) {
  if (values.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      {[...new Set(values)].map((value) => (
        <dd key={value}>{value}</dd>
      ))}
    </>
  );
}
