import { text, translate } from '../../lib/locales/text.ts';
import type { AgencyClass } from '../../lib/model/agency.ts';
import type { Locale } from '../../lib/model/locale.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { ReportView } from '../../lib/model/view.ts';
import { entryOf } from '../../lib/settings/entries.ts';
import { AgencyFields } from '../agency-fields.tsx';
import { Button } from '../button.tsx';

interface AgencyKindProps {
  readonly locale: Locale;
  readonly report: Pick<ReportView, 'agency' | 'agencyKind'>;
  /** Classes that the reader chose for agencies. */
  readonly agencies: Settings['agencies'];
  /** Undefined: back to the class by name. */
  readonly onChange: (agency: string, chosen: AgencyClass | undefined) => void;
}

/** The class of the report's agency with its reasons, and fields to correct it; nothing where no agency is named. */
export function AgencyKind({ locale, report: { agency, agencyKind }, agencies, onChange }: AgencyKindProps) {
  if (agency === null) return null;
  const chosen = entryOf(agencies, agency);
  const value = chosen ?? agencyKind;
  const { level, kind } = agencyKind.reasons;
  return (
    <details class="agency">
      <summary>
        {text(locale, 'agency.class', {
          level: text(locale, `agencyLevel.${value.level}`),
          kind: text(locale, `agencyKind.${value.kind}`),
        })}
      </summary>
      <div class="fields">
        <AgencyFields
          locale={locale}
          agency={agency}
          value={value}
          onChange={(next) => {
            // The class that the name has is no correction.
            const same = next.level === agencyKind.level && next.kind === agencyKind.kind;
            onChange(agency, same ? undefined : next);
          }}
        />
      </div>
      {chosen === undefined ? (
        <p>
          {text(locale, 'agency.because', { part: text(locale, 'agency.level'), why: translate(locale, level) })}
          <br />
          {text(locale, 'agency.because', { part: text(locale, 'agency.kind'), why: translate(locale, kind) })}
        </p>
      ) : (
        <p>
          {text(locale, 'agency.chosen')}{' '}
          <Button label={text(locale, 'agency.reset')} onClick={() => onChange(agency, undefined)} />
        </p>
      )}
    </details>
  );
}
