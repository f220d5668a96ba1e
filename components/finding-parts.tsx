import { comparedCells, nameCompared } from '../lib/export/compared.ts';
import { findLikeliest, type SuspectView } from '../lib/findings/problems.ts';
import { speakFormula } from '../lib/locales/formula.ts';
import { reportLanguage } from '../lib/locales/report-language.ts';
import { text, translate } from '../lib/locales/text.ts';
import type { Locale } from '../lib/model/locale.ts';
import type { FindingView } from '../lib/model/view.ts';
import { type Arithmetic, formulaParts } from '../lib/views/formula-parts.ts';
import { suspectText } from './notice-text.ts';

/** Parts of a finding that popup, side panel and batch page share. */
interface FindingProps {
  readonly locale: Locale;
  readonly finding: FindingView;
}

/** A formula with the wrong number set off; screen readers get it in words. */
export function Formula({ locale, formula, sides }: Arithmetic & { readonly locale: Locale }) {
  const [rest, wrong] = formulaParts({ formula, sides });
  const sign = wrong === '' ? rest.length : rest.lastIndexOf('≠');
  return (
    <>
      <span class="formula" aria-hidden="true">
        {rest.slice(0, sign)}
        {wrong !== '' && (
          <span class="together">
            {rest.slice(sign)}
            <strong>{wrong}</strong>
          </span>
        )}
      </span>
      <span class="unseen">{speakFormula(locale, formula)}</span>
    </>
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

/** Both sides of a contradiction (正文 14 / 表中 16), of which nobody knows which is right. */
export function Sides({ locale, finding: { sides } }: FindingProps) {
  if (sides === undefined) return null;
  return <p class="compared">{sides.map((side) => translate(locale, side)).join(' / ')}</p>;
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

interface EvidenceProps {
  readonly locale: Locale;
  readonly findings: readonly FindingView[];
  readonly quoted?: boolean;
}

/**
 * The corrections, other suspects, the clauses and, unless they are shown elsewhere, the quotes of findings, each once:
 * findings of one cause have one correction.
 */
export function Evidence({ locale, findings, quoted = true }: EvidenceProps) {
  const lang = reportLanguage(locale);
  const others = findings.flatMap(({ suspects }) => suspects.slice(findLikeliest(suspects).length));
  return (
    <dl>
      <Entry name={text(locale, 'popup.fix')} values={findings.map(({ fix }) => translate(locale, fix))} />
      <Entry
        name={text(locale, 'popup.otherSuspects')}
        values={others.map((suspect) => suspectText(locale, suspect))}
      />
      {quoted && (
        <Entry name={text(locale, 'popup.quotes')} values={findings.flatMap(({ quotes }) => quotes)} lang={lang} />
      )}
      {quoted &&
        findings.map(
          ({ compared, fingerprint }) =>
            compared !== undefined && (
              <Entry key={fingerprint} name={nameCompared(locale, compared)} values={compared.quotes} lang={lang} />
            ),
        )}
      <Entry name={text(locale, 'popup.clauses')} values={findings.flatMap(({ clauses }) => clauses)} lang={lang} />
    </dl>
  );
}

interface EntryProps {
  readonly name: string;
  readonly values: readonly string[];
  readonly lang?: string | undefined;
}

function Entry({ name, values, lang }: EntryProps) {
  if (values.length === 0) return null;
  return (
    <>
      <dt>{name}</dt>
      {[...new Set(values)].map((value) => (
        <dd key={value} lang={lang}>
          {value}
        </dd>
      ))}
    </>
  );
}
