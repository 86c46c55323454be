// Whom the article quotes: each source with how often, in how many words, and what kind of source it is. A
// click scrolls the page to the first of the words.

import type { JSX } from "preact";
import { countKinds, type Quoted, type Source, type SourceKind } from "../core/sources/quoted.ts";
import { askPage } from "../messages/send.ts";
import { GrowingList } from "../ui/growing-list.tsx";
import { KindBar } from "../ui/mark-glyph.tsx";
import { counted, type MessageName, message } from "../ui/message.ts";
import { alarmOf, type SavedEditor } from "../ui/saved-editor.ts";

const KIND_NAMES: Readonly<Record<SourceKind, MessageName>> = {
  official: "sourceOfficial",
  named: "sourceNamed",
  unnamed: "sourceUnnamed",
};

export function SourcesList(props: {
  readonly quoted: Quoted;
  readonly tabId: number;
  readonly editor: SavedEditor;
}): JSX.Element {
  const { quoted, tabId, editor } = props;
  if (quoted.sources.length === 0) return <p class="empty">{message("emptySources")}</p>;
  const show = (index: number) => {
    askPage(tabId, "scroll-to-mark", { index }).catch((error: unknown) =>
      editor.tell(alarmOf(error)),
    );
  };
  return (
    <>
      <GrowingList
        rows={quoted.sources}
        label={message("tabSources")}
        draw={(source) => <SourceRow key={source.name} source={source} onShow={show} />}
      />
      {quoted.unattributed === 0 ? null : (
        <p class="list-label">{counted("unattributed", quoted.unattributed)}</p>
      )}
    </>
  );
}

function SourceRow(props: {
  readonly source: Source;
  readonly onShow: (mark: number) => void;
}): JSX.Element {
  const { name, kind, quotations, words, firstMark } = props.source;
  return (
    <li class="row">
      <KindBar kind={kind === "official" ? "official" : "quotation"} colour={null} />
      <div class="row-body">
        <button type="button" class="row-open" data-row onClick={() => props.onShow(firstMark)}>
          <bdi>{name}</bdi>
        </button>
        <p class="row-line soft">
          <span class="piece">{message(KIND_NAMES[kind])}</span>
          <span class="piece">{counted("sayings", quotations)}</span>
          <span class="piece">{counted("words", words)}</span>
        </p>
      </div>
    </li>
  );
}

/** "Quotes 8 sources in 340 words: 3 officials, 2 other named, 3 unnamed"; nothing where nobody is quoted. */
export function QuotedLine({ quoted }: { readonly quoted: Quoted }): JSX.Element | null {
  if (quoted.sources.length === 0) return null;
  const { official, named, unnamed } = countKinds(quoted);
  const kinds = [
    official === 0 ? null : counted("officialsQuoted", official),
    named === 0 ? null : counted("namedQuoted", named),
    unnamed === 0 ? null : counted("unnamedQuoted", unnamed),
  ].filter((kind) => kind !== null);
  return (
    <p class="quoted-line soft">
      {message("quotesLine", counted("words", quoted.words), kinds.join(", "))}
    </p>
  );
}
