import { text } from '../../lib/locales/text.ts';
import { defaultSettings, type Settings } from '../../lib/model/settings.ts';
import { exportSettings, importSettings } from '../../lib/settings/transfer.ts';
import { FilePicker } from '../file-picker.tsx';
import { readGoujiFile } from '../gouji-file.ts';
import { Section } from './section.tsx';
import type { OptionsState } from './state.ts';

const FILE = 'gouji-settings.json';

/** Exports the settings, imports them, and resets them. */
export function Transfer({ state, settings }: { readonly state: OptionsState; readonly settings: Settings }) {
  const locale = state.locale.value;

  async function take([file]: readonly File[]): Promise<void> {
    if (file === undefined) return;
    const data = { name: file.name };
    const content = await readGoujiFile(file);
    if (content === null) return state.say('settings.file.unreadable', data);
    const read = importSettings(content);
    if (read.kind === 'refused') return state.say(`settings.file.${read.why}`, data);
    const key = read.damaged.length === 0 ? 'settings.file.imported' : 'settings.file.importedPartly';
    await state.change(read.changes, { key, data: { ...data, parts: read.damaged }, sweeping: true });
  }

  return (
    <Section locale={locale} name="file" hint={text(locale, 'settings.file.hint')}>
      <div class="tools">
        <button
          type="button"
          onClick={() => {
            state.client.saveFile(FILE, new Blob([exportSettings(settings)], { type: 'application/json' }));
            state.say('settings.file.exported', { name: FILE });
          }}
        >
          {text(locale, 'settings.file.export')}
        </button>
        <FilePicker label={text(locale, 'settings.file.import')} accept=".json,application/json" onFiles={take} />
        <button
          type="button"
          onClick={() => {
            const { version: _version, ...all } = defaultSettings;
            void state.change(all, { key: 'settings.file.resetDone', sweeping: true });
          }}
        >
          {text(locale, 'settings.file.reset')}
        </button>
      </div>
    </Section>
  );
}
