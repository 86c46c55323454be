// Capitalised words that are no part of a person's name, folded (lower case, no accents), by what they
// are instead. Words that are as often a surname ("Page", "Brown", "Young") stay out.
// Written for Pressmark; no outside list was used.

import { wordSet } from "../text/word-sets.ts";

/** Function words, adverbs, days and months: capitalised only because a sentence or headline is. */
export const OPENING_WORDS = wordSet(
  "a about above according add additionally advertisement after afterwards again against " +
    "ahead aid all almost along already also although am amid among an analysts and another " +
    "any anyone anyway apr april are aren't around as aside ask asked at aug august away " +
    "back basically be because become been before being believe below besides best better " +
    "between big both breaking but by call called calling can can't certainly christmas " +
    "clearly click come concerning consequently copyright correction corrections could " +
    "critics currently days dear dec december despite did do does doing don't during each " +
    "earlier early either end essentially even eventually ever every everybody everyone " +
    "everything exclusive experts far feb february fewer finally find first five follow " +
    "following for former four friday from full furthermore generally get getting give given " +
    "giving go god going good great had half happy has have having he he'd he's hello hence " +
    "her here here's hi high him himself his how however huge i i'd i'll i'm i've if imagine " +
    "in indeed inside instead into is isn't it it's its jan january jul july june just keep " +
    "know last late later latest less let let's like listen little live long look looking " +
    "made make making many mar march may maybe me meanwhile might moderator monday more " +
    "moreover most mostly much my naturally nearly neither never nevertheless new newsletter " +
    "next nine no nobody none nor not note nothing nov november now oct october of off " +
    "official officials often oh ok okay on once one ones only or originally other others " +
    "otherwise our out over overall own people perhaps photo picture please plus police " +
    "previously probably protesters put question rather read really recent related right " +
    "sadly said saturday saying says scientists second see seeing sept september seriously " +
    "several share she she'd she's should similarly simply since six so some someone " +
    "sometimes somewhere soon source sources speaking still subscribe such suddenly sun " +
    "sunday supporters surely take taking telling than thank thanks thanksgiving that that's " +
    "the their them then there there's these they they're they've thing things think this " +
    "those though three through throughout thu thursday to today together tomorrow too top " +
    "toward true try tuesday two under unfortunately unlike until up update updated updates " +
    "upon us use used using usually very video want was watch we we'd we'll we're we've " +
    "wednesday well were what what's whatever when whenever where whereas whether which " +
    "while who whoever why will with within without won't wonder would wow yes yet you " +
    "you'll you're you've your",
);

/** Words in the names of bodies, places and works: "Clinton Foundation", "Wall Street Journal". */
export const BODY_WORDS = wordSet(
  "abortion academy accord act admin administration administrations adviser agency affairs " +
    "agreement air airlines airport airways alley alliance amazon amendment america analytics " +
    "android apollo app apple arena assembly association attack authority ave avenue award awards " +
    "bank bar barracks battalion battle bay beach bible bill bitcoin black block bloomberg blue blvd board " +
    "boeing book books borough boulevard brands breitbart brewery brexit bridge brigade " +
    "budget building bundestag bureau business cabinet cadets camp campaign campaigns care cathedral " +
    "caucus cemetery center centre channel charter christ church citizens city civil clean " +
    "climate clinic clintons club co coalition code college columns commission committee common " +
    "commons communications community companies company complex conference congress congressional " +
    "constituency constitution consumer contact convention corp corporation corridor council county court " +
    "creative creek crime crisis culture cup daily dam dance data day deal death debate " +
    "decision defence defense democracy democratic department depot deutsche development digital " +
    "district division doctrine dream drive duma dynamics eagle east economy edition editor eduskunta education election " +
    "elections electric elementary embassy emergency energy entertainment environment era estate " +
    "europe event exchange exchequer executive exit extension eye facebook factory fair falls family " +
    "fargo federal federation festival field file films finance fire flag flight folketing food foods football force " +
    "foreign forest fort fortune forum foundation fox free freedom friends front fund future " +
    "gallery game games garden gazprom general girl globe golden goldman google government " +
    "graduate grand green ground group guardian gun guns hall hamas harbor harbour headquarters health " +
    "hearing herald hezbollah high highway hill history holdings holiday home homes horn " +
    "hospital hotel hotline house housing huawei human hurricane immigration inc independent index " +
    "industries industry initiative inquiry inspector instagram institute institution " +
    "insurance intelligence interfax international internet investigation isis islamic island " +
    "islands issue jail joint journal jpmorgan justice kingdom knesset lab labor laboratory labour " +
    "lake land law laws league legal library life light limited line list llc lodge logistics " +
    "lok love ltd magazine mail major majority mansion marine market marketing markets medal " +
    "media medicaid medical meeting memorial memory metro microsoft middle military mining " +
    "ministry mission mobile monde money morning mosque motor motors mount museum music " +
    "nation national nations nato nature navigation netflix network news north nuclear " +
    "obamacare oblast observer ocean office online open operation operations opinion " +
    "opposition orchestra order organization oval pac pacific pacs pact palace paper parents " +
    "park parliament partners partnership party patriot patriots peace peninsula pharma " +
    "pharmaceuticals phone photos pictures pipeline place plan planned planning platform " +
    "plaza pledge point police policy political politico polls pool popular port post power precinct " +
    "presidential press primary prison private prize pro product productions products program " +
    "project promise prosecution prosecutions protection protest protocol province public " +
    "qaeda qaida quarters queen racing rajya rally rd real records red refinery reform regiment region " +
    "register regulation relations report republic research reserve reservoir resort resource " +
    "resources response restaurant retail reuters revenue review ridge rights riigikogu rise river road " +
    "rock room rose royal royals rule russia's sabha sachs saeima sale sales salon samsung sanctuary " +
    "scandal school science sea section securities security seimas senate senior series service " +
    "services shabaab share shelter shop show shrine side silicon silver siochana site skype " +
    "snapchat social society software solutions south space special spiegel sport sports " +
    "spring squad standards stadium staff standard star state states station stock store stores storm story " +
    "strategy street strike students studies studios study summit sun super support supreme " +
    "survey symphony system systems taliban tass tax tea team tech technologies technology " +
    "telegram telegraph television temple territory terrorist test theater times tomb tour tower towers " +
    "town township track trade training transition transport transportation travel treasury " +
    "treaty trip troops trust tunnel tv twitter uber union unit united university valley " +
    "ventures verizon vets vice view village visa voters wage walk wall walmart war warning " +
    "watch water way web week weekly weeks welfare west western whatsapp white wild wildlife " +
    "window windows wine winter wire woman women worker workers works world xinhua year years " +
    "youtube",
);

/** Places. Those that are given names as well ("Jordan", "Virginia") are read by their neighbours. */
export const PLACE_WORDS = wordSet(
  "aberdeen abu abuja accra addis adelaide aden afghanistan africa alabama alaska albania " +
    "albany albuquerque aleppo alexandria algeria algiers alps amman amsterdam angola ankara " +
    "antarctica arab arabia arctic argentina arizona arkansas armenia asia atlanta atlantic " +
    "auckland austin australia austria azerbaijan baghdad bahamas bahrain bakhmut balkans baltic " +
    "baltics baltimore bangkok bangladesh barbados barcelona basra baton beijing beirut belarus " +
    "belfast belgium belgrade belize benghazi benin berlin bermuda bern bhutan birmingham boise " +
    "bolivia bosnia boston botswana brasilia brazil brisbane bristol britain brooklyn brunei " +
    "brussels bucharest budapest buffalo bulgaria burkina burma burundi cairo calais calcutta " +
    "caledonia calgary california cambodia cambridge cameroon canada canberra cape caracas " +
    "caribbean carolina caucasus charlotte chelsea chernobyl chicago chile china cincinnati " +
    "cleveland cologne colombia colombo colorado columbia columbus comoros congo connecticut copenhagen " +
    "cork costa cote crimea croatia cuba cyprus czech d.c dakar dakota dallas damascus darfur " +
    "darwin dayton dc delaware delhi denmark denver des detroit dhaka djibouti doha dominica " +
    "donbas donetsk downtown dresden dubai dublin durban dusseldorf ecuador edinburgh egypt el " +
    "england eritrea estonia eswatini ethiopia eu eurasia falkland fallujah ferguson fiji finland " +
    "flint florence florida fort france frankfurt gabon galilee gambia gaza gdansk geneva georgia " +
    "germany ghana gibraltar glasgow golan gothenburg greece greenland grenada guam guantanamo " +
    "guatemala guinea guyana hague haiti halifax hamburg hampshire hanoi hanover harare harlem " +
    "havana hawaii helsinki hiroshima hobart holland hollywood homs honduras hong houston hungary " +
    "hyderabad iceland idaho idlib illinois india indiana indianapolis indonesia iowa iran iraq " +
    "ireland islamabad israel istanbul italy ivory jakarta jamaica japan jeddah jersey jerusalem " +
    "johannesburg jordan juba kabul kandahar kansas karachi kashmir kazakhstan kentucky kenya " +
    "kharkiv khartoum kherson kiev kigali kinshasa kiribati kolkata kong korea kosovo krakow kuala kuwait " +
    "kyiv kyoto kyrgyzstan lagos lahore lanka laos latvia lebanon leeds leipzig lesotho liberia " +
    "libya liechtenstein lima limerick lisbon lithuania liverpool london los louisiana louisville " +
    "luanda luhansk lusaka luxembourg lviv lyon macau macedonia madagascar madrid maine malawi " +
    "malaysia maldives mali malta managua manchester manhattan manila maputo mariupol marseille " +
    "maryland massachusetts mauritania mauritius mecca melbourne memphis mexico miami michigan " +
    "midwest milan milwaukee minneapolis minnesota minsk mississippi missouri mogadishu moines moldova " +
    "monaco mongolia montana montenegro montgomery montreal morocco moscow mosul mozambique " +
    "mumbai munich myanmar nagasaki nairobi namibia nantes naples nashville nauru nebraska nepal " +
    "netherlands nevada newark nicaragua nice niger nigeria normandy northeast northwest norway " +
    "nyc oakland odesa odessa ohio okinawa oklahoma omaha oman ontario orlando orleans osaka oslo " +
    "ottawa oxford pakistan palau palestine palmyra panama papua paraguay paris pennsylvania persian " +
    "perth peru peshawar philadelphia philippines phnom phoenix pittsburgh plaines poland portland " +
    "portugal prague pretoria puerto pyongyang qatar quebec queens queensland quito rabat " +
    "ramallah rangoon raqqa reykjavik rhode richmond rico riga rio riyadh romania rome rotterdam " +
    "russia rwanda sacramento sahara sahel salt samoa san sanaa santiago sao sarajevo saudi " +
    "savannah scandinavia scotland seattle senegal seoul serbia sevastopol seville shanghai " +
    "sheffield siberia sicily sierra sinai singapore slovakia slovenia sofia somalia somaliland spain sri st " +
    "stockholm strasbourg sudan suriname sweden switzerland sydney syria taipei taiwan tajikistan " +
    "tallinn tampa tanzania tasmania tbilisi tehran tennessee texas thailand tibet togo timor timor-leste tobago tokyo " +
    "toronto trinidad tripoli tucson tulsa tunis tunisia turin turkey turkmenistan tuvalu tuscany u.k " +
    "u.n u.s uae uganda uk ukraine ulster un uruguay us usa utah uzbekistan vancouver vanuatu vatican " +
    "venezuela venice vermont victoria vienna vietnam vilnius virginia volgograd wales warsaw " +
    "wellington winnipeg wisconsin wuhan wyoming xinjiang yangon yemen yerevan york yorkshire " +
    "zagreb zambia zanzibar zaporizhzhia zealand zimbabwe zurich",
);
