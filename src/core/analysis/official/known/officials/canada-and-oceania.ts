// Officials of Canada, Australia, New Zealand and the Pacific islands since 2009. Compiled from public
// knowledge by the Pressmark developers, MIT; checked to 2025-12. A year stands where the day is not
// certain. Format: ../parse-officials.ts.

export const CANADA_AND_OCEANIA = `
# Canada
Ahmed Hussen | immigration minister, 2017-01..2019-11
Alison Redford | premier, Alberta, 2011-10..2014-03
Andrew Scheer | speaker of the House of Commons, 2011-06..2015-12; leader of the Conservative Party, 2017-05..2020-08
Anita Anand | procurement minister, 2019-11..2021-10; defence minister, 2021-10..2023-07; foreign minister, 2025-05..
Arif Virani | justice minister, 2023-07..2025-03
Beverley McLachlin | chief justice, 2000-01..2017-12
Bill Blair | police chief, Toronto, 2005-04..2015-04; public safety minister, 2019-11..2021-10; defence minister, 2023-07..2025-05
Bill Morneau | finance minister, 2015-11..2020-08
Blaine Higgs | premier, New Brunswick, 2018-11..2024-11
Bob Rae | premier, Ontario, 1990-10..1995-06; interim leader of the Liberal Party, 2011-05..2013-04; ambassador to the United Nations, 2020-08..2025
Bonnie Henry | provincial health officer, British Columbia, 2018-02..
Brad Wall | premier, Saskatchewan, 2007-11..2018-02
Brenda Lucki | commissioner of the Royal Canadian Mounted Police, 2018-04..2023-03
Brian Mulroney | prime minister, 1984-09..1993-06
Brian Pallister | premier, Manitoba, 2016-05..2021-09
Candice Bergen | interim leader of the Conservative Party, 2022-02..2022-09
Catherine McKenna | environment minister, 2015-11..2019-11
Christine Elliott | health minister, Ontario, 2018-06..2022-06
Christy Clark | premier, British Columbia, 2011-03..2017-07
Chrystia Freeland | trade minister, 2015-11..2017-01; foreign minister, 2017-01..2019-11; deputy prime minister, 2019-11..2024-12; finance minister, 2020-08..2024-12
Dalton McGuinty | premier, Ontario, 2003-10..2013-02
Danielle Smith | premier, Alberta, 2022-10..
Danny Williams | premier, Newfoundland and Labrador, 2003-11..2010-12
Darrell Dexter | premier, Nova Scotia, 2009-06..2013-10
David Eby | premier, British Columbia, 2022-11..
David Johnston | governor general, 2010-10..2017-10
David Lametti | justice minister, 2019-01..2023-07
David McGuinty | public safety minister, 2024-12..2025-05; defence minister, 2025-05..
David Miller | mayor, Toronto, 2003-12..2010-11
Denis Coderre | mayor, Montreal, 2013-11..2017-11
Dominic LeBlanc | intergovernmental affairs minister, 2020-08..; public safety minister, 2023-07..2024-12; finance minister, 2024-12..2025-03
Doug Ford | premier, Ontario, 2018-06..
Ed Stelmach | premier, Alberta, 2006-12..2011-10
Elizabeth May | leader of the Green Party, 2006-08..2019-11; leader of the Green Party, 2022-11..
Erin O'Toole | leader of the Conservative Party, 2020-08..2022-02
François Legault | premier, Quebec, 2018-10..
François-Philippe Champagne | trade minister, 2017-01..2018-07; foreign minister, 2019-11..2021-01; industry minister, 2021-01..2025-03; finance minister, 2025-03..
Gary Anandasangaree | public safety minister, 2025-05..
Gilles Duceppe | leader of the Bloc Québécois, 1997-03..2011-05
Gordon Campbell | premier, British Columbia, 2001-06..2011-03
Greg Selinger | premier, Manitoba, 2009-10..2016-05
Gregor Robertson | mayor, Vancouver, 2008-12..2018-11; housing minister, 2025-05..
Harjit Sajjan | defence minister, 2015-11..2021-10
Heather Stefanson | premier, Manitoba, 2021-11..2023-10
Iain Rankin | premier, Nova Scotia, 2021-02..2021-08
Jack Layton | leader of the New Democratic Party, 2003-01..2011-08-22
Jagmeet Singh | leader of the New Democratic Party, 2017-10..2025-05
Jane Philpott | health minister, 2015-11..2017-08
Jason Kenney | immigration minister, 2008-10..2013-07; defence minister, 2015-02..2015-11; premier, Alberta, 2019-04..2022-10
Jean Charest | premier, Quebec, 2003-04..2012-09
Jean Chrétien | prime minister, 1993-11..2003-12
Jim Flaherty | finance minister, 2006-02..2014-03
Jim Prentice | environment minister, 2008-10..2010-11; premier, Alberta, 2014-09..2015-05
Jim Watson | mayor, Ottawa, 2010-12..2022-11
Jody Wilson-Raybould | justice minister, 2015-11..2019-01
Joe Oliver | natural resources minister, 2011-05..2014-03; finance minister, 2014-03..2015-11
John Baird | foreign minister, 2011-05..2015-02
John Horgan | premier, British Columbia, 2017-07..2022-11
John Tory | mayor, Toronto, 2014-12..2023-02
Julie Payette | governor general, 2017-10..2021-01
Justin Trudeau | leader of the Liberal Party, 2013-04..2025-03; prime minister, 2015-11-04..2025-03-14
Kathleen Wynne | premier, Ontario, 2013-02..2018-06
Kim Campbell | prime minister, 1993-06..1993-11
Lawrence Cannon | foreign minister, 2008-10..2011-05
Marc Garneau | transport minister, 2015-11..2021-01; foreign minister, 2021-01..2021-10
Marc Miller | immigration minister, 2023-07..2025-03
Marco Mendicino | immigration minister, 2019-11..2021-10; public safety minister, 2021-10..2023-07
Mark Carney = Mark J. Carney | governor, Bank of Canada, 2008-02..2013-06; governor, Bank of England, 2013-07..2020-03; leader of the Liberal Party, 2025-03..; prime minister, 2025-03-14..
Mary Simon | governor general, 2021-07..
Maxime Bernier | foreign minister, 2007-08..2008-05; leader of the People's Party, 2018-09..
Mélanie Joly | heritage minister, 2015-11..2018-07; foreign minister, 2021-10..2025-05; industry minister, 2025-05..
Michael Ignatieff | leader of the Liberal Party, 2008-12..2011-05
Michaëlle Jean | governor general, 2005-09..2010-10; secretary general, International Organisation of La Francophonie, 2015-01..2018-12
Naheed Nenshi | mayor, Calgary, 2010-10..2021-10
Olivia Chow | mayor, Toronto, 2023-07..
Patty Hajdu | health minister, 2019-11..2021-10
Paul Martin | finance minister, 1993-11..2002-06; prime minister, 2003-12..2006-02
Pauline Marois | premier, Quebec, 2012-09..2014-04
Peter MacKay | foreign minister, 2006-02..2007-08; defence minister, 2007-08..2013-07; justice minister, 2013-07..2015-11
Philippe Couillard | premier, Quebec, 2014-04..2018-10
Pierre Poilievre | leader of the Conservative Party, 2022-09..
Pierre Trudeau = Pierre Elliott Trudeau | prime minister, 1968-04..1979-06; prime minister, 1980-03..1984-06
Rachel Notley | premier, Alberta, 2015-05..2019-04
Ralph Goodale | finance minister, 2003-12..2006-02; public safety minister, 2015-11..2019-11
Rob Ford | mayor, Toronto, 2010-12..2014-11
Rob Nicholson | justice minister, 2007-01..2013-07; defence minister, 2013-07..2015-02; foreign minister, 2015-02..2015-11
Rona Ambrose | health minister, 2013-07..2015-11; interim leader of the Conservative Party, 2015-11..2017-05
Scott Moe | premier, Saskatchewan, 2018-02..
Stéphane Dion | leader of the Liberal Party, 2006-12..2008-12; foreign minister, 2015-11..2017-01
Stephen Harper = Stephen J. Harper | prime minister, 2006-02-06..2015-11-04
Stephen McNeil | premier, Nova Scotia, 2013-10..2021-02
Steven Guilbeault | environment minister, 2021-10..2025-03
Theresa Tam | chief public health officer, 2017-06..2025-06
Thomas Mulcair = Tom Mulcair | leader of the New Democratic Party, 2012-03..2017-10
Tim Houston | premier, Nova Scotia, 2021-08..
Tony Clement | health minister, 2006-02..2008-10; industry minister, 2008-10..2011-05
Valérie Plante | mayor, Montreal, 2017-11..2025-11
Vic Toews | public safety minister, 2010-01..2013-07
Wab Kinew | premier, Manitoba, 2023-10..
Yves-François Blanchet | leader of the Bloc Québécois, 2019-01..
# Australia
Adam Bandt | leader of the Greens, 2020-02..2025-05
Alan Tudge | education minister, 2020-12..2022-05
Angus Campbell | chief of the defence force, 2018-07..2024-07
Angus Houston | chief of the defence force, 2005-07..2011-07
Angus Taylor | energy minister, 2018-08..2022-05
Anna Bligh | premier, Queensland, 2007-09..2012-03
Annastacia Palaszczuk | premier, Queensland, 2015-02..2023-12
Anthony Albanese | deputy prime minister, 2013-06..2013-09; leader of the opposition, 2019-05..2022-05; prime minister, 2022-05-23..
Barnaby Joyce | agriculture minister, 2013-09..2017-10; deputy prime minister, 2016-02..2017-10; deputy prime minister, 2017-12..2018-02; deputy prime minister, 2021-06..2022-05
Barry O'Farrell | premier, New South Wales, 2011-03..2014-04
Bill Shorten | leader of the opposition, 2013-10..2019-05; minister for the national disability insurance scheme, 2022-06..2025-01
Bob Brown | leader of the Greens, 2005-11..2012-04
Bob Carr | premier, New South Wales, 1995-04..2005-08; foreign minister, 2012-03..2013-09
Bob Hawke | prime minister, 1983-03..1991-12
Brendan Murphy | chief medical officer, 2016-10..2020-06
Brett Sutton | chief health officer, Victoria, 2019-03..2023-06
Bronwyn Bishop | speaker of the House of Representatives, 2013-11..2015-08
Campbell Newman | premier, Queensland, 2012-03..2015-02
Chris Bowen | immigration minister, 2010-09..2013-02; treasurer, 2013-06..2013-09; climate change minister, 2022-06..
Chris Minns | premier, New South Wales, 2023-03..
Christian Porter | attorney general, 2017-12..2021-03
Christine Milne | leader of the Greens, 2012-04..2015-05
Christopher Pyne | education minister, 2013-09..2015-09; defence minister, 2018-08..2019-05
Clare O'Neil | home affairs minister, 2022-06..2024-07
Clive Palmer | leader of the Palmer United Party, 2013..2017
Clover Moore | lord mayor, Sydney, 2004-03..
Colin Barnett | premier, Western Australia, 2008-09..2017-03
Dan Tehan | trade minister, 2020-12..2022-05
Daniel Andrews = Dan Andrews | premier, Victoria, 2014-12..2023-09
David Crisafulli | premier, Queensland, 2024-10..
David Hurley | governor general, 2019-07..2024-07
David Littleproud | agriculture minister, 2017-12..2022-05; leader of the National Party, 2022-05..
Denis Napthine | premier, Victoria, 2013-03..2014-12
Dominic Perrottet | premier, New South Wales, 2021-10..2023-03
Don Farrell | trade minister, 2022-06..
Duncan Lewis | director general of security, 2014-09..2019-09
George Brandis | attorney general, 2013-09..2017-12
Gillian Triggs | president of the Human Rights Commission, 2012-07..2017-07
Gladys Berejiklian | premier, New South Wales, 2017-01..2021-10
Greg Hunt | environment minister, 2013-09..2016-07; health minister, 2017-01..2022-05
Jacinta Allan | premier, Victoria, 2023-09..
Jay Weatherill | premier, South Australia, 2011-10..2018-03
Jeremy Rockliff | premier, Tasmania, 2022-04..
Jim Chalmers | treasurer, 2022-05..
Joe Hockey | treasurer, 2013-09..2015-09; ambassador to the United States, 2016-01..2020-01
John Brumby | premier, Victoria, 2007-07..2010-12
John Howard | prime minister, 1996-03..2007-12
Josh Frydenberg | treasurer, 2018-08..2022-05
Julia Gillard | deputy prime minister, 2007-12..2010-06; prime minister, 2010-06-24..2013-06-27
Julie Bishop | foreign minister, 2013-09..2018-08; special envoy on Myanmar, United Nations, 2024-04..
Julie Inman Grant | eSafety commissioner, 2017-01..
Katy Gallagher | finance minister, 2022-05..
Kevin Rudd | prime minister, 2007-12-03..2010-06-24; foreign minister, 2010-09..2012-02; prime minister, 2013-06-27..2013-09-18; ambassador to the United States, 2023-03..
Kristina Keneally | premier, New South Wales, 2009-12..2011-03
Linda Reynolds | defence minister, 2019-05..2021-03
Malcolm Turnbull | leader of the opposition, 2008-09..2009-12; communications minister, 2013-09..2015-09; prime minister, 2015-09-15..2018-08-24
Marise Payne | defence minister, 2015-09..2018-08; foreign minister, 2018-08..2022-05
Mark Dreyfus | attorney general, 2013-02..2013-09; attorney general, 2022-06..2025-05
Mark McGowan | premier, Western Australia, 2017-03..2023-06
Mathias Cormann | finance minister, 2013-09..2020-10; secretary general, Organisation for Economic Co-operation and Development, 2021-06..
Michael McCormack | deputy prime minister, 2018-02..2021-06
Michaelia Cash | attorney general, 2021-03..2022-05
Mike Baird | premier, New South Wales, 2014-04..2017-01
Mike Burgess | director general of security, 2019-09..
Nathan Rees | premier, New South Wales, 2008-09..2009-12
Nicola Roxon | health minister, 2007-12..2011-12; attorney general, 2011-12..2013-02
Paul Keating | prime minister, 1991-12..1996-03
Pauline Hanson | leader of One Nation, 1997-04..; senator, 2016-07..
Penny Wong | climate change minister, 2007-12..2010-09; finance minister, 2010-09..2013-09; foreign minister, 2022-05..
Peter Cosgrove | governor general, 2014-03..2019-07
Peter Dutton | immigration minister, 2014-12..2017-12; home affairs minister, 2017-12..2021-03; defence minister, 2021-03..2022-05; leader of the opposition, 2022-05..2025-05
Peter Gutwein | premier, Tasmania, 2020-01..2022-04
Peter Malinauskas | premier, South Australia, 2022-03..
Quentin Bryce | governor general, 2008-09..2014-03
Richard Di Natale | leader of the Greens, 2015-05..2020-02
Richard Marles | deputy prime minister, 2022-05..; defence minister, 2022-05..
Roger Cook | premier, Western Australia, 2023-06..
Sam Mostyn | governor general, 2024-07..
Scott Morrison | immigration minister, 2013-09..2014-12; social services minister, 2014-12..2015-09; treasurer, 2015-09..2018-08; prime minister, 2018-08-24..2022-05-23
Shane Fitzsimmons | commissioner of the Rural Fire Service, New South Wales, 2007-09..2020-04
Simon Birmingham | trade minister, 2018-08..2020-12; finance minister, 2020-10..2022-05
Stephen Smith | foreign minister, 2007-12..2010-09; defence minister, 2010-09..2013-09
Steven Marshall | premier, South Australia, 2018-03..2022-03
Steven Miles | premier, Queensland, 2023-12..2024-10
Sussan Ley | environment minister, 2019-05..2022-05; leader of the opposition, 2025-05..
Tanya Plibersek | health minister, 2011-12..2013-09; environment minister, 2022-06..2025-05
Ted Baillieu | premier, Victoria, 2010-12..2013-03
Tony Abbott | leader of the opposition, 2009-12..2013-09; prime minister, 2013-09-18..2015-09-15
Tony Burke | home affairs minister, 2024-07..
Warren Truss | deputy prime minister, 2013-09..2016-02
Wayne Swan | treasurer, 2007-12..2013-06
Will Hodgman | premier, Tasmania, 2014-03..2020-01
# New Zealand
Andrew Coster | police commissioner, 2020-04..2024-11
Andrew Little | leader of the opposition, 2014-11..2017-08; justice minister, 2017-10..2020-11
Ashley Bloomfield | director general of health, 2018-06..2022-07
Bill English | finance minister, 2008-11..2016-12; prime minister, 2016-12-12..2017-10-26
Chris Hipkins | education minister, 2017-10..2023-02; health minister, 2020-07..2020-11; prime minister, 2023-01-25..2023-11-27; leader of the opposition, 2023-11..
Christopher Luxon | leader of the opposition, 2021-11..2023-11; prime minister, 2023-11-27..
David Cunliffe | leader of the opposition, 2013-09..2014-09
David Seymour | leader of ACT, 2014-10..; deputy prime minister, 2025-05..
Gerry Brownlee | defence minister, 2014-10..2017-05; speaker of parliament, 2023-12..
Grant Robertson | finance minister, 2017-10..2023-11; deputy prime minister, 2020-11..2023-01
Helen Clark | prime minister, 1999-12..2008-11; administrator of the Development Programme, United Nations, 2009-04..2017-04
Jacinda Ardern | prime minister, 2017-10-26..2023-01-25
James Shaw | climate change minister, 2017-10..2023-11
John Key | prime minister, 2008-11-19..2016-12-12
Judith Collins | leader of the opposition, 2020-07..2021-11; defence minister, 2023-11..
Lianne Dalziel | mayor, Christchurch, 2013-10..2022-10
Murray McCully | foreign minister, 2008-11..2017-05
Nanaia Mahuta | foreign minister, 2020-11..2023-11
Nicola Willis | finance minister, 2023-11..
Phil Goff | foreign minister, 1999-12..2005-10; leader of the opposition, 2008-11..2011-12; mayor, Auckland, 2016-10..2022-10
Ron Mark | defence minister, 2017-10..2020-11
Simon Bridges | leader of the opposition, 2018-02..2020-05
Stuart Nash | police minister, 2017-10..2020-11
Wayne Brown | mayor, Auckland, 2022-10..
Winston Peters | foreign minister, 2005-10..2008-08; deputy prime minister, 2017-10..2020-11; foreign minister, 2017-10..2020-11; foreign minister, 2023-11..; deputy prime minister, 2023-11..2025-05
# Fiji
Frank Bainimarama = Voreqe Bainimarama | prime minister, 2007-01..2022-12
Sitiveni Rabuka | prime minister, 1992-06..1999-05; prime minister, 2022-12..
# Papua New Guinea
James Marape | prime minister, 2019-05..
Michael Somare | prime minister, 2002-08..2010-12
Peter O'Neill | prime minister, 2011-08..2019-05
# Samoa
Fiame Naomi Mata'afa = Fiamē Naomi Mata'afa = Fiame Mata'afa | prime minister, 2021-05..2025-09
Tuilaepa Sailele Malielegaoi = Tuilaepa Aiono Sailele Malielegaoi | prime minister, 1998-11..2021-05
# Solomon Islands
Jeremiah Manele | foreign minister, 2019-04..2024-05; prime minister, 2024-05..
Manasseh Sogavare | prime minister, 2014-12..2017-11; prime minister, 2019-04..2024-05
Rick Houenipwela | prime minister, 2017-11..2019-04
# Kiribati
Anote Tong | president, 2003-07..2016-03
Taneti Maamau | president, 2016-03..
# Marshall Islands
David Kabua | president, 2020-01..2024-01
Hilda Heine | president, 2016-01..2020-01; president, 2024-01..
# Tuvalu
Enele Sopoaga | prime minister, 2013-08..2019-09
Feleti Teo | prime minister, 2024-02..
Kausea Natano | prime minister, 2019-09..2024-02
# Palau
Surangel Whipps = Surangel Whipps Jr. | president, 2021-01..
Tommy Remengesau = Tommy Remengesau Jr. | president, 2001-01..2009-01; president, 2013-01..2021-01
# Tonga
Siaosi Sovaleni = Hu'akavameiliku Siaosi Sovaleni | prime minister, 2021-12..2024-12
`;
