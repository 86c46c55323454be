// Edits a share of a text at random but repeatably, as an editor's corrections and as a copy editor's cuts:
// what an article's fingerprint must survive.

export type EditStyle = "words" | "sentences";
export const EDIT_STYLES: readonly EditStyle[] = ["words", "sentences"];

/** Mulberry32: the same numbers for the same seed, on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Between two sentences of a paragraph; good enough to cut at. */
const SENTENCE_GAP = /(?<=[.!?…]["'”’]?)\s+/u;

/** A Chinese paragraph has no spaces: as one word it would carry a whole text over. */
const LONGEST_WORD = 20;

/** `paragraphs` with `share` of their words replaced, left out or added to; `stock` gives the new words. */
export function editText(
  paragraphs: readonly string[],
  edit: {
    readonly style: EditStyle;
    readonly share: number;
    readonly seed: number;
    readonly stock: string;
  },
): string[] {
  const random = randomFrom(edit.seed);
  const stock = edit.stock.split(/\s+/u).filter((word) => word.length <= LONGEST_WORD);
  const separator = edit.style === "words" ? /\s+/u : SENTENCE_GAP;
  return paragraphs
    .map((paragraph) => {
      const units = paragraph.split(separator).map((unit) => {
        if (random() >= edit.share) return unit;
        return editUnit(unit, random, stock);
      });
      return units.filter((unit) => unit !== "").join(" ");
    })
    .filter((paragraph) => paragraph !== "");
}

/** A third each: gone, replaced, with as much added. */
function editUnit(unit: string, random: () => number, stock: readonly string[]): string {
  const kind = Math.floor(random() * 3);
  if (kind === 0) return "";
  const from = Math.floor(random() * stock.length);
  const added = stock.slice(from, from + unit.split(/\s+/u).length).join(" ");
  return kind === 1 ? added : `${unit} ${added}`;
}
