// The ledger of a quantity: every figure for it by date, with outlet, source and hedge, how each stands to
// the one before, as a plot and as a table. It never says which is right.

import type { JSX } from "preact";
import { onOneScale, standings } from "../../core/linking/ledger.ts";
import { ledgerHeading } from "../../core/linking/ledger-heading.ts";
import { namedSource } from "../../core/linking/named-source.ts";
import type { Reading } from "../../core/model/annotation.ts";
import type { QuantityRelation } from "../../core/model/link.ts";
import type { Quantity } from "../../core/model/mark.ts";
import { findFamily } from "../../links/find-family.ts";
import type { Watch } from "../../links/find-sayings.ts";
import { library } from "../../store/database.ts";
import { marksOfArticle } from "../../store/marks.ts";
import { ArticleDate, formatArticleDate } from "../../ui/article-date.tsx";
import { describeQuantity, unitName } from "../../ui/describe-quantity.ts";
import { counted, type MessageName, message } from "../../ui/message.ts";
import type { SavedEditor } from "../../ui/saved-editor.ts";
import { formatDays, parseTime } from "../../ui/shown-date.tsx";
import { EmptyPage } from "../empty-page.tsx";
import { articleHash, hashOf, type MarkPlace } from "../place.ts";
import { fewestLabels } from "../plots/fewest-labels.ts";
import { type PlotPoint, TimePlot } from "../plots/time-plot.tsx";
import { ProgressLine } from "../progress-line.tsx";
import { markNear, sayersOf, type Telling, withAnnotations } from "../read-tellings.ts";
import { useReading } from "../use-reading.ts";
import { PageHead } from "./page-head.tsx";

type ClaimReading = Extract<Reading, { kind: "claim" }>;

interface LedgerRow extends Telling {
  readonly reading: ClaimReading;
  /** Null: the article says it itself, and names nobody. */
  readonly sayer: string | null;
  /** To the row before; null: the first. */
  readonly standing: QuantityRelation | null;
}

async function read(
  { articleId, at }: MarkPlace,
  { signal }: Watch,
): Promise<readonly LedgerRow[]> {
  const database = await library();
  const seed = markNear(await marksOfArticle(database, articleId), "claim", at);
  if (seed === null) return [];
  const family = await findFamily(database, seed, signal);
  const sayers = await sayersOf(database, family);
  const tellings = await withAnnotations(database, family);
  const claims = tellings.flatMap((telling, place) => {
    const { reading } = telling.mark;
    return reading.kind === "claim"
      ? [{ ...telling, reading, sayer: sayers[place] ?? namedSource(reading.sentence) }]
      : [];
  });
  const stands = standings(
    claims.map(({ reading, mark, article }) => ({
      reading,
      text: mark.text,
      published: article.published,
    })),
  );
  return claims.map((claim, place) => ({ ...claim, standing: stands[place] ?? null }));
}

export function FigurePage(props: {
  readonly place: MarkPlace;
  readonly editor: SavedEditor;
}): JSX.Element {
  const { place, editor } = props;
  const name = `${place.articleId} ${place.at}`;
  const reading = useReading(name, (watch) => read(place, watch), editor);
  const rows = reading.value;
  if (rows === null) return <ProgressLine reading={reading} />;
  const [first] = rows;
  if (first === undefined) {
    return <EmptyPage sentence={message("notInLibrary")} isLibraryEmpty={false} />;
  }
  // "Years" says nothing of what lasted them: then the article's own words stand there.
  const heading = headingOf(rows);
  const title = heading ?? first.mark.text;
  return (
    <article class="panel page" aria-label={message("facetFigures")}>
      <PageHead title={title} quoted={heading === null}>
        {figuresIn(rows)}
      </PageHead>
      <TimePlot label={message("plotOf", title)} points={pointsOf(rows)} rows={null} />
      <LedgerTable rows={rows} title={title} />
      <p class="soft page-note">{message(rows.length === 1 ? "figureAlone" : "neverWrong")}</p>
    </article>
  );
}

/** "4 figures in 3 articles, 7–11 Mar 2031": the days of those that have one. */
function figuresIn(rows: readonly LedgerRow[]): string {
  const figures = counted("figuresCounted", rows.length);
  const articles = counted("articles", new Set(rows.map(({ article }) => article.id)).size);
  const days = rows.flatMap(({ article }) => article.published ?? []);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) {
    return message("figuresInUndated", figures, articles);
  }
  return message("figuresIn", figures, articles, formatDays(first, last));
}

/** "People have fled the Ondra valley"; null where the sentences share nothing. */
function headingOf(rows: readonly LedgerRow[]): string | null {
  const heading = ledgerHeading(
    rows.map(({ reading, mark }) => ({ reading, text: mark.text })),
    (unit) => unitName(unit) || message("facetFigures"),
  );
  return heading === null ? null : capital(heading);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function pointsOf(rows: readonly LedgerRow[]): PlotPoint[] {
  const scaled = onOneScale(rows.map(({ reading }) => reading.quantity));
  const points = rows.flatMap(({ reading, article, mark, annotation }, at): PlotPoint[] => {
    const onScale = scaled[at] ?? reading.quantity;
    const height = heightOf(onScale);
    // An article without a date has no place in time; the table has it.
    const time = parseTime(article.published ?? "")?.getTime();
    if (height === null || time === undefined) return [];
    const { low, high, hedge } = onScale;
    const figure = describeQuantity(reading.quantity) ?? mark.text;
    return [
      {
        key: `${article.id} ${mark.ordinal}`,
        time,
        height,
        range: low === null || high === null ? null : [low, high],
        isHollow: hedge !== "none",
        label: article.publisher,
        name: message("pointNamed", figure, article.publisher, formatArticleDate(article)),
        href: annotation === null ? articleHash(article.id, mark.start) : hashOf(annotation.id),
      },
    ];
  });
  return fewestLabels(points);
}

/** The figure, the middle of a range; null for a vote, which is two. */
function heightOf({ value, low, high }: Quantity): number | null {
  if (value !== null) return value;
  return low === null || high === null ? null : (low + high) / 2;
}

/** The title says what is counted; a sign ("%", "$") stays with its number. */
function withoutNoun(quantity: Quantity): Quantity {
  return /^(?:%|[A-Z]{3})$/.test(quantity.unit) ? quantity : { ...quantity, unit: "" };
}

/** Miles in one article and kilometres in another: each figure then says its own. */
function areOfSeveralUnits(rows: readonly LedgerRow[]): boolean {
  const quantities = rows.map(({ reading }) => reading.quantity);
  return onOneScale(quantities).some(({ unit }, at) => unit !== quantities[at]?.unit);
}

const STANDINGS: Readonly<Record<QuantityRelation, MessageName>> = {
  "same-figure": "standsSame",
  differs: "standsDiffers",
  updated: "standsUpdated",
  bound: "standsBound",
  rounded: "standsRounded",
  "other-definition": "standsOtherDefinition",
};

function LedgerTable(props: {
  readonly rows: readonly LedgerRow[];
  readonly title: string;
}): JSX.Element {
  const shown = areOfSeveralUnits(props.rows) ? (quantity: Quantity) => quantity : withoutNoun;
  return (
    <div class="table-frame">
      <table class="table table-wide">
        <caption class="unseen">{props.title}</caption>
        <thead>
          <tr>
            <th scope="col">{message("columnDate")}</th>
            <th scope="col">{message("facetOutlet")}</th>
            <th scope="col">{message("columnSaidBy")}</th>
            <th scope="col" class="number">
              {message("kindFigure")}
            </th>
            <th scope="col">{message("columnInWords")}</th>
            <th scope="col">{message("columnStands")}</th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map(({ reading, article, mark, sayer, standing }) => (
            <tr key={`${article.id} ${mark.ordinal}`}>
              <td>
                <ArticleDate article={article} />
              </td>
              <td>
                <bdi>{article.publisher}</bdi>
              </td>
              <td>{sayer ?? <span class="soft">{message("theArticle")}</span>}</td>
              <td class="number">
                <strong>{describeQuantity(shown(reading.quantity)) ?? mark.text}</strong>
              </td>
              <td>
                <a class="quiet-link words" href={articleHash(article.id, mark.start)}>
                  {mark.text}
                </a>
              </td>
              <td class="soft">{standing === null ? "" : message(STANDINGS[standing])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
