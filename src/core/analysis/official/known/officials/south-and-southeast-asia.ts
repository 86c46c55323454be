// Officials of South and Southeast Asia since 2009. Compiled from public knowledge by the Pressmark
// developers, MIT; checked to 2025-12. A year stands where the day is not certain. Format:
// ../parse-officials.ts.

export const SOUTH_AND_SOUTHEAST_ASIA = `
# India
A.K. Antony = AK Antony | defence minister, 2006-10..2014-05
Ajit Doval | national security adviser, 2014-05..
Akhilesh Yadav | chief minister, Uttar Pradesh, 2012-03..2017-03
Amarinder Singh | chief minister, Punjab, 2017-03..2021-09
Amit Shah | president of the Bharatiya Janata Party, 2014-07..2020-01; home minister, 2019-05..
Arindam Bagchi | foreign ministry spokesman, 2021-03..2024-01
Arun Jaitley | finance minister, 2014-05..2019-05
Arvind Kejriwal | chief minister, Delhi, 2013-12..2014-02; chief minister, Delhi, 2015-02..2024-09
Asaduddin Owaisi | member of parliament, 2004-05..
Atal Bihari Vajpayee = A.B. Vajpayee | prime minister, 1998-03..2004-05
Atishi Marlena Singh | chief minister, Delhi, 2024-09..2025-02
Bhagwant Mann | chief minister, Punjab, 2022-03..
Bipin Rawat | army chief, 2016-12..2019-12; chief of defence staff, 2020-01..2021-12-08
Chandrababu Naidu = N. Chandrababu Naidu | chief minister, Andhra Pradesh, 2014-06..2019-05; chief minister, Andhra Pradesh, 2024-06..
D.Y. Chandrachud = DY Chandrachud = Dhananjaya Chandrachud | chief justice, 2022-11..2024-11
Devendra Fadnavis | chief minister, Maharashtra, 2014-10..2019-11; chief minister, Maharashtra, 2024-12..
Droupadi Murmu | president, 2022-07..
Eknath Shinde | chief minister, Maharashtra, 2022-06..2024-12
Hamid Ansari = Mohammad Hamid Ansari | vice president, 2007-08..2017-08
Harsh Vardhan | health minister, 2014-05..2014-11; health minister, 2019-05..2021-07
Harsh Vardhan Shringla | foreign secretary, 2020-01..2022-04
Himanta Biswa Sarma | chief minister, Assam, 2021-05..
J.P. Nadda = JP Nadda = J. P. Nadda = Jagat Prakash Nadda | president of the Bharatiya Janata Party, 2020-01..; health minister, 2024-06..
Jagdeep Dhankhar | governor, West Bengal, 2019-07..2022-07; vice president, 2022-08..2025-07
Jairam Ramesh | environment minister, 2009-05..2011-07
Jayalalithaa Jayaram = J. Jayalalithaa | chief minister, Tamil Nadu, 2011-05..2014-09; chief minister, Tamil Nadu, 2015-05..2016-12-05
Kiren Rijiju | law minister, 2021-07..2023-05
L.K. Advani = Lal Krishna Advani = LK Advani | deputy prime minister, 2002-06..2004-05; leader of the opposition, 2004-05..2009-12
Lalu Prasad Yadav = Lalu Yadav | chief minister, Bihar, 1990-03..1997-07; railways minister, 2004-05..2009-05
M.K. Stalin = MK Stalin = M. K. Stalin | chief minister, Tamil Nadu, 2021-05..
Mallikarjun Kharge | labour minister, 2009-05..2013-06; president of the Indian National Congress, 2022-10..
Mamata Banerjee | railways minister, 2009-05..2011-05; chief minister, West Bengal, 2011-05..
Manish Sisodia | deputy chief minister, Delhi, 2015-02..2023-02
Manmohan Singh | finance minister, 1991-06..1996-05; prime minister, 2004-05-22..2014-05-26
Manohar Parrikar | defence minister, 2014-11..2017-03; chief minister, Goa, 2017-03..2019-03
Mansukh Mandaviya | health minister, 2021-07..2024-06
Mehbooba Mufti | chief minister, Jammu and Kashmir, 2016-04..2018-06
Meira Kumar | speaker of the Lok Sabha, 2009-06..2014-06
Narendra Modi = Narendra Damodardas Modi | chief minister, Gujarat, 2001-10..2014-05; prime minister, 2014-05-26..
Nirmala Sitharaman | defence minister, 2017-09..2019-05; finance minister, 2019-05..
Nirupama Rao | foreign secretary, 2009-08..2011-07
Nitin Gadkari | transport minister, 2014-05..
Nitish Kumar | chief minister, Bihar, 2005-11..2014-05; chief minister, Bihar, 2015-02..
Om Birla | speaker of the Lok Sabha, 2019-06..
Omar Abdullah | chief minister, Jammu and Kashmir, 2009-01..2015-01; chief minister, Jammu and Kashmir, 2024-10..
P. Chidambaram = P Chidambaram = Palaniappan Chidambaram | finance minister, 2004-05..2008-11; home minister, 2008-11..2012-07; finance minister, 2012-07..2014-05
Pinarayi Vijayan | chief minister, Kerala, 2016-05..
Piyush Goyal | commerce minister, 2019-05..
Prakash Javadekar | environment minister, 2014-05..2016-07; environment minister, 2019-05..2021-07
Pranab Mukherjee | finance minister, 2009-01..2012-06; president, 2012-07..2017-07
Pratibha Patil | president, 2007-07..2012-07
Priyanka Gandhi = Priyanka Gandhi Vadra | member of parliament, 2024-11..
Rahul Gandhi | president of the Indian National Congress, 2017-12..2019-08; leader of the opposition, 2024-06..
Rajnath Singh | president of the Bharatiya Janata Party, 2013-01..2014-07; home minister, 2014-05..2019-05; defence minister, 2019-05..
Ram Nath Kovind | president, 2017-07..2022-07
Randhir Jaiswal | foreign ministry spokesman, 2024-01..
Ranjan Mathai | foreign secretary, 2011-08..2013-07
Raveesh Kumar | foreign ministry spokesman, 2017..2020
Ravi Shankar Prasad | law minister, 2014-05..2014-11; law minister, 2016-07..2021-07
Rekha Gupta | chief minister, Delhi, 2025-02..
S. Jaishankar = Subrahmanyam Jaishankar = S Jaishankar | foreign secretary, 2015-01..2018-01; foreign minister, 2019-05..
S.M. Krishna = SM Krishna | foreign minister, 2009-05..2012-10
Salman Khurshid | foreign minister, 2012-10..2014-05
Sharad Pawar | agriculture minister, 2004-05..2014-05
Shashi Tharoor | under-secretary-general, United Nations, 2001..2007; member of parliament, 2009-05..
Sheila Dikshit | chief minister, Delhi, 1998-12..2013-12
Shivshankar Menon | foreign secretary, 2006-10..2009-07; national security adviser, 2010-01..2014-05
Smriti Irani | education minister, 2014-05..2016-07
Sonia Gandhi | president of the Indian National Congress, 1998-03..2017-12; president of the Indian National Congress, 2019-08..2022-10
Sujatha Singh | foreign secretary, 2013-08..2015-01
Sushma Swaraj | leader of the opposition, 2009-12..2014-05; foreign minister, 2014-05..2019-05
Tejashwi Yadav | deputy chief minister, Bihar, 2015-11..2017-07; deputy chief minister, Bihar, 2022-08..2024-01
Uddhav Thackeray | chief minister, Maharashtra, 2019-11..2022-06
Venkaiah Naidu = M. Venkaiah Naidu | vice president, 2017-08..2022-08
Vijay Gokhale | foreign secretary, 2018-01..2020-01
Vikram Misri | foreign secretary, 2024-07..
Vinay Mohan Kwatra | foreign secretary, 2022-05..2024-07; ambassador to the United States, 2024-08..
Yogi Adityanath | chief minister, Uttar Pradesh, 2017-03..
# Pakistan
Ahmed Sharif Chaudhry | military spokesman, 2022-12..
Ahmed Shuja Pasha | head of Inter-Services Intelligence, 2008-10..2012-03
Ahsan Iqbal | planning minister, 2013-06..2018-05
Ali Amin Gandapur | chief minister, Khyber Pakhtunkhwa, 2024-03..2025-10
Anwaar-ul-Haq Kakar = Anwaar ul Haq Kakar = Anwar ul-Haq Kakar | caretaker prime minister, 2023-08..2024-03
Arif Alvi | president, 2018-09..2024-03
Asad Umar | finance minister, 2018-08..2019-04
Ashfaq Parvez Kayani = Ashfaq Kayani = Ashfaq Pervez Kayani | army chief, 2007-11..2013-11
Asif Ali Zardari | president, 2008-09..2013-09; president, 2024-03..
Asif Ghafoor | military spokesman, 2016-12..2020-01
Asim Munir = Syed Asim Munir | army chief, 2022-11..
Attaullah Tarar | information minister, 2024-03..
Benazir Bhutto | prime minister, 1988-12..1990-08; prime minister, 1993-10..1996-11
Bilawal Bhutto Zardari = Bilawal Bhutto-Zardari = Bilawal Bhutto | chairman of the Pakistan Peoples Party, 2007-12..; foreign minister, 2022-04..2023-08
Chaudhry Nisar Ali Khan | interior minister, 2013-06..2017-07
Fawad Chaudhry | information minister, 2018-08..2019-04
Hina Rabbani Khar | foreign minister, 2011-07..2013-03; minister of state for foreign affairs, 2022-04..2023-08
Husain Haqqani | ambassador to the United States, 2008..2011
Iftikhar Muhammad Chaudhry = Iftikhar Chaudhry = Iftikhar Mohammad Chaudhry | chief justice, 2009-03..2013-12
Imran Khan | leader of Pakistan Tehreek-e-Insaf, 1996-04..2023-12; prime minister, 2018-08-18..2022-04-10
Ishaq Dar | finance minister, 2013-06..2017-11; finance minister, 2022-09..2023-08; foreign minister, 2024-03..; deputy prime minister, 2024-04..
Khawaja Asif = Khawaja Muhammad Asif = Khawaja Mohammad Asif | defence minister, 2013-11..2017-07; foreign minister, 2017-08..2018-04; defence minister, 2022-04..2023-08; defence minister, 2024-03..
Maleeha Lodhi | ambassador to the United Nations, 2015..2019
Mamnoon Hussain | president, 2013-09..2018-09
Maryam Nawaz = Maryam Nawaz Sharif | chief minister, Punjab, 2024-02..
Mir Hazar Khan Khoso | caretaker prime minister, 2013-03..2013-06
Mohsin Naqvi | caretaker chief minister, Punjab, 2023-01..2024-02; interior minister, 2024-03..
Muhammad Aurangzeb | finance minister, 2024-03..
Munir Akram | ambassador to the United Nations, 2019..2025
Murad Ali Shah = Syed Murad Ali Shah | chief minister, Sindh, 2016-07..
Nawaz Sharif | prime minister, 1990-11..1993-07; prime minister, 1997-02..1999-10; prime minister, 2013-06..2017-07
Pervez Musharraf | army chief, 1998-10..2007-11; president, 2001-06..2008-08
Qamar Javed Bajwa | army chief, 2016-11..2022-11
Raheel Sharif | army chief, 2013-11..2016-11
Raja Pervez Ashraf = Raja Pervaiz Ashraf | prime minister, 2012-06..2013-03; speaker of the National Assembly, 2022-04..2024-03
Rana Sanaullah = Rana Sanaullah Khan | interior minister, 2022-04..2023-08
Rehman Malik | interior minister, 2008-03..2013-03
Sartaj Aziz | adviser on foreign affairs, 2013-06..2017-08
Shah Mahmood Qureshi = Shah Mehmood Qureshi | foreign minister, 2008-03..2011-02; foreign minister, 2018-08..2022-04
Shahid Khaqan Abbasi | prime minister, 2017-08..2018-05
Shehbaz Sharif = Shahbaz Sharif | chief minister, Punjab, 2008-06..2018-06; prime minister, 2022-04..2023-08; prime minister, 2024-03..
Sheikh Rashid Ahmed | interior minister, 2020-12..2022-04
Yousuf Raza Gilani = Yusuf Raza Gilani = Syed Yousuf Raza Gilani | prime minister, 2008-03..2012-06
# Bangladesh
A.K. Abdul Momen = AK Abdul Momen | foreign minister, 2019-01..2024-01
Abdul Hamid = Mohammad Abdul Hamid | president, 2013-03..2023-04
Dipu Moni | foreign minister, 2009-01..2013-11
Khaleda Zia | prime minister, 1991-03..1996-03; prime minister, 2001-10..2006-10
Mohammed Shahabuddin | president, 2023-04..
Muhammad Yunus = Mohammed Yunus = Mohammad Yunus | chief adviser of the interim government, 2024-08-08..
Shafiqul Alam | press secretary of the chief adviser, 2024-08..
Sheikh Hasina = Sheikh Hasina Wazed = Hasina Wazed | prime minister, 1996-06..2001-07; prime minister, 2009-01-06..2024-08-05
Tarique Rahman | acting chairman of the Bangladesh Nationalist Party, 2018-02..
# Sri Lanka
Ali Sabry | finance minister, 2022-04..2022-05; foreign minister, 2022-07..2024-09
Anura Kumara Dissanayake | president, 2024-09..
Basil Rajapaksa | finance minister, 2021-07..2022-04
D.M. Jayaratne = DM Jayaratne | prime minister, 2010-04..2015-01
Dinesh Gunawardena | foreign minister, 2019-11..2021-08; prime minister, 2022-07..2024-09
Gotabaya Rajapaksa | defence secretary, 2005-11..2015-01; president, 2019-11..2022-07
Harini Amarasuriya | prime minister, 2024-09..
Mahinda Rajapaksa | president, 2005-11..2015-01; prime minister, 2019-11..2022-05
Maithripala Sirisena | president, 2015-01..2019-11
Ranil Wickremesinghe | prime minister, 2001-12..2004-04; prime minister, 2015-01..2019-11; prime minister, 2022-05..2022-07; president, 2022-07..2024-09
Sajith Premadasa | leader of the opposition, 2020-01..
Sarath Fonseka | army commander, 2005-12..2009-07; presidential candidate, 2010..2010
# Nepal
Baburam Bhattarai | prime minister, 2011-08..2013-03
Bidhya Devi Bhandari = Bidya Devi Bhandari | president, 2015-10..2023-03
Jhala Nath Khanal | prime minister, 2011-02..2011-08
K.P. Sharma Oli = KP Sharma Oli = Khadga Prasad Sharma Oli = K. P. Sharma Oli | prime minister, 2015-10..2016-08; prime minister, 2018-02..2021-07; prime minister, 2024-07..2025-09
Khil Raj Regmi | interim prime minister, 2013-03..2014-02
Madhav Kumar Nepal | prime minister, 2009-05..2011-02
Pushpa Kamal Dahal = Pushpa Kamal Dahal Prachanda | prime minister, 2008-08..2009-05; prime minister, 2016-08..2017-06; prime minister, 2022-12..2024-07
Ram Baran Yadav | president, 2008-07..2015-10
Ram Chandra Poudel = Ram Chandra Paudel | president, 2023-03..
Sher Bahadur Deuba | prime minister, 2017-06..2018-02; prime minister, 2021-07..2022-12
Sushil Koirala | prime minister, 2014-02..2015-10
Sushila Karki | chief justice, 2016-07..2017-06; prime minister, 2025-09..
# Bhutan
Jigme Khesar Namgyel Wangchuck | king, 2006-12..
Lotay Tshering | prime minister, 2018-11..2023-11
Tshering Tobgay | prime minister, 2013-07..2018-08; prime minister, 2024-01..
# Maldives
Abdulla Yameen | president, 2013-11..2018-11
Ibrahim Mohamed Solih = Ibrahim Solih | president, 2018-11..2023-11
Mohamed Muizzu | president, 2023-11..
Mohamed Nasheed = Mohammed Nasheed | president, 2008-11..2012-02; speaker of parliament, 2019-05..2023-11
Mohammed Waheed Hassan = Mohamed Waheed Hassan | president, 2012-02..2013-11
# Afghanistan
Abdul Ghani Baradar = Mullah Abdul Ghani Baradar | deputy prime minister, 2021-09..
Abdul Rashid Dostum = Rashid Dostum | vice president, 2014-09..2020-02
Abdullah Abdullah | foreign minister, 2001-12..2006-04; presidential candidate, 2009..2009; presidential candidate, 2014..2014; chief executive, 2014-09..2020-03; chairman of the High Council for National Reconciliation, 2020-05..2021-08
Akhtar Mansour = Mullah Akhtar Mansour = Akhtar Mohammad Mansour = Mullah Akhtar Mohammad Mansour | leader of the Taliban, Taliban, 2015-07..2016-05-21
Amir Khan Muttaqi | foreign minister, 2021-09..
Amrullah Saleh | head of intelligence, 2004..2010-06; vice president, 2020-02..2021-08
Ashraf Ghani = Ashraf Ghani Ahmadzai | finance minister, 2002-06..2004-12; president, 2014-09..2021-08-15
Burhanuddin Rabbani | president, 1992-06..2001-12; chairman of the High Peace Council, 2010-10..2011-09-20
Hamdullah Mohib | ambassador to the United States, 2015..2018; national security adviser, 2018-08..2021-08
Hamid Karzai | president, 2001-12..2014-09
Hanif Atmar = Mohammad Hanif Atmar | interior minister, 2008-10..2010-06; national security adviser, 2014-09..2018-08; foreign minister, 2020-04..2021-08
Hibatullah Akhundzada = Haibatullah Akhundzada = Mullah Haibatullah Akhundzada | leader of the Taliban, Taliban, 2016-05..
Mohammad Hassan Akhund = Mullah Mohammad Hassan Akhund | prime minister, 2021-09..
Mohammad Yaqoob = Mullah Mohammad Yaqoob = Mullah Yaqoob | defence minister, 2021-09..
Mullah Omar = Mullah Mohammed Omar = Mohammed Omar | leader of the Taliban, Taliban, 1994..2013-04
Salahuddin Rabbani | foreign minister, 2015-02..2019-10
Sirajuddin Haqqani | interior minister, 2021-09..
Suhail Shaheen | spokesman of the Taliban, Taliban, 2019..
Zabihullah Mujahid = Zabiullah Mujahid | spokesman of the Taliban, Taliban, 2007..
Zalmai Rassoul | foreign minister, 2010-01..2013-10
# Indonesia
Anies Baswedan = Anies Rasyid Baswedan | education minister, 2014-10..2016-07; governor, Jakarta, 2017-10..2022-10; presidential candidate, 2024..2024
Basuki Tjahaja Purnama = Basuki 'Ahok' Tjahaja Purnama | governor, Jakarta, 2014-11..2017-05
Ganjar Pranowo | governor, Central Java, 2013-08..2023-09; presidential candidate, 2024..2024
Gibran Rakabuming Raka = Gibran Rakabuming | mayor, Surakarta, 2021-02..2024; vice president, 2024-10..
Joko Widodo = Joko 'Jokowi' Widodo | mayor, Surakarta, 2005-07..2012-10; governor, Jakarta, 2012-10..2014-10; president, 2014-10-20..2024-10-20
Jusuf Kalla | vice president, 2004-10..2009-10; vice president, 2014-10..2019-10
Listyo Sigit Prabowo | police chief, 2021-01..
Luhut Pandjaitan = Luhut Binsar Pandjaitan | coordinating minister for maritime affairs, 2016-07..2024-10
Ma'ruf Amin | vice president, 2019-10..2024-10
Mahfud MD | coordinating security minister, 2019-10..2024-02; vice presidential candidate, 2024..2024
Marty Natalegawa | foreign minister, 2009-10..2014-10
Megawati Sukarnoputri = Megawati Soekarnoputri | leader of the Indonesian Democratic Party of Struggle, 1999..; president, 2001-07..2004-10
Perry Warjiyo | governor, Bank Indonesia, 2018-05..
Prabowo Subianto = Prabowo Subianto Djojohadikusumo | presidential candidate, Gerindra, 2014..2014; presidential candidate, Gerindra, 2019..2019; defence minister, 2019-10..2024-10; president, 2024-10-20..
Pramono Anung | governor, Jakarta, 2025-02..
Retno Marsudi = Retno L.P. Marsudi | foreign minister, 2014-10..2024-10
Sri Mulyani Indrawati = Sri Mulyani | finance minister, 2005-12..2010-05; managing director, World Bank, 2010-06..2016-07; finance minister, 2016-07..2025-09
Susilo Bambang Yudhoyono | president, 2004-10..2014-10
Sutopo Purwo Nugroho | spokesman for the disaster agency, 2010..2019-07
Tito Karnavian | police chief, 2016-07..2019-10; interior minister, 2019-10..
# Malaysia
Abdul Hadi Awang = Hadi Awang | president of the Malaysian Islamic Party, 2002..
Abdullah Ahmad Badawi = Abdullah Badawi | prime minister, 2003-10..2009-04
Anifah Aman | foreign minister, 2009-04..2018-05
Anwar Ibrahim | deputy prime minister, 1993-12..1998-09; leader of the opposition, 2008-08..2015-03; prime minister, 2022-11..
Azmin Ali | chief minister, Selangor, 2014-09..2018-06
Hishammuddin Hussein | home minister, 2009-04..2013-05; defence minister, 2013-05..2018-05; foreign minister, 2020-03..2021-08
Ismail Sabri Yaakob = Ismail Sabri | prime minister, 2021-08..2022-11
Khalid Abu Bakar | inspector-general of police, 2013-05..2017-09
Lim Guan Eng | chief minister, Penang, 2008-03..2018-05; finance minister, 2018-05..2020-02
Mahathir Mohamad = Mahathir Mohammad = Mahathir bin Mohamad | prime minister, 1981-07..2003-10; prime minister, 2018-05..2020-03
Mohamad Hasan = Mohamad bin Hasan | defence minister, 2022-12..2023-12; foreign minister, 2023-12..
Muhyiddin Yassin | deputy prime minister, 2009-04..2015-07; prime minister, 2020-03..2021-08
Najib Razak = Najib Abdul Razak = Najib Tun Razak | prime minister, 2009-04..2018-05
Saifuddin Abdullah | foreign minister, 2018-07..2020-02; foreign minister, 2021-08..2022-11
Wan Azizah Wan Ismail = Wan Azizah | leader of the opposition, 2015-05..2018-05; deputy prime minister, 2018-05..2020-02
Zahid Hamidi = Ahmad Zahid Hamidi | defence minister, 2009-04..2013-05; home minister, 2013-05..2018-05; deputy prime minister, 2022-12..
# Singapore
George Yeo | foreign minister, 2004-08..2011-05
Goh Chok Tong | prime minister, 1990-11..2004-08
Halimah Yacob | speaker of parliament, 2013-01..2017-08; president, 2017-09..2023-09
Heng Swee Keat | finance minister, 2015-10..2021-05; deputy prime minister, 2019-05..2025-05
K. Shanmugam = K Shanmugam | law minister, 2008-05..; foreign minister, 2011-05..2015-09; home affairs minister, 2015-10..
Lawrence Wong | finance minister, 2021-05..; prime minister, 2024-05..
Lee Hsien Loong | prime minister, 2004-08..2024-05
Lee Kuan Yew | prime minister, 1959-06..1990-11
Ng Eng Hen | defence minister, 2011-05..2025-05
Pritam Singh | leader of the opposition, 2020..
Tharman Shanmugaratnam | finance minister, 2007-12..2015-09; deputy prime minister, 2011-05..2019-05; president, 2023-09..
Tony Tan = Tony Tan Keng Yam | president, 2011-09..2017-08
Vivian Balakrishnan | foreign minister, 2015-10..
# Thailand
Abhisit Vejjajiva | prime minister, 2008-12..2011-08
Anutin Charnvirakul | health minister, 2019-07..2023-08; interior minister, 2023-09..2025-06; prime minister, 2025-09..
Bhumibol Adulyadej = King Bhumibol Adulyadej = King Bhumibol | king, 1946-06..2016-10-13
Chadchart Sittipunt | transport minister, 2012-10..2014-05; governor, Bangkok, 2022-06..
Don Pramudwinai | foreign minister, 2015-08..2023-08
Maha Vajiralongkorn = King Maha Vajiralongkorn = King Vajiralongkorn | king, 2016-10..
Maris Sangiampongsa | foreign minister, 2024-04..2025-09
Paetongtarn Shinawatra | prime minister, 2024-08..2025-08
Phumtham Wechayachai | commerce minister, 2023-09..2024-09; defence minister, 2024-09..2025-06; acting prime minister, 2025-07..2025-09
Pita Limjaroenrat | leader of the Move Forward Party, 2020-03..2023-09
Prawit Wongsuwan = Prawit Wongsuwon | defence minister, 2008-12..2011-08; defence minister, 2014-08..2019-07; deputy prime minister, 2014-08..2023-08
Prayuth Chan-ocha = Prayut Chan-ocha = Prayut Chan-o-cha = Prayuth Chan-o-cha | army chief, 2010-10..2014-09; prime minister, 2014-08..2023-08
Srettha Thavisin | prime minister, 2023-08..2024-08
Suthep Thaugsuban | deputy prime minister, 2008-12..2011-08
Thaksin Shinawatra | prime minister, 2001-02..2006-09
Thanathorn Juangroongruangkit | leader of the Future Forward Party, 2018..2020-02
Yingluck Shinawatra | prime minister, 2011-08..2014-05
# Vietnam
Bui Thanh Son | foreign minister, 2021-04..2025-08
Le Hai Binh | foreign ministry spokesman, 2014..2017
Le Thi Thu Hang | foreign ministry spokeswoman, 2017..2023
Luong Cuong | president, 2024-10..
Nguyen Minh Triet | president, 2006-06..2011-07
Nguyen Phu Trong | general secretary of the Communist Party, 2011-01..2024-07-19; president, 2018-10..2021-04
Nguyen Tan Dung | prime minister, 2006-06..2016-04
Nguyen Xuan Phuc | prime minister, 2016-04..2021-04; president, 2021-04..2023-01
Pham Binh Minh | foreign minister, 2011-08..2021-04
Pham Minh Chinh | prime minister, 2021-04..
Pham Thu Hang | foreign ministry spokeswoman, 2023..
Phan Van Giang | defence minister, 2021-04..
Phung Quang Thanh | defence minister, 2006-06..2016-04
To Lam | public security minister, 2016-04..2024-05; president, 2024-05..2024-10; general secretary of the Communist Party, 2024-08..
Tran Dai Quang | public security minister, 2011-08..2016-04; president, 2016-04..2018-09-21
Truong Tan Sang | president, 2011-07..2016-04
Vo Van Thuong | president, 2023-03..2024-03
# Philippines
Abigail Valte | deputy presidential spokeswoman, 2010..2016-06
Alan Peter Cayetano | foreign secretary, 2017-05..2018-10; speaker of the House of Representatives, 2019-07..2020-10
Albert del Rosario = Albert F. del Rosario | foreign secretary, 2011-02..2016-03
Antonio Trillanes = Antonio Trillanes IV | senator, 2007-06..2019-06
Benigno Aquino III = Benigno Aquino = Benigno S. Aquino III = Noynoy Aquino | president, 2010-06-30..2016-06-30
Corazon Aquino = Cory Aquino | president, 1986-02..1992-06
Delfin Lorenzana | defense secretary, 2016-06..2022-06
Edwin Lacierda | presidential spokesman, 2010-06..2016-06
Enrique Manalo | foreign secretary, 2022-07..2025-06
Ernesto Abella | presidential spokesman, 2016..2017-10
Ferdinand Marcos = Ferdinand E. Marcos | president, 1965-12-30..1986-02-25
Ferdinand Marcos Jr. = Ferdinand Marcos Jr = Bongbong Marcos = Ferdinand R. Marcos Jr. = Ferdinand "Bongbong" Marcos Jr. | senator, 2010-06..2016-06; president, 2022-06-30..
Fidel Ramos = Fidel V. Ramos | president, 1992-06..1998-06
Francisco Duque = Francisco Duque III | health secretary, 2017-10..2022-06
Gilberto Teodoro = Gilbert Teodoro = Gilberto Teodoro Jr. | defense secretary, 2007-08..2009-11; defense secretary, 2023-06..
Gloria Macapagal Arroyo = Gloria Arroyo = Gloria Macapagal-Arroyo | president, 2001-01..2010-06; speaker of the House of Representatives, 2018-07..2019-06
Grace Poe | senator, 2013-06..2025-06; presidential candidate, 2016..2016
Harry Roque | presidential spokesman, 2017-10..2018-10; presidential spokesman, 2020-04..2021-11
Isko Moreno | mayor, Manila, 2019-06..2022-06; presidential candidate, 2022..2022; mayor, Manila, 2025-06..
Jay Tarriela | coast guard spokesman, 2022..
Jejomar Binay | vice president, 2010-06..2016-06
Joseph Estrada | president, 1998-06..2001-01; mayor, Manila, 2013-06..2019-06
Leila de Lima | justice secretary, 2010-06..2015-10; senator, 2016-06..2022-06
Leni Robredo = Maria Leonor Robredo | vice president, 2016-06..2022-06; presidential candidate, 2022..2022
Manny Pacquiao | senator, 2016-06..2022-06; presidential candidate, 2022..2022
Mar Roxas = Manuel Roxas II | interior secretary, 2012-08..2015-09; presidential candidate, 2016..2016
Martin Romualdez | speaker of the House of Representatives, 2022-07..2025-09
Perfecto Yasay = Perfecto Yasay Jr. | foreign secretary, 2016-06..2017-03
Rodrigo Duterte = Rodrigo R. Duterte | mayor, Davao, 2013-06..2016-06; president, 2016-06-30..2022-06-30
Ronald dela Rosa = Ronald 'Bato' dela Rosa | police chief, 2016-07..2018-04; senator, 2019-06..
Salvador Panelo | presidential spokesman, 2018-10..2020-04
Sara Duterte = Sara Duterte-Carpio = Sara Z. Duterte | mayor, Davao, 2016-06..2022-06; vice president, 2022-06-30..
Teodoro Locsin = Teodoro Locsin Jr. = Teddy Locsin | foreign secretary, 2018-10..2022-06
Theresa Lazaro = Maria Theresa Lazaro | foreign secretary, 2025-07..
Voltaire Gazmin | defense secretary, 2010-06..2016-06
# Myanmar
Aung San Suu Kyi = Daw Aung San Suu Kyi | leader of the National League for Democracy, 1988-09..; foreign minister, 2016-03..2021-02; state counsellor, 2016-04..2021-02
Htin Kyaw | president, 2016-03..2018-03
Kyaw Moe Tun | ambassador to the United Nations, 2020-10..
Min Aung Hlaing | commander in chief, 2011-03..; prime minister, 2021-08..2025-07; acting president, 2024-07..
Than Shwe | leader of the military government, 1992-04..2011-03
Thein Sein | prime minister, 2007-10..2011-03; president, 2011-03..2016-03
Win Myint | president, 2018-03..2021-02
Zaw Min Tun | military spokesman, 2018..
Zin Mar Aung | foreign minister of the National Unity Government, 2021-04..
# Cambodia
Hor Namhong | foreign minister, 1998-11..2016-04
Hun Manet | prime minister, 2023-08-22..
Hun Sen | prime minister, 1985-01..2023-08; president of the Senate, 2024-04..
Kem Sokha | leader of the Cambodia National Rescue Party, 2017-03..2017-11
Norodom Sihamoni = King Norodom Sihamoni | king, 2004-10..
Prak Sokhonn = Prak Sokhon | foreign minister, 2016-04..2023-08; foreign minister, 2024-11..
Sam Rainsy | leader of the Cambodia National Rescue Party, 2012..2017-02
# Laos
Phankham Viphavanh | prime minister, 2021-03..2022-12
Sonexay Siphandone | prime minister, 2022-12..
Thongloun Sisoulith | prime minister, 2016-04..2021-03; president, 2021-03..
Thongsing Thammavong | prime minister, 2010-12..2016-04
# Timor-Leste
Francisco Guterres = Francisco Guterres Lu Olo | president, 2017-05..2022-05
José Ramos-Horta | prime minister, 2006-07..2007-05; president, 2007-05..2012-05; president, 2022-05..
Mari Alkatiri | prime minister, 2002-05..2006-06; prime minister, 2017-09..2018-06
Taur Matan Ruak | president, 2012-05..2017-05; prime minister, 2018-06..2023-07
Xanana Gusmão | president, 2002-05..2007-05; prime minister, 2007-08..2015-02; prime minister, 2023-07..
# Brunei
Hassanal Bolkiah = Sultan Hassanal Bolkiah | sultan, 1967-10..
`;
