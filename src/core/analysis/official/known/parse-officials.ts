// Reads the built-in list of officials: lines that a person can review and a pull request can change.
//
//   # Ruritania                                         a section: the country of what follows
//   Rudolf Elphberg = Rudolf V | king, 1894-03..        name = aliases | tenures
//   Anna Strakencz | chancellor, 1890..1894; secretary general, United Nations, 1894..1896
//
// A tenure is `office, of, from..to`; without `of` it belongs to the section. An open end: still held
// when the list was made. JSON was refused: three times the size, and no reviewer reads it.

import { isIsoMoment, isLater } from "../../../model/iso-moment.ts";
import type { KnownOfficial, Tenure } from "../../../model/known-official.ts";
import { plainSpelling } from "../../../model/plain-spelling.ts";

/** Says which line of which sheet cannot be read, what was expected and what was found. */
export class OfficialsSyntaxError extends Error {
  /** Counted from 1. */
  readonly line: number;

  constructor(sheet: string, line: number, reason: string) {
    super(`${sheet}, line ${line}: ${reason}`);
    this.name = "OfficialsSyntaxError";
    this.line = line;
  }
}

/**
 * Officials of one sheet, in its order; blank lines are skipped. Each has the spelling without accents
 * among the aliases.
 * @throws OfficialsSyntaxError at the first line that does not have the form above.
 */
export function parseOfficials(sheet: string, text: string): KnownOfficial[] {
  const officials: KnownOfficial[] = [];
  let section: string | null = null;
  for (const [index, line] of text.split("\n").entries()) {
    const trimmed = line.trim();
    if (trimmed === "") continue;
    if (trimmed.startsWith("# ")) {
      section = trimmed.slice(2).trim();
      continue;
    }
    try {
      officials.push(parseOfficial(trimmed, section));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw new OfficialsSyntaxError(sheet, index + 1, error.message);
    }
  }
  return officials;
}

/** The name and its aliases on a line that has tenures. */
export function spellingsOf(line: string): string[] {
  const [names = ""] = line.split("|");
  return names.split("=").map((part) => part.trim());
}

/**
 * One line, without white space around it, under its section's name; null: it stands under none.
 * @throws RangeError with the reason, which the caller places.
 */
export function parseOfficial(line: string, section: string | null): KnownOfficial {
  const [, tenures, ...rest] = line.split("|");
  if (tenures === undefined || rest.length > 0)
    throw new RangeError(`expected "names | tenures", found "${line}"`);
  const spellings = spellingsOf(line);
  if (spellings.some((spelling) => !spelling.includes(" ")))
    throw new RangeError(`expected full names, found "${spellings.join(" = ")}"`);
  const official = readOfficial(line, section ?? "");
  for (const [index, part] of tenures.split(";").entries())
    checkTenure(part, official.tenures[index]);
  checkOrder(official.tenures);
  return official;
}

/** The same of a line of the built-in list, all of which the tests parse: a page that reads some dozens of them checks nothing. */
export function readOfficial(line: string, section: string): KnownOfficial {
  const [names = "", tenures = ""] = line.split("|");
  const [name = "", ...aliases] = names.split("=").map((part) => part.trim());
  return {
    name,
    aliases: withPlainSpellings(name, aliases),
    tenures: tenures.split(";").map((part) => readTenure(part, section)),
  };
}

function readTenure(part: string, section: string): Tenure {
  const fields = part.split(",");
  const [from = "", to = ""] = (fields.pop() ?? "").trim().split("..");
  const [office = "", of = section] = fields;
  return { office: office.trim(), of: of.trim(), from, to: to === "" ? null : to };
}

function checkTenure(part: string, tenure: Tenure | undefined): void {
  const fields = part.split(",").length;
  if (fields < 2 || fields > 3 || tenure === undefined || tenure.office === "" || tenure.of === "")
    throw new RangeError(`expected "office, of, from..to", found "${part.trim()}"`);
  const { from, to } = tenure;
  const years = part.slice(part.lastIndexOf(",") + 1).trim();
  if (years.split("..").length !== 2 || !isIsoMoment(from) || !(to === null || isIsoMoment(to)))
    throw new RangeError(`expected years such as "2009..2013-02", found "${years}"`);
  if (to !== null && isLater(from, to)) throw new RangeError(`"${years}" ends before it begins`);
}

function checkOrder(tenures: readonly Tenure[]): void {
  for (const [index, tenure] of tenures.entries()) {
    const before = tenures[index - 1];
    if (before !== undefined && isLater(before.from, tenure.from))
      throw new RangeError(`"${tenure.office}" stands after an office that began later`);
  }
}

/** The aliases, then each spelling that only loses accents; the name itself is not repeated. */
function withPlainSpellings(name: string, aliases: readonly string[]): string[] {
  const spellings = new Set([...aliases, ...[name, ...aliases].map(plainSpelling)]);
  spellings.delete(name);
  return [...spellings];
}
