// Offices and names as political reports word them; each rule with what it must not catch.

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
    "It is by Republicans Ada Roe of Ohio and Jan Lund of Maine.",
    ["Ada Roe = Republicans", "Jan Lund = Republicans"],
  ],
  ["The Democrats Roe helped lost.", []],
  ["Ada Roe, sworn in as prime minister on Saturday, left.", ["Ada Roe = prime minister"]],
  ["Ada Roe, named chief justice last week, left.", ["Ada Roe = chief justice"]],
  ["Ada Roe, named in the report, met Jan Lund, picked by the mayor.", []],
  ["Bo Carr, elected to the Hall of Fame, left.", []],
  [
    "We met Lee Carr, President Ada Roe’s homeland security adviser.",
    ["Lee Carr = Roe’s homeland security adviser", "Ada Roe = President"],
  ],
  [
    "We met Lee Carr, Prime Minister Jan Roe’s chief of staff.",
    ["Lee Carr = Roe’s chief of staff", "Jan Roe = Prime Minister"],
  ],
  ["We met Lee Carr, Mayor Ada Roe’s husband.", ["Ada Roe = Mayor"]],
  ["We met Lee Carr, Acme President Ada Roe’s lawyer.", []],
  ["County Judge-Executive Ada Roe left.", ["Ada Roe = County Judge-Executive"]],
  ["State’s Attorney Ada Roe left.", ["Ada Roe = State’s Attorney"]],
  [
    "Lee Carr, leader of the Liberals, and Labour’s Ada Roe said no.",
    ["Lee Carr = leader of the Liberals", "Ada Roe = null"],
  ],
  ["Ada Roe of the Labour Party said no.", ["Ada Roe = null"]],
  ["Ada Roe of the Conservatives said no.", ["Ada Roe = null"]],
  ["Ada Roe of the surprise party said no.", []],
  ["We met Rep. Mark A. Doyle there.", ["Mark A. Doyle = Rep."]],
  ["Fire Chief John A. Loomis spoke.", ["John A. Loomis = Fire Chief"]],
  ["They want Sen. V. E. (Red) Burton back.", ["V. E. (Red) Burton = Sen."]],
  ["Rep. Robert C. “Bobby” Scanlon won.", ["Robert C. “Bobby” Scanlon = Rep."]],
  ["He lives at 637 E. Palmer Rd. in Rep. B. D. Palmer's seat.", ["B. D. Palmer = Rep."]],
  ["Mayor Okoye knew what Okoye Republicanism was.", ["Okoye = Mayor"]],
  [
    "Chancellor of the Exchequer Paul Denholm, 44, left.",
    ["Paul Denholm = Chancellor of the Exchequer"],
  ],
  ["Atty. Gen. Joe Nolan agreed.", ["Joe Nolan = Atty. Gen."]],
  ["Budget Director Nick Malone said so.", ["Nick Malone = Budget Director"]],
  ["Acme marketing director Nick Malone said so.", []],
  [
    "City Controller Alex Hempel and City Solicitor David Bergman left.",
    ["Alex Hempel = City Controller", "David Bergman = City Solicitor"],
  ],
  ["The family solicitor, Jo Roe, left.", []],
  ["Battalion Chief Stan Gladwell was hurt.", ["Stan Gladwell = Battalion Chief"]],
  ["Ranking Member Elias Cummins agreed.", ["Elias Cummins = Ranking Member"]],
  ["Family member Elias Cummins agreed.", []],
  [
    "Supervisors Ann Stanton, Joe Watson and Lee Kerr left.",
    ["Ann Stanton = Supervisors", "Joe Watson = Supervisors", "Lee Kerr = Supervisors"],
  ],
  ["Independent candidate Ewan Mull got in.", ["Ewan Mull = Independent candidate"]],
  ["Independent consultant Ewan Mull got in.", []],
  ["Sinn Fein’s Paul Dorrity asked.", ["Paul Dorrity = null"]],
  ["Reuters’s Paul Dorrity asked.", []],
  ["Hon. Gbenga Doe spoke.", ["Gbenga Doe = null"]],
  ["Hon. Minister Gbenga Doe spoke.", ["Gbenga Doe = Hon. Minister"]],
  [
    "Nina Griffon MP, Labour’s shadow home secretary, left.",
    ["Nina Griffon = Labour’s shadow home secretary"],
  ],
  ["Paul Dowdy TD said no.", ["Paul Dowdy = TD"]],
  ["Paul Dowdy PC said no.", []],
  ["Elkhart North TD Paul Dowdy said no.", ["Paul Dowdy = Elkhart North TD"]],
  ["Minister of Information, Alhaji Lai Bello said so.", ["Lai Bello = Minister of Information"]],
  ["Like the mayor, Lai Bello said so.", []],
  [
    "Labour MP and party spokesperson, Sudhir Trivani accused them.",
    ["Sudhir Trivani = Labour MP and party spokesperson"],
  ],
  ["“No,” said Mary Dunn, president of a Boston housing development.", []],
  ["“No,” said Mary Dunn, president of the republic.", ["Mary Dunn = president of the republic"]],
  ["Mary Dunn, vice president and counsel for the Acme Organization, left.", []],
  ["Mary Dunn, the vice president, left.", ["Mary Dunn = vice president"]],
  ["A Travis Kelder TD catch won it.", []],
  ["Lamar Jenkins TD passes won it.", []],
  ["After a Lamar Jenkins TD, the team led.", []],
  ["TD Marlowtrade said no.", []],
  ["A TD Travis Kelder scored won it.", []],
  ["The Selma Blake MS diagnosis was early.", []],
  ["The storm hit Holly Springs MS on Monday.", []],
  ["Shares of Hon Hai fell 3%. Hon Hai said it was no loss.", []],
  ["Minister Hon Gbenga Doe spoke.", ["Gbenga Doe = Minister"]],
  ["Rep. Zaldo Co said he would resign.", ["Zaldo Co = Rep."]],
  ["They met Rep. Zaldo Co. The talk was short.", ["Zaldo Co = Rep."]],
  ["Labour's Angel Gabriel joke fell flat.", []],
  ["Labour's Tony Brand Lectures began.", []],
  ["Labour's Tony Brand Lectures are over.", []],
  ["Labour's Tony Brand, who left, was right.", ["Tony Brand = null"]],
  ["Acme budget director Jo Roe said so.", []],
  ["City budget director Jo Roe said so.", ["Jo Roe = City budget director"]],
])("reads the offices of %j", (text, expected) => {
  expect(rows(text)).toEqual(expected);
});

const namesIn = (text: string): string[] =>
  findPersons(read(text)).flatMap(({ mentions }) => mentions.map(({ text: name }) => name));

it.each([
  ["He chose Option A. Smith chose B.", []],
  ["It is Hepatitis A. Doctors agree.", []],
  ["They lead Serie A. Juventus won.", []],
  ["It got Grade A. Teachers agree.", []],
  ["He drove a Model A. Ford drove it.", []],
  ["We met Mr A. Okoye there.", ["A. Okoye"]],
  ["We met a Boy Scout who said no.", []],
  ["He owns a young Border Collie who ran off.", []],
  ["Any Trump Supporter who said so lied.", []],
  ["It came from Secret Santa who came.", []],
  ["The former Navy Seal who wrote it left.", []],
  ["Shares of Marlow & Co said little.", []],
])("reads the names of %j", (text, expected) => {
  expect(namesIn(text)).toEqual(expected);
});
