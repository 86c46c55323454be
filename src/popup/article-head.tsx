// What this article is, how much of each kind it holds, and a switch for each kind's marks.

import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { isPrivateView } from "../browser.ts";
import { isOfSites } from "../core/identity/address-key.ts";
import { hostOf, ownAddress } from "../core/identity/own-address.ts";
import type { Annotation, AnnotationKind } from "../core/model/annotation.ts";
import { ANNOTATION_KINDS } from "../core/model/annotation.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import { countOfficials, quotedIn } from "../core/sources/quoted.ts";
import type { PageSummary } from "../messages/requests/page.ts";
import { ArticleLine } from "../ui/article-line.tsx";
import { MarkSample } from "../ui/mark-glyph.tsx";
import { type CountedName, counted, formatCount, formatShort, message } from "../ui/message.ts";
import { ScopeField } from "./place-panel.tsx";
import { QuotedLine } from "./sources-list.tsx";
import type { PlaceChoice } from "./use-place.ts";

const KIND_NOUNS: Readonly<Record<AnnotationKind, CountedName>> = {
  quotation: "quotations",
  official: "officials",
  claim: "figures",
  highlight: "highlights",
};

export function ArticleHead(props: {
  readonly summary: PageSummary;
  /** Null: not read yet. */
  readonly here: readonly Annotation[] | null;
  /** As what the article is kept; null: it is not, or not read yet. */
  readonly record: ArticleRecord | null;
  readonly choice: PlaceChoice;
  /** Keeping the article, or forgetting it. */
  readonly keeping: JSX.Element;
}): JSX.Element {
  const { article, words, counts } = props.summary;
  const { kinds } = props.choice.here;
  const quoted = useMemo(() => quotedIn(props.summary.marks), [props.summary]);
  // Persons, as the word beside the number says; the list of marks has each mention.
  const official = useMemo(() => countOfficials(props.summary.marks), [props.summary]);
  const highlights = props.here?.filter(({ reading }) => reading.kind === "highlight").length;
  // In no library, none; in one that does not open here, nobody knows.
  const countOf = { ...counts, official, highlight: highlights ?? (isPrivateView() ? null : 0) };
  const toggle = (kind: AnnotationKind) =>
    void props.choice.change({ kinds: { [kind]: !kinds[kind] } });
  return (
    <header class="head">
      <div class="head-line">
        <ArticleLine article={article} words={words} />
        {props.keeping}
      </div>
      <h1 class="words" title={article.title}>
        {article.title}
      </h1>
      <KeptAs record={props.record} source={article.source} />
      <QuotedLine quoted={quoted} language={article.language} />
      <fieldset class="kinds" aria-label={message("shownOnPage")}>
        {ANNOTATION_KINDS.map((kind) => (
          <KindSwitch
            key={kind}
            kind={kind}
            count={countOf[kind]}
            on={kinds[kind]}
            onToggle={() => toggle(kind)}
          />
        ))}
      </fieldset>
      <ScopeField choice={props.choice} label={message("scopeLabel")} />
    </header>
  );
}

/** Of a text that two papers print, one is kept; nothing on that one's own pages. */
function KeptAs(props: {
  readonly record: ArticleRecord | null;
  readonly source: string;
}): JSX.Element | null {
  const { record, source } = props;
  if (record === null || isOfSites(source, [record.source])) return null;
  const site = hostOf(ownAddress(record));
  return <p class="soft">{message("keptAsOf", record.publisher, site)}</p>;
}

function KindSwitch(props: {
  readonly kind: AnnotationKind;
  /** Null: not known. */
  readonly count: number | null;
  readonly on: boolean;
  readonly onToggle: () => void;
}): JSX.Element {
  const { kind, count, on } = props;
  const noun = counted(KIND_NOUNS[kind], count ?? 0);
  return (
    <button
      type="button"
      class="kind"
      role="switch"
      aria-checked={on}
      aria-label={count === null ? noun : `${formatCount(count)} ${noun}`}
      title={message(on ? "hideKind" : "showKind", noun)}
      onClick={props.onToggle}
    >
      <MarkSample kind={kind} />
      <span class="knob" aria-hidden="true" />
      <strong>{count === null ? "–" : formatShort(count)}</strong>
      <span class="kind-noun">{noun}</span>
    </button>
  );
}
