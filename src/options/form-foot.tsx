// The end of a form among the choices: what came of the last press, and its buttons.

import type { ComponentChildren, JSX } from "preact";
import { message } from "../ui/message.ts";

export function FormFoot(props: {
  /** Null: nothing stands in the way. */
  readonly problem: string | null;
  /** What is being done, or went well; null: nothing to say. */
  readonly told: string | null;
  readonly busy: boolean;
  /** What the button says that the form is for. */
  readonly submit: string;
  readonly onCancel: () => void;
  /** Of the line that tells what came of it, for the fields that it is about. */
  readonly toldId?: string;
  /** Buttons between the two. */
  readonly children?: ComponentChildren;
}): JSX.Element {
  const { problem, told, busy, submit, onCancel, toldId } = props;
  return (
    <>
      <p
        {...(toldId === undefined ? {} : { id: toldId })}
        class={problem === null ? undefined : "alarm"}
        role={problem === null ? "status" : "alert"}
      >
        {problem ?? told}
      </p>
      <div class="reset-buttons">
        <button type="submit" class="main-button" aria-disabled={busy}>
          {submit}
        </button>
        {props.children}
        <button type="button" class="text-button" onClick={onCancel}>
          {message("cancel")}
        </button>
      </div>
    </>
  );
}
