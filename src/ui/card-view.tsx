// The card: who or what a mark is, what else the reader has on it, and where to write and save. Two lines,
// a field and a button in the common case; evidence, tags and colour one step further. It keeps no words of
// the reader's: `body` belongs to the caller, which keeps a draft at each change.

import type { JSX, TargetedKeyboardEvent } from "preact";
import { useState } from "preact/hooks";
import type { Annotation, AnnotationBody } from "../core/model/annotation.ts";
import { sameBody } from "../core/model/body.ts";
import type { Verdict } from "../core/model/correction.ts";
import type { History } from "../core/model/history.ts";
import type { CitationFormatName } from "../core/model/settings.ts";
import type { ShownLink, ShownOwnLink } from "../messages/shown-link.ts";
import { AnchorLine } from "./anchor-line.tsx";
import { CardCorrect } from "./card-correct.tsx";
import { CardEditor } from "./card-editor.tsx";
import { CardEnds, type EndsAction } from "./card-ends.tsx";
import { Also, CardHead, Evidence } from "./card-head.tsx";
import { Links, OwnLinks } from "./card-links.tsx";
import type { AlsoHere, CardSubject, Notice } from "./card-subject.ts";
import { ChangeView } from "./change-view.tsx";
import { headline, kindName } from "./describe-reading.ts";
import { message } from "./message.ts";
import { NoticeLine } from "./notice-line.tsx";
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
  /** What was ever seen of the words; null: they are not watched, or read as they were saved. */
  readonly history: History | null;
  /** When the words that are saved were last seen; null: nothing is saved, or watched. */
  readonly lastSeen: string | null;
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
      aria-busy={props.busy && notice === null}
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
          <AnchorLine annotation={props.annotation} lastSeen={props.lastSeen} />
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
