// Officials of Italy, Spain, Portugal, Greece, Cyprus, Malta, the Nordic and the Baltic states since
// 2009. Compiled from public knowledge by the Pressmark developers, MIT; checked to 2025-12. A year
// stands where the day is not certain. Format: ../parse-officials.ts.

export const SOUTHERN_AND_NORTHERN_EUROPE = `
# Italy
Angelino Alfano | justice minister, 2008-05..2011-07; interior minister, 2013-04..2016-12; foreign minister, 2016-12..2018-06
Antonio Tajani | president of the European Parliament, European Union, 2017-01..2019-07; foreign minister, 2022-10..; deputy prime minister, 2022-10..
Attilio Fontana | governor, Lombardy, 2018-03..
Beppe Grillo | founder of the Five Star Movement, 2009-10..
Carlo Nordio | justice minister, 2022-10..
Daniele Franco | economy minister, 2021-02..2022-10
Elly Schlein | leader of the Democratic Party, 2023-03..
Emma Bonino | foreign minister, 2013-04..2014-02
Enrico Letta | prime minister, 2013-04..2014-02; leader of the Democratic Party, 2021-03..2023-03
Enzo Moavero Milanesi | foreign minister, 2018-06..2019-09
Federica Mogherini | foreign minister, 2014-02..2014-10; foreign policy chief, European Union, 2014-11..2019-11
Franco Frattini | foreign minister, 2008-05..2011-11
Giancarlo Giorgetti | industry minister, 2021-02..2022-10; economy minister, 2022-10..
Gianfranco Fini | foreign minister, 2004-11..2006-05; speaker of the Chamber of Deputies, 2008-04..2013-03
Giorgia Meloni | youth minister, 2008-05..2011-11; leader of Brothers of Italy, 2014-03..; prime minister, 2022-10..
Giorgio Napolitano | president, 2006-05..2015-01
Giovanni Tria | economy minister, 2018-06..2019-09
Giulio Terzi = Giulio Terzi di Sant'Agata | foreign minister, 2011-11..2013-03
Giulio Tremonti | economy minister, 2008-05..2011-11
Giuseppe Conte | prime minister, 2018-06..2021-02; leader of the Five Star Movement, 2021-08..
Giuseppe Sala = Beppe Sala | mayor, Milan, 2016-06..
Guido Crosetto | defence minister, 2022-10..
Ignazio La Russa | defence minister, 2008-05..2011-11; president of the Senate, 2022-10..
Laura Boldrini | spokeswoman for UNHCR, United Nations, 1998..2012; speaker of the Chamber of Deputies, 2013-03..2018-03
Leoluca Orlando | mayor, Palermo, 2012-05..2022-06
Lorenzo Guerini | defence minister, 2019-09..2022-10
Luca Zaia | governor, Veneto, 2010-04..2025
Luciana Lamorgese | interior minister, 2019-09..2022-10
Luigi Di Maio | leader of the Five Star Movement, 2017-09..2020-01; deputy prime minister, 2018-06..2019-09; foreign minister, 2019-09..2022-10
Marco Minniti | interior minister, 2016-12..2018-06
Mario Draghi | governor, Bank of Italy, 2006-01..2011-10; president, European Central Bank, 2011-11-01..2019-10-31; prime minister, 2021-02..2022-10
Mario Monti | competition commissioner, European Union, 1999-09..2004-11; prime minister, 2011-11..2013-04
Matteo Piantedosi | interior minister, 2022-10..
Matteo Renzi | mayor, Florence, 2009-06..2014-03; prime minister, 2014-02..2016-12
Matteo Salvini | leader of the League, 2013-12..; interior minister, 2018-06..2019-09; deputy prime minister, 2018-06..2019-09; transport minister, 2022-10..; deputy prime minister, 2022-10..
Nicola Zingaretti | leader of the Democratic Party, 2019-03..2021-03
Paolo Gentiloni | foreign minister, 2014-10..2016-12; prime minister, 2016-12..2018-06; economy commissioner, European Union, 2019-12..2024-11
Pier Carlo Padoan | economy minister, 2014-02..2018-06
Pier Luigi Bersani | leader of the Democratic Party, 2009-11..2013-04
Roberta Pinotti | defence minister, 2014-02..2018-06
Roberto Gualtieri | economy minister, 2019-09..2021-02; mayor, Rome, 2021-10..
Roberto Maroni | interior minister, 2008-05..2011-11
Roberto Speranza | health minister, 2019-09..2022-10
Romano Prodi | prime minister, 1996-05..1998-10; president of the European Commission, European Union, 1999-09..2004-11; prime minister, 2006-05..2008-05
Sergio Mattarella | president, 2015-02..
Silvio Berlusconi | prime minister, 1994-05..1995-01; prime minister, 2001-06..2006-05; prime minister, 2008-05..2011-11; leader of Forza Italia, 2013-11..2023-06
Umberto Bossi | leader of the Northern League, 1989..2012-04
Virginia Raggi | mayor, Rome, 2016-06..2021-10
# Spain
Ada Colau | mayor, Barcelona, 2015-06..2023-06
Albert Rivera | leader of Ciudadanos, 2006-07..2019-11
Alberto Núñez Feijóo | president of Galicia, Galicia, 2009-04..2022-05; leader of the People's Party, 2022-04..
Alfonso Dastis | foreign minister, 2016-11..2018-06
Alfredo Pérez Rubalcaba | interior minister, 2006-04..2011-07; leader of the Socialist Workers' Party, 2012-02..2014-07
Arancha González Laya | foreign minister, 2020-01..2021-07
Artur Mas | president of Catalonia, Catalonia, 2010-12..2016-01
Carles Puigdemont | president of Catalonia, Catalonia, 2016-01..2017-10
Carlos Cuerpo | economy minister, 2023-12..
Carlos Mazón | president of Valencia, Valencian Community, 2023-07..2025-11
Carme Chacón | defence minister, 2008-04..2011-12
Carmen Calvo | deputy prime minister, 2018-06..2021-07
Cristóbal Montoro | budget minister, 2011-12..2018-06
Elena Salgado | finance minister, 2009-04..2011-12
Esperanza Aguirre | president of Madrid, Madrid, 2003-11..2012-09
Felipe VI = King Felipe = King Felipe VI | king, 2014-06-19..
Félix Bolaños | minister of the presidency, 2021-07..
Fernando Grande-Marlaska | interior minister, 2018-06..
Fernando Simón | director of the health emergency centre, 2012..
Inés Arrimadas | leader of Ciudadanos, 2020-03..2023-01
Íñigo Urkullu | president of the Basque government, Basque Country, 2012-12..2024-06
Irene Montero | equality minister, 2020-01..2023-11
Isabel Díaz Ayuso | president of Madrid, Madrid, 2019-08..
Jaume Collboni | mayor, Barcelona, 2023-06..
Jorge Fernández Díaz | interior minister, 2011-12..2016-11
José Luis Martínez-Almeida | mayor, Madrid, 2019-06..
José Luis Rodríguez Zapatero | prime minister, 2004-04..2011-12
José Manuel Albares | foreign minister, 2021-07..
José Manuel García-Margallo | foreign minister, 2011-12..2016-11
José María Aznar | prime minister, 1996-05..2004-04
Josep Borrell = Josep Borrell Fontelles | president of the European Parliament, European Union, 2004-07..2007-01; foreign minister, 2018-06..2019-11; foreign policy chief, European Union, 2019-12..2024-11
Juan Carlos I = King Juan Carlos = King Juan Carlos I | king, 1975-11-22..2014-06-19
Juan Manuel Moreno = Juanma Moreno | president of Andalusia, Andalusia, 2019-01..
Luis de Guindos | economy minister, 2011-12..2018-03; vice president, European Central Bank, 2018-06..
Manuela Carmena | mayor, Madrid, 2015-06..2019-06
Margarita Robles | defence minister, 2018-06..
María Dolores de Cospedal | defence minister, 2016-11..2018-06
María Jesús Montero | budget minister, 2018-06..; deputy prime minister, 2023-12..
Mariano Rajoy | leader of the People's Party, 2004-10..2018-07; prime minister, 2011-12..2018-06
Miguel Ángel Moratinos | foreign minister, 2004-04..2010-10
Nadia Calviño | economy minister, 2018-06..2023-12; president, European Investment Bank, 2024-01..
Oriol Junqueras | leader of the Republican Left of Catalonia, 2011-09..; vice president of Catalonia, Catalonia, 2016-01..2017-10
Pablo Casado | leader of the People's Party, 2018-07..2022-04
Pablo Iglesias | leader of Podemos, 2014-11..2021-05; deputy prime minister, 2020-01..2021-03
Pedro Sánchez | leader of the Socialist Workers' Party, 2014-07..2016-10; leader of the Socialist Workers' Party, 2017-06..; prime minister, 2018-06-02..
Pere Aragonès | president of Catalonia, Catalonia, 2021-05..2024-08
Quim Torra | president of Catalonia, Catalonia, 2018-05..2020-09
Salvador Illa | health minister, 2020-01..2021-01; president of Catalonia, Catalonia, 2024-08..
Santiago Abascal | leader of Vox, 2014-09..
Soraya Sáenz de Santamaría | deputy prime minister, 2011-12..2018-06
Teresa Ribera | environment minister, 2018-06..2024-11; competition commissioner, European Union, 2024-12..
Trinidad Jiménez | foreign minister, 2010-10..2011-12
Yolanda Díaz | labour minister, 2020-01..; leader of Sumar, 2022..2024-06
# Portugal
André Ventura | leader of Chega, 2019..
Aníbal Cavaco Silva | prime minister, 1985-11..1995-10; president, 2006-03..2016-03
António Costa | mayor, Lisbon, 2007-08..2015-04; prime minister, 2015-11..2024-04; president of the European Council, European Union, 2024-12..
Augusto Santos Silva | foreign minister, 2015-11..2022-03; speaker of parliament, 2022-03..2024-03
Carlos Moedas | research commissioner, European Union, 2014-11..2019-11; mayor, Lisbon, 2021-10..
José Manuel Barroso = Jose Manuel Durao Barroso = José Manuel Durão Barroso | prime minister, 2002-04..2004-07; president of the European Commission, European Union, 2004-11..2014-10
José Sócrates | prime minister, 2005-03..2011-06
Luís Montenegro | leader of the Social Democratic Party, 2022-07..; prime minister, 2024-04..
Marcelo Rebelo de Sousa | president, 2016-03..
Mário Centeno | finance minister, 2015-11..2020-06; president, Eurogroup, 2018-01..2020-07; governor, Bank of Portugal, 2020-07..2025
Paulo Portas | foreign minister, 2011-06..2013-07; deputy prime minister, 2013-07..2015-11
Paulo Rangel | foreign minister, 2024-04..
Pedro Nuno Santos | infrastructure minister, 2019-02..2023-01; leader of the Socialist Party, 2024-01..2025-05
Pedro Passos Coelho | prime minister, 2011-06..2015-11
# Greece
Alexis Tsipras | leader of Syriza, 2008-02..2023-06; prime minister, 2015-01..2015-08; prime minister, 2015-09..2019-07
Antonis Samaras | leader of New Democracy, 2009-11..2015-07; prime minister, 2012-06..2015-01
Christos Staikouras | finance minister, 2019-07..2023-05
Euclid Tsakalotos | finance minister, 2015-07..2019-07
Evangelos Venizelos | finance minister, 2011-06..2012-03; foreign minister, 2013-06..2015-01
George Gerapetritis = Giorgos Gerapetritis | foreign minister, 2023-06..
George Papaconstantinou | finance minister, 2009-10..2011-06
George Papandreou = George A. Papandreou = Giorgos Papandreou | foreign minister, 1999-02..2004-02; prime minister, 2009-10..2011-11
Karolos Papoulias | president, 2005-03..2015-03
Katerina Sakellaropoulou | president, 2020-03..2025-03
Konstantinos Tasoulas = Constantine Tassoulas | speaker of parliament, 2019-07..2025-01; president, 2025-03..
Kostas Karamanlis = Costas Karamanlis | prime minister, 2004-03..2009-10
Kyriakos Mitsotakis | leader of New Democracy, 2016-01..; prime minister, 2019-07..2023-05; prime minister, 2023-06..
Kyriakos Pierrakakis | education minister, 2023-06..2025-03; finance minister, 2025-03..
Lucas Papademos | vice president, European Central Bank, 2002-06..2010-05; prime minister, 2011-11..2012-05
Nikos Androulakis | leader of Pasok, 2021-12..
Nikos Dendias | foreign minister, 2019-07..2023-05; defence minister, 2023-06..
Nikos Kotzias | foreign minister, 2015-01..2018-10
Nikos Michaloliakos = Nikolaos Michaloliakos | leader of Golden Dawn, 1993..2020
Notis Mitarachi | migration minister, 2020-01..2023-05
Panos Kammenos | leader of the Independent Greeks, 2012..; defence minister, 2015-01..2019-01
Prokopis Pavlopoulos | president, 2015-03..2020-03
Yanis Varoufakis | finance minister, 2015-01..2015-07
Yannis Stournaras | finance minister, 2012-07..2014-06; governor, Bank of Greece, 2014-06..
Zoe Konstantopoulou | speaker of parliament, 2015-02..2015-10
# Cyprus
Demetris Christofias | president, 2008-02..2013-02
Derviş Eroğlu | Turkish Cypriot leader, 2010-04..2015-04
Ersin Tatar | Turkish Cypriot leader, 2020-10..2025-10
Mustafa Akıncı | Turkish Cypriot leader, 2015-04..2020-10
Nicos Anastasiades | president, 2013-02..2023-02
Nikos Christodoulides | foreign minister, 2018-03..2022-01; president, 2023-02..
# Malta
Joseph Muscat | prime minister, 2013-03..2020-01
Lawrence Gonzi | prime minister, 2004-03..2013-03
Robert Abela | prime minister, 2020-01..
Roberta Metsola | president of the European Parliament, European Union, 2022-01..
# Sweden
Anders Borg | finance minister, 2006-10..2014-10
Anders Tegnell | state epidemiologist, 2013..2022-03
Ann Linde | foreign minister, 2019-09..2022-10
Carl Bildt | prime minister, 1991-10..1994-10; foreign minister, 2006-10..2014-10
Cecilia Malmström | home affairs commissioner, European Union, 2010-02..2014-10; trade commissioner, European Union, 2014-11..2019-11
Elisabeth Svantesson | finance minister, 2022-10..
Fredrik Reinfeldt | prime minister, 2006-10..2014-10
Jimmie Åkesson = Jimmie Akesson | leader of the Sweden Democrats, 2005-05..
Magdalena Andersson | finance minister, 2014-10..2021-11; prime minister, 2021-11..2022-10
Margot Wallström | foreign minister, 2014-10..2019-09
Maria Malmer Stenergard | migration minister, 2022-10..2024-09; foreign minister, 2024-09..
Pål Jonson | defence minister, 2022-10..
Peter Hultqvist | defence minister, 2014-10..2022-10
Stefan Löfven = Stefan Lofven | prime minister, 2014-10..2021-11
Tobias Billström | foreign minister, 2022-10..2024-09
Ulf Kristersson | leader of the Moderate Party, 2017-10..; prime minister, 2022-10..
Ylva Johansson | home affairs commissioner, European Union, 2019-12..2024-11
# Norway
Anniken Huitfeldt | foreign minister, 2021-10..2023-10
Bjørn Arild Gram | defence minister, 2022-04..2024-10
Børge Brende | foreign minister, 2013-10..2017-10; president, World Economic Forum, 2017-10..
Erna Solberg | leader of the Conservative Party, 2004-05..; prime minister, 2013-10..2021-10
Espen Barth Eide | foreign minister, 2012-09..2013-10; foreign minister, 2023-10..
Ine Eriksen Søreide | defence minister, 2013-10..2017-10; foreign minister, 2017-10..2021-10
Jens Stoltenberg | prime minister, 2000-03..2001-10; prime minister, 2005-10..2013-10; secretary general, NATO, 2014-10-01..2024-10-01; finance minister, 2025-02..
Jonas Gahr Støre | foreign minister, 2005-10..2012-09; leader of the Labour Party, 2014-06..; prime minister, 2021-10..
Siv Jensen | leader of the Progress Party, 2006-05..2021-05; finance minister, 2013-10..2020-01
Sylvi Listhaug | leader of the Progress Party, 2021-05..
Tore Sandvik = Tore O. Sandvik | defence minister, 2024-10..
Trygve Slagsvold Vedum | leader of the Centre Party, 2014-04..; finance minister, 2021-10..2025-02
# Denmark
Anders Fogh Rasmussen | prime minister, 2001-11..2009-04; secretary general, NATO, 2009-08-01..2014-09-30
Anders Samuelsen | foreign minister, 2016-11..2019-06
Connie Hedegaard | climate minister, 2007-11..2009-11; climate commissioner, European Union, 2010-02..2014-10
Dan Jørgensen | climate minister, 2019-06..2022-12; energy commissioner, European Union, 2024-12..
Helle Thorning-Schmidt | prime minister, 2011-10..2015-06
Inger Støjberg | immigration minister, 2015-06..2019-06
Jakob Ellemann-Jensen | leader of the Liberal Party, 2019-09..2023-10; defence minister, 2022-12..2023-08
Jeppe Kofod | foreign minister, 2019-06..2022-12
King Frederik = King Frederik X = Frederik X | king, 2024-01-14..
Kristian Jensen | foreign minister, 2015-06..2016-11; finance minister, 2016-11..2019-06
Lars Løkke Rasmussen = Lars Lokke Rasmussen | prime minister, 2009-04..2011-10; prime minister, 2015-06..2019-06; foreign minister, 2022-12..
Margrethe Vestager | economy minister, 2011-10..2014-09; competition commissioner, European Union, 2014-11..2024-11
Mette Frederiksen | leader of the Social Democrats, 2015-06..; prime minister, 2019-06..
Queen Margrethe = Queen Margrethe II = Margrethe II | queen, 1972-01-14..2024-01-14
Troels Lund Poulsen | defence minister, 2023..
# Greenland
Aleqa Hammond | prime minister, 2013-04..2014-09
Jens-Frederik Nielsen | prime minister, 2025-04..
Kim Kielsen | prime minister, 2014..2021-04
Kuupik Kleist | prime minister, 2009-06..2013-04
Múte Egede = Múte B. Egede = Mute Bourup Egede | prime minister, 2021-04..2025-04
# Finland
Alexander Stubb | foreign minister, 2008-04..2011-06; prime minister, 2014-06..2015-05; finance minister, 2015-05..2016-06; president, 2024-03-01..
Antti Häkkänen | defence minister, 2023-06..
Antti Kaikkonen | defence minister, 2019-06..2023-06
Antti Rinne | prime minister, 2019-06..2019-12
Elina Valtonen | foreign minister, 2023-06..
Erkki Tuomioja | foreign minister, 2000-02..2007-04; foreign minister, 2011-06..2015-05
Juha Sipilä | prime minister, 2015-05..2019-06
Jutta Urpilainen | finance minister, 2011-06..2014-06; international partnerships commissioner, European Union, 2019-12..2024-11
Jyrki Katainen | prime minister, 2011-06..2014-06; vice president of the European Commission, European Union, 2014-11..2019-11
Mari Kiviniemi | prime minister, 2010-06..2011-06
Matti Vanhanen | prime minister, 2003-06..2010-06
Olli Rehn | enlargement commissioner, European Union, 2004-11..2010-02; economic affairs commissioner, European Union, 2010-02..2014-07; governor, Bank of Finland, 2018-07..
Pekka Haavisto | foreign minister, 2019-06..2023-06
Petteri Orpo | finance minister, 2016-06..2019-06; prime minister, 2023-06-20..
Riikka Purra | leader of the Finns Party, 2021-08..; finance minister, 2023-06..
Sanna Marin | prime minister, 2019-12-10..2023-06-20
Sauli Niinistö | speaker of parliament, 2007-04..2011-04; president, 2012-03-01..2024-03-01
Tarja Halonen | president, 2000-03..2012-03
Timo Soini | leader of the Finns Party, 1997..2017-06; foreign minister, 2015-05..2019-06
# Iceland
Bjarni Benediktsson | finance minister, 2013-05..2017-01; prime minister, 2017-01..2017-11; finance minister, 2017-11..2023-10; prime minister, 2024-04..2024-12
Geir Haarde = Geir H. Haarde | prime minister, 2006-06..2009-02
Guðni Jóhannesson = Guðni Th. Jóhannesson = Gudni Thorlacius Jóhannesson | president, 2016-08..2024-08
Halla Tómasdóttir | president, 2024-08..
Jóhanna Sigurðardóttir | prime minister, 2009-02..2013-05
Katrín Jakobsdóttir | prime minister, 2017-11..2024-04
Kristrún Frostadóttir | prime minister, 2024-12..
Ólafur Ragnar Grímsson | president, 1996-08..2016-08
Sigmundur Davíð Gunnlaugsson | prime minister, 2013-05..2016-04
Sigurður Ingi Jóhannsson | prime minister, 2016-04..2017-01
# Estonia
Alar Karis | president, 2021-10..
Andrus Ansip | prime minister, 2005-04..2014-03; vice president of the European Commission, European Union, 2014-11..2019
Hanno Pevkur | defence minister, 2022-07..
Jüri Ratas | prime minister, 2016-11..2021-01
Kaja Kallas | prime minister, 2021-01..2024-07; foreign policy chief, European Union, 2024-12..
Kersti Kaljulaid | president, 2016-10..2021-10
Kristen Michal | prime minister, 2024-07..
Margus Tsahkna | defence minister, 2016-11..2017-06; foreign minister, 2023-04..
Taavi Rõivas | prime minister, 2014-03..2016-11
Toomas Hendrik Ilves | president, 2006-10..2016-10
Urmas Paet | foreign minister, 2005-04..2014-11
Urmas Reinsalu | foreign minister, 2019-04..2021-01; foreign minister, 2022-07..2023-04
# Latvia
Andris Bērziņš | president, 2011-07..2015-07
Artis Pabriks | foreign minister, 2004-07..2007-10; defence minister, 2010-11..2014; defence minister, 2019-01..2022-12
Baiba Braže | foreign minister, 2024-04..
Edgars Rinkēvičs = Edgars Rinkevics | foreign minister, 2011-10..2023-07; president, 2023-07..
Egils Levits | president, 2019-07..2023-07
Evika Siliņa | prime minister, 2023-09..
Krišjānis Kariņš | prime minister, 2019-01..2023-09; foreign minister, 2023-09..2024
Laimdota Straujuma | prime minister, 2014-01..2016-02
Māris Kučinskis | prime minister, 2016-02..2019-01
Raimonds Vējonis | president, 2015-07..2019-07
Valdis Dombrovskis | prime minister, 2009-03..2014-01; vice president of the European Commission, European Union, 2014-11..2024-11; economy commissioner, European Union, 2024-12..
Valdis Zatlers | president, 2007-07..2011-07
# Lithuania
Algirdas Butkevičius | prime minister, 2012-12..2016-12
Andrius Kubilius | prime minister, 2008-12..2012-12; defence commissioner, European Union, 2024-12..
Arvydas Anušauskas | defence minister, 2020-12..2024-03
Audronius Ažubalis | foreign minister, 2010-02..2012-12
Dalia Grybauskaitė | president, 2009-07..2019-07
Gabrielius Landsbergis | foreign minister, 2020-12..2024-12
Gintautas Paluckas | prime minister, 2024-12..2025-08
Gitanas Nausėda | president, 2019-07..
Inga Ruginienė | prime minister, 2025-09..
Ingrida Šimonytė | prime minister, 2020-12..2024-12
Kęstutis Budrys | foreign minister, 2024-12..
Laurynas Kasčiūnas | defence minister, 2024-03..2024-12
Linas Linkevičius | foreign minister, 2012-12..2020-12
Saulius Skvernelis | prime minister, 2016-12..2020-12; speaker of parliament, 2024-11..2025-09
Valdas Adamkus | president, 1998-02..2003-02; president, 2004-07..2009-07
`;
