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
