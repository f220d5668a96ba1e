import { text, translate } from '../../lib/locales/text.ts';
import type { AgencyClass } from '../../lib/model/agency.ts';
import type { Locale } from '../../lib/model/locale.ts';
import type { Settings } from '../../lib/model/settings.ts';
import type { ReportView } from '../../lib/model/view.ts';
import { entryOf } from '../../lib/settings/entries.ts';
import { AgencyFields } from '../agency-fields.tsx';

interface AgencyKindProps {
  readonly locale: Locale;
  readonly report: Pick<ReportView, 'agency' | 'agencyKind'>;
  /** What the reader said of agencies before. */
  readonly agencies: Settings['agencies'];
  /** Undefined: by the name again. */
  readonly onChange: (agency: string, chosen: AgencyClass | undefined) => void;
}

/** What the report's agency is, why that is thought, and a way to say otherwise; nothing where the report names none. */
export function AgencyKind({ locale, report: { agency, agencyKind }, agencies, onChange }: AgencyKindProps) {
  if (agency === null) return null;
  const chosen = entryOf(agencies, agency);
  const value = chosen ?? agencyKind;
  const { level, kind } = agencyKind.reasons;
  return (
    <details class="agency">
      <summary>
        {text(locale, `agencyLevel.${value.level}`)} · {text(locale, `agencyKind.${value.kind}`)}
      </summary>
      <div class="fields">
        <AgencyFields
          locale={locale}
          agency={agency}
          value={value}
          onChange={(next) => {
            // PageTexts as the name has it is no correction.
            const same = next.level === agencyKind.level && next.kind === agencyKind.kind;
            onChange(agency, same ? undefined : next);
          }}
        />
      </div>
      {chosen === undefined ? (
        <p>
          {text(locale, 'agency.level')} · {translate(locale, level)}
          <br />
          {text(locale, 'agency.kind')} · {translate(locale, kind)}
        </p>
      ) : (
        <p>
          {text(locale, 'agency.chosen')}{' '}
          <button type="button" class="plain" onClick={() => onChange(agency, undefined)}>
            {text(locale, 'agency.reset')}
          </button>
        </p>
      )}
    </details>
  );
}
