// Officials of the African states since 2009. Compiled from public knowledge by the Pressmark developers,
// MIT; checked to 2025-12. A year stands where the day is not certain. Format: ../parse-officials.ts.

export const AFRICA = `
# Egypt
Abdel Fattah el-Sisi = Abdel Fattah al-Sisi = Abdel-Fattah el-Sissi = Abdel Fattah el-Sissi = Abdel-Fattah al-Sisi = Abdel-Fattah el-Sisi = Abdul Fattah al-Sisi = Abdel Fattah al-Sissi | defence minister, 2012-08..2014-03; president, 2014-06-08..
Adly Mansour = Adli Mansour | interim president, 2013-07..2014-06
Ahmed Aboul Gheit = Ahmed Abul Gheit | foreign minister, 2004-07..2011-03; secretary general, Arab League, 2016-07..
Ahmed Nazif | prime minister, 2004-07..2011-01
Ahmed Shafiq = Ahmed Shafik | prime minister, 2011-01..2011-03; presidential candidate, 2012..2012
Amr Moussa = Amre Moussa | foreign minister, 1991-05..2001-05; secretary general, Arab League, 2001-06..2011-06; presidential candidate, 2012..2012
Badr Abdelatty = Badr Abdel-Atty | foreign minister, 2024-07..
Essam Sharaf | prime minister, 2011-03..2011-12
Hazem el-Beblawi = Hazem Beblawi = Hazem al-Beblawi | prime minister, 2013-07..2014-03
Hesham Kandil = Hisham Qandil = Hesham Qandil | prime minister, 2012-08..2013-07
Hosni Mubarak = Hosny Mubarak = Muhammad Hosni Mubarak | president, 1981-10-14..2011-02-11
Ibrahim Mehleb = Ibrahim Mahlab | prime minister, 2014-03..2015-09
Kamal el-Ganzouri = Kamal al-Ganzouri | prime minister, 1996-01..1999-10; prime minister, 2011-12..2012-07
Mohamed ElBaradei = Mohammed ElBaradei = Mohamed El Baradei | director general, International Atomic Energy Agency, 1997-12..2009-11; vice president, 2013-07..2013-08
Mohamed Hussein Tantawi = Hussein Tantawi = Mohammed Hussein Tantawi | defence minister, 1991..2012-08; chairman of the military council, 2011-02..2012-06
Mohamed Kamel Amr = Mohammed Kamel Amr | foreign minister, 2011-07..2013-07
Mohamed Morsi = Mohammed Morsi = Mohamed Mursi = Mohammed Mursi | president, 2012-06-30..2013-07-03
Mohammed Badie = Mohamed Badie | leader of the Muslim Brotherhood, 2010-01..
Mostafa Madbouly = Mostafa Madbouli = Mustafa Madbouly | prime minister, 2018-06..
Nabil Elaraby = Nabil el-Araby = Nabil al-Arabi | foreign minister, 2011-03..2011-06; secretary general, Arab League, 2011-07..2016-06
Nabil Fahmy | foreign minister, 2013-07..2014-06
Omar Suleiman | director of intelligence, 1993..2011-01; vice president, 2011-01..2011-02
Sameh Shoukry = Sameh Shukri | foreign minister, 2014-06..2024-07; president of COP27, 2022..2023
Sherif Ismail | prime minister, 2015-09..2018-06
# Libya
Abdul Hamid Dbeibah = Abdulhamid Dbeibah = Abdul Hamid al-Dbeibah = Abdelhamid Dbeibah | prime minister, 2021-03..
Abdullah al-Thinni = Abdullah al-Thani | prime minister, 2014-03..2021-03
Abdurrahim el-Keib = Abdurrahim al-Keib | interim prime minister, 2011-11..2012-11
Aguila Saleh = Aguila Saleh Issa | speaker of the House of Representatives, 2014-08..
Ali Zeidan = Ali Zidan | prime minister, 2012-11..2014-03
Fathi Bashagha = Fathi Bashaga | interior minister, 2018-10..2021-03
Fayez al-Sarraj = Fayez Sarraj = Fayez al-Serraj = Fayez Serraj | prime minister, 2016-03..2021-03
Khalifa Haftar = Khalifa Hifter = Khalifa Hafter | commander of the Libyan National Army, 2015-03..
Mahmoud Jibril | interim prime minister, 2011-03..2011-10
Mohamed al-Menfi = Mohammed al-Menfi | chairman of the presidential council, 2021-03..
Moussa Ibrahim | government spokesman, 2011-03..2011-10
Moussa Koussa = Musa Kusa | foreign minister, 2009-03..2011-03
Muammar Gaddafi = Moammar Gaddafi = Muammar Qaddafi = Moammar Gadhafi = Muammar el-Qaddafi = Moammar Kadafi = Muammar al-Gaddafi = Muammar Gadhafi | leader, 1969-09-01..2011-10-20
Mustafa Abdul Jalil = Mustafa Abdel Jalil = Mustafa Abdul-Jalil | chairman of the National Transitional Council, 2011-03..2012-08
Najla Mangoush = Najla el-Mangoush | foreign minister, 2021-03..2023-08
Saif al-Islam Gaddafi = Seif al-Islam Gaddafi = Seif al-Islam el-Qaddafi = Saif al-Islam Gadhafi | presidential candidate, 2021..2021
# Tunisia
Ahmed Hachani | prime minister, 2023-08..2024-08
Ali Larayedh = Ali Laarayedh | interior minister, 2011-12..2013-03; prime minister, 2013-03..2014-01
Beji Caid Essebsi = Béji Caïd Essebsi | prime minister, 2011-02..2011-12; president, 2014-12..2019-07-25
Elyes Fakhfakh | prime minister, 2020-02..2020-09
Fouad Mebazaa | interim president, 2011-01..2011-12
Habib Essid | prime minister, 2015-02..2016-08
Hamadi Jebali | prime minister, 2011-12..2013-03
Hichem Mechichi | prime minister, 2020-09..2021-07
Kais Saied = Kaïs Saïed | president, 2019-10-23..
Kamel Maddouri | prime minister, 2024-08..2025-03
Mehdi Jomaa = Mehdi Jomâa | prime minister, 2014-01..2015-02
Mohamed Ghannouchi = Mohammed Ghannouchi | prime minister, 1999-11..2011-02
Moncef Marzouki | president, 2011-12..2014-12
Najla Bouden | prime minister, 2021-10..2023-08
Rached Ghannouchi = Rachid Ghannouchi | leader of Ennahda, 1991..; speaker of parliament, 2019-11..2021-07
Youssef Chahed | prime minister, 2016-08..2020-02
Zine El Abidine Ben Ali = Zine el-Abidine Ben Ali = Zine al-Abidine Ben Ali | president, 1987-11-07..2011-01-14
# Algeria
Abdelaziz Bouteflika | president, 1999-04-27..2019-04-02
Abdelkader Bensalah | acting president, 2019-04..2019-12
Abdelmadjid Tebboune | prime minister, 2017-05..2017-08; president, 2019-12-19..
Abdelmalek Sellal | prime minister, 2012-09..2017-05
Ahmed Attaf | foreign minister, 2023-03..
Ahmed Gaid Salah = Ahmed Gaïd Salah | army chief, 2004-08..2019-12-23
Ahmed Ouyahia | prime minister, 2008-06..2012-09; prime minister, 2017-08..2019-03
Noureddine Bedoui | interior minister, 2015-05..2019-03; prime minister, 2019-03..2019-12
Ramtane Lamamra | foreign minister, 2013-09..2017-05; foreign minister, 2021-07..2023-03; envoy to Sudan, United Nations, 2023-11..
# Morocco
Abbas El Fassi | prime minister, 2007-09..2011-11
Abdelilah Benkirane = Abdelillah Benkirane | prime minister, 2011-11..2017-03
Aziz Akhannouch | agriculture minister, 2007-10..2021-10; prime minister, 2021-10..
Brahim Ghali | leader of the Polisario Front, Western Sahara, 2016-07..
Mohamed Abdelaziz = Mohammed Abdelaziz | leader of the Polisario Front, Western Sahara, 1976-08..2016-05
Mohammed VI = King Mohammed VI = King Mohamed VI | king, 1999-07-23..
Nasser Bourita | foreign minister, 2017-04..
Saad Eddine El Othmani = Saadeddine Othmani = Saad-Eddine El Othmani | foreign minister, 2012-01..2013-10; prime minister, 2017-04..2021-10
Salaheddine Mezouar | foreign minister, 2013-10..2017-04
# Sudan
Abdalla Hamdok = Abdallah Hamdok | prime minister, 2019-08..2022-01
Abdel Fattah al-Burhan = Abdel-Fattah Burhan = Abdel Fattah Burhan = Abdel-Fattah al-Burhan = Abdel Fattah Abdelrahman Burhan | chairman of the Sovereign Council, 2019-08..
Ali Karti | foreign minister, 2010..2015
Hassan al-Turabi = Hassan Turabi | speaker of parliament, 1996..1999; leader of the Popular Congress Party, 1999..2016-03
Kamil Idris = Kamil El-Tayeb Idris | prime minister, 2025-05..
Mohamed Hamdan Dagalo = Mohammed Hamdan Dagalo = Mohamed Hamdan Daglo | commander of the Rapid Support Forces, 2013..; deputy chairman of the Sovereign Council, 2019-08..2023-05
Omar al-Bashir = Omar Hassan al-Bashir = Omar el-Bashir = Omar Bashir = Omar al Bashir | president, 1993-10..2019-04-11
# South Sudan
Michael Makuei = Michael Makuei Lueth | information minister, 2013..
Riek Machar = Riek Machar Teny | vice president, 2011-07..2013-07; first vice president, 2016-04..2016-07; first vice president, 2020-02..
Salva Kiir = Salva Kiir Mayardit | president, 2011-07-09..
Taban Deng Gai | first vice president, 2016-07..2020-02
# Ethiopia
Abiy Ahmed = Abiy Ahmed Ali | prime minister, 2018-04-02..
Billene Seyoum | spokeswoman for the prime minister, 2018..
Debretsion Gebremichael | leader of the Tigray People's Liberation Front, 2017-11..
Demeke Mekonnen | deputy prime minister, 2012-11..2024-01; foreign minister, 2020-11..2024-01
Gedu Andargachew | foreign minister, 2019-04..2020-11
Getachew Reda | president of the Tigray interim administration, Tigray, 2023-03..2025-04
Hailemariam Desalegn | prime minister, 2012-08..2018-04
Meles Zenawi | prime minister, 1995-08..2012-08-20
Mulatu Teshome | president, 2013-10..2018-10
Sahle-Work Zewde | president, 2018-10..2024-10
Taye Atske Selassie | foreign minister, 2024-02..2024-10; president, 2024-10..
# Eritrea
Isaias Afwerki = Isaias Afewerki | president, 1993-05..
Osman Saleh = Osman Saleh Mohammed | foreign minister, 2007-04..
Yemane Gebremeskel | information minister, 2015..
# Djibouti
Ismail Omar Guelleh = Ismaïl Omar Guelleh | president, 1999-05..
# Somalia
Abdi Farah Shirdon | prime minister, 2012-10..2013-12
Hamza Abdi Barre | prime minister, 2022-06..
Hassan Ali Khaire = Hassan Ali Khayre | prime minister, 2017-03..2020-07
Hassan Sheikh Mohamud = Hassan Sheikh Mohamoud | president, 2012-09..2017-02; president, 2022-05..
Mohamed Abdullahi Mohamed = Mohamed Abdullahi Farmaajo = Mohamed Abdullahi Farmajo | prime minister, 2010-11..2011-06; president, 2017-02..2022-05
Mohamed Hussein Roble | prime minister, 2020-09..2022-06
Muse Bihi Abdi = Muse Bihi | president, Somaliland, 2017-12..2024-12
Omar Abdirashid Ali Sharmarke = Omar Sharmarke | prime minister, 2009-02..2010-09; prime minister, 2014-12..2017-02
Sharif Sheikh Ahmed = Sheikh Sharif Sheikh Ahmed | president, 2009-01..2012-08
# Kenya
Amina Mohamed | foreign minister, 2013-05..2018-02
Daniel arap Moi | president, 1978-10..2002-12
David Maraga | chief justice, 2016-10..2021-01
Fred Matiang'i | interior minister, 2017..2022-10
Joseph Boinnet | police chief, 2015-03..2019-03
Kalonzo Musyoka | vice president, 2008-01..2013-04
Kithure Kindiki | interior minister, 2022-10..2024-10; deputy president, 2024-11..
Martha Koome | chief justice, 2021-05..
Musalia Mudavadi | prime cabinet secretary, 2022-10..; foreign minister, 2023-10..
Mwai Kibaki | president, 2002-12..2013-04
Raila Odinga | prime minister, 2008-04..2013-04; presidential candidate, 2013..2013; presidential candidate, 2017..2017; presidential candidate, 2022..2022
Rigathi Gachagua | deputy president, 2022-09..2024-10
Uhuru Kenyatta | deputy prime minister, 2008-04..2013-04; president, 2013-04-09..2022-09-13
Wafula Chebukati | chairman of the electoral commission, 2017-01..2023-01
William Ruto = William Samoei Ruto | deputy president, 2013-04..2022-09; president, 2022-09-13..
Willy Mutunga | chief justice, 2011-06..2016-06
# Uganda
Kizza Besigye | opposition leader, 2001..
Muhoozi Kainerugaba | commander of the land forces, 2021-06..2022-10; chief of the defence forces, 2024-03..
Robert Kyagulanyi = Bobi Wine = Robert Kyagulanyi Ssentamu | opposition leader, 2017-07..; presidential candidate, 2020..2021
Sam Kutesa | foreign minister, 2005-01..2021-06; president of the General Assembly, United Nations, 2014-09..2015-09
Yoweri Museveni = Yoweri Kaguta Museveni | president, 1986-01-26..
# Rwanda
Louise Mushikiwabo | foreign minister, 2009-12..2018-10; secretary general, International Organisation of La Francophonie, 2019-01..
Olivier Nduhungirehe | foreign minister, 2024-06..
Paul Kagame | president, 2000-04..
Vincent Biruta | foreign minister, 2019-11..2024-06
Yolande Makolo | government spokeswoman, 2021..
# Burundi
Évariste Ndayishimiye | president, 2020-06..
Pierre Nkurunziza | president, 2005-08..2020-06-08
# Tanzania
Jakaya Kikwete | president, 2005-12..2015-11
John Magufuli | president, 2015-11..2021-03-17
Samia Suluhu Hassan = Samia Suluhu | vice president, 2015-11..2021-03; president, 2021-03-19..
Tundu Lissu | presidential candidate, Chadema, 2020..2020; chairman of Chadema, 2025-01..
# Democratic Republic of Congo
Corneille Nangaa | chairman of the electoral commission, 2015..2021; leader of the Congo River Alliance, 2023-12..
Étienne Tshisekedi | opposition leader, 1982..2017-02-01
Félix Tshisekedi = Felix Antoine Tshisekedi | president, 2019-01-24..
Jean-Pierre Bemba | vice president, 2003-07..2006-12; defence minister, 2023-03..2024-05
Joseph Kabila | president, 2001-01..2019-01-24
Judith Suminwa Tuluka = Judith Suminwa | prime minister, 2024-06..
Lambert Mende | government spokesman, 2008..2019
Martin Fayulu | presidential candidate, 2018..2018; presidential candidate, 2023..2023
Moïse Katumbi | governor, Katanga, 2007-02..2015-09; presidential candidate, 2023..2023
Patrick Muyaya | government spokesman, 2021-04..
Thérèse Kayikwamba Wagner | foreign minister, 2024-06..
# Republic of Congo
Denis Sassou Nguesso = Denis Sassou-Nguesso | president, 1997-10..
# Central African Republic
Catherine Samba-Panza | interim president, 2014-01..2016-03
Faustin-Archange Touadéra = Faustin Archange Touadera | prime minister, 2008-01..2013-01; president, 2016-03..
François Bozizé | president, 2003-03..2013-03
Michel Djotodia | president, 2013-03..2014-01
# Cameroon
Issa Tchiroma Bakary = Issa Tchiroma | communications minister, 2009..2019; presidential candidate, 2025..2025
Maurice Kamto | presidential candidate, 2018..2018
Paul Biya | president, 1982-11-06..
# Gabon
Ali Bongo = Ali Bongo Ondimba | president, 2009-10..2023-08-30
Brice Oligui Nguema = Brice Clotaire Oligui Nguema | president, 2023-09-04..
Jean Ping | chairman of the Commission, African Union, 2008-04..2012-10; presidential candidate, 2016..2016
Omar Bongo = Omar Bongo Ondimba | president, 1967-12..2009-06-08
# Equatorial Guinea
Teodoro Obiang = Teodoro Obiang Nguema = Teodoro Obiang Nguema Mbasogo | president, 1979-08..
# Chad
Idriss Déby = Idriss Deby Itno = Idriss Déby Itno | president, 1990-12..2021-04-20
Mahamat Idriss Déby = Mahamat Idriss Deby Itno = Mahamat Deby = Mahamat Déby Itno | president, 2021-04..
Moussa Faki Mahamat = Moussa Faki | foreign minister, 2008..2017-01; chairman of the Commission, African Union, 2017-03..2025-02
Succès Masra | prime minister, 2024-01..2024-05
# Niger
Abdourahamane Tchiani = Abdourahmane Tchiani = Abdourahmane Tiani | president, 2023-07-28..
Ali Lamine Zeine = Ali Mahaman Lamine Zeine | prime minister, 2023-08..
Mahamadou Issoufou | president, 2011-04..2021-04
Mamadou Tandja | president, 1999-12..2010-02-18
Mohamed Bazoum = Mohammed Bazoum | foreign minister, 2015..2016; interior minister, 2016-04..2020; president, 2021-04-02..2023-07-26
Salou Djibo | leader of the military government, 2010-02..2011-04
# Nigeria
Abubakar Malami | justice minister, 2015-11..2023-05
Abubakar Shekau | leader of Boko Haram, 2009..2021-05
Akinwunmi Ambode | governor, Lagos, 2015-05..2019-05
Amina Mohammed = Amina J. Mohammed | environment minister, 2015-11..2017-02; deputy secretary general, United Nations, 2017-02..
Atiku Abubakar | vice president, 1999-05..2007-05; presidential candidate, People's Democratic Party, 2019..2019; presidential candidate, People's Democratic Party, 2023..2023
Attahiru Jega | chairman of the electoral commission, 2010-06..2015-06
Babagana Zulum = Babagana Umara Zulum | governor, Borno, 2019-05..
Babajide Sanwo-Olu | governor, Lagos, 2019-05..
Babatunde Fashola | governor, Lagos, 2007-05..2015-05; works minister, 2015-11..2023-05
Bayo Onanuga | presidential spokesman, 2023-10..
Bola Tinubu = Bola Ahmed Tinubu | governor, Lagos, 1999-05..2007-05; president, 2023-05-29..
Bukola Saraki | governor, Kwara, 2003-05..2011-05; president of the Senate, 2015-06..2019-06
Femi Adesina | presidential spokesman, 2015-05..2023-05
Garba Shehu | presidential spokesman, 2015-06..2023-05
Geoffrey Onyeama | foreign minister, 2015-11..2023-05
Godswill Akpabio | governor, Akwa Ibom, 2007-05..2015-05; president of the Senate, 2023-06..
Godwin Emefiele | governor, Central Bank of Nigeria, 2014-06..2023-06
Goodluck Jonathan = Goodluck Ebele Jonathan | vice president, 2007-05..2010-05; president, 2010-05..2015-05-29
Kashim Shettima | governor, Borno, 2011-05..2019-05; vice president, 2023-05..
Lai Mohammed | information minister, 2015-11..2023-05
Lamido Sanusi = Sanusi Lamido Sanusi | governor, Central Bank of Nigeria, 2009-06..2014-02
Mahmood Yakubu | chairman of the electoral commission, 2015-11..2025-10
Muhammadu Buhari = Mohammadu Buhari | president, 2015-05-29..2023-05-29
Nasir El-Rufai = Nasir Ahmad El-Rufai | governor, Kaduna, 2015-05..2023-05
Ngozi Okonjo-Iweala | finance minister, 2003-07..2006-06; managing director, World Bank, 2007-12..2011-08; finance minister, 2011-08..2015-05; director general, World Trade Organization, 2021-03..
Nyesom Wike | governor, Rivers, 2015-05..2023-05; minister of the Federal Capital Territory, 2023-08..
Olusegun Obasanjo | president, 1999-05..2007-05
Peter Obi | governor, Anambra, 2007-06..2014-03; presidential candidate, Labour Party, 2023..2023
Rotimi Amaechi | governor, Rivers, 2007-10..2015-05; transport minister, 2015-11..2022-05
Tukur Buratai | army chief, 2015-07..2021-01
Umaru Yar'Adua = Umaru Musa Yar'Adua | president, 2007-05..2010-05-05
Yemi Osinbajo | vice president, 2015-05..2023-05
Yusuf Tuggar | foreign minister, 2023-08..
# Ghana
John Atta Mills = John Evans Atta Mills | president, 2009-01..2012-07-24
John Kufuor | president, 2001-01..2009-01
John Mahama = John Dramani Mahama | vice president, 2009-01..2012-07; president, 2012-07..2017-01; president, 2025-01-07..
Ken Ofori-Atta | finance minister, 2017-01..2024-02
Kofi Annan | secretary general, United Nations, 1997-01-01..2006-12-31; special envoy to Syria, United Nations, 2012-02..2012-08
Mahamudu Bawumia | vice president, 2017-01..2025-01; presidential candidate, New Patriotic Party, 2024..2024
Nana Akufo-Addo = Nana Addo Dankwa Akufo-Addo | president, 2017-01-07..2025-01-07
Shirley Ayorkor Botchwey | foreign minister, 2017-01..2025-01; secretary general, Commonwealth, 2025-04..
# Ivory Coast
Alassane Ouattara | prime minister, 1990-11..1993-12; president, 2011-05..
Guillaume Soro | prime minister, 2007-04..2012-03; speaker of parliament, 2012-03..2019-02
Henri Konan Bédié | president, 1993-12..1999-12
Laurent Gbagbo | president, 2000-10..2011-04-11
Tidjane Thiam | leader of the Democratic Party, 2023-12..
# Senegal
Abdoulaye Wade | president, 2000-04..2012-04
Amadou Ba | prime minister, 2022-09..2024-03; presidential candidate, 2024..2024
Aminata Touré | prime minister, 2013-09..2014-07
Bassirou Diomaye Faye | president, 2024-04-02..
Macky Sall | prime minister, 2004-04..2007-06; president, 2012-04-02..2024-04-02
Mahammed Dionne = Mahammed Boun Abdallah Dionne | prime minister, 2014-07..2019-05
Ousmane Sonko | presidential candidate, 2019..2019; prime minister, 2024-04..
# Mali
Abdoulaye Diop | foreign minister, 2014-04..2017; foreign minister, 2021-06..
Abdoulaye Maïga | prime minister, 2024-11..
Amadou Toumani Touré | president, 2002-06..2012-03-22
Assimi Goïta | president, 2021-05-24..
Bah Ndaw = Bah N'Daw | interim president, 2020-09..2021-05
Boubou Cissé | prime minister, 2019-04..2020-08
Cheick Modibo Diarra | interim prime minister, 2012-04..2012-12
Choguel Maïga = Choguel Kokalla Maïga | prime minister, 2021-06..2024-11
Dioncounda Traoré | interim president, 2012-04..2013-09
Ibrahim Boubacar Keïta = Ibrahim Boubacar Keita | prime minister, 1994-02..2000-02; president, 2013-09..2020-08-18
Moctar Ouane | prime minister, 2020-09..2021-05
Soumaïla Cissé | presidential candidate, 2013..2013; presidential candidate, 2018..2018
Soumeylou Boubèye Maïga | prime minister, 2017-12..2019-04
# Burkina Faso
Blaise Compaoré | president, 1987-10..2014-10-31
Ibrahim Traoré | president, 2022-09-30..
Isaac Zida = Yacouba Isaac Zida | prime minister, 2014-11..2016-01
Michel Kafando | interim president, 2014-11..2015-12
Paul-Henri Sandaogo Damiba = Paul-Henri Damiba | president, 2022-01..2022-09-30
Roch Marc Christian Kaboré = Roch Kaboré = Roch Marc Kaboré | president, 2015-12-29..2022-01-24
# Guinea
Alpha Condé | president, 2010-12-21..2021-09-05
Cellou Dalein Diallo | prime minister, 2004-12..2006-04; presidential candidate, 2010..2010; presidential candidate, 2020..2020
Lansana Conté | president, 1984-04..2008-12
Mamady Doumbouya = Mamadi Doumbouya | president, 2021-10..
Moussa Dadis Camara | president, 2008-12..2010-01
Sékouba Konaté | interim president, 2010-01..2010-12
# Guinea-Bissau
José Mário Vaz | president, 2014-06..2020-02
Umaro Sissoco Embaló = Umaro Cissoko Embalo | president, 2020-02..2025-11
# Sierra Leone
Ernest Bai Koroma | president, 2007-09..2018-04
Julius Maada Bio | president, 2018-04..
# Liberia
Charles Taylor | president, 1997-08..2003-08-11
Ellen Johnson Sirleaf = Ellen Johnson-Sirleaf | president, 2006-01-16..2018-01-22
George Weah | president, 2018-01-22..2024-01-22
Joseph Boakai = Joseph Nyuma Boakai | vice president, 2006-01..2018-01; president, 2024-01-22..
# Gambia
Adama Barrow | president, 2017-01..
Fatou Bensouda | prosecutor, International Criminal Court, 2012-06..2021-06
Yahya Jammeh | president, 1996-11..2017-01-21
# Togo
Faure Gnassingbé | president, 2005-05..2025-05; president of the Council of Ministers, 2025-05..
Gilbert Houngbo | prime minister, 2008-09..2012-07; director general, International Labour Organization, 2022-10..
# Benin
Patrice Talon | president, 2016-04-06..
Thomas Boni Yayi = Boni Yayi = Yayi Boni | president, 2006-04..2016-04
# Mauritania
Mohamed Ould Abdel Aziz = Mohammed Ould Abdel Aziz | president, 2009-08..2019-08
Mohamed Ould Ghazouani = Mohamed Ould Cheikh Ghazouani | president, 2019-08..
# South Africa
Aaron Motsoaledi | health minister, 2009-05..2019-05; home affairs minister, 2019-05..2024-06; health minister, 2024-06..
Bheki Cele | police minister, 2018-02..2024-06
Busisiwe Mkhwebane | public protector, 2016-10..2023-09
Cyril Ramaphosa = Matamela Cyril Ramaphosa | deputy president, 2014-05..2018-02; president of the African National Congress, 2017-12..; president, 2018-02-15..
David Mabuza | deputy president, 2018-02..2023-03
Enoch Godongwana | finance minister, 2021-08..
F.W. de Klerk = FW de Klerk = F. W. de Klerk = Frederik Willem de Klerk | president, 1989-08..1994-05-10
Gwede Mantashe | secretary general of the African National Congress, 2007-12..2017-12; energy minister, 2019-05..2024-06
Helen Zille | leader of the Democratic Alliance, 2007-05..2015-05; premier, Western Cape, 2009-05..2019-05
Jacob Zuma = Jacob G. Zuma | president, 2009-05-09..2018-02-14; leader of uMkhonto weSizwe, 2024..
John Steenhuisen | leader of the Democratic Alliance, 2019-11..; agriculture minister, 2024-07..
Julius Malema | leader of the Economic Freedom Fighters, 2013-07..
Kgalema Motlanthe | president, 2008-09..2009-05; deputy president, 2009-05..2014-05
Lindiwe Sisulu | defence minister, 2009-05..2012-06; foreign minister, 2018-02..2019-05
Mac Maharaj | presidential spokesman, 2011-07..2015
Maite Nkoana-Mashabane | foreign minister, 2009-05..2018-02
Malusi Gigaba | finance minister, 2017-03..2018-02
Mangosuthu Buthelezi | leader of the Inkatha Freedom Party, 1975..2019-08
Mmusi Maimane | leader of the Democratic Alliance, 2015-05..2019-10
Mogoeng Mogoeng | chief justice, 2011-09..2021-10
Naledi Pandor | foreign minister, 2019-05..2024-06
Nelson Mandela | president, 1994-05-10..1999-06-14
Nhlanhla Nene | finance minister, 2014-05..2015-12; finance minister, 2018-02..2018-10
Nkosazana Dlamini-Zuma = Nkosazana Dlamini Zuma | foreign minister, 1999-06..2009-05; home affairs minister, 2009-05..2012-10; chairwoman of the Commission, African Union, 2012-10..2017-01
Paul Mashatile | deputy president, 2023-03..
Pravin Gordhan | finance minister, 2009-05..2014-05; finance minister, 2015-12..2017-03; public enterprises minister, 2018-02..2024-06
Raymond Zondo | chief justice, 2022-04..2024-08
Riah Phiyega | police commissioner, 2012-06..2015-10
Ronald Lamola | justice minister, 2019-05..2024-06; foreign minister, 2024-06..
Thabo Mbeki | president, 1999-06..2008-09
Thuli Madonsela | public protector, 2009-10..2016-10
Tito Mboweni | governor, South African Reserve Bank, 1999-08..2009-11; finance minister, 2018-10..2021-08
Trevor Manuel | finance minister, 1996-04..2009-05
Vincent Magwenya | presidential spokesman, 2022..
Zweli Mkhize | health minister, 2019-05..2021-08
# Zimbabwe
Constantino Chiwenga | commander of the defence forces, 2004..2017-12; vice president, 2017-12..
Emmerson Mnangagwa | defence minister, 2009-02..2013-09; vice president, 2014-12..2017-11; president, 2017-11-24..
Joice Mujuru | vice president, 2004-12..2014-12
Morgan Tsvangirai | leader of the Movement for Democratic Change, 1999-09..2018-02-14; prime minister, 2009-02..2013-09
Mthuli Ncube | finance minister, 2018-09..
Nelson Chamisa | presidential candidate, 2018..2018; presidential candidate, 2023..2023
Nick Mangwana | government spokesman, 2018..
Patrick Chinamasa | justice minister, 2000..2013; finance minister, 2013-09..2017-10
Robert Mugabe = Robert G. Mugabe | prime minister, 1980-04..1987-12; president, 1987-12-31..2017-11-21
Tendai Biti | finance minister, 2009-02..2013-09
# Zambia
Edgar Lungu | president, 2015-01..2021-08
Hakainde Hichilema | president, 2021-08-24..
Michael Sata | president, 2011-09..2014-10-28
Rupiah Banda | president, 2008-06..2011-09
# Malawi
Bingu wa Mutharika | president, 2004-05..2012-04-05
Joyce Banda | president, 2012-04..2014-05
Lazarus Chakwera | president, 2020-06..2025-10
Peter Mutharika = Arthur Peter Mutharika | president, 2014-05..2020-06; president, 2025-10..
# Mozambique
Afonso Dhlakama | leader of Renamo, 1979..2018-05-03
Armando Guebuza | president, 2005-02..2015-01
Daniel Chapo | president, 2025-01-15..
Filipe Nyusi | president, 2015-01-15..2025-01-15
Venâncio Mondlane | presidential candidate, 2024..2024
# Angola
Adalberto Costa Júnior | leader of Unita, 2019-11..
Isaías Samakuva | leader of Unita, 2003..2019-11
João Lourenço = Joao Manuel Goncalves Lourenco | defence minister, 2014-04..2017; president, 2017-09-26..
José Eduardo dos Santos | president, 1979-09..2017-09
# Namibia
Hage Geingob | prime minister, 1990-03..2002-08; president, 2015-03-21..2024-02-04
Hifikepunye Pohamba | president, 2005-03..2015-03
Nangolo Mbumba | president, 2024-02..2025-03
Netumbo Nandi-Ndaitwah | vice president, 2024-02..2025-03; president, 2025-03-21..
# Botswana
Duma Boko | president, 2024-11-01..
Ian Khama | president, 2008-04..2018-04
Mokgweetsi Masisi | president, 2018-04..2024-11
# Lesotho
Moeketsi Majoro | prime minister, 2020-05..2022-10
Pakalitha Mosisili | prime minister, 1998-05..2012-06; prime minister, 2015-03..2017-06
Sam Matekane | prime minister, 2022-10..
Tom Thabane = Thomas Thabane | prime minister, 2012-06..2015-03; prime minister, 2017-06..2020-05
# Eswatini
Mswati III = King Mswati III | king, 1986-04..
# Madagascar
Andry Rajoelina | president, 2009-03..2014-01; president, 2019-01..2023-09; president, 2023-12..2025-10
Hery Rajaonarimampianina | president, 2014-01..2018-09
Marc Ravalomanana | president, 2002-05..2009-03
Michael Randrianirina | president, 2025-10..
# Mauritius
Anerood Jugnauth | president, 2003-10..2012-03; prime minister, 2014-12..2017-01
Navinchandra Ramgoolam = Navin Ramgoolam | prime minister, 2005-07..2014-12; prime minister, 2024-11..
Pravind Jugnauth | prime minister, 2017-01..2024-11
# Seychelles
Danny Faure | president, 2016-10..2020-10
James Michel | president, 2004-04..2016-10
Patrick Herminie | president, 2025-10..
Wavel Ramkalawan | president, 2020-10..2025-10
# Comoros
Azali Assoumani | president, 1999-04..2006-05; president, 2016-05..
`;
