// A field of one line with its label above it.

import type { InputHTMLAttributes, JSX } from "preact";
import { useFocusWhen } from "../ui/use-focus-when.ts";

export function FormField(props: {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** True: the form begins with it, and it takes the focus when the form is opened. */
  readonly isFirst?: boolean;
  readonly own: InputHTMLAttributes;
}): JSX.Element {
  const { label, value, onValue, isFirst = false, own } = props;
  const field = useFocusWhen<HTMLInputElement>(isFirst);
  return (
    <label class="replication-field">
      <span>{label}</span>
      <input
        ref={field}
        class="field"
        value={value}
        onInput={({ currentTarget }) => onValue(currentTarget.value)}
        {...own}
      />
    </label>
  );
}
