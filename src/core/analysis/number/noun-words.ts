// Words by which the noun that a number counts is told from what surrounds it. Lists of common English,
// made for Pressmark; a full lexicon would cost more than the whole analysis may weigh.

import { wordSet, wordValues } from "../text/word-sets.ts";

/** Plurals that are not made with an s, with their singular. */
export const IRREGULAR_NOUNS = wordValues(
  "aircraft:aircraft alumni:alumnus analyses:analysis apparatus:apparatus bacteria:bacterium bangladeshis:bangladeshi " +
    "buses:bus cacti:cactus calories:calorie cattle:cattle children:child circuses:circus " +
    "clergy:clergyman cookies:cookie crises:crisis criteria:criterion deer:deer " +
    "diagnoses:diagnosis elves:elf emiratis:emirati feet:foot fish:fish folk:person fungi:fungus gardai:garda gardaí:garda gases:gas geese:goose " +
    "grandchildren:grandchild gunmen:gunman halves:half headquarters:headquarters hindus:hindu hooves:hoof " +
    "indices:index iraqis:iraqi israelis:israeli knives:knife larvae:larva leaves:leaf lives:life livestock:livestock loaves:loaf " +
    "maoris:maori men:man mice:mouse movies:movie nepalis:nepali offspring:offspring oxen:ox pakistanis:pakistani passersby:passerby people:person personnel:person " +
    "phenomena:phenomenon police:police saudis:saudi schoolchildren:schoolchild selves:self series:series " +
    "sheep:sheep shelves:shelf spacecraft:spacecraft species:species staff:staff teeth:tooth " +
    "thieves:thief vertices:vertex wives:wife wolves:wolf women:woman zulus:zulu",
);

/** Adjectives that count people where no noun follows: "40 dead", "12 wounded". */
export const PEOPLE_ADJECTIVES = wordSet("dead deceased injured missing wounded");

/** Before a number, these make it one of people: "wounding six". */
export const HARMS = wordSet(
  "arrested arresting detained detaining injured injuring kidnapped kidnapping killed killing rescued rescuing wounded wounding",
);

/** Verbs of harm: who is counted before them is a person ("40 were injured", "12 killed"). */
export const PEOPLE_VERBS = wordSet(
  "abducted arrested beheaded charged deported detained die died dies displaced drowned executed fled homeless " +
    "hospitalized hurt indicted infected injured jailed kidnapped killed marched missing murdered perished rescued " +
    "sentenced shot slain stabbed survived unemployed wounded",
);

/** End in s and are no plural nouns: adverbs, pronouns, names of one thing, and verbs of the third person. */
export const NOT_PLURAL = wordSet(
  "across afterwards always agrees allows appears argues as asks basis becomes begins believes besides brings " +
    "business buys campus census chaos chorus comes congress consensus contains continues " +
    "crisis decides denies does dubs expects feels focus follows gas gets gives goes " +
    "grows happens has hears helps his includes insists is its joins keeps knows learns less lets " +
    "looks loses makes means meets minus nevertheless news nexus opens ours overseas owns pass " +
    "pays perhaps plus politics premises press process progress proves puts reads receives refuses regardless remains " +
    "requires reveals said says seeks seems sees sells sends sometimes speaks spends stays " +
    "succeeds suggests surplus takes tells tends than theirs thinks this thus towards tries unless us " +
    "versus via virus wants warns was whereas writes yes yours",
);

/** Plurals that stand before the noun that is counted: "three news organizations", "20 arms dealers". */
export const ATTRIBUTIVE_PLURALS = wordSet(
  "affairs appeals arms athletics benefits business claims communications customs defense drugs economics elections electronics " +
    "emergency enemies forces foreign futures goods headquarters human jobs news operations parks politics press " +
    "process public relations rights sales savings securities services sports states systems veterans women",
);

/** No noun phrase runs over these. */
export const STOP_WORDS = wordSet(
  "a about above according across after again against ago ahead albeit all almost alone along already also although always am amid among an and " +
    "annually any anyone anything apart apiece are around as at away back barely because been before behind being below beneath beside " +
    "besides between beyond both but by can cannot could daily despite did do does done down during each either else " +
    "enough even ever every everyone everything except few for from had hardly has have he her here hers him himself his how however " +
    "i if in instead into is it its itself just later least let like likewise many maybe me might mine mr mrs ms much must " +
    "my myself near nearly neither never no nobody none nor not nothing now of off often on once only onto or our ours out " +
    "over own per perhaps plus rather respectively said shall she should simultaneously since so several some somehow someone something sometimes soon still such " +
    "than that the their theirs them themselves then there therefore these they this those though through throughout thus till to " +
    "today together tomorrow tonight too toward towards under underneath unless until unto up upon upwards us versus very via vs was we were what " +
    "whatever when whenever where whereas wherever whether which whichever while who whoever whom whose why will with " +
    "within without worldwide would yesterday yet you your yours",
);

/** Verbs that often follow a number which counts something unsaid ("the two met reporters"). */
export const STOP_VERBS = wordSet(
  "accept accepted accused act added admitted agree agreed allow allowed announced appeared " +
    "argue argued arrived ask asked attacked attended backed became beat became becomes began " +
    "begins believe belong bought bring brought called came carried carry cast caught caused " +
    "chose claimed climbed come comes confirmed continue continued continues declined " +
    "defeated denied describe described did die died disagree disappeared discuss discussed " +
    "drew dropped earned ended escaped exchanged expect expected faced fail failed fell felt " +
    "find finished fled followed fought found gained gave get gets give gives go goes got " +
    "grew happen happened has held hit helped identified include included includes including " +
    "increased involved joined jumped keeps kept kill killed killing knew know landed leave " +
    "led left live lived loses lost lost made maintain make makes mean means meant meet met " +
    "moved need needs opened oppose opposed ordered paid passed pays plunged posted prefer " +
    "prevented produced pulled put raised ran rated reach reached received refused rejected " +
    "remain remained remains reported resigned return returned revealed rose said saw say see " +
    "seem seemed seems sent served set shared shook showed signed slipped sold sought spent spoke " +
    "spread staged started stay stayed stays stood stopped struck suffered supported surged " +
    "survived take takes talked tell testified think thought threatened told took traveled " +
    "tried turned understand used visited voted want wanted wants warned went win won wore " +
    "worked wrote yelled",
);

/** What players and teams have over several games. "One game in five" and "one match in three" are shares of all games. */
export const SCORES = wordSet(
  "appearances assist assists cap caps defeat defeats draw draws games goal goals hit hits homer homers interception interceptions " +
    "loss losses matches outings point points run runs sack sacks start starts steal steals strikeouts tackles title titles " +
    "touchdown touchdowns tries try victories victory wicket wickets win wins",
);
