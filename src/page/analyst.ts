// The article's text -> its marks, in slices of time, and only where its words are new: of a text in stretches, those
// that a page left as they were keep their marks. An article of common length is one stretch and is analysed anew as a
// whole, since one sentence can change who is meant in all others; it takes some slices.

import { analyzeInSteps } from "../core/analysis/analyze.ts";
import { stretchesOf } from "../core/analysis/stretches.ts";
import type { Article } from "../core/model/article.ts";
import { type Mark, moveMark } from "../core/model/mark.ts";
import { type Span, textOf } from "../core/model/span.ts";
import { knownIn } from "./known-officials.ts";
import type { Slices } from "./slices.ts";

export interface ToAnalyse {
  readonly text: string;
  readonly article: Article;
  /** Where the reader is, in the text: the stretch there comes first. */
  readonly at: () => number;
  /** Called with the marks of the first stretch where there are several. */
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
    for (const [turn, stretch] of nearestFirst(stretches, at).entries()) {
      const words = textOf(text, stretch);
      const marks = before.get(words) ?? (await this.analyseOne(words, article, slices));
      found.set(words, marks);
      if (turn === 0 && stretches.length > 1) onGlimpse(moved(marks, stretch.start));
      await slices.rest();
    }
    this.kept = found;
    this.keptFor = under;
    return stretches.flatMap((stretch) =>
      moved(found.get(textOf(text, stretch)) ?? [], stretch.start),
    );
  }

  private async analyseOne(text: string, article: Article, slices: Slices): Promise<Mark[]> {
    const { language, published } = article;
    const known = await knownIn(text, language);
    return await slices.run(analyzeInSteps({ text, language, published }, known));
  }
}

const moved = (marks: readonly Mark[], by: number): Mark[] =>
  marks.map((mark) => moveMark(mark, by));

/** Reads where the reader is only if there is a choice. */
function nearestFirst(stretches: readonly Span[], at: () => number): readonly Span[] {
  if (stretches.length < 2) return stretches;
  const here = at();
  const distance = ({ start, end }: Span) => Math.max(start - here, here - end, 0);
  return [...stretches].sort((a, b) => distance(a) - distance(b));
}
