// The wordings of a note that were written in two places at once, to settle which is to hold.

import type { JSX } from "preact";
import type { AnnotationBody, OtherNote } from "../core/model/annotation.ts";
import { withOtherNotes } from "../core/model/body.ts";
import { message } from "./message.ts";
import { ShownDate } from "./shown-date.tsx";

/** Nothing where there are none. `onBody`: the body as it is once the reader chose; editing stays possible. */
export function OtherNotes(props: {
  readonly body: AnnotationBody;
  readonly busy: boolean;
  readonly onBody: (body: AnnotationBody) => void;
}): JSX.Element | null {
  const { body, busy, onBody } = props;
  const { otherNotes = [] } = body;
  if (otherNotes.length === 0) return null;
  return (
    <ul class="other-notes" aria-label={message("otherNotes")}>
      {otherNotes.map((other) => {
        const rest = otherNotes.filter((each) => each !== other);
        const settle = (note: string) => onBody(withOtherNotes({ ...body, note }, rest));
        return (
          <li key={other.note} class="other-note">
            <p class="soft">
              {message("otherNoteOf")} <ShownDate iso={other.changed} />
            </p>
            <p class="note">
              <bdi>{other.note}</bdi>
            </p>
            <Choices
              busy={busy}
              onTake={() => settle(other.note)}
              onJoin={() => settle(joined(body.note, other))}
              onDrop={() => settle(body.note)}
            />
          </li>
        );
      })}
    </ul>
  );
}

const joined = (note: string, other: OtherNote): string =>
  note === "" ? other.note : `${note}\n\n${other.note}`;

function Choices(props: {
  readonly busy: boolean;
  readonly onTake: () => void;
  readonly onJoin: () => void;
  readonly onDrop: () => void;
}): JSX.Element {
  const choices = [
    { words: message("takeOtherNote"), choose: props.onTake },
    { words: message("joinNotes"), choose: props.onJoin },
    { words: message("dropOtherNote"), choose: props.onDrop },
  ];
  return (
    <p class="other-note-choices">
      {choices.map(({ words, choose }) => (
        <button
          key={words}
          type="button"
          class="text-button"
          aria-disabled={props.busy}
          onClick={props.busy ? undefined : choose}
        >
          {words}
        </button>
      ))}
    </p>
  );
}
