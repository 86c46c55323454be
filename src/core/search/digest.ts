// Everything saved, packed into a few arrays: what a search, a facet or a sort asks of a hundred thousand
// annotations, without their words. It is derived, kept beside them, and made anew at any time. Refused:
// MiniSearch, whose index of such a library takes 15 s to make and 100 MB to load.

import type { Annotation, AnnotationKind, Colour, Reading } from "../model/annotation.ts";
import { ANNOTATION_KINDS, COLOURS } from "../model/annotation.ts";
import type { Article } from "../model/article.ts";
import { allNotes } from "../model/body.ts";
import { libraryOf } from "../model/library.ts";
import type { AnchorState } from "../model/selector.ts";
import { termsOf } from "./terms.ts";

export const STATES: readonly AnchorState[] = ["exact", "moved", "changed", "lost"];

/** Where a term stands; a posting has a bit for each. The order is the order of the bits. */
export const FIELDS = ["tags", "note", "who", "text", "figure", "title", "publisher"] as const;
export const FIELD_BITS = FIELDS.length;

/** Structured-cloned into the store as it is; rows are numbered from 0 in every column. */
export interface Digest {
  readonly count: number;
  /** UUIDs of 36 letters each, without anything between. */
  readonly ids: string;
  readonly articles: Uint32Array;
  readonly articleIds: readonly string[];
  /** Places in ANNOTATION_KINDS, COLOURS, STATES. */
  readonly kinds: Uint8Array;
  readonly colours: Uint8Array;
  readonly states: Uint8Array;
  readonly outlets: Uint32Array;
  readonly outletNames: readonly string[];
  /** Who speaks or is named; place 0 is nobody. */
  readonly whos: Uint32Array;
  readonly whoNames: readonly string[];
  /** The library that each stands in, by its id. */
  readonly libraries: Uint32Array;
  readonly libraryIds: readonly string[];
  /** Who put it into a shared library; place 0 is nobody who is known. */
  readonly authors: Uint32Array;
  readonly authorNames: readonly string[];
  /** The tags of row i are `rowTags` from `tagStarts[i]` to `tagStarts[i + 1]`. */
  readonly tagStarts: Uint32Array;
  readonly rowTags: Uint32Array;
  readonly tagNames: readonly string[];
  /** Months since the year 0, of the article's date, else of the saving: 2031-03 is 24374. */
  readonly months: Uint32Array;
  /** Epoch milliseconds. */
  readonly published: Float64Array;
  readonly changed: Float64Array;
  /** Sorted by code units, joined by newlines; empty: no term. */
  readonly terms: string;
  /** The postings of term i are from `termStarts[i]` to `termStarts[i + 1]`: row * 128 + bits of FIELDS. */
  readonly termStarts: Uint32Array;
  readonly postings: Uint32Array;
}

/** What a row is made from. */
export interface DigestSource {
  readonly annotation: Annotation;
  readonly article: Pick<Article, "title" | "publisher" | "published">;
}

/** Takes rows in one by one, so that a large library is read in pieces. */
export class DigestMaker {
  readonly #ids: string[] = [];
  readonly #articles = new Names();
  readonly #outlets = new Names();
  readonly #whos = new Names();
  readonly #libraries = new Names();
  readonly #authors = new Names();
  readonly #tags = new Names();
  readonly #columns = {
    articles: [] as number[],
    kinds: [] as number[],
    colours: [] as number[],
    states: [] as number[],
    outlets: [] as number[],
    whos: [] as number[],
    libraries: [] as number[],
    authors: [] as number[],
    months: [] as number[],
    published: [] as number[],
    changed: [] as number[],
  };
  readonly #tagStarts: number[] = [0];
  readonly #rowTags: number[] = [];
  readonly #postings = new Map<string, number[]>();

  constructor() {
    this.#whos.placeOf("");
    this.#authors.placeOf("");
  }

  /** Costs the words of the annotation. */
  add({ annotation, article }: DigestSource): void {
    const row = this.#ids.length;
    const { reading } = annotation;
    const published = timeOf(article.published) ?? timeOf(annotation.created) ?? 0;
    const columns = this.#columns;
    this.#ids.push(annotation.id);
    columns.articles.push(this.#articles.placeOf(annotation.articleId));
    columns.kinds.push(ANNOTATION_KINDS.indexOf(reading.kind));
    columns.colours.push(COLOURS.indexOf(annotation.colour));
    columns.states.push(STATES.indexOf(annotation.state));
    columns.outlets.push(this.#outlets.placeOf(article.publisher));
    columns.whos.push(this.#whos.placeOf(whoOf(reading) ?? ""));
    columns.libraries.push(this.#libraries.placeOf(libraryOf(annotation)));
    columns.authors.push(this.#authors.placeOf(annotation.author ?? ""));
    columns.months.push(monthOf(published));
    columns.published.push(published);
    columns.changed.push(timeOf(annotation.changed) ?? 0);
    for (const tag of annotation.tags) this.#rowTags.push(this.#tags.placeOf(tag));
    this.#tagStarts.push(this.#rowTags.length);
    this.#addTerms(row, annotation, article);
  }

  #addTerms(row: number, annotation: Annotation, article: DigestSource["article"]): void {
    const { reading } = annotation;
    const texts: Readonly<Record<(typeof FIELDS)[number], string>> = {
      tags: annotation.tags.join(" "),
      note: allNotes(annotation),
      who:
        reading.kind === "official"
          ? `${reading.name} ${reading.office ?? ""}`
          : (whoOf(reading) ?? ""),
      text: annotation.text,
      figure: figureOf(reading),
      title: article.title,
      publisher: article.publisher,
    };
    const bits = new Map<string, number>();
    for (const [at, field] of FIELDS.entries()) {
      for (const term of termsOf(texts[field])) bits.set(term, (bits.get(term) ?? 0) | (1 << at));
    }
    for (const [term, mask] of bits) {
      const posting = row * (1 << FIELD_BITS) + mask;
      const known = this.#postings.get(term);
      if (known === undefined) this.#postings.set(term, [posting]);
      else known.push(posting);
    }
  }

  /** The digest of the rows taken in so far. */
  make(): Digest {
    const terms = [...this.#postings.keys()].sort();
    const termStarts = new Uint32Array(terms.length + 1);
    let total = 0;
    for (const [at, term] of terms.entries()) {
      total += this.#postings.get(term)?.length ?? 0;
      termStarts[at + 1] = total;
    }
    const postings = new Uint32Array(total);
    for (const [at, term] of terms.entries()) {
      postings.set(this.#postings.get(term) ?? [], termStarts[at] ?? 0);
    }
    const columns = this.#columns;
    return {
      count: this.#ids.length,
      ids: this.#ids.join(""),
      articles: Uint32Array.from(columns.articles),
      articleIds: this.#articles.names,
      kinds: Uint8Array.from(columns.kinds),
      colours: Uint8Array.from(columns.colours),
      states: Uint8Array.from(columns.states),
      outlets: Uint32Array.from(columns.outlets),
      outletNames: this.#outlets.names,
      whos: Uint32Array.from(columns.whos),
      whoNames: this.#whos.names,
      libraries: Uint32Array.from(columns.libraries),
      libraryIds: this.#libraries.names,
      authors: Uint32Array.from(columns.authors),
      authorNames: this.#authors.names,
      tagStarts: Uint32Array.from(this.#tagStarts),
      rowTags: Uint32Array.from(this.#rowTags),
      tagNames: this.#tags.names,
      months: Uint32Array.from(columns.months),
      published: Float64Array.from(columns.published),
      changed: Float64Array.from(columns.changed),
      terms: terms.join("\n"),
      termStarts,
      postings,
    };
  }
}

/** Names by number, in the order of their coming. */
class Names {
  readonly names: string[] = [];
  readonly #places = new Map<string, number>();

  placeOf(name: string): number {
    const known = this.#places.get(name);
    if (known !== undefined) return known;
    this.#places.set(name, this.names.length);
    this.names.push(name);
    return this.names.length - 1;
  }
}

/** Who speaks or is named; null: nobody. */
function whoOf(reading: Reading): string | null {
  switch (reading.kind) {
    case "quotation":
      return reading.speaker;
    case "official":
      return reading.name;
    case "claim":
    case "highlight":
      return null;
  }
}

/** The figure in plain digits, for a reader who types 1500000 where the article says 1.5 million. */
function figureOf(reading: Reading): string {
  if (reading.kind !== "claim") return "";
  const { value, low, high, unit } = reading.quantity;
  return [value, low, high, unit].filter((part) => part !== null).join(" ");
}

/** Null: no time that can be read. A page may claim any. */
function timeOf(iso: string | null): number | null {
  const time = iso === null ? Number.NaN : Date.parse(iso);
  return Number.isNaN(time) ? null : time;
}

function monthOf(time: number): number {
  const date = new Date(time);
  return Math.max(0, date.getUTCFullYear() * 12 + date.getUTCMonth());
}

/** "2031-03" for 24374. */
export function monthName(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}`;
}

const ID_LENGTH = 36;

export function idAt({ ids }: Digest, row: number): string {
  return ids.slice(row * ID_LENGTH, (row + 1) * ID_LENGTH);
}

export function kindAt({ kinds }: Digest, row: number): AnnotationKind {
  return ANNOTATION_KINDS[kinds[row] ?? 0] ?? "highlight";
}

export function colourAt({ colours }: Digest, row: number): Colour {
  return COLOURS[colours[row] ?? 0] ?? "amber";
}
