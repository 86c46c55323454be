// The forms of reporting verbs, so that a list names each verb once.

import { type WordSet, wordSet } from "../text/word-sets.ts";

/** All forms of the verbs in `bases`, which are separated by one space. The build reads `bases`: it is a literal. */
export const verbSet = (bases: string): WordSet =>
  wordSet(bases.split(" ").flatMap(formsOf).join(" "));

/** "told": the past tense and participles that no rule makes. */
const IRREGULAR: Readonly<Record<string, string>> = {
  begin: "began begun beginning",
  bet: "bet betting",
  bite: "bit bitten biting",
  cry: "cried",
  deny: "denied",
  feel: "felt",
  find: "found",
  foretell: "foretold",
  get: "got getting",
  give: "gave given giving",
  go: "went gone",
  hear: "heard",
  hit: "hit hitting",
  hold: "held",
  imply: "implied",
  know: "knew known",
  label: "labeled labelled labeling labelling",
  lay: "laid",
  lead: "led",
  make: "made making",
  mean: "meant",
  pay: "paid",
  put: "put putting",
  read: "read",
  reply: "replied",
  retell: "retold",
  say: "said",
  see: "saw seen",
  send: "sent",
  shoot: "shot",
  sing: "sang sung",
  speak: "spoke spoken",
  spit: "spat spitting",
  swear: "swore sworn",
  tell: "told",
  testify: "testified",
  think: "thought",
  understand: "understood",
  write: "wrote written writing",
};

/** Bases whose last letter doubles: "quip", "quipped". */
const DOUBLING = wordSet(
  "admit beg blab blog blot brag chat drag dub extol grin nod pan prefer quip rap rebut recap refer regret slam slur snap sob spin spur stab tag transmit wrap",
);

/** "say" -> says, said, saying. */
export function formsOf(base: string): string[] {
  const stem = base.endsWith("e") ? base.slice(0, -1) : base;
  const doubled = DOUBLING.has(base) ? base + base.charAt(base.length - 1) : stem;
  const consonantY = /[^aeiou]y$/.test(base);
  const third = consonantY
    ? `${base.slice(0, -1)}ies`
    : /(?:s|sh|ch|x|z|o)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  const past = IRREGULAR[base]?.split(" ") ?? [
    consonantY ? `${base.slice(0, -1)}ied` : `${doubled}ed`,
  ];
  return [base, third, ...past, `${base.endsWith("ee") ? base : doubled}ing`];
}
