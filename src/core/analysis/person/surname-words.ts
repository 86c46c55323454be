// Words inside names that are words of the language too, folded. Written for Pressmark.

/** Small words before a surname: "Ursula von der Leyen", "Mohammed bin Salman". */
export const PARTICLES: readonly string[] =
  "abu al ap ben bin bint da das de del della den der di do dos du el ibn la las le los san ten ter ul van von y zu".split(
    " ",
  );

/** Words of other classes that follow a given name or a title as surnames: "Theresa May", "Roger Stone". */
export const SURNAME_WORDS: readonly string[] = (
  "banks battle bear berry bishop black blair brady brand bridges bush case castle castro cliff coast cotton day east england fields fisher " +
  "flag ford forest fox france friend gold golden graham grant greene ground hall hill holland horn house hunt ice ireland judge justice king " +
  "knight lake lane law light little lord love mann marine marshal may metro mills moon musk noble north olmert page paris park parks " +
  "pence pope post power price prince public rapid rice rivers rock room rose sessions share short snow spring stone street strong summer " +
  "temple tower towers trade walker wall walls waters west wild wing winter wolf wood woods young"
).split(" ");
