// The library's side: everything and the other pages, and below these what comes later, so that no link moves: its parts with their
// counts. Values of one group widen the choice, groups narrow it; what is chosen stands in the address.

import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";
import { ANNOTATION_KINDS } from "../core/model/annotation.ts";
import { OWN_LIBRARY } from "../core/model/library.ts";
import type { LibraryStatus } from "../core/model/replication.ts";
import type { Counted, FacetName } from "../core/search/filter.ts";
import type { Answer, Question } from "../core/search/library-index.ts";
import { useColourNames } from "../ui/colour-names.ts";
import { useLibraryNames } from "../ui/library-names.ts";
import { formatCount, message } from "../ui/message.ts";
import { REPLICATION_PLACE, ReplicationLine, replicationOf } from "../ui/replication-line.tsx";
import { GROUP_NAMES, nameOf } from "./list/facet-names.ts";
import { EVERYTHING, isChosen, isEverything, questionHash, toggled } from "./list/question.ts";
import { CHANGES_HASH, CORRECTIONS_HASH, IN_OUT_HASH, OFFICIALS_HASH } from "./place.ts";

/** In the order of the rail. */
const GROUPS: readonly FacetName[] = ["kind", "state", "who", "outlet", "tag", "colour", "month"];
/** Above them where libraries are shared. */
const SHARED_GROUPS: readonly FacetName[] = ["library", "author"];
/** The rest of a group is one press away. */
const FIRST_VALUES = 6;

export function Rail(props: {
  readonly question: Question;
  /** Null: no index yet. */
  readonly answer: Answer | null;
  /** How many annotations there are; null: not known yet. */
  readonly count: number | null;
  /** How many changes the reader was not told of. */
  readonly changes: number;
  /** How many corrections there are. */
  readonly corrections: number;
  /** Where the reader is (place.ts). */
  readonly hash: string;
  /** The list is shown, not another page. */
  readonly isList: boolean;
  /** Null: not known yet. */
  readonly libraries: readonly LibraryStatus[] | null;
}): JSX.Element {
  const { question, answer, count, hash, isList } = props;
  useColourNames();
  const isShared =
    useLibraryNames().length > 0 ||
    answer?.counts.library.some(({ value }) => value !== OWN_LIBRARY) === true;
  const replication = props.libraries === null ? null : replicationOf(props.libraries);
  return (
    <nav class="rail" aria-label={message("facets")}>
      <h1 class="rail-name words">{message("extensionName")}</h1>
      <ul>
        <li>
          <a
            class="rail-entry"
            href={questionHash(EVERYTHING)}
            aria-current={isList && isEverything(question) ? "page" : undefined}
          >
            <span>{message("everything")}</span>
            {count === null ? null : <span class="soft">{formatCount(count)}</span>}
          </a>
        </li>
      </ul>
      <a
        class={`rail-entry rail-link ${props.changes > 0 ? "alarm" : ""}`}
        href={CHANGES_HASH}
        aria-current={hash === CHANGES_HASH ? "page" : undefined}
      >
        <span>{message("changes")}</span>
        <span class={props.changes > 0 ? undefined : "soft"}>{formatCount(props.changes)}</span>
      </a>
      <a
        class="rail-entry rail-link"
        href={CORRECTIONS_HASH}
        aria-current={hash === CORRECTIONS_HASH ? "page" : undefined}
      >
        <span>{message("corrections")}</span>
        <span class="soft">{formatCount(props.corrections)}</span>
      </a>
      <a
        class="rail-entry rail-link"
        href={OFFICIALS_HASH}
        aria-current={hash === OFFICIALS_HASH ? "page" : undefined}
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
      <a class="rail-entry rail-link" href="help/index.html" target="_blank" rel="noopener">
        {message("openHelp")}
      </a>
      {replication === null ? null : (
        <a class="rail-entry rail-link" href={REPLICATION_PLACE} target="_blank" rel="noopener">
          <span class="soft">
            <ReplicationLine status={replication} isBrief={false} />
          </span>
        </a>
      )}
      {answer === null ? null : (
        <Filters>
          {[...(isShared ? SHARED_GROUPS : []), ...GROUPS].map((facet) => (
            <FacetGroup
              key={facet}
              facet={facet}
              values={facet === "kind" ? allKinds(answer.counts.kind) : answer.counts[facet]}
              question={question}
            />
          ))}
        </Filters>
      )}
    </nav>
  );
}

/** In a narrow window, or one that is zoomed, they wait behind a button: what is saved is to be in sight. */
function Filters({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        class="rail-entry rail-link rail-filters"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {message("filters")}
      </button>
      <div class={`rail-facets ${isOpen ? "rail-facets-open" : ""}`}>{children}</div>
    </>
  );
}

/** All kinds, in their order, so that the rail keeps its shape. */
function allKinds(counted: readonly Counted[]): readonly Counted[] {
  return ANNOTATION_KINDS.map(
    (kind) => counted.find(({ value }) => value === kind) ?? { value: kind, count: 0 },
  );
}

function FacetGroup(props: {
  readonly facet: FacetName;
  readonly values: readonly Counted[];
  readonly question: Question;
}): JSX.Element | null {
  const { facet, question } = props;
  const [all, setAll] = useState(false);
  const values = withChosen(props.values, question, facet);
  if (values.length === 0) return null;
  const shown = all ? values : values.slice(0, FIRST_VALUES);
  return (
    <section>
      <h2>{message(GROUP_NAMES[facet])}</h2>
      <ul>
        {shown.map(({ value, count }) => (
          <FacetEntry key={value} facet={facet} value={value} count={count} question={question} />
        ))}
      </ul>
      {shown.length === values.length ? null : (
        <button type="button" class="rail-entry rail-more" onClick={() => setAll(true)}>
          {message("showMore", formatCount(values.length))}
        </button>
      )}
    </section>
  );
}

/** What is chosen stays in sight where it leaves nothing, or it could not be taken back. */
function withChosen(
  values: readonly Counted[],
  { filter }: Question,
  facet: FacetName,
): readonly Counted[] {
  const known = new Set(values.map(({ value }) => value));
  const gone = (filter[facet] ?? []).filter((value) => !known.has(value));
  const chosen = values.filter(({ value }) => isChosen(filter, facet, value));
  const others = values.filter(({ value }) => !isChosen(filter, facet, value));
  // Long groups begin with what is chosen; short ones keep their order.
  const ordered = values.length <= FIRST_VALUES ? values : [...chosen, ...others];
  return [...gone.map((value) => ({ value, count: 0 })), ...ordered];
}

function FacetEntry(props: {
  readonly facet: FacetName;
  readonly value: string;
  readonly count: number;
  readonly question: Question;
}): JSX.Element {
  const { facet, value, count, question } = props;
  const chosen = isChosen(question.filter, facet, value);
  const next = { ...question, filter: toggled(question.filter, facet, value) };
  return (
    <li>
      <a class="rail-entry" href={questionHash(next)} aria-current={chosen ? "true" : undefined}>
        <bdi>{nameOf(facet, value)}</bdi>
        <span class="soft">{formatCount(count)}</span>
      </a>
    </li>
  );
}
