// A choice in one line: a radio button or a checkbox of the browser's own, its name, and what it means.

import type { JSX } from "preact";

export function RadioLine(props: {
  readonly group: string;
  readonly label: string;
  /** What choosing it means; null: its name says it. */
  readonly means: string | null;
  readonly checked: boolean;
  readonly onChoose: () => void;
}): JSX.Element {
  return (
    <label class="choice-line">
      {/* What the browser answers decides what is chosen, not the press. */}
      <input
        type="radio"
        name={props.group}
        checked={props.checked}
        onClick={(event) => {
          if (props.checked) return;
          event.preventDefault();
          props.onChoose();
        }}
      />
      <Words label={props.label} means={props.means} />
    </label>
  );
}

export function CheckLine(props: {
  readonly label: string;
  readonly means: string | null;
  readonly checked: boolean;
  readonly onToggle: (checked: boolean) => void;
}): JSX.Element {
  return (
    <label class="choice-line">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onToggle(event.currentTarget.checked)}
      />
      <Words label={props.label} means={props.means} />
    </label>
  );
}

function Words(props: { readonly label: string; readonly means: string | null }): JSX.Element {
  return (
    <span>
      {props.label}
      {props.means === null ? null : <span class="soft choice-means">{props.means}</span>}
    </span>
  );
}
