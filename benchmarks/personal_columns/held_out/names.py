"""Names of the held-out half: mimesis' locales, and lists written by hand for origins that it lacks.

Nobody real is meant. No list of the development half is used; its names may of course occur again.
"""

from __future__ import annotations

from functools import cache

from mimesis import Person as Source
from mimesis.enums import Gender
from mimesis.locales import Locale

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.people import Person, gather, out_of_lists
from benchmarks.personal_columns.transliteration import latin

LOCALES = {
    "german": (Locale.DE_AT, Locale.DE_CH, Locale.DE),
    "turkish": (Locale.TR,),
    "polish": (Locale.PL,),
    "ukrainian": (Locale.UK,),
    "russian": (Locale.RU,),
    "greek": (Locale.EL,),
    "croatian_bosnian": (Locale.HR,),
    "italian": (Locale.IT,),
    "spanish": (Locale.ES,),
    "portuguese": (Locale.PT,),
    "french": (Locale.FR,),
    "dutch": (Locale.NL,),
    "czech_slovak": (Locale.CS, Locale.SK),
    "azerbaijani": (Locale.AZ,),
}
BY_HAND = {
    "syrian": (
        "Abir, Batoul, Dalal, Fadia, Ghina, Hanan, Israa, Jumana, Kawthar, Layal, Manal, "
        "Nada, Oula, Qamar, Rim, Sana, Wafaa, Yasmin",
        "Adham, Bashir, Daniyal, Fadi, Ghaith, Haitham, Imad, Jamil, Khaldoun, Louay, Moutaz,"
        " Nabil, Qais, Rashid, Samer, Thaer, Wassim, Ziad",
        "Abou Assaf, Al Khalaf, Aldarwish, Al-Najjar, Almohammad, Bakkar, Chahine, Dib, El "
        "Masri, Farhat, Ghazal, Halabi, Ibrahim, "
        "Joudeh, Katranji, Mahfouz, Nassar, Obeid, Qaddour, Rifai, Sabbouh, Tarabishi, Wannous, Zakaria",
    ),
    "iraqi": (
        "Shaimaa, Zahraa, Hawra, Noor Alhuda, Ibtisam, Rusul, Suha, Tabarak, Nabaa, Aseel",
        "Haider, Muqtada, Sajjad, Ammar, Karrar, Laith, Saif, Abbas, Murtadha, Mustafa",
        "Al-Jubouri, Al-Obaidi, Al-Dulaimi, Al-Tamimi, Al-Saadi, Al-Bayati, Hameed, Kadhim, "
        "Mahdi, Salman, Jabbar, Alwan, Abdulridha",
    ),
    "kurdish": (
        "Asmîn, Bêrîvan, Dîlan, Evîndar, Gulê, Jiyan, Leyla, Mizgîn, Nûdem, Rênas, Sîdar, Tîroj",
        "Alan, Bahoz, Ciwan, Delîl, Ferzad, Goran, Hozan, Lezgîn, Mîran, Nêçîrvan, Ramyar, Soran",
        "Agirî, Bedirxan, Cizîrî, Dêrikî, Efrînî, Gernas, Heskîf, Îbrahîm, Jaf, Kaplan, Mala "
        "Elî, Omerî, Pîro, Resul, Sengalî, Zaxoyî, Barî",
    ),
    "afghan": (
        "Adela, Breshna, Farzana, Homa, Kamila, Lailuma, Maryam, Najia, Pari, Raihana, "
        "Samira, Storai, Torpekai, Zainab",
        "Abdul Basir, Baryalai, Daud, Faridullah, Gul Agha, Haji Nasim, Jawid, Khushal, "
        "Mohammad Ishaq, Noor Ahmad, Qais, Sher Ali, Torialai, Zia ul Haq",
        "Afzali, Bakhtiari, Delawari, Ebadi, Fazli, Ghulami, Hamidi, Jafari, Kakar, Ludin, "
        "Mohmand, Niazi, Orya, Paktiawal, Qasemi, Rahimi, Sharifi, Tarin, Wahidi, Zazai",
    ),
    "iranian": (
        "Afsoon, Bita, Donya, Fatemeh, Hengameh, Jaleh, Katayoun, Mandana, Nahid, Pegah, Shohreh, Vida",
        "Abbas, Babak, Esmail, Farzin, Hamid-Reza, Jalal, Keyvan, Massoud, Nader, Pouya, Reza, Shahin",
        "Abedini, Bagheri, Daneshvar, Emami, Fallah, Ghorbani, Hashemi, Jafarzadeh, Kiani, "
        "Lotfi, Moghaddam, Najafi, Parvizi, Rezaei, Salehi, Tavakoli",
    ),
    "eritrean": (
        "Adiam, Brikti, Delina, Elilta, Freweini, Genet, Hiwet, Lidia, Meaza, Nardos, Saron, "
        "Tsega, Weyni, Zebib",
        "Adonay, Biniam, Ermias, Fitsum, Ghirmay, Haben, Kibreab, Merhawi, Natnael, Petros, "
        "Sirak, Teame, Yemane, Zeray",
        "Abay, Beraki, Desta, Eyob, Fesseha, Gebreselassie, Hagos, Iyasu, Kahsai, Lebasi, "
        "Mesfin, Negassi, Ogbazghi, Tesfamichael, Ucubasellasie, Weldu, Zemichael",
    ),
    "ethiopian": (
        "Abeba, Bethlehem, Eden, Hirut, Kidist, Liya, Mekdes, Rahel, Tigist, Zewditu",
        "Abebe, Belay, Dereje, Girma, Kebede, Lemma, Mulugeta, Tadesse, Worku, Zelalem",
        "Alemu, Bekele, Demissie, Endale, Fikru, Getachew, Hailu, Mekonnen, Shiferaw, Tesfaye, Wolde, Yilma",
    ),
    "somali": (
        "Amina, Bilan, Fowsiyo, Halima, Kaltun, Maryan, Nimco, Safiyo, Shukri, Zamzam",
        "Abshir, Bashir, Cali, Daahir, Hirsi, Ismaacil, Keynan, Mukhtar, Nuur, Saciid",
        "Abdulle, Barre, Cabdi, Diriye, Elmi, Guuleed, Hashi, Ibraahim, Jimale, Kulmiye, "
        "Maxamed, Sheikh, Shire, Xasan",
    ),
    "west_african": (
        "Adama, Bintia, Djeneba, Fatou, Haby, Jainaba, Kumba, Mariama, Ndeye, Penda, Rokhaya,"
        " Sokhna, Tening, Yama",
        "Abdou, Bakary, Cheikhou, Ebou, Falilou, Habib, Issa, Lamin, Mamoudou, Ousainou, "
        "Salif, Thierno, Usman, Yusupha",
        "Badjie, Cham, Conde, Dramé, Fofana, Gassama, Jatta, Kanouté, Loum, Mendy, Niang, "
        "Sanyang, Savané, Sissoko, Soumah, Tamba, Touray, Wade, Yattara",
    ),
    "nigerian_ghanaian": (
        "Abena, Chiamaka, Damilola, Efua, Ifeoma, Maame, Ngozi, Omolara, Titilayo, Yewande",
        "Afolabi, Chinedu, Emeka, Femi, Kofi, Kwabena, Obinna, Segun, Tobenna, Yaw",
        "Abubakar, Adeyemi, Agyemang, Amponsah, Bankole, Chukwu, Danso, Ezeh, Mensah, Nnamdi,"
        " Ogunbiyi, Osei, Owusu, Uzoma",
    ),
    "vietnamese": (
        "Bích Ngọc, Cẩm Tú, Hoài Thương, Kim Ngân, Lan Hương, Mỹ Linh, Như Quỳnh, Quỳnh "
        "Trang, Thùy Dung, Thi Hoa, Tuyết, Uyên",
        "Anh Tuấn, Bá Duy, Chí Thanh, Đình Phong, Hoàng Long, Khánh, Mạnh Cường, Ngọc Sơn, "
        "Phúc, Thành Đạt, Van Minh, Vinh",
        "Bùi, Cao, Châu, Đào, Đoàn, Hồ, Kiều, La, Lâm, Lưu, Mai, Nghiêm, Nguyễn, Phan, Quách,"
        " Tạ, Thái, Tôn, Trinh, Văn, Vương",
    ),
    "tamil": (
        "Anushya, Bhavani, Gowri, Janani, Kalaivani, Lakshika, Mathura, Nirmala, Pavithra, "
        "Rathika, Shanthi, Vithya",
        "Ananthan, Bhaskaran, Dinesh, Ganeshan, Jeevan, Kathiravan, Logan, Mayuran, Niroshan,"
        " Prabhakaran, Senthuran, Vasanthan",
        "Ambalavanar, Balasubramaniam, Gunaratnam, Jeyakumar, Kandasamy, Kulasingam, "
        "Manoharan, Murugesu, Ponnampalam, "
        "Rajaratnam, Sathasivam, Sivanesan, Thiruchelvam, Velupillai",
    ),
    "indian_pakistani": (
        "Alka, Bushra, Charu, Fozia, Gurpreet, Jyoti, Kiran, Manpreet, Nusrat, Poonam, "
        "Rubina, Sunita, Usha, Zubaida",
        "Ajay, Baljeet, Danish, Faisal, Harjit, Junaid, Kamran, Manoj, Nadeem, Rajesh, "
        "Sanjay, Shahzad, Tariq, Vinod",
        "Ahluwalia, Bajwa, Butt, Choudhary, Dar, Grewal, Janjua, Khokhar, Malik, Mirza, "
        "Patel, Rajput, Sandhu, Saxena, Tiwari, Wadhwa, Yousaf",
    ),
    "romanian": (
        "Adriana, Camelia, Crina, Denisa, Felicia, Georgeta, Lăcrămioara, Mirela, Oana, "
        "Simona, Teodora, Viorica",
        "Alin, Ciprian, Dorin, Dragoș, Florin, Gheorghe, Ionuț, Liviu, Marius, Ovidiu, Răzvan, Viorel",
        "Anghel, Badea, Bălan, Cozma, Dumitru, Filip, Gheorghiu, Iordache, Mocanu, Munteanu, "
        "Niculescu, Pintilie, Rusu, Sârbu, Șerban, Țurcanu, Ungureanu, Voicu",
    ),
    "bulgarian": (
        "Aneliya, Boryana, Desislava, Elitsa, Gergana, Ivanka, Kalina, Mariyka, Radostina, "
        "Svetla, Tsvetelina, Zornitsa",
        "Asen, Blagovest, Dimitar, Emil, Georgi, Hristo, Kaloyan, Lyubomir, Plamen, Rumen, Stoyan, Yordan",
        "Angelov, Borisova, Dimitrova, Georgiev, Hristov, Ivanova, Kostadinov, Marinova, "
        "Nikolov, Petkova, Radev, Simeonova, Todorov, Vasilev, Yankova, Zhelev",
    ),
    "serbian": (
        "Biljana, Dragana, Jelica, Ljiljana, Milica, Nada, Olivera, Ružica, Slavica, Svetlana, Vesna, Zorica",
        "Bojan, Dejan, Goran, Jovan, Miloš, Nemanja, Predrag, Radovan, Slobodan, Stefan, Vladan, Zoran",
        "Aleksić, Đurić, Filipović, Ivanović, Jakovljević, Krstić, Lazarević, Mitrović, "
        "Nikolić, Obradović, Petrović, Ristić, Simić, Stojanović, Todorović, Vasić",
    ),
    "albanian": (
        "Adelina, Aferdita, Blerina, Donjeta, Florinda, Hatixhe, Kaltrina, Lindita, Merita, "
        "Nora, Shpresa, Vjollca",
        "Arben, Avni, Bashkim, Dardan, Endrit, Fisnik, Granit, Hysen, Ilirjan, Luan, Skender, Visar",
        "Abazi, Beqiri, Çela, Demaj, Elezi, Ferizi, Gjini, Hyseni, Islami, Jashari, Kastrati,"
        " Limani, Murati, Nuhiu, Prenga, Rama, Sadiku, Veseli, Xhaferi, Zeneli",
    ),
    "roma_sinti": (
        "Esma, Fatmira, Loli, Maruschka, Papuscha, Rupa, Sabina, Tereska, Zilka, Elvira",
        "Brado, Janosch, Lulo, Muso, Nano, Pero, Hänschen, Titi, Wilko, Zoltan",
        "Bihari, Brasiani, Dragan, Franz, Hanstein, Kwiek, Laubinger, Mettbach, Nikolić, "
        "Pohl, Rujić, Schmidt-Lafontaine, Strauß, Trollmann, Weisz, Zigic, Bajramovic",
    ),
    "georgian_armenian": (
        "Anahit, Eka, Gayane, Ketevan, Lusine, Maka, Nana, Narine, Tamuna, Tatevik",
        "Aram, Davit, Gela, Hayk, Irakli, Karen, Levan, Mher, Tigran, Zurab",
        "Abashidze, Avetisyan, Beridze, Dzhaparidze, Gevorgyan, Harutyunyan, Kapanadze, "
        "Kvaratskhelia, Lomidze, Mkrtchyan, Petrosyan, Sargsyan, Tsiklauri",
    ),
    "east_asian": (
        "Achara, Hye-jin, Kanya, Lan, Marites, Ngoc, Qing, Rosalinda, Siriporn, Xiaoyan, Yuki, Zhenzhen",
        "Anurak, Boonmee, Feng, Hiroshi, Jae-won, Jomar, Kenji, Liang, Rizal, Somchai, Tian, Zhong",
        "Bautista, Chaiyasit, Dela Cruz, Fujimoto, Gao, Han, Jiang, Kang, Luo, Nakamura, "
        "Panyasak, Reyes, Saetang, Shen, Takahashi, Villanueva, Xie, Yoon, Zheng",
    ),
}
ORIGINS = (*LOCALES, *BY_HAND)
LIVING_HERE = (
    "german german german german german german german turkish turkish polish polish syrian iraqi ukrainian "
    "russian serbian romanian kurdish afghan albanian greek vietnamese eritrean portuguese tamil bulgarian"
).split()


def people(draw: Draw, origins: str = "", first: int = 1936, last: int = 2006) -> list[Person]:
    """As many persons as rows, of the origins named (with blanks between) or of a mixture."""
    return gather(draw, _named, origins.split() or LIVING_HERE, first, last)


def _named(draw: Draw, origin: str, gender: str) -> tuple[str, str]:
    if origin in BY_HAND:
        return out_of_lists(draw, BY_HAND[origin], gender)
    locale = draw.choice(LOCALES[origin])
    source = _source(locale)
    source.reseed(draw.getrandbits(32))
    asked = Gender.MALE if gender == "m" else Gender.FEMALE
    given, family = source.first_name(gender=asked), source.last_name(gender=asked)
    if draw.random() < 0.05:
        family = f"{family}-{source.last_name(gender=asked)}"
    return latin(given, locale.value), latin(family, locale.value)


@cache
def _source(locale: Locale) -> Source:
    return Source(locale)
