// Officials of France, Germany, the Low Countries, Austria and Switzerland since 2009. Compiled from
// public knowledge by the Pressmark developers, MIT; checked to 2025-12. A year stands where the day is
// not certain. Format: ../parse-officials.ts.

export const WESTERN_EUROPE = `
# France
Agnès Buzyn | health minister, 2017-05..2020-02
Alain Juppé | prime minister, 1995-05..1997-06; defence minister, 2010-11..2011-02; foreign minister, 2011-02..2012-05
Anne Hidalgo | mayor, Paris, 2014-04..; presidential candidate, Socialist Party, 2022..2022
Arnaud Montebourg | industry minister, 2012-05..2014-08
Benoît Hamon | presidential candidate, Socialist Party, 2017..2017
Bernard Cazeneuve | interior minister, 2014-04..2016-12; prime minister, 2016-12..2017-05
Bernard Kouchner | foreign minister, 2007-05..2010-11
Bertrand Delanoë | mayor, Paris, 2001-03..2014-04
Bruno Le Maire | agriculture minister, 2009-06..2012-05; finance minister, 2017-05..2024-09
Bruno Retailleau | interior minister, 2024-09..2025-10
Catherine Colonna | foreign minister, 2022-05..2024-01
Christiane Taubira | justice minister, 2012-05..2016-01
Christophe Castaner | interior minister, 2018-10..2020-07
Claude Guéant | interior minister, 2011-02..2012-05
Dominique de Villepin | foreign minister, 2002-05..2004-03; prime minister, 2005-05..2007-05
Dominique Strauss-Kahn | finance minister, 1997-06..1999-11; managing director, International Monetary Fund, 2007-11..2011-05
Édouard Philippe | mayor, Le Havre, 2010-10..2017-05; prime minister, 2017-05..2020-07; mayor, Le Havre, 2020-07..
Élisabeth Borne | labour minister, 2020-07..2022-05; prime minister, 2022-05..2024-01; education minister, 2024-12..2025-10
Emmanuel Macron | economy minister, 2014-08..2016-08; president, 2017-05-14..
Éric Ciotti | leader of The Republicans, 2022-12..2024
Éric Dupond-Moretti | justice minister, 2020-07..2024-09
Éric Zemmour | presidential candidate, Reconquest, 2022..2022
Florence Parly | defence minister, 2017-06..2022-05
François Bayrou | leader of the Democratic Movement, 2007-12..; presidential candidate, Democratic Movement, 2012..2012; justice minister, 2017-05..2017-06; prime minister, 2024-12..2025-09
François Delattre | ambassador to the United Nations, 2014..2019
François Fillon | prime minister, 2007-05..2012-05; presidential candidate, The Republicans, 2016-11..2017-04
François Hollande | leader of the Socialist Party, 1997-11..2008-11; president, 2012-05-15..2017-05-14
François Molins | Paris prosecutor, 2011-11..2018-11
Gabriel Attal | government spokesman, 2020-07..2022-05; education minister, 2023-07..2024-01; prime minister, 2024-01..2024-09
Gérald Darmanin | interior minister, 2020-07..2024-09; justice minister, 2024-12..
Gérard Araud | ambassador to the United Nations, 2009..2014; ambassador to the United States, 2014..2019
Gérard Collomb | interior minister, 2017-05..2018-10
Gérard Larcher | president of the Senate, 2014-10..
Jacques Chirac | mayor, Paris, 1977-03..1995-05; president, 1995-05-17..2007-05-16
Jean Castex | prime minister, 2020-07..2022-05
Jean-Luc Mélenchon | presidential candidate, Left Front, 2012..2012; presidential candidate, France Unbowed, 2017..2017; presidential candidate, France Unbowed, 2022..2022
Jean-Marc Ayrault | prime minister, 2012-05..2014-03; foreign minister, 2016-02..2017-05
Jean-Marie Le Pen | leader of the National Front, 1972-10..2011-01
Jean-Noël Barrot | foreign minister, 2024-09..
Jean-Yves Le Drian | defence minister, 2012-05..2017-05; foreign minister, 2017-05..2022-05
Jordan Bardella | leader of the National Rally, 2022-11..
Laurent Fabius | prime minister, 1984-07..1986-03; foreign minister, 2012-05..2016-02; president of the Constitutional Council, 2016-03..2025-03
Manuel Valls | interior minister, 2012-05..2014-03; prime minister, 2014-03..2016-12
Marine Le Pen | leader of the National Front, 2011-01..2018-06; presidential candidate, National Front, 2012..2012; presidential candidate, National Front, 2017..2017; leader of the National Rally, 2018-06..2022-11; presidential candidate, National Rally, 2022..2022
Martine Aubry | leader of the Socialist Party, 2008-11..2012-09
Michel Barnier | foreign minister, 2004-03..2005-06; internal market commissioner, European Union, 2010-02..2014-10; chief Brexit negotiator, European Union, 2016-10..2021-03; prime minister, 2024-09..2024-12
Michel Sapin | finance minister, 2014-04..2017-05
Michèle Alliot-Marie | defence minister, 2002-05..2007-05; interior minister, 2007-05..2009-06; justice minister, 2009-06..2010-11; foreign minister, 2010-11..2011-02
Najat Vallaud-Belkacem | education minister, 2014-08..2017-05
Nicolas Sarkozy | interior minister, 2005-06..2007-03; president, 2007-05-16..2012-05-15
Olivier Faure | leader of the Socialist Party, 2018-04..
Olivier Véran | health minister, 2020-02..2022-05
Pierre Moscovici | finance minister, 2012-05..2014-03; economic affairs commissioner, European Union, 2014-11..2019-11
Rachida Dati | justice minister, 2007-05..2009-06; culture minister, 2024-01..
Richard Ferrand | president of the National Assembly, 2018-09..2022-06
Sébastien Lecornu | defence minister, 2022-05..2025-09; prime minister, 2025-09..
Ségolène Royal | presidential candidate, Socialist Party, 2007..2007; environment minister, 2014-04..2017-05
Stéphane Séjourné | foreign minister, 2024-01..2024-09; vice president of the European Commission, European Union, 2024-12..
Valérie Pécresse | president of the Île-de-France region, 2015-12..; presidential candidate, The Republicans, 2022..2022
Yaël Braun-Pivet | president of the National Assembly, 2022-06..
# Germany
Alexander Dobrindt | transport minister, 2013-12..2017-10; interior minister, 2025-05..
Alexander Gauland | leader of Alternative for Germany, 2017-12..2019-11
Alice Weidel | leader of Alternative for Germany, 2022-06..
Andrea Nahles | labour minister, 2013-12..2017-09; leader of the Social Democratic Party, 2018-04..2019-06
Angela Merkel | leader of the Christian Democratic Union, 2000-04..2018-12; chancellor, 2005-11-22..2021-12-08
Annalena Baerbock | leader of the Greens, 2018-01..2022-02; foreign minister, 2021-12..2025-05; president of the General Assembly, United Nations, 2025-09..
Annegret Kramp-Karrenbauer | leader of the Christian Democratic Union, 2018-12..2021-01; defence minister, 2019-07..2021-12
Armin Laschet | premier, North Rhine-Westphalia, 2017-06..2021-10; leader of the Christian Democratic Union, 2021-01..2022-01
Bärbel Bas | president of the Bundestag, 2021-10..2025-03; labour minister, 2025-05..
Björn Höcke = Bjoern Hoecke | leader of Alternative for Germany, Thuringia, 2013..
Boris Pistorius | defence minister, 2023-01..
Cem Özdemir | leader of the Greens, 2008-11..2018-01; agriculture minister, 2021-12..2025-05
Christian Lindner | leader of the Free Democratic Party, 2013-12..2025; finance minister, 2021-12..2024-11
Christian Wulff | president, 2010-06..2012-02
Christine Lambrecht | justice minister, 2019-06..2021-12; defence minister, 2021-12..2023-01
Claudia Roth | culture minister, 2021-12..2025-05
Frank-Walter Steinmeier | foreign minister, 2005-11..2009-10; foreign minister, 2013-12..2017-01; president, 2017-03..
Franz Josef Jung | defence minister, 2005-11..2009-10
Franziska Giffey | family minister, 2018-03..2021-05; mayor, Berlin, 2021-12..2023-04
Frauke Petry | leader of Alternative for Germany, 2015-07..2017-09
Friedrich Merz | leader of the Christian Democratic Union, 2022-01..; chancellor, 2025-05-06..
Gerhard Schröder = Gerhard Schroeder | chancellor, 1998-10-27..2005-11-22
Gregor Gysi | parliamentary leader of the Left Party, 2005..2015-10
Guido Westerwelle | leader of the Free Democratic Party, 2001-05..2011-05; foreign minister, 2009-10..2013-12
Hans-Peter Friedrich | interior minister, 2011-03..2013-12
Heiko Maas | justice minister, 2013-12..2018-03; foreign minister, 2018-03..2021-12
Helmut Kohl | chancellor, 1982-10-01..1998-10-27
Horst Köhler = Horst Koehler | managing director, International Monetary Fund, 2000-05..2004-03; president, 2004-07..2010-05
Horst Seehofer | premier, Bavaria, 2008-10..2018-03; interior minister, 2018-03..2021-12
Hubertus Heil | labour minister, 2018-03..2025-05
Jens Spahn | health minister, 2018-03..2021-12
Joachim Gauck | president, 2012-03..2017-03
Johann Wadephul | foreign minister, 2025-05..
Julia Klöckner | agriculture minister, 2018-03..2021-12; president of the Bundestag, 2025-03..
Kai Wegner | mayor, Berlin, 2023-04..
Karl Lauterbach | health minister, 2021-12..2025-05
Karl-Theodor zu Guttenberg | economy minister, 2009-02..2009-10; defence minister, 2009-10..2011-03
Katherina Reiche | economy minister, 2025-05..
Klaus Wowereit | mayor, Berlin, 2001-06..2014-12
Lars Klingbeil | leader of the Social Democratic Party, 2021-12..; finance minister, 2025-05..; vice chancellor, 2025-05..
Lothar Wieler = Lothar H. Wieler | president of the Robert Koch Institute, 2015-03..2023-03
Markus Söder = Markus Soeder | premier, Bavaria, 2018-03..
Martin Schulz | president of the European Parliament, European Union, 2012-01..2017-01; leader of the Social Democratic Party, 2017-03..2018-02
Michael Müller | mayor, Berlin, 2014-12..2021-12
Nancy Faeser | interior minister, 2021-12..2025-05
Norbert Lammert | president of the Bundestag, 2005-10..2017-10
Olaf Scholz | mayor, Hamburg, 2011-03..2018-03; finance minister, 2018-03..2021-12; chancellor, 2021-12-08..2025-05-06
Peer Steinbrück = Peer Steinbrueck | finance minister, 2005-11..2009-10
Peter Altmaier | environment minister, 2012-05..2013-12; chief of the chancellery, 2013-12..2018-03; economy minister, 2018-03..2021-12
Philipp Rösler = Philipp Roesler | health minister, 2009-10..2011-05; economy minister, 2011-05..2013-12; vice chancellor, 2011-05..2013-12
Robert Habeck | leader of the Greens, 2018-01..2022-02; economy minister, 2021-12..2025-05; vice chancellor, 2021-12..2025-05
Sahra Wagenknecht | parliamentary leader of the Left Party, 2015-10..2019-11; leader of the Sahra Wagenknecht Alliance, 2024-01..2025-12
Sigmar Gabriel | leader of the Social Democratic Party, 2009-11..2017-03; economy minister, 2013-12..2017-01; foreign minister, 2017-01..2018-03
Stefan Mappus | premier, Baden-Württemberg, 2010-02..2011-05
Steffen Hebestreit | government spokesman, 2021-12..2025-05
Steffen Seibert | government spokesman, 2010-08..2021-12; ambassador to Israel, 2022..
Svenja Schulze | environment minister, 2018-03..2021-12; development minister, 2021-12..2025-05
Thomas de Maizière | interior minister, 2009-10..2011-03; defence minister, 2011-03..2013-12; interior minister, 2013-12..2018-03
Tino Chrupalla | leader of Alternative for Germany, 2019-11..
Ursula von der Leyen | labour minister, 2009-11..2013-12; defence minister, 2013-12..2019-07; president of the European Commission, European Union, 2019-12..
Winfried Kretschmann | premier, Baden-Württemberg, 2011-05..
Wolfgang Schäuble = Wolfgang Schaeuble | interior minister, 2005-11..2009-10; finance minister, 2009-10..2017-10; president of the Bundestag, 2017-10..2021-10
# Netherlands
Ahmed Aboutaleb | mayor, Rotterdam, 2009-01..2024-10
Ben Knapen | foreign minister, 2021-09..2022-01
Bert Koenders | foreign minister, 2014-10..2017-10
Caspar Veldkamp | foreign minister, 2024-07..2025-08
David van Weel | justice minister, 2024-07..2025-09; foreign minister, 2025-09..
Dick Schoof | prime minister, 2024-07..
Dilan Yeşilgöz = Dilan Yesilgöz = Dilan Yeşilgöz-Zegerius | justice minister, 2022-01..2024-07; leader of the People's Party for Freedom and Democracy, 2023-08..
Femke Halsema | mayor, Amsterdam, 2018-07..
Frans Timmermans | foreign minister, 2012-11..2014-10; vice president of the European Commission, European Union, 2014-11..2023-08
Geert Wilders | leader of the Party for Freedom, 2006-02..
Halbe Zijlstra | foreign minister, 2017-10..2018-02
Hanke Bruins Slot | foreign minister, 2023-09..2024-07
Hugo de Jonge | health minister, 2017-10..2022-01
Jan Peter Balkenende | prime minister, 2002-07..2010-10
Jeroen Dijsselbloem | finance minister, 2012-11..2017-10; president, Eurogroup, 2013-01..2018-01
Kajsa Ollongren | interior minister, 2017-10..2022-01; defence minister, 2022-01..2024-07
King Willem-Alexander | king, 2013-04-30..
Mark Rutte | prime minister, 2010-10-14..2024-07-02; secretary general, NATO, 2024-10..
Maxime Verhagen | foreign minister, 2007-02..2010-10
Pieter Omtzigt | leader of New Social Contract, 2023-08..2025-04
Queen Beatrix | queen, 1980-04-30..2013-04-30
Rob Jetten | climate minister, 2022-01..2024-07; leader of D66, 2023-08..
Ruben Brekelmans | defence minister, 2024-07..
Sigrid Kaag | foreign minister, 2021-05..2021-09; finance minister, 2022-01..2024-01
Stef Blok | foreign minister, 2018-03..2021-05
Thierry Baudet | leader of Forum for Democracy, 2016..
Uri Rosenthal | foreign minister, 2010-10..2012-11
Wopke Hoekstra | finance minister, 2017-10..2022-01; foreign minister, 2022-01..2023-09; climate commissioner, European Union, 2023-10..
# Belgium
Alexander De Croo | deputy prime minister, 2012-10..2020-10; prime minister, 2020-10..2025-02
Bart De Wever | mayor, Antwerp, 2013-01..2025-02; prime minister, 2025-02..
Bernard Quintin | foreign minister, 2024-12..2025-02; interior minister, 2025-02..
Charles Michel | prime minister, 2014-10..2019-10; president of the European Council, European Union, 2019-12..2024-11
Didier Reynders | finance minister, 1999-07..2011-12; foreign minister, 2011-12..2019-11; justice commissioner, European Union, 2019-12..2024-11
Elio Di Rupo | prime minister, 2011-12..2014-10
Frank Vandenbroucke | health minister, 2020-10..
Hadja Lahbib | foreign minister, 2022-07..2024-11; humanitarian aid commissioner, European Union, 2024-12..
Herman Van Rompuy | prime minister, 2008-12..2009-11; president of the European Council, European Union, 2009-12..2014-11
Jan Jambon | interior minister, 2014-10..2018-12; minister-president, Flanders, 2019-10..2024
Karel De Gucht | foreign minister, 2004-07..2009-07; trade commissioner, European Union, 2010-02..2014-10
King Philippe | king, 2013-07-21..
Ludivine Dedonder | defence minister, 2020-10..2025-02
Maxime Prévot | foreign minister, 2025-02..
Sophie Wilmès | prime minister, 2019-10..2020-10; foreign minister, 2020-10..2022-07
Theo Francken | migration minister, 2014-10..2018-12; defence minister, 2025-02..
Yves Leterme | prime minister, 2008-03..2008-12; prime minister, 2009-11..2011-12
# Luxembourg
Jean Asselborn | foreign minister, 2004-07..2023-11
Jean-Claude Juncker | prime minister, 1995-01..2013-12; president, Eurogroup, 2005-01..2013-01; president of the European Commission, European Union, 2014-11..2019-11
Luc Frieden | finance minister, 2009-07..2013-12; prime minister, 2023-11..
Xavier Bettel | prime minister, 2013-12..2023-11; foreign minister, 2023-11..
# Austria
Alexander Schallenberg | foreign minister, 2019-06..2021-10; chancellor, 2021-10..2021-12; foreign minister, 2021-12..2025-03
Alexander Van der Bellen | president, 2017-01..
Andreas Babler | leader of the Social Democratic Party, 2023-06..; vice chancellor, 2025-03..
Beate Meinl-Reisinger | leader of NEOS, 2018-06..; foreign minister, 2025-03..
Brigitte Bierlein | chancellor, 2019-06..2020-01
Christian Kern | chancellor, 2016-05..2017-12
Christian Stocker | chancellor, 2025-03..
Gerhard Karner | interior minister, 2021-12..
Heinz Fischer | president, 2004-07..2016-07
Heinz-Christian Strache | leader of the Freedom Party, 2005-04..2019-05; vice chancellor, 2017-12..2019-05
Herbert Kickl | interior minister, 2017-12..2019-05; leader of the Freedom Party, 2021-06..
Johanna Mikl-Leitner | interior minister, 2011-04..2016-04; governor, Lower Austria, 2017-04..
Karin Kneissl | foreign minister, 2017-12..2019-06
Karl Nehammer | interior minister, 2020-01..2021-12; chancellor, 2021-12..2025-01
Michael Häupl | mayor, Vienna, 1994-11..2018-05
Michael Ludwig | mayor, Vienna, 2018-05..
Michael Spindelegger | foreign minister, 2008-12..2013-12
Norbert Hofer | presidential candidate, Freedom Party, 2016..2016; transport minister, 2017-12..2019-05; leader of the Freedom Party, 2019-09..2021-06
Sebastian Kurz | foreign minister, 2013-12..2017-12; chancellor, 2017-12..2019-05; chancellor, 2020-01..2021-10
Werner Faymann | chancellor, 2008-12..2016-05
Werner Kogler | vice chancellor, 2020-01..2025-03
# Switzerland
Alain Berset | interior minister, 2012-01..2023-12; president, 2018-01..2018-12; president, 2023-01..2023-12; secretary general, Council of Europe, 2024-09..
Didier Burkhalter | foreign minister, 2012-01..2017-10; president, 2014-01..2014-12
Doris Leuthard | president, 2010-01..2010-12; president, 2017-01..2017-12
Eveline Widmer-Schlumpf | finance minister, 2010-11..2015-12; president, 2012-01..2012-12
Guy Parmelin | defence minister, 2016-01..2018-12; economy minister, 2019-01..; president, 2021-01..2021-12
Ignazio Cassis | foreign minister, 2017-11..; president, 2022-01..2022-12
Johann Schneider-Ammann | economy minister, 2010-11..2018-12; president, 2016-01..2016-12
Karin Keller-Sutter | justice minister, 2019-01..2022-12; finance minister, 2023-01..; president, 2025-01..2025-12
Micheline Calmy-Rey | foreign minister, 2003-01..2011-12; president, 2007-01..2007-12; president, 2011-01..2011-12
Simonetta Sommaruga | justice minister, 2010-11..2018-12; president, 2015-01..2015-12; president, 2020-01..2020-12
Ueli Maurer | defence minister, 2009-01..2015-12; president, 2013-01..2013-12; finance minister, 2016-01..2022-12; president, 2019-01..2019-12
Viola Amherd | defence minister, 2019-01..2025-03; president, 2024-01..2024-12
# Vatican
Pietro Parolin | secretary of state, 2013-10..
Tarcisio Bertone | secretary of state, 2006-09..2013-10
`;
