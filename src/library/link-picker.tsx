// "Link to…": the reader looks for another annotation, chooses it, and says in words why the two belong
// together.

import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { Annotation } from "../core/model/annotation.ts";
import { ArticleDate } from "../ui/article-date.tsx";
import { drawLink } from "../ui/change-saved.ts";
import { KindBar } from "../ui/mark-glyph.tsx";
import { message } from "../ui/message.ts";
import type { Saved } from "../ui/saved.ts";
import { alarmOf, type SavedEditor } from "../ui/saved-editor.ts";

/** A longer list would not be read; more words typed find what is missing. */
const MOST_SHOWN = 8;

export function LinkPicker(props: {
  readonly from: Annotation;
  readonly find: (query: string, limit: number) => Promise<readonly Saved[]>;
  readonly editor: SavedEditor;
  readonly onClose: () => void;
}): JSX.Element {
  const { from, find, editor, onClose } = props;
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<readonly Saved[]>([]);
  const [chosen, setChosen] = useState<Saved | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    let wanted = true;
    find(query, MOST_SHOWN + 1).then(
      (saved) => {
        if (wanted) setFound(saved.filter(({ annotation }) => annotation.id !== from.id));
      },
      (error: unknown) => editor.tell(alarmOf(error)),
    );
    return () => {
      wanted = false;
    };
  }, [query, find, from.id, editor]);
  if (chosen !== null) {
    return (
      <ReasonForm
        from={from}
        to={chosen}
        editor={editor}
        onBack={() => setChosen(null)}
        onDone={onClose}
      />
    );
  }
  return (
    <section class="link-picker" aria-label={message("linkTo")}>
      <input
        ref={field}
        type="search"
        class="field"
        aria-label={message("linkToSearch")}
        placeholder={message("linkToSearch")}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape" && query === "") onClose();
        }}
      />
      <ul aria-label={message("searchResults")}>
        {found.slice(0, MOST_SHOWN).map((saved) => (
          <li key={saved.annotation.id} class="row">
            <KindBar kind={saved.annotation.reading.kind} colour={saved.annotation.colour} />
            <div class="row-body">
              <button
                type="button"
                class="row-open words clamped"
                data-row
                onClick={() => setChosen(saved)}
              >
                {saved.annotation.text}
              </button>
              <p class="row-line soft">
                <span class="piece">
                  <bdi>{saved.article.publisher}</bdi>
                </span>
                <span class="piece">
                  <ArticleDate article={saved.article} />
                </span>
              </p>
            </div>
          </li>
        ))}
      </ul>
      <button type="button" class="plain-button" onClick={onClose}>
        {message("cancel")}
      </button>
    </section>
  );
}

function ReasonForm(props: {
  readonly from: Annotation;
  readonly to: Saved;
  readonly editor: SavedEditor;
  readonly onBack: () => void;
  readonly onDone: () => void;
}): JSX.Element {
  const { from, to, editor, onBack, onDone } = props;
  const [reason, setReason] = useState("");
  const id = useId();
  const save = async () => {
    if (await drawLink(editor, { from: from.id, to: to.annotation.id, reason })) onDone();
  };
  return (
    <form
      class="link-picker"
      aria-label={message("linkTo")}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <blockquote class="words clamped">{to.annotation.text}</blockquote>
      <label class="soft" for={id}>
        {message("linkReason")}
      </label>
      <input
        id={id}
        type="text"
        class="field"
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <p class="link-foot">
        <button type="submit" class="main-button">
          {message("link")}
        </button>
        <button type="button" class="plain-button" onClick={onBack}>
          {message("chooseAnother")}
        </button>
      </p>
    </form>
  );
}
