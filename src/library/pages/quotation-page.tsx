// One quotation and all its tellings: who published first, whom each names, and the words of each beside the
// one that it is compared with. Neither is the error: what differs has a neutral tint.

import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { alignWords } from "../../core/linking/align-words.ts";
import { firstPublished } from "../../core/linking/publication.ts";
import { findFamily } from "../../links/find-family.ts";
import type { Watch } from "../../links/find-sayings.ts";
import { library } from "../../store/database.ts";
import { marksOfArticle } from "../../store/marks.ts";
import { formatArticleDate } from "../../ui/article-date.tsx";
import { counted, message } from "../../ui/message.ts";
import type { SavedEditor } from "../../ui/saved-editor.ts";
import { Telling as TellingWords } from "../../ui/telling.tsx";
import { EmptyPage } from "../empty-page.tsx";
import { hashOf, type MarkPlace } from "../place.ts";
import { ProgressLine } from "../progress-line.tsx";
import { markNear, type Telling, withAnnotations } from "../read-tellings.ts";
import { useReading } from "../use-reading.ts";
import { PageHead } from "./page-head.tsx";
import { shorten } from "./shorten.ts";
import { TellingPlace } from "./telling-place.tsx";

const LONGEST_TITLE = 90;

/** By date; empty where no such quotation is kept. */
async function read({ articleId, at }: MarkPlace, { signal }: Watch): Promise<readonly Telling[]> {
  const database = await library();
  const seed = markNear(await marksOfArticle(database, articleId), "quotation", at);
  if (seed === null) return [];
  return await withAnnotations(database, await findFamily(database, seed, signal));
}

export function QuotationPage(props: {
  readonly place: MarkPlace;
  readonly editor: SavedEditor;
}): JSX.Element {
  const { place, editor } = props;
  const name = `${place.articleId} ${place.at}`;
  const reading = useReading(name, (watch) => read(place, watch), editor);
  // Until the reader chooses another, all are compared with the one of the earliest date.
  const [base, setBase] = useState(0);
  const tellings = reading.value;
  if (tellings === null) return <ProgressLine reading={reading} />;
  const compared = tellings[base] ?? tellings[0];
  if (compared === undefined)
    return <EmptyPage sentence={message("notInLibrary")} isLibraryEmpty={false} />;
  const isFirstSure = firstPublished(tellings.map(({ article }) => article))?.isSure === true;
  return (
    <article class="panel page" aria-label={message("facetQuotations")}>
      <PageHead title={shorten(compared.mark.text, LONGEST_TITLE)} quoted>
        {whoWasFirst(tellings)}
        {speakersOf(tellings).length > 1 ? ` ${message("speakersDiffer")}` : null}
      </PageHead>
      <ol class="telling-list">
        {tellings.map((telling, at) => (
          <TellingRow
            key={`${telling.article.id} ${telling.mark.ordinal}`}
            telling={telling}
            base={telling === compared ? (otherOfTwo(tellings, telling) ?? null) : compared}
            isFirst={isFirstSure && at === 0 && tellings.length > 1}
            isBase={telling === compared && tellings.length > 2}
            onBase={tellings.length > 2 ? () => setBase(at) : null}
          />
        ))}
      </ol>
    </article>
  );
}

/** "3 tellings. First published by Norwire, 9 Mar 2031.", as far as their dates say so. */
function whoWasFirst(tellings: readonly Telling[]): string {
  if (tellings.length === 1) return message("oneTelling");
  const count = counted("tellings", tellings.length);
  const first = firstPublished(tellings.map(({ article }) => article));
  if (first === null) return message("tellingsOrderOpen", count);
  const { article, isSure } = first;
  return message(
    isSure ? "tellingsFirst" : "tellingsEarliest",
    count,
    article.publisher,
    formatArticleDate(article),
  );
}

/** Of two tellings each is compared with the other; of more, all with one. */
function otherOfTwo(tellings: readonly Telling[], telling: Telling): Telling | undefined {
  return tellings.length === 2 ? tellings.find((other) => other !== telling) : undefined;
}

function speakersOf(tellings: readonly Telling[]): string[] {
  const names = tellings.flatMap(({ mark }) =>
    mark.reading.kind === "quotation" && mark.reading.speaker !== null
      ? [mark.reading.speaker]
      : [],
  );
  return [...new Set(names)];
}

function TellingRow(props: {
  readonly telling: Telling;
  /** Null: nothing to compare with. */
  readonly base: Telling | null;
  readonly isFirst: boolean;
  readonly isBase: boolean;
  readonly onBase: (() => void) | null;
}): JSX.Element {
  const { telling, base, isFirst, isBase, onBase } = props;
  const { mark, article, annotation } = telling;
  const speaker = mark.reading.kind === "quotation" ? mark.reading.speaker : null;
  return (
    <li class="telling-row">
      <TellingPlace article={article} mark={mark} />
      <div class="telling-body">
        <blockquote class="words telling-words">
          {base === null ? (
            mark.text
          ) : (
            <TellingWords rows={alignWords(mark.text, base.mark.text)} side="here" showsGaps />
          )}
        </blockquote>
        <p class="row-line soft">
          <span class="piece">{speaker ?? message("speakerNotGiven")}</span>
          {isFirst ? <span class="piece">{message("publishedFirst")}</span> : null}
          {isBase ? <span class="piece">{message("comparedWith")}</span> : null}
          {onBase === null || isBase ? null : (
            <button type="button" class="text-button" onClick={onBase}>
              {message("compareWithThis")}
            </button>
          )}
        </p>
        {annotation === null ? null : (
          <p class="note">
            <a class="text-button" href={hashOf(annotation.id)}>
              {message(annotation.note === "" ? "savedWithoutNote" : "savedByYou")}
            </a>{" "}
            <bdi>{annotation.note}</bdi>
          </p>
        )}
      </div>
    </li>
  );
}
