import { useId } from 'preact/hooks';
import { text } from '../../lib/locales/text.ts';
import { scoringSchemeSchema } from '../../lib/model/scoring.ts';
import { NumberField } from './number-field.tsx';
import type { BatchesProps } from './state.ts';

/** Name of the scheme, and what a report without a finding gets. */
export function TotalField({ state }: BatchesProps) {
  const { locale } = state.client;
  const scheme = state.scheme.value;
  const id = useId();
  return (
    <p class="fields">
      <label for={id}>{text(locale, 'batches.scoring.name')}</label>
      <input
        id={id}
        type="text"
        maxLength={200}
        value={scheme.name}
        onChange={({ currentTarget }) => void state.setScheme({ ...scheme, name: currentTarget.value })}
      />
      <span>{text(locale, 'batches.scoring.total')}</span>
      <NumberField
        label={text(locale, 'batches.scoring.total')}
        value={scheme.total}
        isFit={(value) => scoringSchemeSchema.shape.total.safeParse(value).success}
        refused={text(locale, 'batches.scoring.total.refused')}
        onChange={(value) => {
          if (value !== null) void state.setScheme({ ...scheme, total: value });
        }}
      />
    </p>
  );
}
