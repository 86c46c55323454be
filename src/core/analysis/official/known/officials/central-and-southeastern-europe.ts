// Officials of Poland, Czechia, Slovakia, Hungary, Romania, Bulgaria and the Balkans since 2009.
// Compiled from public knowledge by the Pressmark developers, MIT; checked to 2025-12. A year stands
// where the day is not certain. Format: ../parse-officials.ts.

export const CENTRAL_AND_SOUTHEASTERN_EUROPE = `
# Poland
Adam Bodnar | human rights ombudsman, 2015-09..2021-07; justice minister, 2023-12..2025-07
Aleksander Kwaśniewski | president, 1995-12..2005-12
Andrzej Duda | president, 2015-08-06..2025-08-06
Antoni Macierewicz | defence minister, 2015-11..2018-01
Beata Szydło | prime minister, 2015-11..2017-12
Bronisław Komorowski | speaker of parliament, 2007-11..2010-07; president, 2010-08..2015-08
Donald Tusk | prime minister, 2007-11..2014-09; president of the European Council, European Union, 2014-12..2019-11; leader of Civic Platform, 2021-07..; prime minister, 2023-12-13..
Ewa Kopacz | health minister, 2007-11..2011-11; speaker of parliament, 2011-11..2014-09; prime minister, 2014-09..2015-11
Grzegorz Schetyna | foreign minister, 2014-09..2015-11; leader of Civic Platform, 2016-01..2020-01
Jacek Czaputowicz | foreign minister, 2018-01..2020-08
Jacek Rostowski | finance minister, 2007-11..2013-11
Jarosław Kaczyński | leader of Law and Justice, 2003-01..; prime minister, 2006-07..2007-11; deputy prime minister, 2020-10..2022-06; deputy prime minister, 2023-06..2023-11
Karol Nawrocki | president of the Institute of National Remembrance, 2021-07..2025-08; president, 2025-08-06..
Lech Kaczyński | president, 2005-12..2010-04-10
Lech Wałęsa | president, 1990-12..1995-12
Mariusz Błaszczak | interior minister, 2015-11..2018-01; defence minister, 2018-01..2023-11
Mateusz Morawiecki | finance minister, 2016-09..2018-01; prime minister, 2017-12-11..2023-12-13
Piotr Müller | government spokesman, 2019-06..2023
Radosław Sikorski = Radek Sikorski | defence minister, 2005-10..2007-02; foreign minister, 2007-11..2014-09; speaker of parliament, 2014-09..2015-06; foreign minister, 2023-12..
Rafał Trzaskowski | mayor, Warsaw, 2018-11..; presidential candidate, Civic Coalition, 2020..2020; presidential candidate, Civic Coalition, 2025..2025
Sławomir Mentzen | presidential candidate, Confederation, 2025..2025
Szymon Hołownia | presidential candidate, 2020..2020; speaker of parliament, 2023-11..2025-11
Tomasz Siemoniak | defence minister, 2011-08..2015-11; interior minister, 2024-05..2025-07
Witold Waszczykowski | foreign minister, 2015-11..2018-01
Władysław Kosiniak-Kamysz | labour minister, 2011-11..2015-11; leader of the Polish People's Party, 2015-11..; defence minister, 2023-12..; deputy prime minister, 2023-12..
Zbigniew Rau | foreign minister, 2020-08..2023-11
Zbigniew Ziobro | justice minister, 2005-10..2007-11; justice minister, 2015-11..2023-11
# Czechia
Andrej Babiš | finance minister, 2014-01..2017-05; prime minister, 2017-12..2021-12; prime minister, 2025-12..
Bohuslav Sobotka | prime minister, 2014-01..2017-12
Jan Fischer | prime minister, 2009-05..2010-07
Jan Lipavský | foreign minister, 2021-12..2025-12
Jana Černochová | defence minister, 2021-12..2025-12
Jiří Rusnok | prime minister, 2013-07..2014-01; governor, Czech National Bank, 2016-07..2022-06
Karel Schwarzenberg | foreign minister, 2007-01..2009-05; foreign minister, 2010-07..2013-07; presidential candidate, 2013..2013
Lubomír Zaorálek | foreign minister, 2014-01..2017-12
Miloš Zeman | prime minister, 1998-07..2002-07; president, 2013-03..2023-03
Mirek Topolánek | prime minister, 2006-09..2009-05
Petr Fiala | prime minister, 2021-12..2025-12
Petr Nečas | prime minister, 2010-07..2013-07
Petr Pavel | chairman of the Military Committee, NATO, 2015-06..2018-06; president, 2023-03..
Tomáš Petříček | foreign minister, 2018-10..2021-04
Tomio Okamura | leader of Freedom and Direct Democracy, 2015..; speaker of parliament, 2025-11..
Václav Havel | president, 1993-02..2003-02
Václav Klaus | prime minister, 1992-07..1998-01; president, 2003-03..2013-03
Věra Jourová | justice commissioner, European Union, 2014-11..2019-11; vice president of the European Commission, European Union, 2019-12..2024-11
Vít Rakušan | interior minister, 2021-12..2025-12
# Slovakia
Andrej Kiska | president, 2014-06..2019-06
Eduard Heger | finance minister, 2020-03..2021-04; prime minister, 2021-04..2023-05
Igor Matovič | prime minister, 2020-03..2021-04; finance minister, 2021-04..2022-12
Ivan Gašparovič | president, 2004-06..2014-06
Iveta Radičová | prime minister, 2010-07..2012-04
Juraj Blanár | foreign minister, 2023-10..
Ľudovít Ódor | interim prime minister, 2023-05..2023-10
Maroš Šefčovič | vice president of the European Commission, European Union, 2010-02..2024-11; trade commissioner, European Union, 2024-12..
Miroslav Lajčák | foreign minister, 2009-01..2010-07; foreign minister, 2012-04..2020-03; president of the General Assembly, United Nations, 2017-09..2018-09
Peter Pellegrini | prime minister, 2018-03..2020-03; speaker of parliament, 2023-10..2024-04; president, 2024-06-15..
Robert Fico | prime minister, 2006-07..2010-07; prime minister, 2012-04..2018-03; prime minister, 2023-10..
Robert Kaliňák = Robert Kalinak | interior minister, 2012-04..2018-03; defence minister, 2023-10..
Zuzana Čaputová | president, 2019-06-15..2024-06-15
# Hungary
Ferenc Gyurcsány | prime minister, 2004-09..2009-04
Gergely Gulyás | minister of the prime minister's office, 2018-05..
Gergely Karácsony | mayor, Budapest, 2019-10..
Gordon Bajnai | prime minister, 2009-04..2010-05
János Áder | president, 2012-05..2022-05
János Martonyi | foreign minister, 2010-05..2014-06
Judit Varga | justice minister, 2019-07..2023-07
Katalin Novák | president, 2022-05..2024-02
Kristóf Szalay-Bobrovniczky | defence minister, 2022-05..
László Sólyom | president, 2005-08..2010-08
Pál Schmitt | president, 2010-08..2012-04
Péter Magyar | leader of the Tisza Party, 2024-07..
Péter Márki-Zay | candidate for prime minister, 2021-10..2022-04
Péter Szijjártó | foreign minister, 2014-09..
Tamás Sulyok | president, 2024-03..
Tibor Navracsics | justice minister, 2010-05..2014-06; education commissioner, European Union, 2014-11..2019-11
Viktor Orbán = Victor Orban | prime minister, 1998-07..2002-05; leader of Fidesz, 2003..; prime minister, 2010-05-29..
Zoltán Kovács | government spokesman, 2010..
# Romania
Bogdan Aurescu | foreign minister, 2019-11..2023-06
Călin Georgescu | presidential candidate, 2024..2025
Crin Antonescu | presidential candidate, 2025..2025
Dacian Cioloș | agriculture commissioner, European Union, 2010-02..2014-10; prime minister, 2015-11..2017-01
Elena Lasconi | presidential candidate, 2024..2025
Emil Boc | prime minister, 2008-12..2012-02
Florin Cîțu = Florin Cîţu | prime minister, 2020-12..2021-11
George Simion | presidential candidate, 2024..2024; presidential candidate, 2025..2025
Ilie Bolojan | interim president, 2025-02..2025-05; prime minister, 2025-06..
Klaus Iohannis = Klaus Johannis | president, 2014-12..2025-02
Laura Codruța Kövesi | chief anti-corruption prosecutor, 2013-05..2018-07; chief prosecutor, European Public Prosecutor's Office, 2019-10..
Liviu Dragnea | leader of the Social Democratic Party, 2015-07..2019-05
Ludovic Orban | prime minister, 2019-11..2020-12
Marcel Ciolacu | prime minister, 2023-06..2025-05
Mihai Răzvan Ungureanu | prime minister, 2012-02..2012-05
Mihai Tudose | prime minister, 2017-06..2018-01
Nicolae Ciucă | prime minister, 2021-11..2023-06
Nicușor Dan | mayor, Bucharest, 2020-10..2025-05; president, 2025-05..
Oana Țoiu | foreign minister, 2025-06..
Sorin Grindeanu | prime minister, 2017-01..2017-06
Teodor Meleșcanu | foreign minister, 2017-01..2019-07
Traian Băsescu | president, 2004-12..2014-12
Victor Ponta | prime minister, 2012-05..2015-11
Viorica Dăncilă | prime minister, 2018-01..2019-11
# Bulgaria
Boyko Borisov = Boyko Borissov = Boiko Borisov | prime minister, 2009-07..2013-03; prime minister, 2014-11..2017-01; prime minister, 2017-05..2021-05
Delyan Peevski | leader of the Movement for Rights and Freedoms, 2024..
Dimitar Glavchev | interim prime minister, 2024-04..2025-01
Galab Donev | interim prime minister, 2022-08..2023-06
Georgi Bliznashki | interim prime minister, 2014-08..2014-11
Georgi Parvanov | president, 2002-01..2012-01
Irina Bokova | director general, UNESCO, 2009-11..2017-11
Kiril Petkov | prime minister, 2021-12..2022-08
Kristalina Georgieva | humanitarian aid commissioner, European Union, 2010-02..2014-10; vice president of the European Commission, European Union, 2014-11..2016-12; chief executive, World Bank, 2017-01..2019-09; managing director, International Monetary Fund, 2019-10..
Mariya Gabriel | research commissioner, European Union, 2019-12..2023-05; foreign minister, 2023-06..2024-04
Nikolai Denkov | prime minister, 2023-06..2024-04
Ognyan Gerdzhikov | interim prime minister, 2017-01..2017-05
Plamen Oresharski | prime minister, 2013-05..2014-08
Rosen Plevneliev | president, 2012-01..2017-01
Rosen Zhelyazkov | prime minister, 2025-01..
Rumen Radev | president, 2017-01..
Sergei Stanishev | prime minister, 2005-08..2009-07
Stefan Yanev | interim prime minister, 2021-05..2021-12
# Serbia
Aleksandar Vučić | deputy prime minister, 2012-07..2014-04; prime minister, 2014-04..2017-05; president, 2017-05-31..
Aleksandar Vulin | defence minister, 2017-06..2020-10; interior minister, 2020-10..2022-10
Ana Brnabić | prime minister, 2017-06..2024-03; speaker of parliament, 2024-03..
Boris Tadić | president, 2004-07..2012-04
Đuro Macut | prime minister, 2025-04..
Ivica Dačić | interior minister, 2008-07..2014-04; prime minister, 2012-07..2014-04; foreign minister, 2014-04..2020-10; foreign minister, 2022-10..2024-05; interior minister, 2024-05..
Marko Đurić | foreign minister, 2024-05..
Miloš Vučević | mayor, Novi Sad, 2012-09..2022-10; defence minister, 2022-10..2024-05; prime minister, 2024-05..2025-04
Mirko Cvetković | prime minister, 2008-07..2012-07
Nikola Selaković | foreign minister, 2020-10..2022-10
Slobodan Milošević | president, 1991-01..1997-07; president, Yugoslavia, 1997-07..2000-10
Tomislav Nikolić | president, 2012-05..2017-05
Vuk Jeremić | foreign minister, 2007-05..2012-07; president of the General Assembly, United Nations, 2012-09..2013-09
# Kosovo
Albin Kurti | prime minister, 2020-02..2020-06; prime minister, 2021-03..
Atifete Jahjaga | president, 2011-04..2016-04
Avdullah Hoti | prime minister, 2020-06..2021-03
Hashim Thaçi | prime minister, 2008-01..2014-12; foreign minister, 2014-12..2016-04; president, 2016-04..2020-11
Isa Mustafa | prime minister, 2014-12..2017-09
Ramush Haradinaj | prime minister, 2004-12..2005-03; prime minister, 2017-09..2020-02
Vjosa Osmani | speaker of parliament, 2020-02..2021; president, 2021-04..
# Montenegro
Dritan Abazović | prime minister, 2022-04..2023-10
Duško Marković | prime minister, 2016-11..2020-12
Filip Vujanović | president, 2003-05..2018-05
Igor Lukšić | prime minister, 2010-12..2012-12
Jakov Milatović | president, 2023-05..
Milo Đukanović = Milo Djukanovic | prime minister, 2008-02..2010-12; prime minister, 2012-12..2016-11; president, 2018-05..2023-05
Milojko Spajić | prime minister, 2023-10..
Zdravko Krivokapić | prime minister, 2020-12..2022-04
# North Macedonia
Bujar Osmani | foreign minister, 2020-08..2024-06
Dimitar Kovačevski | prime minister, 2022-01..2024-01
Emil Dimitriev | prime minister, 2016-01..2017-05
Gjorge Ivanov | president, 2009-05..2019-05
Gordana Siljanovska-Davkova | president, 2024-05..
Hristijan Mickoski | prime minister, 2024-06..
Nikola Dimitrov | foreign minister, 2017-06..2020-08
Nikola Gruevski | prime minister, 2006-08..2016-01
Oliver Spasovski | prime minister, 2020-01..2020-08
Stevo Pendarovski | president, 2019-05..2024-05
Talat Xhaferi | interim prime minister, 2024-01..2024-06
Zoran Zaev | prime minister, 2017-05..2020-01; prime minister, 2020-08..2022-01
# Albania
Bajram Begaj | president, 2022-07..
Bamir Topi | president, 2007-07..2012-07
Bujar Nishani | president, 2012-07..2017-07
Edi Rama | mayor, Tirana, 2000-10..2011-07; prime minister, 2013-09..
Ilir Meta | speaker of parliament, 2013-09..2017-07; president, 2017-07..2022-07
Sali Berisha | president, 1992-04..1997-07; prime minister, 2005-09..2013-09
# Bosnia and Herzegovina
Bakir Izetbegović | member of the presidency, 2010-11..2018-11
Borjana Krišto | prime minister, 2023-01..
Christian Schmidt | high representative, 2021-08..
Denis Bećirović | member of the presidency, 2022-11..
Dragan Čović | member of the presidency, 2014-11..2018-11
Milorad Dodik | president of Republika Srpska, Republika Srpska, 2010-11..2018-11; member of the presidency, 2018-11..2022-11; president of Republika Srpska, Republika Srpska, 2022-11..2025
Radovan Karadžić | president of Republika Srpska, Republika Srpska, 1992-04..1996-07
Šefik Džaferović | member of the presidency, 2018-11..2022-11
Valentin Inzko | high representative, 2009-03..2021-07
Željka Cvijanović | president of Republika Srpska, Republika Srpska, 2018-11..2022-11; member of the presidency, 2022-11..
Željko Komšić | member of the presidency, 2006-10..2010-11; member of the presidency, 2018-11..
Zoran Tegeltija | prime minister, 2019-12..2023-01
# Croatia
Andrej Plenković | prime minister, 2016-10..
Gordan Grlić-Radman = Gordan Grlić Radman | foreign minister, 2019-07..
Ivo Josipović | president, 2010-02..2015-02
Ivo Sanader | prime minister, 2003-12..2009-07
Jadranka Kosor | prime minister, 2009-07..2011-12
Kolinda Grabar-Kitarović | foreign minister, 2005-02..2008-01; president, 2015-02..2020-02
Ranko Ostojić | interior minister, 2011-12..2016-01
Stjepan Mesić | president, 2000-02..2010-02
Tihomir Orešković | prime minister, 2016-01..2016-10
Vesna Pusić | foreign minister, 2011-12..2016-01
Zoran Milanović | prime minister, 2011-12..2016-01; president, 2020-02..
# Slovenia
Alenka Bratušek | prime minister, 2013-03..2014-09
Borut Pahor | prime minister, 2008-11..2012-02; president, 2012-12..2022-12
Danilo Türk = Danilo Tuerk | president, 2007-12..2012-12
Janez Janša | prime minister, 2004-12..2008-11; prime minister, 2012-02..2013-03; prime minister, 2020-03..2022-06
Karl Erjavec | foreign minister, 2012-02..2018-09
Marjan Šarec | prime minister, 2018-09..2020-03; defence minister, 2022-06..2024
Miro Cerar | prime minister, 2014-09..2018-09
Nataša Pirc Musar | president, 2022-12..
Robert Golob | prime minister, 2022-06..
Tanja Fajon | foreign minister, 2022-06..
`;
