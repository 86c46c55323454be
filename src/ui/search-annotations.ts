// Search over everything saved: several words in any order, each found somewhere in the annotation or its
// article; case and accents folded; the beginning of a word is enough, and a small slip is forgiven.

import MiniSearch from "minisearch";
import type { Reading } from "../core/model/annotation.ts";
import { foldTerm } from "./fold-term.ts";
import type { Saved } from "./saved.ts";

export interface AnnotationSearch {
  /** Best first, what was changed last before its equals; nothing for a query without a word. */
  search(query: string): readonly Saved[];
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly note: string;
  readonly tags: string;
  readonly who: string;
  readonly figure: string;
  readonly title: string;
  readonly publisher: string;
}

/** What the reader wrote and chose says more about what is looked for than what an article happens to say. */
const BOOST = { note: 2, tags: 3, who: 2, title: 0.7, publisher: 0.5 };
/** Of weight 1: an exact word; below it its beginnings, below those its misspellings. */
const WEIGHTS = { prefix: 0.6, fuzzy: 0.2 };
/** One letter begins a tenth of all words: a second's work, and nothing worth showing. */
const SHORTEST_PREFIX = 2;
/** In shorter words one letter makes another word: "dam", "day". */
const SHORTEST_MISSPELT = 5;
/** Letters that may be wrong; two, since two that changed places count as two. */
const MOST_MISSPELT = 2;

function whoOf(reading: Reading): string {
  switch (reading.kind) {
    case "quotation":
      return reading.speaker ?? "";
    case "official":
      return `${reading.name} ${reading.office ?? ""}`;
    case "claim":
    case "highlight":
      return "";
  }
}

/** The figure in plain digits, for a reader who types 1500000 where the article says 1.5 million. */
function figureOf(reading: Reading): string {
  if (reading.kind !== "claim") return "";
  const { value, low, high, unit } = reading.quantity;
  return [value, low, high, unit].filter((part) => part !== null).join(" ");
}

function rowOf({ annotation, article }: Saved): Row {
  return {
    id: annotation.id,
    text: annotation.text,
    note: annotation.note,
    tags: annotation.tags.join(" "),
    who: whoOf(annotation.reading),
    figure: figureOf(annotation.reading),
    title: article.title,
    publisher: article.publisher,
  };
}

/** How many letters of a word may be wrong; asked only where the words as typed find nothing. */
const forgive = (term: string): number | boolean =>
  term.length < SHORTEST_MISSPELT ? false : MOST_MISSPELT;

function makeIndex(): MiniSearch<Row> {
  return new MiniSearch<Row>({
    fields: ["text", "note", "tags", "who", "figure", "title", "publisher"],
    processTerm: foldTerm,
    searchOptions: {
      combineWith: "AND",
      boost: BOOST,
      prefix: (term) => term.length >= SHORTEST_PREFIX,
      weights: WEIGHTS,
    },
  });
}

/** Between two chunks the view draws and takes keys; a chunk is some 30 ms. */
const CHUNK = 200;

/** Indexes everything once, in chunks; costs some 150 ms of one core per thousand annotations. */
export async function indexAnnotations(saved: readonly Saved[]): Promise<AnnotationSearch> {
  const index = makeIndex();
  await index.addAllAsync(saved.map(rowOf), { chunkSize: CHUNK });
  const byId = new Map(saved.map((one) => [one.annotation.id, one]));
  return {
    search(query) {
      const exactly = index.search(query);
      const results = exactly.length > 0 ? exactly : index.search(query, { fuzzy: forgive });
      return results
        .flatMap(({ id, score }) => {
          const found = byId.get(id);
          return found === undefined ? [] : [{ found, score }];
        })
        .sort(
          (a, b) =>
            b.score - a.score ||
            b.found.annotation.changed.localeCompare(a.found.annotation.changed),
        )
        .map(({ found }) => found);
    },
  };
}
