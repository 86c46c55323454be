import * as v from "valibot";
import { expect, test } from "vitest";
import type { CorrectionContent } from "../../../src/core/model/correction.ts";
import { BACKGROUND_INPUTS } from "../../../src/messages/check.ts";

const CONTENT: CorrectionContent = {
  source: "https://news.example/pier",
  title: "The pier",
  selectors: [
    {
      quote: { type: "TextQuoteSelector", exact: "Reyes", prefix: "", suffix: " said" },
      position: { type: "TextPositionSelector", start: 0, end: 5 },
      textLength: 400,
    },
  ],
  reading: { kind: "highlight" },
  context: { text: "Reyes said so.", spans: [{ start: 0, end: 5 }] },
  verdict: { is: "official", name: "Tom Reyes", office: null },
};

const accepts = (content: unknown): boolean =>
  v.safeParse(BACKGROUND_INPUTS["save-correction"], { id: null, content }).success;

test.each([
  CONTENT.verdict,
  { is: "not-a-quotation" },
  { is: "speaker", name: null },
  { is: "quantity", value: 3, low: null, high: null, unit: "" },
])("takes in the verdict %j", (verdict) => {
  expect(accepts({ ...CONTENT, verdict })).toBe(true);
});

test.each([
  { name: "an address that runs code", change: { source: "javascript:alert(1)" } },
  { name: "no place", change: { selectors: [] } },
  { name: "no words around it", change: { context: { text: "Reyes", spans: [] } } },
  { name: "an unknown verdict", change: { verdict: { is: "a-lie" } } },
  { name: "a speaker without a name", change: { verdict: { is: "speaker", name: "" } } },
  {
    name: "a value that is no number",
    change: { verdict: { is: "quantity", value: Number.NaN, low: null, high: null, unit: "" } },
  },
])("refuses $name", ({ change }) => {
  expect(accepts({ ...CONTENT, ...change })).toBe(false);
});
