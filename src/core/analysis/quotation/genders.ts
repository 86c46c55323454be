// What names and titles say about "he" and "she". Only the surest: a wrong gender is worse than none.
// Written for Pressmark; no outside list was used.

import { type WordSet, wordSet } from "../text/word-sets.ts";

export type Gender = "she" | "he";

const MALE = wordSet(
  "aaron abdul abdullah adam ahmed alan albert alex alexander ali andrew anthony antony arthur barack ben benjamin bernie bill bob boris brad brian bruce carl carlos charles chris christopher chuck colin daniel dave david dennis dick donald doug douglas ed edward emmanuel eric ernest evan francis frank fred gary gavin george gerald gerhard giuseppe glenn gordon graham greg harold harry henry howard hugo ian igor ivan jack jacob jair jake james jared jason jeb jeff jeffrey jens jeremy jerry jim jimmy joe joel john johnny jonathan jorge jose joseph josh juan julian justin keir keith ken kenneth kevin khalid kim larry lawrence leo liam lindsey lloyd louis luis luke manuel marc marco mario mark martin matt matthew michael miguel mike mitch mitt mohammad mohammed muhammad narendra nathan neil newt nicholas nick nicolas nigel oliver olaf omar pablo patrick paul pedro pete peter phil philip rand ralph raymond recep rex richard rick rishi rob robert rodrigo roger ron ronald rudy rupert ryan salvador sam samuel scott sean sergei sergey seth silvio simon stephen steve steven stuart ted terry theodore thomas tim timothy tom tommy tony tyler vladimir volodymyr walter warren wayne wesley william xavier yusuf zachary",
);
const FEMALE = wordSet(
  "abigail aisha alexandra alice alicia alison amanda amber amy ana andrea angela anita ann anna anne annie antonia ashley barbara beth betsy betty beverly bonnie brenda bridget camille carla carly carmen carol caroline carolyn catherine cathy charlotte chelsea cheryl chloe christina christine cindy claire claudia condoleezza cristina cynthia dana dawn deborah debra debbie denise diana diane dianne donna dorothy eleanor elena elise elizabeth ella ellen emily emma erin eva evelyn fatima fiona florence frances gabriela gail georgia gina giorgia gloria grace hannah harriet heather heidi helen hillary hilary huma ingrid irene isabel ivanka jacinda jackie jacqueline jane janet janice jeanne jen jennifer jessica jill joan joanna jodi joni joy joyce judith judy julia juliana julie kamala karen kate katherine kathleen kathryn kathy katie kayleigh kellyanne kelly kirsten kim kristen laura lauren leila leslie linda lisa liz loretta lori louise lucy lynn madeleine marcia margaret maria marie marilyn marine marsha martha mary maya megan melania melissa meredith michele michelle miriam molly monica nancy naomi natalie nicola nicole nikki nina nora norma olivia pamela patricia patty paula peggy penny phyllis priti rachel rebecca renee rita roberta robin rosa rose ruth sally samantha sandra sara sarah sasha serena sharon sheila shirley sofia sonia sophia sophie stacey stephanie sue susan suzanne sylvia tamara teresa theresa tiffany tina tracy ursula valerie vanessa vera veronica victoria virginia vivian wanda wendy yvette yvonne zoe",
);

const BOTH = wordSet("alex ali ana dana kim leslie lindsey lynn robin ryan sasha sam terry tracy");
const MENS_TITLES = wordSet("chairman congressman king lord mr prince sir spokesman");
const WOMENS_TITLES = wordSet(
  "chairwoman congresswoman dame lady miss mrs ms princess queen spokeswoman",
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
