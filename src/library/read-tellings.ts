// Marks of several articles -> as the library's pages show them: with the reader's own words on them, and
// with who said a figure.

import type { Annotation } from "../core/model/annotation.ts";
import type { RememberedMark } from "../core/model/link.ts";
import { contains } from "../core/model/span.ts";
import type { PlacedMark } from "../links/find-family.ts";
import { annotationsByArticles } from "../store/annotations.ts";
import type { Database } from "../store/database.ts";
import { marksOfArticle } from "../store/marks.ts";

/** One mark of a family. */
export interface Telling extends PlacedMark {
  /** The reader's own on this very mark; null: none. */
  readonly annotation: Annotation | null;
}

/** The marks with the reader's annotations, in the order given. One read for each article. */
export async function withAnnotations(
  database: Database,
  placed: readonly PlacedMark[],
): Promise<Telling[]> {
  const ids = new Set(placed.map(({ article }) => article.id));
  const saved = await annotationsByArticles(database, [...ids]);
  return placed.map(({ mark, article }) => ({
    mark,
    article,
    annotation: annotationOn(mark, saved.get(article.id) ?? []),
  }));
}

/** Saved on these words, or null. */
export function annotationOn(
  mark: RememberedMark,
  annotations: readonly Annotation[],
): Annotation | null {
  const match = annotations.find(
    ({ reading, text }) => reading.kind === mark.reading.kind && text === mark.text,
  );
  return match ?? null;
}

/** Who says the figure: the speaker of the quotation that it stands in; null: the article itself. */
export async function sayersOf(
  database: Database,
  figures: readonly PlacedMark[],
): Promise<(string | null)[]> {
  const quotations = new Map<string, readonly RememberedMark[]>();
  for (const { article } of figures) {
    if (quotations.has(article.id)) continue;
    const marks = await marksOfArticle(database, article.id);
    quotations.set(
      article.id,
      marks.filter(({ reading }) => reading.kind === "quotation"),
    );
  }
  return figures.map(({ mark, article }) => {
    const around = (quotations.get(article.id) ?? []).find((quotation) =>
      contains(quotation, mark),
    );
    return around?.reading.kind === "quotation" ? around.reading.speaker : null;
  });
}

/** The mark of a kind that stands nearest to `at`; null: the article has none. */
export function markNear(
  marks: readonly RememberedMark[],
  kind: RememberedMark["reading"]["kind"],
  at: number,
): RememberedMark | null {
  return marks
    .filter(({ reading }) => reading.kind === kind)
    .reduce<RememberedMark | null>(
      (best, mark) =>
        best === null || Math.abs(mark.start - at) < Math.abs(best.start - at) ? mark : best,
      null,
    );
}
