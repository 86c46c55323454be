// What open-article.test.ts runs inside a page: an article that is opened with an analysis of the test's own.

import "../../src/page/analysis.ts";
import type { Analyst } from "../../src/page/analyst.ts";
import type { ArticleSession } from "../../src/page/article-session.ts";
import { openArticle } from "../../src/page/open-article.ts";
import { PageReading } from "../../src/page/page-reading.ts";
import { Slices } from "../../src/page/slices.ts";

declare global {
  var whyNotReady: (broken: "fails" | "is left") => Promise<string>;
}

/** The name of what whoever waits for all marks is told, where the analysis fails, or another reading takes its place. */
globalThis.whyNotReady = async (broken) => {
  const nothing = (): void => undefined;
  const never = new AbortController().signal;
  const place = new PageReading(
    {
      onLook: nothing,
      onPlaces: nothing,
      onMarks: nothing,
      onOpened: nothing,
      onRest: nothing,
      onJudge: nothing,
    },
    never,
  );
  const turn = new AbortController();
  const session = new Promise<ArticleSession>((resolve) => {
    const { show } = place;
    place.show = (shown) => {
      show.call(place, shown);
      resolve(shown);
    };
  });
  const fails = session.then(() => Promise.reject(new Error("broken")));
  Object.assign(place.analyst, {
    analyse: () => (broken === "fails" ? fails : new Promise(nothing)),
  } satisfies Partial<Analyst>);
  const reading = { found: null, slices: new Slices(turn.signal), signal: turn.signal };
  openArticle(place, reading).catch(nothing);
  const { ready } = await session;
  if (broken === "is left") turn.abort();
  return ready.then(
    () => "ready",
    (error: unknown) => (error instanceof Error ? error.name : String(error)),
  );
};
