// What the links to a newspaper's sections say, in lower case: the menu of nearly every news site has
// several, and hardly any other site has more than one. General words of the trade, written down from
// how papers name their desks; parted by "|", sorted within a language.

import { words } from "./page-address.ts";

const ENGLISH =
  "breaking news|business|crime|culture|economy|entertainment|health|local news|markets|obituaries|opinion|politics|real estate|science|sport|sports|travel|u.s.|weather|world|world news";

const GERMANIC =
  "ausland|binnenland|buitenland|economie|ekonomi|feuilleton|gesellschaft|indland|inland|kotimaa|kulttuuri|kultur|lokales|mediadaten|meinung|nachrichten|nyheter|opinie|panorama|politiek|politiikka|politik|politikk|talous|urheilu|wetter|wirtschaft|wissenschaft|økonomi";

const ROMANCE =
  "actualidad|actualité|actualités|ciencia|cultura|deportes|desporto|economia|economía|esporte|esportes|esteri|idées|internacional|international|monde|mundo|météo|nacional|opinions|opinião|opinión|politica|politique|política|santé|saúde|scienze|sociedad|sociedade|société|économie";

const SLAVIC =
  "belföld|ekonomija|ekonomika|gospodarka|külföld|politika|polityka|społeczeństwo|svijet|vijesti|świat|в мире|економіка|культура|мир|мнения|наука|новости|общество|политика|происшествия|світ|спорт|экономика";

const OTHERS =
  "dünya|gündem|siyaset|spor|κόσμος|οικονομία|πολιτική|اقتصاد|اقتصادی|رياضة|سياسة|سیاسی|खेल|राजनीति|विदेश|スポーツ|体育|国内|国际|国際|政治|社会|社會|社説|経済|经济|財經|财经|體育|경제|국제|사설|사회|스포츠|정치";

/** Made when it is asked for, which few pages come to. */
export const sectionWords = (): ReadonlySet<string> =>
  new Set([ENGLISH, GERMANIC, ROMANCE, SLAVIC, OTHERS].flatMap(words));
