// One mark elsewhere that belongs to this one: why, where, its words beside those here, and what the
// reader wrote there.

import type { JSX } from "preact";
import { alignWords } from "../core/linking/align-words.ts";
import type { LinkRelation } from "../core/model/link.ts";
import type { ShownLink } from "../messages/shown-link.ts";
import { ArticleDate } from "./article-date.tsx";
import { describeLink } from "./describe-link.ts";
import { standingOf } from "./library-names.ts";
import { message } from "./message.ts";
import { formatDay } from "./shown-date.tsx";
import { Telling } from "./telling.tsx";

/** Where both sides are worth reading: the others say the same words, or name the same person. */
const TWO_TELLINGS: ReadonlySet<LinkRelation> = new Set([
  "excerpt",
  "variant",
  "differs",
  "updated",
  "bound",
  "rounded",
  "other-definition",
]);

function Tellings({
  here,
  link,
}: {
  readonly here: string;
  readonly link: ShownLink;
}): JSX.Element {
  const there = link.other.text;
  if (link.relation === "person") {
    return <p class="words">{link.otherArticle.title}</p>;
  }
  if (!TWO_TELLINGS.has(link.relation)) {
    return <p class="words">{there}</p>;
  }
  const rows = alignWords(here, there);
  return (
    <dl class="tellings">
      <dt>{message("tellingHere")}</dt>
      <dd class="words">
        <Telling rows={rows} side="here" />
      </dd>
      <dt>{message("tellingThere")}</dt>
      <dd class="words">
        <Telling rows={rows} side="there" />
      </dd>
    </dl>
  );
}

/** Why Pressmark knows an article that nothing of this is saved on. */
function ReadOn({ link }: { readonly link: ShownLink }): JSX.Element | null {
  const remembered = link.otherRemembered;
  if (remembered === null || link.otherAnnotation !== null) return null;
  return (
    <p class="soft read-on">
      {message(remembered.why === "asked" ? "keptOn" : "readOn", formatDay(remembered.when))}
    </p>
  );
}

export function LinkView(props: {
  /** The words of the mark here. */
  readonly here: string;
  readonly link: ShownLink;
  readonly onShow: (link: ShownLink) => void;
}): JSX.Element {
  const { link } = props;
  const { publisher } = link.otherArticle;
  const note = link.otherAnnotation?.note ?? "";
  const standing = link.otherAnnotation === null ? null : standingOf(link.otherAnnotation);
  return (
    <div class="link">
      <p class="link-head">
        <strong>{describeLink(link.reason)}</strong>
        <span>
          <bdi>{publisher}</bdi>, <ArticleDate article={link.otherArticle} />
        </span>
      </p>
      <Tellings here={props.here} link={link} />
      <ReadOn link={link} />
      {note === "" ? null : (
        <p class="note">
          <span class="soft">
            {standing === null
              ? message("yourNoteFrom", publisher)
              : message("sharedNoteFrom", standing.name, publisher)}
          </span>{" "}
          <bdi>{note}</bdi>
        </p>
      )}
      <button type="button" class="text-button" onClick={() => props.onShow(link)}>
        {message("showIn", publisher)}
      </button>
    </div>
  );
}
