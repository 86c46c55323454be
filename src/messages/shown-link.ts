// A link as it travels: what is shown of it, and no more.

import type { Annotation } from "../core/model/annotation.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import type { Link, RememberedMark } from "../core/model/link.ts";
import type { OwnLink } from "../core/model/own-link.ts";
import type { Remembered } from "../core/model/remembered.ts";

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
