// In which order the list stands.

import type { JSX } from "preact";
import { SORTS, type Sort } from "../../core/search/library-index.ts";
import { type MessageName, message } from "../../ui/message.ts";

const NAMES: Readonly<Record<Sort, MessageName>> = {
  best: "sortBest",
  changed: "sortChanged",
  published: "sortPublished",
  oldest: "sortOldest",
  outlet: "sortOutlet",
};

export function SortChoice(props: {
  readonly sort: Sort;
  /** Words are searched for: without any, none is better than another. */
  readonly hasQuery: boolean;
  readonly onSort: (sort: Sort) => void;
}): JSX.Element {
  const { sort, hasQuery } = props;
  const sorts = SORTS.filter((one) => hasQuery || one !== "best");
  return (
    <label class="sort-choice soft">
      {message("sortBy")}
      <select
        class="field"
        value={!hasQuery && sort === "best" ? "changed" : sort}
        onChange={({ currentTarget }) => {
          const chosen = SORTS.find((one) => one === currentTarget.value);
          if (chosen !== undefined) props.onSort(chosen);
        }}
      >
        {sorts.map((one) => (
          <option key={one} value={one}>
            {message(NAMES[one])}
          </option>
        ))}
      </select>
    </label>
  );
}
