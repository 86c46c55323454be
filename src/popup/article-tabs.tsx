// The lists of an article: what is saved on it, what was found in it, what it shares with others, whom it
// quotes.

import type { JSX, TargetedKeyboardEvent } from "preact";
import { useMemo, useState } from "preact/hooks";
import type { Annotation } from "../core/model/annotation.ts";
import type { History } from "../core/model/history.ts";
import { quotedIn } from "../core/sources/quoted.ts";
import type { PageSummary } from "../messages/requests/page.ts";
import { changesOf } from "../ui/changes.ts";
import { formatCount, type MessageName, message } from "../ui/message.ts";
import type { EditorState, SavedEditor } from "../ui/saved-editor.ts";
import { ChangedSection } from "./changed-section.tsx";
import { distinctLinks } from "./distinct-links.ts";
import { LinkedList } from "./linked-list.tsx";
import { MarksList } from "./marks-list.tsx";
import { OwnLinksList } from "./own-links-list.tsx";
import { SavedHereList } from "./saved-here-list.tsx";
import { SourcesList } from "./sources-list.tsx";
import { useOwnLinks } from "./use-own-links.ts";

type Tab = "saved" | "marks" | "linked" | "sources";
const TABS: readonly Tab[] = ["saved", "marks", "linked", "sources"];
/** Of a view that no library opens in: what is saved there is not known, and "0" would not be true. */
const TABS_OF_PAGE = TABS.filter((tab) => tab !== "saved");
const NONE: readonly Annotation[] = [];
const TAB_NAMES: Readonly<Record<Tab, MessageName>> = {
  saved: "tabSaved",
  marks: "tabMarks",
  linked: "tabLinked",
  sources: "tabSources",
};
const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

export function ArticleTabs(props: {
  readonly summary: PageSummary;
  readonly tabId: number;
  /** Null: no library opens here. */
  readonly here: readonly Annotation[] | null;
  /** All that is watched of the article. */
  readonly histories: readonly History[];
  readonly editor: SavedEditor;
  readonly state: EditorState;
}): JSX.Element {
  const { summary, histories } = props;
  const here = props.here ?? NONE;
  // Until the reader chooses, the first list that holds something.
  const [chosen, setChosen] = useState<Tab | null>(null);
  const tab = chosen ?? (here.length > 0 ? "saved" : "marks");
  const changes = useMemo(() => changesOf(histories, here), [histories, here]);
  const links = useMemo(() => distinctLinks(summary), [summary]);
  const own = useOwnLinks(here, props.editor);
  const quoted = useMemo(() => quotedIn(summary.marks), [summary]);
  const counts = {
    saved: here.length,
    marks: summary.marks.length,
    linked: own.length + links.length,
    sources: quoted.sources.length,
  };
  return (
    <>
      <TabStrip
        tabs={props.here === null ? TABS_OF_PAGE : TABS}
        tab={tab}
        counts={counts}
        onTab={setChosen}
      />
      <div class="list" role="tabpanel" id="panel" aria-labelledby={`tab-${tab}`}>
        <ChangedSection {...props} changes={changes} />
        {tab === "saved" ? <SavedHereList {...props} here={here} own={own} /> : null}
        {tab === "marks" ? <MarksList {...props} /> : null}
        {tab === "linked" ? <OwnLinksList {...props} here={here} own={own} /> : null}
        {tab === "linked" && (links.length > 0 || own.length === 0) ? (
          <LinkedList {...props} links={links} />
        ) : null}
        {tab === "sources" ? (
          <SourcesList {...props} quoted={quoted} language={summary.article.language} />
        ) : null}
      </div>
    </>
  );
}

/** One stop of the Tab key, arrows inside (WAI-ARIA's pattern for tabs). */
function TabStrip(props: {
  readonly tabs: readonly Tab[];
  readonly tab: Tab;
  readonly counts: Readonly<Record<Tab, number>>;
  readonly onTab: (tab: Tab) => void;
}): JSX.Element {
  const { tabs } = props;
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    const next = tabs[(tabs.indexOf(props.tab) + step + tabs.length) % tabs.length];
    if (next === undefined) return;
    event.preventDefault();
    props.onTab(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={`tab-${tab}`}
          class="tab"
          aria-selected={tab === props.tab}
          aria-controls="panel"
          tabIndex={tab === props.tab ? 0 : -1}
          onClick={() => props.onTab(tab)}
        >
          {message(TAB_NAMES[tab])} <span class="tab-count">{formatCount(props.counts[tab])}</span>
        </button>
      ))}
    </div>
  );
}
