// One bad document from a seed: a page that somebody made, mutated one to four times.

import { type Draw, drawFrom } from "./draw.ts";
import { MUTATIONS, type Mutation, RARE_MUTATIONS } from "./mutations.ts";

export interface BadDocument {
  readonly seed: number;
  /** Names of what was made of it. */
  readonly mutations: readonly string[];
  readonly html: string;
}

const MOST_MUTATIONS = 4;
/** Share of documents with one of the costly mutations. */
const RARE = 0.01;

export function badDocument(bases: readonly (() => string)[], seed: number): BadDocument {
  const draw = drawFrom(seed);
  let html = draw.from(bases)();
  const mutations: string[] = [];
  const mutate = (all: Readonly<Record<string, Mutation>>) => {
    const name = draw.from(Object.keys(all));
    mutations.push(name);
    html = all[name]?.(html, draw) ?? html;
  };
  for (let left = 1 + draw.below(MOST_MUTATIONS); left > 0; left -= 1) mutate(MUTATIONS);
  if (isRare(draw)) mutate(RARE_MUTATIONS);
  return { seed, mutations, html };
}

function isRare(draw: Draw): boolean {
  return draw.value() < RARE;
}
