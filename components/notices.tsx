import { text } from '../lib/locales/text.ts';
import type { Locale } from '../lib/model/locale.ts';
import type { ReportView } from '../lib/model/view.ts';

/** Why the result may be incomplete: limitations of the source, and rules that broke. */
export function Notices({ locale, report }: { readonly locale: Locale; readonly report: ReportView }) {
  const notices = report.notices.map((notice) => text(locale, `popup.notice.${notice}`));
  const broken = report.checks.filter(({ error }) => error !== undefined).length;
  if (broken > 0) notices.push(text(locale, 'popup.broken', { count: broken }));
  return (
    <>
      {notices.map((notice) => (
        <p class="notice" key={notice}>
          {notice}
        </p>
      ))}
    </>
  );
}
