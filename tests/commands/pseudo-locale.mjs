// Two languages that nobody speaks, made from the English file for the builds of tests: one that is longer than any
// real one, with accents above and below, and one that runs from right to left.

/** As many again, in tenths, as a long translation has. */
const LONGER = 4;
const ACCENTS = new Map(
  Object.entries({
    a: "å",
    c: "ç",
    e: "é",
    i: "ï",
    n: "ñ",
    o: "ö",
    s: "š",
    u: "ű",
    y: "ÿ",
    A: "Å",
    E: "É",
    S: "Š",
  }),
);
const FILLING = "ģrøßę wörțër ąñ ķļëiñę ";
/** Read by programs or held to a length by the stores. */
const AS_THEY_ARE = /^(?:interface|extension)/;

/** What is filled in stays whole: "$1". */
function outsidePlaces(message, change) {
  return message
    .split(/(\$\d)/)
    .map((part) => (/^\$\d$/.test(part) || part === "" ? part : change(part)))
    .join("");
}

function longer(message) {
  const accented = outsidePlaces(message, (part) =>
    [...part].map((letter) => ACCENTS.get(letter) ?? letter).join(""),
  );
  const length = Math.ceil((message.length * LONGER) / 10);
  return `${accented} ${FILLING.repeat(length).slice(0, length).trim()}`;
}

/** Each letter right to left, as an override has it, so that English words show what Arabic ones would. */
const turned = (message) => outsidePlaces(message, (part) => `\u202e${part}\u202c`);

export const PSEUDO_LOCALES = {
  long: { change: longer, direction: "ltr" },
  rtl: { change: turned, direction: "rtl" },
};

/** A messages.json. `name`: one of PSEUDO_LOCALES. */
export function pseudoLocale(english, name) {
  const { change, direction } = PSEUDO_LOCALES[name];
  const entries = Object.entries(english).map(([key, entry]) => {
    if (key === "interfaceDirection") return [key, { message: direction }];
    return [key, AS_THEY_ARE.test(key) ? entry : { message: change(entry.message) }];
  });
  return Object.fromEntries(entries);
}
