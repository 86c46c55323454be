// An annotation as W3C's Web Annotation Data Model has it (https://www.w3.org/TR/annotation-model/) and
// back, without loss: what the model has no word for stands under names of our own. Offsets there count
// characters (4.2.5), ours UTF-16 code units; both are written, since characters alone cannot be turned
// back without the article's text.

import type { Annotation, Target } from "../core/model/annotation.ts";
import type { Selectors } from "../core/model/selector.ts";
import { surrogatePairs } from "../core/model/surrogate-pairs.ts";

/** The model's own context, which has to be among a document's (3.1). */
export const ANNOTATION_CONTEXT = "http://www.w3.org/ns/anno.jsonld";

/** Ours beside it: the names of what only Pressmark reads, as plain JSON (JSON-LD 1.1, 4.2.2). */
export const OWN_CONTEXT = {
  "@version": 1.1,
  pressmark: "urn:pressmark:",
  "pressmark:annotation": { "@type": "@json" },
  "pressmark:place": { "@type": "@json" },
  "pressmark:tables": { "@type": "@json" },
  "pressmark:removed": { "@type": "@json" },
  "pressmark:version": {},
};

interface TextualBody {
  readonly type: "TextualBody";
  readonly value: string;
  readonly format?: "text/plain";
  readonly purpose: "commenting" | "tagging";
}

interface SpecificResource {
  /** The article's canonical address. */
  readonly source: string;
  readonly selector: readonly object[];
  readonly state: { readonly type: "TimeState"; readonly sourceDate: string };
  readonly "pressmark:place": object;
}

/** An annotation inside a page of a collection, from which it has its context. */
export interface WebAnnotation {
  /** `urn:uuid:` with the annotation's id. */
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: "commenting" | "tagging" | "highlighting";
  readonly created: string;
  readonly modified: string;
  /** Absent where the reader added nothing. */
  readonly body?: readonly TextualBody[];
  /** One for each paragraph. */
  readonly target: readonly SpecificResource[];
  /** All else that the record holds. */
  readonly "pressmark:annotation": object;
}

/** `source`: the article's canonical address; null: the article is not in the library. */
export function toWebAnnotation(annotation: Annotation, source: string | null): WebAnnotation {
  const { id, created, changed, note, tags, target, ...own } = annotation;
  const { selectors, ...ownTarget } = target;
  const body: TextualBody[] = tags.map((tag) => ({
    type: "TextualBody",
    value: tag,
    purpose: "tagging",
  }));
  if (note !== "") {
    body.unshift({ type: "TextualBody", value: note, format: "text/plain", purpose: "commenting" });
  }
  const place = source ?? `urn:uuid:${annotation.articleId}`;
  return {
    id: `urn:uuid:${id}`,
    type: "Annotation",
    motivation: note !== "" ? "commenting" : tags.length > 0 ? "tagging" : "highlighting",
    created,
    modified: changed,
    ...(body.length > 0 ? { body } : {}),
    target: selectors.map((each) => toResource(each, { source: place, sourceDate: created })),
    "pressmark:annotation": { ...own, target: ownTarget },
  };
}

function toResource(
  selectors: Selectors,
  { source, sourceDate }: { source: string; sourceDate: string },
): SpecificResource {
  const { quote, position, ...own } = selectors;
  return {
    source,
    selector: [quote, inCharacters(selectors)],
    state: { type: "TimeState", sourceDate },
    "pressmark:place": { start: position.start, end: position.end, ...own },
  };
}

/** Where the characters before it were not counted, none is taken to have two code units. */
function inCharacters({ quote, position, pairsBefore = 0 }: Selectors): Selectors["position"] {
  const start = position.start - pairsBefore;
  const length = position.end - position.start;
  return { ...position, start, end: start + length - surrogatePairs(quote.exact) };
}

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The own field of that name, never one of the prototype. */
const field = (fields: unknown, name: string): unknown =>
  isFields(fields) && Object.hasOwn(fields, name) ? fields[name] : undefined;

/**
 * The record that an annotation of ours was made from, unchecked: a field that the file lacks is undefined.
 * `value` may be anything.
 */
export function fromWebAnnotation(value: unknown): Fields {
  const own = field(value, "pressmark:annotation");
  const ownTarget = field(own, "target");
  const bodies = listOf(field(value, "body"));
  const valuesFor = (purpose: string) =>
    bodies.filter((body) => field(body, "purpose") === purpose).map((body) => field(body, "value"));
  const id = field(value, "id");
  return {
    ...(isFields(own) ? own : {}),
    id: typeof id === "string" ? id.replace(/^urn:uuid:/, "") : id,
    created: field(value, "created"),
    changed: field(value, "modified"),
    note: valuesFor("commenting")[0] ?? "",
    tags: valuesFor("tagging"),
    target: {
      ...(isFields(ownTarget) ? ownTarget : {}),
      selectors: listOf(field(value, "target")).map(fromResource),
    } satisfies { readonly [key in keyof Target]: unknown },
  };
}

function fromResource(resource: unknown): Fields {
  const { start, end, ...own } = fieldsOf(field(resource, "pressmark:place"));
  const selectors = listOf(field(resource, "selector"));
  const quote = selectors.find((each) => field(each, "type") === "TextQuoteSelector");
  return { ...own, quote, position: { type: "TextPositionSelector", start, end } };
}

const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
