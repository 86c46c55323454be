// The page that the address names, where it is not the list.

import type { JSX } from "preact";
import type { Correction } from "../core/model/correction.ts";
import type { ChangedArticle } from "../ui/changes.ts";
import type { EditorState, SavedEditor } from "../ui/saved-editor.ts";
import { AnnotationPage } from "./annotation-page.tsx";
import { ChangesPage } from "./changes-page.tsx";
import { CorrectionsPage } from "./corrections-page.tsx";
import { HistoryPage } from "./history-page.tsx";
import { InOutPage } from "./in-and-out/in-out-page.tsx";
import { OfficialsView } from "./officials/officials-view.tsx";
import { ArticlePage } from "./pages/article-page.tsx";
import { FigurePage } from "./pages/figure-page.tsx";
import { OfficialPage } from "./pages/official-page.tsx";
import { QuotationPage } from "./pages/quotation-page.tsx";
import { placeIn } from "./place.ts";

export interface OtherPageProps {
  readonly hash: string;
  /** Null: not read yet. */
  readonly alarms: readonly ChangedArticle[] | null;
  /** Null: not read yet. */
  readonly corrections: readonly Correction[] | null;
  readonly isLibraryEmpty: boolean;
  readonly editor: SavedEditor;
  readonly state: EditorState;
}

/** A page is keyed by its address: nothing of one is left in the next. */
export function OtherPage(props: OtherPageProps): JSX.Element | null {
  const { hash, alarms, corrections, isLibraryEmpty, editor, state } = props;
  const place = placeIn(hash);
  switch (place.page) {
    case "list":
      return null;
    case "annotation":
      return (
        <AnnotationPage
          key={hash}
          id={place.id}
          isLinking={place.isLinking}
          editor={editor}
          state={state}
        />
      );
    case "article":
      return <ArticlePage key={hash} id={place.id} at={place.at} editor={editor} state={state} />;
    case "official":
      return <OfficialPage key={hash} wanted={place} editor={editor} state={state} />;
    case "quotation":
      return <QuotationPage key={hash} place={place} editor={editor} />;
    case "figure":
      return <FigurePage key={hash} place={place} editor={editor} />;
    case "changes":
      return (
        <ChangesPage
          changed={alarms}
          isLibraryEmpty={isLibraryEmpty}
          editor={editor}
          state={state}
        />
      );
    case "history":
      return <HistoryPage key={hash} articleId={place.articleId} editor={editor} />;
    case "corrections":
      return (
        <CorrectionsPage
          corrections={corrections}
          isLibraryEmpty={isLibraryEmpty}
          editor={editor}
          busy={state.busy}
        />
      );
    case "officials":
      return <OfficialsView editor={editor} state={state} />;
    case "in-and-out":
      return <InOutPage editor={editor} state={state} />;
  }
}
