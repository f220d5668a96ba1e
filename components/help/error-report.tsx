import { useState } from 'preact/hooks';
import { type TextKey, text } from '../../lib/locales/text.ts';
import type { HelpClient } from '../../lib/model/clients/help.ts';
import { Button } from '../button.tsx';
import { createStatusLine, StatusLine } from '../status-line.tsx';

/** The lines that someone who reports an error copies: nothing of a page. */
export function ErrorReport({ client, rule }: { readonly client: HelpClient; readonly rule: string | null }) {
  const { locale, version, browser, subject } = client;
  const [line] = useState(() => createStatusLine(() => locale));
  const unknown = text(locale, 'help.report.unknown');
  const words = text(locale, 'help.report.text', {
    version,
    browser,
    rule: rule ?? unknown,
    form: subject.form === null ? unknown : text(locale, `popup.form.${subject.form}`),
    year: subject.year ?? unknown,
  });

  async function copy(): Promise<void> {
    const key: TextKey = await client.copy(words).then(
      () => 'popup.copied',
      () => 'popup.copyFailed',
    );
    line.say(key);
  }

  return (
    <>
      <p>{text(locale, 'help.report.lead')}</p>
      <pre>{words}</pre>
      <Button look="box main" label={text(locale, 'help.report.copy')} onClick={() => void copy()} />
      <StatusLine state={line} />
    </>
  );
}
