// One naming of an official -> the person: every naming in the library that is the same one, with the
// articles, and those of the same surname that are somebody else. Found through the key of the surname.

import { officialKeys } from "../core/linking/official-keys.ts";
import { personsAmong } from "../core/linking/persons.ts";
import { byPublication } from "../core/linking/publication.ts";
import type { ArticleRecord } from "../core/model/article.ts";
import type { RememberedMark } from "../core/model/link.ts";
import { formKey, type PersonDecision, type PersonForm } from "../core/model/person-decision.ts";
import { articlesById } from "../store/articles.ts";
import type { Database } from "../store/database.ts";
import { marksByLinkKey } from "../store/marks.ts";
import { decisionsByPersonKeys } from "../store/person-decisions.ts";
import type { PlacedMark } from "./find-family.ts";

/** One way in which articles name a person. */
export interface Naming extends PersonForm {
  /** One for each article, the first mention of it, by date. */
  readonly mentions: readonly PlacedMark[];
}

export interface Person {
  /** The most frequent first; never empty. */
  readonly namings: readonly Naming[];
}

export interface FoundPerson {
  /** Null: no article names anybody so. */
  readonly person: Person | null;
  /** Others whose names may be meant: of the same surname, or put together with them by the reader. */
  readonly others: readonly Person[];
  /** What the reader said of these names. */
  readonly decisions: readonly PersonDecision[];
}

/** More ways of naming the bearers of one surname are not compared, the least frequent left out. */
const MOST_NAMINGS = 250;

/** The person whom `wanted` names; an office of null means whoever is named so most often. */
export async function findPerson(database: Database, wanted: PersonForm): Promise<FoundPerson> {
  const decisions = await decisionsByPersonKeys(database, officialKeys(wanted.name));
  const names = [wanted.name, ...decisions.flatMap(({ one, other }) => [one.name, other.name])];
  const keys = [...new Set(names.flatMap(officialKeys))];
  const marks = (await Promise.all(keys.map((key) => marksByLinkKey(database, key)))).flat();
  const namings = await namingsOf(database, marks);
  const persons = personsAmong(
    namings.map(({ name, office, mentions }) => ({
      name,
      office,
      published: mentions.at(-1)?.article.published ?? null,
    })),
    decisions,
  ).map((places) => ({ namings: places.flatMap((at) => namings[at] ?? []) }));
  const person = persons.find((one) => isNamed(one, wanted)) ?? null;
  return { person, others: persons.filter((other) => other !== person), decisions };
}

function isNamed({ namings }: Person, wanted: PersonForm): boolean {
  const key = formKey(wanted);
  return namings.some((naming) =>
    wanted.office === null
      ? naming.name.toLowerCase() === wanted.name.toLowerCase()
      : formKey(naming) === key,
  );
}

/** By name and office, the most frequent first. */
async function namingsOf(
  database: Database,
  marks: readonly RememberedMark[],
): Promise<readonly Naming[]> {
  const ids = [...new Set(marks.map(({ articleId }) => articleId))];
  const articles = new Map<string, ArticleRecord>();
  for (const article of await articlesById(database, ids)) {
    if (article.removed === null) articles.set(article.id, article);
  }
  const groups = new Map<string, { form: PersonForm; mentions: Map<string, PlacedMark> }>();
  for (const mark of marks) {
    const article = articles.get(mark.articleId);
    if (mark.reading.kind !== "official" || article === undefined) continue;
    const { name, office } = mark.reading;
    const key = formKey({ name, office });
    const group = groups.get(key) ?? { form: { name, office }, mentions: new Map() };
    if (!group.mentions.has(article.id)) group.mentions.set(article.id, { mark, article });
    groups.set(key, group);
  }
  return [...groups.values()]
    .map(({ form, mentions }) => ({
      ...form,
      mentions: [...mentions.values()].sort((a, b) => byPublication(a.article, b.article)),
    }))
    .sort((a, b) => b.mentions.length - a.mentions.length)
    .slice(0, MOST_NAMINGS);
}
