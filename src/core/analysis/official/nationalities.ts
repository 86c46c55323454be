// Adjectives of nations, faiths and parties, folded. Before an office they say whose office it is
// ("the Latvian foreign minister"); they are never part of a name. Written for Pressmark.

import { wordSet } from "../text/word-sets.ts";

/** Folded adjectives and their plurals. */
export const NATIONALITIES = wordSet(
  "abkhaz afghan african albanian algerian american americans andorran angolan antiguan " +
    "arab argentine argentinian armenian asian australian australians austrian azerbaijani " +
    "azeri bahamian bahraini baltic bangladeshi barbadian basotho basque bavarian belarusian " +
    "belgian belizean beninese bermudian bhutanese bolivian bosnian botswanan brazilian " +
    "british britons bruneian buddhist bulgarian burkinabe burmese burundian californian " +
    "cambodian cameroonian canadian canadians catalan catholic chadian chechen chilean " +
    "chinese christian colombian communist comorian congolese conservative croatian cuban " +
    "cypriot czech danish democratic democrats djiboutian dominican dutch ecuadorean " +
    "ecuadorian egyptian emirati english equatoguinean eritrean estonian ethiopian european " +
    "europeans faroese fijian filipino finnish flemish french gabonese gambian georgian " +
    "german germans ghanaian gop greek greenlandic grenadian guatemalan guinean guyanese " +
    "haitian hindu honduran hungarian icelandic indian indians indonesian iranian iranians " +
    "iraqi iraqis irish islamic islamist israeli israelis italian italians ivorian jamaican " +
    "japanese jewish jordanian kashmiri kazakh kenyan korean kosovan kosovar kremlin kurdish " +
    "kuwaiti kyrgyz labour laotian latvian lebanese liberal liberian libyan lithuanian " +
    "luxembourgish macedonian malagasy malawian malaysian maldivian malian maltese " +
    "marshallese mauritanian mauritian mexican mexicans micronesian moldovan mongolian " +
    "montenegrin moroccan mozambican muslim myanmarese namibian nauruan nepalese nepali " +
    "nicaraguan nigerian nigerien norwegian omani orthodox ottoman pakistani palauan " +
    "palestinian palestinians panamanian paraguayan peruvian philippine polish portuguese " +
    "qatari republican republicans romanian russian russians rwandan sahrawi salvadoran " +
    "salvadorean samoan saudi scottish senegalese serb serbian seychellois shia shiite " +
    "singaporean slovak slovakian slovene slovenian socialist somali soviet spanish sudanese " +
    "sunni surinamese swazi swedish swiss syrian syrians taiwanese tajik tanzanian texan thai " +
    "tibetan timorese togolese tongan tories tory trinidadian tunisian turkish turkmen " +
    "tuvaluan ugandan ukrainian ukrainians uruguayan uzbek venezuelan vietnamese vincentian " +
    "welsh whig yemeni yugoslav zambian zanzibari zimbabwean",
);
