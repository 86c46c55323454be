// A page that was read -> its article's session, with the marks that the analysis finds: shown as they are found where the text
// is long.

import { fingerprintInSteps } from "../core/identity/fingerprint.ts";
import type { Mark } from "../core/model/mark.ts";
import type { Analyst } from "./analyst.ts";
import { ArticleSession, type ReadArticle } from "./article-session.ts";
import { offsetInView } from "./offset-in-view.ts";
import type { Slices } from "./slices.ts";

export interface Analysing {
  readonly analyst: Analyst;
  readonly slices: Slices;
  /** Whether what is known of a long text so far is shown before all of it is. */
  readonly showsGlimpses: () => boolean;
  /** Called with the session whenever more of its text is analysed. */
  readonly onGlimpse: (session: ArticleSession) => void;
}

/** Ends when all of the text is analysed. @throws what `slices` throws */
export async function analysePage(
  page: ReadArticle,
  { analyst, slices, showsGlimpses, onGlimpse }: Analysing,
): Promise<ArticleSession> {
  const { article, text } = page;
  let session: ArticleSession | null = null;
  const marks = await analyst.analyse(
    {
      text: text.text,
      article,
      at: () => offsetInView(text),
      onGlimpse: (found: readonly Mark[]) => {
        if (session !== null) session.takeFound(found);
        else if (showsGlimpses()) session = new ArticleSession(page, found);
        if (session !== null) onGlimpse(session);
      },
    },
    slices,
  );
  const fingerprint = await slices.run(fingerprintInSteps(text.text));
  session ??= new ArticleSession(page, []);
  session.takeAnalysed(marks, fingerprint);
  await slices.rest();
  return session;
}
