// Offices as the papers of several countries word them; each rule with what it must not catch.

import { expect, it } from "vitest";
import { findOfficials } from "../../../../src/core/analysis/official/find-officials.ts";
import { findPersons } from "../../../../src/core/analysis/person/find-persons.ts";
import { read } from "../../../../src/core/analysis/text/read.ts";

function rows(text: string): string[] {
  const words = read(text);
  const marks = findOfficials(words, findPersons(words), { known: [], published: null });
  return marks.map(({ span, office }) => `${text.slice(span.start, span.end)} = ${office}`);
}

it.each([
  ["The ministry considered appointing Ada Okoye as a diplomat.", []],
  ["Ada Okoye (Marlow Green) came third.", []],
  ["Sho Marlow won the race.", []],
  ["Team flagbearer Ada Okoye wept.", []],
  ["Guests fell ill at the Zenvia Christmas party. Zenvia chairman Ada Okoye said sorry.", []],
  ["After appointing Ada Okoye as a diplomat, he left.", ["Ada Okoye = diplomat"]],
  ["They could name Ada Okoye as envoy.", []],
  ["They named Ada Okoye as envoy.", ["Ada Okoye = envoy"]],
  ["It will be worse if Ada Okoye is mayor.", []],
  ["Today Ada Okoye is mayor.", ["Ada Okoye = mayor"]],
  ["Ada Okoye, who was sworn in as sheriff in May, left.", ["Ada Okoye = sheriff"]],
  ["Ada Okoye ran a campaign of hope.", []],
  ["Ada Okoye ran the election commission.", ["Ada Okoye = ran the election commission"]],
  [
    "The Inspector General of Police, Zorin Vakaro, said so.",
    ["Zorin Vakaro = Inspector General of Police"],
  ],
  ["The Guinea Pig of Choice, Zorin Vakaro, said so.", []],
  [
    "Kwara State Commissioner for Health, Dr Zorin Vakaro, confirmed it.",
    ["Zorin Vakaro = Kwara State Commissioner for Health"],
  ],
  ["“So be it.” Senate President, Ada Okoye, said so.", ["Ada Okoye = Senate President"]],
  ["Stage and screen, Ada Okoye, said so.", []],
  [
    "The Senator representing Yobe North, Ada Okoye, left.",
    ["Ada Okoye = Senator representing Yobe North"],
  ],
  ["The lawyer representing Yobe North, Ada Okoye, left.", []],
  [
    "Senior Minister of State for Law Ada Okoye replied.",
    ["Ada Okoye = Senior Minister of State for Law"],
  ],
  ["MK Ada Okoye replied.", ["Ada Okoye = MK"]],
  ["The coroner, Dr Ada Okoye, recorded it.", ["Ada Okoye = coroner"]],
  ["School board member Ada Okoye voted no.", ["Ada Okoye = School board member"]],
  ["School choir member Ada Okoye sang.", []],
  ["IMF managing director Ada Okoye warned.", ["Ada Okoye = IMF managing director"]],
  ["Acme managing director Ada Okoye warned.", []],
  [
    "NASA’s Ada Okoye, deputy administrator for exploration, said so.",
    ["Ada Okoye = deputy administrator for exploration"],
  ],
  ["Acme’s Ada Okoye, deputy administrator for exploration, said so.", []],
  ["Ada Okoye, the director of global security for Vegas Palms, left.", []],
  [
    "Ada Okoye, the director of global security for the ministry, left.",
    ["Ada Okoye = director of global security for the ministry"],
  ],
  [
    "Ada Okoye, the Labour candidate for Aldham, lost.",
    ["Ada Okoye = Labour candidate for Aldham"],
  ],
  [
    "The Harbour Roads Authority (HRXA) closed it. HRXA spokesman Ada Okoye said so.",
    ["Ada Okoye = HRXA spokesman"],
  ],
  ["The Harbour Film Company (HFXC) closed. HFXC spokesman Ada Okoye said so.", []],
  ["HFXC spokesman Ada Okoye said so.", []],
  [
    "Papers of the Day\nPresident of the Senate Ada Okoye left.",
    ["Ada Okoye = President of the Senate"],
  ],
  [
    "He met ministers Ada Okoye and Lee Carr. Jon Brix left.",
    ["Ada Okoye = ministers", "Lee Carr = ministers"],
  ],
  ["He met Sens. Ada Okoye of Ala. and Lee Carr.", ["Ada Okoye = Sens.", "Lee Carr = Sens."]],
  ["Kenya's sports minister, Ada Okoye, left.", ["Ada Okoye = Kenya's sports minister"]],
  ["Ada Okoye, a minister at First Baptist Church, sang.", []],
  ["NDP Leader Ada Okoye said no.", ["Ada Okoye = NDP Leader"]],
  ["Gang leader Ada Okoye said no.", []],
  ["The raid began. He told police Captain Ada Okoye so.", ["Ada Okoye = police Captain"]],
  ["They won. Captain Ada Okoye will miss three weeks.", []],
  ["Ada Okoye, the chief executive of Ofgem, told them.", ["Ada Okoye = chief executive of Ofgem"]],
  ["Ada Okoye, the chief executive of Acme, told them.", []],
  ["Ada Okoye, policy director at Warm Homes UK, said so.", []],
  ["UK policy director Ada Okoye said so.", ["Ada Okoye = UK policy director"]],
  ["Raigad district collector Ada Okoye said so.", ["Ada Okoye = Raigad district collector"]],
  ["Art collector Ada Okoye bought it.", []],
  ["Ada Okoye, the Special Rapporteur on torture, said so.", ["Ada Okoye = Special Rapporteur"]],
  ["His defence minister, Israel Marlow, said no.", ["Israel Marlow = defence minister"]],
  ["Ada Okoye's visit comes as municipal officials agree.", []],
  ["Ada Okoye resigned as mayor.", ["Ada Okoye = mayor"]],
  ["In a letter to the president in May, Ada Okoye, the head of the Farm Club, said so.", []],
  ["The president in Lagos, Ada Okoye, said so.", ["Ada Okoye = president in Lagos"]],
  [
    "They met Ada Okoye, who was director of the Department of Homeland Security and Alex Marlow.",
    ["Ada Okoye = director of the Department of Homeland Security"],
  ],
  ["Jo Hart Solved a Major Okoye Puzzle, and Major Marlow left.", ["Marlow = Major"]],
  ["Kerrville City Manager Ada Okoye said so.", ["Ada Okoye = Kerrville City Manager"]],
  ["Elkhart City manager Ada Okoye praised her goalkeeper.", []],
  [
    "He told Deputy Assistant Attorney General Ada Okoye so.",
    ["Ada Okoye = Deputy Assistant Attorney General"],
  ],
  [
    "The minister for women and equality Ada Okoye said so.",
    ["Ada Okoye = minister for women and equality"],
  ],
  ["The case for women and equality Ada Okoye made.", []],
  [
    "Mayor Ada Okoye left. Her spokesman, Fred Marlow, said so.",
    ["Ada Okoye = Mayor", "Fred Marlow = spokesman"],
  ],
  ["Film star Ada Okoye left. Her spokesman, Fred Marlow, said so.", []],
  ["Mayor Ada Okoye left. Her lawyer, Fred Marlow, said so.", ["Ada Okoye = Mayor"]],
  ["He met Vice President (then-Senator) Ada Okoye.", ["Ada Okoye = Vice President"]],
  ["He met the band (then young) Ada Okoye loved.", []],
  ["UK PM Ada Okoye met Deputy CM Fred Marlow.", ["Ada Okoye = UK PM", "Fred Marlow = Deputy CM"]],
  ["At 5 PM Ada Okoye left; it is 12 cm Fred Marlow says.", []],
  ["Defence Secretary Sir Fred Marlow left.", ["Fred Marlow = Defence Secretary"]],
  ["Actor Sir Fred Marlow left.", []],
  ["Officer Ada Okoye and PC Fred Marlow left.", ["Ada Okoye = Officer", "Fred Marlow = PC"]],
  ["Chief Financial Officer Ada Okoye left.", []],
  ["Det Ch Insp Ada Okoye left.", ["Ada Okoye = Det Ch Insp"]],
  ["Assistant Chief Ada Okoye said so.", ["Ada Okoye = Assistant Chief"]],
  [
    "Detective Acting Superintendent Ada Okoye said so.",
    ["Ada Okoye = Detective Acting Superintendent"],
  ],
  ["Assistant U.S. Attorney Ada Okoye left.", ["Ada Okoye = Assistant U.S. Attorney"]],
  ["Defense attorney Ada Okoye left.", []],
  ["Former chief whip Ada Okoye left.", ["Ada Okoye = Former chief whip"]],
  ["The shadow chancellor, Ada Okoye, left.", ["Ada Okoye = shadow chancellor"]],
  ["Lok Sabha Speaker Ada Okoye left.", ["Ada Okoye = Lok Sabha Speaker"]],
  [
    "AAP MLA Ada Okoye met Interior CS Fred Marlow.",
    ["Ada Okoye = AAP MLA", "Fred Marlow = Interior CS"],
  ],
  ["Met Commissioner Ada Okoye left.", ["Ada Okoye = Met Commissioner"]],
  ["NBA Commissioner Ada Okoye left.", []],
  ["Labour peer Baroness Okoye left.", ["Okoye = Labour peer"]],
  ["Treasurer Ada Okoye left.", ["Ada Okoye = Treasurer"]],
  ["Ofgem chief executive Ada Okoye left.", ["Ada Okoye = Ofgem chief executive"]],
  ["Acme chief executive Ada Okoye left.", []],
  ["City boss Ada Okoye praised her striker.", []],
  ["Elkhart City captain Ada Okoye scored.", []],
  ["Business secretary Ada Okoye left.", ["Ada Okoye = Business secretary"]],
  ["Company secretary Ada Okoye left.", []],
  [
    "Fire chief Ada Okoye met Coroner Fred Marlow.",
    ["Ada Okoye = Fire chief", "Fred Marlow = Coroner"],
  ],
  ["Police and crime commissioner Ada Okoye left.", ["Ada Okoye = commissioner"]],
  ["Ada Okoye, division vice president at Acme, said so.", []],
  ["DanceHour judge Ada Okoye smiled.", []],
  ["High Court judge Ada Okoye smiled.", ["Ada Okoye = High Court judge"]],
  ["The Bank of England's governor, Ada Okoye, left.", ["Ada Okoye = Bank of England's governor"]],
  [
    "The Prime Minister's national security adviser, Ada Okoye, left.",
    ["Ada Okoye = Prime Minister's national security adviser"],
  ],
  ["The governor of Kano State, Mallam Ada Okoye, left.", ["Ada Okoye = governor of Kano State"]],
  ["Ex-president Fred Marlow left.", ["Fred Marlow = Ex-president"]],
  ["Minister for Justice Nancy Carr TD left.", ["Nancy Carr = Minister for Justice"]],
  ["A spokesman for Justice Nancy Carr left.", ["Nancy Carr = Justice"]],
  ["The Nancy Carr PAC left.", []],
  ["Rep. Nancy de Lima left for Rio de Janeiro.", ["Nancy de Lima = Rep."]],
  ["DGP Fred Marlow and EFCC boss Ada Okoye left.", ["Fred Marlow = DGP", "Ada Okoye = EFCC boss"]],
  ["Mafia boss Fred Marlow left.", []],
  ["Ada Okoye, mayor of Lagos\n\nIt rained.", ["Ada Okoye = mayor of Lagos"]],
  ["Ada Okoye, mayor of Lagos\nWhen it rained.", ["Ada Okoye = mayor of Lagos"]],
  ["In Israel, Marlow is a town.", []],
  [
    "Minister of Health and Urban Development Zorin Vakaro left.",
    ["Zorin Vakaro = Minister of Health and Urban Development"],
  ],
  [
    "The Minister of Farming, Land Reform and Rural Development, Zorin Vakaro, left.",
    ["Zorin Vakaro = Minister of Farming, Land Reform and Rural Development"],
  ],
  ["The Department of Health and Urban Development Zorin Vakaro knew burned.", []],
  ["Commissioner of Police Zorin Vakaro left.", ["Zorin Vakaro = Commissioner of Police"]],
  ["Norway's envoy to Ghana Zorin Vakaro left.", ["Zorin Vakaro = envoy to Ghana"]],
  ["Norway's gateway to Ghana Zorin Vakaro is shut.", []],
  [
    "Party spokesman on water matters Zorin Vakaro left.",
    ["Zorin Vakaro = Party spokesman on water matters"],
  ],
  ["The spokesman for the NSC told Zorin Vakaro: no.", []],
  ["The spokesman for friends of Zorin Vakaro left.", []],
  ["Leader of the opposition Zorin Vakaro left.", ["Zorin Vakaro = Leader of the opposition"]],
  ["Leader of the opposition as she said that Zorin Vakaro knew.", []],
  ["Bank of Norway governor Ada Okoye left.", ["Ada Okoye = Bank of Norway governor"]],
  ["University of Ohio president Ada Okoye left.", []],
  [
    "The UN rapporteur on the rights of internally displaced persons, Zorin Vakaro, left.",
    ["Zorin Vakaro = UN rapporteur on the rights of internally displaced persons"],
  ],
  [
    "A panel set up by Police Inspector General, Ada Okoye, met.",
    ["Ada Okoye = Police Inspector General"],
  ],
  ["A panel set up by Concert Director General, Ada Okoye, met.", []],
  ["The secretary to the mayor, Ada Okoye, left.", []],
  ["As an official of the ministry said to a police officer, Marlow left.", []],
  ["A police officer, Fred Marlow, left.", ["Fred Marlow = police officer"]],
  ["Ada Okoye, a former board member at Acme, left.", []],
  ["Ada Okoye, a former school board member, left.", ["Ada Okoye = former school board member"]],
  ["The Associated General Contractors of Ohio met.", []],
  ["DSP Ada Okoye met Garda Fred Marlow.", ["Ada Okoye = DSP", "Fred Marlow = Garda"]],
  ["An Garda Síochána met.", []],
  ["Sinn Féin deputy leader Ada Okoye left.", ["Ada Okoye = Sinn Féin deputy leader"]],
  ["Acme Bikes deputy leader Ada Okoye left.", []],
  [
    "Elkhart Freedom Party (EFP) leader Zorin Vakaro met Department of Public Works (DPW) Secretary Ada Okoye.",
    [
      "Zorin Vakaro = Elkhart Freedom Party (EFP) leader",
      "Ada Okoye = Department of Public Works (DPW) Secretary",
    ],
  ],
  [
    "Mines and Energy Minister Zorin Vakaro met Municipal Affairs and Housing Minister Ada Okoye.",
    [
      "Zorin Vakaro = Mines and Energy Minister",
      "Ada Okoye = Municipal Affairs and Housing Minister",
    ],
  ],
  ["He met Biden and Energy Minister Ada Okoye.", ["Ada Okoye = Energy Minister"]],
  ["He thanked Congress and Energy Minister Ada Okoye.", ["Ada Okoye = Energy Minister"]],
  ["Work and pensions secretary Ada Okoye left.", ["Ada Okoye = Work and pensions secretary"]],
  [
    "Ada Okoye, the work and pensions secretary, met Fred Marlow, the culture secretary.",
    ["Ada Okoye = work and pensions secretary", "Fred Marlow = culture secretary"],
  ],
  ["Ada Okoye, the club secretary, left.", []],
  ["They knew a lot. Acting Minister Ada Okoye left.", ["Ada Okoye = Acting Minister"]],
  ["Worthing West MP Ada Okoye left.", ["Ada Okoye = Worthing West MP"]],
  ["Reading Mayor Ada Okoye left.", ["Ada Okoye = Reading Mayor"]],
  ["Policing minister Ada Okoye left.", ["Ada Okoye = Policing minister"]],
  ["Elkhart: Housing Minister Ada Okoye left.", ["Ada Okoye = Housing Minister"]],
  ["The Marlow Hill TD said so.", []],
  ["Ada Okoye TD said so.", ["Ada Okoye = TD"]],
  [
    "He is the Deputy Information Minister, Zorin Vakaro.",
    ["Zorin Vakaro = Deputy Information Minister"],
  ],
  [
    "Spokesperson for the President, Zorin Vakaro, left.",
    ["Zorin Vakaro = Spokesperson for the President"],
  ],
  ["The president’s spokesman, Ada Okoye, left.", ["Ada Okoye = president’s spokesman"]],
  ["Ada Okoye, an adviser to the governor, left.", ["Ada Okoye = adviser to the governor"]],
  ["Ada Okoye, a cousin of the governor, left.", []],
  ["Ada Okoye, a spokesman for the star, left.", []],
  ["ELKHART – Senate President, Zorin Vakaro, left.", ["Zorin Vakaro = Senate President"]],
  ["Labour MP for Newbridge Ada Okoye left.", ["Ada Okoye = Labour MP for Newbridge"]],
  [
    "Labour MP for Vale–Hill Ada Okoye met Fred Marlow, the MP for Vale–Hill.",
    ["Ada Okoye = Labour MP for Vale–Hill", "Fred Marlow = MP for Vale–Hill"],
  ],
  ["An aide for Newbridge Ada Okoye left.", []],
  [
    "It was said by Sens. Zorin, Vakaro and Marlow, and by Zorin of Elkhart.",
    ["Zorin = Sens.", "Vakaro = Sens.", "Marlow = Sens.", "Zorin = Sens."],
  ],
  ["It was said by Sens. Ada Okoye, D-Ohio, and Marlow.", ["Ada Okoye = Sens.", "Marlow = Sens."]],
  ["Governor Ada Okoye met MCAs. The MCAs left, and MCAs cheered.", ["Ada Okoye = Governor"]],
  [
    "Senior Superintendent of police Zorin Vakaro left.",
    ["Zorin Vakaro = Senior Superintendent of police"],
  ],
  ["Greens candidate Simon Sheikh left.", ["Simon Sheikh = Greens candidate"]],
  [
    "Former Commission on Audit commissioner Ada Okoye left.",
    ["Ada Okoye = Former Commission on Audit commissioner"],
  ],
  [
    "Chief Justice Adam Zorin Vakaro left. CJP Vakaro was late. Is CJP Marlow new?",
    ["Adam Zorin Vakaro = Chief Justice", "Vakaro = Chief Justice"],
  ],
])("reads %j", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

it.each([
  ["Ada Okoye, Governor of Norland\nNew Marlow is a town.", ["Ada Okoye = Governor of Norland"]],
  ["The party has a new governor\nAda Okoye lost.", []],
  ["High Commissioner for Refugees (2)\nAda Okoye\n1982", []],
])("ends an office with its line: %j", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

it.each([
  [
    "King William IV sent Captain William Okoye. Okoye sailed.",
    ["William IV = King", "William Okoye = Captain", "Okoye = Captain"],
  ],
  ["King Edward VII came. King George V left.", ["Edward VII = King", "George V = King"]],
  [
    "Senator Jon Okoye III left. Okoye III spoke.",
    ["Jon Okoye III = Senator", "Okoye III = Senator"],
  ],
  ["They marched down Queen Street, King Road and Prince Avenue.", []],
  ["King Charles Street was shut. Queen Elizabeth Park and King Charles Hill were full.", []],
  ["King Charles came to the Hill.", ["Charles = King"]],
  ["USS Admiral Benson docked. HMS Queen Elizabeth sailed, and the RMS Queen Mary is a hotel.", []],
  ["Aboard HMS Marlow, Admiral Ada Okoye spoke.", ["Ada Okoye = Admiral"]],
  ["Mayor Street said so. Queen Mary said so.", ["Street = Mayor", "Mary = Queen"]],
])("tells royalty from namesakes and streets: %j", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

it.each([
  ["The current prime minister is Ada Okoye.", ["Ada Okoye = current prime minister"]],
  ["Norland’s justice minister was Jon Okoye.", ["Jon Okoye = Norland’s justice minister"]],
  ["The mayor is Ada Okoye’s aunt.", []],
  ["A man close to the president is Lee Carr.", []],
  ["Among those criticizing the mayor was Ada Okoye.", []],
  ["The man who shot the president is Lee Carr.", []],
  ["The club’s president is Lee Carr. The director is Ada Okoye.", []],
  ["The president is Lee Carr, of the chess club.", []],
  ["It is led by a mayor, currently Ada Okoye.", ["Ada Okoye = mayor"]],
  ["It has a governor-general, currently Dame Ada Okoye.", ["Ada Okoye = governor-general"]],
  ["It is led by a coach, currently Ada Okoye.", []],
])("reads who an office is said to be: %j", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

it.each([
  ["They met North Korea’s leader, Kim Brix.", ["Kim Brix = North Korea’s leader"]],
  ["New Zealand’s prime minister, Ada Okoye, left.", ["Ada Okoye = New Zealand’s prime minister"]],
  [
    "Ada Okoye, deputy commissioner for water and sewer operations at the Department of Works, left.",
    ["Ada Okoye = deputy commissioner for water and sewer operations at the Department of Works"],
  ],
  [
    "Ada Okoye, deputy director of Norland’s disease prevention and control centre, left.",
    ["Ada Okoye = deputy director of Norland’s disease prevention and control centre"],
  ],
  ["Ada Okoye, minister for sport and father of two, left.", ["Ada Okoye = minister for sport"]],
  ["Ada Okoye, mayor of the city and angry shoppers met.", ["Ada Okoye = mayor of the city"]],
  [
    "Republican state schools Superintendent Ada Okoye left.",
    ["Ada Okoye = Republican state schools Superintendent"],
  ],
  ["Art school dean Ada Okoye left.", []],
  ["They mourned their nominee for governor, Jim Okoye.", ["Jim Okoye = nominee for governor"]],
  ["Their candidate for president, Lee Carr, lost the club.", []],
])("reads an office to its end: %j", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

it.each([
  ["General Motors Finance Ada Okoye said so.", []],
  ["General Electric Health Lee Carr said so.", []],
  ["General Electric said so. General Dynamics and Premier Foods cut jobs.", []],
  ["The judge, Ada Okoye, told the singer that the verdict was in.", []],
  ["Lawyers for the man said judge Ada Okoye was wrong.", ["Ada Okoye = judge"]],
  ["He pleaded guilty. The judge, Ada Okoye, wept.", ["Ada Okoye = judge"]],
  ["The injunction was granted by judge Ada Okoye.", ["Ada Okoye = judge"]],
  [
    "Director General Roads Authority Lee Carr said so.",
    ["Lee Carr = Director General Roads Authority"],
  ],
  ["Ada Okoye, chairman of U.S. Toys Systems, Inc., left.", []],
  [
    "Ada Okoye, chairman of the U.S. Tariff Commission, left.",
    ["Ada Okoye = chairman of the U.S. Tariff Commission"],
  ],
  ["Ada Okoye, DDS, Vice President of Clinical Development at Zendo, left.", []],
  ["Dr. Ada Okoye, Vice President of Norway, left.", ["Ada Okoye = Vice President of Norway"]],
  ["The firm told PC Gamer, and PC Maker said so.", []],
  ["PC Harper was hurt.", ["Harper = PC"]],
  ["PC Peter Okoye and PC Roe left.", ["Peter Okoye = PC", "Roe = PC"]],
  ["They danced for judges Len Okoye and Ada Brix. The finalists wept.", []],
  ["He told judge Ada Okoye in court of the dance.", ["Ada Okoye = judge"]],
  ["At the trial, judges Len Okoye and Ada Brix sat.", ["Len Okoye = judges", "Ada Brix = judges"]],
])("leaves firms, magazines and contests: %j", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

it.each([
  ["They fight drugs under Elkhart DGP, Okoye reiterated that it goes on. Ada Okoye left.", []],
  ["After talks with the finance minister, Ada Okoye has left the country.", []],
  ["On a visit to the mayor, Ada Okoye opened the bridge.", []],
  ["Without the governor, Ada Okoye could do little.", []],
  ["Before the magistrate, Ada Okoye wept.", []],
  ["It was late. Backed by the governor, Ada Okoye won the seat.", []],
  ["Thanks to the governor, Ada Okoye of Elkhart, it ended.", ["Ada Okoye = governor"]],
  ["Thanks to the governor, Ada Okoye, it ended.", ["Ada Okoye = governor"]],
  ["A letter to the governor, Ada Okoye\nthey all wrote it.", ["Ada Okoye = governor"]],
  ["Letter to the governor, Ada Okoye\nthey all wrote it.", ["Ada Okoye = governor"]],
  [
    "It was set up by Police Inspector General, Ada Okoye, in May.",
    ["Ada Okoye = Police Inspector General"],
  ],
  ["He spoke to the finance minister, Ada Okoye on Monday.", ["Ada Okoye = finance minister"]],
  ["It is by the finance minister, Ada Okoye released in May.", ["Ada Okoye = finance minister"]],
  ["The finance minister, Ada Okoye has denied the claim.", ["Ada Okoye = finance minister"]],
  ["Minister of Works, Ada Okoye was told of the claim.", ["Ada Okoye = Minister of Works"]],
])("gives nobody the office in front of her own clause: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  ["Men were held at Marlow Road Garda Station on Monday.", []],
  ["Elkhart Police Headquarters was shut, and so was Elkhart Police Barracks.", []],
  ["The Marlow Police Federation met at the Elkhart Sheriff Precinct.", []],
  ["Garda Ada Stationer left Marlow Road Garda Station.", ["Ada Stationer = Garda"]],
  ["Sergeant Depot Okoye left.", []],
  ["Sergeant Hall left. Sergeant Lee Post left.", ["Hall = Sergeant", "Lee Post = Sergeant"]],
])("takes no place of an office for its holder: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  ["U.S. Attorney Files Motion to Dismiss Case Against Firm\n\nA case ended.", []],
  ["Sheriff Warns Drivers About Ice on Roads\n\nIt was cold.", []],
  ["Judge Tossed Lawsuit Against State Over Dam\n\nIt was cold.", []],
  ["Mayor Okoye Vetoes Budget Plan for Schools\n\nIt was late.", []],
  [
    "Mayor Okoye Vetoes Budget Plan for Schools\n\nAda Okoye left.",
    ["Okoye = Mayor", "Ada Okoye = Mayor"],
  ],
  ["Sheriff James Peters to Quit Race for Senate\n\nIt was late.", ["James Peters = Sheriff"]],
  ["Sheriff Kostas Vakaro to Quit Race for Senate\n\nIt was late.", ["Kostas Vakaro = Sheriff"]],
  [
    "Mayor Zorin Vakars to Run for Seat in Senate\n\nThe mayor, Zorin Vakars, left.",
    ["Zorin Vakars = mayor", "Zorin Vakars = mayor"],
  ],
])("takes no verb of a headline for a name: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});
