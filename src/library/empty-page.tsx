// A page of the library on which nothing stands. Where nothing is saved at all, the ways to begin; else the way back to
// what is.

import type { JSX } from "preact";
import { EmptyPlace, SampleWay } from "../ui/empty-place.tsx";
import { message } from "../ui/message.ts";
import { EVERYTHING, questionHash } from "./list/question.ts";
import { IN_OUT_HASH } from "./place.ts";

export function EmptyPage(props: {
  readonly sentence: string;
  /** Nothing is saved at all. */
  readonly isLibraryEmpty: boolean;
}): JSX.Element {
  return (
    <EmptyPlace sentence={props.sentence}>
      {props.isLibraryEmpty ? <Beginnings /> : <Everything name={message("seeAllSaved")} />}
    </EmptyPlace>
  );
}

/** Saved things there are, and none that the search and the filters leave. */
export function NothingFound(): JSX.Element {
  return (
    <EmptyPlace sentence={message("noneOfSaved")}>
      <Everything name={message("clearQuestion")} />
    </EmptyPlace>
  );
}

function Beginnings(): JSX.Element {
  return (
    <>
      <SampleWay />
      <a class="plain-button" href={IN_OUT_HASH}>
        {message("importSaved")}
      </a>
    </>
  );
}

function Everything({ name }: { readonly name: string }): JSX.Element {
  return (
    <a class="plain-button" href={questionHash(EVERYTHING)}>
      {name}
    </a>
  );
}
