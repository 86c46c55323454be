// Passages -> what is painted, by the reader's switches.

import type { Colour } from "../core/model/annotation.ts";
import type { Settings } from "../core/model/settings.ts";
import type { ShownLink } from "../messages/shown-link.ts";
import type { ArticleText } from "./article-text.ts";
import type { Stroke, Style } from "./painter.ts";
import type { Passage } from "./passages.ts";

/** Of marks, by number: the colour of the reader's note on the same words in another article. */
export type NotedElsewhere = ReadonlyMap<number, Colour>;

/**
 * A person is named in every other article: a note on one official would underline half of what is read, and
 * is told in the card alone.
 */
export function notedElsewhere(links: readonly ShownLink[]): NotedElsewhere {
  const noted = new Map<number, Colour>();
  for (const { index, relation, otherAnnotation } of links) {
    const isNoted = (otherAnnotation?.note ?? "") !== "" && relation !== "person";
    if (isNoted && otherAnnotation !== null && !noted.has(index)) {
      noted.set(index, otherAnnotation.colour);
    }
  }
  return noted;
}

/** What decides what is painted. */
export interface Shown extends Pick<Settings, "kinds" | "paintSaved"> {
  readonly noted: NotedElsewhere;
}

function stylesOf(passage: Passage, { kinds, paintSaved, noted }: Shown): Style[] {
  const { reading, history, markIndex } = passage;
  // Unpainted, it is a mark like any other: the page's scripts cannot tell what was saved.
  const annotation = paintSaved ? passage.annotation : null;
  const styles: Style[] = [];
  if (reading.kind === "highlight") {
    if (kinds.highlight && annotation !== null) {
      styles.push({ as: "highlight", colour: annotation.colour });
    }
  } else if (kinds[reading.kind] && markIndex !== null) {
    styles.push({ as: "mark", kind: reading.kind, unsure: reading.confidence === "low" });
  }
  // What the reader saved stays in sight whichever kinds are switched off; so does a note from elsewhere.
  const colour = markIndex === null ? undefined : noted.get(markIndex);
  if (annotation !== null) {
    styles.push({ as: "saved", colour: annotation.colour });
  } else if (paintSaved && colour !== undefined) {
    styles.push({ as: "noted", colour });
  }
  // Marks are watched where something of their article is saved: the wavy line would tell that.
  if (paintSaved && (annotation?.state === "changed" || (history?.change ?? null) !== null)) {
    styles.push({ as: "changed" });
  }
  return styles;
}

/** One stroke for each style of each passage, in the order of `passages`. Makes ranges as they are asked for. */
export function* strokesOf(
  passages: Iterable<Passage>,
  text: ArticleText,
  shown: Shown,
): Generator<Stroke> {
  for (const passage of passages) {
    const styles = stylesOf(passage, shown);
    if (styles.length === 0) continue;
    const ranges = passage.spans.flatMap((span) => text.toRanges(span));
    for (const style of styles) yield { style, ranges };
  }
}
