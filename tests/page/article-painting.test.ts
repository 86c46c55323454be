// What stands in the registry of highlights when an article has more than one ground.

import { afterAll, beforeAll, expect, it } from "vitest";
import { DEFAULT_SETTINGS } from "../../src/core/model/settings.ts";
import { type OpenPage, openPage } from "./open-page.ts";

let open: OpenPage;
beforeAll(async () => {
  open = await openPage();
});
afterAll(() => open.close());

const TITLE = "Board closes the north quay";
const PROSE =
  "After nine hours the harbour board voted to close the north quay to all ships. ".repeat(4);

it("paints a passage that goes over to another ground for each of them, and for what they turn to", async () => {
  await open.show(
    `<title>${TITLE}</title><header style="background: #101418; color: white"><h1>${TITLE}</h1></header><p>${PROSE}</p><p>${PROSE}</p>`,
  );
  const painted = await open.page.evaluate((settings) => {
    const { ArticlePainting, findBody, Grounds, makeArticleText } = underTest;
    const text = makeArticleText(findBody(document));
    const spans = text.blocks.slice(0, 2).map(({ start }) => ({ start, end: start + 5 }));
    const passage = {
      ...{ spans, text: "", evidence: spans.map((span) => ({ span, role: "cue" as const })) },
      reading: { kind: "quotation", speaker: null, cue: null, confidence: "high" } as const,
      ...{ markIndex: 0, correctedBy: null, annotation: null, history: null },
    };
    const article = { passages: [passage], links: [], text };
    const painting = new ArticlePainting(article, new Grounds(), "apart");
    const registry = () =>
      [...CSS.highlights].map(([name, highlight]) => `${name}: ${[...highlight].join()}`).sort();
    void painting.paint(settings);
    const first = registry();
    painting.pointOut(passage);
    const pointed = registry();
    painting.pointOut(null);
    document.body.style.cssText = "background: black; color: white";
    const isOther = painting.followGrounds();
    const turned = registry();
    CSS.highlights.clear();
    painting.restore();
    const restored = registry();
    painting.close();
    return { first, pointed, isOther, turned, restored, closed: registry() };
  }, DEFAULT_SETTINGS);
  const first = ["pressmark-quotation-on-dark: Board", "pressmark-quotation-on-light: After"];
  const current = ["pressmark-current-on-dark: Board", "pressmark-current-on-light: After"];
  const turned = ["pressmark-quotation-on-dark: Board,After"];
  expect(painted).toEqual({
    ...{ first, pointed: [...current, ...first], isOther: true },
    ...{ turned, restored: turned, closed: [] },
  });
});
