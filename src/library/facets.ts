// Which part of the library is shown: one kind, one state, one outlet or one tag at a time.

import type { AnnotationKind } from "../core/model/annotation.ts";
import { ANNOTATION_KINDS } from "../core/model/annotation.ts";
import type { AnchorState } from "../core/model/selector.ts";
import type { Saved } from "../ui/saved.ts";

export type Facet =
  | { readonly by: "kind"; readonly value: AnnotationKind }
  | { readonly by: "state"; readonly value: AnchorState }
  | { readonly by: "outlet"; readonly value: string }
  | { readonly by: "tag"; readonly value: string };

export interface CountedFacet {
  readonly facet: Facet;
  readonly count: number;
}

/** Where the reader has to look: what was found as it was saved needs no entry. */
const STATES: readonly AnchorState[] = ["changed", "lost"];

/** Null: everything. */
export function holds(facet: Facet | null, { annotation, article }: Saved): boolean {
  switch (facet?.by) {
    case undefined:
      return true;
    case "kind":
      return annotation.reading.kind === facet.value;
    case "state":
      return annotation.state === facet.value;
    case "outlet":
      return article.publisher === facet.value;
    case "tag":
      return annotation.tags.includes(facet.value);
  }
}

export function sameFacet(a: Facet | null, b: Facet | null): boolean {
  return a?.by === b?.by && a?.value === b?.value;
}

/** Values with their counts, the most frequent first, equals by name. */
function countNames(names: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]));
}

/** The facets that hold something, in groups; all kinds, so that the rail keeps its shape. */
export function facetsOf(
  all: readonly Saved[],
): Readonly<Record<Facet["by"], readonly CountedFacet[]>> {
  const count = (facet: Facet): CountedFacet => ({
    facet,
    count: all.filter((saved) => holds(facet, saved)).length,
  });
  const outlets = countNames(all.map(({ article }) => article.publisher));
  const tags = countNames(all.flatMap(({ annotation }) => annotation.tags));
  return {
    kind: ANNOTATION_KINDS.map((value) => count({ by: "kind", value })),
    state: STATES.map((value) => count({ by: "state", value })).filter(({ count }) => count > 0),
    outlet: outlets.map(([value, number]) => ({ facet: { by: "outlet", value }, count: number })),
    tag: tags.map(([value, number]) => ({ facet: { by: "tag", value }, count: number })),
  };
}
