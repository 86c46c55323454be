// What the list shows, as its address says it: the words searched for, the values chosen, the order. Every
// filter can so be bookmarked.

import { FACETS, type FacetName, type Filter } from "../../core/search/filter.ts";
import { type Question, SORTS, type Sort } from "../../core/search/library-index.ts";

export const EVERYTHING: Question = { query: "", filter: {}, sort: "best" };

/** The question in a hash; what it does not name is not asked. */
export function questionIn(hash: string): Question {
  const fields = new URLSearchParams(hash.replace(/^#/, ""));
  const filter: Partial<Record<FacetName, readonly string[]>> = {};
  for (const facet of FACETS) {
    const values = fields.getAll(facet);
    if (values.length > 0) filter[facet] = values;
  }
  const named = fields.get("sort");
  const sort: Sort = SORTS.find((known) => known === named) ?? "best";
  return { query: fields.get("q") ?? "", filter, sort };
}

export function questionHash({ query, filter, sort }: Question): string {
  const fields = new URLSearchParams();
  if (query !== "") fields.append("q", query);
  for (const facet of FACETS) for (const value of filter[facet] ?? []) fields.append(facet, value);
  if (sort !== "best") fields.append("sort", sort);
  return `#${fields}`;
}

/** The filter with the value chosen, or, where it was, no longer. */
export function toggled(filter: Filter, facet: FacetName, value: string): Filter {
  const before = filter[facet] ?? [];
  const after = before.includes(value)
    ? before.filter((other) => other !== value)
    : [...before, value];
  return { ...filter, [facet]: after };
}

export function isChosen(filter: Filter, facet: FacetName, value: string): boolean {
  return filter[facet]?.includes(value) === true;
}

/** True where nothing is asked but for everything. */
export function isEverything({ query, filter }: Question): boolean {
  return query.trim() === "" && FACETS.every((facet) => (filter[facet]?.length ?? 0) === 0);
}
