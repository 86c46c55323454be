// What names and titles say about "he" and "she". Only the surest: a wrong gender is worse than none.
// Written for Pressmark; no outside list was used.

import { WOMENS_NAMES } from "../person/given-names.ts";
import { type WordSet, wordSet } from "../text/word-sets.ts";

export type Gender = "she" | "he";

const MALE = wordSet(
  "aaron abdul abdullah adam ahmed al alan albert alexander alfred allen andrew anthony antony arthur austin barack barry ben benjamin bernie bert bill bob boris brad bradley brandon bret brett brian bruce byron calvin carl carlos charles chris christopher chuck clarence clint clive colin corey cory craig curtis damian dan daniel danny darrell darren dave david dean dennis derek devin dick dominic don donald doug douglas duncan dwight earl ed eddie edward elijah emmanuel eric ernest eugene evan felix fernando francis frank franklin fred freddie gary gavin george gerald gerhard gilbert giuseppe glenn gordon graham greg hank harold harry harvey hector henry howard hugo ian igor isaac ivan jack jacob jair jake james jared jason javier jay jeb jeff jeffrey jens jeremy jerome jerry jesse jim jimmy joe joel john johnny jonathan jorge jose joseph josh juan julian justin karl keir keith ken kenneth kent kevin khalid kurt kyle lamar lance larry lawrence leo leon liam lloyd louis luis luke malcolm manuel marc marco marcus mario mark martin marvin matt matthew maurice max melvin merrick michael miguel mike mitch mitt mohammad mohammed muhammad narendra nate nathan nathaniel ned neil nelson newt nicholas nick nicolas nigel norman olaf oliver omar orrin oscar owen pablo patrick paul pedro perry pete peter phil philip phillip rafael rahm ralph ramon rand raul ray raymond recep reggie reince rex richard rick rishi rob robert rod rodrigo roger roland ron ronald roy rudy rupert russ russell salvador samuel scott sean sergei sergey seth shaun shawn sherrod sid silvio simon spencer stan stephen steve steven stewart stuart ted theodore thomas tim timothy toby todd tom tommy tony travis trent trevor trey troy tyler vernon vince vincent vladimir volodymyr wade wallace walter warren wayne wesley william xavier yusuf zachary",
);
/** Mostly women, and those that the names of persons leave out. */
const FEMALE = wordSet(
  "andrea ashley dianne gail jackie jodi joy kelly marine nicola nikki stacey vivian",
  WOMENS_NAMES,
);

const BOTH = wordSet("alex ali dana kim leslie lindsey lynn robin ryan sasha sam terry tracy");
const MENS_TITLES = wordSet(
  "boy brother businessman chairman congressman father fisherman grandfather husband imam king lord man mr nephew prince sir son spokesman",
);
const WOMENS_TITLES = wordSet(
  "actress businesswoman chairwoman congresswoman dame daughter girl grandmother lady miss mother mrs ms niece princess queen sister spokeswoman widow wife woman",
);

/** The gender that a given name tells, else null. */
export function genderOfName(given: string): Gender | null {
  const name = given.toLowerCase();
  return BOTH.has(name) ? null : tell(name, FEMALE, MALE);
}

/** The gender that the last word of a title tells, else null. */
export const genderOfTitle = (title: string): Gender | null =>
  tell(title.toLowerCase().replace(/\.$/, "").split(" ").at(-1) ?? "", WOMENS_TITLES, MENS_TITLES);

function tell(word: string, women: WordSet, men: WordSet): Gender | null {
  if (women.has(word)) return "she";
  return men.has(word) ? "he" : null;
}
