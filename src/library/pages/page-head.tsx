// The head of a page of the library: what it is about, and a line in Pressmark's own words.

import type { ComponentChildren, JSX } from "preact";

export function PageHead(props: {
  readonly title: string;
  /** The title is an article's words, set in its serif. */
  readonly quoted?: boolean;
  /** Under the title. */
  readonly children?: ComponentChildren;
}): JSX.Element {
  return (
    <header class="page-head">
      <h2 class={props.quoted === true ? "page-title words" : "page-title"}>{props.title}</h2>
      {props.children === undefined ? null : <p class="soft page-sub">{props.children}</p>}
    </header>
  );
}
