// How well a passage was found when its article was last open; of one that is lost, what stood around it.

import type { JSX } from "preact";
import type { Annotation } from "../core/model/annotation.ts";
import { currentOf, type History, lastFound, type Version } from "../core/model/history.ts";
import { AnchorLine } from "./anchor-line.tsx";
import { surroundingsOf, surroundingsSeen } from "./surroundings.ts";

export function StateLine(props: {
  readonly annotation: Annotation;
  /** Null: not read. */
  readonly history: History | null;
}): JSX.Element {
  const { annotation, history } = props;
  return (
    <>
      <AnchorLine annotation={annotation} lastSeen={history === null ? null : lastFound(history)} />
      {annotation.state === "lost" ? <LastSurroundings {...props} /> : null}
    </>
  );
}

function LastSurroundings(props: {
  readonly annotation: Annotation;
  readonly history: History | null;
}): JSX.Element {
  const { annotation, history } = props;
  const last = history === null ? null : lastOnPage(history);
  const { before, after } =
    last === null ? surroundingsOf(annotation.target) : surroundingsSeen(last);
  return (
    <p class="words surroundings">
      <span class="soft">{before}</span>
      {last?.text ?? annotation.text}
      <span class="soft">{after}</span>
    </p>
  );
}

/** The wording that was found last, with what stood around it then; null: none was. */
function lastOnPage(history: History): Version | null {
  const current = currentOf(history);
  if (current.text !== null) return current;
  const found = history.versions.filter(({ text }) => text !== null);
  return found.reduce<Version | null>(
    (last, version) => (last === null || version.lastSeen > last.lastSeen ? version : last),
    null,
  );
}
