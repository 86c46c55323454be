// The head of the card: who or what the mark is, what else stands at its words, and what it rests on.

import type { JSX } from "preact";
import type { Reading } from "../core/model/annotation.ts";
import type { AlsoHere, CardSubject } from "./card-subject.ts";
import { CloseButton } from "./close-button.tsx";
import { confidenceWord, headline, kindName, roleWord, subline } from "./describe-reading.ts";
import { MarkGlyph } from "./mark-glyph.tsx";
import { message } from "./message.ts";

/** Marks lie inside one another, and the pointer finds the innermost: the others are one press away. */
export function Also(props: {
  readonly also: readonly AlsoHere[];
  readonly onAlso: (index: number) => void;
}): JSX.Element | null {
  if (props.also.length === 0) return null;
  return (
    <ul class="card-also" aria-label={message("alsoHere")}>
      {props.also.map(({ reading, text }, index) => (
        <li key={`${reading.kind} ${text}`}>
          <button type="button" class="text-button" onClick={() => props.onAlso(index)}>
            <MarkGlyph kind={reading.kind} />
            <span class="also-words">
              {message("alsoNamed", kindName(reading.kind), alsoName(reading, text))}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Highlights are told apart by their words alone. */
const alsoName = (reading: Reading, text: string): string =>
  reading.kind === "highlight" ? text : headline(reading);

export function CardHead(props: {
  readonly subject: CardSubject;
  readonly explained: boolean;
  readonly onExplain: () => void;
  readonly onClose: () => void;
}): JSX.Element {
  const { reading, text, correctable } = props.subject;
  const corrected = (correctable?.verdict ?? null) !== null;
  const sure = corrected ? message("corrected") : confidenceWord(reading);
  const second = subline(reading);
  return (
    <div class="card-head">
      <MarkGlyph kind={reading.kind} />
      <div class="card-title">
        <h2>{headline(reading)}</h2>
        {second === null ? null : (
          <p class="soft">
            {second}
            {/* The value above is Pressmark's reading; the article's own words stand beside it. */}
            {reading.kind === "claim" ? (
              <span class="words"> {message("inWords", text)}</span>
            ) : null}
          </p>
        )}
      </div>
      {sure === null ? null : (
        <p class="card-sure">
          <span class="soft">{sure}</span>
          <button
            type="button"
            class="text-button"
            aria-expanded={props.explained}
            onClick={props.onExplain}
          >
            {message("why")}
          </button>
        </p>
      )}
      <CloseButton onClose={props.onClose} />
    </div>
  );
}

export function Evidence({ subject }: { readonly subject: CardSubject }): JSX.Element {
  if (subject.evidence.length === 0) {
    return <p class="card-part soft">{message("evidenceNone")}</p>;
  }
  return (
    <dl class="card-part evidence">
      {subject.evidence.map(({ role, text }, at) => (
        // Two pieces may share role and words; their order never changes.
        <div key={at}>
          <dt>{roleWord(role)}</dt>
          <dd class="words">{text}</dd>
        </div>
      ))}
    </dl>
  );
}
