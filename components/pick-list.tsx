import type { ComponentChildren } from 'preact';

interface PickListProps<Value extends string> {
  /** Its name, shown while nothing is picked. */
  readonly label: string;
  /** '': nothing. */
  readonly value: string;
  /** Without repetition, in order. */
  readonly values: readonly Value[];
  readonly nameOf: (value: Value) => ComponentChildren;
  readonly onPick: (value: string) => void;
}

/** A list of values to filter rows by. */
export function PickList<Value extends string>({ label, value, values, nameOf, onPick }: PickListProps<Value>) {
  return (
    <select
      class={value === '' ? '' : 'on'}
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => onPick(currentTarget.value)}
    >
      <option value="">{label}</option>
      {values.map((each) => (
        <option key={each} value={each}>
          {nameOf(each)}
        </option>
      ))}
    </select>
  );
}
