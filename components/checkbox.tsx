import type { ComponentChildren } from 'preact';

interface CheckboxProps {
  readonly label: ComponentChildren;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly class?: string;
}

export function Checkbox({ label, checked, onChange, ...attributes }: CheckboxProps) {
  return (
    <label {...attributes}>
      <input type="checkbox" checked={checked} onChange={({ currentTarget }) => onChange(currentTarget.checked)} />
      {label}
    </label>
  );
}
