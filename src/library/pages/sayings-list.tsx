// Everything that articles quote of a person, tellings of one utterance folded together: a plot over time
// with a row for each outlet, and the words below it, by date or by outlet.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { PlacedMark } from "../../links/find-family.ts";
import type { Person } from "../../links/find-person.ts";
import type { Saying } from "../../links/find-sayings.ts";
import { ArticleDate, formatArticleDate } from "../../ui/article-date.tsx";
import { GrowingList } from "../../ui/growing-list.tsx";
import { KindBar } from "../../ui/mark-glyph.tsx";
import { counted, message } from "../../ui/message.ts";
import { formatDays, parseTime } from "../../ui/shown-date.tsx";
import { markHash } from "../place.ts";
import { fewestRows, type Rows } from "../plots/fewest-rows.ts";
import { type PlotPoint, TimePlot } from "../plots/time-plot.tsx";
import { shorten } from "./shorten.ts";

type Order = "date" | "outlet";

export function SayingsList(props: {
  readonly person: Person;
  readonly sayings: readonly Saying[];
}): JSX.Element {
  const { sayings } = props;
  const [order, setOrder] = useState<Order>("date");
  if (sayings.length === 0) return <p class="empty">{message("nothingQuoted")}</p>;
  const tellings = sayings.flatMap((saying) => saying.tellings);
  const dated = tellings.filter(({ article }) => article.published !== null);
  const { names, rowOf } = fewestRows(outletsOf(dated), message("otherOutlets"));
  return (
    <>
      <header class="page-part-head">
        <h3 class="part-title">{message("everythingSaid")}</h3>
        <fieldset class="choice" aria-label={message("sortBy")}>
          <SortButton order="date" chosen={order} onChoose={setOrder} />
          <SortButton order="outlet" chosen={order} onChoose={setOrder} />
        </fieldset>
      </header>
      <TimePlot
        label={message("plotOfSayings")}
        points={tellings.flatMap((telling) => pointOf(telling, rowOf))}
        rows={names}
      />
      <GrowingList
        rows={ordered(sayings, order)}
        label={message("everythingSaid")}
        draw={(saying) => <SayingRow key={keyOf(saying)} saying={saying} />}
      />
    </>
  );
}

function SortButton(props: {
  readonly order: Order;
  readonly chosen: Order;
  readonly onChoose: (order: Order) => void;
}): JSX.Element {
  return (
    <button
      type="button"
      class="choice-button"
      aria-pressed={props.order === props.chosen}
      onClick={() => props.onChoose(props.order)}
    >
      {message(props.order === "date" ? "byDate" : "byOutlet")}
    </button>
  );
}

function SayingRow({ saying }: { readonly saying: Saying }): JSX.Element {
  const longest = longestOf(saying);
  return (
    <li class="row">
      <KindBar kind="quotation" colour={null} />
      <div class="row-body">
        <a class="row-open words clamped" data-row href={markHash(longest.mark)}>
          {longest.mark.text}
        </a>
        <p class="row-line soft">
          <span class="piece">{outletNames(saying)}</span>
          <span class="piece">{datesOf(saying)}</span>
          {saying.tellings.length > 1 ? (
            <span class="piece">{counted("tellings", saying.tellings.length)}</span>
          ) : null}
        </p>
      </div>
    </li>
  );
}

function pointOf({ mark, article }: PlacedMark, rowOf: Rows["rowOf"]): PlotPoint[] {
  // An article without a date has no place in time; the list has it.
  const time = parseTime(article.published ?? "")?.getTime();
  if (time === undefined) return [];
  return [
    {
      key: `${article.id} ${mark.ordinal}`,
      time,
      height: rowOf(article.publisher),
      range: null,
      isHollow: false,
      label: null,
      name: message(
        "pointNamed",
        shorten(mark.text, LONGEST_NAME),
        article.publisher,
        formatArticleDate(article),
      ),
      href: markHash(mark),
    },
  ];
}

/** Beyond so many outlets their names say less than their number. */
const MOST_NAMES = 3;

function outletNames({ tellings }: Saying): string {
  const names = outletsOf(tellings);
  return names.length > MOST_NAMES ? counted("outlets", names.length) : names.join(", ");
}

/** From the first to the last that has one. */
function datesOf({ tellings }: Saying): JSX.Element | string {
  const [first] = tellings;
  const last = tellings.findLast(({ article }) => article.published !== null);
  if (first.article.published === null || last?.article.published === first.article.published) {
    return <ArticleDate article={first.article} />;
  }
  return formatDays(first.article.published, last?.article.published ?? first.article.published);
}

/** The most frequent first. */
function outletsOf(tellings: readonly PlacedMark[]): string[] {
  const counts = new Map<string, number>();
  for (const { article } of tellings) {
    counts.set(article.publisher, (counts.get(article.publisher) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}

/** By date they come, the latest first; by outlet that order holds within each. */
function ordered(sayings: readonly Saying[], order: Order): readonly Saying[] {
  if (order === "date") return sayings;
  const outlet = ({ tellings: [first] }: Saying) => first.article.publisher;
  return [...sayings].sort((a, b) => outlet(a).localeCompare(outlet(b)));
}

/** What is shown of several tellings: the one that leaves least out. */
function longestOf({ tellings }: Saying): PlacedMark {
  return tellings.reduce((best, telling) =>
    telling.mark.text.length > best.mark.text.length ? telling : best,
  );
}

function keyOf({ tellings: [first] }: Saying): string {
  return `${first.article.id} ${first.mark.ordinal}`;
}

/** Of a point: enough to tell what was said. */
const LONGEST_NAME = 120;
