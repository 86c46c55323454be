// Capitalised words that are no part of a person's name, folded (lower case, no accents), by what they
// are instead. Words that are as often a surname ("Page", "Brown", "Young") stay out.
// Written for Pressmark; no outside list was used.

/** Function words, adverbs, days and months: capitalised only because a sentence or headline is. */
export const OPENING_WORDS: readonly string[] = (
  "a about above according across actually add adding additionally admittedly advertisement " +
  "after afterwards again against ago ahead aid all allegedly almost along alongside already " +
  "also although altogether am amid among amongst an analysis analysts and another any anybody " +
  "anyone anything anyway apart apparently appended applause apr april are aren't around as " +
  "aside ask asked at audience aug august authorities away back basically be because become " +
  "been before behind being believe below beneath beside besides best better between beyond big " +
  "both breaking briefly but by call called calling can can't cannot certainly christmas citing " +
  "clarification clearly click come compared concerning consequently considering contrary " +
  "conversely copyright corrected correction corrections could couldn't count critics crosstalk " +
  "crucially currently days dear dec december demonstrators despite did didn't do doctors does " +
  "doesn't doing don't down due during each earlier early easter either else elsewhere end " +
  "enough especially essentially even eventually ever every everybody everyone everything " +
  "evidently exactly except exclusive experts far feb february fewer finally find first firstly " +
  "five follow following for former formerly fortunately four frankly fri friday from full " +
  "further furthermore generally get getting give given giving go god going good got great had " +
  "half happy hardly has hasn't have haven't having he he'd he'll he's hello hence her here " +
  "here's hers herself hi high him himself his historically hopefully how however huge i i'd " +
  "i'll i'm i've ideally if imagine important in incidentally including increasingly indeed " +
  "initially inside instead interestingly into investigators ironically is isn't it it'd it'll " +
  "it's its itself jan january jul july jun june just keep know known largely last lastly late " +
  "lately later latest laughter lawyers least less let let's like likely likewise listen little " +
  "live long look looking lots made mainly make making many mar march may maybe me meanwhile " +
  "might mine moderator mon monday more moreover most mostly much must my myself naturally " +
  "nearly neither never nevertheless new newsletter next nine no nobody none nonetheless nor " +
  "not notably note nothing notwithstanding nov november now nowhere obviously oct october of " +
  "off official officials often oh ok okay old on once one ones only onto opponents or " +
  "originally other others otherwise our ours out outside over overall own particularly partly " +
  "past people perhaps personally photo picture please plus police possibly presumably pretty " +
  "previously privately probably protesters publicly put question quite ramadan rather read " +
  "really recent recently regarding related reportedly researchers respectively right roughly " +
  "sadly said same sat saturday saying says scientists second secondly see seeing seemingly sep " +
  "sept september seriously seven several shall share she she'd she'll she's should shouldn't " +
  "similarly simply since six so some somebody somehow someone something sometimes somewhat " +
  "somewhere soon source sources speaking specifically still subscribe subsequently such " +
  "suddenly sun sunday supporters supposedly sure surely surprisingly take taken taking telling " +
  "ten than thank thankfully thanks thanksgiving that that's the their them themselves then " +
  "there there's thereafter therefore these they they'd they'll they're they've thing things " +
  "think third this those though thousands three through throughout thu thursday thus to today " +
  "together told tomorrow tonight too top toward towards traditionally transcript true try tue " +
  "tuesday two typically ultimately unclear under undoubtedly unfortunately unless unlike until " +
  "unusually up update updated updates upon us use used using usually various versus very via " +
  "video wait want was wasn't watch we we'd we'll we're we've wed wednesday well were weren't " +
  "what what's whatever when whenever where whereas wherever whether which while who who's " +
  "whoever whom whose why will with within without witnesses won't wonder would wouldn't wow " +
  "wrong yes yesterday yet you you'd you'll you're you've your yours yourself"
).split(" ");

/** Words in the names of bodies, places and works: "Clinton Foundation", "Wall Street Journal". */
export const BODY_WORDS: readonly string[] = (
  "abbey abortion academy accord accords act administration adviser advocates affairs agency " +
  "agreement ahram air airbus airlines airport airways aljazeera allah alley alliance amazon " +
  "amendment america android apartments apollo app apple arabiya archdiocese arena army " +
  "assembly association astrazeneca attack attorneys authority avenue award awards axios ballot " +
  "bank bar barracks base basin battalion battle bay beach bears bible bidens bill bishops " +
  "bitcoin black block bloomberg blue board body boeing bombing bonds book books boomers " +
  "boulevard bowl boys breitbart brexit bridge brief brigade broadcasting brothers brothers' " +
  "budget building bull bulls bureau bushes business buzzfeed cabinet cable cafe camp campaign " +
  "canal cap cap. capital capitals care castle cathedral caucus cavaliers cemetery center " +
  "centre challenge chamber championship championships channel charity charter chemical chevron " +
  "children christ chronicle church citigroup citizens city civil clause clean cliff climate " +
  "clinic clintons cloud club coalition coast code coffee cold college columns combat comcast " +
  "commerce commission committee common commons communications community companies company " +
  "complex confederation conference congress congressional conservative constitution consulate " +
  "consulting consumer contact convent convention convoy cooperative corner coronavirus " +
  "corporation corps corridor council council's county court courthouse courts covid covid-19 " +
  "creative creek crescent crew crime crisis crossing crown culture cup daily dam dance data " +
  "day deal death debate decision declaration defence defense democracy democratic department " +
  "deutsche dialogue digital diocese directive disease disney district division doctrine " +
  "domestic dow dream drive eagle eagles earth east economics economy edition editor education " +
  "effect election election's elections electric embassy emergency emirates empire energy " +
  "enterprise enterprises entertainment environment epidemic era estate estates europe evening " +
  "event exam exchange executive exit express extension exxon eye facebook facility faction " +
  "factory fair faith falls fame family fargo farm federal federation fellows ferry festival " +
  "fever field figaro file files films finance fire firm fiscal flag fleet flight floods floor " +
  "flu food football forbes force forces foreign forest fort fortune forum foundation fox free " +
  "freedom freeway friends front fund future gallery game games garden gardens gas gate gazette " +
  "gazprom general girl girls globe gmail gold golden goldman google government graduate grand " +
  "grants green ground group guard guardian guards gubernatorial gulf gun guns haaretz hall " +
  "hamas harbor harbour hawks hayat headquarters health hearing heat heights herald heritage " +
  "hezbollah high highway hill hills historic history holdings holiday home homeland homes horn " +
  "horse hospital hotel house housing huawei human hurricane ice identity immigration inc " +
  "incident income incorporated independence independent index industries industry initiative " +
  "initiatives inn inquiry inspector instagram institute institution insurance intelligence " +
  "interfax international internet interstate investigation investments ipad iphone iron isis " +
  "islamic island islands issue issues jail jazeera joint jones journal jpmorgan jury justice " +
  "kennedys kingdom kings knights koran kyodo lab label labor laboratories laboratory labour " +
  "labs ladies lake land landing lane law laws league legal legion legislature liberal " +
  "liberation liberty library life light lights limited line lines linux lions list llc llp " +
  "lodge longue love ltd lunar lyft machine magazine magazine's mail major majority mall manor " +
  "mansion marine marines maritime market marketing markets mass massacre matter mayoral medal " +
  "media medicaid medical medicare medicine meeting memorandum memorial memory merchant mercury " +
  "metro microsoft middle middleton military militia milk mill millennials mills mine mines " +
  "mining ministry minority mirror mission mobile model moderna monde money monument moon " +
  "morning mosque motel motor motors mount mountain mountains movement museum music mutual " +
  "nasdaq nation national nationalist nations nato natural nature navigation navy netflix " +
  "network networks news newsmax newspaper newspapers night nights north northern notes nuclear " +
  "nusra oak oath obamacare obamas observatory observer occupied ocean office oil olympics " +
  "online open opera operation operations opinion opposition orange orchestra order " +
  "organisation organization organizing outreach oval pac pacific pacs pact palace panel paper " +
  "papers parade parents parish park park's parliament partners partnership party pass patriot " +
  "patriots patrol peace penal peninsula pentagon people's petroleum pfizer pharma philharmonic " +
  "phone photos pictures pier pipeline pizza place plan planned planning plant platform plaza " +
  "plc pledge point police policy political politico polls pond pool popular port post post- " +
  "dispatch power prep presidency presidential press primary princess prison private prize pro " +
  "product productions products program programme progressive project promise property " +
  "prosecution prosperity protection protest protocol province public publishing q&a qaeda " +
  "qaida quarter queen quote quran racing radical radio railroad railway railways rally range " +
  "rangers rapid rapids raptors reactor real rebel rebellion rebels records red reef referendum " +
  "reform regiment region register registry regulation relations relief religious report " +
  "republic rescue research reserve reserves residence residents resolution resort resource " +
  "resources response restaurant retail reuters revenue review revolution ridge rights riot " +
  "riots rise river road rock rocket rockets roll room rose rosneft route row royal royals rule " +
  "run russia's sachs saints sale sales salon samsung sanctuary satan savings scandal scheme " +
  "scholars scholarship school schools science sciences sea seas season section sector security " +
  "senate senior sentinel series service services shabaab shadow share sharq shelter ship " +
  "shipping shooting shop show shrine side siege silicon silver site sky skype slate slavic " +
  "snapchat snow social socialist society software solar solutions song south southern space " +
  "speaker's special speech spiegel spirit sport sports spotify spring springs squad square " +
  "stadium staff stage standard star state state's states station steel stock stone store " +
  "stores storm story strait strategic strategies strategy street strike strip structure " +
  "students studies studio studios study subcommittee sugar suite summit sun super supply " +
  "support supreme surgery survey survivors syndicate synod system systems tabernacle table " +
  "tale taliban talks task tass tax taxes tea team tech technologies technology telegram " +
  "telegraph telephone television temple terminal territory terror terrorism terrorist tesla " +
  "test theater theatre theory thunder tigers tiktok times tobacco tomb torah tour tourism " +
  "tower towers town township toyota track tracks trade trading traffic training transit " +
  "transition transport transportation travel treasury treaty trees trial tribe tribunal " +
  "tribune trip troops trump's trumps trust tube tunnel turnpike tv twins twitter uber union " +
  "unit united university uprising utility vaccine valley vehicle verizon veterans vets vice " +
  "victims victory view village vineyard virus visa voice volkswagen volunteers volvo vote " +
  "voters voting vox wage walk wall walmart war warming warning warriors waste watch watchdog " +
  "water way web week weekend weekly weeks welfare wells west western whatsapp white wholesale " +
  "wikileaks wikipedia wild wildlife wind window windows wine wing wings winter wire wolf " +
  "wolves woman women wood woods worker workers works world xinhua yankees year years yellow " +
  "yonhap youth youtube zionist zone zoo"
).split(" ");

/** Places. Those that are given names as well ("Jordan", "Virginia") are read by their neighbours. */
export const PLACE_WORDS: readonly string[] = (
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
  "cleveland cologne colombia colombo colorado columbia columbus congo connecticut copenhagen " +
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
  "kharkiv khartoum kherson kiev kigali kinshasa kolkata kong korea kosovo krakow kuala kuwait " +
  "kyiv kyoto kyrgyzstan lagos lahore lanka laos latvia lebanon leeds leipzig lesotho liberia " +
  "libya liechtenstein lima limerick lisbon lithuania liverpool london los louisiana louisville " +
  "luanda luhansk lusaka luxembourg lviv lyon macau macedonia madagascar madrid maine malawi " +
  "malaysia maldives mali malta managua manchester manhattan manila maputo mariupol marseille " +
  "maryland massachusetts mauritania mauritius mecca melbourne memphis mexico miami michigan " +
  "midwest milan milwaukee minneapolis minnesota minsk mississippi missouri mogadishu moldova " +
  "monaco mongolia montana montenegro montgomery montreal morocco moscow mosul mozambique " +
  "mumbai munich myanmar nagasaki nairobi namibia nantes naples nashville nebraska nepal " +
  "netherlands nevada newark nicaragua nice niger nigeria normandy northeast northwest norway " +
  "nyc oakland odesa odessa ohio okinawa oklahoma omaha oman ontario orlando orleans osaka oslo " +
  "ottawa oxford pakistan palestine palmyra panama papua paraguay paris pennsylvania persian " +
  "perth peru peshawar philadelphia philippines phnom phoenix pittsburgh poland portland " +
  "portugal prague pretoria puerto pyongyang qatar quebec queens queensland quito rabat " +
  "ramallah rangoon raqqa reykjavik rhode richmond rico riga rio riyadh romania rome rotterdam " +
  "russia rwanda sacramento sahara sahel salt samoa san sanaa santiago sao sarajevo saudi " +
  "savannah scandinavia scotland seattle senegal seoul serbia sevastopol seville shanghai " +
  "sheffield siberia sicily sierra sinai singapore slovakia slovenia sofia somalia spain sri st " +
  "stockholm strasbourg sudan suriname sweden switzerland sydney syria taipei taiwan tajikistan " +
  "tallinn tampa tanzania tasmania tbilisi tehran tennessee texas thailand tibet togo tokyo " +
  "toronto trinidad tripoli tucson tulsa tunis tunisia turin turkey turkmenistan tuscany u.k " +
  "u.n u.s uae uganda uk ukraine ulster un uruguay us usa utah uzbekistan vancouver vatican " +
  "venezuela venice vermont victoria vienna vietnam vilnius virginia volgograd wales warsaw " +
  "wellington winnipeg wisconsin wuhan wyoming xinjiang yangon yemen yerevan york yorkshire " +
  "zagreb zambia zaporizhzhia zealand zimbabwe zurich"
).split(" ");
