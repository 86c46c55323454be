// Where the reader corrects a mark: a quiet row of choices under the evidence, and for those that need a
// word more, a field below. Nothing is asked twice: each choice takes effect at once and can be undone.

import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";
import type { AnnotationKind } from "../core/model/annotation.ts";
import type { Verdict } from "../core/model/correction.ts";
import { OfficialForm, SpeakerForm, ValueForm } from "./card-correct-forms.tsx";
import type { CardSubject, Correctable } from "./card-subject.ts";
import { type MessageName, message } from "./message.ts";

interface Choice {
  readonly name: MessageName;
  /** What it says by itself, or the form that asks for the rest. */
  readonly says: Verdict | "speaker" | "official" | "value";
}

const CHOICES: Readonly<Record<AnnotationKind, readonly Choice[]>> = {
  quotation: [
    { name: "correctNotQuotation", says: { is: "not-a-quotation" } },
    { name: "correctSpeaker", says: "speaker" },
  ],
  official: [
    { name: "correctNotOfficial", says: { is: "not-an-official" } },
    { name: "correctOffice", says: "official" },
  ],
  claim: [
    { name: "correctNotFigure", says: { is: "not-a-claim" } },
    { name: "correctValue", says: "value" },
  ],
  highlight: [{ name: "correctIsOfficial", says: "official" }],
};

export function CardCorrect(props: {
  readonly subject: CardSubject;
  readonly correctable: Correctable;
  /** A correction is on its way; the choices rest. */
  readonly busy: boolean;
  /** Null takes back what was said before. */
  readonly onCorrect: (verdict: Verdict | null) => void;
}): JSX.Element {
  const { subject, correctable, busy } = props;
  const [open, setOpen] = useState<Choice["says"] | null>(null);
  const formId = useId();
  const say = (verdict: Verdict | null) => {
    if (busy) return;
    setOpen(null);
    props.onCorrect(verdict);
  };
  return (
    <div class="card-part card-correct">
      {subject.reading.kind === "highlight" ? null : (
        <h3 class="soft">
          {message(correctable.verdict === null ? "correctThis" : "correctedByYou")}
        </h3>
      )}
      <div class="correct-choices">
        {CHOICES[subject.reading.kind].map(({ name, says }) => (
          <ChoiceButton
            key={name}
            label={message(name)}
            busy={busy}
            form={typeof says === "string" ? { id: formId, open: open === says } : null}
            onChoose={() => {
              if (typeof says === "string") setOpen(open === says ? null : says);
              else say(says);
            }}
          />
        ))}
        {correctable.verdict === null ? null : (
          <ChoiceButton
            label={message("correctTakeBack")}
            busy={busy}
            form={null}
            onChoose={() => say(null)}
          />
        )}
      </div>
      <div id={formId} hidden={open === null}>
        {open === "speaker" ? <SpeakerForm speakers={correctable.speakers} onSay={say} /> : null}
        {open === "official" ? <OfficialForm subject={subject} onSay={say} /> : null}
        {open === "value" ? <ValueForm subject={subject} onSay={say} /> : null}
      </div>
    </div>
  );
}

function ChoiceButton(props: {
  readonly label: string;
  readonly busy: boolean;
  /** The form that the button opens; null: it acts at once. */
  readonly form: { readonly id: string; readonly open: boolean } | null;
  readonly onChoose: () => void;
}): JSX.Element {
  const { label, busy, form } = props;
  const opens = form === null ? {} : { "aria-expanded": form.open, "aria-controls": form.id };
  return (
    <button
      type="button"
      class={`text-button ${form === null ? "" : "disclosure"}`}
      aria-disabled={busy}
      onClick={props.onChoose}
      {...opens}
    >
      {label}
    </button>
  );
}
