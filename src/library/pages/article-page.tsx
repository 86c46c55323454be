// One article as it is kept: what the reader saved with the words around it, every mark that is remembered,
// and what each is linked to. Asks nothing of the site, which may be gone.

import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { hostOf, otherAddresses, ownAddress } from "../../core/identity/own-address.ts";
import type { Annotation } from "../../core/model/annotation.ts";
import type { ArticleRecord } from "../../core/model/article.ts";
import type { History } from "../../core/model/history.ts";
import type { RememberedMark } from "../../core/model/link.ts";
import { findLinks } from "../../links/find-links.ts";
import type { Watch } from "../../links/find-sayings.ts";
import { ReadBeside } from "../../links/read-beside.ts";
import { showLinks } from "../../links/show-links.ts";
import type { ShownLink } from "../../messages/shown-link.ts";
import { articlesById } from "../../store/articles.ts";
import { library } from "../../store/database.ts";
import { historiesOfArticle } from "../../store/histories.ts";
import { marksOfArticle } from "../../store/marks.ts";
import { AnnotationRow } from "../../ui/annotation-row.tsx";
import { ArticleLine } from "../../ui/article-line.tsx";
import { changesOf } from "../../ui/changes.ts";
import { ForgetButton } from "../../ui/forget-button.tsx";
import { GrowingList } from "../../ui/growing-list.tsx";
import { KindBar } from "../../ui/mark-glyph.tsx";
import { counted, message } from "../../ui/message.ts";
import { readSavedOn } from "../../ui/read-saved.ts";
import { ReadingLine } from "../../ui/reading-line.tsx";
import type { EditorState, SavedEditor } from "../../ui/saved-editor.ts";
import { formatDay, ShownDate } from "../../ui/shown-date.tsx";
import { useRemembered } from "../../ui/use-remembered.ts";
import { EmptyPage } from "../empty-page.tsx";
import { hashOf, hashOfHistory, markHash } from "../place.ts";
import { ProgressLine } from "../progress-line.tsx";
import { StoredWords } from "../stored-words.tsx";
import { useReading } from "../use-reading.ts";

interface FoundArticle {
  /** Null: not in the library. */
  readonly article: ArticleRecord | null;
  readonly saved: readonly Annotation[];
  /** All that is watched of it. */
  readonly histories: readonly History[];
  readonly marks: readonly RememberedMark[];
  /** By the place of the mark. */
  readonly links: readonly ShownLink[];
}

async function read(id: string, { signal }: Watch): Promise<FoundArticle> {
  const database = await library();
  const [article = null] = await articlesById(database, [id]);
  const saved = await readSavedOn(id);
  const histories = await historiesOfArticle(database, id);
  const marks = await marksOfArticle(database, id);
  signal.throwIfAborted();
  // Forgotten, or all that was saved of it is removed: it may come back.
  const isGone = article === null || (article.removed !== null && saved.length === 0);
  if (isGone) return { article: null, saved, histories, marks, links: [] };
  const beside = new ReadBeside(database);
  const links = await findLinks(database, marks, article, beside);
  signal.throwIfAborted();
  const shown = await showLinks(links.flat(), beside);
  return { article, saved, histories, marks, links: shown };
}

export function ArticlePage(props: {
  readonly id: string;
  /** The mark to scroll to; null: none. */
  readonly at: number | null;
  readonly editor: SavedEditor;
  readonly state: EditorState;
}): JSX.Element {
  const { id, at, editor, state } = props;
  const reading = useReading(id, (watch) => read(id, watch), editor);
  if (reading.value === null) return <ProgressLine reading={reading} />;
  const { article, saved, histories, marks, links } = reading.value;
  if (article === null)
    return <EmptyPage sentence={message("notInLibrary")} isLibraryEmpty={false} />;
  return (
    <article class="page-stack" aria-label={article.title}>
      <section class="panel page">
        <header class="page-head">
          <h2 class="page-title words">{article.title}</h2>
          <ArticleLine article={article} words={article.words} />
          <p class="soft page-seen">
            {message("lastOpen")} <ShownDate iso={article.seen} />
          </p>
          <OtherPlaces article={article} />
          <Remembering articleId={id} editor={editor} />
          <Versions articleId={id} saved={saved} histories={histories} />
        </header>
        <SavedWords saved={saved} histories={histories} editor={editor} state={state} />
        <footer class="annotation-foot">
          <p class="soft">{message("keptWithoutSite")}</p>
          <a
            class="main-button"
            href={ownAddress(article)}
            target="_blank"
            rel="noopener noreferrer"
          >
            {message("openThePage")}
          </a>
        </footer>
      </section>
      <Marks marks={marks} links={links} at={at} />
    </article>
  );
}

/** Copies that the reader opened, of which what is saved here may be; nothing where there are none. */
function OtherPlaces({ article }: { readonly article: ArticleRecord }): JSX.Element | null {
  const addresses = otherAddresses(article);
  if (addresses.length === 0) return null;
  return (
    <p class="soft page-sub">
      {message("alsoOpenAt")}
      {addresses.map((address) => (
        <span key={address}>
          {" "}
          <a class="quiet-link" href={address} target="_blank" rel="noopener noreferrer">
            {hostOf(address)}
          </a>
        </span>
      ))}
    </p>
  );
}

/** Nothing where the article is kept for what is saved on it alone. */
function Remembering(props: {
  readonly articleId: string;
  readonly editor: SavedEditor;
}): JSX.Element | null {
  const remembered = useRemembered(props.articleId, props.editor);
  if (remembered === undefined || remembered === null) return null;
  return (
    <p class="soft page-sub">
      {message(
        remembered.why === "asked" ? "keptSince" : "rememberedSince",
        formatDay(remembered.when),
      )}{" "}
      <ForgetButton articleId={props.articleId} editor={props.editor} />
    </p>
  );
}

/** The way to every wording seen of the article; nothing where it was never read otherwise. */
function Versions(props: {
  readonly articleId: string;
  readonly saved: readonly Annotation[];
  readonly histories: readonly History[];
}): JSX.Element | null {
  if (!props.histories.some(({ versions }) => versions.length > 1)) return null;
  // As popup and badge count them: a figure in a saved sentence is told of once.
  const changes = changesOf(props.histories, props.saved).length;
  return (
    <p class="soft page-sub">
      {changes === 0 ? null : `${counted("changedSince", changes)} `}
      <a class="text-button" href={hashOfHistory(props.articleId)}>
        {message("articleVersions")}
      </a>
    </p>
  );
}

function SavedWords(props: {
  readonly saved: readonly Annotation[];
  readonly histories: readonly History[];
  readonly editor: SavedEditor;
  readonly state: EditorState;
}): JSX.Element | null {
  if (props.saved.length === 0) return null;
  return (
    <ul aria-label={message("tabSaved")}>
      {props.saved.map((annotation) => (
        <li key={annotation.id} class="saved-words-row">
          <StoredWords annotation={annotation} />
          <ul>
            <AnnotationRow
              annotation={annotation}
              editor={props.editor}
              state={props.state}
              history={props.histories.find(({ id }) => id === annotation.id) ?? null}
              onOpen={null}
            >
              <a class="piece quiet-link" href={hashOf(annotation.id)}>
                {message("itsPage")}
              </a>
            </AnnotationRow>
          </ul>
        </li>
      ))}
    </ul>
  );
}

function Marks(props: {
  readonly marks: readonly RememberedMark[];
  readonly links: readonly ShownLink[];
  readonly at: number | null;
}): JSX.Element | null {
  const { marks, links, at } = props;
  if (marks.length === 0) return null;
  const wanted = marks.findIndex(({ start }) => start === at);
  // The mark that is asked for comes first: the list draws its end only when the reader gets there.
  const ordered = wanted < 0 ? marks : [...marks.slice(wanted), ...marks.slice(0, wanted)];
  return (
    <section class="panel page">
      <h3 class="part-title part-title-inset">{message("marksKept")}</h3>
      <GrowingList
        rows={ordered}
        label={message("marksKept")}
        draw={(mark) => (
          <MarkRow
            key={mark.ordinal}
            mark={mark}
            links={links.filter(({ index }) => index === mark.ordinal)}
            isWanted={mark.start === at}
          />
        )}
      />
    </section>
  );
}

function MarkRow(props: {
  readonly mark: RememberedMark;
  readonly links: readonly ShownLink[];
  readonly isWanted: boolean;
}): JSX.Element {
  const { mark, links, isWanted } = props;
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isWanted) row.current?.scrollIntoView({ block: "center" });
  }, [isWanted]);
  const outlets = [...new Set(links.map(({ otherArticle }) => otherArticle.publisher))];
  return (
    <li ref={row} class={isWanted ? "row row-wanted" : "row"}>
      <KindBar kind={mark.reading.kind} colour={null} />
      <div class="row-body">
        <a class="row-open words clamped" data-row href={markHash(mark)}>
          {mark.text}
        </a>
        <ReadingLine reading={mark.reading} text={mark.text}>
          {links.length === 0 ? null : (
            <span class="piece">
              {message("linkedIn", counted("linkedElsewhere", links.length), outlets.join(", "))}
            </span>
          )}
        </ReadingLine>
      </div>
    </li>
  );
}
