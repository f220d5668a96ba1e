import { useSignal } from '@preact/signals';
import type { ExportFormat } from '../../lib/export/index.ts';
import { text } from '../../lib/locales/text.ts';
import { Menu } from '../menu.tsx';
import { deliverFrom } from './deliver.ts';
import { stateOf } from './review.ts';
import type { Sidepanel } from './state.ts';

const formats: readonly ExportFormat[] = ['xlsx', 'csv', 'md', 'html', 'sarif', 'json'];

/** The files that can be made of the report. */
export function ExportMenu({ sidepanel }: { readonly sidepanel: Sidepanel }) {
  const { locale } = sidepanel.client;
  const skips = useSignal(false);
  const anyDismissed = sidepanel.review.items.value.some((item) => stateOf(item) === 'dismissed');
  return (
    <Menu label={text(locale, 'sidepanel.export')}>
      {anyDismissed && (
        <label>
          <input
            type="checkbox"
            checked={skips.value}
            onChange={(event) => {
              skips.value = event.currentTarget.checked;
            }}
          />
          {text(locale, 'sidepanel.export.skipDismissed')}
        </label>
      )}
      {formats.map((format) => (
        <button key={format} type="button" onClick={() => void deliverFrom(sidepanel, format, skips.value)}>
          {text(locale, `sidepanel.export.${format}`)}
        </button>
      ))}
    </Menu>
  );
}
