// Words that report speech. Written for Pressmark; no outside list was used.

import { wordSet } from "../text/word-sets.ts";
import { verbSet } from "./verb-forms.ts";

/** Verbs that report a whole quotation: "said", "tweeted". All forms. */
export const SPEECH_VERBS = verbSet(
  "acknowledge add admit admonish advise affirm agree allege announce answer argue ask assert " +
    "assure attest bark beg bellow bemoan blog blurt boast brag call caption caution chant chide chime " +
    "claim clarify command comment complain concede conclude confess confide confirm contend " +
    "continue counter cry declare demand deny describe disclose elaborate email emphasise " +
    "emphasize enthuse exclaim exhort explain fume gloat gripe grouse growl grumble gush hint hiss implore imply indicate inform inquire " +
    "insist instruct interject intone jest joke lament laugh lecture maintain marvel mention message moan mock mouth mumble " +
    "murmur muse mutter note object observe opine order plead pledge post pray preach predict " +
    "proclaim promise pronounce propose protest query question quip quote rant read reaffirm reason " +
    "reassure recall reckon recount reflect refute reiterate remark remind repeat reply report " +
    "request respond retort retweet reveal roar rule say scoff scold scream shout shriek sigh " +
    "sing slam slur snap sneer specify speculate spit state stress stutter suggest summarise " +
    "summarize surmise swear taunt tell testify text thank theorise theorize thunder tweet urge utter volunteer " +
    "vow warn wax whine whisper wonder worry write yell",
);

/** Verbs that introduce quoted words inside a sentence of the article's own: "called", "denounced". All forms. */
export const JUDGEMENT_VERBS = verbSet(
  "accept accuse appeal applaud argue assail attack attribute bash believe belittle berate blame blast brand brush call " +
    "caricature castigate celebrate champion characterise characterize charge cite commend " +
    "compare condemn congratulate credit criticise criticize decry deem defend define demean " +
    "denounce depict deplore deride describe dismiss disparage dispute downplay dub endorse envision " +
    "equate exhort expect express extol fault fear feel find forecast greet hail hear highlight hit " +
    "hope identify interpret know label lambaste lampoon lash laud liken list lodge mean mimic mock " +
    "nickname oppose outline paint pan pay pillory point portray praise prefer project put quote rail rap rate " +
    "rebuff rebuke rebut recommend refer reference regard regret reject release remember ridicule savage see " +
    "show sign slam stab stigmatise stigmatize tag talk term think threaten tout trash trumpet " +
    "underline underscore upbraid view want welcome wish wrap",
);

/** Verbs that a whole indirect statement hangs on: "said that he felt “betrayed”". All forms. */
export const EMBEDDING_VERBS = verbSet(
  "acknowledge add admit affirm allege announce argue assert assure boast brag caution claim complain " +
    "concede conclude confess confirm contend declare deny emphasise emphasize estimate explain " +
    "find insist joke lament maintain note observe opine predict project promise quip recall reiterate remark " +
    "repeat report reveal rule say state stress suggest tell testify tweet vow warn write",
);

/** Forms that are as often nouns: "the report", "a claim", "his calls". They need a subject before them. */
export const NOUN_FORMS = wordSet(
  "address answer answers appeal appeals attack attacks attribute attributes bark barks blame blast brand briefing call calls caption captions " +
    "celebrate champion charge charges claim claims command commands comment comments complaint " +
    "credit cry demand demands email emails estimate estimates fault filing finding findings " +
    "gripe gripes growl growls guess hearing hit hits hope hopes issue issues joke jokes label laugh list lists lodge making marvel marvels meaning " +
    "means meeting mention message messages mouth mouths note notes object objects opening order orders outline outlines " +
    "pledge pledges point points post posting posts praise project projects promise promises " +
    "protest protests quarrel query question questions quip quips quote quotes rating ratings reading reason " +
    "reasons rebuke regret regrets release remark remarks reply report reports request requests response rule " +
    "rules ruling shot show showing shows sign signs spin spins state statement states support tag " +
    "talk talks taunt term terms text texts thought thoughts threat tweet tweets view views " +
    "volunteer volunteers vow vows want warning warnings whine whines wish wishes worries worry writing " +
    "writings",
);

/** Nouns that stand for speech: "in a statement: “…”", "chants of “…”". */
export const CUE_NOUNS = wordSet(
  "account accusation accusations admission affidavit announcement answer argument aside assertion " +
    "assessment autobiography blog book brief briefing broadcast caption chant chants claim " +
    "claims comment comments complaint criticism decision declaration description editorial email emails " +
    "essay filing headline indictment interview invitation lawsuit letter lyrics memo memoir " +
    "message note notice op-ed opinion order petition phrase pledge pledges post posting postings posts " +
    "prayer press promise promises proposal question questions readout recording remark remarks reply " +
    "report resolution response retort ruling sermon sign signs slogan song speech statement " +
    "suggestion talk testimony text threat transcript tweet tweets update verdict video vow " +
    "warning warnings word words",
);

/** True for a form of a verb that reports or judges what is quoted. */
export const isCueWord = (word: string): boolean =>
  SPEECH_VERBS.has(word) || JUDGEMENT_VERBS.has(word);
