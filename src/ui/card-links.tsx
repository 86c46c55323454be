// What belongs to the words elsewhere: links that the reader drew, and those that Pressmark finds.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { ShownLink, ShownOwnLink } from "../messages/shown-link.ts";
import type { CardSubject } from "./card-subject.ts";
import { LinkView } from "./link-view.tsx";
import { counted } from "./message.ts";
import { OwnLinkView } from "./own-link-view.tsx";

/** More would push the field and the button off a small window. */
const LINKS_AT_FIRST = 1;

export function OwnLinks(props: {
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

export function Links(props: {
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
