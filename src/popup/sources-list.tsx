// Whom the article quotes: each source with how often, in how many words, and what kind of source it is. A
// click scrolls the page to the first of the words.

import type { ComponentChildren, JSX } from "preact";
import { isEnglish } from "../core/model/language.ts";
import { countKinds, type Quoted, type Source, type SourceKind } from "../core/sources/quoted.ts";
import { askPage } from "../messages/send.ts";
import { GrowingList } from "../ui/growing-list.tsx";
import { KindBar } from "../ui/mark-glyph.tsx";
import { counted, languageName, type MessageName, message } from "../ui/message.ts";
import { alarmOf, type SavedEditor } from "../ui/saved-editor.ts";

const KIND_NAMES: Readonly<Record<SourceKind, MessageName>> = {
  official: "sourceOfficial",
  named: "sourceNamed",
  unnamed: "sourceUnnamed",
};

/** So many officials are told by name below the sources. */
const MOST_UNQUOTED = 8;

export function SourcesList(props: {
  readonly quoted: Quoted;
  /** The article's, as Article has it. */
  readonly language: string | null;
  readonly tabId: number;
  readonly editor: SavedEditor;
}): JSX.Element {
  const { quoted, language, tabId, editor } = props;
  const show = (index: number) => {
    askPage(tabId, "scroll-to-mark", { index }).catch((error: unknown) =>
      editor.tell(alarmOf(error)),
    );
  };
  return (
    <>
      {quoted.sources.length === 0 ? (
        <p class="empty">{otherLanguage(language) ?? message("emptySources")}</p>
      ) : (
        <GrowingList
          rows={quoted.sources}
          label={message("tabSources")}
          draw={(source) => <SourceRow key={source.name} source={source} onShow={show} />}
        />
      )}
      {isEnglish(language) ? <AbsentSources quoted={quoted} /> : null}
    </>
  );
}

/** In another language than English nobody looked for speakers: what is marked there; null: all is. */
const otherLanguage = (language: string | null): string | null =>
  language === null || isEnglish(language)
    ? null
    : message("otherLanguage", languageName(language));

function AbsentSources({ quoted }: { readonly quoted: Quoted }): JSX.Element {
  const { unattributed, unquoted } = quoted;
  return (
    <>
      {unattributed === 0 ? null : (
        <p class="list-label">{counted("unattributed", unattributed)}</p>
      )}
      {unquoted.length === 0 ? null : (
        <p class="list-label">
          <bdi>{unquotedSentence(unquoted)}</bdi>
        </p>
      )}
    </>
  );
}

function unquotedSentence(names: readonly string[]): string {
  const told = names.slice(0, MOST_UNQUOTED).join(", ");
  const more = names.length - MOST_UNQUOTED;
  return more > 0
    ? message("officialsUnquotedMore", told, counted("moreOfficials", more))
    : message("officialsUnquoted", told);
}

function SourceRow(props: {
  readonly source: Source;
  readonly onShow: (mark: number) => void;
}): JSX.Element {
  const { name, kind, office, quotations, words, firstMark } = props.source;
  return (
    <li class="row">
      <KindBar kind={kind === "official" ? "official" : "quotation"} colour={null} />
      <div class="row-body">
        <button type="button" class="row-open" data-row onClick={() => props.onShow(firstMark)}>
          <bdi>{name}</bdi>
        </button>
        <p class="row-line soft">
          <span class="piece">{office ?? message(KIND_NAMES[kind])}</span>
          <span class="piece">{counted("sayings", quotations)}</span>
          <span class="piece">{counted("words", words)}</span>
        </p>
      </div>
    </li>
  );
}

/** "Quotes 340 words by 3 officials, 2 others named; 1 quotation whose speaker is unclear", and of whom the most. */
export function QuotedLine(props: {
  readonly quoted: Quoted;
  /** The article's, as Article has it. */
  readonly language: string | null;
}): JSX.Element | null {
  const { quoted } = props;
  const other = otherLanguage(props.language);
  if (other !== null) return <p class="soft">{other}</p>;
  const { sources, unattributed, words } = quoted;
  const [most] = sources;
  const without = unattributed === 0 ? null : counted("unattributed", unattributed);
  if (most === undefined) return without === null ? null : <Line>{without}</Line>;
  const by = message("quotesLine", counted("words", words), kindsOf(quoted));
  return (
    <>
      <Line>{without === null ? by : message("quotesLineMore", by, without)}</Line>
      <Line>
        <bdi>
          {message(
            sources.length === 1 && without === null ? "quotesAlone" : "quotesMost",
            most.name,
            counted("sayings", most.quotations),
            counted("words", most.words),
          )}
        </bdi>
      </Line>
    </>
  );
}

function Line({ children }: { readonly children: ComponentChildren }): JSX.Element {
  return <p class="quoted-line soft">{children}</p>;
}

function kindsOf(quoted: Quoted): string {
  const { official, named, unnamed } = countKinds(quoted);
  const kinds = [
    official === 0 ? null : counted("officialsQuoted", official),
    named === 0 ? null : counted("namedQuoted", named),
    unnamed === 0 ? null : counted("unnamedQuoted", unnamed),
  ];
  return kinds.filter((kind) => kind !== null).join(", ");
}
