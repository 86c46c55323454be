// The sample article as an outlet would show it.

import type { JSX } from "preact";
import { formatDay } from "../ui/shown-date.tsx";
import type { Sample } from "./samples.ts";

export function SampleView({ sample }: { readonly sample: Sample }): JSX.Element {
  const { publisher, title, byline, published, paragraphs } = sample;
  return (
    <article class="story" lang="en" dir="ltr">
      <p class="outlet">{publisher}</p>
      <h2>{title}</h2>
      <p class="byline">
        {byline}, <time dateTime={published}>{formatDay(published)}</time>
      </p>
      {paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </article>
  );
}
