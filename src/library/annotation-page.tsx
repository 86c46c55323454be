// One annotation: its words as they were saved, with what stood around them, all that the reader added, and
// what is linked to it. What a reader comes to where the page itself is gone.

import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";
import { ownAddress } from "../core/identity/own-address.ts";
import type { Annotation } from "../core/model/annotation.ts";
import { shownTime } from "../core/model/day.ts";
import type { History } from "../core/model/history.ts";
import { showOwnLinks } from "../links/show-own-links.ts";
import { ask } from "../messages/send.ts";
import { hearEvents } from "../messages/serve.ts";
import type { ShownLink, ShownOwnLink } from "../messages/shown-link.ts";
import { library } from "../store/database.ts";
import { AnnotationRow } from "../ui/annotation-row.tsx";
import { ArticleLine } from "../ui/article-line.tsx";
import { acknowledge } from "../ui/change-saved.ts";
import { ChangeView, VersionList } from "../ui/change-view.tsx";
import { LinkView } from "../ui/link-view.tsx";
import { message } from "../ui/message.ts";
import { OwnLinkView } from "../ui/own-link-view.tsx";
import { readHistory } from "../ui/read-changes.ts";
import { readOne } from "../ui/read-saved.ts";
import type { Saved } from "../ui/saved.ts";
import { alarmOf, type EditorState, type SavedEditor } from "../ui/saved-editor.ts";
import { ShownDate } from "../ui/shown-date.tsx";
import { EmptyPage } from "./empty-page.tsx";
import { LinkPicker } from "./link-picker.tsx";
import { findSaved } from "./list/find-saved.ts";
import { articleHash, hashOf, markHash } from "./place.ts";
import { readLinks } from "./read-links.ts";
import { StoredWords } from "./stored-words.tsx";

interface Found {
  readonly saved: Saved | null;
  /** What was ever seen of the words; null: nothing yet. */
  readonly history: History | null;
  readonly links: readonly ShownLink[];
  /** Those that the reader drew. */
  readonly ownLinks: readonly ShownOwnLink[];
}

async function find(id: string): Promise<Found> {
  const saved = await readOne(id);
  if (saved === null) return { saved, history: null, links: [], ownLinks: [] };
  const history = await readHistory(id);
  const ownLinks = await showOwnLinks(await library(), [id]);
  return { saved, history, links: await readLinks(saved), ownLinks };
}

export function AnnotationPage(props: {
  readonly id: string;
  /** The reader came to link it to another one. */
  readonly isLinking: boolean;
  readonly editor: SavedEditor;
  readonly state: EditorState;
}): JSX.Element | null {
  const { id, isLinking, editor, state } = props;
  const [found, setFound] = useState<Found | null>(null);
  useEffect(() => {
    const read = () => {
      find(id).then(setFound, (error: unknown) => editor.tell(alarmOf(error)));
    };
    read();
    return hearEvents({
      "annotation-changed": read,
      "annotations-changed": read,
      "histories-changed": read,
      "library-changed": read,
      "own-links-changed": read,
    });
  }, [id, editor]);
  if (found === null) return null;
  if (found.saved === null || found.saved.annotation.removed !== null) {
    return <EmptyPage sentence={message("notInLibrary")} isLibraryEmpty={false} />;
  }
  const { annotation, article } = found.saved;
  return (
    <article class="panel annotation-page">
      <header class="group-head">
        <h2 class="words">
          <a class="quiet-link" href={articleHash(article.id)}>
            {article.title}
          </a>
        </h2>
        <ArticleLine article={article} words={article.words} />
      </header>
      <StoredWords annotation={annotation} />
      <ul>
        <AnnotationRow
          annotation={annotation}
          editor={editor}
          state={state}
          history={found.history}
          onOpen={null}
        />
      </ul>
      <Seen annotation={annotation} history={found.history} editor={editor} state={state} />
      <Links annotation={annotation} links={found.links} />
      <OwnLinks
        annotation={annotation}
        ownLinks={found.ownLinks}
        isLinking={isLinking}
        editor={editor}
      />
      <SubjectPage annotation={annotation} />
      <Foot saved={found.saved} />
    </article>
  );
}

/** What the page says today where it differs, and every wording seen so far. */
function Seen(props: {
  readonly annotation: Annotation;
  readonly history: History | null;
  readonly editor: SavedEditor;
  readonly state: EditorState;
}): JSX.Element | null {
  const { annotation, history, editor, state } = props;
  if (history === null || history.versions.length < 2) return null;
  if (history.change === null) return <VersionList history={history} />;
  return (
    <ChangeView
      history={history}
      kind={annotation.reading.kind}
      busy={state.busy}
      onAcknowledge={(known) => void acknowledge(editor, [history.id], known)}
      onKeep={null}
      onOpen={null}
    />
  );
}

function Links(props: {
  readonly annotation: Annotation;
  readonly links: readonly ShownLink[];
}): JSX.Element | null {
  if (props.links.length === 0) return null;
  /** The reader's own there, else the article itself. */
  const show = ({ otherAnnotation, otherArticle }: ShownLink) => {
    if (otherAnnotation !== null) location.hash = hashOf(otherAnnotation.id);
    else open(otherArticle.address, "_blank", "noopener");
  };
  return (
    <section class="annotation-links">
      <h3 class="soft">{message("tabLinked")}</h3>
      {props.links.map((link) => (
        <LinkView
          key={`${link.other.articleId} ${link.other.ordinal}`}
          here={props.annotation.text}
          link={link}
          onShow={show}
        />
      ))}
    </section>
  );
}

function OwnLinks(props: {
  readonly annotation: Annotation;
  readonly ownLinks: readonly ShownOwnLink[];
  readonly isLinking: boolean;
  readonly editor: SavedEditor;
}): JSX.Element {
  const { annotation, ownLinks, editor } = props;
  const [linking, setLinking] = useState(props.isLinking);
  return (
    <section class="annotation-links">
      {ownLinks.length === 0 ? null : <h3 class="soft">{message("yourLinks")}</h3>}
      {ownLinks.map((own) => (
        <OwnLinkView
          key={own.link.id}
          own={own}
          onShow={({ other }) => {
            location.hash = hashOf(other.id);
          }}
          onRemove={() => void removeLink(editor, own.link.id)}
        />
      ))}
      {linking ? (
        <LinkPicker
          from={annotation}
          find={findSaved}
          editor={editor}
          onClose={() => setLinking(false)}
        />
      ) : (
        <button type="button" class="text-button" onClick={() => setLinking(true)}>
          {message("linkTo")}
        </button>
      )}
    </section>
  );
}

async function removeLink(editor: SavedEditor, id: string): Promise<void> {
  await editor.attempt({
    work: () => ask("remove-own-link", { id }),
    done: message("noticeLinkRemoved"),
    back: () => ask("restore-own-link", { id }),
  });
}

/** The way to all that the library has on the same quotation, official or quantity. */
function SubjectPage({ annotation }: { readonly annotation: Annotation }): JSX.Element | null {
  const { reading, articleId, target } = annotation;
  if (reading.kind === "highlight") return null;
  const start = target.selectors[0]?.position.start ?? 0;
  return (
    <p class="annotation-subject">
      <a class="text-button" href={markHash({ reading, articleId, start })}>
        {message(SUBJECT_PAGES[reading.kind])}
      </a>
    </p>
  );
}

const SUBJECT_PAGES = {
  quotation: "allTellings",
  official: "allOfPerson",
  claim: "allFigures",
} as const;

function Foot({ saved }: { readonly saved: Saved }): JSX.Element {
  const { annotation, article } = saved;
  return (
    <footer class="annotation-foot">
      <p class="soft">
        {message("savedOn")} <ShownDate iso={shownTime(annotation.created)} />
        {annotation.changed === annotation.created ? null : (
          <>
            {" · "}
            {message("changedOn")} <ShownDate iso={shownTime(annotation.changed)} />
          </>
        )}
      </p>
      <a class="main-button" href={ownAddress(article)} target="_blank" rel="noopener noreferrer">
        {message("openThePage")}
      </a>
    </footer>
  );
}
