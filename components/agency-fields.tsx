import { text } from '../lib/locales/text.ts';
import { type AgencyClass, agencyKinds, agencyLevels } from '../lib/model/agency.ts';
import type { Locale } from '../lib/model/locale.ts';
import { Select } from './select.tsx';

interface AgencyFieldsProps {
  readonly locale: Locale;
  readonly agency: string;
  readonly value: AgencyClass;
  readonly onChange: (value: AgencyClass) => void;
}

/** Level and kind of one agency, to choose. */
export function AgencyFields({ locale, agency, value: { level, kind }, onChange }: AgencyFieldsProps) {
  return (
    <>
      <Select
        label={text(locale, 'agency.levelOf', { agency })}
        value={level}
        values={agencyLevels}
        nameOf={(each) => text(locale, `agencyLevel.${each}`)}
        onChoose={(chosen) => onChange({ level: chosen, kind })}
      />
      <Select
        label={text(locale, 'agency.kindOf', { agency })}
        value={kind}
        values={agencyKinds}
        nameOf={(each) => text(locale, `agencyKind.${each}`)}
        onChoose={(chosen) => onChange({ level, kind: chosen })}
      />
    </>
  );
}
