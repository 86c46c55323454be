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
])("reads %j", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});
