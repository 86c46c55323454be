// Words that stand before a name in news, folded: the honorifics, which say nothing about office, and the
// words that end a title ("Secretary" of "Press Secretary"). Written for Pressmark.

import { wordSet } from "../text/word-sets.ts";

/** "Mr.", "Dr.", "Lady": a person follows. */
export const HONORIFICS = wordSet(
  "alhaji ayatollah baron baroness barr brother comrade dame datuk dr engr esq excellency fr highness hon imam lady lord madame " +
    "mallam messrs miss monsieur mr mrs ms mx otunba pastor prof rabbi ratu rev reverend rt sheik sheikh shri sir sister smt tun",
);

/**
 * A person follows; what office it is, official/ decides. Its PUBLIC_OFFICES are titles as well, and stand there
 * alone (word-classes.ts).
 */
export const TITLE_WORDS = wordSet(
  "acting administrator adviser advisor agent aide airman analyst archbishop assessor assistant attorney " +
    "auditor author bishop boss candidate candidates captain cardinal cdr ceo chair chairman " +
    "chairperson chairwoman chancellor chancellors chief chiefs clerk co-chair co-chairman co-leader co-leaders coach " +
    "colleague collector commander commissioner commissioners controller convener convenor coordinator coroner corporal " +
    "correspondent counsel counsellor counselor counterpart crown czar delegate democrat " +
    "deputy designate director director-general economist editor elect ensign examiner first " +
    "foreign-minister founder general head in-charge inspector justices lady lance leader lieutenant " +
    "lt.-gen major manager member nominee officer official peer petty pope predecessor president " +
    "presidents prime prince princess private professor ranking rear registrar reporter " +
    "representative representatives republican rival ruler secretaries secretary secretary-general " +
    "sergeant solicitor speaker specialist spokesman spokespeople spokesperson spokeswoman " +
    "strategist successor superintendent supervisor supervisors treasurer trustee trustees tsar vice vice-chair vice-chairman vice-chairperson vice-chairwoman warden warrant whip",
);
