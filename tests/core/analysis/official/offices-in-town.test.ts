// Offices as local news and reports of polls word them; each rule with what it must not catch.

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
  [
    "The city council met. Members Ada Okoye and Lee Carr were against it; members Ann Roe and Jo Brix were for it.",
    ["Ada Okoye = Members", "Lee Carr = Members", "Ann Roe = members", "Jo Brix = members"],
  ],
  [
    "Council members Temuulen Bek, Ada Okoye and Lee Carr voted for it.",
    ["Temuulen Bek = Council members", "Ada Okoye = Council members", "Lee Carr = Council members"],
  ],
  [
    "City Council Members Temuulen Bek and Lee Carr agreed.",
    ["Temuulen Bek = City Council Members", "Lee Carr = City Council Members"],
  ],
  [
    "The school board met. Trustee Lee Carr asked board Chairwoman Ada Okoye. Board member Jo Brix left.",
    ["Lee Carr = Trustee", "Ada Okoye = board Chairwoman", "Jo Brix = Board member"],
  ],
  [
    "Representatives Ada Okoye and Lee Carr voted yes. The city council adjourned.",
    ["Ada Okoye = Representatives", "Lee Carr = Representatives"],
  ],
  [
    "The city council met.\n\nRepresentatives Ada Okoye and Lee Carr Said Yes. Representatives Bekzat Niland and Jo Roe Said No.",
    [
      "Ada Okoye = Representatives",
      "Lee Carr = Representatives",
      "Bekzat Niland = Representatives",
      "Jo Roe = Representatives",
    ],
  ],
  ["The city council heard family members Ada Okoye and Lee Carr.", []],
  ["The city council heard Acme board member Ada Okoye.", []],
  ["The city council heard museum board chairman Ada Okoye.", []],
  ["The city council heard Ada Okoye, a board member at Acme.", []],
  ["The city council heard company representatives Ada Okoye and Lee Carr.", []],
  ["Members Ada Okoye and Lee Carr sang. The band left.", []],
  ["Board chairman Ada Okoye said sales rose.", []],
  [
    "The board of commissioners met. Chairman Ada Okoye and Vice Chair Bekzat Roe were against it.",
    ["Ada Okoye = Chairman", "Bekzat Roe = Vice Chair"],
  ],
  ["The city council heard Chairman Ada Okoye of Acme.", []],
  ["The city council heard Members Ada Okoye and Lee Carr of the band.", []],
  ["The city council heard Trustee Ada Okoye of Ward 3.", ["Ada Okoye = Trustee"]],
  ["The board of commissioners met. Acme Chairman Ada Okoye was against it.", []],
  ["Chairman Ada Okoye and Vice Chair Lee Carr said sales rose.", []],
  ["Bankruptcy trustee Ada Okoye sued the school district.", []],
  ["Trustee Ada Okoye said the charity was sound.", []],
  [
    "Ada Okoye is a trustee of the Coastal Defence Fund. Lee Carr, a trustee of the police pension fund, left.",
    [],
  ],
  [
    "Ada Okoye, a township trustee, left. Lee Carr, a school board trustee, and Jo Brix, a trustee of the hospital district, left.",
    [
      "Ada Okoye = township trustee",
      "Lee Carr = school board trustee",
      "Jo Brix = trustee of the hospital district",
    ],
  ],
  ["NATO members Norland and Marlow agreed.", []],
])("seats the members of councils and school boards: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  [
    "Members Ada Okoye and Lee Carr left the school board. Board Chairman Lee Carr will be missed.",
    ["Ada Okoye = Members", "Lee Carr = Board Chairman", "Lee Carr = Board Chairman"],
  ],
  ["Aldermen Bekzat Roe and Lee Carr voted no.", ["Bekzat Roe = Aldermen", "Lee Carr = Aldermen"]],
  ["Selectmen Ada Okoye and Lee Carr voted no.", ["Ada Okoye = Selectmen", "Lee Carr = Selectmen"]],
  ["Deputies Ada Okoye and Lee Carr shot him.", ["Ada Okoye = Deputies", "Lee Carr = Deputies"]],
  [
    "Detectives Ada Okoye and Lee Carr testified.",
    ["Ada Okoye = Detectives", "Lee Carr = Detectives"],
  ],
  [
    "Officers Ada Okoye and Lee Carr told the jury so.",
    ["Ada Okoye = Officers", "Lee Carr = Officers"],
  ],
  ["Officers Ada Okoye and Lee Carr lead the garden club.", []],
  ["Writers Ada Okoye and Lee Carr won.", []],
  ["The Kings Ada Okoye and Lee Carr scored.", []],
  ["Women Ada Okoye and Grace Roe ran.", []],
])("reads plurals of offices, and prefers what is one person's own: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  [
    "Kern County Commissioner for precinct 3 Ada Okoye left.",
    ["Ada Okoye = Kern County Commissioner for precinct 3"],
  ],
  [
    "Ada Okoye, County Commissioner for Precinct 3, left.",
    ["Ada Okoye = County Commissioner for Precinct 3"],
  ],
  ["Manager for 3 Ada Okoye shops left.", []],
  ["Superintendent of Schools Ada Okoye said no.", ["Ada Okoye = Superintendent of Schools"]],
  [
    "State Superintendent of Public Instruction Ada Okoye said no.",
    ["Ada Okoye = State Superintendent of Public Instruction"],
  ],
  ["County Assessor Bekzat Roe said no.", ["Bekzat Roe = County Assessor"]],
  ["Prosecuting Attorney Lee Carr said no.", ["Lee Carr = Prosecuting Attorney"]],
  ["Defense attorney Lee Carr said no.", []],
  ["ex-Rep. Ada Okoye (R-Ohio) lost.", ["Ada Okoye = ex-Rep."]],
  [
    "House Ways and Means Committee Chair Ada Okoye said no.",
    ["Ada Okoye = House Ways and Means Committee Chair"],
  ],
  [
    "Senate Appropriations and Revenue Committee Vice Chair Ada Okoye said no.",
    ["Ada Okoye = Senate Appropriations and Revenue Committee Vice Chair"],
  ],
  [
    "A talk between Ann Okoye and Budget Committee Chair Lee Carr failed.",
    ["Lee Carr = Budget Committee Chair"],
  ],
  [
    "- House Speaker Pro Tem Ada Okoye\n\n- House Speaker Ada Roe\n\n- Senate Caucus Chair Ada Lu Brix",
    [
      "Ada Okoye = House Speaker Pro Tem",
      "Ada Roe = House Speaker",
      "Ada Lu Brix = Senate Caucus Chair",
    ],
  ],
  ["Mayor London Okoye said no. Okoye left.", ["London Okoye = Mayor", "Okoye = Mayor"]],
  [
    "The two candidates for president Ada Okoye and Lee Carr met.",
    ["Ada Okoye = candidates for president", "Lee Carr = candidates for president"],
  ],
  [
    "Democratic candidate for governor Ada Okoye left.",
    ["Ada Okoye = Democratic candidate for governor"],
  ],
  ["The club’s candidate for chairman Ada Okoye left.", []],
  ["A spokesman for U.S. Attorney Ada Okoye said no.", ["Ada Okoye = U.S. Attorney"]],
  ["A spokesman for the ministry, Lee Carr, said no.", ["Lee Carr = spokesman for the ministry"]],
  [
    "Elkhart-based U.S. Magistrate Judge Ada Okoye said no.",
    ["Ada Okoye = Elkhart-based U.S. Magistrate Judge"],
  ],
  ["Warm Homes U.S. director Ada Okoye said no.", []],
  [
    "Chief of Staff Ada Okoye, Deputy Chief of Staff Lee Carr and others left the White House.",
    ["Ada Okoye = Chief of Staff", "Lee Carr = Deputy Chief of Staff"],
  ],
  ["Many are hoping that Ada Okoye becomes mayor.", []],
  ["It was in May that Ada Okoye became mayor.", ["Ada Okoye = mayor"]],
  [
    "Office of Management and Budget Director Ada Okoye left.",
    ["Ada Okoye = Office of Management and Budget Director"],
  ],
  ["Emergency Management Director Ada Okoye left.", ["Ada Okoye = Emergency Management Director"]],
  ["Asset Management Director Ada Okoye left.", []],
  ["Appropriations Chair Bekzat Roe left.", ["Bekzat Roe = Appropriations Chair"]],
  ["Special Agent in Charge Ada Okoye left.", ["Ada Okoye = Special Agent in Charge"]],
  ["Estate agent Ada Okoye left.", []],
  [
    "Republican-appointed U.S. Attorney Ada Okoye left.",
    ["Ada Okoye = Republican-appointed U.S. Attorney"],
  ],
  [
    "The county Chief Financial Officer Ada Okoye left.",
    ["Ada Okoye = county Chief Financial Officer"],
  ],
  [
    "Ada Okoye, a former teacher at Acme, was elected mayor of Elkhart.",
    ["Ada Okoye = mayor of Elkhart"],
  ],
  ["The aunt of Ada Okoye, Jo Roe, was elected mayor.", ["Jo Roe = mayor"]],
  ["Ada Okoye, a teacher at Acme, was elected by fans.", []],
  ["Ada Okoye is running against Rep. Lee Carr.", ["Ada Okoye = null", "Lee Carr = Rep."]],
  ["Ada Okoye ran against Judge Lee Carr’s ruling.", ["Lee Carr = Judge"]],
  ["Crown Princess Mary and Lee Carr left.", ["Mary = Crown Princess"]],
  ["The nominee of President Ada Okoye lost.", ["Ada Okoye = President"]],
  ["The party’s candidate for mayor Ada Okoye lost.", ["Ada Okoye = candidate for mayor"]],
  [
    "Ada Okoye, a brand ambassador for Acme, met UNICEF Goodwill Ambassador Lee Carr and Kenya's ambassador, Jo Brix.",
    ["Jo Brix = Kenya's ambassador"],
  ],
  ["Chargé d’affaires Ada Okoye and Lee Carr left.", ["Ada Okoye = Chargé d’affaires"]],
  ["Democrats Ada Okoye helped left. The Republicans Lee Carr knew left.", []],
  ["The Nationals’ Ada Okoye hit the ball.", []],
  ["Ada Okoye ran against time. Jo Roe ran against a wall. Lee Carr stood against judges.", []],
  ["Republican House challengers and Republican Members in the race agreed.", []],
  ["Rep. House said no.", ["House = Rep."]],
  ["In Sen. Texas Rangers fans saw a friend.", []],
  ["London Okoye said no.", []],
  ["Attorney General Mills said no.", ["Mills = Attorney General"]],
  ["General Mills said no. Premier Oil fell. General Dynamics rose.", []],
  ["Premier Ada Okoye said no.", ["Ada Okoye = Premier"]],
])("reads the offices of %j", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it.each([
  [
    "Democrat Ada Okoye leads Republican Sen. Lee Carr by 3 points.",
    ["Ada Okoye = Democrat", "Lee Carr = Republican Sen."],
  ],
  [
    "Polls have prosecutor Ada Okoye (R) leading Sen. Lee Carr.",
    ["Ada Okoye = prosecutor", "Lee Carr = Sen."],
  ],
  ["Labour's leading MP Lee Carr agreed.", ["Lee Carr = leading MP"]],
  [
    "A survey of voters for mayor is out. Ada Okoye trails Lee Carr by 9 points. Okoye wept.",
    ["Ada Okoye = null", "Lee Carr = null", "Okoye = null"],
  ],
  ["A survey of voters for mayor has Ada Okoye 9 points ahead of Lee Carr.", ["Lee Carr = null"]],
  [
    "Voters chose a mayor in the primary. Candidate Ada Okoye lost to Bekzat Roe (D) and Lee Carr.",
    ["Ada Okoye = Candidate", "Bekzat Roe = null"],
  ],
  [
    "Independent candidates Ada Okoye, Lee Carr and Bekzat Lu lost.",
    [
      "Ada Okoye = Independent candidates",
      "Lee Carr = Independent candidates",
      "Bekzat Lu = Independent candidates",
    ],
  ],
  [
    "Democratic newcomers Ada Okoye and Lee Carr won.",
    ["Ada Okoye = Democratic newcomers", "Lee Carr = Democratic newcomers"],
  ],
  ["Derby County newcomer Ada Okoye scored. Lee Carr is a newcomer to the county.", []],
  [
    "A poll of voters for mayor is out. Ada Okoye leads Acme, and 40 percent of its clerks called. Lee Carr leads Acme Toys. About 3 percent left.",
    [],
  ],
  ["He was leading Republican Lee Carr.", ["Lee Carr = Republican"]],
  [
    "Turnout in the mayoral election was low. Ada Okoye had about 35 percent of the vote, and Lee Carr won re-election.",
    ["Ada Okoye = null", "Lee Carr = null"],
  ],
  ["A poll of voters is out: Ada Okoye got 35 percent of the vote for the golden ball.", []],
  ["In the union's election voters were few. Candidate Ada Okoye lost.", []],
  ["The film's special agent Ada Okoye is a spy.", []],
  [
    "Turnout in the mayoral election was low. Ada Okoye had 35 cats, and Lee Carr won the race.",
    [],
  ],
  ["Job candidate Ada Okoye left. The films Toy Box (R) and Portland (R) won.", []],
  ["Ada Okoye leads Lee Carr by 9 points with two races to go.", []],
  [
    "A poll of voters for mayor is out. Ada Okoye leads a charity with 40 percent of the gifts.",
    [],
  ],
  ["A poll of voters for mayor is out. Ada Okoye, leading with Lee Carr, gained 5 percent.", []],
  ["A poll of voters for mayor is out. Ada Okoye led the walk. It has 5 points.", []],
])("tells who runs from what is said of the race: %s", (text, officials) => {
  expect(rows(text)).toEqual(officials);
});

it("takes no press agency behind a place for a nickname", () => {
  expect(rows("Elkhart (AP) Ada Okoye, the mayor, left. Okoye wept.")).toEqual([
    "Ada Okoye = mayor",
    "Okoye = mayor",
  ]);
  expect(rows("Sen. James (Red) Okoye left.")).toEqual(["James (Red) Okoye = Sen."]);
});
