// Presidents and vice presidents of the United States since 1977, the nominees of the large parties,
// cabinet members, chiefs of staff, press secretaries, heads of agencies and envoys. Compiled from
// public knowledge by the Pressmark developers, MIT; checked to 2025-12. A year stands where the day
// is not certain. Format: ../parse-officials.ts.

export const UNITED_STATES_EXECUTIVE = `
# United States
Ajit Pai | chairman of the Federal Communications Commission, 2017-01..2021-01
Al Gore = Albert Gore = Albert Gore Jr. | senator, Tennessee, 1985-01..1993-01; vice president, 1993-01-20..2001-01-20; presidential nominee, Democratic Party, 2000..2000
Alan Krueger | chairman of the Council of Economic Advisers, 2011-11..2013-08
Alberto Gonzales = Alberto R. Gonzales | attorney general, 2005-02..2007-09
Alejandro Mayorkas = Alejandro N. Mayorkas | deputy secretary of homeland security, 2013-12..2016-10; secretary of homeland security, 2021-02..2025-01
Alex Azar = Alex M. Azar | secretary of health and human services, 2018-01..2021-01
Alexander Acosta = Alex Acosta = R. Alexander Acosta | secretary of labor, 2017-04..2019-07
Alexander Vindman | director on the National Security Council, 2018..2020
Amos Hochstein | senior adviser to the president, 2022..2025-01
Andrew Card = Andrew H. Card Jr. | White House chief of staff, 2001-01..2006-04
Andrew McCabe = Andrew G. McCabe | deputy director of the FBI, 2016-02..2018-01; acting director of the FBI, 2017-05..2017-08
Andrew Wheeler | administrator of the Environmental Protection Agency, 2019-02..2021-01
Andrew Yang | presidential candidate, Democratic Party, 2018..2020; candidate for mayor, New York City, 2021..2021
Anthony Fauci = Anthony S. Fauci | director of the National Institute of Allergy and Infectious Diseases, 1984-11..2022-12; chief medical adviser to the president, 2021-01..2022-12
Anthony Foxx | mayor, Charlotte, 2009-12..2013-07; secretary of transportation, 2013-07..2017-01
Anthony Scaramucci | White House communications director, 2017-07..2017-07
Antony Blinken = Antony J. Blinken = Tony Blinken | deputy secretary of state, 2015-01..2017-01; secretary of state, 2021-01..2025-01
Ari Fleischer | White House press secretary, 2001-01..2003-07
Arne Duncan | secretary of education, 2009-01..2015-12
Ash Carter = Ashton Carter = Ashton B. Carter | secretary of defense, 2015-02..2017-01
Austan Goolsbee | chairman of the Council of Economic Advisers, 2010-09..2011-08; president, Federal Reserve Bank of Chicago, 2023-01..
Avril Haines = Avril D. Haines | director of national intelligence, 2021-01..2025-01
Barack Obama = Barack Hussein Obama = Barack H. Obama | senator, Illinois, 2005-01..2008-11; president, 2009-01-20..2017-01-20
Ben Carson = Benjamin Carson | presidential candidate, Republican Party, 2015..2016; secretary of housing and urban development, 2017-03..2021-01
Ben Rhodes | deputy national security adviser, 2009..2017-01
Betsy DeVos | secretary of education, 2017-02..2021-01
Bill Clinton = William Clinton = William Jefferson Clinton = William J. Clinton | governor, Arkansas, 1979-01..1981-01; governor, Arkansas, 1983-01..1992-12; president, 1993-01-20..2001-01-20
Bill Nelson | senator, Florida, 2001-01..2019-01; administrator of NASA, 2021-05..2025-01
Bob Dole = Robert Dole = Robert J. Dole | senator, Kansas, 1969-01..1996-06; Senate majority leader, 1995-01..1996-06; presidential nominee, Republican Party, 1996..1996
Brendan Carr | chairman of the Federal Communications Commission, 2025-01..
Brent Scowcroft | national security adviser, 1975-11..1977-01; national security adviser, 1989-01..1993-01
Brian Deese | director of the National Economic Council, 2021-01..2023-02
Brock Long | administrator of the Federal Emergency Management Agency, 2017-06..2019-03
Brooke Rollins | secretary of agriculture, 2025-02..
Carly Fiorina | presidential candidate, Republican Party, 2015..2016
Caroline Kennedy | ambassador to Japan, 2013-11..2017-01; ambassador to Australia, 2022-07..2024
Cecilia Rouse | chairwoman of the Council of Economic Advisers, 2021-03..2023-03
Chad Wolf = Chad F. Wolf | acting secretary of homeland security, 2019-11..2021-01
Charles Bolden = Charles F. Bolden | administrator of NASA, 2009-07..2017-01
Charles Q. Brown = Charles Q. Brown Jr. = C.Q. Brown = CQ Brown | Air Force chief of staff, 2020-08..2023-09; chairman of the Joint Chiefs of Staff, 2023-10..2025-02
Chris Wright | secretary of energy, 2025-02..
Christina Romer | chairwoman of the Council of Economic Advisers, 2009-01..2010-09
Christopher C. Miller | acting secretary of defense, 2020-11..2021-01
Christopher Stevens = J. Christopher Stevens = Chris Stevens | ambassador to Libya, 2012..2012-09
Christopher Wray = Christopher A. Wray = Chris Wray | director of the FBI, 2017-08..2025-01
Chuck Hagel = Charles Hagel | senator, Nebraska, 1997-01..2009-01; secretary of defense, 2013-02..2015-02
Colin Powell = Colin L. Powell | national security adviser, 1987..1989-01; chairman of the Joint Chiefs of Staff, 1989-10..1993-09; secretary of state, 2001-01..2005-01
Condoleezza Rice | national security adviser, 2001-01..2005-01; secretary of state, 2005-01..2009-01
Cornel West | presidential candidate, 2023..2024
Craig Fugate = W. Craig Fugate | administrator of the Federal Emergency Management Agency, 2009-05..2017-01
Dan Bongino | deputy director of the FBI, 2025-03..
Dan Brouillette | secretary of energy, 2019-12..2021-01
Dan Caine = John Daniel Caine | chairman of the Joint Chiefs of Staff, 2025-04..
Dan Coats = Daniel Coats = Daniel R. Coats | senator, Indiana, 1989-01..1999-01; senator, Indiana, 2011-01..2017-01; director of national intelligence, 2017-03..2019-08
Dan Quayle | vice president, 1989-01-20..1993-01-20
Dana Perino | White House press secretary, 2007-09..2009-01
David Axelrod | senior adviser to the president, 2009-01..2011-01
David Bernhardt | secretary of the interior, 2019-04..2021-01
David M. Friedman | ambassador to Israel, 2017-05..2021-01
David Petraeus = David H. Petraeus | commander of Central Command, 2008-10..2010-06; commander of forces in Afghanistan, 2010-07..2011-07; director of the CIA, 2011-09..2012-11
David Plouffe | senior adviser to the president, 2011-01..2013-01
David Shulkin = David J. Shulkin | secretary of veterans affairs, 2017-02..2018-03
David Weiss = David C. Weiss | US attorney for Delaware, 2018..2025-01; special counsel, 2023-08..2025-01
Dean Phillips | representative, Minnesota, 2019-01..2025-01; presidential candidate, Democratic Party, 2023..2024
Deanne Criswell | administrator of the Federal Emergency Management Agency, 2021-04..2025-01
Deb Haaland = Debra Haaland | representative, New Mexico, 2019-01..2021-03; secretary of the interior, 2021-03..2025-01
Deborah Birx = Deborah L. Birx | White House coronavirus response coordinator, 2020-02..2021-01
Denis McDonough | White House chief of staff, 2013-01..2017-01; secretary of veterans affairs, 2021-02..2025-01
Dennis Blair = Dennis C. Blair | director of national intelligence, 2009-01..2010-05
Dick Cheney = Richard Cheney = Richard B. Cheney | White House chief of staff, 1975-11..1977-01; representative, Wyoming, 1979-01..1989-03; secretary of defense, 1989-03..1993-01; vice president, 2001-01-20..2009-01-20
Donald Rumsfeld = Donald H. Rumsfeld | White House chief of staff, 1974-09..1975-11; secretary of defense, 1975-11..1977-01; secretary of defense, 2001-01..2006-12
Donald Trump = Donald J. Trump = Donald J Trump = Donald John Trump | presidential candidate, Republican Party, 2015-06..2016-07; presidential nominee, Republican Party, 2016-07..2016-11; president, 2017-01-20..2021-01-20; presidential candidate, Republican Party, 2022-11..2024-07; presidential nominee, Republican Party, 2024-07..2024-11; president, 2025-01-20..
Donald Verrilli = Donald B. Verrilli Jr. | solicitor general, 2011-06..2016-06
Donna Brazile | interim chairwoman of the Democratic National Committee, 2016-07..2017-02
Doug Collins | representative, Georgia, 2013-01..2021-01; secretary of veterans affairs, 2025-02..
Elaine Chao = Elaine L. Chao | secretary of labor, 2001-01..2009-01; secretary of transportation, 2017-01..2021-01
Elise Stefanik = Elise M. Stefanik | representative, New York, 2015-01..
Elizabeth Prelogar | solicitor general, 2021..2025-01
Elon Musk | senior adviser to the president, 2025-01..2025-05
Eric Holder = Eric H. Holder Jr. = Eric Holder Jr. | attorney general, 2009-02..2015-04
Eric Shinseki = Eric K. Shinseki | secretary of veterans affairs, 2009-01..2014-05
Ernest Moniz = Ernest J. Moniz | secretary of energy, 2013-05..2017-01
Eugene Scalia | secretary of labor, 2019-09..2021-01
Fiona Hill | senior director on the National Security Council, 2017..2019
Francis Collins = Francis S. Collins | director of the National Institutes of Health, 2009-08..2021-12
Gary Cohn | director of the National Economic Council, 2017-01..2018-04
Gary Gensler | chairman of the Commodity Futures Trading Commission, 2009-05..2014-01; chairman of the Securities and Exchange Commission, 2021-04..2025-01
Gene Sperling | director of the National Economic Council, 2011-01..2014-03
George H.W. Bush = George H. W. Bush = George Herbert Walker Bush = George HW Bush | director of the CIA, 1976-01..1977-01; vice president, 1981-01-20..1989-01-20; president, 1989-01-20..1993-01-20
George Mitchell = George J. Mitchell | senator, Maine, 1980-05..1995-01; Senate majority leader, 1989-01..1995-01; special envoy to the Middle East, 2009-01..2011-05
George Shultz = George P. Shultz | secretary of the Treasury, 1972..1974; secretary of state, 1982-07..1989-01
George Tenet = George J. Tenet | director of the CIA, 1997-07..2004-07
George W. Bush = George Bush = George W Bush = George Walker Bush | governor, Texas, 1995-01..2000-12; president, 2001-01-20..2009-01-20
Geraldine Ferraro | representative, New York, 1979-01..1985-01; vice presidential nominee, Democratic Party, 1984..1984
Gina Haspel | director of the CIA, 2018-05..2021-01
Gina McCarthy | administrator of the Environmental Protection Agency, 2013-07..2017-01; White House national climate adviser, 2021-01..2022-09
Gordon Sondland | ambassador to the European Union, 2018-07..2020-02
H.R. McMaster = H. R. McMaster = HR McMaster | national security adviser, 2017-02..2018-04
Hank Paulson = Henry Paulson = Henry M. Paulson | secretary of the Treasury, 2006-07..2009-01
Heather Nauert | State Department spokeswoman, 2017-04..2019
Henry Kissinger = Henry A. Kissinger | national security adviser, 1969-01..1975-11; secretary of state, 1973-09..1977-01
Herman Cain | presidential candidate, Republican Party, 2011..2011
Hilda Solis | representative, California, 2001-01..2009-02; secretary of labor, 2009-02..2013-01
Hillary Clinton = Hillary Rodham Clinton = Hillary R. Clinton | senator, New York, 2001-01..2009-01; presidential candidate, Democratic Party, 2007..2008; secretary of state, 2009-01..2013-02; presidential nominee, Democratic Party, 2016..2016
Hope Hicks | White House communications director, 2017-09..2018-03
Howard Lutnick | secretary of commerce, 2025-02..
Jack Kemp | representative, New York, 1971-01..1989-01; secretary of housing and urban development, 1989..1993-01; vice presidential nominee, Republican Party, 1996..1996
Jack Lew = Jacob Lew = Jacob J. Lew | White House chief of staff, 2012-01..2013-01; secretary of the Treasury, 2013-02..2017-01; ambassador to Israel, 2023-11..2025-01
Jack Smith | special counsel, 2022-11..2025-01
Jaime Harrison | chairman of the Democratic National Committee, 2021-01..2025-02
Jake Sullivan | national security adviser, 2021-01..2025-01
James Baker = James A. Baker III | White House chief of staff, 1981-01..1985-02; secretary of the Treasury, 1985-02..1988-08; secretary of state, 1989-01..1992-08; White House chief of staff, 1992-08..1993-01
James Clapper = James R. Clapper | director of national intelligence, 2010-08..2017-01
James Comey = Jim Comey = James B. Comey | deputy attorney general, 2003-12..2005-08; director of the FBI, 2013-09..2017-05
James L. Jones | NATO supreme allied commander, 2003-01..2006-12; national security adviser, 2009-01..2010-10
Jamieson Greer | trade representative, 2025-02..
Janet Reno | attorney general, 1993-03..2001-01
Janet Yellen = Janet L. Yellen | chair of the Federal Reserve, 2014-02..2018-02; secretary of the Treasury, 2021-01..2025-01
Jared Bernstein | chairman of the Council of Economic Advisers, 2023-06..2025-01
Jared Kushner | senior adviser to the president, 2017-01..2021-01
Jason Furman | chairman of the Council of Economic Advisers, 2013-08..2017-01
Jay Bhattacharya | director of the National Institutes of Health, 2025-04..
Jay Carney | White House press secretary, 2011-02..2014-06
Jay Clayton | chairman of the Securities and Exchange Commission, 2017-05..2020-12
JD Vance = J.D. Vance = J. D. Vance = James David Vance | senator, Ohio, 2023-01..2025-01; vice presidential nominee, Republican Party, 2024..2024; vice president, 2025-01-20..
Jeb Bush | governor, Florida, 1999-01..2007-01; presidential candidate, Republican Party, 2015..2016
Jeff Sessions = Jefferson Sessions = Jefferson Beauregard Sessions | senator, Alabama, 1997-01..2017-02; attorney general, 2017-02..2018-11
Jeff Zients = Jeffrey Zients = Jeffrey D. Zients | director of the National Economic Council, 2014-03..2017-01; White House chief of staff, 2023-02..2025-01
Jeh Johnson = Jeh C. Johnson | secretary of homeland security, 2013-12..2017-01
Jen O'Malley Dillon = Jennifer O'Malley Dillon | White House deputy chief of staff, 2021-01..2024-02
Jen Psaki = Jennifer Psaki | State Department spokeswoman, 2013-02..2015-03; White House communications director, 2015-04..2017-01; White House press secretary, 2021-01..2022-05
Jerome Adams | surgeon general, 2017-09..2021-01
Jessica Rosenworcel | chairwoman of the Federal Communications Commission, 2021-01..2025-01
Jill Stein | presidential nominee, Green Party, 2012..2012; presidential nominee, Green Party, 2016..2016; presidential nominee, Green Party, 2024..2024
Jim Bridenstine | representative, Oklahoma, 2013-01..2018-04; administrator of NASA, 2018-04..2021-01
Jim Mattis = James Mattis = James N. Mattis | secretary of defense, 2017-01..2019-01
Jim Messina | White House deputy chief of staff, 2009-01..2011-01
Jimmy Carter = James Carter = James Earl Carter | governor, Georgia, 1971-01..1975-01; presidential nominee, Democratic Party, 1976..1976; president, 1977-01-20..1981-01-20
Joe Biden = Joseph Biden = Joseph R. Biden = Joseph R. Biden Jr. = Joseph Robinette Biden | senator, Delaware, 1973-01..2009-01; vice president, 2009-01-20..2017-01-20; presidential nominee, Democratic Party, 2020..2020; president, 2021-01-20..2025-01-20
Joe Lieberman = Joseph Lieberman = Joseph I. Lieberman | senator, Connecticut, 1989-01..2013-01; vice presidential nominee, Democratic Party, 2000..2000
John Ashcroft | governor, Missouri, 1985-01..1993-01; senator, Missouri, 1995-01..2001-01; attorney general, 2001-02..2005-02
John B. King Jr. = John B. King = John King Jr. | secretary of education, 2016..2017-01
John Bolton = John R. Bolton | ambassador to the United Nations, 2005-08..2006-12; national security adviser, 2018-04..2019-09
John Brennan = John O. Brennan | homeland security adviser, 2009-01..2013-03; director of the CIA, 2013-03..2017-01
John Bryson | secretary of commerce, 2011-10..2012-06
John Durham = John H. Durham | US attorney for Connecticut, 2018..2021; special counsel, 2020-10..2023
John Edwards | senator, North Carolina, 1999-01..2005-01; presidential candidate, Democratic Party, 2003..2004; vice presidential nominee, Democratic Party, 2004..2004; presidential candidate, Democratic Party, 2007..2008
John J. Sullivan | deputy secretary of state, 2017-05..2019-12; ambassador to Russia, 2020..2022
John Kelly = John F. Kelly | secretary of homeland security, 2017-01..2017-07; White House chief of staff, 2017-07..2019-01
John Kerry = John F. Kerry | senator, Massachusetts, 1985-01..2013-02; presidential nominee, Democratic Party, 2004..2004; secretary of state, 2013-02..2017-01; special presidential envoy for climate, 2021-01..2024-03
John Kirby = John F. Kirby | Pentagon press secretary, 2013-12..2015-03; State Department spokesman, 2015-05..2017-01; Pentagon press secretary, 2021-01..2022-05; National Security Council spokesman, 2022-05..2025-01
John Podesta = John D. Podesta | White House chief of staff, 1998-11..2001-01; counselor to the president, 2014-01..2015-02; senior adviser to the president, 2022-09..2025-01
John Ratcliffe = John L. Ratcliffe | representative, Texas, 2015-01..2020-05; director of national intelligence, 2020-05..2021-01; director of the CIA, 2025-01..
John Tefft | ambassador to Ukraine, 2009..2013; ambassador to Russia, 2014..2017
Joseph Dunford = Joseph F. Dunford = Joseph F. Dunford Jr. | commander of forces in Afghanistan, 2013-02..2014-08; chairman of the Joint Chiefs of Staff, 2015-10..2019-09
Josh Bolten = Joshua Bolten = Joshua B. Bolten | director of the Office of Management and Budget, 2003-06..2006-04; White House chief of staff, 2006-04..2009-01
Josh Earnest | White House press secretary, 2014-06..2017-01
Julián Castro | mayor, San Antonio, 2009-06..2014-07; secretary of housing and urban development, 2014-07..2017-01; presidential candidate, Democratic Party, 2019..2020
Julie Su | acting secretary of labor, 2023-03..2025-01
Kamala Harris = Kamala D. Harris | attorney general, California, 2011-01..2017-01; senator, California, 2017-01..2021-01; vice president, 2021-01-20..2025-01-20; presidential nominee, Democratic Party, 2024..2024
Karine Jean-Pierre | White House press secretary, 2022-05..2025-01
Karoline Leavitt | White House press secretary, 2025-01..
Kash Patel = Kashyap Patel | director of the FBI, 2025-02..
Katherine Tai | trade representative, 2021-03..2025-01
Kayleigh McEnany | White House press secretary, 2020-04..2021-01
Keith Alexander = Keith B. Alexander | director of the National Security Agency, 2005-08..2014-03
Keith Kellogg | national security adviser to the vice president, 2018..2021-01; special envoy for Ukraine and Russia, 2025-01..
Kelly Craft = Kelly Knight Craft | ambassador to Canada, 2017-10..2019-08; ambassador to the United Nations, 2019-09..2021-01
Kellyanne Conway | counselor to the president, 2017-01..2020-08
Ken Martin | chairman of the Democratic National Committee, 2025-02..
Ken Salazar | senator, Colorado, 2005-01..2009-01; secretary of the interior, 2009-01..2013-04; ambassador to Mexico, 2021-09..2025-01
Ken Starr = Kenneth Starr = Kenneth W. Starr | solicitor general, 1989-05..1993-01; independent counsel, 1994-08..1999-10
Kevin Hassett | chairman of the Council of Economic Advisers, 2017-09..2019-06; director of the National Economic Council, 2025-01..
Kevin McAleenan | acting secretary of homeland security, 2019-04..2019-11
Kirstjen Nielsen = Kirstjen M. Nielsen | secretary of homeland security, 2017-12..2019-04
Kurt Campbell = Kurt M. Campbell | assistant secretary of state, 2009-06..2013-02; Indo-Pacific coordinator, 2021-01..2024-02; deputy secretary of state, 2024-02..2025-01
Kurt Volker | special representative for Ukraine, 2017-07..2019-09
Lael Brainard | member of the Federal Reserve Board, 2014-06..2023-02; director of the National Economic Council, 2023-02..2025-01
Larry Kudlow | director of the National Economic Council, 2018-04..2021-01
Larry Summers = Lawrence Summers = Lawrence H. Summers | secretary of the Treasury, 1999-07..2001-01; director of the National Economic Council, 2009-01..2010-12
Lee Zeldin | representative, New York, 2015-01..2023-01; administrator of the Environmental Protection Agency, 2025-01..
Leon Panetta = Leon E. Panetta | White House chief of staff, 1994-07..1997-01; director of the CIA, 2009-02..2011-06; secretary of defense, 2011-07..2013-02
Les Aspin | secretary of defense, 1993-01..1994-02
Lina Khan = Lina M. Khan | chairwoman of the Federal Trade Commission, 2021-06..2025-01
Linda McMahon | administrator of the Small Business Administration, 2017-02..2019-04; secretary of education, 2025-03..
Linda Thomas-Greenfield | ambassador to the United Nations, 2021-02..2025-01
Lisa Jackson = Lisa P. Jackson | administrator of the Environmental Protection Agency, 2009-01..2013-02
Lisa Monaco | homeland security adviser, 2013..2017-01; deputy attorney general, 2021-04..2025-01
Lloyd Austin = Lloyd J. Austin III = Lloyd J. Austin | commander of Central Command, 2013-03..2016-03; secretary of defense, 2021-01..2025-01
Lloyd Bentsen | senator, Texas, 1971-01..1993-01; vice presidential nominee, Democratic Party, 1988..1988; secretary of the Treasury, 1993-01..1994-12
Loretta Lynch = Loretta E. Lynch | attorney general, 2015-04..2017-01
Lori Chavez-DeRemer | representative, Oregon, 2023-01..2025-01; secretary of labor, 2025-03..
Louis DeJoy | postmaster general, 2020-06..2025-03
Madeleine Albright | ambassador to the United Nations, 1993-01..1997-01; secretary of state, 1997-01..2001-01
Mandy Cohen = Mandy K. Cohen | director of the Centers for Disease Control and Prevention, 2023-07..2025-01
Marcia Fudge = Marcia L. Fudge | representative, Ohio, 2008-11..2021-03; secretary of housing and urban development, 2021-03..2024-03
Marco Rubio | senator, Florida, 2011-01..2025-01; presidential candidate, Republican Party, 2015..2016; secretary of state, 2025-01..; national security adviser, 2025-05..
Margaret Hamburg | commissioner of the Food and Drug Administration, 2009-05..2015-03
Marianne Williamson | presidential candidate, Democratic Party, 2019..2020; presidential candidate, Democratic Party, 2023..2024
Marie Yovanovitch | ambassador to Ukraine, 2016-08..2019-05
Mark Esper = Mark T. Esper | secretary of the Army, 2017-11..2019-07; secretary of defense, 2019-07..2020-11
Mark Meadows | representative, North Carolina, 2013-01..2020-03; White House chief of staff, 2020-03..2021-01
Mark Milley = Mark A. Milley | Army chief of staff, 2015-08..2019-08; chairman of the Joint Chiefs of Staff, 2019-09..2023-09
Martin Dempsey = Martin E. Dempsey | chairman of the Joint Chiefs of Staff, 2011-10..2015-09
Marty Makary | commissioner of the Food and Drug Administration, 2025-04..
Marty Walsh = Martin J. Walsh | mayor, Boston, 2014-01..2021-03; secretary of labor, 2021-03..2023-03
Mary Jo White | chairwoman of the Securities and Exchange Commission, 2013-04..2017-01
Mary Schapiro | chairwoman of the Securities and Exchange Commission, 2009-01..2012-12
Matt Gaetz | representative, Florida, 2017-01..2024-11; nominee for attorney general, 2024-11..2024-11
Matthew Miller | State Department spokesman, 2023-04..2025-01
Matthew Whitaker = Matt Whitaker | acting attorney general, 2018-11..2019-02; ambassador to NATO, 2025-04..
Mehmet Oz | candidate for senator, Pennsylvania, 2021..2022; administrator of the Centers for Medicare and Medicaid Services, 2025-04..
Merrick Garland = Merrick B. Garland | judge, 1997..2021-03; Supreme Court nominee, 2016-03..2017-01; attorney general, 2021-03..2025-01
Michael Chertoff | secretary of homeland security, 2005-02..2009-01
Michael Flynn = Michael T. Flynn = Mike Flynn | director of the Defense Intelligence Agency, 2012-07..2014-08; national security adviser, 2017-01..2017-02
Michael Froman = Michael B. Froman | trade representative, 2013-06..2017-01
Michael Hayden = Michael V. Hayden | director of the National Security Agency, 1999..2005; director of the CIA, 2006-05..2009-02
Michael McFaul | ambassador to Russia, 2012-01..2014-02
Michael Morell = Mike Morell = Michael J. Morell | acting director of the CIA, 2012-11..2013-03
Michael Mukasey = Michael B. Mukasey | attorney general, 2007-11..2009-01
Michael Regan = Michael S. Regan | administrator of the Environmental Protection Agency, 2021-03..2024-12
Michael Steele | lieutenant governor, Maryland, 2003-01..2007-01; chairman of the Republican National Committee, 2009-01..2011-01
Mick Mulvaney | representative, South Carolina, 2011-01..2017-02; director of the Office of Management and Budget, 2017-02..2020-03; acting White House chief of staff, 2019-01..2020-03
Miguel Cardona = Miguel A. Cardona | secretary of education, 2021-03..2025-01
Mike Mullen = Michael Mullen | chairman of the Joint Chiefs of Staff, 2007-10..2011-09
Mike Pompeo = Michael Pompeo = Michael R. Pompeo | representative, Kansas, 2011-01..2017-01; director of the CIA, 2017-01..2018-04; secretary of state, 2018-04..2021-01
Mike Waltz = Michael Waltz | representative, Florida, 2019-01..2025-01; national security adviser, 2025-01..2025-05; ambassador to the United Nations, 2025-09..
Monty Wilkinson | acting attorney general, 2021-01..2021-03
Morgan Ortagus | State Department spokeswoman, 2019-04..2021-01
Ned Price | State Department spokesman, 2021-01..2023-03
Neera Tanden | director of the Domestic Policy Council, 2023-05..2025-01
Pam Bondi = Pamela Bondi = Pamela Jo Bondi | attorney general, Florida, 2011-01..2019-01; attorney general, 2025-02..
Pat Ryder = Patrick Ryder = Patrick S. Ryder | Pentagon press secretary, 2022-08..2025-01
Patrick Fitzgerald = Patrick J. Fitzgerald | US attorney for the Northern District of Illinois, 2001..2012
Patrick Shanahan | acting secretary of defense, 2019-01..2019-06
Paul Atkins | chairman of the Securities and Exchange Commission, 2025-04..
Penny Pritzker | secretary of commerce, 2013-06..2017-01
Pete Buttigieg | mayor, South Bend, 2012-01..2020-01; presidential candidate, Democratic Party, 2019..2020; secretary of transportation, 2021-02..2025-01
Pete Hegseth | secretary of defense, 2025-01..
Pete Rouse = Peter Rouse | acting White House chief of staff, 2010-10..2011-01
Peter Navarro | White House trade adviser, 2017-01..2021-01; White House trade adviser, 2025-01..
Peter Orszag | director of the Office of Management and Budget, 2009-01..2010-07
Preet Bharara | US attorney for the Southern District of New York, 2009-08..2017-03
Rahm Emanuel | representative, Illinois, 2003-01..2009-01; White House chief of staff, 2009-01..2010-10; mayor, Chicago, 2011-05..2019-05; ambassador to Japan, 2022-01..2025-01
Ralph Nader | presidential nominee, Green Party, 2000..2000; presidential candidate, 2004..2004; presidential candidate, 2008..2008
Ray LaHood | representative, Illinois, 1995-01..2009-01; secretary of transportation, 2009-01..2013-07
Reince Priebus | chairman of the Republican National Committee, 2011-01..2017-01; White House chief of staff, 2017-01..2017-07
Rex Tillerson = Rex W. Tillerson | secretary of state, 2017-02..2018-03
Richard Cordray | director of the Consumer Financial Protection Bureau, 2012-01..2017-11
Richard Holbrooke = Richard C. Holbrooke | ambassador to the United Nations, 1999..2001-01; special representative for Afghanistan and Pakistan, 2009-01..2010-12
Richard Nixon = Richard M. Nixon | vice president, 1953-01-20..1961-01-20; president, 1969-01-20..1974-08-09
Robert A. McDonald | secretary of veterans affairs, 2014-07..2017-01
Robert Califf = Robert M. Califf | commissioner of the Food and Drug Administration, 2016-02..2017-01; commissioner of the Food and Drug Administration, 2022-02..2025-01
Robert F. Kennedy Jr. = Robert Kennedy Jr. = Robert F. Kennedy Jr = RFK Jr. | presidential candidate, 2023..2024; secretary of health and human services, 2025-02..
Robert Gates = Robert M. Gates | director of the CIA, 1991-11..1993-01; secretary of defense, 2006-12..2011-07
Robert Gibbs | White House press secretary, 2009-01..2011-02
Robert Hur = Robert K. Hur | special counsel, 2023-01..2024
Robert Lighthizer = Robert E. Lighthizer | trade representative, 2017-05..2021-01
Robert Mueller = Robert S. Mueller III = Robert S. Mueller | director of the FBI, 2001-09..2013-09; special counsel, 2017-05..2019-05
Robert O'Brien = Robert C. O'Brien | national security adviser, 2019-09..2021-01
Robert Redfield = Robert R. Redfield | director of the Centers for Disease Control and Prevention, 2018-03..2021-01
Robert Rubin = Robert E. Rubin | secretary of the Treasury, 1995-01..1999-07
Robert Wilkie | secretary of veterans affairs, 2018-07..2021-01
Rochelle Walensky = Rochelle P. Walensky | director of the Centers for Disease Control and Prevention, 2021-01..2023-06
Rod Rosenstein = Rod J. Rosenstein | deputy attorney general, 2017-04..2019-05
Rohit Chopra | director of the Consumer Financial Protection Bureau, 2021-10..2025-02
Ron Kirk | mayor, Dallas, 1995..2001; trade representative, 2009-03..2013-03
Ron Klain = Ronald Klain = Ronald A. Klain | White House chief of staff, 2021-01..2023-02
Ronald Reagan | governor, California, 1967-01..1975-01; president, 1981-01-20..1989-01-20
Ronna McDaniel = Ronna Romney McDaniel | chairwoman of the Republican National Committee, 2017-01..2024-03
Ross Perot | presidential candidate, 1992..1992; presidential candidate, Reform Party, 1996..1996
Rudy Giuliani = Rudolph Giuliani = Rudolph W. Giuliani | mayor, New York City, 1994-01..2001-12; presidential candidate, Republican Party, 2007..2008
Russell Vought = Russ Vought | director of the Office of Management and Budget, 2020-07..2021-01; director of the Office of Management and Budget, 2025-02..
Ryan Zinke | representative, Montana, 2015-01..2017-03; secretary of the interior, 2017-03..2019-01; representative, Montana, 2023-01..
Sally Jewell | secretary of the interior, 2013-04..2017-01
Sally Yates = Sally Q. Yates | deputy attorney general, 2015..2017-01; acting attorney general, 2017-01..2017-01
Samantha Power | ambassador to the United Nations, 2013-08..2017-01; administrator of the US Agency for International Development, 2021-05..2025-01
Scott Bessent | secretary of the Treasury, 2025-01..
Scott Gottlieb | commissioner of the Food and Drug Administration, 2017-05..2019-04
Scott Pruitt | attorney general, Oklahoma, 2011-01..2017-02; administrator of the Environmental Protection Agency, 2017-02..2018-07
Scott Turner | secretary of housing and urban development, 2025-02..
Sean Duffy = Sean P. Duffy | representative, Wisconsin, 2011-01..2019-09; secretary of transportation, 2025-01..
Sean Spicer | White House press secretary, 2017-01..2017-07
Seema Verma | administrator of the Centers for Medicare and Medicaid Services, 2017-03..2021-01
Shaun Donovan | secretary of housing and urban development, 2009-01..2014-07; director of the Office of Management and Budget, 2014-07..2017-01
Stanley McChrystal = Stanley A. McChrystal | commander of forces in Afghanistan, 2009-06..2010-06
Stephanie Grisham | White House press secretary, 2019-07..2020-04
Stephen Hadley = Stephen J. Hadley | national security adviser, 2005-01..2009-01
Stephen Hahn = Stephen M. Hahn | commissioner of the Food and Drug Administration, 2019-12..2021-01
Stephen Miller | senior adviser to the president, 2017-01..2021-01; White House deputy chief of staff, 2025-01..
Steve Bannon = Stephen Bannon = Stephen K. Bannon | White House chief strategist, 2017-01..2017-08
Steve Witkoff = Steven Witkoff | special envoy to the Middle East, 2025-01..
Steven Chu | secretary of energy, 2009-01..2013-04
Steven Mnuchin = Steve Mnuchin = Steven T. Mnuchin | secretary of the Treasury, 2017-02..2021-01
Susan Rice = Susan E. Rice | ambassador to the United Nations, 2009-01..2013-07; national security adviser, 2013-07..2017-01; director of the Domestic Policy Council, 2021-01..2023-05
Susie Wiles | White House chief of staff, 2025-01..
Sylvia Mathews Burwell = Sylvia Burwell | director of the Office of Management and Budget, 2013-04..2014-06; secretary of health and human services, 2014-06..2017-01
Tammy Bruce | State Department spokeswoman, 2025-01..2025
Timothy Geithner = Tim Geithner = Timothy F. Geithner | president, Federal Reserve Bank of New York, 2003-11..2009-01; secretary of the Treasury, 2009-01..2013-01
Todd Blanche | deputy attorney general, 2025-03..
Tom Donilon = Thomas Donilon = Thomas E. Donilon | national security adviser, 2010-10..2013-07
Tom Frieden = Thomas Frieden = Thomas R. Frieden | director of the Centers for Disease Control and Prevention, 2009-06..2017-01
Tom Homan = Thomas Homan | acting director of Immigration and Customs Enforcement, 2017-01..2018-06; border czar, 2025-01..
Tom Perez = Thomas Perez = Thomas E. Perez | secretary of labor, 2013-07..2017-01; chairman of the Democratic National Committee, 2017-02..2021-01
Tom Price | representative, Georgia, 2005-01..2017-02; secretary of health and human services, 2017-02..2017-09
Tom Ridge | governor, Pennsylvania, 1995-01..2001-10; secretary of homeland security, 2003-01..2005-02
Tom Steyer | presidential candidate, Democratic Party, 2019..2020
Tom Vilsack | governor, Iowa, 1999-01..2007-01; secretary of agriculture, 2009-01..2017-01; secretary of agriculture, 2021-02..2025-01
Tom Wheeler | chairman of the Federal Communications Commission, 2013-11..2017-01
Tulsi Gabbard | representative, Hawaii, 2013-01..2021-01; presidential candidate, Democratic Party, 2019..2020; director of national intelligence, 2025-02..
Valerie Jarrett | senior adviser to the president, 2009-01..2017-01
Victoria Nuland | State Department spokeswoman, 2011..2013; assistant secretary of state, 2013-09..2017-01; under secretary of state, 2021-05..2024-03
Vivek Murthy = Vivek H. Murthy | surgeon general, 2014-12..2017-04; surgeon general, 2021-03..2025-01
Vivek Ramaswamy | presidential candidate, Republican Party, 2023..2024
Walter Mondale = Walter F. Mondale | vice president, 1977-01-20..1981-01-20; presidential nominee, Democratic Party, 1984..1984
Warren Christopher | secretary of state, 1993-01..1997-01
Wendy Sherman = Wendy R. Sherman | under secretary of state, 2011-09..2015-10; deputy secretary of state, 2021-04..2023-07
Wilbur Ross = Wilbur L. Ross | secretary of commerce, 2017-02..2021-01
William Barr = Bill Barr = William P. Barr | attorney general, 1991-11..1993-01; attorney general, 2019-02..2020-12
William Burns = William J. Burns = Bill Burns | ambassador to Russia, 2005..2008; deputy secretary of state, 2011-07..2014-11; director of the CIA, 2021-03..2025-01
William Cohen = William S. Cohen | senator, Maine, 1979-01..1997-01; secretary of defense, 1997-01..2001-01
William Daley = Bill Daley = William M. Daley | secretary of commerce, 1997-01..2000; White House chief of staff, 2011-01..2012-01
William Perry = William J. Perry | secretary of defense, 1994-02..1997-01
Xavier Becerra | representative, California, 1993-01..2017-01; attorney general, California, 2017-01..2021-03; secretary of health and human services, 2021-03..2025-01
Zalmay Khalilzad | ambassador to Afghanistan, 2003..2005; ambassador to Iraq, 2005..2007; ambassador to the United Nations, 2007..2009-01; special representative for Afghanistan, 2018-09..2021-10
Zbigniew Brzezinski | national security adviser, 1977-01..1981-01
`;
