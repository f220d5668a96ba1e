import { useId, useState } from 'preact/hooks';

interface NumberFieldProps {
  readonly label: string;
  /** null: empty. */
  readonly value: number | null;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly isFit: (value: number | null) => boolean;
  /** Why the input is refused. */
  readonly refused: string;
  readonly onChange: (value: number | null) => void;
}

/** A field for a number. Refused input stays in the field with the reason and changes nothing. */
export function NumberField({ label, value, placeholder, disabled, isFit, refused, onChange }: NumberFieldProps) {
  const [bad, setBad] = useState<string | null>(null);
  const id = useId();
  return (
    <>
      <input
        type="text"
        inputMode="decimal"
        class="short"
        aria-label={label}
        aria-invalid={bad !== null}
        aria-describedby={bad === null ? undefined : id}
        placeholder={disabled ? '—' : placeholder}
        disabled={disabled}
        value={bad ?? value ?? ''}
        onChange={({ currentTarget }) => {
          const typed = currentTarget.value.normalize('NFKC').trim();
          const next = typed === '' ? null : Number(typed);
          if ((next !== null && Number.isNaN(next)) || !isFit(next)) return setBad(currentTarget.value);
          setBad(null);
          if (next !== value) onChange(next);
        }}
      />
      {bad !== null && (
        <span id={id} class="problem" role="alert">
          {refused}
        </span>
      )}
    </>
  );
}
