// An article that something is saved on -> what is watched of it from now on, besides what is watched already.

import type { Annotation, Reading } from "../model/annotation.ts";
import type { History, Sighting } from "../model/history.ts";
import { currentOf } from "../model/history.ts";
import type { Selectors } from "../model/selector.ts";
import { beginHistory } from "./note-version.ts";

/** A mark with what it is found by. */
export interface WatchableMark {
  readonly reading: Reading;
  readonly text: string;
  /** One for each of its paragraphs. */
  readonly selectors: readonly Selectors[];
}

export interface WatchedArticle {
  readonly id: string;
  readonly title: string;
  readonly words: number;
}

/** What stands around words that are described by `selectors`. */
export function sightingOf(text: string, selectors: readonly Selectors[]): Sighting {
  const before = selectors[0]?.quote.prefix ?? "";
  return { text, before, after: selectors.at(-1)?.quote.suffix ?? "" };
}

/** Of a saved passage, which is watched under its annotation's own id. `stood`: when the page that it was saved on read so. */
export function watchPassage(annotation: Annotation, stood = annotation.created): History {
  const { id, articleId, text, target, created } = annotation;
  const begun = { id, articleId, watched: "passage", reading: null, selectors: [] } as const;
  return beginHistory(begun, sightingOf(text, target.selectors), { stood, now: created });
}

/**
 * Histories for the marks, headline and length of `article` that none of `known`, its histories so far, is of.
 * `newId` gives a random UUID at each call; `stood` is as of when the page reads so.
 */
export function watchArticle(
  article: WatchedArticle,
  marks: readonly WatchableMark[],
  own: {
    readonly known: readonly History[];
    readonly newId: () => string;
    readonly stood: string;
    readonly now: string;
  },
): History[] {
  const { known, newId, stood, now } = own;
  const articleId = article.id;
  const begin = (begun: Pick<History, "watched" | "reading" | "selectors">, sighting: Sighting) =>
    beginHistory({ id: newId(), articleId, ...begun }, sighting, { stood, now });
  const bare = { reading: null, selectors: [] };
  const whole = [
    begin({ watched: "headline", ...bare }, { text: article.title, before: "", after: "" }),
    begin({ watched: "length", ...bare }, { text: String(article.words), before: "", after: "" }),
  ].filter(({ watched }) => !known.some((history) => history.watched === watched));
  const unknown = unwatched(marks, known).map(({ reading, text, selectors }) =>
    begin({ watched: "mark", reading, selectors }, sightingOf(text, selectors)),
  );
  return [...whole, ...unknown];
}

/** Of marks with the same words, as many as are not watched yet, the last of them. */
function unwatched(marks: readonly WatchableMark[], known: readonly History[]): WatchableMark[] {
  const watched = new Map<string, number>();
  for (const history of known) {
    const { text } = currentOf(history);
    if (history.watched !== "mark" || history.reading === null || text === null) continue;
    const key = keyOf(history.reading, text);
    watched.set(key, (watched.get(key) ?? 0) + 1);
  }
  return marks.filter(({ reading, text }) => {
    const key = keyOf(reading, text);
    const left = watched.get(key) ?? 0;
    watched.set(key, left - 1);
    return left <= 0;
  });
}

function keyOf({ kind }: Reading, text: string): string {
  return `${kind} ${text}`;
}
