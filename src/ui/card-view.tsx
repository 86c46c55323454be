// The card: who or what a mark is, what else the reader has on it, and where to write and save. Two lines,
// a field and a button in the common case; evidence, tags and colour one step further. It keeps no words of
// the reader's: `body` belongs to the caller, which keeps a draft at each change.

import type { JSX, TargetedKeyboardEvent } from "preact";
import { useState } from "preact/hooks";
import type { Annotation, AnnotationBody, Reading } from "../core/model/annotation.ts";
import { sameBody } from "../core/model/body.ts";
import type { Verdict } from "../core/model/correction.ts";
import type { History } from "../core/model/history.ts";
import type { CitationFormatName } from "../core/model/settings.ts";
import type { ShownLink, ShownOwnLink } from "../messages/shown-link.ts";
import { AnchorLine } from "./anchor-line.tsx";
import { CardCorrect } from "./card-correct.tsx";
import { CardEditor } from "./card-editor.tsx";
import { CardEnds, type EndsAction } from "./card-ends.tsx";
import type { AlsoHere, CardSubject, Notice } from "./card-subject.ts";
import { ChangeView } from "./change-view.tsx";
import { confidenceWord, headline, kindName, roleWord, subline } from "./describe-reading.ts";
import { LinkView } from "./link-view.tsx";
import { MarkGlyph } from "./mark-glyph.tsx";
import { counted, message } from "./message.ts";
import { NoticeLine } from "./notice-line.tsx";
import { OwnLinkView } from "./own-link-view.tsx";
import { RemovedElsewhere } from "./removed-elsewhere.tsx";

export interface CardProps {
  readonly subject: CardSubject;
  /** What else stands at these words: a figure inside a quotation, the quotation around a figure. */
  readonly also: readonly AlsoHere[];
  /** Null: nothing is saved on these words yet. */
  readonly annotation: Annotation | null;
  readonly body: AnnotationBody;
  /** Id of the library that it is saved in, where nothing is saved yet. */
  readonly library: string;
  readonly onLibrary: (library: string) => void;
  /** Best first. */
  readonly links: readonly ShownLink[];
  /** Those that the reader drew from this annotation. */
  readonly ownLinks: readonly ShownOwnLink[];
  readonly notice: Notice | null;
  /** A save or removal is under way; buttons rest until it is answered. */
  readonly busy: boolean;
  /** Called before `onSave` within one gesture too (a tag still in its field): save the body given last. */
  readonly onBody: (body: AnnotationBody) => void;
  readonly onSave: () => void;
  /** The reader settled which wording of the note is to hold: save this body, and offer to take it back. */
  readonly onChoose: (body: AnnotationBody) => void;
  readonly onRemove: () => void;
  /** It stays, though it was removed on another device. */
  readonly onKeepIt: () => void;
  readonly onUndo: () => void;
  /** The reader wants what is saved in private windows to be kept. */
  readonly onAllowPrivate: () => void;
  /** Copies the words with their source; null: in the form that was chosen last. */
  readonly onCopy: (format: CitationFormatName | null) => void;
  readonly onClose: () => void;
  /** The reader opened or closed "why?": what the mark rests on is to be shown on the page too. */
  readonly onExplain: (explained: boolean) => void;
  /** What was ever seen of the words; null: they are not watched. */
  readonly history: History | null;
  /** The reader knows of the change, or takes that back. */
  readonly onAcknowledge: (known: boolean) => void;
  /** The reader holds on to today's words from now on. */
  readonly onKeepToday: () => void;
  /** The words with their ends moved, on trial; null: nothing is being moved. */
  readonly ends: string | null;
  readonly onEnds: (action: EndsAction) => void;
  /** Null takes back what the reader said before. */
  readonly onCorrect: (verdict: Verdict | null) => void;
  readonly onShowOther: (link: ShownLink) => void;
  readonly onShowOwn: (own: ShownOwnLink) => void;
  /** Goes over to `also[index]`. */
  readonly onAlso: (index: number) => void;
}

/** More would push the field and the button off a small window. */
const LINKS_AT_FIRST = 1;

export function CardView(props: CardProps): JSX.Element {
  const { subject, notice } = props;
  const [explained, setExplained] = useState(false);
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    const { annotation, body, busy } = props;
    if (!busy && (annotation === null || !sameBody(annotation, body))) props.onSave();
  };
  return (
    <section
      class="sheet card"
      role="dialog"
      aria-label={message("cardLabel", kindName(subject.reading.kind), headline(subject.reading))}
      aria-busy={props.busy}
      onKeyDown={onKeyDown}
    >
      <CardHead
        subject={subject}
        explained={explained}
        onExplain={() => {
          setExplained(!explained);
          props.onExplain(!explained);
        }}
        onClose={props.onClose}
      />
      <Also also={props.also} onAlso={props.onAlso} />
      {explained ? <Evidence subject={subject} /> : null}
      {subject.correctable === null ||
      !(explained || subject.reading.kind === "highlight") ? null : (
        <CardCorrect
          subject={subject}
          correctable={subject.correctable}
          busy={props.busy}
          onCorrect={props.onCorrect}
        />
      )}
      {props.history === null || props.history.change === null ? null : (
        <div class="card-part">
          <ChangeView
            history={props.history}
            kind={props.annotation?.reading.kind ?? null}
            busy={props.busy}
            onAcknowledge={props.onAcknowledge}
            onKeep={props.onKeepToday}
            onOpen={null}
          />
        </div>
      )}
      <OwnLinks ownLinks={props.ownLinks} onShow={props.onShowOwn} />
      <Links subject={subject} links={props.links} onShow={props.onShowOther} />
      <CardEditor {...props} />
      {props.annotation?.removedElsewhere === undefined ? null : (
        <div class="card-part">
          <RemovedElsewhere
            annotation={props.annotation}
            busy={props.busy}
            onKeep={props.onKeepIt}
            onRemove={props.onRemove}
          />
        </div>
      )}
      {props.annotation === null ? null : (
        <div class="card-part card-anchor">
          <AnchorLine annotation={props.annotation} history={props.history} />
          <CardEnds words={props.ends} busy={props.busy} onEnds={props.onEnds} />
        </div>
      )}
      <NoticeLine
        notice={notice}
        onUndo={props.onUndo}
        onAllowPrivate={props.onAllowPrivate}
        onCopyAs={props.onCopy}
      />
    </section>
  );
}

/** Marks lie inside one another, and the pointer finds the innermost: the others are one press away. */
function Also(props: {
  readonly also: readonly AlsoHere[];
  readonly onAlso: (index: number) => void;
}): JSX.Element | null {
  if (props.also.length === 0) return null;
  return (
    <ul class="card-also" aria-label={message("alsoHere")}>
      {props.also.map(({ reading, text }, index) => (
        <li key={`${reading.kind} ${text}`}>
          <button type="button" class="text-button" onClick={() => props.onAlso(index)}>
            <MarkGlyph kind={reading.kind} />
            <span class="also-words">
              {message("alsoNamed", kindName(reading.kind), alsoName(reading, text))}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Highlights are told apart by their words alone. */
const alsoName = (reading: Reading, text: string): string =>
  reading.kind === "highlight" ? text : headline(reading);

function CardHead(props: {
  readonly subject: CardSubject;
  readonly explained: boolean;
  readonly onExplain: () => void;
  readonly onClose: () => void;
}): JSX.Element {
  const { reading, text, correctable } = props.subject;
  const corrected = (correctable?.verdict ?? null) !== null;
  const sure = corrected ? message("corrected") : confidenceWord(reading);
  const second = subline(reading);
  return (
    <div class="card-head">
      <MarkGlyph kind={reading.kind} />
      <div class="card-title">
        <h2>{headline(reading)}</h2>
        {second === null ? null : (
          <p class="soft">
            {second}
            {/* The value above is Pressmark's reading; the article's own words stand beside it. */}
            {reading.kind === "claim" ? (
              <span class="words"> {message("inWords", text)}</span>
            ) : null}
          </p>
        )}
      </div>
      {sure === null ? null : (
        <p class="card-sure">
          <span class="soft">{sure}</span>
          <button
            type="button"
            class="text-button"
            aria-expanded={props.explained}
            onClick={props.onExplain}
          >
            {message("why")}
          </button>
        </p>
      )}
      <button
        type="button"
        class="icon-button"
        aria-label={message("close")}
        title={message("close")}
        onClick={props.onClose}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="m4 4 8 8m0-8-8 8" />
        </svg>
      </button>
    </div>
  );
}

function Evidence({ subject }: { readonly subject: CardSubject }): JSX.Element {
  if (subject.evidence.length === 0) {
    return <p class="card-part soft">{message("evidenceNone")}</p>;
  }
  return (
    <dl class="card-part evidence">
      {subject.evidence.map(({ role, text }, at) => (
        // Two pieces may share role and words; their order never changes.
        <div key={at}>
          <dt>{roleWord(role)}</dt>
          <dd class="words">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function OwnLinks(props: {
  readonly ownLinks: readonly ShownOwnLink[];
  readonly onShow: (own: ShownOwnLink) => void;
}): JSX.Element | null {
  if (props.ownLinks.length === 0) return null;
  return (
    <div class="card-part card-links">
      {props.ownLinks.map((own) => (
        <OwnLinkView key={own.link.id} own={own} onShow={props.onShow} onRemove={null} />
      ))}
    </div>
  );
}

const isNoted = ({ otherAnnotation }: ShownLink): boolean => (otherAnnotation?.note ?? "") !== "";

function Links(props: {
  readonly subject: CardSubject;
  readonly links: readonly ShownLink[];
  readonly onShow: (link: ShownLink) => void;
}): JSX.Element | null {
  const [all, setAll] = useState(false);
  if (props.links.length === 0) return null;
  // What the reader wrote elsewhere on the same words comes before what Pressmark finds.
  const links = props.links.toSorted((a, b) => Number(isNoted(b)) - Number(isNoted(a)));
  const shown = all ? links : links.slice(0, LINKS_AT_FIRST);
  const hidden = props.links.length - shown.length;
  return (
    <div class="card-part card-links">
      {shown.map((link) => (
        <LinkView
          key={`${link.other.articleId} ${link.other.ordinal}`}
          here={props.subject.text}
          link={link}
          onShow={props.onShow}
        />
      ))}
      {hidden === 0 ? null : (
        <button type="button" class="text-button" onClick={() => setAll(true)}>
          {counted("moreLinks", hidden)}
        </button>
      )}
    </div>
  );
}
