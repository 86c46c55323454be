// The words of public office, folded (lower case, no accents), by what they prove. recognize-office.ts
// says how they combine. Written for Pressmark from the style books' lists of titles and from the names
// of the bodies of many countries; no outside list was used.

import { wordSet } from "../text/word-sets.ts";

/** Public office whatever stands beside them: "senator", "mayor", "Gen.". */
export const PUBLIC_OFFICES = wordSet(
  "acp adgp adm admiral alcalde alderman alderwoman ambassador ambassadors asp assemblyman " +
    "assemblymember assemblymembers assemblywoman attorney-general aig backbencher besar brig brigadier " +
    "capt caudillo ch cllr cm cmdr col colonel comhairle commander-in-chief commissioner-general committeeman committeewoman " +
    "commodore comptroller congressman congressmember congressperson " +
    "congresswoman const constable consul consul-general coroner corporal coun councillor councilman " +
    "councilmember councilmembers councilor councilwoman cpl cpt crossbencher cs csp cst custos d'affaires dci " +
    "dcop dcp del det detective dgp dictator dig diplomat dsp emir emperor envoy frontbencher garda " +
    "gen gov governor governor-elect governor-general governors govs hon igp insp judge judges justice king " +
    "lawmaker lawmakers legislator legislators lieutenant- lieutenant-colonel " +
    "lieutenant-general lt magistrate maj major-general marshal mayor mayor-elect mayors mca " +
    "mec mep meps minister ministers mk mla mlas mna monarch mos mp mpp mps msp ocpd officer-in-charge ombudsman " +
    "parliamentarian parliamentarians patrolman pc pm politician premier president-elect prime-minister prosecutor prosecutors pte punong queen " +
    "rapporteur rear-admiral rep reps sarpanch selectman sen senator senator-elect senators sens sgt " +
    "sheriff sho solicitor-general sp ssp strongman sub-inspector sultan supt tanaiste taoiseach " +
    "td tds tem tempore trooper undersecretary vice-admiral vice-president vice-president-elect warlord",
);

/** Public office as a capitalised title ("President Ruto") or with a nation ("the French president"). */
export const STATE_OFFICES = wordSet(
  "chancellor chancellors premiers president presidents secretary speaker",
);

/** Public office only of a public body: "director", "spokesman", "chair". */
export const OPEN_OFFICES = wordSet(
  "administrator adviser advisor agent appointee arms assessor attorney auditor " +
    "auditor-general boss candidate captain chair chairman chairperson chairwoman " +
    "challenger chancellor chief choice clerk co-chair co-chairman co-leader collector commander " +
    "commissioner contender controller convener convenor coordinator counsel counsellor counselor " +
    "counterpart czar delegate democrat deputy director director-general emissary examiner flagbearer " +
    "front-runner frontrunner general head hopeful incumbent inspector " +
    "inspector-general investigator leader leaders lieutenant major manager marshal member " +
    "minister-counselor negotiator newcomer nominee nominees officer official peer pick " +
    "predecessor president prince princess prosecutor-general registrar regulator representative republican " +
    "ruler secretary secretary-general sergeant sergeant-at- solicitor spokesman " +
    "spokespeople spokesperson spokeswoman successor superintendent supervisor treasurer trustee trustees tsar vice-chair vice-chairman vice-chairperson vice-chairwoman warden whip",
);

/** What ministers are ministers of; a firm or a club has no secretary of these. */
export const PORTFOLIOS = wordSet(
  "affairs agriculture arts change children commerce communications communities community culture defence defense development digital " +
    "economic economy education employment energy environment ethnic finance fisheries food foreign forestry " +
    "gender growth health heritage highways home housing human immigration industry information infrastructure innovation integration interior investments islands " +
    "justice labor labour land lands local minerals mines mining pensions petroleum planning policing ports power public " +
    "railways resources revenue roads rural sanitation science security seniors shipping social space sport sports technology tourism trade transport transportation urban " +
    "water welfare women work works youth",
);

/** Lower-case words that stand inside an office: "former deputy foreign minister". */
export const OFFICE_MODIFIERS = wordSet(
  "acting additional affairs agriculture aid air anti-corruption antitrust armed arms army assistant associate " +
    "attorney atty aviation beleaguered border budget campaign centrist chief city civil climate co-deputy " +
    "commanding communication communications communist community competition conservative " +
    "constitutional consumer contact corps counter-terrorism counterterrorism county crown " +
    "cultural culture current cyber de defence defense democratic democratically-elected deputy " +
    "designate development digital diplomatic disarmament district dovish drug economic economy " +
    "education elect elected election elections embattled emergency energy enlargement " +
    "environment environmental ex executive exiled external facto family federal finance " +
    "financial fire first fiscal fisheries five-term five-time fleet foreign forestry former " +
    "founding four-star four-term freshman gender general global gop hard-line hardline hawkish " +
    "head health high highest-ranking home housing human humanitarian immigration incoming " +
    "incumbent independent industry influential information infrastructure innovation inspector integration " +
    "intelligence interim interior internal international investment islamist joint judicial " +
    "junior justice key labor labour late lead leading left-wing legal legislative liberal local " +
    "long-serving long-shot long-time longest-serving longtime majority management managing maritime media medical " +
    "migration military minority moderate municipal national nationalist naval navy newly newly- " +
    "elected nonpartisan nuclear number office one-star one-term one-time onetime opposition outgoing " +
    "outspoken parliamentary party peace pensions permanent petroleum planning police policy political " +
    "populist powerful presidential press presumed presumptive prime principal pro pro-government " +
    "progressive provincial public public-affairs ranking reconciliation reconstruction reformist " +
    "refugee refugees regional religious republican resident retired right-wing rights rival " +
    "ruling running running-mate sanctions second second-ranking second-term sector secular security " +
    "self-declared senate senior separatist shadow six-term social socialist special spokes " +
    "sports staff standing state statistics strategic successful supreme surgeon tax tax-policy " +
    "technical technology then third third-party three-star three-term three-time top top-ranking " +
    "tourism trade transport transportation treasury tribal two-star two-term two-time " +
    "undersecretary union-backed veteran veterans veterinary vice vice-presidential war water " +
    "welfare western women's working youth",
);

/** Words that make the office beside them public: "agency", "Senate", "campaign". */
export const PUBLIC_BODIES = wordSet(
  "aap accc acdp acting actionsa administration admiralty afd afp agency agriculture aiadmk aicc aimim air-force akp " +
    "alp anc aontu apc apga apnu appropriations army asean asic assembly atf authorities authority azimio ballot barangay bersatu beytenu bjd bjp bloc bnp board " +
    "border brigade brs bsp bundesbank bundestag bureau cabinet campaign caricom caucus caucuses cbi cbp " +
    "ccm cdc cdu cfpb chadema chiefs chp cia cid city cma comelec command commission committee commons commonwealth " +
    "conference congress congressional conservatives constabulary constituency constitutional coroner corps " +
    "corruption cortes council country county court courts cpi cpn-uml cps crimes crpf csis csu ctd customs cymru " +
    "da dae dail dap dci dea defence defense delegation democratic democrats dems department development " +
    "dewan dhs dia diet disease district division dmk dnc doj downing dpp duma dup ecb ecowas " +
    "education eeoc efcc eduskunta eff election elections electoral elysee embassy energy environment " +
    "environmental epa epp eu eurogroup europol exchequer faa farc fatah fbi fca fcc fda fdp fed federal " +
    "fein fema ferc folketing frelimo fidesz finance force forces foreign fraud fsb ftc gael garda gardai gchq " +
    "gop government governmental greens guard gubernatorial hamas hdp health hezbollah hhs " +
    "hmrc holyrood homeland house housing hse iaea ias icac icc ice icj icrc idf ifp imf immigration inec " +
    "infrastructure intelligence interior interpol iom ips irgc irs isi isro jdu jlp judicial judiciary junta jvp kanu " +
    "justice kmt knesset kremlin labor labour law-enforcement ldp leader league-of-nations " +
    "legislative legislature lib-dem libdem liberals likud lnp lords majlis malacanang majority maoist mayoral mdc " +
    "metropolitan mi5 mi6 military militia ministry minority mission mossad municipal " +
    "municipality nafdac nasa nation national-security nationals nato naval navy nbi nca ncp ndc ndlea ndma ndp ndrf nhai nhs " +
    "nih nnpp noaa nominee northern npa npp nrc nrm nsa nsc ntsb nup odm ofcom ofgem ofsted ofwat oireachtas opcw " +
    "opec opposition osce pakatan pap parish parks parliament parliament's parliamentary party patrol " +
    "pap pas pati pdp peacekeeping pentagon pkk pkr pml pnm pnp plaid planning plo pml-n podemos police ppp " +
    "presidential primary prime prison prisons prosecuting prosecution prosecutor's province provincial " +
    "psni psoe pti public-health rada raf rakyat rbi rcmp rebel rebels recreation region regional " +
    "regulator renamo republic republican republicans reserve revolutionary riigikogu riksdag rjd rnc ruling " +
    "sabha sadc saeima safety sanitation saps sdlp seanad seimas sebi sec secret security sejm sena senate " +
    "senatorial senedd sfo sheriff's shin shura sjb slpp snp spd squadron staff state states storting stormont supreme swapo syriza " +
    "taliban task-force tdp tea-territorial territory tmc torie tories tory town township " +
    "trade trai transport transportation treasury treaty tribunal tsa u.n u.n. u.s u.s. uda udf uk " +
    "ukip uml umno un unaids undp unep unesco unhcr unicef unita unp unrwa upnd us usaid usda usgs vatican " +
    "veterans vice-presidential village vox w.h.o war ward welfare westminster wfp white " +
    "white-house who's wmo works wto yard ypg ysrcp zanu zanu-pf zoning",
);

/** Words that make the office beside them private: "company", "club", "university". */
export const PRIVATE_BODIES = wordSet(
  "aclu activists actor actress adl advertising advocacy advocates afl-cio afscme airline " +
    "airlines airways alliance alumni amazon apple association athletic award-winning band bank " +
    "banking baseball basketball bbc bishops boeing bookstore boy brewery brothers bureau's " +
    "business businesses cable cancer casino casinos cathedral cbs center centre chamber " +
    "charities charity church cinema clinic club cnn co coalition college comedy companies " +
    "company computing congregation consultancy consulting corp corporate corporation creative " +
    "cricket data diocese eagle ebay emmy enterprises entertainment equity espn exxon facebook " +
    "factory faculty farm fashion federation fellow fiction fifa film films firm flight football forum " +
    "foundation fox foxnews fraternal fraternity friends fund gallery game gas golden golf google " +
    "graduate grammy group guild hedge hockey hollywood hospital hotel hotels humane inc " +
    "industries institute institution insurance internet investment investments investor journal " +
    "journalism labs law league lgbt liberties library llc llp lobby lobbying ltd magazine " +
    "marketing mba media medicine microsoft mining mlb mosque motor motors msnbc museum music " +
    "n.a.a.c.p naacp nascar nba nbc ncaa network news newspaper nfl nhl non-profit nonprofit npr " +
    "nra oil olympic opera orchestra order oscar parent partners pastor pbs pharmaceuticals " +
    "philharmonic planned pollster post productions products professor project publishing radio " +
    "rail real-estate realty record records research resistance resorts restaurant retail sales " +
    "scholar scholars school schools science scientific seiu seminary shareholder soccer society " +
    "software solar sorority spa sport sports startup station stock store student students " +
    "studies studio studios symphony synagogue synod team teamsters tech technologies television " +
    "tennis theater theatre think think-tank times tobacco trade-union trust trustees tv twitter " +
    "uaw uber uefa union unions universities university utility ventures volunteer volunteers " +
    "wall walmart watch web website wildlife wrestling yacht ymca youth youtube",
);

/** What a person without office is: "professor", "editor", "resident". */
export const OTHER_CALLINGS = wordSet(
  "activist actor actress advocate analyst anchor anthropologist archaeologist architect artist " +
    "astronomer athlete attorney author baron barrister batsman billionaire biographer biologist " +
    "blogger bowler boxer broadcaster brother businessman businesswoman campaigner ceo chef chemist " +
    "cleric climatologist co-author co-founder coach columnist comedian commentator composer " +
    "consultant contributor cornerback correspondent cousin critic cyclist daughter defender " +
    "designer developer dissident doctor donor driver ecologist economist editor engineer " +
    "entrepreneur epidemiologist executive expert farmer father fellow filmmaker financier fisherman " +
    "founder friend geneticist geologist goalie goalkeeper golfer grandfather grandmother guitarist " +
    "gymnast headteacher historian host husband imam investor jockey journalist lawyer lecturer " +
    "linebacker lobbyist magnate mathematician meteorologist midfielder model mogul mother musician " +
    "neighbor neighbour nephew neurologist niece novelist nun nurse oceanographer owner painter " +
    "paramedic partner passenger pastor pensioner physician physicist pilot pitcher player " +
    "playwright poet pollster preacher priest principal producer professor programmer psychiatrist " +
    "psychologist publisher quarterback rabbi rancher rapper realtor referee reporter researcher " +
    "resident retiree scholar scientist screenwriter seismologist shareholder shopkeeper singer " +
    "sister skipper sociologist son songwriter sprinter star statistician striker student " +
    "survivor suspect swimmer teacher theologian trainer tycoon umpire veterinarian victim villager " +
    "virologist voter widow wife winger witness worker writer",
);
