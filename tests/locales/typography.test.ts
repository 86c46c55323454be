import { existsSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readLocales } from "./read-locales.ts";
import { type Typography, typographicFaults } from "./typography.ts";

/** Of `de` or `pt_BR`. */
async function rulesOf(locale: string): Promise<Typography> {
  const file = path.resolve("tests/locales/typography", `${locale}.ts`);
  if (!existsSync(file)) throw new Error(`Expected the rules of this language in ${file}`);
  const { typography } = (await import(file)) as { readonly typography: Typography };
  return typography;
}

describe.each([...readLocales()])("%s", (locale, messages) => {
  test("has rules by which its sentence is right", async () => {
    const rules = await rulesOf(locale);
    expect(typographicFaults(rules, rules.right)).toEqual([]);
  });

  test("has rules that find what is wrong", async () => {
    const rules = await rulesOf(locale);
    const found = rules.wrong.map(([sentence, fault]) => ({
      sentence,
      found: typographicFaults(rules, sentence).includes(fault),
    }));
    expect(found).toEqual(rules.wrong.map(([sentence]) => ({ sentence, found: true })));
    expect(found.length).toBeGreaterThan(0);
  });

  test("is written as its language is", async () => {
    const rules = await rulesOf(locale);
    const faults = Object.entries(messages).flatMap(([name, { message }]) =>
      typographicFaults(rules, message).map((wrong) => `${name}: ${wrong}: ${message}`),
    );
    expect(faults).toEqual([]);
  });
});
