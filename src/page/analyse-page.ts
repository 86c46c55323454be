// A page that was read -> the marks that the analysis finds, in its article's session: shown as they are found where the text
// is long.

import { fingerprintInSteps } from "../core/identity/fingerprint.ts";
import type { Mark } from "../core/model/mark.ts";
import type { Analyst } from "./analyst.ts";
import type { ArticleSession } from "./article-session.ts";
import { offsetInView } from "./offset-in-view.ts";
import type { Slices } from "./slices.ts";

export interface Analysing {
  readonly analyst: Analyst;
  readonly slices: Slices;
  /** Whether what is known of a long text so far is shown before all of it is. */
  readonly showsGlimpses: () => boolean;
  /** Called whenever more of the session's text is analysed. */
  readonly onGlimpse: () => void;
}

/** Ends when all of the text is analysed. @throws what `slices` throws */
export async function analysePage(
  session: ArticleSession,
  { analyst, slices, showsGlimpses, onGlimpse }: Analysing,
): Promise<void> {
  const { article, text } = session;
  const marks = await analyst.analyse(
    {
      text: text.text,
      article,
      at: () => offsetInView(text),
      onGlimpse: (found: readonly Mark[]) => {
        if (!showsGlimpses()) return;
        session.takeFound(found);
        onGlimpse();
      },
    },
    slices,
  );
  const fingerprint = await slices.run(fingerprintInSteps(text.text));
  session.takeAnalysed(marks, fingerprint);
  await slices.rest();
}
