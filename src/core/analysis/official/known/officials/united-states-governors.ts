// Governors of the American states and of Puerto Rico since 2009, with the other offices that they
// held. Compiled from public knowledge by the Pressmark developers, MIT; checked to 2025-12. A year
// stands where the day is not certain. Format: ../parse-officials.ts.

export const UNITED_STATES_GOVERNORS = `
# Alabama
Bob Riley | governor, 2003-01..2011-01
Kay Ivey | governor, 2017-04..
Robert Bentley | governor, 2011-01..2017-04
# Alaska
Bill Walker | governor, 2014-12..2018-12
Mike Dunleavy | governor, 2018-12..
Sarah Palin | governor, 2006-12..2009-07; vice presidential nominee, Republican Party, 2008..2008
Sean Parnell | governor, 2009-07..2014-12
# Arizona
Doug Ducey | governor, 2015-01..2023-01
Jan Brewer | governor, 2009-01..2015-01
Janet Napolitano | governor, 2003-01..2009-01; secretary of homeland security, United States, 2009-01..2013-09
Kari Lake | candidate for governor, 2021..2022; candidate for senator, 2023..2024
Katie Hobbs | governor, 2023-01..
# Arkansas
Asa Hutchinson | governor, 2015-01..2023-01; presidential candidate, Republican Party, 2023..2024
Mike Beebe | governor, 2007-01..2015-01
Mike Huckabee | governor, 1996-07..2007-01; presidential candidate, Republican Party, 2007..2008; presidential candidate, Republican Party, 2015..2016; ambassador to Israel, United States, 2025-04..
Sarah Huckabee Sanders = Sarah Sanders | White House press secretary, United States, 2017-07..2019-07; governor, 2023-01..
# California
Arnold Schwarzenegger | governor, 2003-11..2011-01
Gavin Newsom | mayor, San Francisco, 2004-01..2011-01; lieutenant governor, 2011-01..2019-01; governor, 2019-01..
Jerry Brown = Edmund G. Brown Jr. | governor, 1975-01..1983-01; mayor, Oakland, 1999-01..2007-01; attorney general, 2007-01..2011-01; governor, 2011-01..2019-01
# Colorado
Bill Ritter | governor, 2007-01..2011-01
Jared Polis | representative, 2009-01..2019-01; governor, 2019-01..
John Hickenlooper | mayor, Denver, 2003..2011-01; governor, 2011-01..2019-01; presidential candidate, Democratic Party, 2019..2019; senator, 2021-01..
# Connecticut
Dannel Malloy = Dannel P. Malloy | governor, 2011-01..2019-01
Jodi Rell = M. Jodi Rell | governor, 2004-07..2011-01
Ned Lamont | governor, 2019-01..
# Delaware
Jack Markell | governor, 2009-01..2017-01
John Carney | representative, 2011-01..2017-01; governor, 2017-01..2025-01
Matt Meyer | governor, 2025-01..
# Florida
Ashley Moody | attorney general, 2019-01..2025-01; senator, 2025-01..
Charlie Crist | governor, 2007-01..2011-01; representative, 2017-01..2022-08
Rick Scott | governor, 2011-01..2019-01; senator, 2019-01..
Ron DeSantis | representative, 2013-01..2018-09; governor, 2019-01..; presidential candidate, Republican Party, 2023..2024
# Georgia
Brian Kemp = Brian P. Kemp | secretary of state, 2010..2018-11; governor, 2019-01..
Nathan Deal | governor, 2011-01..2019-01
Sonny Perdue | governor, 2003-01..2011-01; secretary of agriculture, United States, 2017-04..2021-01
Stacey Abrams | candidate for governor, 2018..2018; candidate for governor, 2021..2022
# Hawaii
David Ige | governor, 2014-12..2022-12
Josh Green | governor, 2022-12..
Linda Lingle | governor, 2002-12..2010-12
Neil Abercrombie | governor, 2010-12..2014-12
# Idaho
Brad Little | governor, 2019-01..
Butch Otter = C.L. Otter = C. L. Otter | governor, 2007-01..2019-01
# Illinois
Bruce Rauner | governor, 2015-01..2019-01
J.B. Pritzker = JB Pritzker = J. B. Pritzker = Jay Robert Pritzker | governor, 2019-01..
Pat Quinn | governor, 2009-01..2015-01
Rod Blagojevich | governor, 2003-01..2009-01
# Indiana
Eric Holcomb | governor, 2017-01..2025-01
Mike Braun | senator, 2019-01..2025-01; governor, 2025-01..
Mike Pence = Michael Pence = Michael R. Pence | representative, 2001-01..2013-01; governor, 2013-01..2017-01; vice presidential nominee, Republican Party, 2016..2016; vice president, United States, 2017-01-20..2021-01-20; presidential candidate, Republican Party, 2023..2023
Mitch Daniels | governor, 2005-01..2013-01
# Iowa
Chet Culver | governor, 2007-01..2011-01
Kim Reynolds | governor, 2017-05..
Terry Branstad | governor, 1983-01..1999-01; governor, 2011-01..2017-05; ambassador to China, United States, 2017..2020
# Kansas
Jeff Colyer | governor, 2018-01..2019-01
Kathleen Sebelius | governor, 2003-01..2009-04; secretary of health and human services, United States, 2009-04..2014-06
Kris Kobach | secretary of state, 2011-01..2019-01; attorney general, 2023-01..
Laura Kelly | governor, 2019-01..
Mark Parkinson | governor, 2009-04..2011-01
Sam Brownback | senator, 1996-11..2011-01; governor, 2011-01..2018-01; ambassador for religious freedom, United States, 2018..2021
# Kentucky
Andy Beshear | governor, 2019-12..
Matt Bevin | governor, 2015-12..2019-12
Steve Beshear | governor, 2007-12..2015-12
# Louisiana
Bobby Jindal | governor, 2008-01..2016-01; presidential candidate, Republican Party, 2015..2015
Jeff Landry | attorney general, 2016-01..2024-01; governor, 2024-01..
John Bel Edwards | governor, 2016-01..2024-01
# Maine
Janet Mills | attorney general, 2013-01..2019-01; governor, 2019-01..
John Baldacci | governor, 2003-01..2011-01
Paul LePage | governor, 2011-01..2019-01
# Maryland
Larry Hogan | governor, 2015-01..2023-01
Martin O'Malley | mayor, Baltimore, 1999-12..2007-01; governor, 2007-01..2015-01; presidential candidate, Democratic Party, 2015..2016; commissioner of social security, United States, 2023-12..2024-11
Wes Moore | governor, 2023-01..
# Massachusetts
Charlie Baker | governor, 2015-01..2023-01
Deval Patrick | governor, 2007-01..2015-01; presidential candidate, Democratic Party, 2019..2020
Maura Healey | attorney general, 2015-01..2023-01; governor, 2023-01..
Michael Dukakis | governor, 1975-01..1979-01; governor, 1983-01..1991-01; presidential nominee, Democratic Party, 1988..1988
Mitt Romney | governor, 2003-01..2007-01; presidential candidate, Republican Party, 2007..2008; presidential nominee, Republican Party, 2012..2012; senator, Utah, 2019-01..2025-01
# Michigan
Gretchen Whitmer | governor, 2019-01..
Jennifer Granholm = Jennifer M. Granholm | governor, 2003-01..2011-01; secretary of energy, United States, 2021-02..2025-01
Rick Snyder | governor, 2011-01..2019-01
# Minnesota
Jesse Ventura | governor, 1999-01..2003-01
Mark Dayton | senator, 2001-01..2007-01; governor, 2011-01..2019-01
Tim Pawlenty | governor, 2003-01..2011-01; presidential candidate, Republican Party, 2011..2011
Tim Walz | representative, 2007-01..2019-01; governor, 2019-01..; vice presidential nominee, Democratic Party, 2024..2024
# Mississippi
Haley Barbour | governor, 2004-01..2012-01
Phil Bryant | governor, 2012-01..2020-01
Tate Reeves | governor, 2020-01..
# Missouri
Chris Koster | attorney general, 2009-01..2017-01
Eric Greitens | governor, 2017-01..2018-06
Jay Nixon | attorney general, 1993-01..2009-01; governor, 2009-01..2017-01
Mike Kehoe | governor, 2025-01..
Mike Parson | governor, 2018-06..2025-01
# Montana
Brian Schweitzer | governor, 2005-01..2013-01
Greg Gianforte | representative, 2017-06..2021-01; governor, 2021-01..
Steve Bullock | governor, 2013-01..2021-01; presidential candidate, Democratic Party, 2019..2019
# Nebraska
Dave Heineman | governor, 2005-01..2015-01
Jim Pillen | governor, 2023-01..
Pete Ricketts | governor, 2015-01..2023-01; senator, 2023-01..
# Nevada
Brian Sandoval | governor, 2011-01..2019-01
Jim Gibbons | governor, 2007-01..2011-01
Joe Lombardo | governor, 2023-01..
Steve Sisolak | governor, 2019-01..2023-01
# New Hampshire
Chris Sununu | governor, 2017-01..2025-01
John Lynch | governor, 2005-01..2013-01
John Sununu = John H. Sununu | governor, 1983-01..1989-01; White House chief of staff, United States, 1989-01..1991-12
Kelly Ayotte | senator, 2011-01..2017-01; governor, 2025-01..
Maggie Hassan | governor, 2013-01..2017-01; senator, 2017-01..
# New Jersey
Chris Christie | governor, 2010-01..2018-01; presidential candidate, Republican Party, 2015..2016; presidential candidate, Republican Party, 2023..2024
Jon Corzine = Jon S. Corzine | senator, 2001-01..2006-01; governor, 2006-01..2010-01
Mikie Sherrill | representative, 2019-01..2025-11; governor, 2026-01..
Phil Murphy | governor, 2018-01..2026-01
# New Mexico
Bill Richardson | ambassador to the United Nations, United States, 1997..1998; secretary of energy, United States, 1998..2001-01; governor, 2003-01..2011-01; presidential candidate, Democratic Party, 2007..2008
Gary Johnson | governor, 1995-01..2003-01; presidential nominee, Libertarian Party, 2012..2012; presidential nominee, Libertarian Party, 2016..2016
Michelle Lujan Grisham | representative, 2013-01..2018-12; governor, 2019-01..
Susana Martinez | governor, 2011-01..2019-01
# New York
Andrew Cuomo = Andrew M. Cuomo | secretary of housing and urban development, United States, 1997-01..2001-01; attorney general, 2007-01..2010-12; governor, 2011-01..2021-08; candidate for mayor, New York City, 2025..2025
Barbara Underwood = Barbara D. Underwood | attorney general, 2018-05..2018-12
David Paterson = David A. Paterson | governor, 2008-03..2010-12
Eliot Spitzer | attorney general, 1999-01..2006-12; governor, 2007-01..2008-03
Eric Schneiderman = Eric T. Schneiderman | attorney general, 2011-01..2018-05
George Pataki = George E. Pataki | governor, 1995-01..2006-12; presidential candidate, Republican Party, 2015..2015
Kathy Hochul | lieutenant governor, 2015-01..2021-08; governor, 2021-08..
Letitia James | attorney general, 2019-01..
# North Carolina
Bev Perdue = Beverly Perdue | governor, 2009-01..2013-01
Josh Stein | attorney general, 2017-01..2025-01; governor, 2025-01..
Pat McCrory | governor, 2013-01..2017-01
Roy Cooper | attorney general, 2001-01..2017-01; governor, 2017-01..2025-01
# North Dakota
Doug Burgum | governor, 2016-12..2024-12; presidential candidate, Republican Party, 2023..2023; secretary of the interior, United States, 2025-02..
Jack Dalrymple | governor, 2010-12..2016-12
John Hoeven | governor, 2000-12..2010-12; senator, 2011-01..
Kelly Armstrong | representative, 2019-01..2024-12; governor, 2024-12..
# Ohio
Dave Yost | attorney general, 2019-01..
Frank LaRose | secretary of state, 2019-01..
John Kasich | representative, 1983-01..2001-01; governor, 2011-01..2019-01; presidential candidate, Republican Party, 2015..2016
Jon Husted | lieutenant governor, 2019-01..2025-01; senator, 2025-01..
Mike DeWine | senator, 1995-01..2007-01; attorney general, 2011-01..2019-01; governor, 2019-01..
Ted Strickland | governor, 2007-01..2011-01
# Oklahoma
Brad Henry | governor, 2003-01..2011-01
Kevin Stitt | governor, 2019-01..
Mary Fallin | representative, 2007-01..2011-01; governor, 2011-01..2019-01
# Oregon
John Kitzhaber | governor, 1995-01..2003-01; governor, 2011-01..2015-02
Kate Brown | governor, 2015-02..2023-01
Ted Kulongoski | governor, 2003-01..2011-01
Tina Kotek | governor, 2023-01..
# Pennsylvania
Ed Rendell = Edward Rendell = Edward G. Rendell | mayor, Philadelphia, 1992-01..2000-01; governor, 2003-01..2011-01
Josh Shapiro | attorney general, 2017-01..2023-01; governor, 2023-01..
Tom Corbett | governor, 2011-01..2015-01
Tom Wolf | governor, 2015-01..2023-01
# Puerto Rico
Alejandro García Padilla | governor, 2013-01..2017-01
Jenniffer González-Colón = Jenniffer González = Jenniffer González Colón | resident commissioner, 2017-01..2025-01; governor, 2025-01..
Luis Fortuño | governor, 2009-01..2013-01
Pedro Pierluisi | governor, 2021-01..2025-01
Ricardo Rosselló | governor, 2017-01..2019-08
Wanda Vázquez = Wanda Vázquez Garced | governor, 2019-08..2021-01
# Rhode Island
Dan McKee | governor, 2021-03..
Donald Carcieri | governor, 2003-01..2011-01
Gina Raimondo = Gina M. Raimondo | governor, 2015-01..2021-03; secretary of commerce, United States, 2021-03..2025-01
Lincoln Chafee | senator, 1999-11..2007-01; governor, 2011-01..2015-01; presidential candidate, Democratic Party, 2015..2015
# South Carolina
Henry McMaster | governor, 2017-01..
Mark Sanford | governor, 2003-01..2011-01; representative, 2013-05..2019-01
Nikki Haley = Nikki R. Haley | governor, 2011-01..2017-01; ambassador to the United Nations, United States, 2017-01..2018-12; presidential candidate, Republican Party, 2023..2024
# South Dakota
Dennis Daugaard | governor, 2011-01..2019-01
Kristi Noem | representative, 2011-01..2019-01; governor, 2019-01..2025-01; secretary of homeland security, United States, 2025-01..
Larry Rhoden | governor, 2025-01..
Mike Rounds | governor, 2003-01..2011-01; senator, 2015-01..
# Tennessee
Bill Haslam | governor, 2011-01..2019-01
Bill Lee | governor, 2019-01..
Phil Bredesen | governor, 2003-01..2011-01
# Texas
Dan Patrick | lieutenant governor, 2015-01..
Greg Abbott | attorney general, 2002-12..2015-01; governor, 2015-01..
Ken Paxton | attorney general, 2015-01..
Rick Perry | governor, 2000-12..2015-01; presidential candidate, Republican Party, 2011..2012; presidential candidate, Republican Party, 2015..2015; secretary of energy, United States, 2017-03..2019-12
# Utah
Gary Herbert | governor, 2009-08..2021-01
Jon Huntsman = Jon Huntsman Jr. = Jon M. Huntsman Jr. | governor, 2005-01..2009-08; ambassador to China, United States, 2009-08..2011-04; presidential candidate, Republican Party, 2011..2012; ambassador to Russia, United States, 2017-10..2019-10
Spencer Cox | governor, 2021-01..
# Vermont
Howard Dean | governor, 1991-08..2003-01; presidential candidate, Democratic Party, 2003..2004; chairman of the Democratic National Committee, United States, 2005-02..2009-01
Jim Douglas | governor, 2003-01..2011-01
Peter Shumlin | governor, 2011-01..2017-01
Phil Scott | governor, 2017-01..
# Virginia
Abigail Spanberger | representative, 2019-01..2025-01; governor, 2026-01..
Bob McDonnell = Robert McDonnell = Robert F. McDonnell | governor, 2010-01..2014-01
Glenn Youngkin | governor, 2022-01..2026-01
Ralph Northam | governor, 2018-01..2022-01
Terry McAuliffe | chairman of the Democratic National Committee, United States, 2001..2005; governor, 2014-01..2018-01
Tim Kaine = Timothy Kaine | governor, 2006-01..2010-01; chairman of the Democratic National Committee, United States, 2009-01..2011-04; senator, 2013-01..; vice presidential nominee, Democratic Party, 2016..2016
# Washington
Bob Ferguson | attorney general, 2013-01..2025-01; governor, 2025-01..
Christine Gregoire | governor, 2005-01..2013-01
Gary Locke | governor, 1997-01..2005-01; secretary of commerce, United States, 2009-03..2011-08; ambassador to China, United States, 2011-08..2014
Jay Inslee | representative, 1999-01..2012-03; governor, 2013-01..2025-01; presidential candidate, Democratic Party, 2019..2019
# West Virginia
Earl Ray Tomblin | governor, 2010-11..2017-01
Jim Justice | governor, 2017-01..2025-01; senator, 2025-01..
Joe Manchin = Joe Manchin III | governor, 2005-01..2010-11; senator, 2010-11..2025-01
Patrick Morrisey | attorney general, 2013-01..2025-01; governor, 2025-01..
# Wisconsin
Jim Doyle | governor, 2003-01..2011-01
Scott Walker | governor, 2011-01..2019-01; presidential candidate, Republican Party, 2015..2015
Tommy Thompson = Tommy G. Thompson | governor, 1987-01..2001-02; secretary of health and human services, United States, 2001-02..2005-01
Tony Evers | governor, 2019-01..
# Wyoming
Dave Freudenthal | governor, 2003-01..2011-01
Mark Gordon | governor, 2019-01..
Matt Mead | governor, 2011-01..2019-01
`;
