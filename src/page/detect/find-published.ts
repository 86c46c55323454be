// When was the article published? What the page declares, else a day that stands in its address, else the
// first day that it shows near its headline. The day is the one that the page writes: a time zone is
// kept, never converted, since a converted day can be another one than the paper's.

import { MONTHS } from "./month-names.ts";
import { textField } from "./own-description.ts";
import { firstMeta, type Metas } from "./page-metas.ts";
import type { Description } from "./structured.ts";

/** Asked before JSON-LD, whose day templates set anew with each change of the page. */
const FIRST_METAS = ["article:published_time", "og:article:published_time"];

const DATE_METAS = [
  "article:published",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "cxenseparse:recs:publishtime",
  "publish-date",
  "publishdate",
  "publish_date",
  "pubdate",
  "publication_date",
  "article.published",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.created",
  "dc.date.created",
  "dc.date",
  "dcterms.date",
  "citation_publication_date",
  "date",
  "article:modified_time",
  "last-modified",
];

const ISO =
  /\b((?:19|20)\d{2})-(\d{1,2})-(\d{1,2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s?(Z|[+-]\d{2}:?\d{2})?)?/;
const COMPACT = /^((?:19|20)\d{2})([01]\d)([0-3]\d)(?!\d)/; // "20240517"
const YEAR_FIRST = /\b((?:19|20)\d{2})[/.年]\s?(\d{1,2})[/.月]\s?(\d{1,2})/; // "2024/5/17", "2024年5月17日"
const DAY_FIRST = /\b(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?((?:19|20)\d{2})\b/; // "17.5.2024"
// A month's letters are written out: compiling \p{L}{3,12} takes a browser longer than all else that is read of a page (26 ms).
const NAMED_DAY_FIRST =
  /\b(\d{1,2})(?:st|nd|rd|th|\.|º|er)?\s+(?:de\s+)?([A-Za-zÀ-ɏЀ-ӿ]{3,12})\.?,?\s+(?:de\s+|del\s+)?((?:19|20)\d{2})\b/; // "17 May 2024", "17 de mayo de 2024"
const NAMED_MONTH_FIRST =
  /(?<![A-Za-zÀ-ɏЀ-ӿ])([A-Za-zÀ-ɏЀ-ӿ]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d{2})\b/; // "May 17, 2024"
const IN_ADDRESS = /\/((?:19|20)\d{2})[/-]?([01]\d)[/-]?([0-3]\d)(?:[/_-]|$)/; // "/2024/05/17/"

/** Shown dates stand in short lines; in a longer one the date is part of a sentence. */
const LONGEST_STAMP = 120;

const UTC_HOUR = /T(\d{2}):.*Z$/; // "2024-05-17T22:04:00Z"

const YEAR = /(?:19|20)\d{2}/;

/** Text nodes after the headline, most of them white space. */
const MOST_LINES = 400;

const STAMPS =
  'time[pubdate],[itemprop~="datePublished"],time[datetime],[class*="publish" i],[class*="date" i],[class*="time" i],[class*="meta" i],[class*="byline" i],[id*="date" i],[class*="datum" i],[class*="fecha" i]';

export interface DateSources {
  readonly metas: Metas;
  readonly descriptions: readonly Description[];
  readonly address: string;
}

/** ISO 8601 day, or day and time as the page gives them; null where it gives none. */
export function findPublished(document: Document, sources: DateSources): string | null {
  const { metas, descriptions, address } = sources;
  const declared =
    asDate(firstMeta(metas, FIRST_METAS)) ??
    asDate(textField(descriptions, ["datePublished", "dateCreated"])) ??
    asDate(firstMeta(metas, DATE_METAS));
  if (declared !== null) return onOwnDay(declared, document);
  return (
    fromParts(IN_ADDRESS.exec(address)) ??
    stampedDate(document) ??
    dateNearHeadline(document) ??
    asDate(textField(descriptions, ["uploadDate", "dateModified"]))
  );
}

/** Hours of UTC in which it can be the next, or still the last, day where the paper is. */
const NEXT_DAY_FROM = 21;
const LAST_DAY_UNTIL = 8;

/** A moment in UTC is on the day that the page shows its readers, where that is the one before or after. */
function onOwnDay(declared: string, document: Document): string {
  const hour = UTC_HOUR.exec(declared)?.[1];
  if (hour === undefined) return declared;
  const shown = shownDate(document)?.slice(0, 10);
  if (shown === undefined) return declared;
  const days = (Date.parse(shown) - Date.parse(declared.slice(0, 10))) / 86_400_000;
  const isNext = days === 1 && Number(hour) >= NEXT_DAY_FROM;
  const isLast = days === -1 && Number(hour) < LAST_DAY_UNTIL;
  return isNext || isLast ? shown : declared;
}

function shownDate(document: Document): string | null {
  const stamps = document.querySelectorAll(STAMPS);
  for (let index = 0; index < Math.min(stamps.length, 60); index += 1) {
    const shown = stamps[index]?.textContent?.replace(/\s+/g, " ").trim() ?? "";
    const date = shown.length <= LONGEST_STAMP ? asDate(shown) : null;
    if (date !== null) return date;
  }
  return dateNearHeadline(document);
}

function stampedDate(document: Document): string | null {
  const stamps = document.querySelectorAll(STAMPS);
  for (let index = 0; index < Math.min(stamps.length, 60); index += 1) {
    const stamp = stamps[index];
    if (stamp === undefined) continue;
    const declared = stamp.getAttribute("datetime") ?? stamp.getAttribute("content");
    const shown = stamp.textContent?.replace(/\s+/g, " ").trim() ?? "";
    const date = asDate(declared) ?? (shown.length <= LONGEST_STAMP ? asDate(shown) : null);
    if (date !== null) return date;
  }
  return null;
}

/** The first short line with a date from the headline on, some way down: old sites name no element. */
function dateNearHeadline(document: Document): string | null {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const headline = document.querySelector("h1");
  if (headline !== null) walker.currentNode = headline;
  for (let read = 0; read < MOST_LINES; read += 1) {
    const text = walker.nextNode()?.nodeValue?.trim() ?? "";
    if (text.length < 6 || text.length > LONGEST_STAMP || !YEAR.test(text)) continue;
    const date = asDate(text);
    if (date !== null) return date;
  }
  return null;
}

/** Reads a date in any of the forms that pages write. */
export function asDate(text: string | null): string | null {
  if (text === null) return null;
  const iso = ISO.exec(text);
  if (iso !== null) return withTime(fromParts(iso), iso);
  const compact = COMPACT.exec(text) ?? YEAR_FIRST.exec(text);
  if (compact !== null) return fromParts(compact);
  const day = DAY_FIRST.exec(text);
  if (day !== null) return dayFirst(day);
  const named = NAMED_DAY_FIRST.exec(text);
  if (named !== null) return namedDate(named[3], named[2], named[1]);
  const month = NAMED_MONTH_FIRST.exec(text);
  return month === null ? null : namedDate(month[3], month[1], month[2]);
}

function withTime(day: string | null, match: RegExpExecArray): string | null {
  const time = match[4];
  if (day === null || time === undefined) return day;
  return `${day}T${time}${match[5] ?? ""}`;
}

/** "5/17/2024" can only be American; "5/6/2024" is read the way most of the world writes it. */
function dayFirst(match: RegExpExecArray): string | null {
  const [, first, second, year] = match;
  return Number(second) > 12 ? ymd(year, first, second) : ymd(year, second, first);
}

function namedDate(
  year: string | undefined,
  name: string | undefined,
  day: string | undefined,
): string | null {
  const month =
    MONTHS.get((name ?? "").toLowerCase().slice(0, 4)) ??
    MONTHS.get((name ?? "").toLowerCase().slice(0, 3));
  return month === undefined ? null : ymd(year, String(month), day);
}

function fromParts(match: RegExpExecArray | null): string | null {
  return match === null ? null : ymd(match[1], match[2], match[3]);
}

function ymd(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  if (!(m >= 1 && m <= 12 && d >= 1 && d <= 31)) return null;
  return `${y}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
}
