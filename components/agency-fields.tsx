import { text, translate } from '../lib/locales/text.ts';
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
  const field = <Name extends keyof AgencyClass>(name: Name, choices: readonly AgencyClass[Name][]) => (
    <select
      aria-label={text(locale, `agency.${name}Of`, { agency })}
      value={value[name]}
      onChange={({ currentTarget }) => {
        const choice = choices.find((each) => each === currentTarget.value);
        if (choice !== undefined) onChange({ level: value.level, kind: value.kind, [name]: choice });
      }}
    >
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {translate(locale, { id: `agency${name === 'level' ? 'Level' : 'Kind'}.${choice}`, data: {} })}
        </option>
      ))}
    </select>
  );
  return (
    <>
      {field('level', agencyLevels)}
      {field('kind', agencyKinds)}
    </>
  );
}
