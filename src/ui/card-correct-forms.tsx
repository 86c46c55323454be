// The fields of the corrections that need a word more than "no": who spoke, which office, what value.

import type { ComponentChildren, JSX, TargetedSubmitEvent } from "preact";
import { useId, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Verdict } from "../core/model/correction.ts";
import type { CardSubject } from "./card-subject.ts";
import { message } from "./message.ts";
import { parseValue, writeValue } from "./parse-value.ts";

type Say = (verdict: Verdict) => void;

/** Takes the focus to its first control: whoever opened it goes on here. */
function CorrectForm(props: {
  readonly onSubmit: () => void;
  readonly children: ComponentChildren;
}): JSX.Element {
  const form = useRef<HTMLFormElement>(null);
  // Not after the next frame: a Tab pressed meanwhile would start from the button.
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>("button, input")?.focus(), []);
  return (
    <form
      ref={form}
      class="correct-form"
      // Ctrl+Enter saves the note elsewhere in the card; here it means what was typed here.
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.stopPropagation();
      }}
      onSubmit={(event: TargetedSubmitEvent<HTMLFormElement>) => {
        event.preventDefault();
        props.onSubmit();
      }}
    >
      {props.children}
    </form>
  );
}

function Field(props: {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Id of the sentence that says what is wrong with it; null: nothing is. */
  readonly wrong?: string | null;
}): JSX.Element {
  const { wrong = null } = props;
  return (
    <label class="correct-field">
      <span class="soft">{props.label}</span>
      <input
        type="text"
        class="field"
        value={props.value}
        aria-invalid={wrong !== null}
        {...(wrong === null ? {} : { "aria-describedby": wrong })}
        onInput={(event) => props.onValue(event.currentTarget.value)}
      />
    </label>
  );
}

function SubmitButton(): JSX.Element {
  return (
    <button type="submit" class="plain-button">
      {message("correctApply")}
    </button>
  );
}

/** Names of the article to choose from, any other to type, or nobody. */
export function SpeakerForm(props: {
  readonly speakers: readonly string[];
  readonly onSay: Say;
}): JSX.Element {
  const [name, setName] = useState("");
  const say = (speaker: string | null) => props.onSay({ is: "speaker", name: speaker });
  return (
    <CorrectForm
      onSubmit={() => {
        if (name.trim() !== "") say(name.trim());
      }}
    >
      <div class="correct-names">
        {props.speakers.map((speaker) => (
          <button key={speaker} type="button" class="plain-button" onClick={() => say(speaker)}>
            <bdi>{speaker}</bdi>
          </button>
        ))}
        <button type="button" class="plain-button soft" onClick={() => say(null)}>
          {message("speakerNotGiven")}
        </button>
      </div>
      <div class="correct-line">
        <Field label={message("correctOtherName")} value={name} onValue={setName} />
        <SubmitButton />
      </div>
    </CorrectForm>
  );
}

/** The name starts as the mark's own, or as the words that were selected. */
export function OfficialForm(props: {
  readonly subject: CardSubject;
  readonly onSay: Say;
}): JSX.Element {
  const { reading, text } = props.subject;
  const [name, setName] = useState(reading.kind === "official" ? reading.name : text);
  const [office, setOffice] = useState(reading.kind === "official" ? (reading.office ?? "") : "");
  return (
    <CorrectForm
      onSubmit={() => {
        const said = { name: name.trim(), office: office.trim() };
        if (said.name === "") return;
        props.onSay({ is: "official", name: said.name, office: said.office || null });
      }}
    >
      <Field label={message("correctFullName")} value={name} onValue={setName} />
      <div class="correct-line">
        <Field label={message("roleOffice")} value={office} onValue={setOffice} />
        <SubmitButton />
      </div>
    </CorrectForm>
  );
}

/** A value that is no number is not kept; a sentence says what is wanted. */
export function ValueForm(props: {
  readonly subject: CardSubject;
  readonly onSay: Say;
}): JSX.Element {
  const { reading } = props.subject;
  const quantity = reading.kind === "claim" ? reading.quantity : null;
  const [typed, setTyped] = useState(quantity === null ? "" : writeValue(quantity));
  const [unit, setUnit] = useState(quantity?.unit ?? "");
  const [wrong, setWrong] = useState(false);
  const wrongId = useId();
  return (
    <CorrectForm
      onSubmit={() => {
        const value = parseValue(typed);
        setWrong(value === null);
        if (value !== null) props.onSay({ is: "quantity", ...value, unit: unit.trim() });
      }}
    >
      <div class="correct-line">
        <Field
          label={message("roleNumeral")}
          value={typed}
          wrong={wrong ? wrongId : null}
          onValue={setTyped}
        />
        <Field label={message("roleUnit")} value={unit} onValue={setUnit} />
        <SubmitButton />
      </div>
      <p id={wrongId} class="alarm" role="status">
        {wrong ? message("correctValueWrong") : ""}
      </p>
    </CorrectForm>
  );
}
