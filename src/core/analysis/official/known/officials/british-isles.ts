// Officials of the United Kingdom, its nations and of Ireland since 2009. Compiled from public knowledge
// by the Pressmark developers, MIT; checked to 2025-12. A year stands where the day is not certain.
// Format: ../parse-officials.ts.

export const BRITISH_ISLES = `
# United Kingdom
Alan Johnson | health secretary, 2007-06..2009-06; home secretary, 2009-06..2010-05
Alastair Campbell | Downing Street communications director, 1997-05..2003-08
Alex Younger | head of MI6, 2014-11..2020
Alistair Darling | chancellor of the Exchequer, 2007-06..2010-05
Alok Sharma | business secretary, 2020-02..2021-01; president of COP26, 2021-01..2022-10
Amanda Pritchard | chief executive of the NHS, England, 2021-08..2025-03
Amber Rudd | energy secretary, 2015-05..2016-07; home secretary, 2016-07..2018-04; work and pensions secretary, 2018-11..2019-09
Andrea Leadsom | leader of the House of Commons, 2017-06..2019-05; business secretary, 2019-07..2020-02
Andrew Lansley | health secretary, 2010-05..2012-09
Andrew Parker | head of MI5, 2013-04..2020-04
Andy Burnham | health secretary, 2009-06..2010-05; mayor, Greater Manchester, 2017-05..
Andy Coulson | Downing Street communications director, 2010-05..2011-01
Andy Street | mayor, West Midlands, 2017-05..2024-05
Angela Rayner | deputy leader of the Labour Party, 2020-04..2025-09; deputy prime minister, 2024-07..2025-09
Anne-Marie Trevelyan | international trade secretary, 2021-09..2022-09; transport secretary, 2022-09..2022-10
Barbara Woodward | ambassador to China, 2015..2020; ambassador to the United Nations, 2020..
Ben Wallace | defence secretary, 2019-07..2023-08
Bernard Hogan-Howe | Metropolitan Police commissioner, 2011-09..2017-02
Bob Ainsworth | defence secretary, 2009-06..2010-05
Boris Johnson = Alexander Boris de Pfeffel Johnson | mayor, London, 2008-05..2016-05; foreign secretary, 2016-07..2018-07; prime minister, 2019-07-24..2022-09-06
Brandon Lewis | Northern Ireland secretary, 2020-02..2022-07
Bridget Phillipson | education secretary, 2024-07..
Caroline Lucas | member of parliament, 2010-05..2024-05
Charles III = King Charles III = King Charles | king, 2022-09-08..
Chris Grayling | justice secretary, 2012-09..2015-05; leader of the House of Commons, 2015-05..2016-07; transport secretary, 2016-07..2019-07
Chris Heaton-Harris | Northern Ireland secretary, 2022-09..2024-07
Chris Whitty | chief medical officer, England, 2019-10..
Cressida Dick | Metropolitan Police commissioner, 2017-04..2022-04
Danny Alexander | chief secretary to the Treasury, 2010-05..2015-05
David Cameron = Lord Cameron | leader of the Conservative Party, 2005-12..2016-07; prime minister, 2010-05-11..2016-07-13; foreign secretary, 2023-11..2024-07
David Davis | Brexit secretary, 2016-07..2018-07
David Gauke | work and pensions secretary, 2017-06..2018-01; justice secretary, 2018-01..2019-07
David Lammy | foreign secretary, 2024-07..2025-09; deputy prime minister, 2025-09..; justice secretary, 2025-09..
David Lidington | justice secretary, 2017-06..2018-01; chancellor of the Duchy of Lancaster, 2018-01..2019-07
David Miliband | foreign secretary, 2007-06..2010-05
Diane Abbott | shadow home secretary, 2016-10..2020-04
Dominic Cummings | chief adviser to the prime minister, 2019-07..2020-11
Dominic Grieve | attorney general, 2010-05..2014-07
Dominic Raab | Brexit secretary, 2018-07..2018-11; foreign secretary, 2019-07..2021-09; deputy prime minister, 2021-09..2022-09; deputy prime minister, 2022-10..2023-04
Ed Balls | education secretary, 2007-06..2010-05; shadow chancellor, 2011-01..2015-05
Ed Davey = Edward Davey | energy secretary, 2012-02..2015-05; leader of the Liberal Democrats, 2020-08..
Ed Miliband = Edward Miliband | energy secretary, 2008-10..2010-05; leader of the opposition, 2010-09..2015-05; energy secretary, 2024-07..
Elizabeth II = Queen Elizabeth II = Queen Elizabeth | queen, 1952-02-06..2022-09-08
Emily Thornberry | shadow foreign secretary, 2016-06..2020-04
Gavin Williamson | defence secretary, 2017-11..2019-05; education secretary, 2019-07..2021-09
Geoffrey Cox | attorney general, 2018-07..2020-02
George Osborne | chancellor of the Exchequer, 2010-05..2016-07
Gillian Keegan | education secretary, 2022-10..2024-07
Gordon Brown | chancellor of the Exchequer, 1997-05..2007-06; prime minister, 2007-06-27..2010-05-11
Grant Shapps | transport secretary, 2019-07..2022-09; home secretary, 2022-10..2022-10; business secretary, 2022-10..2023-02; energy secretary, 2023-02..2023-08; defence secretary, 2023-08..2024-07
Harriet Harman | deputy leader of the Labour Party, 2007-06..2015-09; acting leader of the opposition, 2015-05..2015-09
Hilary Benn | Northern Ireland secretary, 2024-07..
Iain Duncan Smith | leader of the opposition, 2001-09..2003-11; work and pensions secretary, 2010-05..2016-03
Jack Straw | home secretary, 1997-05..2001-06; foreign secretary, 2001-06..2006-05; justice secretary, 2007-06..2010-05
Jacob Rees-Mogg | leader of the House of Commons, 2019-07..2022-02; business secretary, 2022-09..2022-10
Jacqui Smith | home secretary, 2007-06..2009-06
James Cleverly | foreign secretary, 2022-09..2023-11; home secretary, 2023-11..2024-07
Jeremy Corbyn | leader of the opposition, 2015-09..2020-04
Jeremy Hunt | culture secretary, 2010-05..2012-09; health secretary, 2012-09..2018-07; foreign secretary, 2018-07..2019-07; chancellor of the Exchequer, 2022-10..2024-07
Jeremy Wright | attorney general, 2014-07..2018-07; culture secretary, 2018-07..2019-07
Jo Swinson | leader of the Liberal Democrats, 2019-07..2019-12
John Bercow | speaker of the House of Commons, 2009-06..2019-11
John Healey | defence secretary, 2024-07..
John Major | chancellor of the Exchequer, 1989-10..1990-11; prime minister, 1990-11-28..1997-05-02
John McDonnell | shadow chancellor, 2015-09..2020-04
John Sawers | head of MI6, 2009-11..2014-11
Jonathan Reynolds | business secretary, 2024-07..2025-09
Jonathan Van-Tam | deputy chief medical officer, England, 2017..2022-03
Justine Greening | transport secretary, 2011-10..2012-09; international development secretary, 2012-09..2016-07; education secretary, 2016-07..2018-01
Karen Bradley | culture secretary, 2016-07..2018-01; Northern Ireland secretary, 2018-01..2019-07
Karen Pierce | ambassador to the United Nations, 2018..2020; ambassador to the United States, 2020..2025
Keir Starmer = Sir Keir Starmer | director of public prosecutions, 2008-11..2013-10; leader of the opposition, 2020-04..2024-07; leader of the Labour Party, 2020-04..; prime minister, 2024-07-05..
Kemi Badenoch | business secretary, 2023-02..2024-07; leader of the opposition, 2024-11..
Ken Livingstone | mayor, London, 2000-05..2008-05
Ken McCallum | head of MI5, 2020-04..
Kenneth Clarke = Ken Clarke | home secretary, 1992-04..1993-05; chancellor of the Exchequer, 1993-05..1997-05; justice secretary, 2010-05..2012-09
Kim Darroch | ambassador to the United States, 2016-01..2019-12
Kwasi Kwarteng | business secretary, 2021-01..2022-09; chancellor of the Exchequer, 2022-09..2022-10
Liam Fox | defence secretary, 2010-05..2011-10; international trade secretary, 2016-07..2019-07
Lindsay Hoyle | speaker of the House of Commons, 2019-11..
Lisa Nandy | culture secretary, 2024-07..
Liz Kendall | work and pensions secretary, 2024-07..2025-09; technology secretary, 2025-09..
Liz Truss = Elizabeth Truss | environment secretary, 2014-07..2016-07; justice secretary, 2016-07..2017-06; chief secretary to the Treasury, 2017-06..2019-07; international trade secretary, 2019-07..2021-09; foreign secretary, 2021-09..2022-09; prime minister, 2022-09-06..2022-10-25
Lucy Frazer | culture secretary, 2023-02..2024-07
Margaret Thatcher | prime minister, 1979-05-04..1990-11-28
Mark Harper | transport secretary, 2022-10..2024-07
Mark Lyall Grant | ambassador to the United Nations, 2009..2015
Mark Rowley | Metropolitan Police commissioner, 2022-09..
Mark Sedwill | cabinet secretary, 2018-10..2020-09
Matt Hancock = Matthew Hancock | culture secretary, 2018-01..2018-07; health secretary, 2018-07..2021-06
Mel Stride | work and pensions secretary, 2022-10..2024-07
Michael Fallon | defence secretary, 2014-07..2017-11
Michael Gove | education secretary, 2010-05..2014-07; justice secretary, 2015-05..2016-07; environment secretary, 2017-06..2019-07; chancellor of the Duchy of Lancaster, 2019-07..2021-09; housing secretary, 2021-09..2022-07; housing secretary, 2022-10..2024-07
Michelle Donelan | technology secretary, 2023-02..2024-07
Nadhim Zahawi | education secretary, 2021-09..2022-07; chancellor of the Exchequer, 2022-07..2022-09; chairman of the Conservative Party, 2022-10..2023-01
Nadine Dorries | culture secretary, 2021-09..2022-09
Nick Clegg | leader of the Liberal Democrats, 2007-12..2015-05; deputy prime minister, 2010-05..2015-05
Nigel Farage | leader of the UK Independence Party, 2006-09..2009-11; leader of the UK Independence Party, 2010-11..2016-09; leader of the Brexit Party, 2019-03..2021-03; leader of Reform UK, 2024-06..
Oliver Dowden | culture secretary, 2020-02..2021-09; deputy prime minister, 2023-04..2024-07
Pat McFadden | chancellor of the Duchy of Lancaster, 2024-07..2025-09; work and pensions secretary, 2025-09..
Patrick Vallance | chief scientific adviser, 2018-04..2023; science minister, 2024-07..
Penny Mordaunt | international development secretary, 2017-11..2019-05; defence secretary, 2019-05..2019-07; leader of the House of Commons, 2022-09..2024-07
Peter Kyle | technology secretary, 2024-07..2025-09; business secretary, 2025-09..
Peter Mandelson = Lord Mandelson | trade commissioner, European Union, 2004-11..2008-10; business secretary, 2008-10..2010-05; ambassador to the United States, 2025-02..2025-09
Philip Hammond | transport secretary, 2010-05..2011-10; defence secretary, 2011-10..2014-07; foreign secretary, 2014-07..2016-07; chancellor of the Exchequer, 2016-07..2019-07
Priti Patel | international development secretary, 2016-07..2017-11; home secretary, 2019-07..2022-09
Rachel Reeves | chancellor of the Exchequer, 2024-07..
Richard Hermer = Lord Hermer | attorney general, 2024-07..
Richard Moore | head of MI6, 2020..2025
Richard Tice | leader of Reform UK, 2021-03..2024-06
Rishi Sunak | chief secretary to the Treasury, 2019-07..2020-02; chancellor of the Exchequer, 2020-02..2022-07; prime minister, 2022-10-25..2024-07-05; leader of the opposition, 2024-07..2024-11
Robert Buckland | justice secretary, 2019-07..2021-09
Robert Jenrick | housing secretary, 2019-07..2021-09; immigration minister, 2022-10..2023-12
Sadiq Khan | mayor, London, 2016-05..
Sajid Javid | culture secretary, 2014-04..2015-05; business secretary, 2015-05..2016-07; communities secretary, 2016-07..2018-04; home secretary, 2018-04..2019-07; chancellor of the Exchequer, 2019-07..2020-02; health secretary, 2021-06..2022-07
Shabana Mahmood | justice secretary, 2024-07..2025-09; home secretary, 2025-09..
Simon Clarke | chief secretary to the Treasury, 2021-09..2022-09
Simon Stevens | chief executive of the NHS, England, 2014-04..2021-07
Steve Barclay = Stephen Barclay | Brexit secretary, 2018-11..2020-01; health secretary, 2022-10..2023-11; environment secretary, 2023-11..2024-07
Sue Gray | Downing Street chief of staff, 2024-07..2024-10
Suella Braverman | attorney general, 2020-02..2022-09; home secretary, 2022-09..2022-10; home secretary, 2022-10..2023-11
Theresa May | home secretary, 2010-05..2016-07; prime minister, 2016-07-13..2019-07-24
Theresa Villiers | Northern Ireland secretary, 2012-09..2016-07; environment secretary, 2019-07..2020-02
Thérèse Coffey | work and pensions secretary, 2019-09..2022-09; health secretary, 2022-09..2022-10; environment secretary, 2022-10..2023-11
Tim Farron | leader of the Liberal Democrats, 2015-07..2017-07
Tom Tugendhat | security minister, 2022-09..2024-07
Tom Watson | deputy leader of the Labour Party, 2015-09..2019-12
Tony Blair | prime minister, 1997-05-02..2007-06-27; Middle East envoy, the Quartet, 2007-06..2015
Tony Radakin | chief of the defence staff, 2021-11..2025-09
Victoria Atkins | health secretary, 2023-11..2024-07
Victoria Prentis | attorney general, 2022-10..2024-07
Vince Cable = Vincent Cable | business secretary, 2010-05..2015-05; leader of the Liberal Democrats, 2017-07..2019-07
Wes Streeting | health secretary, 2024-07..
William Hague | leader of the opposition, 1997-06..2001-09; foreign secretary, 2010-05..2014-07; leader of the House of Commons, 2014-07..2015-05
Yvette Cooper | home secretary, 2024-07..2025-09; foreign secretary, 2025-09..
# Scotland
Alex Salmond | first minister, 2007-05..2014-11; leader of the Alba Party, 2021-03..2024-10
Anas Sarwar | leader of Scottish Labour, 2021-02..
Douglas Ross | leader of the Scottish Conservatives, 2020-08..2024-09
Humza Yousaf | health secretary, 2021-05..2023-03; first minister, 2023-03..2024-05
Ian Blackford | leader of the Scottish National Party at Westminster, 2017-06..2022-12
John Swinney | finance secretary, 2007-05..2016-05; deputy first minister, 2014-11..2023-03; first minister, 2024-05..
Kate Forbes | finance secretary, 2020-02..2023-03; deputy first minister, 2024-05..
Nicola Sturgeon | deputy first minister, 2007-05..2014-11; first minister, 2014-11..2023-03
Ruth Davidson | leader of the Scottish Conservatives, 2011-11..2019-08
Stephen Flynn | leader of the Scottish National Party at Westminster, 2022-12..
# Wales
Carwyn Jones | first minister, 2009-12..2018-12
Eluned Morgan | health minister, 2021-05..2024-08; first minister, 2024-08..
Mark Drakeford | first minister, 2018-12..2024-03
Rhodri Morgan | first minister, 2000-02..2009-12
Vaughan Gething | health minister, 2016-05..2021-05; first minister, 2024-03..2024-08
# Northern Ireland
Arlene Foster | first minister, 2016-01..2017-01; first minister, 2020-01..2021-06
Edwin Poots | leader of the Democratic Unionist Party, 2021-05..2021-06
Emma Little-Pengelly | deputy first minister, 2024-02..
Ian Paisley | first minister, 2007-05..2008-06
Jeffrey Donaldson | leader of the Democratic Unionist Party, 2021-06..2024-03
Martin McGuinness | deputy first minister, 2007-05..2017-01
Michelle O'Neill | deputy first minister, 2020-01..2022-02; first minister, 2024-02..
Paul Givan | first minister, 2021-06..2022-02
Peter Robinson | first minister, 2008-06..2016-01
# Ireland
Bertie Ahern | taoiseach, 1997-06..2008-05
Brian Cowen | taoiseach, 2008-05..2011-03
Brian Lenihan | finance minister, 2008-05..2011-03
Catherine Connolly | president, 2025-11..
Eamon Gilmore | tánaiste, 2011-03..2014-07
Enda Kenny | taoiseach, 2011-03..2017-06
Gerry Adams | president of Sinn Féin, 1983-11..2018-02
Leo Varadkar | health minister, 2014-07..2016-05; taoiseach, 2017-06..2020-06; tánaiste, 2020-06..2022-12; taoiseach, 2022-12..2024-04
Mary Lou McDonald | president of Sinn Féin, 2018-02..
Mary McAleese | president, 1997-11..2011-11
Mary Robinson | president, 1990-12..1997-09; high commissioner for human rights, United Nations, 1997-09..2002-09
Michael D. Higgins = Michael D Higgins | president, 2011-11..2025-11
Michael Noonan | finance minister, 2011-03..2017-06
Micheál Martin | foreign minister, 2008-05..2011-01; leader of Fianna Fáil, 2011-01..; taoiseach, 2020-06..2022-12; tánaiste, 2022-12..2025-01; taoiseach, 2025-01..
Paschal Donohoe | finance minister, 2017-06..2022-12; president, Eurogroup, 2020-07..2025-11
Simon Coveney | defence minister, 2014-07..2016-05; foreign minister, 2017-06..2022-12; tánaiste, 2017-11..2020-06
Simon Harris | health minister, 2016-05..2020-06; taoiseach, 2024-04..2025-01; tánaiste, 2025-01..
`;
