import { text } from '../../lib/locales/text.ts';
import { Button } from '../button.tsx';
import { formatTime } from '../format.ts';
import { Select } from '../select.tsx';
import type { OpenedDelivery, SidepanelSources } from './sidepanel-sources.ts';

/** Says that a file is shown instead of the page, chooses one of its reports, and leads back. */
export function DeliveryBar({ sources, file }: { readonly sources: SidepanelSources; readonly file: OpenedDelivery }) {
  const { locale } = sources.page.client;
  const { name, entries, index } = file;
  const at = entries[index]?.at ?? null;
  return (
    <div class="opened">
      <p>
        {at === null
          ? text(locale, 'sidepanel.opened.undated', { name })
          : text(locale, 'sidepanel.opened', { name, at: formatTime(locale, at) })}
      </p>
      {entries.length > 1 && (
        <Select
          label={text(locale, 'sidepanel.opened.which')}
          value={index}
          values={[...entries.keys()]}
          nameOf={(each) => entries[each]?.source.name}
          onChoose={(each) => void sources.showEntry(each)}
        />
      )}
      <Button
        label={text(locale, 'sidepanel.opened.close')}
        onClick={() => {
          sources.file.value = null;
        }}
      />
    </div>
  );
}
