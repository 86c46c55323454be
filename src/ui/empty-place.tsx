// A place where nothing stands: what will stand here or why nothing does, in a sentence, and the ways to make it appear.

import type { ComponentChildren, JSX } from "preact";
import { browser } from "../browser.ts";
import { message } from "./message.ts";

export function EmptyPlace(props: {
  readonly sentence: string;
  /** Controls; absent: the sentence says all. */
  readonly children?: ComponentChildren;
}): JSX.Element {
  return (
    <div class="empty">
      <p>{props.sentence}</p>
      {props.children === undefined ? null : <div class="empty-ways">{props.children}</div>}
    </div>
  );
}

/** To the sample article, where everything can be tried and nothing is kept. */
export function SampleWay(): JSX.Element {
  // A link would leave Firefox's popup open over the page that it leads to.
  const open = () => void browser.tabs.create({ url: browser.runtime.getURL("welcome.html") });
  return (
    <button type="button" class="plain-button" onClick={open}>
      {message("tryOnSample")}
    </button>
  );
}
