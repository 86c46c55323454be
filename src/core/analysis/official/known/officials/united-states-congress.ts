// Leaders and well-known members of Congress, Supreme Court justices and mayors of the largest cities of
// the United States since 2009. Compiled from public knowledge by the Pressmark developers, MIT;
// checked to 2025-12. A year stands where the day is not certain. Format: ../parse-officials.ts.

export const UNITED_STATES_CONGRESS = `
# United States
Adam Kinzinger | representative, Illinois, 2011-01..2023-01
Adam Schiff = Adam B. Schiff | representative, California, 2001-01..2024-12; senator, California, 2024-12..
Al Franken | senator, Minnesota, 2009-07..2018-01
Al Sharpton | presidential candidate, Democratic Party, 2003..2004
Alex Padilla | secretary of state, California, 2015-01..2021-01; senator, California, 2021-01..
Alexandria Ocasio-Cortez | representative, New York, 2019-01..
Amy Klobuchar | senator, Minnesota, 2007-01..; presidential candidate, Democratic Party, 2019..2020
Andy Kim | representative, New Jersey, 2019-01..2024-12; senator, New Jersey, 2024-12..
Angus King | governor, Maine, 1995-01..2003-01; senator, Maine, 2013-01..
Anthony Weiner = Anthony D. Weiner | representative, New York, 1999-01..2011-06; candidate for mayor, New York City, 2013..2013
Arlen Specter | senator, Pennsylvania, 1981-01..2011-01
Ayanna Pressley | representative, Massachusetts, 2019-01..
Barbara Boxer | senator, California, 1993-01..2017-01
Barbara Lee | representative, California, 1998-04..2025-01; mayor, Oakland, 2025-05..
Barbara Mikulski | senator, Maryland, 1987-01..2017-01
Barney Frank | representative, Massachusetts, 1981-01..2013-01
Ben Cardin = Benjamin Cardin = Benjamin L. Cardin | senator, Maryland, 2007-01..2025-01
Ben Nelson | governor, Nebraska, 1991-01..1999-01; senator, Nebraska, 2001-01..2013-01
Ben Sasse | senator, Nebraska, 2015-01..2023-01
Bernie Moreno | senator, Ohio, 2025-01..
Bernie Sanders = Bernard Sanders | representative, Vermont, 1991-01..2007-01; senator, Vermont, 2007-01..; presidential candidate, Democratic Party, 2015..2016; presidential candidate, Democratic Party, 2019..2020
Beto O'Rourke | representative, Texas, 2013-01..2019-01; candidate for senator, Texas, 2017..2018; presidential candidate, Democratic Party, 2019..2019; candidate for governor, Texas, 2021..2022
Bill Bradley | senator, New Jersey, 1979-01..1997-01; presidential candidate, Democratic Party, 1999..2000
Bill Cassidy | representative, Louisiana, 2009-01..2015-01; senator, Louisiana, 2015-01..
Bill Frist | senator, Tennessee, 1995-01..2007-01; Senate majority leader, 2003-01..2007-01
Bob Casey = Bob Casey Jr. = Robert P. Casey Jr. | senator, Pennsylvania, 2007-01..2025-01
Bob Corker | senator, Tennessee, 2007-01..2019-01
Bob Menendez = Robert Menendez | senator, New Jersey, 2006-01..2024-08
Brian Schatz | senator, Hawaii, 2012-12..
Carl Levin | senator, Michigan, 1979-01..2015-01
Catherine Cortez Masto | senator, Nevada, 2017-01..
Charles Grassley = Chuck Grassley = Charles E. Grassley | senator, Iowa, 1981-01..
Charles Rangel = Charlie Rangel = Charles B. Rangel | representative, New York, 1971-01..2017-01
Chris Coons = Christopher Coons = Christopher A. Coons | senator, Delaware, 2010-11..
Chris Dodd = Christopher Dodd = Christopher J. Dodd | senator, Connecticut, 1981-01..2011-01; presidential candidate, Democratic Party, 2007..2008
Chris Murphy = Christopher Murphy = Christopher S. Murphy | senator, Connecticut, 2013-01..
Chris Van Hollen | representative, Maryland, 2003-01..2017-01; senator, Maryland, 2017-01..
Chuck Schumer = Charles Schumer = Charles E. Schumer | senator, New York, 1999-01..; Senate minority leader, 2017-01..2021-01; Senate majority leader, 2021-01..2025-01; Senate minority leader, 2025-01..
Cindy Hyde-Smith | senator, Mississippi, 2018-04..
Claire McCaskill | senator, Missouri, 2007-01..2019-01
Colin Allred | representative, Texas, 2019-01..2025-01; candidate for senator, Texas, 2023..2024
Cory Booker = Cory A. Booker | mayor, Newark, 2006-07..2013-10; senator, New Jersey, 2013-10..; presidential candidate, Democratic Party, 2019..2020
Dan Crenshaw | representative, Texas, 2019-01..
Daniel Inouye = Daniel K. Inouye | senator, Hawaii, 1963-01..2012-12-17
Darrell Issa | representative, California, 2001-01..2019-01; representative, California, 2021-01..
Dave McCormick = David McCormick | senator, Pennsylvania, 2025-01..
David Perdue | senator, Georgia, 2015-01..2021-01; ambassador to China, 2025-05..
Debbie Stabenow | senator, Michigan, 2001-01..2025-01
Debbie Wasserman Schultz | representative, Florida, 2005-01..; chairwoman of the Democratic National Committee, 2011-05..2016-07
Dennis Hastert = J. Dennis Hastert | speaker of the House, 1999-01..2007-01
Dennis Kucinich | mayor, Cleveland, 1977..1979; representative, Ohio, 1997-01..2013-01; presidential candidate, Democratic Party, 2003..2004; presidential candidate, Democratic Party, 2007..2008
Devin Nunes | representative, California, 2003-01..2022-01
Dianne Feinstein | mayor, San Francisco, 1978-12..1988-01; senator, California, 1992-11..2023-09-29
Dick Durbin = Richard Durbin = Richard J. Durbin | senator, Illinois, 1997-01..
Dick Gephardt = Richard Gephardt | representative, Missouri, 1977-01..2005-01; presidential candidate, Democratic Party, 1987..1988; House majority leader, 1989-06..1995-01; presidential candidate, Democratic Party, 2003..2004
Doug Jones | senator, Alabama, 2018-01..2021-01
Ed Markey = Edward Markey = Edward J. Markey | representative, Massachusetts, 1976-11..2013-07; senator, Massachusetts, 2013-07..
Ed Royce = Edward Royce | representative, California, 1993-01..2019-01
Elijah Cummings = Elijah E. Cummings | representative, Maryland, 1996-04..2019-10-17
Eliot Engel = Eliot L. Engel | representative, New York, 1989-01..2021-01
Elissa Slotkin | representative, Michigan, 2019-01..2025-01; senator, Michigan, 2025-01..
Elizabeth Warren | senator, Massachusetts, 2013-01..; presidential candidate, Democratic Party, 2019..2020
Eric Cantor | representative, Virginia, 2001-01..2014-08; House majority leader, 2011-01..2014-08
Eric Swalwell | representative, California, 2013-01..; presidential candidate, Democratic Party, 2019..2019
Fred Thompson | senator, Tennessee, 1994-12..2003-01; presidential candidate, Republican Party, 2007..2008
Gabrielle Giffords = Gabby Giffords | representative, Arizona, 2007-01..2012-01
Gary Hart | senator, Colorado, 1975-01..1987-01; presidential candidate, Democratic Party, 1983..1984; presidential candidate, Democratic Party, 1987..1988
Gary Peters | senator, Michigan, 2015-01..
George Santos | representative, New York, 2023-01..2023-12
Hakeem Jeffries = Hakeem S. Jeffries | representative, New York, 2013-01..; House minority leader, 2023-01..
Harold Rogers = Hal Rogers | representative, Kentucky, 1981-01..
Harry Reid = Harry M. Reid | senator, Nevada, 1987-01..2017-01; Senate majority leader, 2007-01..2015-01
Heidi Heitkamp | senator, North Dakota, 2013-01..2019-01
Henry Waxman = Henry A. Waxman | representative, California, 1975-01..2015-01
Herb Kohl | senator, Wisconsin, 1989-01..2013-01
Herschel Walker | candidate for senator, Georgia, 2021..2022
Ilhan Omar | representative, Minnesota, 2019-01..
Jack Reed | senator, Rhode Island, 1997-01..
Jacky Rosen | senator, Nevada, 2019-01..
Jamaal Bowman | representative, New York, 2021-01..2025-01
James Comer | representative, Kentucky, 2016-11..
James Inhofe = Jim Inhofe = James M. Inhofe | senator, Oklahoma, 1994-11..2023-01
James Lankford | representative, Oklahoma, 2011-01..2015-01; senator, Oklahoma, 2015-01..
James Risch = Jim Risch | senator, Idaho, 2009-01..
Jamie Raskin | representative, Maryland, 2017-01..
Jasmine Crockett | representative, Texas, 2023-01..
Jason Chaffetz | representative, Utah, 2009-01..2017-06
Jay Rockefeller | governor, West Virginia, 1977-01..1985-01; senator, West Virginia, 1985-01..2015-01
Jeff Flake | representative, Arizona, 2001-01..2013-01; senator, Arizona, 2013-01..2019-01; ambassador to Turkey, 2022..2024
Jeff Merkley | senator, Oregon, 2009-01..
Jerrold Nadler = Jerry Nadler | representative, New York, 1992-11..
Jesse Jackson | presidential candidate, Democratic Party, 1983..1984; presidential candidate, Democratic Party, 1987..1988
Jim Clyburn = James Clyburn = James E. Clyburn | representative, South Carolina, 1993-01..; House majority whip, 2007-01..2011-01; House majority whip, 2019-01..2023-01
Jim DeMint | senator, South Carolina, 2005-01..2013-01
Jim Jordan | representative, Ohio, 2007-01..
Jim Webb | senator, Virginia, 2007-01..2013-01; presidential candidate, Democratic Party, 2015..2015
Joaquin Castro | representative, Texas, 2013-01..
Joe Kennedy III = Joseph P. Kennedy III | representative, Massachusetts, 2013-01..2021-01; special envoy for Northern Ireland, 2022-12..2025-01
John Barrasso | senator, Wyoming, 2007-06..
John Boehner = John A. Boehner | representative, Ohio, 1991-01..2015-10; House minority leader, 2007-01..2011-01; speaker of the House, 2011-01..2015-10
John Conyers = John Conyers Jr. | representative, Michigan, 1965-01..2017-12
John Cornyn | senator, Texas, 2002-12..
John Dingell = John D. Dingell | representative, Michigan, 1955-12..2015-01
John Fetterman | lieutenant governor, Pennsylvania, 2019-01..2023-01; senator, Pennsylvania, 2023-01..
John Lewis = John R. Lewis | representative, Georgia, 1987-01..2020-07-17
John McCain | representative, Arizona, 1983-01..1987-01; senator, Arizona, 1987-01..2018-08-25; presidential candidate, Republican Party, 1999..2000; presidential nominee, Republican Party, 2008..2008
John Murtha = John P. Murtha | representative, Pennsylvania, 1974-02..2010-02-08
John Thune | senator, South Dakota, 2005-01..; Senate majority leader, 2025-01..
John Warner = John W. Warner | senator, Virginia, 1979-01..2009-01
Johnny Isakson | senator, Georgia, 2005-01..2019-12
Jon Kyl | senator, Arizona, 1995-01..2013-01; senator, Arizona, 2018-09..2018-12
Jon Ossoff | senator, Georgia, 2021-01..
Jon Tester | senator, Montana, 2007-01..2025-01
Joni Ernst | senator, Iowa, 2015-01..
Josh Hawley | attorney general, Missouri, 2017-01..2019-01; senator, Missouri, 2019-01..
Justin Amash | representative, Michigan, 2011-01..2021-01
Katie Britt | senator, Alabama, 2023-01..
Katie Porter | representative, California, 2019-01..2025-01
Kay Bailey Hutchison | senator, Texas, 1993-06..2013-01; ambassador to NATO, 2017-08..2021-01
Keith Ellison | representative, Minnesota, 2007-01..2019-01; attorney general, Minnesota, 2019-01..
Kelly Loeffler | senator, Georgia, 2020-01..2021-01; administrator of the Small Business Administration, 2025-02..
Kent Conrad | senator, North Dakota, 1987-01..2013-01
Kevin McCarthy | representative, California, 2007-01..2023-12; House majority leader, 2014-08..2019-01; House minority leader, 2019-01..2023-01; speaker of the House, 2023-01..2023-10
Kirsten Gillibrand = Kirsten E. Gillibrand | representative, New York, 2007-01..2009-01; senator, New York, 2009-01..; presidential candidate, Democratic Party, 2019..2019
Kyrsten Sinema | representative, Arizona, 2013-01..2019-01; senator, Arizona, 2019-01..2025-01
Lamar Alexander | governor, Tennessee, 1979-01..1987-01; senator, Tennessee, 2003-01..2021-01
Lauren Boebert | representative, Colorado, 2021-01..
Lindsey Graham = Lindsey O. Graham | senator, South Carolina, 2003-01..; presidential candidate, Republican Party, 2015..2015
Lisa Murkowski | senator, Alaska, 2002-12..
Liz Cheney = Elizabeth Cheney | representative, Wyoming, 2017-01..2023-01
Louie Gohmert | representative, Texas, 2005-01..2023-01
Madison Cawthorn | representative, North Carolina, 2021-01..2023-01
Maria Cantwell | senator, Washington, 2001-01..
Marjorie Taylor Greene | representative, Georgia, 2021-01..2026-01
Mark Kelly | senator, Arizona, 2020-12..
Mark Kirk = Mark S. Kirk | senator, Illinois, 2010-11..2017-01
Mark Udall | senator, Colorado, 2009-01..2015-01
Mark Warner = Mark R. Warner | governor, Virginia, 2002-01..2006-01; senator, Virginia, 2009-01..
Markwayne Mullin | representative, Oklahoma, 2013-01..2023-01; senator, Oklahoma, 2023-01..
Marsha Blackburn | representative, Tennessee, 2003-01..2019-01; senator, Tennessee, 2019-01..
Martha McSally | representative, Arizona, 2015-01..2019-01; senator, Arizona, 2019-01..2020-12
Mary Landrieu = Mary L. Landrieu | senator, Louisiana, 1997-01..2015-01
Max Baucus | senator, Montana, 1978-12..2014-02; ambassador to China, 2014-03..2017-01
Maxine Waters | representative, California, 1991-01..
Mazie Hirono = Mazie K. Hirono | representative, Hawaii, 2007-01..2013-01; senator, Hawaii, 2013-01..
Mel Martinez | senator, Florida, 2005-01..2009-09
Michael Bennet = Michael F. Bennet | senator, Colorado, 2009-01..; presidential candidate, Democratic Party, 2019..2020
Michael McCaul | representative, Texas, 2005-01..
Michele Bachmann | representative, Minnesota, 2007-01..2015-01; presidential candidate, Republican Party, 2011..2012
Mike Crapo | senator, Idaho, 1999-01..
Mike Enzi = Michael B. Enzi | senator, Wyoming, 1997-01..2021-01
Mike Gallagher | representative, Wisconsin, 2017-01..2024-04
Mike Johnson | representative, Louisiana, 2017-01..; speaker of the House, 2023-10..
Mike Lee | senator, Utah, 2011-01..
Mike Mansfield | Senate majority leader, 1961-01..1977-01
Mitch McConnell | senator, Kentucky, 1985-01..; Senate minority leader, 2007-01..2015-01; Senate majority leader, 2015-01..2021-01; Senate minority leader, 2021-01..2025-01
Mo Brooks | representative, Alabama, 2011-01..2023-01
Nancy Pelosi | representative, California, 1987-06..; House minority leader, 2003-01..2007-01; speaker of the House, 2007-01..2011-01; House minority leader, 2011-01..2019-01; speaker of the House, 2019-01..2023-01
Newt Gingrich | representative, Georgia, 1979-01..1999-01; speaker of the House, 1995-01..1999-01; presidential candidate, Republican Party, 2011..2012
Nita Lowey = Nita M. Lowey | representative, New York, 1989-01..2021-01
Olympia Snowe = Olympia J. Snowe | senator, Maine, 1995-01..2013-01
Orrin Hatch = Orrin G. Hatch | senator, Utah, 1977-01..2019-01
Pat Buchanan = Patrick Buchanan | presidential candidate, Republican Party, 1992..1992; presidential candidate, Republican Party, 1996..1996; presidential nominee, Reform Party, 2000..2000
Pat Roberts | senator, Kansas, 1997-01..2021-01
Pat Toomey = Patrick Toomey = Patrick J. Toomey | senator, Pennsylvania, 2011-01..2023-01
Patrick Leahy = Patrick J. Leahy | senator, Vermont, 1975-01..2023-01
Patty Murray | senator, Washington, 1993-01..
Paul Gosar | representative, Arizona, 2011-01..
Paul Ryan = Paul D. Ryan | representative, Wisconsin, 1999-01..2019-01; vice presidential nominee, Republican Party, 2012..2012; speaker of the House, 2015-10..2019-01
Peter King = Peter T. King | representative, New York, 1993-01..2021-01
Phil Gramm | senator, Texas, 1985-01..2002-11
Pramila Jayapal | representative, Washington, 2017-01..
Rand Paul | senator, Kentucky, 2011-01..; presidential candidate, Republican Party, 2015..2016
Raphael Warnock = Raphael G. Warnock | senator, Georgia, 2021-01..
Rashida Tlaib | representative, Michigan, 2019-01..
Richard Blumenthal | attorney general, Connecticut, 1991-01..2011-01; senator, Connecticut, 2011-01..
Richard Burr = Richard M. Burr | senator, North Carolina, 2005-01..2023-01
Richard Lugar = Richard G. Lugar | senator, Indiana, 1977-01..2013-01
Richard Neal = Richard E. Neal | representative, Massachusetts, 1989-01..
Richard Shelby = Richard C. Shelby | senator, Alabama, 1987-01..2023-01
Rick Santorum | senator, Pennsylvania, 1995-01..2007-01; presidential candidate, Republican Party, 2011..2012; presidential candidate, Republican Party, 2015..2016
Ro Khanna | representative, California, 2017-01..
Rob Portman | trade representative, 2005-05..2006-05; senator, Ohio, 2011-01..2023-01
Robert Byrd = Robert C. Byrd | senator, West Virginia, 1959-01..2010-06-28
Rodney Frelinghuysen | representative, New Jersey, 1995-01..2019-01
Ron Johnson | senator, Wisconsin, 2011-01..
Ron Paul | representative, Texas, 1997-01..2013-01; presidential candidate, Republican Party, 2007..2008; presidential candidate, Republican Party, 2011..2012
Ron Wyden | representative, Oregon, 1981-01..1996-02; senator, Oregon, 1996-02..
Roy Blunt | representative, Missouri, 1997-01..2011-01; senator, Missouri, 2011-01..2023-01
Roy Moore | chief justice, Alabama, 2013-01..2017-04; candidate for senator, Alabama, 2017..2017
Ruben Gallego | representative, Arizona, 2015-01..2025-01; senator, Arizona, 2025-01..
Russ Feingold = Russell Feingold = Russell D. Feingold | senator, Wisconsin, 1993-01..2011-01; special envoy to the Great Lakes region, 2013..2015
Saxby Chambliss | senator, Georgia, 2003-01..2015-01
Scott Brown = Scott P. Brown | senator, Massachusetts, 2010-02..2013-01; ambassador to New Zealand, 2017-06..2020-12
Sheila Jackson Lee | representative, Texas, 1995-01..2024-07-19
Sheldon Whitehouse | senator, Rhode Island, 2007-01..
Sherrod Brown | representative, Ohio, 1993-01..2007-01; senator, Ohio, 2007-01..2025-01
Steny Hoyer = Steny H. Hoyer | representative, Maryland, 1981-05..; House majority leader, 2007-01..2011-01; House majority leader, 2019-01..2023-01
Steve Daines | senator, Montana, 2015-01..
Steve King | representative, Iowa, 2003-01..2021-01
Steve Scalise | representative, Louisiana, 2008-05..; House majority leader, 2023-01..
Susan Collins = Susan M. Collins | senator, Maine, 1997-01..
Tammy Baldwin | representative, Wisconsin, 1999-01..2013-01; senator, Wisconsin, 2013-01..
Tammy Duckworth | representative, Illinois, 2013-01..2017-01; senator, Illinois, 2017-01..
Ted Cruz | senator, Texas, 2013-01..; presidential candidate, Republican Party, 2015..2016
Ted Kennedy = Edward Kennedy = Edward M. Kennedy | senator, Massachusetts, 1962-11..2009-08-25
Ted Lieu | representative, California, 2015-01..
Ted Stevens | senator, Alaska, 1968-12..2009-01
Thad Cochran | senator, Mississippi, 1978-12..2018-04
Thom Tillis | senator, North Carolina, 2015-01..
Tim Scott | representative, South Carolina, 2011-01..2013-01; senator, South Carolina, 2013-01..; presidential candidate, Republican Party, 2023..2023
Todd Akin | representative, Missouri, 2001-01..2013-01; candidate for senator, Missouri, 2012..2012
Todd Young | senator, Indiana, 2017-01..
Tom Carper = Thomas R. Carper | governor, Delaware, 1993-01..2001-01; senator, Delaware, 2001-01..2025-01
Tom Coburn | senator, Oklahoma, 2005-01..2015-01
Tom Cotton | representative, Arkansas, 2013-01..2015-01; senator, Arkansas, 2015-01..
Tom Daschle | senator, South Dakota, 1987-01..2005-01; Senate majority leader, 2001-06..2003-01
Tom DeLay | representative, Texas, 1985-01..2006-06; House majority leader, 2003-01..2005-09
Tom Emmer | representative, Minnesota, 2015-01..; House majority whip, 2023-01..
Tom Harkin | senator, Iowa, 1985-01..2015-01
Tom Udall | senator, New Mexico, 2009-01..2021-01; ambassador to New Zealand, 2021..2025-01
Tommy Tuberville | senator, Alabama, 2021-01..
Trent Lott | senator, Mississippi, 1989-01..2007-12; Senate majority leader, 1996-06..2001-06
Trey Gowdy | representative, South Carolina, 2011-01..2019-01
Wesley Clark = Wesley K. Clark | supreme allied commander, NATO, 1997-07..2000-05; presidential candidate, Democratic Party, 2003..2004
Will Hurd | representative, Texas, 2015-01..2021-01; presidential candidate, Republican Party, 2023..2023
# Supreme Court
Amy Coney Barrett | justice, 2020-10..
Anthony Kennedy = Anthony M. Kennedy | justice, 1988-02..2018-07
Antonin Scalia | justice, 1986-09..2016-02-13
Brett Kavanaugh = Brett M. Kavanaugh | justice, 2018-10..
Clarence Thomas | justice, 1991-10..
David Souter = David H. Souter | justice, 1990-10..2009-06
Elena Kagan | solicitor general, United States, 2009-03..2010-08; justice, 2010-08..
John Paul Stevens | justice, 1975-12..2010-06
John Roberts = John G. Roberts Jr. = John G. Roberts | chief justice, 2005-09..
Ketanji Brown Jackson | justice, 2022-06..
Neil Gorsuch = Neil M. Gorsuch | justice, 2017-04..
Robert Bork = Robert H. Bork | solicitor general, United States, 1973-06..1977-01; Supreme Court nominee, United States, 1987..1987
Ruth Bader Ginsburg | justice, 1993-08..2020-09-18
Samuel Alito = Samuel A. Alito Jr. = Samuel Alito Jr. = Sam Alito | justice, 2006-01..
Sandra Day O'Connor | justice, 1981-09..2006-01
Sonia Sotomayor | justice, 2009-08..
Stephen Breyer = Stephen G. Breyer | justice, 1994-08..2022-06
William Rehnquist = William H. Rehnquist | justice, 1972-01..1986-09; chief justice, 1986-09..2005-09
# New York City
Alvin Bragg = Alvin L. Bragg | district attorney, Manhattan, 2022-01..
Bill de Blasio | mayor, 2014-01..2021-12; presidential candidate, Democratic Party, 2019..2019
Curtis Sliwa | candidate for mayor, 2021..2021; candidate for mayor, 2025..2025
Cyrus Vance Jr. = Cyrus R. Vance Jr. | district attorney, Manhattan, 2010-01..2021-12
David Dinkins = David N. Dinkins | mayor, 1990-01..1993-12
Dermot Shea | police commissioner, 2019-12..2021-12
Ed Koch = Edward I. Koch | mayor, 1978-01..1989-12
Eric Adams | mayor, 2022-01..2025-12
James O'Neill | police commissioner, 2016-09..2019-11
Jessica Tisch = Jessica S. Tisch | police commissioner, 2024-11..
Keechant Sewell | police commissioner, 2022-01..2023-06
Michael Bloomberg = Mike Bloomberg = Michael R. Bloomberg | mayor, 2002-01..2013-12; presidential candidate, Democratic Party, 2019..2020
Raymond Kelly = Raymond W. Kelly | police commissioner, 2002-01..2013-12
William Bratton = Bill Bratton = William J. Bratton | police commissioner, 1994-01..1996-04; police chief, Los Angeles, 2002-10..2009-10; police commissioner, 2014-01..2016-09
Zohran Mamdani = Zohran Kwame Mamdani | state assemblyman, New York, 2021-01..2025-12; mayor, 2026-01..
# Other cities
Andre Dickens | mayor, Atlanta, 2022-01..
Annise Parker = Annise D. Parker | mayor, Houston, 2010-01..2016-01
Antonio Villaraigosa | mayor, Los Angeles, 2005-07..2013-06
Art Acevedo | police chief, Houston, 2016..2021
Betsy Hodges | mayor, Minneapolis, 2014-01..2018-01
Brad Raffensperger | secretary of state, Georgia, 2019-01..
Brandon Johnson | mayor, Chicago, 2023-05..
Brandon Scott | mayor, Baltimore, 2020-12..
Bruce Harrell | mayor, Seattle, 2022-01..2025-12
Buddy Dyer | mayor, Orlando, 2003-02..
Cherelle Parker = Cherelle L. Parker | mayor, Philadelphia, 2024-01..
Chesa Boudin | district attorney, San Francisco, 2020-01..2022-07
Dana Nessel | attorney general, Michigan, 2019-01..
Daniel Lurie | mayor, San Francisco, 2025-01..
Daniella Levine Cava | mayor, Miami-Dade County, 2020-11..
Dave Bing | mayor, Detroit, 2009-05..2013-12
Ed Lee = Edwin M. Lee | mayor, San Francisco, 2011-01..2017-12-12
Eric Garcetti | mayor, Los Angeles, 2013-07..2022-12; ambassador to India, United States, 2023-05..2025-01
Fani Willis = Fani T. Willis | district attorney, Fulton County, 2021-01..
Francis Suarez = Francis X. Suarez | mayor, Miami, 2017-11..2025-12; presidential candidate, Republican Party, 2023..2023
Greg Fischer | mayor, Louisville, 2011-01..2023-01
Greg Stanton | mayor, Phoenix, 2012-01..2018-05; representative, Arizona, 2019-01..
Jacob Frey | mayor, Minneapolis, 2018-01..
Jenny Durkan = Jenny A. Durkan | mayor, Seattle, 2017-11..2021-12
Jim Kenney | mayor, Philadelphia, 2016-01..2024-01
Jocelyn Benson | secretary of state, Michigan, 2019-01..
Joe Arpaio | sheriff, Maricopa County, 1993-01..2016-12
John Whitmire | mayor, Houston, 2024-01..
Karen Bass | representative, California, 2011-01..2022-12; mayor, Los Angeles, 2022-12..
Kasim Reed | mayor, Atlanta, 2010-01..2018-01
Kate Gallego | mayor, Phoenix, 2019-03..
Kathy Boockvar | secretary of state, Pennsylvania, 2019-01..2021-02
Keisha Lance Bottoms | mayor, Atlanta, 2018-01..2022-01
Kim Davis | county clerk, Rowan County, 2015-01..2019-01
Larry Krasner | district attorney, Philadelphia, 2018-01..
LaToya Cantrell | mayor, New Orleans, 2018-05..2026-01
Libby Schaaf | mayor, Oakland, 2015-01..2023-01
London Breed | mayor, San Francisco, 2018-07..2025-01
Lori Lightfoot = Lori E. Lightfoot | mayor, Chicago, 2019-05..2023-05
Marilyn Mosby = Marilyn J. Mosby | state's attorney, Baltimore, 2015-01..2023-01
Marion Barry | mayor, Washington, 1979-01..1991-01; mayor, Washington, 1995-01..1999-01
Medaria Arradondo | police chief, Minneapolis, 2017..2022-01
Michael Hancock = Michael B. Hancock | mayor, Denver, 2011-07..2023-07
Michael Nutter = Michael A. Nutter | mayor, Philadelphia, 2008-01..2016-01
Michelle Wu | mayor, Boston, 2021-11..
Mike Duggan | mayor, Detroit, 2014-01..2025-12
Mike Rawlings | mayor, Dallas, 2011-06..2019-06
Mitch Landrieu = Mitchell J. Landrieu | mayor, New Orleans, 2010-05..2018-05; infrastructure coordinator, United States, 2021-11..2024-01
Muriel Bowser = Muriel E. Bowser | mayor, Washington, 2015-01..
Ray Nagin = C. Ray Nagin | mayor, New Orleans, 2002-05..2010-05
Richard M. Daley = Richard Daley | mayor, Chicago, 1989-04..2011-05
Rob Bonta | attorney general, California, 2021-04..
Sam Liccardo | mayor, San Jose, 2015-01..2023-01; representative, California, 2025-01..
Stephanie Rawlings-Blake | mayor, Baltimore, 2010-02..2016-12
Steve Adler | mayor, Austin, 2015-01..2023-01
Sylvester Turner | mayor, Houston, 2016-01..2024-01; representative, Texas, 2025-01..2025-03
Ted Wheeler | mayor, Portland, 2017-01..2024-12
Thomas Menino = Thomas M. Menino = Tom Menino | mayor, Boston, 1993-07..2014-01
Vincent Gray = Vincent C. Gray | mayor, Washington, 2011-01..2015-01
`;
