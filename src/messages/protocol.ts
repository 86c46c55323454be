// Every message that crosses between contexts, by direction: per name an input and a reply. A request
// answers with a Result; an event with nothing. messages/check.ts holds a check for each input, and a
// missing one fails to compile.

import type {
  Annotation,
  AnnotationBody,
  Draft,
  Reading,
  Target,
} from "../core/model/annotation.ts";
import type { Article, ArticleRecord } from "../core/model/article.ts";
import type { Correction, CorrectionContent } from "../core/model/correction.ts";
import type { Diagnosis, ExplainedMark } from "../core/model/diagnosis.ts";
import type { Failure } from "../core/model/failure.ts";
import type { History, Sighting } from "../core/model/history.ts";
import type { KnownOfficial } from "../core/model/known-official.ts";
import type { LibraryName } from "../core/model/library.ts";
import type { Link, RememberedMark } from "../core/model/link.ts";
import type { MarkKind } from "../core/model/mark.ts";
import type { Meeting } from "../core/model/meeting.ts";
import type { OfficialsList, OfficialsOfReader } from "../core/model/officials-list.ts";
import type { OwnLink } from "../core/model/own-link.ts";
import type { PersonDecision, PersonVerdict } from "../core/model/person-decision.ts";
import type { Remembered } from "../core/model/remembered.ts";
import type { LibraryStatus, Remote } from "../core/model/replication.ts";
import type { AnchorState, Selectors } from "../core/model/selector.ts";
import type { PlaceRule, Scope, Settings } from "../core/model/settings.ts";
import type { PlaceChange } from "../core/place/change-place.ts";

/** One mark of the open article as the background sees it: what it says and where, no DOM. */
export interface PageMark {
  readonly reading: Reading;
  /** The mark's own words. */
  readonly text: string;
  /** Extent in the article's text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** An open article with all that is needed to keep it. */
export interface WholeArticle {
  /** Where the page is open, without fragment; `article.source` is what it calls itself. */
  readonly address: string;
  readonly article: Article;
  readonly words: number;
  /** Of the article's text (core/identity/fingerprint.ts). */
  readonly fingerprint: readonly string[];
  readonly marks: readonly PageMark[];
  /** What each of `marks` is found by, in the same order. */
  readonly markSelectors: readonly (readonly Selectors[])[];
}

/** How many marks of each kind an article has. */
export type MarkCounts = Readonly<Record<MarkKind, number>>;

/** What is shown of an article at the other end of a link. */
export interface LinkedArticle
  extends Pick<ArticleRecord, "title" | "publisher" | "published" | "created"> {
  /** Where it was open last, without fragment. */
  readonly address: string;
}

/** What was made of the other mark: "your note from …", or a note in a shared library. */
export type LinkedNote = Pick<Annotation, "id" | "note" | "colour" | "library">;

/** A link with what the reader needs to see of the other side, and no more: an article has hundreds. */
export interface ShownLink extends Omit<Link, "other"> {
  readonly other: Pick<RememberedMark, "articleId" | "ordinal" | "text">;
  readonly otherArticle: LinkedArticle;
  /** Null: nothing is saved there. */
  readonly otherAnnotation: LinkedNote | null;
  /** That the other article is kept whether or not anything is saved on it; null: for what is saved alone. */
  readonly otherRemembered: Pick<Remembered, "why" | "when"> | null;
}

/** A link that the reader drew, as seen from one of its annotations. */
export interface ShownOwnLink {
  readonly link: OwnLink;
  /** The annotation that it is seen from. */
  readonly annotationId: string;
  /** At the other end, not removed. */
  readonly other: Annotation;
  readonly otherArticle: ArticleRecord;
}

/** What the detector makes of a page. */
export type PageKind = "news" | "article" | "none";

/** What the reader saved on an article. */
export interface SavedHere {
  readonly articleId: string;
  readonly annotations: readonly Annotation[];
  /** What was ever seen of them, of the article's marks, its headline and its length. */
  readonly histories: readonly History[];
  /** Names all of it as it is now. */
  readonly version: string;
}

export interface OpenedArticle {
  /** Null: nothing of this article is kept yet. */
  readonly record: ArticleRecord | null;
  /** Null: nothing is. */
  readonly saved: SavedHere | "as-known" | null;
  /** What the reader said of the article's marks on earlier visits, in the order of the saying. */
  readonly corrections: readonly Correction[];
  /** Links of the article's marks, `index` counting in the marks that were sent. */
  readonly links: readonly ShownLink[];
  /** Links that the reader drew from the article's annotations. */
  readonly ownLinks: readonly ShownOwnLink[];
  /** The reader's shared libraries by name: where one can save, and what the annotations stand in. */
  readonly libraries: readonly LibraryName[];
  /** The annotation that the reader asked to see when this tab was opened, else null. */
  readonly scrollTo: string | null;
}

/** An annotation as it is after a save. */
export interface KeptEdit {
  readonly annotation: Annotation;
  /** What else was changed since the editor was opened, and what came of it. */
  readonly met: Meeting;
}

/** An annotation that was moved or copied, by its old id and its new one. */
export interface Placed {
  readonly from: string;
  readonly to: string;
}

/** From a page or one of our own views to the background. */
export interface BackgroundRequests {
  /** The detector judged the page, or a frame of it; the reader code is loaded there when it is an article. */
  "report-page": {
    input: {
      /**
       * "late": no article yet, and one may come, as text or into a frame of the page's own site; "framed": such a frame
       * has text, and the detector is asked for there.
       */
      readonly found: PageKind | "late" | "framed";
      readonly address: string;
    };
    reply: null;
  };
  /** The reader code was loaded and found no article's text. */
  "report-no-article": { input: null; reply: null };
  /** The reader code rests here, since the reader of the page said so. */
  "report-never": { input: null; reply: null };
  /** The reader code goes: the detector is to say anew whether the page is an article. */
  "judge-again": { input: null; reply: null };
  /** Loads the list of known officials into the page's own tab, beside the reader code. */
  "load-officials": { input: null; reply: null };
  /** Whom the reader's library knows of the surnames that an article has; asked before it is analysed. */
  "known-officials": {
    /** Of core/model/surname-keys.ts. */
    input: { readonly surnameKeys: readonly string[] };
    reply: OfficialsOfReader;
  };
  /**
   * What is saved on an article that is known by its source or address, for a page that is still being analysed; null: on
   * none. "open-article" finds those that their text alone tells, too.
   */
  "read-saved": {
    input: { readonly address: string; readonly article: Article };
    reply: SavedHere | null;
  };
  /** The reader code was loaded and the article analysed; also after every new analysis. */
  "open-article": {
    input: {
      /** Where the page is open, without fragment; `article.source` is what it calls itself. */
      readonly address: string;
      readonly article: Article;
      readonly marks: readonly PageMark[];
      readonly counts: MarkCounts;
      /** Of the article's text (core/identity/fingerprint.ts). */
      readonly fingerprint: readonly string[];
      /** The version of what is saved that the page has; null: none. */
      readonly known: string | null;
    };
    reply: OpenedArticle;
  };
  /**
   * Keeps a new annotation, its article and the article's marks, all or nothing, durably. Where the very
   * passage is saved in that library already, what is written is merged with what is there.
   */
  "save-annotation": {
    input: WholeArticle & {
      readonly text: string;
      readonly reading: Reading;
      readonly target: Target;
      readonly body: AnnotationBody;
      /** What stood in the fields before the reader wrote; null: not known. */
      readonly basedOn: AnnotationBody | null;
      /** The draft that this save makes good, dropped when it is kept; null: none. */
      readonly draftKey: string | null;
      /** Id of the library that it is to stand in (core/model/library); refused where there is none of that id. */
      readonly library: string;
    };
    reply: KeptEdit;
  };
  /** Keeps the article and its marks at the reader's word, whether or not anything is saved on it. */
  "keep-article": { input: WholeArticle; reply: Remembered };
  /** The reader has read the article: it is remembered where they chose so, and never in a private window. */
  "remember-article": { input: WholeArticle; reply: null };
  /**
   * Forgets articles that are remembered; what is saved on them stays. They can be brought back for ten minutes,
   * or until they are erased; the reply names those that were forgotten. Our views only, as the two below.
   */
  "forget-articles": { input: { readonly ids: readonly string[] }; reply: readonly string[] };
  /** The reply names those that were there to bring back. */
  "bring-back-articles": { input: { readonly ids: readonly string[] }; reply: readonly string[] };
  /** Erases for good what was forgotten. */
  "erase-articles": { input: { readonly ids: readonly string[] }; reply: null };
  /**
   * Replaces what the reader wrote. What was changed elsewhere since `basedOn`, the body that this one was made from, is
   * merged with it (core/merge); null: not known, and nothing of either is given up. One that was removed comes back.
   */
  "change-annotation": {
    input: {
      readonly id: string;
      readonly body: AnnotationBody;
      readonly basedOn: AnnotationBody | null;
      readonly draftKey: string | null;
    };
    reply: KeptEdit;
  };
  /**
   * Leaves a tombstone, so that `restore-annotation` brings everything back; none where it says something else than
   * `basedOn`, what the reader removed: then `removed` is null in the reply. Null: whatever it says.
   */
  "remove-annotation": {
    input: { readonly id: string; readonly basedOn: AnnotationBody | null };
    reply: Annotation;
  };
  /** It was removed on another device and changed on this one, and the reader wants it to stay. */
  "keep-annotation": { input: { readonly id: string }; reply: Annotation };
  "restore-annotation": { input: { readonly id: string }; reply: Annotation };
  /**
   * Keeps what the reader says of a mark. With the id of an earlier correction it takes that one's place,
   * and brings it back where it was taken back; null: a new one.
   */
  "save-correction": {
    input: { readonly id: string | null; readonly content: CorrectionContent };
    reply: Correction;
  };
  /** Takes a correction back; it leaves a tombstone. */
  "remove-correction": { input: { readonly id: string }; reply: Correction };
  /** Keeps a list of officials, all or nothing. Our views only, as the two below. */
  "add-officials-list": {
    input: { readonly name: string; readonly officials: readonly KnownOfficial[] };
    reply: OfficialsList;
  };
  /** Leaves a tombstone, so that `restore-officials-list` brings it back. */
  "remove-officials-list": { input: { readonly id: string }; reply: OfficialsList };
  "restore-officials-list": { input: { readonly id: string }; reply: OfficialsList };
  /** Puts two namings of a person together, or parts them. Our views only, as the two below. */
  "decide-person": { input: PersonVerdict; reply: PersonDecision };
  /** Leaves a tombstone, so that `restore-person-decision` brings it back. */
  "remove-person-decision": { input: { readonly id: string }; reply: PersonDecision };
  "restore-person-decision": { input: { readonly id: string }; reply: PersonDecision };
  /** Keeps a link between two annotations. Our views only, as the two below. */
  "add-own-link": { input: Pick<OwnLink, "ends" | "reason">; reply: OwnLink };
  /** Leaves a tombstone, so that `restore-own-link` brings it back. */
  "remove-own-link": { input: { readonly id: string }; reply: OwnLink };
  "restore-own-link": { input: { readonly id: string }; reply: OwnLink };
  /** Removes all that is saved on an article; the reply names the annotations, for `restore-annotations`. */
  "remove-article": { input: { readonly articleId: string }; reply: readonly string[] };
  /** Leaves a tombstone on each, all or nothing, for `restore-annotations`. Our views only, as the one below. */
  "remove-annotations": { input: { readonly ids: readonly string[] }; reply: null };
  /** Adds and takes away tags; the reply names those that it changed, so that it can be taken back. */
  "tag-annotations": {
    input: {
      readonly ids: readonly string[];
      readonly add: readonly string[];
      readonly remove: readonly string[];
    };
    reply: readonly string[];
  };
  /**
   * New ones in that library in place of these, which are removed as by the reader, all or nothing. Those that stand there
   * already, are removed or gone are passed over. Views alone, as the two below.
   */
  "move-annotations": {
    input: { readonly ids: readonly string[]; readonly library: string };
    reply: readonly Placed[];
  };
  /** The same, and these stay. */
  "copy-annotations": {
    input: { readonly ids: readonly string[]; readonly library: string };
    reply: readonly Placed[];
  };
  /**
   * Ids: removes what was made, and brings back what was moved, in the same order (none: copied), with what was written
   * since, all or nothing. What nobody was sent, nor wrote in, goes without a tombstone.
   */
  "take-back-placing": {
    input: { readonly made: readonly string[]; readonly moved: readonly string[] };
    reply: null;
  };
  "restore-annotations": { input: { readonly ids: readonly string[] }; reply: null };
  /** The annotation is of these words from now on: its ends were moved, or the reader takes today's wording. */
  "change-target": {
    input: {
      readonly id: string;
      readonly text: string;
      readonly target: Target;
      readonly state: AnchorState;
      /** The passage as it stands on the page, by which changes are told. */
      readonly today: Sighting;
    };
    reply: Annotation;
  };
  /**
   * What stands on the page of a kept article today: of its passages and marks by the id of their history. The
   * reply is those of its histories that are others now. In a private window nothing of it is kept.
   */
  "report-visit": {
    input: {
      readonly articleId: string;
      readonly address: string;
      readonly title: string;
      readonly words: number;
      readonly fingerprint: readonly string[];
      readonly states: readonly { readonly id: string; readonly state: AnchorState }[];
      readonly seen: readonly (Sighting & { readonly id: string })[];
    };
    reply: readonly History[];
  };
  /** Says on the toolbar what the tab's article has, and what of it changed. `articleId` null: it is not kept. */
  "show-badge": {
    input: { readonly articleId: string | null; readonly counts: MarkCounts };
    reply: null;
  };
  /** The reader knows of what changed; `known` false takes it back. */
  "acknowledge-changes": {
    input: { readonly ids: readonly string[]; readonly known: boolean };
    reply: null;
  };
  /** Of a mark, headline or length the reader holds on to this version from now on: an index of its versions. */
  "hold-version": { input: { readonly id: string; readonly version: number }; reply: null };
  /** Null drops the draft; so does an empty body where nothing is saved yet. */
  "keep-draft": {
    input: {
      readonly key: string;
      /** Which editor it is from: each has a draft of its own. Null: there is one for all. */
      readonly writer: string | null;
      readonly body: AnnotationBody | null;
      /** What stood there when the reader began to write; null: not known, or no matter. */
      readonly basedOn: AnnotationBody | null;
    };
    reply: null;
  };
  /** What the reader saves in private windows is kept until the browser ends. */
  "allow-private-windows": { input: null; reply: null };
  /** The reader's own first, then the shared ones by name. Views alone, as all of these. */
  "read-libraries": { input: null; reply: readonly LibraryStatus[] };
  /** How many that are not removed stand in the library on this device. Reads all keys: not for a view that must open at once. */
  "count-annotations": { input: { readonly library: string }; reply: number };
  /**
   * Replicates the library with this database from now on; `library` null: a new shared one. `name`: of a shared one;
   * empty: as its database is called. Answers with its id. Refused where another library has that database.
   */
  "start-replication": {
    input: { readonly library: string | null; readonly name: string; readonly remote: Remote };
    reply: string;
  };
  /** Asks the server whether the database is there and may be read; sets nothing up. */
  "try-replication": { input: { readonly remote: Remote }; reply: null };
  /** Turns it off, and forgets the reader's name there and the password; what was replicated stays on both sides. */
  "stop-replication": {
    input: { readonly library: string };
    reply: readonly LibraryStatus[];
  };
  /** Of a backup: those that are not on this device are there again, replicated with nothing. */
  "restore-libraries": { input: { readonly libraries: readonly LibraryName[] }; reply: null };
  /** Of a shared library, on this device alone; an empty name changes nothing. */
  "rename-library": {
    input: { readonly library: string; readonly name: string };
    reply: readonly LibraryStatus[];
  };
  /**
   * Turns replication of a shared library off and erases what stands in it from this device; nobody else hears of it, and
   * its database stays as it is.
   */
  "drop-library": { input: { readonly library: string }; reply: readonly LibraryStatus[] };
  /** Begins a run now, without waiting for its end; null: of every library. */
  "replicate-now": {
    input: { readonly library: string | null };
    reply: readonly LibraryStatus[];
  };
  /** SHA-256 of the words in UTF-8, 64 hexadecimal digits: pages without TLS have no crypto.subtle. */
  "hash-words": { input: { readonly words: string }; reply: string };
  /** The keys of our commands as they are today, by the command's name; one without a key is left out. */
  "read-keys": { input: null; reply: Readonly<Record<string, string>> };
  /** What every editor wrote under this key, joined (core/merge), and this one's from now on. */
  "read-draft": {
    input: { readonly key: string; readonly writer: string | null };
    reply: Draft | null;
  };
  /** Tells everyone that the library page has imported, or undone an import. Our views only. */
  "announce-import": { input: null; reply: null };
  "change-settings": { input: Partial<Omit<Settings, "rules">>; reply: Settings };
  /** All settings and rules as Pressmark came. Our views only. */
  "reset-settings": { input: null; reply: Settings };
  /** What is to hold at the page of this address, at its site or everywhere, at once in every tab. Our views only. */
  "change-place": {
    input: { readonly address: string; readonly scope: Scope; readonly change: PlaceChange };
    reply: Settings;
  };
  /** Takes back one rule. Our views only. */
  "forget-rule": { input: Pick<PlaceRule, "scope" | "place">; reply: Settings };
  /** Takes back all that the reader said of the page of this address and of its site. Our views only. */
  "forget-place": { input: { readonly address: string }; reply: Settings };
  /** Reads a tab at the reader's word, whatever the detector thinks. Our views only. */
  "read-tab": { input: { readonly tabId: number }; reply: null };
  /** What speaks for and against the page in a tab being an article. Our views only. */
  "diagnose-tab": { input: { readonly tabId: number }; reply: Diagnosis };
  /** Opens the annotation's article and scrolls to it; shows the stored words where the page is gone. Our views only. */
  "show-annotation": { input: { readonly id: string }; reply: null };
}

/** What a tab's page holds, for the popup. */
export interface PageSummary {
  readonly article: Article;
  readonly words: number;
  readonly counts: MarkCounts;
  readonly marks: readonly PageMark[];
  readonly links: readonly ShownLink[];
  /** Null: nothing of this article is kept yet. */
  readonly articleId: string | null;
}

/** What a reader can ask of the page by menu or key; the manifest declares the same. */
export const PAGE_COMMANDS = [
  "next-mark",
  "previous-mark",
  "next-quotation",
  "previous-quotation",
  "next-official",
  "previous-official",
  "next-claim",
  "previous-claim",
  "open-card",
  "save-selection",
  "write-note",
  "copy-citation",
  "toggle-marks",
  "open-list",
] as const;
export type PageCommand = (typeof PAGE_COMMANDS)[number];

/** From the background or the popup to the reader code in a tab. */
export interface PageRequests {
  /** Null: the page was read and is no article. */
  "describe-page": { input: null; reply: PageSummary | null };
  /** Scrolls to an annotation and opens its card; false: it is not found on the page. */
  "scroll-to-annotation": { input: { readonly id: string }; reply: boolean };
  /** Scrolls to the mark at `index` of PageSummary.marks and opens its card. */
  "scroll-to-mark": { input: { readonly index: number }; reply: boolean };
  /** The annotation is of the words that stand on the page today; fails where they are not found. */
  "keep-todays-words": { input: { readonly id: string }; reply: null };
  /** Keeps the article; the reply is its id. Fails where there is none, and in a private window. */
  "keep-this-article": { input: null; reply: string };
  /** What each mark rests on, in the order of the page; empty where no article is open. */
  "explain-marks": { input: null; reply: readonly ExplainedMark[] };
  "run-command": { input: { readonly command: PageCommand }; reply: null };
}

/** From the background to every page and view; nobody answers. */
export interface Events {
  /** Saved, changed, removed or restored. */
  "annotation-changed": { readonly annotation: Annotation; readonly record: ArticleRecord };
  /** Many at once: whoever shows any reads them again. */
  "annotations-changed": null;
  /** Made, changed or taken back. */
  "correction-changed": { readonly correction: Correction };
  /** Something was seen of an article, or the reader said something of it: those of its histories that changed. */
  "histories-changed": { readonly articleId: string; readonly histories: readonly History[] };
  /** A list of officials was added, removed or restored. */
  "officials-changed": null;
  /** The reader put persons together, parted them, or took that back. */
  "persons-changed": null;
  /** Articles were remembered, forgotten or brought back. */
  "remembered-changed": null;
  /** The reader drew a link, removed or restored it. */
  "own-links-changed": null;
  /** An import was applied or undone: anything may read differently. */
  "library-changed": null;
  /** The reader took away access to these sites, as match patterns. */
  "access-removed": { readonly origins: readonly string[] };
  /** A tab's page was read, anew or for the first time, or found to be no article. Views alone. */
  "tab-read": { readonly tabId: number };
  /** The tab's address changed without a new document. */
  "address-changed": null;
  /**
   * A library was added or renamed, replication was set up or turned off, a run went on, or came to its end: all of them
   * as they are now. Views alone.
   */
  "libraries-changed": readonly LibraryStatus[];
  /** A shared library was added, renamed or dropped: those that are there now, by name, and no more of them than a page may know. */
  "library-names-changed": readonly LibraryName[];
}

export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: Failure };

/** What is really sent; `to` keeps a request to the background from being answered by a view. */
export interface Envelope {
  readonly to: "background" | "page" | "everyone";
  readonly name: string;
  readonly input: unknown;
}
