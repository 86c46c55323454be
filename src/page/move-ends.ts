// A saved passage whose words the reader wants to be others: its ends moved word by word, or all of it selected
// anew; and the words that stand there today in place of those that were saved.

import { describe } from "../core/anchoring/describe.ts";
import { type Edge, moveEdge, type Step } from "../core/anchoring/move-edge.ts";
import type { Annotation } from "../core/model/annotation.ts";
import type { Span } from "../core/model/span.ts";
import { ask } from "../messages/send.ts";
import type { ArticleSession } from "./article-session.ts";
import { sightingAt } from "./sightings.ts";
import { splitByParagraph } from "./split-by-paragraph.ts";

/** Takes a change back. */
export type Undo = () => Promise<Annotation>;

/** What the reader asked for stands on the page no more. `message` is a sentence for the reader. */
export class NotOnPageError extends Error {
  override readonly name = "NotOnPageError";
  constructor() {
    super("These words are not on the page any more. What you saved is as it was.");
  }
}

/** New ends on trial: shown on the page, kept when the reader says so. */
export interface EndsDraft {
  /** The words as they would be. */
  readonly words: string;
  move(edge: Edge, step: Step): EndsDraft;
  /** With the words that are selected on the page; itself where none are. */
  select(): EndsDraft;
  /** Keeps them. @throws RequestError with a sentence for the reader */
  keep(): Promise<Undo>;
  /** Shows on the page what was saved. */
  drop(): void;
}

/** Null where the annotation is not on the page. `selected` gives the article's words that are selected now. */
export function draftEnds(
  session: ArticleSession,
  annotation: Annotation,
  selected: () => Span | null,
): EndsDraft | null {
  const spans = session.spansOf(annotation.id);
  const first = spans[0];
  const last = spans.at(-1);
  if (first === undefined || last === undefined) return null;
  return endsAt({ start: first.start, end: last.end });

  function endsAt(span: Span): EndsDraft {
    const { text } = session.text;
    const parts = splitByParagraph(text, span);
    return {
      words: sightingAt(text, parts).text ?? "",
      move: (edge, step) => show(moveEdge(text, span, { edge, step })),
      select: () => show(selected() ?? span),
      keep: async () => {
        const undo = await keepSpans(session, annotation, parts);
        session.painting.outline(null);
        return undo;
      },
      drop: () => session.painting.outline(null),
    };
  }

  function show(span: Span): EndsDraft {
    session.painting.outline(span);
    return endsAt(span);
  }
}

/** The annotation is of today's words from now on. @throws NotOnPageError, RequestError */
export async function keepTodaysWords(session: ArticleSession, id: string): Promise<Undo> {
  const annotation = session.annotation(id);
  const spans = session.spansOf(id);
  if (annotation === null || spans.length === 0) throw new NotOnPageError();
  return await keepSpans(session, annotation, spans);
}

async function keepSpans(
  session: ArticleSession,
  annotation: Annotation,
  spans: readonly Span[],
): Promise<Undo> {
  const { text } = session.text;
  const { id } = annotation;
  const before = sightingAt(text, session.spansOf(id));
  const today = sightingAt(text, spans);
  if (today.text === null) throw new NotOnPageError();
  const target = { selectors: spans.map((span) => describe(text, span)) };
  await ask("change-target", { id, text: today.text, target, state: "exact", today });
  return () =>
    ask("change-target", {
      id,
      text: annotation.text,
      target: annotation.target,
      state: annotation.state,
      today: before,
    });
}
