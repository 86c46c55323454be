// The popup, from top to bottom: what is this page, what does it hold, search, what did I save, what is
// linked. On a page that is no article, what was saved last. The side view is the same, beside the page.

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { isPrivateView } from "../browser.ts";
import type { History } from "../core/model/history.ts";
import { GettingReady } from "../ui/getting-ready.tsx";
import { message } from "../ui/message.ts";
import { moveByRow } from "../ui/row-keys.ts";
import type { EditorState, SavedEditor } from "../ui/saved-editor.ts";
import { SearchField } from "../ui/search-field.tsx";
import { useSavedEditor } from "../ui/use-saved-editor.ts";
import { ArticleHead } from "./article-head.tsx";
import { ArticleTabs } from "./article-tabs.tsx";
import { KeepButton } from "./keep-button.tsx";
import { LastSaved } from "./last-saved.tsx";
import { OtherHead } from "./other-head.tsx";
import { PlacePanel } from "./place-panel.tsx";
import { PopupFoot } from "./popup-foot.tsx";
import type { Help, Page } from "./read-page.ts";
import { SearchResults } from "./search-results.tsx";
import { useChanges } from "./use-changes.ts";
import { useFollowing } from "./use-following.ts";
import { usePage } from "./use-page.ts";
import { usePlace } from "./use-place.ts";
import { useReopen } from "./use-reopen.ts";
import { type SavedHere, useSaved } from "./use-saved.ts";
import { type Search, useSearch } from "./use-search.ts";

export function Popup({ isSide }: { readonly isSide: boolean }): JSX.Element {
  const { editor, state } = useSavedEditor();
  const { page, look, help } = usePage();
  useFollowing(isSide, page.is === "loading" ? null : page.tabId, look);
  const choice = usePlace(page.is === "loading" ? null : page.place, editor);
  const [placeOpen, setPlaceOpen] = useState(false);
  const onHelp = async (wanted: Help) => {
    // The reader overrules the detector, and next time too; in a private window this once. The browser asks for access
    // in the click's own handler only, so that nothing else is waited for.
    if (wanted === "read" && choice.scopes.length > 1)
      await choice.change({ wake: "always" }, "page");
    help(wanted);
  };
  const saved = useSaved(page, editor);
  const search = useSearch(saved.version, editor);
  const histories = useChanges(saved.articleId, saved.version, editor);
  useReopen(editor);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => moveByRow(event, document.body);
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return (
    <>
      {page.is === "article" ? (
        <ArticleHead
          summary={page.summary}
          here={saved.here}
          record={saved.record}
          choice={choice}
          keeping={
            <KeepButton
              tabId={page.tabId}
              articleId={saved.articleId}
              isSaved={saved.here !== null && saved.here.length > 0}
              editor={editor}
              onKept={saved.onKept}
            />
          }
        />
      ) : (
        <OtherHead page={page} onHelp={(wanted) => void onHelp(wanted)} />
      )}
      <SearchField query={search.query} onQuery={search.setQuery} />
      <main class="lists">
        <GettingReady />
        {placeOpen ? (
          <PlacePanel
            choice={choice}
            tabId={page.is === "loading" ? null : page.tabId}
            onReading={look}
          />
        ) : (
          <Lists
            page={page}
            saved={saved}
            histories={histories}
            search={search}
            editor={editor}
            state={state}
          />
        )}
      </main>
      <PopupFoot
        notice={state.notice}
        editor={editor}
        isSide={isSide}
        placeOpen={placeOpen}
        onPlace={() => setPlaceOpen(!placeOpen)}
      />
    </>
  );
}

/** One list at a time: what was searched for, else the article's own, else what was saved last. */
function Lists(props: {
  readonly page: Page;
  readonly saved: SavedHere;
  readonly histories: readonly History[];
  readonly search: Search;
  readonly editor: SavedEditor;
  readonly state: EditorState;
}): JSX.Element | null {
  const { page, saved, histories, search, editor, state } = props;
  if (search.found === null && search.share !== null) {
    return (
      <div class="list progress-line" role="status">
        <span class="soft">{message("readingLibrary")}</span>
        <progress max={1} value={search.share} aria-label={message("readingLibrary")} />
        <button type="button" class="plain-button" onClick={search.cancel}>
          {message("cancel")}
        </button>
      </div>
    );
  }
  if (search.found !== null) {
    const articleId = page.is === "article" ? saved.articleId : null;
    const hereIn =
      page.is === "article" && articleId !== null ? { articleId, tabId: page.tabId } : null;
    return (
      <div class="list">
        <SearchResults found={search.found} hereIn={hereIn} editor={editor} state={state} />
      </div>
    );
  }
  if (page.is === "article") {
    if (saved.here === null && !isPrivateView()) return null;
    const { summary, tabId } = page;
    return (
      <ArticleTabs
        summary={summary}
        tabId={tabId}
        here={saved.here}
        histories={histories}
        editor={editor}
        state={state}
      />
    );
  }
  if (saved.last === null) return null;
  return (
    <div class="list">
      <LastSaved last={saved.last} editor={editor} state={state} />
    </div>
  );
}
