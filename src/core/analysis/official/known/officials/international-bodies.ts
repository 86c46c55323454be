// Heads of the United Nations and its agencies, of the European Union, NATO, the courts of The Hague, the
// lending bodies and the large central banks since 2009; those who also held national office stand with
// their country. Compiled from public knowledge by the Pressmark developers, MIT; checked to 2025-12. A
// year stands where the day is not certain. Format: ../parse-officials.ts.

export const INTERNATIONAL_BODIES = `
# United Nations
Abdoulaye Bathily | envoy to Libya, 2022-09..2024-05
Abdulla Shahid | foreign minister, Maldives, 2018-11..2023-11; president of the General Assembly, 2021-09..2022-09
Achim Steiner | executive director of the Environment Programme, 2006-06..2016-06; administrator of the Development Programme, 2017-06..2025-06
Adrian Edwards | spokesman for the high commissioner for refugees, 2010..2018
Agnès Callamard | special rapporteur on extrajudicial killings, 2016-08..2021-03
Alain Le Roy | under-secretary-general for peacekeeping, 2008-08..2011-08
Amy Pope | director general, International Organization for Migration, 2023-10..
Anthony Lake = Tony Lake | national security adviser, United States, 1993-01..1997-03; executive director of UNICEF, 2010-05..2017-12
António Guterres = Antonio Manuel de Oliveira Guterres | prime minister, Portugal, 1995-10..2002-04; high commissioner for refugees, 2005-06..2015-12; secretary general, 2017-01-01..
Antonio Maria Costa | executive director of the Office on Drugs and Crime, 2002-05..2010-08
António Vitorino | director general, International Organization for Migration, 2018-10..2023-09
Asha-Rose Migiro | foreign minister, Tanzania, 2006-01..2007-01; deputy secretary general, 2007-02..2012-06
Audrey Azoulay | culture minister, France, 2016-02..2017-05; director general, UNESCO, 2017-11..2025-11
B. Lynn Pascoe = Lynn Pascoe | under-secretary-general for political affairs, 2007..2012
Babar Baloch | spokesman for the high commissioner for refugees, 2014..
Babatunde Osotimehin | executive director of the Population Fund, 2011-01..2017-06-04
Bernardino León | envoy to Libya, 2014-08..2015-11
Boutros Boutros-Ghali | secretary general, 1992-01..1996-12
Catherine Russell = Catherine M. Russell | executive director of UNICEF, 2022-02..
Celeste Saulo | secretary general of the World Meteorological Organization, 2024-01..
Chris Gunness | spokesman for UNRWA, 2007..2020
Cindy McCain | executive director of the World Food Programme, 2023-04..
Csaba Kőrösi | president of the General Assembly, 2022-09..2023-09
David Beasley | governor, South Carolina, 1995-01..1999-01; executive director of the World Food Programme, 2017-04..2023-04
David Shearer | leader of the opposition, New Zealand, 2011-12..2013-09; envoy to South Sudan, 2017-01..2021
Deborah Lyons | envoy to Afghanistan, 2020-03..2022-06
Dennis Francis | president of the General Assembly, 2023-09..2024-09
Erik Solheim | environment minister, Norway, 2007-10..2012-03; executive director of the Environment Programme, 2016-06..2018-11
Ertharin Cousin | executive director of the World Food Programme, 2012-04..2017-04
Farhan Haq | deputy spokesman for the secretary general, 2010..
Filippo Grandi | commissioner general of UNRWA, 2010-01..2014-03; high commissioner for refugees, 2016-01..2025-12
Francesca Albanese | special rapporteur on the Palestinian territories, 2022-05..
Geir Pedersen = Geir O. Pedersen | envoy to Syria, 2019-01..2025
Ghassan Salamé = Ghassan Salame | envoy to Libya, 2017-06..2020-03
Guy Ryder | director general, International Labour Organization, 2012-10..2022-09
Hanna Tetteh = Hanna Serwaa Tetteh | foreign minister, Ghana, 2013..2017-01; envoy to Libya, 2025-02..
Hans Grundberg | envoy to Yemen, 2021-08..
Henrietta Fore = Henrietta H. Fore | executive director of UNICEF, 2018-01..2022-01
Hervé Ladsous | under-secretary-general for peacekeeping, 2011-10..2017-03
Hilde Johnson = Hilde F. Johnson | envoy to South Sudan, 2011-07..2014-07
Hoesung Lee | chairman of the Intergovernmental Panel on Climate Change, 2015-10..2023-07
Inger Andersen | executive director of the Environment Programme, 2019-06..
Ismail Ould Cheikh Ahmed | envoy to Yemen, 2015-04..2018-02; foreign minister, Mauritania, 2018-06..2022
Jacques Diouf | director general, Food and Agriculture Organization, 1994-01..2011-12
Jakob Kellenberger | president, International Committee of the Red Cross, 2000-01..2012-06
Jamal Benomar | envoy to Yemen, 2011..2015-04
James Elder | spokesman for UNICEF, 2020..
Jan Egeland | under-secretary-general for humanitarian affairs, 2003-06..2006-12; adviser to the envoy to Syria, 2015-09..2018-11
Jan Eliasson | deputy secretary general, 2012-07..2016-12
Ján Kubiš = Jan Kubis | foreign minister, Slovakia, 2006-07..2009-01; envoy to Afghanistan, 2012-01..2014; envoy to Iraq, 2015..2018; coordinator for Lebanon, 2019..2021; envoy to Libya, 2021-01..2021-12
Jean-Pierre Lacroix | under-secretary-general for peacekeeping, 2017-04..
Jeanine Hennis-Plasschaert = Jeanine Antoinette Hennis-Plasschaert | defence minister, Netherlands, 2012-11..2017-10; envoy to Iraq, 2018-12..2024-05; coordinator for Lebanon, 2024-06..
Jeffrey Feltman | assistant secretary of state, United States, 2009-08..2012; under-secretary-general for political affairs, 2012-07..2018-03; special envoy for the Horn of Africa, United States, 2021-04..2022-01
Jim Skea | chairman of the Intergovernmental Panel on Climate Change, 2023-07..
Joel Millman | spokesman for the International Organization for Migration, 2014..2021
Josette Sheeran | executive director of the World Food Programme, 2007-04..2012-04
Juan Somavía | director general, International Labour Organization, 1999-03..2012-09
Juliette Touma | spokeswoman for UNRWA, 2022..
Kai Eide | envoy to Afghanistan, 2008-03..2010-03
Khaled el-Enany = Khaled El-Anany | antiquities minister, Egypt, 2016-03..2022-08; director general, UNESCO, 2025-11..
Lakhdar Brahimi | foreign minister, Algeria, 1991-06..1993-02; envoy to Syria, 2012-08..2014-05
Leonard Doyle | spokesman for the International Organization for Migration, 2013..2021
Margareta Wahlström | special representative for disaster risk reduction, 2008..2015
Mark Lowcock | under-secretary-general for humanitarian affairs, 2017-09..2021-06
Martin Griffiths | envoy to Yemen, 2018-02..2021-07; under-secretary-general for humanitarian affairs, 2021-07..2024-06
Martin Kobler | envoy to Iraq, 2011..2013; envoy to the Democratic Republic of Congo, 2013..2015; envoy to Libya, 2015-11..2017-06
Martin Nesirky | spokesman for the secretary general, 2009-12..2014-03
Melissa Fleming | spokeswoman for the high commissioner for refugees, 2009..2019; under-secretary-general for global communications, 2019-09..
Michel Sidibé | executive director of UNAIDS, 2009-01..2019-05
Mirjana Spoljaric = Mirjana Spoljaric Egger | president, International Committee of the Red Cross, 2022-10..
Mogens Lykketoft | foreign minister, Denmark, 2000-12..2001-11; president of the General Assembly, 2015-09..2016-09
Natalia Kanem | executive director of the Population Fund, 2017-10..2025-07
Navi Pillay = Navanethem Pillay | high commissioner for human rights, 2008-09..2014-08
Nicholas Haysom | envoy to Afghanistan, 2014..2016; envoy to South Sudan, 2021-01..
Nickolay Mladenov = Nikolay Mladenov | foreign minister, Bulgaria, 2010-01..2013-03; envoy to Iraq, 2013..2015-02; Middle East envoy, 2015-02..2020-12
Peter Maurer | president, International Committee of the Red Cross, 2012-07..2022-09
Petteri Taalas | secretary general of the World Meteorological Organization, 2016-01..2023-12
Philémon Yang | prime minister, Cameroon, 2009-06..2019-01; president of the General Assembly, 2024-09..2025-09
Philippe Lazzarini | commissioner general of UNRWA, 2020-04..
Phumzile Mlambo-Ngcuka | deputy president, South Africa, 2005-06..2008-09; executive director of UN Women, 2013-08..2021-08
Pierre Krähenbühl | commissioner general of UNRWA, 2014-03..2019-11; director general, International Committee of the Red Cross, 2024-04..
Qu Dongyu | director general, Food and Agriculture Organization, 2019-08..
Rajendra Pachauri = Rajendra K. Pachauri | chairman of the Intergovernmental Panel on Climate Change, 2002-04..2015-02
Ravina Shamdasani | spokeswoman for the human rights office, 2010..
Robert Serry | Middle East envoy, 2007-12..2015-03
Rosemary DiCarlo = Rosemary A. DiCarlo | under-secretary-general for political affairs, 2018-05..
Rupert Colville | spokesman for the human rights office, 2009..2022
Sima Bahous | executive director of UN Women, 2021-09..
Simon Stiell | environment minister, Grenada, 2017..2022-06; executive secretary of the climate convention, 2022-08..
Staffan de Mistura | envoy to Iraq, 2007..2009; envoy to Afghanistan, 2010-03..2011-12; envoy to Syria, 2014-07..2018-12; envoy for Western Sahara, 2021-11..
Stéphane Dujarric | spokesman for the secretary general, 2014-03..
Stephanie Williams = Stephanie Turco Williams | acting envoy to Libya, 2020-03..2021-01
Stephen O'Brien | under-secretary-general for humanitarian affairs, 2015-05..2017-08
Tijjani Muhammad-Bande | president of the General Assembly, 2019-09..2020-09
Tom Andrews | special rapporteur on Myanmar, 2020-05..
Tom Fletcher | under-secretary-general for humanitarian affairs, 2024-11..
Tomás Ojea Quintana | special rapporteur on North Korea, 2016-08..2022-07
Tor Wennesland | Middle East envoy, 2021-01..2025-01
Valerie Amos = Baroness Amos | under-secretary-general for humanitarian affairs, 2010-09..2015-05
Volkan Bozkır | president of the General Assembly, 2020-09..2021-09
Volker Perthes | envoy to Sudan, 2021-01..2023-09
Volker Türk | assistant high commissioner for refugees, 2015..2019; high commissioner for human rights, 2022-10..
William Lacy Swing = William Swing | director general, International Organization for Migration, 2008-10..2018-09
William Spindler | spokesman for the high commissioner for refugees, 2010..2021
Winnie Byanyima | executive director of UNAIDS, 2019-11..
Yanghee Lee | special rapporteur on Myanmar, 2014..2020
Yury Fedotov = Yuri Fedotov | executive director of the Office on Drugs and Crime, 2010-09..2019-12
Yvo de Boer | executive secretary of the climate convention, 2006-09..2010-07
Zeid Ra'ad al-Hussein = Zeid Ra'ad Al Hussein = Zeid Raad al-Hussein | ambassador to the United Nations, Jordan, 2000..2007; high commissioner for human rights, 2014-09..2018-08
# World Health Organization
Bruce Aylward | assistant director general, 2011..
Christian Lindmeier | spokesman, 2013..
Gregory Hartl | spokesman, 2006..2019
Hans Kluge = Hans Henri P. Kluge | regional director for Europe, 2020-02..
Keiji Fukuda | assistant director general, 2009..2016
Margaret Chan | director of health, Hong Kong, 1994-06..2003-08; director general, 2007-01..2017-06
Maria Van Kerkhove | technical lead on COVID-19, 2020-01..
Matshidiso Moeti | regional director for Africa, 2015-02..2025
Mike Ryan | executive director for emergencies, 2019-03..2025
Soumya Swaminathan | chief scientist, 2019-03..2022-11
Tarik Jašarević | spokesman, 2010..
Tedros Adhanom Ghebreyesus = Tedros Adhanom | health minister, Ethiopia, 2005-10..2012-11; foreign minister, Ethiopia, 2012-11..2016-11; director general, 2017-07..
# International Atomic Energy Agency
Yukiya Amano | director general, 2009-12..2019-07-18
# International Criminal Court
Abdulqawi Yusuf = Abdulqawi Ahmed Yusuf | president, International Court of Justice, 2018-02..2021-02
Carla Del Ponte | attorney general, Switzerland, 1994..1999; prosecutor, International Criminal Tribunal for the former Yugoslavia, 1999-09..2007-12
Chile Eboe-Osuji | president, 2018-03..2021-03
Joan Donoghue = Joan E. Donoghue | president, International Court of Justice, 2021-02..2024-02
Karim Khan = Karim A.A. Khan | prosecutor, 2021-06..
Luis Moreno-Ocampo | prosecutor, 2003-06..2012-06
Peter Tomka | president, International Court of Justice, 2012-02..2015-02
Piotr Hofmański | president, 2021-03..2024-03
Ronny Abraham | president, International Court of Justice, 2015-02..2018-02
Sang-Hyun Song | president, 2009-03..2015-03
Serge Brammertz | prosecutor, International Criminal Tribunal for the former Yugoslavia, 2008-01..2017-12
Silvia Fernández de Gurmendi | president, 2015-03..2018-03
Tomoko Akane | president, 2024-03..
Yuji Iwasawa | president, International Court of Justice, 2025-03..
# Organisation for the Prohibition of Chemical Weapons
Ahmet Üzümcü | director general, 2010-07..2018-07
Fernando Arias | director general, 2018-07..
# Organization for Security and Co-operation in Europe
Alexander Hug | deputy head of the monitoring mission in Ukraine, 2014..2018-10
Feridun Sinirlioğlu | secretary general, 2024-12..
Helga Schmid = Helga Maria Schmid | secretary general, 2020-12..2024-09
Lamberto Zannier | secretary general, 2011-07..2017-06
Thomas Greminger | secretary general, 2017-07..2020-07
# Interpol
Jürgen Stock | secretary general, 2014-11..2024-11
Ronald Noble = Ronald K. Noble | secretary general, 2000-11..2014-11
Valdecy Urquiza | secretary general, 2024-11..
# Commonwealth
Kamalesh Sharma | secretary general, 2008-04..2016-03
Patricia Scotland = Baroness Scotland | attorney general, United Kingdom, 2007-06..2010-05; secretary general, 2016-04..2025-03
# African Union
John Nkengasong | director of the Africa Centres for Disease Control, 2016-11..2022; global AIDS coordinator, United States, 2022-06..2025-01
Mahmoud Ali Youssouf | foreign minister, Djibouti, 2005-05..2025-02; chairman of the Commission, 2025-02..
# Organization of American States
Albert Ramdin | foreign minister, Suriname, 2020-07..2025; secretary general, 2025-05..
# OPEC
Abdalla el-Badri = Abdalla Salem el-Badri | secretary general, 2007-01..2016-07
Fatih Birol | executive director, International Energy Agency, 2015-09..
Haitham al-Ghais = Haitham Al Ghais | secretary general, 2022-08..
Maria van der Hoeven | economy minister, Netherlands, 2007-02..2010-10; executive director, International Energy Agency, 2011-09..2015-08
Mohammed Barkindo = Mohammad Barkindo = Mohammad Sanusi Barkindo | secretary general, 2016-08..2022-07-05
Nobuo Tanaka | executive director, International Energy Agency, 2007-09..2011-08
# ASEAN
Kao Kim Hourn | secretary general, 2023-01..
Le Luong Minh | secretary general, 2013-01..2017-12
Lim Jock Hoi | secretary general, 2018-01..2022-12
Surin Pitsuwan | foreign minister, Thailand, 1997-11..2001-02; secretary general, 2008-01..2012-12
# International Monetary Fund
Christine Lagarde | finance minister, France, 2007-06..2011-06; managing director, 2011-07..2019-09; president, European Central Bank, 2019-11-01..
David Lipton | first deputy managing director, 2011-09..2020-02
Gerry Rice | director of communications, 2011..2022
Gita Gopinath | chief economist, 2019-01..2022-01; first deputy managing director, 2022-01..2025-08
John Lipsky | first deputy managing director, 2006-09..2011-08
Julie Kozack | director of communications, 2022..
Maurice Obstfeld = Maury Obstfeld | chief economist, 2015-09..2018-12
Olivier Blanchard | chief economist, 2008-09..2015-09
Pierre-Olivier Gourinchas | chief economist, 2022-01..
Poul Thomsen | director of the European department, 2014-11..2020-07
# World Bank
Ajay Banga | president, 2023-06..
Carmen Reinhart | chief economist, 2020-06..2022-06
David Malpass = David R. Malpass | president, 2019-04..2023-06
Indermit Gill | chief economist, 2022-09..
Jim Yong Kim | president, 2012-07..2019-01
Paul Wolfowitz = Paul D. Wolfowitz | deputy secretary of defense, United States, 2001-03..2005-05; president, 2005-06..2007-06
Robert Zoellick = Robert B. Zoellick | trade representative, United States, 2001-02..2005-02; president, 2007-07..2012-06
# World Trade Organization
Keith Rockwell | spokesman, 1999..2022
Pascal Lamy | trade commissioner, European Union, 1999-09..2004-11; director general, 2005-09..2013-08
# Organisation for Economic Co-operation and Development
Ángel Gurría = José Ángel Gurría = Angel Gurria | foreign minister, Mexico, 1994-12..1998-01; finance minister, Mexico, 1998-01..2000-11; secretary general, 2006-06..2021-05
# Development banks
Akinwumi Adesina | agriculture minister, Nigeria, 2011-07..2015-05; president, African Development Bank, 2015-09..2025-08
Donald Kaberuka | finance minister, Rwanda, 1997..2005; president, African Development Bank, 2005-09..2015-08
Ilan Goldfajn | president, Central Bank of Brazil, 2016-06..2019-02; president, Inter-American Development Bank, 2022-12..
Jin Liqun | president, Asian Infrastructure Investment Bank, 2016-01..
Luis Alberto Moreno | president, Inter-American Development Bank, 2005-10..2020-09
Masato Kanda | president, Asian Development Bank, 2025-02..
Masatsugu Asakawa | president, Asian Development Bank, 2020-01..2025-02
Mauricio Claver-Carone | president, Inter-American Development Bank, 2020-10..2022-09
Sidi Ould Tah | president, African Development Bank, 2025-09..
Takehiko Nakao | president, Asian Development Bank, 2013-04..2020-01
Werner Hoyer | president, European Investment Bank, 2012-01..2023-12
# NATO
Alexander Vershbow = Alexander R. Vershbow | ambassador to Russia, United States, 2001..2005; deputy secretary general, 2012-02..2016-10
Alexus Grynkewich = Alexus G. Grynkewich | supreme allied commander, 2025-07..
Christopher Cavoli = Christopher G. Cavoli | supreme allied commander, 2022-07..2025-07
Curtis Scaparrotti = Curtis M. Scaparrotti | supreme allied commander, 2016-05..2019-05
Giuseppe Cavo Dragone | chairman of the Military Committee, 2025-01..
Jaap de Hoop Scheffer | foreign minister, Netherlands, 2002-07..2003-12; secretary general, 2004-01..2009-07
James Stavridis = James G. Stavridis | supreme allied commander, 2009-07..2013-05
Javier Solana | secretary general, 1995-12..1999-10; foreign policy chief, European Union, 1999-10..2009-11
Mircea Geoană = Mircea Geoana | foreign minister, Romania, 2000-12..2004-03; presidential candidate, Romania, 2009..2009; deputy secretary general, 2019-10..2024-09
Oana Lungescu | spokeswoman, 2010-12..2023
Philip Breedlove = Philip M. Breedlove | supreme allied commander, 2013-05..2016-05
Rob Bauer | chairman of the Military Committee, 2021-06..2025-01
Rose Gottemoeller | under secretary of state, United States, 2014-03..2016-10; deputy secretary general, 2016-10..2019-10
Tod Wolters = Tod D. Wolters | supreme allied commander, 2019-05..2022-07
# European Union
Adina Vălean | transport commissioner, 2019-12..2024-11
Catherine Ashton = Baroness Ashton | trade commissioner, 2008-10..2009-12; foreign policy chief, 2009-12..2014-10
Catherine De Bolle | police commissioner, Belgium, 2012-03..2018-04; director of Europol, 2018-05..
Daniel Cohn-Bendit | member of the European Parliament, 1994-07..2014-07
David Sassoli | president of the European Parliament, 2019-07..2022-01-11
Dimitris Avramopoulos | foreign minister, Greece, 2012-06..2013-06; migration commissioner, 2014-11..2019-11
Emer Cooke | executive director, European Medicines Agency, 2020-11..
Eric Mamer | spokesman of the European Commission, 2019-12..2024-11
Fabrice Leggeri | director of Frontex, 2015-01..2022-04
Gilles de Kerchove | counter-terrorism coordinator, 2007-09..2021
Günther Oettinger | premier, Baden-Württemberg, 2005-04..2010-02; energy commissioner, 2010-02..2014-10; digital commissioner, 2014-11..2016-12; budget commissioner, 2017-01..2019-11
Guy Verhofstadt | prime minister, Belgium, 1999-07..2008-03; member of the European Parliament, 2009-07..2024-07; Brexit coordinator of the European Parliament, 2016-09..2020-01
Hans-Gert Pöttering | president of the European Parliament, 2007-01..2009-07
Henna Virkkunen | vice president of the European Commission, 2024-12..
Janez Lenarčič | crisis management commissioner, 2019-12..2024-11
Jerzy Buzek | prime minister, Poland, 1997-10..2001-10; president of the European Parliament, 2009-07..2012-01
Joaquín Almunia | economic affairs commissioner, 2004-04..2010-02; competition commissioner, 2010-02..2014-10
Johannes Hahn | regional commissioner, 2010-02..2014-10; enlargement commissioner, 2014-11..2019-11; budget commissioner, 2019-12..2024-11
Kadri Simson | energy commissioner, 2019-12..2024-11
Klaus Regling | managing director, European Stability Mechanism, 2012-10..2022-10
Magnus Brunner | finance minister, Austria, 2021-12..2024-11; migration commissioner, 2024-12..
Mairead McGuinness | financial services commissioner, 2020-10..2024-11
Maja Kocijančič = Maja Kocijancic | spokeswoman for foreign affairs, 2010..2019
Manfred Weber | leader of the European People's Party, 2014-06..
Margaritis Schinas | spokesman of the European Commission, 2014-11..2019; vice president of the European Commission, 2019-12..2024-11
Marija Pejčinović Burić | foreign minister, Croatia, 2017-06..2019-07; secretary general, Council of Europe, 2019-09..2024-09
Marta Kos | enlargement commissioner, 2024-12..
Miguel Arias Cañete | agriculture minister, Spain, 2011-12..2014-04; climate commissioner, 2014-11..2019-11
Neelie Kroes | competition commissioner, 2004-11..2010-02; digital commissioner, 2010-02..2014-10
Nils Muižnieks | commissioner for human rights, Council of Europe, 2012-04..2018-03
Olivér Várhelyi | enlargement commissioner, 2019-12..2024-11; health commissioner, 2024-12..
Peter Stano | spokesman for foreign affairs, 2019-12..2024
Phil Hogan | environment minister, Ireland, 2011-03..2014-07; agriculture commissioner, 2014-11..2019-11; trade commissioner, 2019-12..2020-08
Raffaele Fitto | governor, Apulia, 2000-05..2005-05; European affairs minister, Italy, 2022-10..2024-11; vice president of the European Commission, 2024-12..
Rob Wainwright | director of Europol, 2009-04..2018-04
Štefan Füle = Stefan Fule | enlargement commissioner, 2010-02..2014-10
Stella Kyriakides | health commissioner, 2019-12..2024-11
Thierry Breton | economy minister, France, 2005-02..2007-05; internal market commissioner, 2019-12..2024-09
Thorbjørn Jagland | prime minister, Norway, 1996-10..1997-10; secretary general, Council of Europe, 2009-10..2019-09
Viviane Reding | justice commissioner, 2010-02..2014-07
Vytenis Andriukaitis | health minister, Lithuania, 2012-12..2014-07; health commissioner, 2014-11..2019-11
# European Central Bank
Andrea Enria | chairman of the supervisory board, 2019-01..2023-12
Benoît Cœuré | member of the executive board, 2012-01..2019-12
Danièle Nouy | chairwoman of the supervisory board, 2014-01..2018-12
Fabio Panetta | member of the executive board, 2020-01..2023-10; governor, Bank of Italy, 2023-11..
Isabel Schnabel | member of the executive board, 2020-01..
Jean-Claude Trichet | governor, Bank of France, 1993-09..2003-10; president, 2003-11..2011-10
Jörg Asmussen | member of the executive board, 2012-01..2014-01
Jürgen Stark | member of the executive board, 2006-06..2011-12
Peter Praet | member of the executive board, 2011-06..2019-05
Philip Lane = Philip R. Lane | governor, Central Bank of Ireland, 2015-11..2019-05; chief economist, 2019-06..
Sabine Lautenschläger | member of the executive board, 2014-01..2019-10
Vítor Constâncio | governor, Bank of Portugal, 2000-02..2010-05; vice president, 2010-06..2018-05
Yves Mersch | governor, Central Bank of Luxembourg, 1998-06..2012-12; member of the executive board, 2012-12..2020-12
# Federal Reserve
Adriana Kugler = Adriana D. Kugler | governor, 2023-09..2025-08
Alan Greenspan | chairman, 1987-08..2006-01
Ben Bernanke = Ben S. Bernanke | chairman, 2006-02-01..2014-01-31
Charles L. Evans | president, Federal Reserve Bank of Chicago, 2007-09..2023-01
Christopher Waller = Christopher J. Waller = Chris Waller | governor, 2020-12..
Daniel Tarullo = Daniel K. Tarullo | governor, 2009-01..2017-04
Dennis Lockhart = Dennis P. Lockhart | president, Federal Reserve Bank of Atlanta, 2007-03..2017-02
Eric Rosengren = Eric S. Rosengren | president, Federal Reserve Bank of Boston, 2007-07..2021-09
Esther George = Esther L. George | president, Federal Reserve Bank of Kansas City, 2011-10..2023-01
James Bullard | president, Federal Reserve Bank of St. Louis, 2008-04..2023-07
Jerome Powell = Jerome H. Powell = Jay Powell | governor, 2012-05..2018-02; chairman, 2018-02-05..
John C. Williams | president, Federal Reserve Bank of San Francisco, 2011-03..2018-06; president, Federal Reserve Bank of New York, 2018-06..
Lisa Cook = Lisa D. Cook | governor, 2022-05..
Loretta Mester = Loretta J. Mester | president, Federal Reserve Bank of Cleveland, 2014-06..2024-06
Lorie Logan = Lorie K. Logan | president, Federal Reserve Bank of Dallas, 2022-08..
Mary Daly = Mary C. Daly | president, Federal Reserve Bank of San Francisco, 2018-10..
Michael S. Barr | vice chairman for supervision, 2022-07..2025-02
Michelle Bowman = Michelle W. Bowman | governor, 2018-11..; vice chairwoman for supervision, 2025-06..
Neel Kashkari | candidate for governor, California, 2014..2014; president, Federal Reserve Bank of Minneapolis, 2016-01..
Patrick Harker = Patrick T. Harker | president, Federal Reserve Bank of Philadelphia, 2015-07..2025-06
Paul Volcker = Paul A. Volcker | chairman, 1979-08..1987-08
Philip Jefferson = Philip N. Jefferson | governor, 2022-05..; vice chairman, 2023-09..
Randal Quarles = Randal K. Quarles | vice chairman for supervision, 2017-10..2021-10
Raphael Bostic | president, Federal Reserve Bank of Atlanta, 2017-06..
Richard Clarida = Richard H. Clarida | vice chairman, 2018-09..2022-01
Richard W. Fisher | president, Federal Reserve Bank of Dallas, 2005-04..2015-03
Robert S. Kaplan | president, Federal Reserve Bank of Dallas, 2015-09..2021-10
Stanley Fischer | governor, Bank of Israel, 2005-05..2013-06; vice chairman, 2014-05..2017-10
Stephen Miran | chairman of the Council of Economic Advisers, United States, 2025-03..; governor, 2025-09..
Thomas Barkin = Tom Barkin | president, Federal Reserve Bank of Richmond, 2018-01..
William Dudley = William C. Dudley | president, Federal Reserve Bank of New York, 2009-01..2018-06
# Bank of England
Andrew Bailey | governor, 2020-03..
Andy Haldane = Andrew Haldane | chief economist, 2014-06..2021-06
Ben Broadbent | deputy governor, 2014-07..2024-06
Huw Pill | chief economist, 2021-09..
Jon Cunliffe | deputy governor, 2013-11..2023-10
Mervyn King = Lord King | governor, 2003-07..2013-06
# Bank of Japan
Haruhiko Kuroda | president, Asian Development Bank, 2005-02..2013-03; governor, 2013-03..2023-04
Kazuo Ueda | governor, 2023-04..
Masaaki Shirakawa | governor, 2008-04..2013-03
# People's Bank of China
Guo Shuqing | chairman of the banking regulator, China, 2017-02..2023-05
Pan Gongsheng | governor, 2023-07..
Yi Gang | governor, 2018-03..2023-07
Zhou Xiaochuan | governor, 2002-12..2018-03
# Bundesbank
Axel Weber = Axel A. Weber | president, 2004-04..2011-04
Jens Weidmann | president, 2011-05..2021-12
Joachim Nagel | president, 2022-01..
# Bank of France
Christian Noyer | governor, 2003-11..2015-10
François Villeroy de Galhau | governor, 2015-11..
# Bank of Italy
Ignazio Visco | governor, 2011-11..2023-10
# Bank of Spain
José Luis Escrivá | social security minister, Spain, 2020-01..2023-11; governor, 2024-09..
Luis María Linde = Luis Maria Linde | governor, 2012-06..2018-06
Miguel Ángel Fernández Ordóñez | governor, 2006-07..2012-06
Pablo Hernández de Cos | governor, 2018-06..2024-06; general manager, Bank for International Settlements, 2025-07..
# Other central banks
Adam Glapiński | president, National Bank of Poland, 2016-06..
Adrian Orr | governor, Reserve Bank of New Zealand, 2018-03..2025-03
Alan Bollard | governor, Reserve Bank of New Zealand, 2002-09..2012-09
Alejandro Díaz de León | governor, Bank of Mexico, 2017-12..2021-12
Alexandre Tombini | president, Central Bank of Brazil, 2011-01..2016-06
Amando Tetangco = Amando Tetangco Jr. | governor, Central Bank of the Philippines, 2005-07..2017-07
Amir Yaron | governor, Bank of Israel, 2018-12..
Andriy Pyshnyi = Andriy Pyshnyy | governor, National Bank of Ukraine, 2022-10..
Benjamin Diokno | budget secretary, Philippines, 2016-06..2019-03; governor, Central Bank of the Philippines, 2019-03..2022-06; finance secretary, Philippines, 2022-06..2024-01
Carlos Costa | governor, Bank of Portugal, 2010-06..2020-07
Durmuş Yılmaz | governor, Central Bank of Turkey, 2006-04..2011-04
Duvvuri Subbarao = D. Subbarao | governor, Reserve Bank of India, 2008-09..2013-09
Eli Remolona = Eli Remolona Jr. | governor, Central Bank of the Philippines, 2023-07..
Elvira Nabiullina | economy minister, Russia, 2007-09..2012-05; governor, Bank of Russia, 2013-06..
Erdem Başçı | governor, Central Bank of Turkey, 2011-04..2016-04
Erik Thedéen | governor, Sveriges Riksbank, 2023-01..
Ewald Nowotny | governor, Austrian National Bank, 2008-09..2019-08
Fatih Karahan | governor, Central Bank of Turkey, 2024-02..
Felipe Medalla | governor, Central Bank of the Philippines, 2022-06..2023-07
Gabriel Galípolo | president, Central Bank of Brazil, 2025-01..
Gabriel Makhlouf | governor, Central Bank of Ireland, 2019-09..
Gill Marcus | governor, South African Reserve Bank, 2009-11..2014-11
Glenn Stevens | governor, Reserve Bank of Australia, 2006-09..2016-09
Graeme Wheeler | governor, Reserve Bank of New Zealand, 2012-09..2017-09
György Matolcsy | economy minister, Hungary, 2010-05..2013-03; governor, National Bank of Hungary, 2013-03..2025-03
Hafize Gaye Erkan | governor, Central Bank of Turkey, 2023-06..2024-02
Karnit Flug | governor, Bank of Israel, 2013-11..2018-11
Klaas Knot | president, Dutch Central Bank, 2011-07..2025-06
Kyrylo Shevchenko | governor, National Bank of Ukraine, 2020-07..2022-10
Lee Ju-yeol | governor, Bank of Korea, 2014-04..2022-03
Lesetja Kganyago | governor, South African Reserve Bank, 2014-11..
Marek Belka | prime minister, Poland, 2004-05..2005-10; president, National Bank of Poland, 2010-06..2016-06
Martin Schlegel | chairman, Swiss National Bank, 2024-10..
Michele Bullock | governor, Reserve Bank of Australia, 2023-09..
Mugur Isărescu | governor, National Bank of Romania, 1990-09..
Murat Çetinkaya | governor, Central Bank of Turkey, 2016-04..2019-07
Murat Uysal | governor, Central Bank of Turkey, 2019-07..2020-11
Naci Ağbal | finance minister, Turkey, 2015-11..2018-07; governor, Central Bank of Turkey, 2020-11..2021-03
Nestor Espenilla = Nestor Espenilla Jr. | governor, Central Bank of the Philippines, 2017-07..2019-02
Olayemi Cardoso = Yemi Cardoso | governor, Central Bank of Nigeria, 2023-09..
Øystein Olsen | governor, Norges Bank, 2011-01..2022-02
Patrick Honohan | governor, Central Bank of Ireland, 2009-09..2015-11
Philip Lowe | governor, Reserve Bank of Australia, 2016-09..2023-09
Philipp Hildebrand = Philipp M. Hildebrand | chairman, Swiss National Bank, 2010-01..2012-01
Pierre Wunsch | governor, National Bank of Belgium, 2019-01..
Prasarn Trairatvorakul | governor, Bank of Thailand, 2010-10..2015-09
Raghuram Rajan = Raghuram G. Rajan | chief economist, International Monetary Fund, 2003-09..2006-12; governor, Reserve Bank of India, 2013-09..2016-09
Rhee Chang-yong | governor, Bank of Korea, 2022-04..
Robert Holzmann | governor, Austrian National Bank, 2019-09..2025-08
Roberto Campos Neto | president, Central Bank of Brazil, 2019-02..2024-12
Şahap Kavcıoğlu | governor, Central Bank of Turkey, 2021-03..2023-06
Sanjay Malhotra | governor, Reserve Bank of India, 2024-12..
Sergei Ignatyev | governor, Bank of Russia, 2002-03..2013-06
Sethaput Suthiwartnarueput | governor, Bank of Thailand, 2020-10..2025-09
Shaktikanta Das | governor, Reserve Bank of India, 2018-12..2024-12
Stefan Ingves | governor, Sveriges Riksbank, 2006-01..2022-12
Stephen Poloz = Stephen S. Poloz | governor, Bank of Canada, 2013-06..2020-06
Thomas Jordan = Thomas J. Jordan | chairman, Swiss National Bank, 2012-04..2024-09
Tiff Macklem | governor, Bank of Canada, 2020-06..
Urjit Patel | governor, Reserve Bank of India, 2016-09..2018-12
Valeria Gontareva = Valeriya Hontareva | governor, National Bank of Ukraine, 2014-06..2018-03
Veerathai Santiprabhob | governor, Bank of Thailand, 2015-10..2020-09
Victoria Rodríguez = Victoria Rodríguez Ceja | governor, Bank of Mexico, 2022-01..
Yakiv Smolii = Yakiv Smoliy | governor, National Bank of Ukraine, 2018-03..2020-07
Zeti Akhtar Aziz | governor, Central Bank of Malaysia, 2000-05..2016-04
`;
