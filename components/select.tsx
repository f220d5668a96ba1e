import type { ComponentChildren } from 'preact';

interface SelectProps<Value extends string | number> {
  readonly label?: string;
  readonly id?: string;
  readonly class?: string;
  readonly value: Value;
  readonly values: readonly Value[];
  readonly nameOf: (value: Value) => ComponentChildren;
  readonly onChoose: (value: Value) => void;
}

/** A list of values to choose one from. */
export function Select<Value extends string | number>(props: SelectProps<Value>) {
  const { label, value, values, nameOf, onChoose, ...attributes } = props;
  return (
    <select
      {...attributes}
      aria-label={label}
      value={String(value)}
      onChange={({ currentTarget }) => {
        const chosen = values.find((each) => String(each) === currentTarget.value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {values.map((each) => (
        <option key={each} value={String(each)}>
          {nameOf(each)}
        </option>
      ))}
    </select>
  );
}

interface PickListProps<Value extends string> {
  readonly label: string;
  /** '': no value. */
  readonly value: string;
  readonly values: readonly Value[];
  readonly nameOf: (value: Value) => ComponentChildren;
  readonly onChoose: (value: string) => void;
}

/** A list of values to filter rows by; it shows its label while no value is chosen. */
export function PickList<Value extends string>({ label, value, values, nameOf, onChoose }: PickListProps<Value>) {
  return (
    <Select<string>
      class={value === '' ? '' : 'on'}
      label={label}
      value={value}
      values={['', ...values]}
      nameOf={(each) => (each === '' ? label : nameOf(each as Value))}
      onChoose={onChoose}
    />
  );
}
