// Passages -> what is painted, by the reader's switches.

import type { Annotation, Colour } from "../core/model/annotation.ts";
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
  const { history, markIndex } = passage;
  // Unpainted, it is a mark like any other: the page's scripts cannot tell what was saved.
  const annotation = paintSaved ? passage.annotation : null;
  const ofKind = kinds[passage.reading.kind] ? styleOfKind(passage, annotation) : null;
  const styles = ofKind === null ? [] : [ofKind];
  // What the reader saved stays in sight whichever kinds are switched off; so does a note from elsewhere.
  const colour = markIndex === null ? undefined : noted.get(markIndex);
  if (annotation !== null) {
    styles.push(`saved-${annotation.colour}`);
  } else if (paintSaved && colour !== undefined) {
    styles.push(`noted-${colour}`);
  }
  // Marks are watched where something of their article is saved: the wavy line would tell that.
  if (paintSaved && (annotation?.state === "changed" || (history?.change ?? null) !== null)) {
    styles.push("changed");
  }
  return styles;
}

/** Null: what the reader highlighted shows that it is saved, and this is not to be seen. */
function styleOfKind({ reading, markIndex }: Passage, annotation: Annotation | null): Style | null {
  if (reading.kind === "highlight")
    return annotation === null ? null : `highlight-${annotation.colour}`;
  if (markIndex === null) return null;
  return reading.confidence === "low" ? `${reading.kind}-unsure` : reading.kind;
}

/** One stroke for each style of each passage, in the order of `passages`. */
export function strokesOf(
  passages: readonly Passage[],
  text: ArticleText,
  shown: Shown,
): readonly Stroke[] {
  const strokes: Stroke[] = [];
  for (const passage of passages) {
    const styles = stylesOf(passage, shown);
    if (styles.length === 0) continue;
    const ranges = text.toRanges(...passage.spans);
    for (const style of styles) strokes.push({ style, ranges });
  }
  return strokes;
}
