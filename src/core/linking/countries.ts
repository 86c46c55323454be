// Countries by the names and adjectives that stand in the words of an office: "the Latvian foreign
// minister", "president of Kenya". Our own list, English, folded; one row for each country.

/** The first word of a row is its name here; the others say the same country. */
const ROWS = (
  "afghanistan afghan|albania albanian|algeria algerian|angola angolan|argentina argentine argentinian|" +
  "armenia armenian|australia australian|austria austrian|azerbaijan azerbaijani azeri|bahrain bahraini|" +
  "bangladesh bangladeshi|belarus belarusian|belgium belgian|benin beninese|bhutan bhutanese|" +
  "bolivia bolivian|bosnia bosnian|botswana|brazil brazilian|bulgaria bulgarian|burkina_faso burkinabe|" +
  "burundi burundian|cambodia cambodian|cameroon cameroonian|canada canadian|chad chadian|chile chilean|" +
  "china chinese|colombia colombian|congo congolese|costa_rica costa_rican|croatia croatian|cuba cuban|" +
  "cyprus cypriot|czech czechia czech_republic|denmark danish|dominican dominican_republic|" +
  "ecuador ecuadorean ecuadorian|egypt egyptian|el_salvador salvadoran|eritrea eritrean|estonia estonian|" +
  "eswatini|ethiopia ethiopian|fiji fijian|finland finnish|france french|gabon gabonese|gambia gambian|" +
  "germany german|ghana ghanaian|greece greek|guatemala guatemalan|guinea guinean|guyana guyanese|" +
  "haiti haitian|honduras honduran|hungary hungarian|iceland icelandic|india indian|indonesia indonesian|" +
  "iran iranian|iraq iraqi|ireland irish|israel israeli|italy italian|ivory_coast ivorian|jamaica jamaican|" +
  "japan japanese|jordan jordanian|kazakhstan kazakh|kenya kenyan|kosovo kosovan|kuwait kuwaiti|" +
  "kyrgyzstan kyrgyz|laos laotian|latvia latvian|lebanon lebanese|liberia liberian|libya libyan|" +
  "lithuania lithuanian|luxembourg|madagascar malagasy|malawi malawian|malaysia malaysian|" +
  "maldives maldivian|mali malian|malta maltese|mauritania mauritanian|mexico mexican|moldova moldovan|" +
  "mongolia mongolian|montenegro montenegrin|morocco moroccan|mozambique mozambican|myanmar burma burmese|" +
  "namibia namibian|nepal nepalese nepali|netherlands dutch|new_zealand|nicaragua nicaraguan|niger nigerien|" +
  "nigeria nigerian|north_korea north_korean|north_macedonia macedonian|norway norwegian|oman omani|" +
  "pakistan pakistani|palestine palestinian|panama panamanian|paraguay paraguayan|peru peruvian|" +
  "philippines philippine filipino|poland polish|portugal portuguese|qatar qatari|romania romanian|" +
  "russia russian|rwanda rwandan|saudi_arabia saudi saudi_arabian|senegal senegalese|serbia serbian|" +
  "sierra_leone|singapore singaporean|slovakia slovak|slovenia slovene slovenian|somalia somali|" +
  "south_africa south_african|south_korea south_korean|south_sudan south_sudanese|spain spanish|" +
  "sri_lanka sri_lankan|sudan sudanese|suriname surinamese|sweden swedish|switzerland swiss|syria syrian|" +
  "taiwan taiwanese|tajikistan tajik|tanzania tanzanian|thailand thai|togo togolese|" +
  "trinidad trinidadian|tunisia tunisian|turkey turkish turkiye|turkmenistan turkmen|uganda ugandan|" +
  "ukraine ukrainian|united_arab_emirates emirati uae|" +
  "united_kingdom british britain english scottish welsh uk|united_states american us usa|" +
  "uruguay uruguayan|uzbekistan uzbek|venezuela venezuelan|vietnam vietnamese|yemen yemeni|" +
  "zambia zambian|zimbabwe zimbabwean"
).split("|");

const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap((row) => {
    const names = row.split(" ").map((name) => name.replaceAll("_", " "));
    return names.map((name) => [name, names[0] ?? name] as const);
  }),
);

/** Words of the longest name: "united arab emirates". */
const LONGEST = 3;

/** What stands behind these is where the office is sent or what it is about: "ambassador to France". */
const ABROAD = new Set(["for", "on", "to", "with"]);

/** The countries that the folded words of an office name as its own. "North Korean" is not "Korean". */
export function countriesIn(words: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 0; at < words.length; ) {
    if (ABROAD.has(words[at] ?? "")) break;
    const length = lengthOfName(words, at);
    const country = COUNTRY_OF.get(words.slice(at, at + length).join(" "));
    if (country !== undefined) found.add(country);
    at += Math.max(1, length);
  }
  return found;
}

/** The folded words that name no country: "foreign", "minister" of "the Danish foreign minister". */
export function wordsBesideCountries(words: readonly string[]): string[] {
  const rest: string[] = [];
  for (let at = 0; at < words.length; ) {
    const length = lengthOfName(words, at);
    if (length === 0) rest.push(...words.slice(at, at + 1));
    at += Math.max(1, length);
  }
  return rest;
}

function lengthOfName(words: readonly string[], at: number): number {
  for (let length = LONGEST; length > 0; length -= 1) {
    if (at + length > words.length) continue;
    if (COUNTRY_OF.has(words.slice(at, at + length).join(" "))) return length;
  }
  return 0;
}
