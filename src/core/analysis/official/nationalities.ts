// Adjectives of nations, faiths and parties, folded. Before an office they say whose office it is
// ("the Latvian foreign minister"); they are never part of a name. Written for Pressmark.

import { wordSet } from "../text/word-sets.ts";

/** Folded adjectives and their plurals. */
export const NATIONALITIES = wordSet(
  "afghan african albanian algerian american americans angolan arab argentine argentinian " +
    "armenian asian australian australians austrian azerbaijani azeri bahraini baltic bangladeshi " +
    "basque bavarian belarusian belgian bolivian bosnian brazilian british britons buddhist " +
    "bulgarian burmese burundian californian cambodian cameroonian canadian canadians catalan " +
    "catholic chadian chechen chilean chinese christian colombian communist congolese " +
    "conservative croatian cuban cypriot czech danish democratic democrats dominican dutch " +
    "ecuadorean ecuadorian egyptian emirati english eritrean estonian ethiopian european " +
    "europeans fijian filipino finnish flemish french gambian georgian german germans ghanaian " +
    "gop greek guatemalan guinean guyanese haitian hindu honduran hungarian icelandic indian " +
    "indians indonesian iranian iranians iraqi iraqis irish islamic islamist israeli israelis " +
    "italian italians ivorian jamaican japanese jewish jordanian kazakh kenyan korean kosovan " +
    "kremlin kurdish kuwaiti kyrgyz labour laotian latvian lebanese liberal liberian libyan " +
    "lithuanian luxembourgish macedonian malawian malaysian maldivian malian maltese mauritanian " +
    "mexican mexicans moldovan mongolian montenegrin moroccan mozambican muslim myanmarese " +
    "namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani orthodox ottoman " +
    "pakistani palestinian palestinians panamanian paraguayan peruvian philippine polish " +
    "portuguese qatari republican republicans romanian russian russians rwandan salvadoran saudi " +
    "scottish senegalese serb serbian shia shiite singaporean slovak slovakian slovene slovenian " +
    "socialist somali soviet spanish sudanese sunni surinamese swedish swiss syrian syrians " +
    "taiwanese tajik tanzanian texan thai tibetan togolese tories tory trinidadian tunisian " +
    "turkish turkmen ugandan ukrainian ukrainians uruguayan uzbek venezuelan vietnamese welsh " +
    "whig yemeni yugoslav zambian zimbabwean",
);
