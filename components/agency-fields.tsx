import { text } from '../lib/locales/text.ts';
import type { AgencyClass } from '../lib/model/agency.ts';
import { agencyKinds, agencyLevels } from '../lib/model/agency.ts';
import type { Locale } from '../lib/model/locale.ts';

interface AgencyFieldsProps {
  readonly locale: Locale;
  readonly agency: string;
  readonly value: AgencyClass;
  readonly onChange: (value: AgencyClass) => void;
}

/** Level and kind of one agency, to choose. */
export function AgencyFields({ locale, agency, value, onChange }: AgencyFieldsProps) {
  return (
    <>
      <select
        aria-label={text(locale, 'agency.levelOf', { agency })}
        value={value.level}
        onChange={({ currentTarget }) => {
          const level = agencyLevels.find((each) => each === currentTarget.value);
          if (level !== undefined) onChange({ level, kind: value.kind });
        }}
      >
        {agencyLevels.map((level) => (
          <option key={level} value={level}>
            {text(locale, `agencyLevel.${level}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={text(locale, 'agency.kindOf', { agency })}
        value={value.kind}
        onChange={({ currentTarget }) => {
          const kind = agencyKinds.find((each) => each === currentTarget.value);
          if (kind !== undefined) onChange({ level: value.level, kind });
        }}
      >
        {agencyKinds.map((kind) => (
          <option key={kind} value={kind}>
            {text(locale, `agencyKind.${kind}`)}
          </option>
        ))}
      </select>
    </>
  );
}
