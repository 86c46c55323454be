// All that reads differently since it was saved and that the reader was not told of yet, by article; or all
// that was ever seen of one article.

import type { JSX } from "preact";
import { ownAddress } from "../core/identity/own-address.ts";
import { ArticleLine } from "../ui/article-line.tsx";
import { acknowledge, holdVersion } from "../ui/change-saved.ts";
import { ChangeView } from "../ui/change-view.tsx";
import type { ChangedArticle, ShownChange } from "../ui/changes.ts";
import { message } from "../ui/message.ts";
import type { EditorState, SavedEditor } from "../ui/saved-editor.ts";
import { EmptyPage } from "./empty-page.tsx";
import { hashOf, hashOfHistory } from "./place.ts";

export function ChangesPage(props: {
  /** The loudest first; null: not read yet. */
  readonly changed: readonly ChangedArticle[] | null;
  readonly isLibraryEmpty: boolean;
  readonly editor: SavedEditor;
  readonly state: EditorState;
}): JSX.Element | null {
  const { changed, editor, state } = props;
  if (changed === null) return null;
  if (changed.length === 0) {
    return <EmptyPage sentence={message("emptyChanges")} isLibraryEmpty={props.isLibraryEmpty} />;
  }
  const all = changed.flatMap(({ changes }) => changes.map(({ history }) => history.id));
  return (
    <>
      <header class="corrections-head">
        <h2 class="corrections-title">{message("changes")}</h2>
        {all.length < 2 ? null : (
          <button
            type="button"
            class="plain-button"
            aria-disabled={state.busy}
            onClick={state.busy ? undefined : () => void acknowledge(editor, all, true)}
          >
            {message("changeKnowAll")}
          </button>
        )}
      </header>
      {changed.map((one) => (
        <ChangedPanel key={one.article.id} changed={one} editor={editor} state={state}>
          <a class="text-button" href={hashOfHistory(one.article.id)}>
            {message("articleVersions")}
          </a>
        </ChangedPanel>
      ))}
    </>
  );
}

export function ChangedPanel(props: {
  readonly changed: ChangedArticle;
  readonly editor: SavedEditor;
  readonly state: EditorState;
  readonly children?: JSX.Element;
}): JSX.Element {
  const { changed, editor, state } = props;
  const { article, changes } = changed;
  const address = ownAddress(article);
  return (
    <section class="panel changed">
      <header class="group-head">
        <h2 class="words">
          <a class="plain-link" href={address} target="_blank" rel="noopener noreferrer">
            {article.title}
          </a>
        </h2>
        <ArticleLine article={article} />
      </header>
      {changes.map((change) => (
        <OneChange key={change.history.id} change={change} editor={editor} state={state} />
      ))}
      {props.children === undefined ? null : <footer class="changed-foot">{props.children}</footer>}
    </section>
  );
}

function OneChange(props: {
  readonly change: ShownChange;
  readonly editor: SavedEditor;
  readonly state: EditorState;
}): JSX.Element {
  const { editor, state } = props;
  const { history, annotation } = props.change;
  return (
    <ChangeView
      history={history}
      kind={annotation?.reading.kind ?? null}
      busy={state.busy}
      onAcknowledge={(known) => void acknowledge(editor, [history.id], known)}
      // What a passage is found by only its page can say: there, or in the popup over it, it is kept.
      onKeep={annotation === null ? () => void holdVersion(editor, history, history.current) : null}
      onOpen={
        annotation === null
          ? null
          : () => {
              location.hash = hashOf(annotation.id);
            }
      }
    />
  );
}
