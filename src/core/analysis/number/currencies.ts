// How money is written: signs before or after the figure, and words after it. Codes are ISO 4217.

import { wordSet, wordValues } from "../text/word-sets.ts";

/** Signs that stand before or after a figure. "元" and "円" stand after it. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: "USD",
    "¢": "cent",
    "£": "GBP",
    "¥": "JPY",
    "₡": "CRC",
    "₦": "NGN",
    "₩": "KRW",
    "₪": "ILS",
    "₫": "VND",
    "€": "EUR",
    "₭": "LAK",
    "₮": "MNT",
    "₱": "PHP",
    "₲": "PYG",
    "₴": "UAH",
    "₵": "GHS",
    "₸": "KZT",
    "₹": "INR",
    "₺": "TRY",
    "₼": "AZN",
    "₽": "RUB",
    "₾": "GEL",
    元: "CNY",
    円: "JPY",
  }),
);

/** Letters glued to a sign of money: "A$5 million", "GH¢300". */
export const DOLLAR_PREFIXES = wordValues(
  "a:AUD ar:ARS au:AUD aud:AUD b:BND bds:BBD bz:BZD c:CAD ca:CAD cad:CAD ec:XCD fj:FJD g:GYD gh:GHS hk:HKD j:JMD l:LRD mx:MXN n:NAD " +
    "nt:TWD nz:NZD r:BRL s:SGD si:SBD t:TOP tt:TTD u.s.:USD us:USD usd:USD ws:WST",
);

/** Letters and names before a figure, glued or not: "Rs 500", "Rs. 5 lakh", "KSh346bn", "Taka 8,500". */
export const LETTER_CURRENCIES = wordValues(
  "Dh:AED Dhs:AED GHC:GHS KSh:KES Ksh:KES NIS:ILS Naira:NGN RM:MYR Rp:IDR Rs:rupee Rupees:rupee SR:SAR Shillings:shilling " +
    "Sh:KES Shs:UGX TSh:TZS Taka:BDT Tk:BDT Tsh:TZS USh:UGX Ush:UGX",
);

/** Single letters, which make a code of a short number ("N95") and money of a long one: "N100,000", "R2.5bn". */
export const SINGLE_LETTER_CURRENCIES = wordValues("K:kwacha N:NGN P:PHP R:ZAR");

/** Codes that a text may write out, before or after the figure, in capitals: "EUR 5 million". */
export const CURRENCY_CODES = wordSet(
  "AED AUD BDT BRL CAD CHF CNY CZK DKK EGP EUR GBP GHS HKD HUF IDR ILS INR IRR JPY KES KRW " +
    "KWD LKR MXN MYR NGN NOK NZD PHP PKR PLN QAR RMB RUB SAR SEK SGD THB TRY TWD TZS UAH UGX " +
    "USD VND ZAR ZMW",
);

/** Names of currencies in the singular. A name before it narrows it: "Canadian dollars". */
export const CURRENCY_WORDS = wordValues(
  "ariary:MGA baht:THB birr:ETB bolivar:VES boliviano:BOB buck:USD cedi:GHS cedis:GHS " +
    "cent:cent dalasi:GMD dinar:dinar dirham:AED dollar:USD dong:VND drachma:GRD euro:EUR " +
    "forint:HUF franc:franc gourde:HTG hryvnia:UAH kina:PGK kip:LAK kopeck:kopeck koruna:CZK " +
    "krona:SEK krone:krone kroner:krone kronor:SEK kwacha:kwacha kwanza:AOA kyat:MMK lari:GEL " +
    "lei:RON leu:RON leva:BGN lira:TRY manat:AZN markka:FIM meticais:MZN metical:MZN " +
    "naira:NGN pa'anga:TOP paise:paisa pence:penny penny:penny peseta:ESP peso:MXN pula:BWP " +
    "quetzal:GTQ quid:GBP rand:ZAR reais:BRL real:BRL renminbi:CNY rial:IRR riel:KHR " +
    "ringgit:MYR riyal:SAR rmb:CNY rouble:RUB ruble:RUB rupee:rupee rupiah:IDR shekel:ILS " +
    "shilling:shilling som:KGS taka:BDT tala:WST tenge:KZT tugrik:MNT vatu:VUV won:KRW " +
    "yen:JPY yuan:CNY zloty:PLN",
);

/** Nations that tell one dollar, peso, pound or franc from another. */
export const NATIONAL_CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "american dollar": "USD",
    "argentine peso": "ARS",
    "australian dollar": "AUD",
    "british pound": "GBP",
    "canadian dollar": "CAD",
    "chilean peso": "CLP",
    "chinese yuan": "CNY",
    "colombian peso": "COP",
    "danish krone": "DKK",
    "egyptian pound": "EGP",
    "finnish markka": "FIM",
    "hong kong dollar": "HKD",
    "indian rupee": "INR",
    "indonesian rupiah": "IDR",
    "iranian rial": "IRR",
    "iraqi dinar": "IQD",
    "israeli shekel": "ILS",
    "japanese yen": "JPY",
    "kenyan shilling": "KES",
    "kuwaiti dinar": "KWD",
    "mexican peso": "MXN",
    "new zealand dollar": "NZD",
    "norwegian krone": "NOK",
    "pakistani rupee": "PKR",
    "philippine peso": "PHP",
    "pound sterling": "GBP",
    "russian ruble": "RUB",
    "saudi riyal": "SAR",
    "singapore dollar": "SGD",
    "south korean won": "KRW",
    "sri lankan rupee": "LKR",
    "swedish krona": "SEK",
    "swiss franc": "CHF",
    "syrian pound": "SYP",
    "taiwan dollar": "TWD",
    "turkish lira": "TRY",
    "u.s. dollar": "USD",
    "us cent": "cent",
    "us dollar": "USD",
  }),
);
