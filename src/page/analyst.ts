// The article's text -> its marks, in slices of time, and only where its words are new: of a text in stretches, those
// that a page left as they were keep their marks. An article of common length is one stretch and is analysed anew as a
// whole, since one sentence can change who is meant in all others; it takes some slices.

import { stretchesOf } from "../core/analysis/stretches.ts";
import type { Article } from "../core/model/article.ts";
import { type Mark, moveMark } from "../core/model/mark.ts";
import { type Span, textOf } from "../core/model/span.ts";
import { knownIn } from "./known-officials.ts";
import { loadedAnalysis } from "./load-analysis.ts";
import type { Slices } from "./slices.ts";

export interface ToAnalyse {
  readonly text: string;
  readonly article: Article;
  /** Where the reader is, in the text: the stretch there comes first. */
  readonly at: () => number;
  /** Called with the marks so far, where the text has several stretches and the one in which the reader is was just analysed. */
  readonly onGlimpse: (marks: readonly Mark[]) => void;
}

export class Analyst {
  /** Marks of each stretch by its words, counted from its start, as of the last analysis. */
  private kept: ReadonlyMap<string, readonly Mark[]> = new Map();
  /** Language and date that they were found with. */
  private keptFor = "";

  /** What is known of officials, or said of them, may be another: nothing is kept. */
  forget(): void {
    this.kept = new Map();
  }

  /** All marks, ordered by start. @throws what `slices` throws */
  async analyse(what: ToAnalyse, slices: Slices): Promise<Mark[]> {
    const { text, article, at, onGlimpse } = what;
    const { language, published } = article;
    const under = `${language} ${published}`;
    const before = under === this.keptFor ? this.kept : new Map<string, readonly Mark[]>();
    const stretches = stretchesOf(text);
    const found = new Map<string, readonly Mark[]>();
    const marksSoFar = () =>
      stretches.flatMap((stretch) => moved(found.get(textOf(text, stretch)) ?? [], stretch.start));
    const left = [...stretches];
    while (left.length > 0) {
      // A reader who scrolls on meanwhile is followed.
      const { stretch, isInView } = takeNearest(left, at);
      const words = textOf(text, stretch);
      const marks = before.get(words) ?? (await this.analyseOne(words, article, slices));
      found.set(words, marks);
      if (left.length > 0 && (isInView || found.size === 1)) onGlimpse(marksSoFar());
      await slices.rest();
    }
    this.kept = found;
    this.keptFor = under;
    return marksSoFar();
  }

  private async analyseOne(text: string, article: Article, slices: Slices): Promise<Mark[]> {
    const { language, published } = article;
    const known = await knownIn(text, language);
    const { analyzeInSteps } = loadedAnalysis();
    return await slices.run(analyzeInSteps({ text, language, published }, known));
  }
}

const moved = (marks: readonly Mark[], by: number): Mark[] =>
  marks.map((mark) => moveMark(mark, by));

/** Takes the stretch nearest to the reader out of `left`, which is not empty. Reads where the reader is only if there is a choice. */
function takeNearest(
  left: Span[],
  at: () => number,
): { readonly stretch: Span; readonly isInView: boolean } {
  const here = left.length > 1 ? at() : 0;
  const distance = ({ start, end }: Span) => Math.max(start - here, here - end, 0);
  const nearest = Math.min(...left.map(distance));
  const index = left.findIndex((stretch) => distance(stretch) === nearest);
  const [stretch = { start: 0, end: 0 }] = left.splice(index, 1);
  return { stretch, isInView: nearest === 0 };
}
