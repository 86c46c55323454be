// What the reader said of persons, carried into the links of one article: the parted are not linked, the
// joined are, whatever their names.

import { officialKeys } from "../core/linking/official-keys.ts";
import type { LinkableMark } from "../core/linking/rank-links.ts";
import type { Link, LinkReason, RememberedMark } from "../core/model/link.ts";
import { formKey, type PersonDecision, type PersonForm } from "../core/model/person-decision.ts";
import type { Database } from "../store/database.ts";
import { marksByLinkKey } from "../store/marks.ts";
import { decisionsByPersonKeys } from "../store/person-decisions.ts";

interface Linked {
  readonly marks: readonly LinkableMark[];
  /** For each mark, best first. */
  readonly links: readonly Link[][];
  /** Those on the persons of the marks. */
  readonly decisions: readonly PersonDecision[];
  /** Null: the article is not kept. */
  readonly articleId: string | null;
}

/** What the reader said of persons of these names: one lookup for each surname. */
export function decisionsOn(
  database: Database,
  marks: readonly LinkableMark[],
): Promise<PersonDecision[]> {
  const keys = marks.flatMap(({ reading }) =>
    reading.kind === "official" ? officialKeys(reading.name) : [],
  );
  return decisionsByPersonKeys(database, keys);
}

/** The links as the reader's decisions leave them; costs nothing where there are none. */
export async function heedDecisions(
  database: Database,
  { marks, links, decisions, articleId }: Linked,
): Promise<Link[][]> {
  if (decisions.length === 0) return [...links];
  const joined = await joinedMarks(database, decisions, articleId);
  return links.map((ofMark, index) => {
    const reading = marks[index]?.reading;
    if (reading?.kind !== "official") return ofMark;
    const own = formKey(reading);
    const said = ofMark.filter(({ other }) => !isSaid("two", decisions, own, formOf(other)));
    const known = new Set(said.map(({ other }) => placeOf(other)));
    const added = joined
      .filter((other) => !known.has(placeOf(other)))
      .filter((other) => isSaid("one", decisions, own, formOf(other)))
      .map((other): Link => ({ index, relation: "person", reason: AS_YOU_SAID, score: 1, other }));
    return [...added, ...said];
  });
}

/** Namings of one surname that are read for what the reader joined. */
const MOST_JOINED = 200;

const AS_YOU_SAID: LinkReason = { says: "as-you-said" };

const placeOf = ({ articleId, ordinal }: RememberedMark): string => `${articleId} ${ordinal}`;

function formOf({ reading }: RememberedMark): string {
  return reading.kind === "official" ? formKey(reading) : "";
}

function isSaid(
  says: PersonDecision["says"],
  decisions: readonly PersonDecision[],
  ours: string,
  theirs: string,
): boolean {
  return decisions.some(({ says: said, one, other }) => {
    const pair = [formKey(one), formKey(other)];
    return said === says && ours !== theirs && pair.includes(ours) && pair.includes(theirs);
  });
}

/** Marks of the namings that the reader put together with another. */
async function joinedMarks(
  database: Database,
  decisions: readonly PersonDecision[],
  articleId: string | null,
): Promise<RememberedMark[]> {
  const forms = decisions.flatMap(({ says, one, other }): PersonForm[] =>
    says === "one" ? [one, other] : [],
  );
  const keys = [...new Set(forms.flatMap(({ name }) => officialKeys(name)))];
  const found = await Promise.all(keys.map((key) => marksByLinkKey(database, key, MOST_JOINED)));
  return found.flat().filter((mark) => mark.articleId !== articleId);
}
