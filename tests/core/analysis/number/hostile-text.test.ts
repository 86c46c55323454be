// Pages that are no prose: whatever stands there, the claims stay inside it, in order, and in linear time.

import fc from "fast-check";
import { expect, test } from "vitest";
import { findClaims } from "../../../../src/core/analysis/number/find-claims.ts";
import { read } from "../../../../src/core/analysis/text/read.ts";

const PIECES =
  "5 12 1,500 2016 3.5 ½ .08 $ € % - – / : . , ( ) [ ^ + one two twenty hundred million a half third quarter of in to and or out per " +
  "between from more than least about dozens thousands tens people voters percent points year old years twice doubled Article May p.m. \n";
const newsLike = fc
  .array(fc.tuple(fc.constantFrom(...PIECES.split(" ")), fc.constantFrom(" ", "", "-")), {
    maxLength: 40,
  })
  .map((pairs) => pairs.flat().join(""));

test.each([
  ["any text", fc.string({ unit: "binary", maxLength: 200 })],
  ["pieces of numbers", newsLike],
])("keeps claims inside the text and in order: %s", (_name, texts) => {
  fc.assert(
    fc.property(texts, fc.constantFrom(null, "de", "fr"), (text, language) => {
      let end = 0;
      for (const { span, quantity, evidence } of findClaims(read(text), language)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(span.start, span.end).trim()).toBe(text.slice(span.start, span.end));
        for (const part of evidence) {
          expect(part.span.start).toBeGreaterThanOrEqual(span.start);
          expect(part.span.end).toBeLessThanOrEqual(span.end);
        }
        for (const number of [quantity.value, quantity.low, quantity.high])
          expect(number === null || Number.isFinite(number)).toBe(true);
        end = span.end;
      }
    }),
  );
});

test.each([
  ["They paid 5 $ half of the time.", "en", ["5 $"]],
  ["Sie zahlten 5 $ 7 Tage lang.", "de", ["5 $", "7"]],
])("gives a sign between two numbers to the first: %s", (text, language, wanted) => {
  const claims = findClaims(read(text), language).map(({ span }) =>
    text.slice(span.start, span.end),
  );
  expect(claims).toEqual(wanted);
});

/** What is quadratic takes minutes on this, and the runner ends it; times stand in the bench. */
const SIZE = 200_000;

test.each([
  "7",
  ",",
  "7 ",
  "777 ",
  "1,",
  "1-",
  "one ",
  "twenty-",
  "5 to ",
  "half a ",
  "2^-",
  "word ",
])("reads a text of only %j to its end", (unit) => {
  const text = unit.repeat(SIZE / unit.length);
  const claims = findClaims(read(text));
  expect(claims.every(({ span }) => 0 <= span.start && span.end <= text.length)).toBe(true);
});
