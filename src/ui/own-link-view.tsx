// A link that the reader drew, seen from one of its ends: the reason in the reader's words, and what stands
// at the other end.

import type { JSX } from "preact";
import type { ShownOwnLink } from "../messages/shown-link.ts";
import { ArticleDate } from "./article-date.tsx";
import { message } from "./message.ts";

export function OwnLinkView(props: {
  readonly own: ShownOwnLink;
  readonly onShow: (own: ShownOwnLink) => void;
  /** Null: it cannot be removed here. */
  readonly onRemove: (() => void) | null;
}): JSX.Element {
  const { own, onShow, onRemove } = props;
  const { link, other, otherArticle } = own;
  const { publisher } = otherArticle;
  return (
    <div class="link">
      <p class="link-head">
        <strong>{link.reason === "" ? message("linkedByYou") : <bdi>{link.reason}</bdi>}</strong>
        <span>
          <bdi>{publisher}</bdi>, <ArticleDate article={otherArticle} />
        </span>
      </p>
      <p class="words clamped">{other.text}</p>
      {other.note === "" ? null : (
        <p class="note">
          <span class="soft">{message("yourNoteFrom", publisher)}</span> <bdi>{other.note}</bdi>
        </p>
      )}
      <p class="link-foot">
        <button type="button" class="text-button" onClick={() => onShow(own)}>
          {message("showIn", publisher)}
        </button>
        {onRemove === null ? null : (
          <button type="button" class="text-button" onClick={onRemove}>
            {message("removeLink")}
          </button>
        )}
      </p>
    </div>
  );
}
