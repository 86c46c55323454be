// The library's side: everything, and its parts with their counts.

import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import type { AnnotationKind } from "../core/model/annotation.ts";
import { formatCount, type MessageName, message } from "../ui/message.ts";
import type { Saved } from "../ui/saved.ts";
import { type CountedFacet, type Facet, facetsOf, sameFacet } from "./facets.ts";
import { CHANGES_HASH, CORRECTIONS_HASH, IN_OUT_HASH, OFFICIALS_HASH } from "./place.ts";

const GROUPS: readonly Facet["by"][] = ["kind", "state", "outlet", "tag"];
const GROUP_NAMES: Readonly<Record<Facet["by"], MessageName>> = {
  kind: "facetKind",
  state: "facetState",
  outlet: "facetOutlet",
  tag: "tags",
};
const KIND_NAMES: Readonly<Record<AnnotationKind, MessageName>> = {
  quotation: "facetQuotations",
  official: "facetOfficials",
  claim: "facetFigures",
  highlight: "facetHighlights",
};

function nameOf(facet: Facet): string {
  switch (facet.by) {
    case "kind":
      return message(KIND_NAMES[facet.value]);
    case "state":
      return message(facet.value === "lost" ? "facetLost" : "facetChanged");
    case "outlet":
    case "tag":
      return facet.value;
  }
}

/** Pages beside the list of what is saved. */
const OWN_PAGES = new Set([CHANGES_HASH, CORRECTIONS_HASH, OFFICIALS_HASH, IN_OUT_HASH]);

export function Rail(props: {
  readonly all: readonly Saved[];
  /** Null: everything. */
  readonly facet: Facet | null;
  readonly onFacet: (facet: Facet | null) => void;
  /** How many changes the reader was not told of. */
  readonly changes: number;
  /** How many corrections there are. */
  readonly corrections: number;
  /** Where the reader is (place.ts). */
  readonly hash: string;
}): JSX.Element {
  const facets = useMemo(() => facetsOf(props.all), [props.all]);
  const entry = ({ facet, count }: { facet: Facet | null; count: number }) => (
    <li key={facet === null ? "" : facet.value}>
      <button
        type="button"
        class="rail-entry"
        aria-pressed={!OWN_PAGES.has(props.hash) && sameFacet(facet, props.facet)}
        onClick={() => props.onFacet(facet)}
      >
        <span>{facet === null ? message("everything") : nameOf(facet)}</span>
        <span class="soft">{formatCount(count)}</span>
      </button>
    </li>
  );
  return (
    <nav class="rail" aria-label={message("facets")}>
      <h1 class="rail-name words">{message("extensionName")}</h1>
      <ul>{entry({ facet: null, count: props.all.length })}</ul>
      <a
        class={`rail-entry rail-link ${props.changes > 0 ? "alarm" : ""}`}
        href={CHANGES_HASH}
        aria-current={props.hash === CHANGES_HASH ? "page" : undefined}
      >
        <span>{message("changes")}</span>
        <span>{formatCount(props.changes)}</span>
      </a>
      {GROUPS.filter((by) => facets[by].length > 0).map((by) => (
        <FacetGroup key={by} by={by} facets={facets[by]} draw={entry} />
      ))}
      <a
        class="rail-entry rail-link"
        href={CORRECTIONS_HASH}
        aria-current={props.hash === CORRECTIONS_HASH ? "page" : undefined}
      >
        <span>{message("corrections")}</span>
        <span class="soft">{formatCount(props.corrections)}</span>
      </a>
      <a
        class="rail-entry rail-link"
        href={OFFICIALS_HASH}
        aria-current={props.hash === OFFICIALS_HASH ? "page" : undefined}
      >
        {message("officialsLists")}
      </a>
      <a
        class="rail-entry rail-link"
        href={IN_OUT_HASH}
        aria-current={props.hash === IN_OUT_HASH ? "page" : undefined}
      >
        {message("inAndOut")}
      </a>
    </nav>
  );
}

function FacetGroup(props: {
  readonly by: Facet["by"];
  readonly facets: readonly CountedFacet[];
  readonly draw: (facet: CountedFacet) => JSX.Element;
}): JSX.Element {
  return (
    <section>
      <h2>{message(GROUP_NAMES[props.by])}</h2>
      <ul>{props.facets.map(props.draw)}</ul>
    </section>
  );
}
