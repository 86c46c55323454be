// What the reader wrote of an annotation, apart from the rest of it.

import type { Annotation, AnnotationBody, OtherNote } from "./annotation.ts";

/** The body alone, of an annotation as of any body. */
export function bodyOf({ note, tags, colour, otherNotes }: AnnotationBody): AnnotationBody {
  return withOtherNotes({ note, tags, colour }, otherNotes ?? []);
}

/** The same with these other notes: without the field where there are none. */
export function withOtherNotes<Body extends AnnotationBody>(
  body: Body,
  others: readonly OtherNote[],
): Body {
  const { otherNotes: _, ...rest } = body;
  return (others.length === 0 ? rest : { ...rest, otherNotes: others }) as Body;
}

/** The annotation with this body in place of its own. */
export function withBody(annotation: Annotation, body: AnnotationBody): Annotation {
  return withOtherNotes({ ...annotation, ...bodyOf(body) }, body.otherNotes ?? []);
}

/** True when both say the same; the order of tags is the reader's and counts. */
export function sameBody(a: AnnotationBody, b: AnnotationBody): boolean {
  return (
    a.note === b.note &&
    a.colour === b.colour &&
    sameTags(a.tags, b.tags) &&
    sameTags(notesOf(a), notesOf(b))
  );
}

const notesOf = ({ otherNotes = [] }: AnnotationBody): string[] =>
  otherNotes.map(({ note }) => note);

/** True when both have the same words in the same order. */
export function sameTags(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((tag, at) => tag === b[at]);
}

/** Every wording of the note, for what has room for one text: search, other tools' files. */
export function allNotes(body: AnnotationBody): string {
  return [body.note, ...notesOf(body)].filter((note) => note !== "").join("\n\n");
}
