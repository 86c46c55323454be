// Figures as the papers of several countries write them; each rule with what it must not catch.

import { expect, test } from "vitest";
import { claimsOf } from "./claims-of.ts";

test.each([
  [
    "They approved N185.2bn, N100,000 each and R50 million; N95 masks and an R2 unit came.",
    ["N185.2bn = 185200000000 NGN", "N100,000 = 100000 NGN", "R50 million = 50000000 ZAR"],
  ],
  [
    "It paid Rs 5 lakh each, Rs. 500 a day and Rs2,000, or Rs 1,250 crore.",
    [
      "Rs 5 lakh = 500000 INR",
      "Rs. 500 = 500 INR",
      "Rs2,000 = 2000 INR",
      "Rs 1,250 crore = 12500000000 INR",
    ],
  ],
  [
    "The debt is Sh10.3 trillion, KSh346bn, RM5 million or USD115.5.",
    [
      "Sh10.3 trillion = 10300000000000 KES",
      "KSh346bn = 346000000000 KES",
      "RM5 million = 5000000 MYR",
      "USD115.5 = 115.5 USD",
    ],
  ],
  ["It earns Taka 8,500 and 200 birr a month.", ["Taka 8,500 = 8500 BDT", "200 birr = 200 ETB"]],
  ["It bought 65.4 US cents and 3 cents.", ["65.4 US cents = 65.4 cent", "3 cents = 3 cent"]],
])("reads letters for money: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["It hit 33 C by noon and 90F at night.", ["33 C = 33 celsius", "90F = 90 fahrenheit"]],
  ["Some 50 F students sat at gate 12C in 3D.", ["Some 50 F students = 50 student (about)"]],
])("reads temperatures: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["The won weakened 0.6% to 1,424 a dollar.", ["0.6% = 0.6 %", "1,424 = 1424"]],
  ["The share is 5% to 7% there.", ["5% to 7% = 5..7 %"]],
  ["It widened 5 basis points to 75.", ["5 basis points = 5 basis point", "75 = 75"]],
])("keeps a change apart from what it came to: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["Hundred thousand people came.", ["Hundred thousand people = 100000 person"]],
  ["Several hundred thousand people came.", ["Several hundred thousand people = vague person"]],
  ["The quarter million voters stayed.", ["quarter million voters = 250000 voter"]],
  ["It made its first quarter million-dollar loss.", []],
  ["It has 1.3x10^6 stars.", ["1.3x10^6 stars = 1300000 star"]],
])("reads magnitudes without a figure: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each(["Call +41 22 555 9169 or 020 7946 0958.", "Call 0800 555 111."])(
  "passes over spaced phone numbers: %s",
  (text) => {
    expect(claimsOf(text)).toEqual([]);
  },
);

test("keeps spaced groups of a count", () => {
  expect(claimsOf("It counted 20 100 votes.")).toEqual(["20 100 votes = 20100 vote"]);
});

test.each([
  [
    "He handed over 500 files in over 3 hours.",
    ["500 files = 500 file", "over 3 hours = 3 hour (more-than)"],
  ],
  ["The wage would go up to $8, from up to $7.", ["$8 = 8 USD", "up to $7 = 7 USD (at-most)"]],
])("leaves verbs their particles: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["When he was 16 he left; she was 87.", ["16 = 16 year", "87 = 87 year"]],
  ["He was 12 for 15 from the field.", ["12 = 12", "15 = 15"]],
  ["Okoye was 62. The index was 62 in May.", ["62 = 62 year", "62 = 62"]],
])("reads ages after a verb: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  [
    "In two chemical weapons attacks two GRS operators fell.",
    ["two chemical weapons attacks = 2 attack", "two GRS operators = 2 operator"],
  ],
  ["It asked 90 adults ages 40 to 79.", ["90 adults = 90 adult", "ages 40 to 79 = 40..79 year"]],
  ["Two women she loves and two DVDs came.", ["Two women = 2 woman", "two DVDs = 2 dvd"]],
  ["Four Supreme Court of Appeal judges sat.", ["Four Supreme Court of Appeal judges = 4 judge"]],
  ["About 30 Bank of Merrow staff left.", ["About 30 Bank of Merrow staff = 30 staff (about)"]],
  ["They met 40 Members of Parliament.", ["40 Members = 40 member"]],
])("counts the last of two plurals, and the noun behind a body's name: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each(["It says so.[25] He wrote that [3].", "The house at 3170 W. Fifth burned."])(
  "passes over footnotes and house numbers: %s",
  (text) => {
    expect(claimsOf(text)).toEqual([]);
  },
);

test.each([
  [
    "It fell 45p to 330p, and the 1080p screen cost 99p.",
    ["45p = 45 penny", "330p = 330 penny", "99p = 99 penny"],
  ],
  [
    "It eased to 3.9pc at 48.9C, 1.5C or 30\u00b0C; ten PC makers and gate 1C did not.",
    [
      "3.9pc = 3.9 %",
      "48.9C = 48.9 celsius",
      "1.5C = 1.5 celsius",
      "30\u00b0C = 30 celsius",
      "ten PC makers = 10 maker",
    ],
  ],
  [
    "At 100km/h and 120 kmph it burned 200 sq km.",
    [
      "100km/h = 100 kilometer per hour",
      "120 kmph = 120 kilometer per hour",
      "200 sq km = 200 square kilometer",
    ],
  ],
  [
    "It has 355 horsepower, or 176 hp; he weighs 12 stone and owns 12 stone statues.",
    [
      "355 horsepower = 355 horsepower",
      "176 hp = 176 horsepower",
      "12 stone = 12 stone",
      "12 stone statues = 12 statue",
    ],
  ],
  [
    "It cost 40m rand, Dh20m and SR30m.",
    ["40m rand = 40000000 ZAR", "Dh20m = 20000000 AED", "SR30m = 30000000 SAR"],
  ],
])("reads units of other papers: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  [
    "Profit rose nearly fivefold, after a 10-fold rise.",
    ["nearly fivefold = 5 time (nearly)", "10-fold = 10 time"],
  ],
  ["One in two workers left.", ["One in two workers = 0.5 [1 2] worker"]],
  [
    "He says that three out of four centres closed.",
    ["three out of four centres = 0.75 [3 4] centre"],
  ],
  [
    "It holds 192 of the chamber's 300 seats.",
    ["192 of the chamber's 300 seats = 0.64 [192 300] seat"],
  ],
  [
    "The Gophers (9-1, 6-1) play the Cats (2-8, 0-7).",
    ["9-1 = [9 1]", "6-1 = [6 1]", "2-8 = [2 8]", "0-7 = [0 7]"],
  ],
])("reads multiples, ratios and records: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  [
    "It costs $300 billion over two years.",
    ["$300 billion = 300000000000 USD", "two years = 2 year"],
  ],
  ["He won three titles over two spells.", ["three titles = 3 title", "two spells = 2 spell"]],
  ["It lasts over two hours.", ["over two hours = 2 hour (more-than)"]],
  ["For over two decades she ruled.", ["over two decades = 2 decade (more-than)"]],
])("tells the time in which from more than: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["The rate per 100,000 people was up.", []],
  ["The town asked 7 On Your Side to look again.", []],
  ["The debt grew.\n900\n600\n300\nIt will grow on.", []],
  ["It shut 12 shops. The death toll rose to 41.", ["12 shops = 12 shop", "41 = 41 person"]],
])("leaves alone what counts nothing, and borrows no unit: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  [
    "At 4-7, including 2-6 in the league, they are last. They start 0-3.",
    ["4-7 = [4 7]", "2-6 = [2 6]", "0-3 = [0 3]"],
  ],
  [
    "The ward had 10-15 beds, at 4-7 metres.",
    ["10-15 beds = 10..15 bed", "4-7 metres = 4..7 meter"],
  ],
  [
    "They won by 6 wickets. India were 245 for 6 at stumps.",
    ["6 wickets = 6 wicket", "245 = 245 run", "6 = 6 wicket"],
  ],
])("tells games and runs from what is counted: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  [
    "The bank cut its rate by 25bp, then by 50 bps.",
    ["25bp = 25 basis point", "50 bps = 50 basis point"],
  ],
  ["It has a 4,500mAh battery.", ["4,500mAh = 4500 milliampere hour"]],
])("reads short units: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["They stream in 4K and 8k to 4K screens.", []],
  ["It pays $4K and has 4K fans.", ["$4K = 4000 USD", "4K fans = 4000 fan"]],
  ["Write to 1625 K Street, NW; it sold 1625 K mugs.", ["1625 K mugs = 1625000 mug"]],
  [
    "Image 1 of 5. Photo 2 of 5: a harbour. He lost 2 of 5 games.",
    ["2 of 5 games = 0.4 [2 5] game"],
  ],
  ["They tried Claude 3.5 Sonnet.", []],
  ["The firm filed a Form 10-K and an 8-K. It ran a 10-km race.", ["10-km = 10 kilometer"]],
])("leaves out screens, streets, counters, versions and forms: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  [
    "It paid R5 000, R829 000, R1.2-billion, GHS 50,000 and CHF1.2m; an R5 unit cost NIS 5 million.",
    [
      "R5 000 = 5000 ZAR",
      "R829 000 = 829000 ZAR",
      "R1.2-billion = 1200000000 ZAR",
      "GHS 50,000 = 50000 GHS",
      "CHF1.2m = 1200000 CHF",
      "NIS 5 million = 5000000 ILS",
    ],
  ],
  [
    "Songs cost 99¢, rent 2 million reais and 1.2 million kronor.",
    ["99¢ = 99 cent", "2 million reais = 2000000 BRL", "1.2 million kronor = 1200000 SEK"],
  ],
  ["The flat has 60 sq m.", ["60 sq m = 60 square meter"]],
])("reads more of the world's money and measures: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["Roe, now 28, left. Lee (then 26) came.", ["28 = 28 year", "26 = 26 year"]],
  ["They left, now 28 strong.", ["28 = 28"]],
  ["The retirement age will rise to 67.", ["67 = 67 year"]],
  ["At that age a tree has grown to 67.", ["67 = 67"]],
  ["She is a mother of three. They are the friends of three.", ["three = 3 child", "three = 3"]],
  ["The toll has risen to 12.", ["12 = 12 person"]],
  ["The toll for cars is 12.", ["12 = 12"]],
  ["Rents have trebled.", ["trebled = 3 time"]],
  ["It fell to 350–375 million.", ["350–375 million = 350000000..375000000"]],
  ["It fell 12 to 8 million.", ["12 = 12", "8 million = 8000000"]],
  ["It has three confirmed diagnoses.", ["three confirmed diagnoses = 3 diagnosis"]],
  ["The two reported deaths.", []],
  ["A third of the budget goes on roads.", ["A third of the budget = 0.333333 budget"]],
])("says whom and what a bare number counts: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["It was shut between junctions 9 and 10, near junction 31.", []],
  ["She sits in Apartment 4B and listens to Radio 4.", []],
  ["The 100m final and the 4x400m relay are today.", []],
  ["He ran 100m.", ["100m = 100 meter"]],
  ["The cell is 3 m x 4 m.", ["3 m = 3 meter", "4 m = 4 meter"]],
  ["She would double as his driver.", []],
  ["It has double as many.", ["double = 2 time"]],
  ["It cost two cents.", ["two cents = 2 cent"]],
  ["She put in her two cents.", []],
  [
    "3 walruses, 4 statuses, 5 surpluses and 6 campuses.",
    [
      "3 walruses = 3 walrus",
      "4 statuses = 4 status",
      "5 surpluses = 5 surplus",
      "6 campuses = 6 campus",
    ],
  ],
  [
    "3 houses, 4 excuses, 5 spouses and 6 recluses.",
    [
      "3 houses = 3 house",
      "4 excuses = 4 excuse",
      "5 spouses = 5 spouse",
      "6 recluses = 6 recluse",
    ],
  ],
  ["Three won, two lost.", ["Three = 3", "two = 2"]],
  ["It rose 12 won, to 1.2 billion won.", ["12 won = 12 KRW", "1.2 billion won = 1200000000 KRW"]],
  ["They arrested one Swiss officer.", ["one Swiss officer = 1 officer"]],
])("leaves out junctions, flats, races and turns of speech: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["It has a 180 page book.", ["180 page = 180 page"]],
  ["A 200 seat theatre has a 12 man crew.", ["200 seat = 200 seat", "12 man = 12 man"]],
  ["She flew a 747 jet.", []],
  ["It makes 151 PS and 197 Nm.", ["151 PS = 151 metric horsepower", "197 Nm = 197 newton meter"]],
  ["It has a 12 megapixel camera.", ["12 megapixel = 12 megapixel"]],
  ["All 280 PS lawmakers voted.", ["280 PS lawmakers = 280 lawmaker"]],
  ["It has 500 ha.", ["500 ha = 500 hectare"]],
  ["5 HA nurses left.", ["5 HA nurses = 5 nurse"]],
  ["Of the 27 member states, 12 vote yes.", ["27 member states = 27 state", "12 = 12 state"]],
  ["A 747 seat belt sign.", []],
  ["It cost N500m only.", ["N500m = 500000000 NGN"]],
  ["It is 1.5m tall.", ["1.5m = 1.5 meter"]],
  ["Seven-in-10 said no.", ["Seven-in-10 = 0.7 [7 10]"]],
  ["Call +49 (0)40 890 85-433 or +44 (0)20 7946 0958.", []],
  ["It was a one-two punch.", []],
])("reads units without hyphen, naira, and no telephone: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["In Pakistan it cost Rs500.", ["Rs500 = 500 PKR"]],
  ["Pakistan said that India and its Indian banks paid Rs500.", ["Rs500 = 500 INR"]],
  ["Sri Lankan farmers got 500 rupees.", ["500 rupees = 500 LKR"]],
  ["Pakistan paid ₹500.", ["₹500 = 500 INR"]],
  [
    "They got GHC 10,500 and GH¢5 million.",
    ["GHC 10,500 = 10500 GHS", "GH¢5 million = 5000000 GHS"],
  ],
  [
    "He owes R337 758.68 or half-a-million rand.",
    ["R337 758.68 = 337758.68 ZAR", "half-a-million rand = 500000 ZAR"],
  ],
])("reads money by its country: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["He left at 12 noon, she at 12 midnight.", []],
  ["At noon 12 people left.", ["12 people = 12 person"]],
  ["Power is cut in stage 1, 2 and 3.", []],
  [
    "It hit two rooms, 2 and 3 people fled.",
    ["two rooms = 2 room", "2 = 2 person", "3 people = 3 person"],
  ],
  ["It stood at Block 328, Hougang Avenue 5.", []],
  ["On that Avenue 5 houses burned.", ["5 houses = 5 house"]],
  ["There are 44 such cases.", ["44 such cases = 44 case"]],
  ["Thousands of Pakistanis fled.", ["Thousands of Pakistanis = vague pakistani"]],
  ["It is Mr. Marlow, who is 61.", ["61 = 61 year"]],
  ["The one who is 12 for 15 left.", ["12 = 12", "15 = 15"]],
])("reads times, labels and ages elsewhere: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["On Flight 17, 298 people died.", ["298 people = 298 person"]],
  ["On Interstate 95, 20 cars crashed.", ["20 cars = 20 car"]],
  ["Under Article 50, 27 countries agree.", ["27 countries = 27 country"]],
  ["In Ward 3, 1,200 votes were cast.", ["1,200 votes = 1200 vote"]],
  ["Flight 17, 298 dead", ["298 dead = 298 person"]],
  ["In stage 1, two hundred people left.", ["two hundred people = 200 person"]],
  ["Power is cut in stage 1, 2, 3 and 4.", []],
  ["Articles 5, 6 and 7 apply to members.", []],
  ["The 12 midnight showings sold out.", ["12 midnight showings = 12 showing"]],
  ["By 12 midnight workers left the 12 noon show.", []],
])("tells what is counted behind a label or an hour: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["Lee, who is 15 - 20 pounds lighter, won.", ["15 = 15 pound", "20 pounds = 20 pound"]],
  ["Mr. Lee, who is 61, won.", ["61 = 61 year"]],
  ["Mr. Lee (who is 61) won.", ["61 = 61 year"]],
  ["Mr. Lee – who is 61 – won.", ["61 = 61 year"]],
])("tells who is how old: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  [
    "They earn Rs12,000-Rs15,000 or N5,000 to N7,000 a month.",
    ["Rs12,000-Rs15,000 = 12000..15000 INR", "N5,000 to N7,000 = 5000..7000 NGN"],
  ],
  ["It rose from Rs12,000 to Rs15,000.", ["Rs12,000 = 12000 INR", "Rs15,000 = 15000 INR"]],
  ["Petrol rose 35 paise a litre.", ["35 paise = 35 paisa"]],
  ["LAHORE: It cost Rs500.", ["Rs500 = 500 PKR"]],
  ["MUMBAI: It cost Rs500.", ["Rs500 = 500 INR"]],
  ["A bed cost K50.90.", ["K50.90 = 50.9 ZMW"]],
  ["The diagnosis code was K50.90.", []],
  ["Some 1,000 gardaí came.", ["Some 1,000 gardaí = 1000 garda (about)"]],
])("reads money and people abroad: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["The grid is short of 4,000 megawatts.", ["4,000 megawatts = 4000 megawatt"]],
  ["It fell short of 4,000 megawatts.", ["short of 4,000 megawatts = 4000 megawatt (less-than)"]],
  ["They clashed over £20 million.", ["£20 million = 20000000 GBP"]],
  ["They raised over £20 million.", ["over £20 million = 20000000 GBP (more-than)"]],
  ["He clashed with over 20 guards.", ["over 20 guards = 20 guard (more-than)"]],
])("tells a hedge from what a verb goes on with: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["It has 9 Parachute regiments.", ["9 Parachute regiments = 9 regiment"]],
  ["It has 12 Army brigades.", ["12 Army brigades = 12 brigade"]],
  ["One injury can end a career.", []],
  ["One injury was reported.", ["One injury = 1 injury"]],
  ["He died at 81.", ["81 = 81 year"]],
  ["They died at 7.30am.", []],
  ["Three deceased were named.", ["Three deceased = 3 person"]],
])("tells names and turns of speech from figures: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  [
    "It had 65.2 cases per 100,000 people, up from 33.8.",
    ["65.2 cases per 100,000 people = 65.2 case", "33.8 = 33.8 case"],
  ],
  [
    "It holds 150 of the lower chamber's 300 seats.",
    ["150 of the lower chamber's 300 seats = 0.5 [150 300] seat"],
  ],
  ["One in every four children works.", ["One in every four children = 0.25 [1 4] child"]],
  ["One in four water plants leaks.", ["One in four water plants = 0.25 [1 4] plant"]],
])("reads shares and what they were before: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  [
    "About 30 Reef Corps volunteers left.",
    ["About 30 Reef Corps volunteers = 30 volunteer (about)"],
  ],
  ["It lost 12 Merrow Squadron planes.", ["12 Merrow Squadron planes = 12 plane"]],
  ["Use the code SPRING and pay R49.99.", ["R49.99 = 49.99 ZAR"]],
  ["The index of 12 cities was 101.2, up from 99.5.", ["12 cities = 12 city", "99.5 = 99.5"]],
  ["There were 3.2 births each, down from 4.1.", ["3.2 births = 3.2 birth", "4.1 = 4.1 birth"]],
  [
    "Sales were 25.9 million units, up from 15.6.",
    ["25.9 million units = 25900000 unit", "15.6 = 15.6"],
  ],
  ["One death could have been prevented.", ["One death = 1 death"]],
  ["BOGOTÁ, Colombia — It paid Rs 500 to Sindhu.", ["Rs 500 = 500 INR"]],
  ["COLOMBO — It paid Rs 500.", ["Rs 500 = 500 LKR"]],
  ["Social mores in Zambia cost K500,000.", ["K500,000 = 500000 ZMW"]],
])("takes a count for no name, and no word for a country: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(expect.arrayContaining(claims));
});

test.each([
  ["The delay was 100 ms, or 4ms.", ["100 ms = 100 millisecond", "4ms = 4 millisecond"]],
  ["It fell to 5 °C (−14 °F).", ["5 °C = 5 celsius", "−14 °F = -14 fahrenheit"]],
  ["The house is worth £20 million pounds.", ["£20 million pounds = 20000000 GBP"]],
])("reads units, signs and money said twice: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  [
    "It has offices in 15 countries and employs around 1,300 people.",
    ["15 countries = 15 country", "around 1,300 people = 1300 person (about)"],
  ],
  [
    "It has 12 shops and serves two million people.",
    ["12 shops = 12 shop", "two million people = 2000000 person"],
  ],
  ["He saw 12 cities and towns in May.", ["12 cities and towns = 12 city"]],
  ["It kills 12 men and women a year.", ["12 men and women = 12 man"]],
])("tells a second noun from a verb: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["It is legal for buyers over 21 there.", ["over 21 = 21 year (more-than)"]],
  ["Drivers under 25 pay.", ["under 25 = 25 year (less-than)"]],
  ["Buyers over 200 signed.", ["over 200 = 200 (more-than)"]],
])("reads the age of a group: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  [
    "Police stopped 12 matatus and 20 taxis there.",
    ["12 matatus = 12 matatu", "20 taxis = 20 taxi"],
  ],
  [
    "Some 300 Hindus, 40 Saudis and 12 passersby fled with 40 oxen.",
    [
      "Some 300 Hindus = 300 hindu (about)",
      "40 Saudis = 40 saudi",
      "12 passersby = 12 passerby",
      "40 oxen = 40 ox",
    ],
  ],
  [
    "There were two campus shootings and three virus cases after the 2013 census.",
    ["two campus shootings = 2 shooting", "three virus cases = 3 case"],
  ],
  ["They sent 12 apparatus.", ["12 apparatus = 12 apparatus"]],
  ["In three years thus far it had 1 virus.", ["three years = 3 year", "1 virus = 1 virus"]],
])("counts plurals that end as singulars do: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});

test.each([
  ["It cost 5 million cedis and 300 lei.", ["5 million cedis = 5000000 GHS", "300 lei = 300 RON"]],
  [
    "They paid Sh. 500, Ksh. 2 million, Shillings 8 and Tk. 30.",
    [
      "Sh. 500 = 500 KES",
      "Ksh. 2 million = 2000000 KES",
      "Shillings 8 = 8 shilling",
      "Tk. 30 = 30 BDT",
    ],
  ],
  [
    "They earn R12 an hour and pay R22 per litre and P50 a kilo.",
    ["R12 = 12 ZAR", "R22 = 22 ZAR", "P50 = 50 PHP"],
  ],
  ["Take the R300 a month later.", []],
  ["He wore an N95 a day, with K9 a day, and took the R12 to town.", []],
  ["A five-per-cent rise and a 5-per-cent cut.", ["five-per-cent = 5 %", "5-per-cent = 5 %"]],
  ["A 5-per-person limit.", ["5 = 5"]],
])("reads sums and shares as papers elsewhere write them: %s", (text, claims) => {
  expect(claimsOf(text)).toEqual(claims);
});
