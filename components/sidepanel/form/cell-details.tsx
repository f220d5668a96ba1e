import { reportLanguage } from '../../../lib/locales/report-language.ts';
import { citeCell, text, translate } from '../../../lib/locales/text.ts';
import type { CellId } from '../../../lib/model/form.ts';
import type { FormCellView } from '../../../lib/views/form-table.ts';
import { Button } from '../../button.tsx';
import { Suspects } from '../../finding-parts.tsx';
import type { FormState } from './form-state.ts';
import { readValue } from './form-text.ts';
import { IdentityItem } from './identity-item.tsx';

interface CellDetailsProps {
  readonly form: FormState;
  readonly onGo: (cell: CellId) => void;
  readonly onFinding: (fingerprint: string) => void;
  readonly onAdd: (cell: CellId) => void;
}

/** The selected cell: its text in the source beside its value, its sums, its findings. */
export function CellDetails({ form, onGo, onFinding, onAdd }: CellDetailsProps) {
  const { locale, cells, selected } = form;
  const cell = cells.get(selected.value ?? '');
  if (cell === undefined) return <p class="details hint">{text(locale, 'formView.hint')}</p>;
  return (
    <section class="details" aria-label={citeCell(locale, cell.id)}>
      <Header form={form} cell={cell} onGo={onGo} onAdd={onAdd} />
      <Source form={form} cell={cell} />
      {cell.suspect !== null && <Suspects locale={locale} suspects={[cell.suspect]} />}
      <Sums form={form} cell={cell} />
      {cell.findings.length > 0 && (
        <ul aria-label={text(locale, 'formView.findings')}>
          {cell.findings.map((finding) => (
            <li key={finding.fingerprint}>
              <button type="button" class={`finding ${finding.outcome}`} onClick={() => onFinding(finding.fingerprint)}>
                <span class="outcome">{text(locale, `outcome.${finding.outcome}`)}</span>{' '}
                {translate(locale, finding.message)}
              </button>
              {finding.quotes.map((quote) => (
                <blockquote key={quote} lang={reportLanguage(locale)}>
                  {quote}
                </blockquote>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

type CellPartProps = Pick<CellDetailsProps, 'form'> & { readonly cell: FormCellView };

function Header({ form, cell, onGo, onAdd }: CellPartProps & Pick<CellDetailsProps, 'onGo' | 'onAdd'>) {
  const { locale } = form;
  const { id, fact, status } = cell;
  return (
    <header>
      <h4>{citeCell(locale, id)}</h4>
      <span class={`chip ${status}`}>{text(locale, `formView.status.${status}`)}</span>
      {fact.located && <Button label={text(locale, 'formView.go')} onClick={() => onGo(id)} />}
      <Button label={text(locale, 'sidepanel.own.addAt')} onClick={() => onAdd(id)} />
    </header>
  );
}

/** The text of the source with its white space, beside the value that was read. */
function Source({ form, cell }: CellPartProps) {
  const { locale } = form;
  const { fact } = cell;
  return (
    <dl>
      <div>
        <dt>{text(locale, 'formView.source')}</dt>
        <dd>
          {fact.state === 'missing' && text(locale, 'formView.status.missing')}
          {fact.state !== 'missing' && fact.raw === '' && text(locale, 'formView.sourceEmpty')}
          {fact.raw !== '' && <q lang={reportLanguage(locale)}>{fact.raw}</q>}
        </dd>
      </div>
      <div>
        <dt>{text(locale, 'formView.read')}</dt>
        <dd class="read">{readValue(locale, fact)}</dd>
      </div>
    </dl>
  );
}

function Sums({ form, cell }: CellPartProps) {
  const { locale, shown } = form;
  if (cell.identities.length === 0) return null;
  return (
    <ol aria-label={text(locale, 'formView.sums')}>
      {cell.identities.map((identity) => (
        <IdentityItem
          key={`${identity.rule} ${identity.equals[0]}`}
          form={form}
          identity={identity}
          onPress={() => form.show(shown.value === identity ? null : identity)}
        />
      ))}
    </ol>
  );
}
