// What a reader is told whose words met others, written elsewhere meanwhile.

import type { Draft } from "../core/model/annotation.ts";
import type { Meeting } from "../core/model/meeting.ts";
import type { Notice } from "./card-subject.ts";
import { type MessageName, message } from "./message.ts";

/** Said quietly beside words that are being written. */
export const elsewhere = (name: MessageName): Notice => ({
  tone: "quiet",
  text: message(name),
  undo: false,
});

const SENTENCES: Readonly<Record<Exclude<Meeting, "nothing">, MessageName>> = {
  joined: "noticeSavedBoth",
  "two-notes": "noticeTwoNotes",
  "note-kept": "noticeNoteKept",
  removal: "noticeBroughtBack",
};

/** What a save met; null: nothing. */
export function meetingSentence(met: Meeting): string | null {
  return met === "nothing" ? null : message(SENTENCES[met]);
}

/** True where a draft has wordings that stood nowhere when it was begun: it was written in two places at once. */
export function isWrittenTwice({ body, basedOn }: Draft): boolean {
  const known = new Set((basedOn?.otherNotes ?? []).map(({ note }) => note));
  return (body.otherNotes ?? []).some(({ note }) => !known.has(note) && note !== basedOn?.note);
}
