// The same judgement as detect-article's, with all that spoke for and against the page: for the reader who asks, and so
// kept out of the script that runs on every page.

import { type Diagnosis, SIGNAL_NAMES } from "../../core/model/diagnosis.ts";
import { ALL_LINKS, ARTICLE_POINTS, judge, type ReadMore, Tally } from "./detect-article.ts";
import type { Signal } from "./signals.ts";

/** Never throws. `readMore` as detectArticle has it. */
export function diagnose(
  document: Document,
  address: string,
  readMore: ReadMore = null,
): Diagnosis {
  const tally = new ThoroughTally();
  const stop = judge(document, address, { tally, readMore });
  const { isNews, points, signals } = tally;
  const isArticle = stop === null && points >= ARTICLE_POINTS;
  return { isArticle, isNews, points, stop, wanted: ARTICLE_POINTS, signals };
}

/** Asks for everything, also where it is plain already what the page is. */
class ThoroughTally extends Tally {
  /** Those that held. */
  readonly signals: Diagnosis["signals"][number][] = [];
  private asked = 0;

  override ask(signals: Iterable<Signal>): void {
    for (const signal of signals) {
      this.add(signal);
      const [holds, points] = signal;
      const name = SIGNAL_NAMES[this.asked];
      this.asked += 1;
      if (holds && name !== undefined) this.signals.push({ name, points });
    }
  }

  override get isPlain(): boolean {
    return false;
  }

  override get linksAsked(): number {
    return ALL_LINKS;
  }
}
