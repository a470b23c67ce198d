"""Names of the development half: Faker's locales, and lists written by hand for origins that it lacks.

Nobody real is meant. Greek and Cyrillic names are written in Latin letters, as German registers do.
"""

from __future__ import annotations

from functools import cache

from faker import Faker

from benchmarks.personal_columns.draw import Draw
from benchmarks.personal_columns.people import Person, gather, out_of_lists
from benchmarks.personal_columns.transliteration import latin

LOCALES = {
    "german": ("de_DE", "de_AT"),
    "turkish": ("tr_TR",),
    "polish": ("pl_PL",),
    "ukrainian": ("uk_UA",),
    "russian": ("ru_RU",),
    "romanian": ("ro_RO",),
    "bulgarian": ("bg_BG",),
    "greek": ("el_GR",),
    "italian": ("it_IT",),
    "spanish": ("es_ES",),
    "croatian_bosnian": ("hr_HR",),
    "north_african": ("fr_DZ",),
    "nigerian_ghanaian": ("yo_NG", "ig_NG", "tw_GH"),
    "indian": ("en_IN",),
    "french": ("fr_FR",),
}
BY_HAND = {
    "syrian": (
        "Rasha, Hiba, Sawsan, Ghada, Lubna, Maram, Nagham, Razan, Shahd, Taghreed, Walaa, "
        "Hanadi, Inaam, Kinda, "
        "Nawal, Raghda, Sahar, Tuqa, Hala, Majd",
        "Anas, Basel, Firas, Housam, Iyad, Louay, Mahmoud, Nidal, Osama, Rami, Suleiman, Taim, Wael, Yazan, "
        "Zaher, Ammar, Bilal, Feras, Hazim, Mohamad Nour",
        "Al Hamwi, Alhalabi, Al-Shami, Sabbagh, Kabbani, Alrifai, Al Zoubi, Hourani, Jandali,"
        " Kassab, Maarouf, "
        "Naddaf, Othman, Qabbani, Rahal, Shaar, Takla, Abazid, Al Abdullah, Bitar, Dalati, "
        "Hijazi, Idlibi, Jarrah",
    ),
    "kurdish": (
        "Berfin, Rojda, Zîlan, Newroz, Hêvî, Gulistan, Şilan, Perwîn, Nazdar, Sozdar, Çinar, "
        "Delal, Rûken, Zozan",
        "Agit, Baran, Berxwedan, Dilşad, Heval, Kawa, Rêber, Serhat, Şiyar, Welat, Xebat, Botan, Aram, Diyar",
        "Amedî, Botî, Cegerxwîn, Dilbirîn, Haco, Kobanê, Merdîn, Rojhilat, Seyda, Welatî, "
        "Zagros, Ebdo, Hesen, "
        "Misto, Nebo, Osê, Remo, Şêxo, Xelo, Zinar",
    ),
    "afghan": (
        "Zohra, Shabnam, Nargis, Latifa, Gulalai, Freshta, Spozhmai, Hosna, Masuda, Sohaila, "
        "Tahmina, Zarmina, "
        "Rona, Palwasha",
        "Mirwais, Zabihullah, Ghulam Sakhi, Esmatullah, Khalil, Naqibullah, Rahmatullah, "
        "Sayed Mustafa, Shir Agha, "
        "Taj Mohammad, Wali Jan, Zalmai, Ehsanullah, Nasrat",
        "Stanekzai, Popal, Noorzai, Achakzai, Karokhel, Mangal, Zadran, Sahak, Barakzai, "
        "Hotak, Yaqubi, Nazari, "
        "Mohammadi, Akbari, Haidari, Rezai, Sadat, Hakimi, Safi, Ahmadzai",
    ),
    "iranian": (
        "Mahsa, Shirin, Nasrin, Parisa, Roxana, Sepideh, Tannaz, Yasaman, Azadeh, Elham, "
        "Golnaz, Ladan, Mahnaz, Zhaleh",
        "Behrouz, Dariush, Farhad, Houshang, Iraj, Kambiz, Mehrdad, Navid, Omid, Payam, "
        "Ramin, Shahram, Siamak, Vahid",
        "Tehrani, Farahani, Shirazi, Tabrizi, Golestani, Hosseinpour, Karimzadeh, Mohajer, "
        "Norouzi, Pakzad, Rafiei, "
        "Sharifi, Taheri, Vaziri, Yazdani, Zamani, Kermani, Esfandiari",
    ),
    "eritrean": (
        "Abrehet, Feven, Helen, Kisanet, Lemlem, Merhawit, Nigisti, Rigat, Salem, Senait, "
        "Tirhas, Winta, Yordanos, Ziada",
        "Abiel, Berhane, Dawit, Efrem, Filimon, Goitom, Henok, Isaias, Kidane, Medhanie, "
        "Nahom, Robel, Samuel, Yonas",
        "Ghebremedhin, Tesfay, Woldemichael, Habteab, Kifle, Mebrahtu, Okubay, Weldegebriel, "
        "Zerezghi, Tekle, Abraha, "
        "Gebrehiwet, Measho, Russom, Solomon, Yohanes, Ghirmay, Embaye",
    ),
    "somali": (
        "Hodan, Ifrah, Hibaq, Sagal, Ubah, Ayan, Faduma, Ladan, Naima, Sahra, Deqa, Idil",
        "Abdirahman, Liban, Warsame, Guled, Ahmed Nur, Farah, Jama, Mahad, Abdi, Yusuf, Hassan, Sharmarke",
        "Abdullahi, Aden, Dirie, Egal, Gedi, Hersi, Isse, Mohamud, Nur, Osman, Roble, "
        "Samatar, Warfa, Yuusuf, Omar, Duale",
    ),
    "west_african": (
        "Aïssatou, Awa, Bintou, Coumba, Dieynaba, Hawa, Isatou, Kadija, Maïmouna, Nafissatou,"
        " Oumou, Ramata, Sira, Yassin",
        "Alpha, Babacar, Demba, Ibrahima, Kebba, Lassana, Moussa, Ousmane, Pape, Seydou, "
        "Tidiane, Yaya, Souleymane, Alagie",
        "Diallo, Camara, Traoré, Keita, Sow, Ba, Diop, Ndiaye, Fall, Faye, Sangaré, Doumbia, "
        "Kouyaté, Bojang, Njie, Darboe, "
        "Baldé, Sidibé, Sagna, Manneh",
    ),
    "vietnamese": (
        "Thu Hà, Minh Anh, Thanh Hương, Kim Chi, Ngọc Lan, Thị Mai, Phương Thảo, Bảo Trân, "
        "Diễm My, Hồng Nhung, Yến Nhi, Thuy",
        "Quang Huy, Văn Hải, Đức Anh, Minh Tuan, Thanh Bình, Hữu Phước, Công Danh, Xuân "
        "Trường, Gia Bảo, Tien Dung, Viet Hung",
        "Nguyen, Trần, Lê, Pham, Huỳnh, Vo, Đặng, Bui, Đỗ, Hoang, Ngô, Dương, Ly, Đinh, Truong",
    ),
    "tamil": (
        "Abirami, Dharshini, Kavitha, Malathi, Nithya, Priyadarshini, Sivaranjani, Thulasi, "
        "Vasanthi, Yalini, Jeyanthi, Meena",
        "Arulmozhi, Balakumar, Gajan, Kandiah, Muralitharan, Nadarajah, Pirabakaran, "
        "Rajkumar, Sivakumar, Thanujan, Vimalan",
        "Arumugam, Chelvanayagam, Kanagasabai, Mahendran, Nagalingam, Paramanathan, Rasiah, "
        "Selvarajah, Sinnathamby, "
        "Sivapalan, Thavarajah, Vijayaratnam, Yogeswaran, Kumarasamy",
    ),
    "albanian": (
        "Albana, Besarta, Drita, Elira, Fitore, Genta, Jehona, Luljeta, Mimoza, Njomza, Rina,"
        " Teuta, Valdete, Zana",
        "Agron, Besnik, Burim, Driton, Egzon, Florim, Gëzim, Ismet, Lirim, Naser, Petrit, "
        "Rinor, Shkëlzen, Valon",
        "Berisha, Gashi, Krasniqi, Hoxha, Morina, Shala, Thaqi, Zogaj, Kelmendi, Haliti, "
        "Selimi, Bytyçi, Hasani, Osmani, "
        "Cakaj, Lleshi",
    ),
    "roma_sinti": (
        "Zlata, Mala, Sidonia, Ramiza, Sevdija, Kuna, Rosita, Duda, Manda, Senija, Gina, Violeta",
        "Romano, Rigo, Danko, Bairo, Ferdi, Sejdo, Toni, Gusti, Ramiz, Mirko, Silvio, Nedjo",
        "Reinhardt, Winterstein, Rosenberg, Adler, Weiss, Lagrin, Steinbach, Demirov, Jasari,"
        " Kurtishi, Memedov, Alijev, "
        "Stojka, Horvat, Lakatos, Ciurar, Rostas, Selimov",
    ),
    "chinese_korean": (
        "Xiaoli, Yan, Meiling, Jing, Hui, Lihua, Eun-ji, Soo-jin, Yuna, Ting, Xue, Min-seo",
        "Wei, Jun, Haoran, Ming, Zhiqiang, Bo, Sung-min, Jae-hyun, Yong, Tao, Dong-hyun, Kang",
        "Wang, Zhang, Liu, Chen, Yang, Huang, Zhao, Wu, Zhou, Xu, Kim, Park, Lee, Choi, Jung, Lin, Guo, Sun",
    ),
}
ORIGINS = (*LOCALES, *BY_HAND)
LIVING_HERE = (
    "german german german german german german german german turkish turkish polish "
    "syrian ukrainian romanian "
    "italian croatian_bosnian russian kurdish afghan albanian greek vietnamese eritrean north_african indian"
).split()
"""A mixture as in a town: two thirds German names are too many for some tables and too few for others."""


def people(draw: Draw, origins: list[str] | str = "", first: int = 1938, last: int = 2007) -> list[Person]:
    """As many persons as rows; without ``origins`` a mixture, ``first`` to ``last`` are years of birth."""
    mixture = [origins] if isinstance(origins, str) and origins else list(origins or LIVING_HERE)
    return gather(draw, _named, mixture, first, last)


def _named(draw: Draw, origin: str, gender: str) -> tuple[str, str]:
    if origin in BY_HAND:
        return out_of_lists(draw, BY_HAND[origin], gender)
    locale = draw.choice(LOCALES[origin])
    source = _faker(locale)
    source.seed_instance(draw.getrandbits(32))
    if gender == "m":
        pair = source.first_name_male(), source.last_name_male()
    else:
        pair = source.first_name_female(), source.last_name_female()
    return latin(pair[0], locale[:2]), latin(pair[1], locale[:2])


@cache
def _faker(locale: str) -> Faker:
    return Faker(locale)
