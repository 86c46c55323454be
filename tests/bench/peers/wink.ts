// wink-nlp, the fastest of the JavaScript tokenizers: its entities are dates, money, percentages, cardinals
// and the like. It names no people.

import model from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import { peerName } from "./peer-name.ts";

export const WINK = peerName("wink-nlp", "wink-nlp");

export interface WinkMatch {
  readonly text: string;
  readonly type: string;
}

let reader: ReturnType<typeof winkNlp> | null = null;

/** Tokens and entities of `text`. The model is loaded once, on the first call. */
export function readByWink(text: string): readonly WinkMatch[] {
  reader ??= winkNlp(model);
  const doc = reader.readDoc(text);
  const entities = doc.entities().out(reader.its.detail) as unknown as readonly {
    readonly value: string;
    readonly type: string;
  }[];
  return entities.map(({ value, type }) => ({ text: value, type }));
}
