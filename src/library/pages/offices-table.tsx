// The offices that articles give a person, over time: a line for each, from the first article that has it to
// the last, and the same as a table.

import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { foldOffices } from "../../core/linking/fold-offices.ts";
import { byPublication } from "../../core/linking/publication.ts";
import { dateOf, type PlacedMark } from "../../links/find-family.ts";
import type { Person } from "../../links/find-person.ts";
import { ArticleDate } from "../../ui/article-date.tsx";
import { counted, message } from "../../ui/message.ts";
import { articleHash } from "../place.ts";

interface OfficeHeld {
  /** Null: the articles give none. */
  readonly office: string | null;
  readonly names: readonly string[];
  readonly articles: number;
  /** Of those with a date, where there are such. */
  readonly first: PlacedMark | undefined;
  readonly last: PlacedMark | undefined;
}

export function OfficesTable({ person }: { readonly person: Person }): JSX.Element {
  const offices = useMemo(() => officesOf(person), [person]);
  return (
    <div class="table-frame">
      <table class="table">
        <caption>{message("officesOverTime")}</caption>
        <thead>
          <tr>
            <th scope="col">{message("roleOffice")}</th>
            <th scope="col">{message("columnNamedAs")}</th>
            <th scope="col">{message("columnFirst")}</th>
            <th scope="col">{message("columnLast")}</th>
            <th scope="col" class="number">
              {message("columnArticles")}
            </th>
          </tr>
        </thead>
        <tbody>
          {offices.map(({ office, names, articles, first, last }) => (
            <tr key={office ?? ""}>
              <th scope="row">
                {office === null ? (
                  <span class="soft">{message("officeNotGiven")}</span>
                ) : (
                  <bdi>{office}</bdi>
                )}
              </th>
              <td>
                <bdi>{names.join(", ")}</bdi>
              </td>
              <td>
                <Dated mention={first} />
              </td>
              <td>
                <Dated mention={last} />
              </td>
              <td class="number">{counted("plainCount", articles)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Dated({ mention }: { readonly mention: PlacedMark | undefined }): JSX.Element | null {
  if (mention === undefined) return null;
  const { article, mark } = mention;
  return (
    <a class="quiet-link" href={articleHash(article.id, mark.start)}>
      <ArticleDate article={article} />
    </a>
  );
}

/** By the date of the first article. An article that names the person in two ways counts once. */
function officesOf({ namings }: Person): readonly OfficeHeld[] {
  const said = namings.flatMap(({ name, office, mentions }) =>
    mentions.map((mention) => ({ name, office, published: dateOf(mention.article), mention })),
  );
  return foldOffices(said).map(({ office, places }) => {
    const sayings = places.flatMap((place) => said[place] ?? []);
    const byArticle = new Map(sayings.map(({ mention }) => [mention.article.id, mention]));
    const mentions = [...byArticle.values()].sort((a, b) => byPublication(a.article, b.article));
    const dated = mentions.filter(({ article }) => article.published !== null);
    return {
      office,
      names: [...new Set(sayings.map(({ name }) => name))],
      articles: mentions.length,
      first: mentions[0],
      last: dated.at(-1) ?? mentions.at(-1),
    };
  });
}
