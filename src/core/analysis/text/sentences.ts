// Where sentences and paragraphs end. A paragraph is a line of the text; a sentence never crosses one.

import type { Span } from "../../model/span.ts";
import type { Token } from "./tokens.ts";

/** Words that a full stop after them does not end a sentence: titles, months, street and company forms. */
const ABBREVIATIONS = new Set(
  (
    "adm ala apr ariz ark assn attn aug ave brig bros calif capt cmdr co col colo conn corp cpl dec del dept det " +
    "dr esq etc feb fla ft ga gen gov hon ill inc ind insp jan jr kan ky la lt ltd maj mass md messrs mich minn " +
    "miss mo mont mr mrs ms mt neb nev no nov oct okla ore pa pfc prof pvt rep reps rev sec sen sens sept sgt " +
    "sr st ste supt tenn tex univ va vol vs vt wash wis wyo"
  ).split(" "),
);

/** The lines of `text` that hold anything but white space, trimmed. */
export function findParagraphs(text: string): Span[] {
  const paragraphs: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    const trimmed = line.trim();
    if (trimmed !== "") {
      const from = start + line.indexOf(trimmed);
      paragraphs.push({ start: from, end: from + trimmed.length });
    }
    start = end + 1;
  }
  return paragraphs;
}

const endsSentence = (token: Token): boolean =>
  token.text === "." || token.text === "!" || token.text === "?" || token.text === "…";
const isCloser = (token: Token): boolean => /^["'”’»)\]]$/.test(token.text);
const startsSentence = (token: Token): boolean =>
  /^["'“‘«([—–-]$/.test(token.text) || /^[\p{Lu}\p{N}]/u.test(token.text);

/** True when the full stop at `tokens[index]` belongs to the word before it. */
function closesAbbreviation(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const stop = tokens[index];
  if (before === undefined || stop === undefined || stop.text !== "." || before.end !== stop.start)
    return false;
  // An initial: "John F. Kennedy".
  if (/^\p{Lu}$/u.test(before.text)) return true;
  return ABBREVIATIONS.has(before.text.toLowerCase());
}

/** Cuts each paragraph into sentences; closing marks and brackets belong to the sentence they close. */
export function findSentences(tokens: readonly Token[], paragraphs: readonly Span[]): Span[] {
  const sentences: Span[] = [];
  let index = 0;
  for (const paragraph of paragraphs) {
    let start = paragraph.start;
    while (index < tokens.length) {
      const token = tokens[index];
      if (token === undefined || token.start >= paragraph.end) break;
      index++;
      if (!endsSentence(token) || closesAbbreviation(tokens, index - 1)) continue;
      let end = token.end;
      let next = tokens[index];
      while (
        next !== undefined &&
        next.end <= paragraph.end &&
        (isCloser(next) || endsSentence(next)) &&
        next.start === end
      ) {
        end = next.end;
        next = tokens[++index];
      }
      if (next === undefined || next.start >= paragraph.end || startsSentence(next)) {
        sentences.push({ start, end });
        start = next === undefined ? paragraph.end : next.start;
      }
    }
    if (start < paragraph.end) sentences.push({ start, end: paragraph.end });
  }
  return sentences;
}
