import { expect, test } from "vitest";
import { numberFormatOf } from "../../../../src/core/analysis/number/number-format.ts";
import { parseNumber } from "../../../../src/core/analysis/number/parse-number.ts";
import { claimsOf } from "./claims-of.ts";

test.each([
  ["en", "1,234.5", 1234.5],
  ["en", "1,234,567", 1_234_567],
  ["en", "1,00,000", 100_000],
  ["en", "5,00", 5],
  ["en", "192.168.1.2", null],
  ["en", "12345678901234567890123456", null],
  ["de", "1.234,5", 1234.5],
  ["de", "1.234", 1234],
  ["de", "3,5", 3.5],
  ["de", "20.30", null],
  ["de-ch", "1.5", 1.5],
  ["es-MX", "1,234.5", 1234.5],
  ["fr", "12,5", 12.5],
])("reads in %s %s as %s", (language, digits, value) => {
  expect(parseNumber(digits, numberFormatOf(language))).toBe(value);
});

test.each([
  [
    "de",
    "Die Firma gab 1.234,5 € aus, 12,5 % mehr.",
    ["1.234,5 € = 1234.5 EUR", "12,5 % = 12.5 %"],
  ],
  ["de", "Am 3. Oktober 2016 um 20:30 kamen 40 Leute.", ["40 = 40"]],
  ["de", "Start ist um 17 Uhr, nach 17 Runden.", ["17 = 17"]],
  ["es", "El juicio sigue el miércoles 18 de mayo con 12 de ellos.", ["12 = 12"]],
  ["it", "Pubblicato il 30 settembre, con 30 pagine.", ["30 = 30"]],
  ["es", "Once personas y 5 millones de euros en 40 km.", ["40 km = 40 kilometer"]],
  ["fr", "Les six ministres ont dépensé 300 €.", ["300 € = 300 EUR"]],
])("reads only numerals in %s: %s", (language, text, claims) => {
  expect(claimsOf(text, language)).toEqual(claims);
});
