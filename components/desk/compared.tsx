import { comparedRaw, nameCompared } from '../../lib/findings/export/compared.ts';
import { nameCell, text } from '../../lib/locales/text.ts';
import type { FindingView } from '../../lib/model/view.ts';
import type { Desk } from './store.ts';

/** What stands in the other report that a finding compares with, and the way there. */
export function Compared({ desk, finding: { compared } }: { readonly desk: Desk; readonly finding: FindingView }) {
  if (compared === undefined || compared.cells.length === 0) return null;
  const { client, actions, ofPage } = desk;
  const { locale } = client;
  const { source, cells } = compared;
  return (
    <dl class="other">
      <dt>{nameCompared(locale, compared)}</dt>
      {cells.map(({ cell, raw }) => (
        <dd key={cell}>
          {nameCell(locale, cell)} <b>{comparedRaw(locale, raw)}</b>{' '}
          {ofPage && source !== null && raw !== null && (
            <button
              type="button"
              class="plain"
              aria-label={text(locale, 'desk.years.showCell', { cell })}
              onClick={() => void actions.goTo(() => client.years.show(source, cell))}
            >
              {text(locale, 'desk.years.show')}
            </button>
          )}
        </dd>
      ))}
    </dl>
  );
}
