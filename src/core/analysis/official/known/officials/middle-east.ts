// Officials of Turkey, Israel, Iran and the Arab states of Asia since 2009. Compiled from public
// knowledge by the Pressmark developers, MIT; checked to 2025-12. A year stands where the day is not
// certain. Format: ../parse-officials.ts.

export const MIDDLE_EAST = `
# Turkey
Abdullah Gül = Abdullah Gul | prime minister, 2002-11..2003-03; foreign minister, 2003-03..2007-08; president, 2007-08-28..2014-08-28
Ahmet Davutoğlu | foreign minister, 2009-05..2014-08; prime minister, 2014-08..2016-05; leader of the Future Party, 2019-12..
Ali Babacan | foreign minister, 2007-08..2009-05; deputy prime minister, 2009-05..2015-08; leader of the Democracy and Progress Party, 2020-03..
Ali Yerlikaya | governor, Istanbul, 2018..2023-06; interior minister, 2023-06..
Bekir Bozdağ | justice minister, 2013-12..2017-07; justice minister, 2022-01..2023-06
Berat Albayrak | energy minister, 2015-11..2018-07; finance minister, 2018-07..2020-11
Binali Yıldırım | transport minister, 2007-08..2013-12; prime minister, 2016-05..2018-07; speaker of parliament, 2018-07..2019-02; candidate for mayor, Istanbul, 2019..2019
Bülent Arınç | deputy prime minister, 2009-05..2015-08
Cevdet Yılmaz | vice president, 2023-06..
Deniz Baykal | leader of the Republican People's Party, 2000-09..2010-05
Devlet Bahçeli | leader of the Nationalist Movement Party, 1997-07..
Egemen Bağış | European affairs minister, 2009-01..2013-12
Ekrem İmamoğlu = Ekrem Imamoglu | mayor, Istanbul, 2019-06..2025-03
Fahrettin Altun | presidential communications director, 2018-07..2025-07
Fahrettin Koca | health minister, 2018-07..2024-07
Fikri Işık | defence minister, 2016-05..2017-07
Fuat Oktay | vice president, 2018-07..2023-06
Hakan Fidan | director of the National Intelligence Organisation, 2010-05..2023-06; foreign minister, 2023-06..
Hulusi Akar | chief of the general staff, 2015-08..2018-07; defence minister, 2018-07..2023-06
Ibrahim Kalın = İbrahim Kalın | presidential spokesman, 2014-12..2023-06; director of the National Intelligence Organisation, 2023-06..
Ismet Yılmaz = İsmet Yılmaz | defence minister, 2011-07..2015-07
Kemal Kılıçdaroğlu | leader of the Republican People's Party, 2010-05..2023-11; presidential candidate, 2023..2023
Lütfi Elvan | finance minister, 2020-11..2021-12
Mansur Yavaş | mayor, Ankara, 2019-04..
Mehmet Şimşek | finance minister, 2009-05..2015-11; deputy prime minister, 2015-11..2018-07; finance minister, 2023-06..
Meral Akşener | leader of the Good Party, 2017-10..2024-04
Mevlüt Çavuşoğlu | foreign minister, 2014-08..2015-08; foreign minister, 2015-11..2023-06
Muharrem İnce = Muharrem Ince | presidential candidate, Republican People's Party, 2018..2018
Mustafa Şentop | speaker of parliament, 2019-02..2023-06
Numan Kurtulmuş | deputy prime minister, 2014-08..2017-07; speaker of parliament, 2023-06..
Nureddin Nebati | finance minister, 2021-12..2023-06
Ömer Çelik | spokesman of the Justice and Development Party, 2018..
Özgür Özel | leader of the Republican People's Party, 2023-11..
Recep Tayyip Erdoğan = Tayyip Erdoğan = Recep Erdoğan | mayor, Istanbul, 1994-03..1998-11; prime minister, 2003-03-14..2014-08-28; president, 2014-08-28..
Selahattin Demirtaş | leader of the Peoples' Democratic Party, 2014-06..2018-02; presidential candidate, Peoples' Democratic Party, 2014..2014; presidential candidate, Peoples' Democratic Party, 2018..2018
Süleyman Soylu | interior minister, 2016-08..2023-06
Yaşar Güler | chief of the general staff, 2018-07..2023-06; defence minister, 2023-06..
Yılmaz Tunç | justice minister, 2023-06..
# Israel
Amir Ohana | justice minister, 2019-06..2020-05; speaker of the Knesset, 2022-12..
Ariel Sharon | prime minister, 2001-03..2006-04
Aryeh Deri = Arye Deri | leader of Shas, 2013-05..; interior minister, 2016-01..2021-01
Avichai Mandelblit | attorney general, 2016-02..2022-01
Avichay Adraee | military spokesman for Arabic media, 2005..
Avigdor Lieberman = Avigdor Liberman | foreign minister, 2009-03..2012-12; foreign minister, 2013-11..2015-05; defence minister, 2016-05..2018-11; finance minister, 2021-06..2022-12
Aviv Kochavi = Aviv Kohavi | chief of staff of the military, 2019-01..2023-01
Ayelet Shaked | justice minister, 2015-05..2019-06; interior minister, 2021-06..2022-12
Ayman Odeh | leader of the Joint List, 2015-01..2021
Benjamin Netanyahu = Binyamin Netanyahu = Bibi Netanyahu | prime minister, 1996-06..1999-07; finance minister, 2003-02..2005-08; prime minister, 2009-03-31..2021-06-13; leader of the opposition, 2021-06..2022-12; prime minister, 2022-12-29..
Benny Gantz | chief of staff of the military, 2011-02..2015-02; defence minister, 2020-05..2022-12; minister in the war cabinet, 2023-10..2024-06
Bezalel Smotrich | transport minister, 2019-06..2020-05; finance minister, 2022-12..
Daniel Hagari | military spokesman, 2023-03..2025-03
Danny Danon = Dani Danon | ambassador to the United Nations, 2015-10..2020; ambassador to the United Nations, 2024-08..
David Barnea | director of Mossad, 2021-06..
Ehud Barak | prime minister, 1999-07..2001-03; defence minister, 2007-06..2013-03
Ehud Olmert | mayor, Jerusalem, 1993-11..2003-02; prime minister, 2006-04..2009-03
Eli Cohen | foreign minister, 2022-12..2024-01; energy minister, 2024-01..
Eli Yishai | interior minister, 2009-03..2013-03
Eyal Hulata | national security adviser, 2021-08..2023-01
Eyal Zamir | chief of staff of the military, 2025-03..
Gabi Ashkenazi | chief of staff of the military, 2007-02..2011-02; foreign minister, 2020-05..2021-06
Gadi Eisenkot = Gadi Eizenkot | chief of staff of the military, 2015-02..2019-01; minister in the war cabinet, 2023-10..2024-06
Gali Baharav-Miara | attorney general, 2022-02..
Gideon Sa'ar = Gideon Saar | education minister, 2009-03..2013-03; interior minister, 2013-03..2014-11; justice minister, 2021-06..2022-12; foreign minister, 2024-11..
Gilad Erdan | public security minister, 2015-05..2020-05; ambassador to the United Nations, 2020-07..2024
Herzi Halevi | chief of staff of the military, 2023-01..2025-03
Isaac Herzog | leader of the Labor Party, 2013-11..2017-07; chairman of the Jewish Agency, 2018-08..2021-07; president, 2021-07..
Israel Katz = Yisrael Katz | transport minister, 2009-03..2019-06; foreign minister, 2019-02..2020-05; foreign minister, 2024-01..2024-11; defence minister, 2024-11..
Itamar Ben-Gvir = Itamar Ben Gvir | national security minister, 2022-12..2025-01; national security minister, 2025-03..
Jonathan Conricus | military spokesman, 2017..2021
Mansour Abbas | leader of the United Arab List, 2019..
Mark Regev | spokesman for the prime minister, 2007..2016; ambassador to the United Kingdom, 2016..2020
Meir Ben-Shabbat | national security adviser, 2017-08..2021-08
Meir Dagan | director of Mossad, 2002-08..2011-01
Merav Michaeli | leader of the Labor Party, 2021-01..2024-05
Michael Herzog | ambassador to the United States, 2021-11..2025-01
Michael Oren = Michael B. Oren | ambassador to the United States, 2009-06..2013-09
Mickey Levy | speaker of the Knesset, 2021-06..2022-12
Miri Regev | culture minister, 2015-05..2020-05; transport minister, 2022-12..
Moshe Kahlon | finance minister, 2015-05..2020-05
Moshe Katsav | president, 2000-08..2007-07
Moshe Yaalon = Moshe Ya'alon = Moshe Ya’alon | chief of staff of the military, 2002-07..2005-06; defence minister, 2013-03..2016-05
Naftali Bennett | economy minister, 2013-03..2015-05; education minister, 2015-05..2019-06; defence minister, 2019-11..2020-05; prime minister, 2021-06-13..2022-06-30
Nir Barkat | mayor, Jerusalem, 2008-12..2018-12; economy minister, 2022-12..
Reuven Rivlin | speaker of the Knesset, 2009-03..2013-02; president, 2014-07..2021-07
Ron Dermer | ambassador to the United States, 2013-10..2021-01; strategic affairs minister, 2022-12..2025-11
Ronen Bar | director of Shin Bet, 2021-10..2025-06
Shimon Peres | prime minister, 1984-09..1986-10; foreign minister, 1992-07..1995-11; prime minister, 1995-11..1996-06; president, 2007-07..2014-07
Tamir Pardo | director of Mossad, 2011-01..2016-01
Tzachi Hanegbi | national security adviser, 2023-01..2025-10
Tzipi Hotovely | deputy foreign minister, 2015-05..2020-01; ambassador to the United Kingdom, 2020..
Tzipi Livni | foreign minister, 2006-01..2009-03; justice minister, 2013-03..2014-12
Yair Lapid | finance minister, 2013-03..2014-12; foreign minister, 2021-06..2022-12; prime minister, 2022-07-01..2022-12-29; leader of the opposition, 2023-01..
Yariv Levin | speaker of the Knesset, 2020-05..2021-06; justice minister, 2022-12..
Yoav Gallant | housing minister, 2015-05..2019-01; defence minister, 2022-12..2024-11
Yossi Cohen | national security adviser, 2013-08..2016-01; director of Mossad, 2016-01..2021-06
Yuli Edelstein | speaker of the Knesset, 2013-03..2020-03; health minister, 2020-12..2021-06
Yuval Steinitz | finance minister, 2009-03..2013-03; energy minister, 2015-05..2021-06
Zeev Elkin = Ze'ev Elkin | environment minister, 2016-08..2020-05
# Palestinian Authority
Hanan Ashrawi | member of the executive committee, Palestine Liberation Organization, 2009..2020-12
Husam Zomlot | ambassador to the United Kingdom, 2018..
Hussein al-Sheikh | secretary general, Palestine Liberation Organization, 2022-05..2025-04; vice president, 2025-04..
Ismail Haniyeh = Ismail Haniya = Ismail Haniyah | prime minister, 2006-03..2007-06; leader of Hamas, Gaza, 2007-06..2017-02; leader of Hamas, Hamas, 2017-05..2024-07-31
Khaled Meshaal = Khaled Mashaal = Khaled Meshal = Khalid Mishal | leader of Hamas, Hamas, 1996..2017-05
Khalil al-Hayya | deputy leader of Hamas, Gaza, 2017..
Mahmoud Abbas = Mahmud Abbas | president, 2005-01-15..
Mohammad Mustafa = Mohammed Mustafa | prime minister, 2024-03..
Mohammad Shtayyeh = Mohammed Shtayyeh | prime minister, 2019-04..2024-03
Nabil Abu Rudeineh = Nabil Abu Rdeneh = Nabil Abu Rdainah | spokesman for the president, 2005..
Osama Hamdan | spokesman for Hamas, Hamas, 2010..
Rami Hamdallah | prime minister, 2013-06..2019-04
Riyad al-Maliki = Riad Malki = Riad al-Malki | foreign minister, 2007-06..2024-03
Riyad Mansour | envoy to the United Nations, 2005..
Saeb Erekat = Saeb Erakat | chief negotiator, 2003..2020-11
Salam Fayyad | prime minister, 2007-06..2013-06
Sami Abu Zuhri | spokesman for Hamas, Hamas, 2006..
Yahya Sinwar = Yehiyeh Sinwar | leader of Hamas, Gaza, 2017-02..2024-10-16
Yasser Arafat = Yasir Arafat | president, 1996-01..2004-11
# Iran
Abbas Araghchi = Abbas Araqchi = Abbas Aragchi | deputy foreign minister, 2013..2021; foreign minister, 2024-08..
Abbas Mousavi | foreign ministry spokesman, 2019..2020
Ahmad Vahidi | defence minister, 2009-09..2013-08; interior minister, 2021-08..2024-08
Akbar Hashemi Rafsanjani = Ali Akbar Hashemi Rafsanjani | president, 1989-08..1997-08; chairman of the Expediency Council, 1989..2017-01
Ali Akbar Salehi | head of the Atomic Energy Organisation, 2009-07..2010-12; foreign minister, 2011-01..2013-08; head of the Atomic Energy Organisation, 2013-08..2021-08
Ali Akbar Velayati | foreign minister, 1981-12..1997-08; adviser to the supreme leader, 1997..
Ali Bagheri Kani = Ali Bagheri = Ali Baqeri Kani | deputy foreign minister, 2021-09..2024; acting foreign minister, 2024-05..2024-08
Ali Khamenei = Ayatollah Ali Khamenei = Ayatollah Khamenei | president, 1981-10..1989-08; supreme leader, 1989-06-04..
Ali Larijani | secretary of the Supreme National Security Council, 2005-08..2007-10; speaker of parliament, 2008-05..2020-05; secretary of the Supreme National Security Council, 2025-08..
Ali Shamkhani | defence minister, 1997-08..2005-08; secretary of the Supreme National Security Council, 2013-09..2023-05
Amir Hatami | defence minister, 2017-08..2021-08
Amir Saeid Iravani = Amir Saeed Iravani | ambassador to the United Nations, 2022..
Bahram Qassemi = Bahram Ghasemi | foreign ministry spokesman, 2016..2019
Behrouz Kamalvandi | spokesman of the Atomic Energy Organisation, 2013..
Bijan Namdar Zanganeh = Bijan Zanganeh | oil minister, 2013-08..2021-08
Ebrahim Raisi = Ebrahim Raeisi | chief justice, 2019-03..2021-07; president, 2021-08..2024-05-19
Eshaq Jahangiri | first vice president, 2013-08..2021-08
Esmail Baghaei = Esmaeil Baghaei = Esmail Baqaei | foreign ministry spokesman, 2024-10..
Esmail Qaani = Esmail Ghaani = Ismail Qaani | commander of the Quds Force, 2020-01..
Gholamhossein Mohseni-Ejei = Gholam-Hossein Mohseni-Ejei = Gholam Hossein Mohseni Ejei | chief justice, 2021-07..
Hassan Rouhani = Hassan Rohani | secretary of the Supreme National Security Council, 1989..2005-08; president, 2013-08-03..2021-08-03
Hossein Amirabdollahian = Hossein Amir-Abdollahian = Hossein Amir Abdollahian | foreign minister, 2021-08..2024-05-19
Hossein Salami | commander of the Revolutionary Guards, 2019-04..2025-06-13
Mahmoud Ahmadinejad | mayor, Tehran, 2003-05..2005-06; president, 2005-08-03..2013-08-03
Manouchehr Mottaki | foreign minister, 2005-08..2010-12
Marzieh Afkham | foreign ministry spokeswoman, 2013..2015
Masoud Pezeshkian | health minister, 2001-08..2005-08; president, 2024-07-28..
Mehdi Karroubi = Mehdi Karoubi | speaker of parliament, 2000-05..2004-05; presidential candidate, 2009..2009
Mir-Hossein Mousavi = Mir Hossein Mousavi = Mir Hussein Moussavi | prime minister, 1981-10..1989-08; presidential candidate, 2009..2009
Mohammad Ali Jafari | commander of the Revolutionary Guards, 2007-09..2019-04
Mohammad Bagher Ghalibaf = Mohammad Baqer Qalibaf = Mohammad Bagher Qalibaf | mayor, Tehran, 2005-09..2017-08; speaker of parliament, 2020-05..
Mohammad Bagheri = Mohammad Hossein Bagheri | chief of staff of the armed forces, 2016-06..2025-06-13
Mohammad Eslami | head of the Atomic Energy Organisation, 2021-08..
Mohammad Javad Zarif = Javad Zarif = Mohammed Javad Zarif | ambassador to the United Nations, 2002-08..2007-07; foreign minister, 2013-08..2021-08
Mohammad Khatami = Mohammed Khatami | president, 1997-08..2005-08
Mohammad Mokhber = Mohammed Mokhber | first vice president, 2021-08..2024-07; acting president, 2024-05..2024-07
Nasser Kanaani = Nasser Kanani | foreign ministry spokesman, 2022..2024
Qassem Soleimani = Qasem Soleimani = Qassim Suleimani = Qasem Suleimani | commander of the Quds Force, 1998..2020-01-03
Ramin Mehmanparast | foreign ministry spokesman, 2009..2013
Ruhollah Khomeini = Ayatollah Khomeini = Ayatollah Ruhollah Khomeini | supreme leader, 1979-12..1989-06
Sadeq Larijani = Sadegh Larijani | chief justice, 2009-08..2019-03
Saeed Jalili = Saeed Jaleeli = Said Jalili | secretary of the Supreme National Security Council, 2007-10..2013-09; presidential candidate, 2013..2013; presidential candidate, 2024..2024
Saeed Khatibzadeh | foreign ministry spokesman, 2020-08..2022
# Iraq
Abdul Latif Rashid = Abdullatif Rashid | president, 2022-10..
Adel Abdul Mahdi = Adel Abdul-Mahdi = Adil Abdul-Mahdi | prime minister, 2018-10..2020-05
Ayad Allawi = Iyad Allawi | prime minister, 2004-06..2005-04
Barham Salih = Barham Saleh | prime minister of the Kurdistan region, Kurdistan, 2009-10..2012-04; president, 2018-10..2022-10
Fuad Hussein = Fouad Hussein | foreign minister, 2020-06..
Fuad Masum = Fouad Massoum = Fuad Masoum | president, 2014-07..2018-10
Haider al-Abadi = Haidar al-Abadi = Haider Abadi | prime minister, 2014-09..2018-10
Hoshyar Zebari = Hoshiyar Zebari | foreign minister, 2003-09..2014-07; finance minister, 2014-10..2016-09
Ibrahim al-Jaafari = Ibrahim Jaafari | prime minister, 2005-04..2006-05; foreign minister, 2014-09..2018-10
Jalal Talabani | president, 2005-04..2014-07
Masrour Barzani | prime minister of the Kurdistan region, Kurdistan, 2019-07..
Massoud Barzani = Masoud Barzani = Masud Barzani | president of the Kurdistan region, Kurdistan, 2005-06..2017-11
Mohammed al-Halbousi = Mohamed al-Halbousi | speaker of parliament, 2018-09..2023-11
Mohammed Shia al-Sudani = Mohammed al-Sudani = Mohammed Shia Al Sudani | prime minister, 2022-10..
Moqtada al-Sadr = Muqtada al-Sadr = Moktada al-Sadr | leader of the Sadrist movement, 2003..
Mustafa al-Kadhimi = Mustafa al-Kadhimy = Mustafa Kadhimi | prime minister, 2020-05..2022-10
Nechirvan Barzani | prime minister of the Kurdistan region, Kurdistan, 2012-04..2019-06; president of the Kurdistan region, Kurdistan, 2019-06..
Nouri al-Maliki = Nuri al-Maliki = Nouri Maliki = Nuri Kamal al-Maliki | prime minister, 2006-05..2014-09
Osama al-Nujaifi = Usama al-Nujaifi | speaker of parliament, 2010-11..2014-07
Saddam Hussein | president, 1979-07-16..2003-04-09
Salim al-Jabouri = Salim al-Jubouri | speaker of parliament, 2014-07..2018-09
Tariq al-Hashemi = Tareq al-Hashemi = Tariq al-Hashimi | vice president, 2006-04..2012-09
# Syria
Ahmed al-Sharaa = Ahmad al-Sharaa = Abu Mohammed al-Golani = Abu Mohammed al-Jolani = Abu Mohammad al-Julani = Abu Mohammad al-Jolani | leader of Hayat Tahrir al-Sham, 2017-10..2025-01; president, 2025-01-29..
Asaad al-Shaibani = Asaad Hassan al-Shaibani = Asaad Shaibani | foreign minister, 2024-12..
Bashar al-Assad = Bashar Assad = Bashar al Assad | president, 2000-07-17..2024-12-08
Bashar Jaafari = Bashar al-Jaafari = Bashar Ja'afari | ambassador to the United Nations, 2006..2020
Bouthaina Shaaban | adviser to the president, 2008..2024-12
Faisal Mekdad = Faisal al-Mekdad = Fayssal Mekdad | deputy foreign minister, 2006..2020-11; foreign minister, 2020-11..2024-09
Farouk al-Sharaa = Farouq al-Sharaa | foreign minister, 1984-03..2006-02; vice president, 2006-02..2014-07
Hafez al-Assad = Hafez Assad = Hafez al Assad | president, 1971-03..2000-06-10
Hussein Arnous | prime minister, 2020-08..2024-09
Imad Khamis | prime minister, 2016-07..2020-06
Mazloum Abdi = Mazlum Abdi | commander of the Syrian Democratic Forces, 2015..
Moaz al-Khatib = Mouaz al-Khatib | president of the opposition coalition, 2012-11..2013-04
Mohammed al-Bashir = Mohammad al-Bashir | prime minister, 2024-12..2025-03
Riad Hijab = Riyad Hijab | prime minister, 2012-06..2012-08
Wael al-Halqi = Wael Halqi | prime minister, 2012-08..2016-06
Walid al-Moallem = Walid Muallem = Walid Moallem = Walid al-Moualem | foreign minister, 2006-02..2020-11
# Lebanon
Abdallah Bou Habib | foreign minister, 2021-09..2025-02
Fouad Siniora = Fuad Siniora | prime minister, 2005-07..2009-11
Gebran Bassil = Jibran Bassil | foreign minister, 2014-02..2020-01; leader of the Free Patriotic Movement, 2015..
Hassan Diab | prime minister, 2020-01..2021-09
Hassan Nasrallah = Sayyed Hassan Nasrallah = Hasan Nasrallah | leader of Hezbollah, 1992-02..2024-09-27
Joseph Aoun | commander of the army, 2017-03..2025-01; president, 2025-01-09..
Michel Aoun | president, 2016-10..2022-10
Michel Suleiman = Michel Sleiman | president, 2008-05..2014-05
Nabih Berri | speaker of parliament, 1992-10..
Naim Qassem = Naim Kassem = Naim Qasim | deputy leader of Hezbollah, 1991..2024-10; leader of Hezbollah, 2024-10..
Najib Mikati | prime minister, 2005-04..2005-07; prime minister, 2011-06..2014-02; prime minister, 2021-09..2025-02
Nawaf Salam | ambassador to the United Nations, 2007..2017; president, International Court of Justice, 2024-02..2025-01; prime minister, 2025-02..
Rafik Hariri = Rafiq Hariri = Rafik al-Hariri = Rafiq al-Hariri | prime minister, 1992-10..1998-12; prime minister, 2000-10..2004-10
Riad Salameh | governor, Bank of Lebanon, 1993-08..2023-07
Saad Hariri = Saad al-Hariri | prime minister, 2009-11..2011-06; prime minister, 2016-12..2020-01
Samir Geagea | leader of the Lebanese Forces, 1986..
Tammam Salam | prime minister, 2014-02..2016-12
Walid Jumblatt = Walid Joumblatt | leader of the Progressive Socialist Party, 1977..2023
Youssef Rajji | foreign minister, 2025-02..
# Jordan
Abdullah Ensour = Abdullah al-Ensour = Abdullah Nsur | prime minister, 2012-10..2016-05
Abdullah II = King Abdullah II = King Abdullah II of Jordan | king, 1999-02-07..
Ayman Safadi = Ayman al-Safadi | foreign minister, 2017-01..
Bisher Khasawneh = Bisher al-Khasawneh | prime minister, 2020-10..2024-09
Hani Mulki = Hani al-Mulki | prime minister, 2016-06..2018-06
Jafar Hassan = Jaafar Hassan | prime minister, 2024-09..
Nasser Judeh | foreign minister, 2009-02..2017-01
Omar Razzaz = Omar al-Razzaz | prime minister, 2018-06..2020-10
# Saudi Arabia
Abdulaziz bin Salman = Prince Abdulaziz bin Salman | energy minister, 2019-09..
Abdullah bin Abdulaziz = Abdullah bin Abdulaziz Al Saud = King Abdullah bin Abdulaziz | king, 2005-08-01..2015-01-23
Adel al-Jubeir = Adel Jubeir = Adel bin Ahmed al-Jubeir | ambassador to the United States, 2007..2015-04; foreign minister, 2015-04..2018-12; minister of state for foreign affairs, 2018-12..
Ali al-Naimi = Ali Naimi | oil minister, 1995-08..2016-05
Bandar bin Sultan = Prince Bandar bin Sultan | ambassador to the United States, 1983..2005; director of intelligence, 2012-07..2014-04
Faisal bin Farhan = Prince Faisal bin Farhan = Faisal bin Farhan Al Saud | foreign minister, 2019-10..
Khalid al-Falih | energy minister, 2016-05..2019-09; investment minister, 2020-02..
Khalid bin Salman = Prince Khalid bin Salman | ambassador to the United States, 2017-04..2019-02; deputy defence minister, 2019-02..2022-09; defence minister, 2022-09..
Mohammed al-Jadaan | finance minister, 2016-10..
Mohammed bin Nayef = Mohammad bin Nayef = Muhammad bin Nayef | interior minister, 2012-11..2017-06; crown prince, 2015-04..2017-06
Mohammed bin Salman = Mohammad bin Salman = Mohammed bin Salman Al Saud = Muhammad bin Salman = Mohamed bin Salman | defence minister, 2015-01..2022-09; crown prince, 2017-06-21..; prime minister, 2022-09..
Nayef bin Abdulaziz = Nayef bin Abdul-Aziz | interior minister, 1975..2012-06; crown prince, 2011-10..2012-06
Reema bint Bandar = Princess Reema bint Bandar | ambassador to the United States, 2019-02..
Salman bin Abdulaziz = King Salman = Salman bin Abdulaziz Al Saud = King Salman bin Abdulaziz | crown prince, 2012-06..2015-01; king, 2015-01-23..
Saud al-Faisal = Prince Saud al-Faisal = Saud bin Faisal | foreign minister, 1975..2015-04
Sultan bin Abdulaziz | crown prince, 2005-08..2011-10
Turki al-Faisal = Prince Turki al-Faisal | director of intelligence, 1979..2001-08; ambassador to the United States, 2005..2006
# United Arab Emirates
Abdullah bin Zayed = Abdullah bin Zayed Al Nahyan | foreign minister, 2006-02..
Anwar Gargash | minister of state for foreign affairs, 2008-02..2021-02; diplomatic adviser to the president, 2021-02..
Khalifa bin Zayed = Khalifa bin Zayed Al Nahyan = Sheikh Khalifa bin Zayed al-Nahyan | president, 2004-11..2022-05-13
Mohammed bin Rashid = Mohammed bin Rashid Al Maktoum = Mohammed bin Rashid al-Maktoum | ruler, Dubai, 2006-01..; prime minister, 2006-01..
Mohammed bin Zayed = Mohamed bin Zayed = Mohammed bin Zayed Al Nahyan = Mohamed bin Zayed Al Nahyan | crown prince, Abu Dhabi, 2004-11..2022-05; president, 2022-05-14..
Suhail al-Mazrouei | energy minister, 2013-03..
Sultan al-Jaber = Sultan Al Jaber = Sultan Ahmed al-Jaber | industry minister, 2020-07..; president of COP28, 2023..2024
Tahnoun bin Zayed | national security adviser, 2016..
Yousef al-Otaiba = Yousef Al Otaiba | ambassador to the United States, 2008..
# Qatar
Abdullah bin Nasser = Abdullah bin Nasser Al Thani | prime minister, 2013-06..2020-01
Hamad bin Jassim = Hamad bin Jassim al-Thani = Hamad bin Jassim Al Thani | foreign minister, 1992..2013-06; prime minister, 2007-04..2013-06
Hamad bin Khalifa = Hamad bin Khalifa Al Thani = Hamad bin Khalifa al-Thani | emir, 1995-06..2013-06-25
Khalid al-Attiyah = Khalid bin Mohammed al-Attiyah | foreign minister, 2013-06..2016-01; defence minister, 2016-01..2024-11
Khalid bin Khalifa = Khalid bin Khalifa Al Thani = Khalid bin Khalifa bin Abdulaziz Al Thani | prime minister, 2020-01..2023-03
Majed al-Ansari | foreign ministry spokesman, 2022..
Mohammed bin Abdulrahman = Mohammed bin Abdulrahman Al Thani = Mohammed bin Abdulrahman al-Thani = Mohammed bin Abdulrahman bin Jassim Al Thani | foreign minister, 2016-01..; prime minister, 2023-03..
Tamim bin Hamad = Tamim bin Hamad Al Thani = Tamim bin Hamad al-Thani | emir, 2013-06-25..
# Kuwait
Meshal al-Ahmad = Meshal al-Ahmad al-Sabah = Meshal al-Ahmad al-Jaber al-Sabah = Mishal al-Ahmad al-Sabah | emir, 2023-12..
Nawaf al-Ahmad = Nawaf al-Ahmad al-Sabah = Nawaf al-Ahmad al-Jaber al-Sabah | emir, 2020-09..2023-12
Sabah al-Ahmad = Sabah al-Ahmad al-Sabah = Sabah al-Ahmad al-Jaber al-Sabah | emir, 2006-01..2020-09
# Bahrain
Abdullatif al-Zayani = Abdullatif bin Rashid al-Zayani | secretary general, Gulf Cooperation Council, 2011-04..2020-02; foreign minister, 2020-02..
Hamad bin Isa = Hamad bin Isa Al Khalifa = Hamad bin Isa al-Khalifa | king, 2002-02..
Khalid bin Ahmed Al Khalifa = Khalid bin Ahmed al-Khalifa | foreign minister, 2005-09..2020
Khalifa bin Salman = Khalifa bin Salman Al Khalifa | prime minister, 1971..2020-11
Salman bin Hamad = Salman bin Hamad Al Khalifa = Salman bin Hamad al-Khalifa | crown prince, 1999-03..; prime minister, 2020-11..
# Oman
Badr al-Busaidi = Badr Albusaidi = Badr bin Hamad al-Busaidi | foreign minister, 2020-08..
Haitham bin Tariq = Haitham bin Tariq Al Said = Haitham bin Tarik | sultan, 2020-01-11..
Qaboos bin Said = Qaboos bin Said Al Said = Sultan Qaboos | sultan, 1970-07..2020-01-10
Yusuf bin Alawi | foreign minister, 1997..2020-08
# Yemen
Abdrabbuh Mansour Hadi = Abd-Rabbu Mansour Hadi = Abed Rabbo Mansour Hadi = Abdu Rabbu Mansour Hadi = Abd Rabbuh Mansur Hadi | vice president, 1994-10..2012-02; president, 2012-02..2022-04
Abdul-Malik al-Houthi = Abdul Malik al-Houthi = Abdulmalik al-Houthi | leader of the Houthis, 2004..
Ahmed Awad bin Mubarak | foreign minister, 2020-12..2024-02; prime minister, 2024-02..2025-05
Ahmed Obeid bin Daghr = Ahmed bin Dagher | prime minister, 2016-04..2018-10
Aidarous al-Zubaidi = Aidarous al-Zoubaidi | president of the Southern Transitional Council, 2017-05..
Ali Abdullah Saleh = Ali Abdallah Saleh | president, 1978-07..2012-02
Khaled Bahah | prime minister, 2014-11..2016-04
Maeen Abdulmalik Saeed = Maeen Abdulmalik | prime minister, 2018-10..2024-02
Mohammed Abdulsalam = Mohammed Abdul Salam | spokesman for the Houthis, 2010..
Rashad al-Alimi | president of the leadership council, 2022-04..
Yahya Saree = Yahya Sarea | military spokesman for the Houthis, 2018..
`;
