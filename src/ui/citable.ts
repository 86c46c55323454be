// Saved words, or a mark that is not saved yet -> the citation of them.

import { addressOfWords } from "../core/anchoring/text-fragment.ts";
import { ownAddress } from "../core/identity/own-address.ts";
import type { Annotation, Reading } from "../core/model/annotation.ts";
import type { Article } from "../core/model/article.ts";
import { shownTime } from "../core/model/day.ts";
import type { Selectors } from "../core/model/selector.ts";
import type { Citation } from "../exchange/citation/citation.ts";
import { headline } from "./describe-reading.ts";
import type { Saved } from "./saved.ts";

/** What can be copied with its source. */
export interface Citable {
  /** The passage's own words, paragraphs joined by a newline. */
  readonly text: string;
  readonly reading: Reading;
  /** One per paragraph, in order, never empty. */
  readonly selectors: readonly Selectors[];
  readonly article: Article;
  /** Where the article was open, without fragment. */
  readonly address: string;
  /** When the words were read there: ISO 8601, UTC, the day alone where no more is known; null: now. */
  readonly captured: string | null;
}

/** What was saved, as it was saved: the page may say something else by now. */
export function citableOfSaved({ annotation, article }: Saved): Citable {
  return {
    ...citableOf(annotation),
    article,
    address: ownAddress(article),
  };
}

/** The part of it that the annotation itself tells. */
export function citableOf(
  annotation: Annotation,
): Pick<Citable, "text" | "reading" | "selectors" | "captured"> {
  const { text, reading, target, created } = annotation;
  return { text, reading, selectors: target.selectors, captured: shownTime(created) };
}

/** All of the citation but the hash, which is of its words. `now`: ISO 8601 with milliseconds, UTC. */
export function citationOf(citable: Citable, now: string): Omit<Citation, "sha256"> {
  const { text, reading, selectors, article, address, captured } = citable;
  const beside = {
    prefix: selectors[0]?.quote.prefix ?? "",
    suffix: selectors.at(-1)?.quote.suffix ?? "",
  };
  return {
    // A figure without its sentence says nothing.
    words: reading.kind === "claim" ? reading.sentence : text,
    speaker: reading.kind === "quotation" ? reading.speaker : null,
    cue: reading.kind === "quotation" && reading.speaker !== null ? reading.cue : null,
    reading: readingOf(reading),
    title: article.title,
    outlet: article.publisher,
    byline: article.byline,
    published: article.published,
    language: article.language,
    address: addressOfWords(address, text, beside),
    captured: captured ?? now,
  };
}

function readingOf(reading: Reading): string | null {
  switch (reading.kind) {
    case "official":
      return [reading.name, reading.office].filter((part) => part !== null).join(", ");
    case "claim":
      return headline(reading);
    case "quotation":
    case "highlight":
      return null;
  }
}
