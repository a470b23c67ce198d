"""Given and family names by origin, written for these samples; nobody real is meant.

The lists lean on less common names on purpose, so that they stay independent of any published top list.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Names:
    """Given names of women and men, and family names, of one origin."""

    women: tuple[str, ...]
    men: tuple[str, ...]
    family: tuple[str, ...]


def listed(text: str, separator: str = ",") -> tuple[str, ...]:
    """The parts of a text between separators, each without line breaks and outer blanks."""
    return tuple(" ".join(part.split()) for part in text.split(separator))


def _names(women: str, men: str, family: str) -> Names:
    return Names(listed(women), listed(men), listed(family))


GERMAN = _names(
    """Adelheid, Almut, Annegret, Antje, Astrid, Beate, Bärbel, Christel, Dagmar, Dörte, Edeltraud, Elfriede,
    Frauke, Gerlinde, Gesine, Gudrun, Heidrun, Henrike, Hiltrud, Ilka, Imke, Ingeborg, Irmgard, Jördis,
    Käthe, Liselotte, Mechthild, Meike, Ortrud, Rosemarie, Roswitha, Silke, Solveig, Sünje, Swantje,
    Traude, Ulrike, Uta, Wiebke, Zita""",
    """Albrecht, Alwin, Arne, Bernd, Bodo, Burkhard, Detlef, Eberhard, Eckart, Egon, Enno, Falko, Friedhelm,
    Gernot, Gisbert, Götz, Gunnar, Hagen, Hartmut, Heiko, Helge, Henning, Hinnerk, Holger, Ingolf, Jörg,
    Knut, Lothar, Malte, Norbert, Ottmar, Ralph, Reinhold, Rüdiger, Siegmar, Steffen, Torben, Uwe,
    Volkmar, Wendelin""",
    """Achterberg, Aschenbrenner, Bärwald, Beutelspacher, Birnstiel, Bockelmann, Brettschneider, Brömme,
    Buddensieg, Dannenfeldt, Dietzel, Drewitz, Ehrlinger, Eisenreich, Faßbender, Feldkeller, Findeisen,
    Fröschle, Gänsicke, Gerstenkorn, Glöckler, Grabowsky-Lenz, Grünewald, Haferkorn, Hagedorn,
    Hasselblatt, Heidkamp, Hirschfelder, Holtmeier, Höfgen, Imhoff, Jänecke, Kabelitz, Kaltwasser,
    Kieselbach, Knöpfle, Kötzschke, Krautwurst, Langhammer, Leuschner, Lindwurm, Löhnert, Mehlhose,
    Möllenkamp, Mühlbach, Nachtigall, Nöthlich, Oelschläger, Ostermeyer, Pfannstiel, Quandt, Rademacher,
    Reißig, Rübesam, Sauerbier, Schadewald, Schönherr, Seltmann, Stiefelhagen, Streubel, Thiermann,
    Tränkner, Uhlemann, Vogelsang, Wachsmuth, Weißflog, Wiesenhütter, Wünschmann, Zacharias, Ziegenbalg""",
)

TURKISH = _names(
    """Asuman, Ayfer, Aylin, Aysel, Bahar, Banu, Belgin, Berrin, Burcu, Çiğdem, Derya, Dilek, Duygu, Ebru,
    Feride, Filiz, Gönül, Gülay, Gülsüm, Hacer, Hülya, İlknur, Leman, Melahat, Meltem, Müjgan, Nalan,
    Nermin, Nesrin, Nilgün, Özlem, Pınar, Saadet, Seher, Sevgi, Şengül, Türkan, Yıldız""",
    """Adnan, Alper, Atilla, Aykut, Bülent, Cemal, Cengiz, Çetin, Devrim, Doğan, Erdal, Erkan, Ferhat, Fikret,
    Gökhan, Haluk, Hikmet, İlhan, İsmet, Kadir, Kenan, Levent, Metin, Nejat, Nuri, Oktay, Orhan, Özgür,
    Rıza, Sedat, Selçuk, Serkan, Tarık, Tuncay, Turgut, Uğur, Vedat, Yalçın""",
    """Acarlı, Akbulut, Akgündüz, Aksoy, Altıntaş, Arıkan, Aslanoğlu, Ateşoğlu, Bayraktar, Bektaş, Bilgiç,
    Bozkurt, Büyükbaş, Canpolat, Cevahir, Çakmak, Çalışkan, Çoban, Dalkılıç, Demirtaş, Dönmez, Durmaz,
    Ekinci, Elmas, Ergün, Eroğlu, Fındık, Gedik, Genç, Göktaş, Gümüş, Güneş, Güven, İnce, Kahraman,
    Kalaycı, Karakaya, Karataş, Kayaoğlu, Keskin, Kılıçaslan, Kocabaş, Küçük, Mutlu, Okumuş, Oral,
    Örnek, Özbek, Özcan, Pekdemir, Sağlam, Sarıkaya, Savaş, Sezgin, Şimşek, Taşdelen, Tekin, Topal,
    Tunç, Türkmen, Uçar, Ünal, Uzun, Yağcı, Yavuz, Yurtsever, Zengin""",
)

ARABIC = _names(
    """Abir, Afaf, Ahlam, Amal, Amira, Asma, Batoul, Bushra, Dalal, Dima, Duaa, Fatima, Ghada, Hadil, Hala,
    Hanan, Hiba, Huda, Ibtisam, Iman, Intisar, Kawthar, Khadija, Lamia, Lubna, Maysa, Nawal, Nour,
    Rahaf, Rania, Rasha, Rima, Sahar, Salwa, Samira, Suad, Wafaa, Zeinab""",
    """Abdulrahman, Adel, Ahmad, Akram, Anas, Ayham, Bashar, Bilal, Fadi, Faisal, Ghassan, Hamza, Haitham,
    Hassan, Hisham, Ibrahim, Imad, Issam, Jamal, Khaled, Loay, Mahmoud, Majed, Marwan, Mazen, Moutaz,
    Nabil, Nasser, Osama, Qusai, Ramadan, Rami, Salem, Samer, Tareq, Wael, Yassin, Ziad""",
    """Abbas, Abboud, Al Ahmad, Al Bakri, Al Darwish, Al Fares, Al Ghanem, Al Hamwi, Al Hariri, Al Jaber, Al
    Khatib, Al Masri, Al Mousa, Al Najjar, Al Omar, Al Rifai, Al Saleh, Al Shami, Al Zein, Alkassem,
    Almohammad, Alnasser, Alsayed, Ammar, Assaf, Awad, Ayoub, Azzouz, Barakat, Bennani, Bouazizi,
    Chahine, Dabbagh, Daher, Diab, El Amrani, El Idrissi, Farhat, Fayyad, Ghazal, Habib, Hadad,
    Haddouch, Hamdan, Hijazi, Ismail, Jarrah, Jomaa, Kabbani, Karam, Kassab, Khalil, Khoury, Maalouf,
    Mansour, Moussaoui, Nasrallah, Obeid, Qasim, Ramadan, Sabbagh, Saadi, Shahin, Sleiman, Tahan,
    Trabelsi, Younes, Zaidan""",
)

POLISH = _names(
    """Agnieszka, Aldona, Beata, Bogumiła, Bożena, Celina, Czesława, Danuta, Dorota, Elżbieta, Ewelina,
    Genowefa, Grażyna, Halina, Honorata, Iwona, Jadwiga, Jolanta, Justyna, Kinga, Krystyna, Ludmiła,
    Łucja, Małgorzata, Marzena, Mirosława, Pelagia, Renata, Stanisława, Sylwia, Teresa, Urszula,
    Wiesława, Zofia, Żaneta""",
    """Andrzej, Bartosz, Bogdan, Bolesław, Czesław, Dariusz, Eugeniusz, Grzegorz, Henryk, Ireneusz, Jacek,
    Janusz, Jerzy, Kazimierz, Krzysztof, Lech, Leszek, Łukasz, Maciej, Marek, Mieczysław, Mirosław,
    Paweł, Piotr, Przemysław, Radosław, Ryszard, Sławomir, Stanisław, Tadeusz, Waldemar, Wiesław,
    Wojciech, Zbigniew, Zdzisław""",
    """Adamczyk, Banaś, Baranek, Bielawska-Kurz, Błaszczyk, Borowiec, Bukowiecki, Chmiel, Cieślak, Czarnota,
    Dąbek, Dębski, Drozd, Dudek, Dziedzic, Fijałkowski, Frączek, Gajda, Gawron, Głowacz, Górecki,
    Grzelak, Gwóźdź, Jabłoński, Jagoda, Janik, Jasiński, Jędrzejczak, Kaczor, Kalinowicz, Karaś, Kępa,
    Klimek, Kołodziejczyk, Kopeć, Kosior, Kozieł, Kruszyna, Krzemień, Kubiak, Kulesza, Ławniczak,
    Leśniak, Łoś, Maciąg, Malec, Marciniak, Mazurek, Mroczek, Niemiec, Olszak, Orzech, Ostrowicz, Pająk,
    Pawelec, Piątek, Pietrzak, Rogala, Rybak, Sadło, Skowronek, Sobczyk, Szczepanik, Szydło, Świątek,
    Tkacz, Urbańczyk, Walczak, Wilczek, Wrona, Zając, Żurek""",
)

UKRAINIAN = _names(
    """Alina, Alla, Antonina, Bohdana, Daryna, Halyna, Hanna, Inna, Iryna, Khrystyna, Kateryna, Larysa, Lesia,
    Liliia, Liubov, Liudmyla, Mariana, Maryna, Myroslava, Nadiia, Nataliia, Oksana, Olena, Oleksandra,
    Raisa, Ruslana, Snizhana, Solomiia, Svitlana, Tetiana, Uliana, Valentyna, Yaroslava, Yevheniia,
    Yuliia, Zoriana""",
    """Anatolii, Andrii, Artem, Bohdan, Danylo, Denys, Dmytro, Fedir, Heorhii, Hryhorii, Ihor, Illia, Kyrylo,
    Leonid, Maksym, Mykhailo, Mykola, Myroslav, Nazar, Oleh, Oleksandr, Oleksii, Ostap, Pavlo, Petro,
    Rostyslav, Serhii, Stepan, Taras, Vadym, Vasyl, Viktor, Volodymyr, Yaroslav, Yevhen, Yurii""",
    """Andrushchenko, Babych, Bilous, Bondar, Boyarchuk, Bryl, Chornyi, Chumak, Danylenko, Demchuk, Didenko,
    Dovhan, Fedorchuk, Haidai, Halushko, Herasymenko, Hnatiuk, Holub, Honchar, Horbach, Hrytsenko, Huk,
    Ilchenko, Ivashchuk, Kalyna, Karpenko, Khomenko, Klymchuk, Kolisnyk, Koval, Kravets, Kryvonos,
    Kucher, Kushnir, Kyrylenko, Lazarenko, Lysenko, Marchuk, Mazur, Melnychuk, Moroz, Nechyporuk,
    Oliinyk, Onyshchenko, Ostapchuk, Panchenko, Pavliuk, Petrenko, Pidhirnyi, Polishchuk, Prykhodko,
    Romaniuk, Rudenko, Savchuk, Semenchenko, Shevchuk, Shulha, Sokolenko, Stelmakh, Symonenko, Tkachuk,
    Tymoshchuk, Vasylenko, Verbytska, Voitenko, Vovk, Yaremchuk, Yushchuk, Zabolotna, Zinchenko""",
)

KURDISH = _names(
    """Avîn, Berfîn, Bêrîvan, Dilovan, Evîn, Gulîstan, Hêvî, Jiyan, Nazdar, Newroz, Ronahî, Rojda, Şîlan,
    Şîrîn, Xezal, Zozan""",
    """Azad, Baran, Bawer, Ciwan, Diyar, Dilşad, Ferhad, Hejar, Kawa, Mîrza, Rêber, Rojhat, Serhad, Şêrko,
    Welat, Zinar""",
    """Agirî, Alan, Amedî, Azizoğlu, Bahoz, Barzanjî, Botanî, Çelebî, Dêrsimî, Elçi, Feqî, Gabar, Gulî, Hajo,
    Hesekî, Issa, Kobanî, Mahmo, Mardînî, Mihemed, Osê, Qamişlo, Rashid, Rênas, Sheikho, Shingalî, Temo,
    Xelîl, Zengî""",
)

RUSSIAN = _names(
    """Alewtina, Galina, Inessa, Jekaterina, Larissa, Lidija, Ljudmila, Nadeschda, Raissa, Sinaida, Swetlana,
    Tamara, Valentina, Viktoria, Wera""",
    """Anatoli, Arkadi, Boris, Eduard, Gennadi, Grigori, Igor, Jewgeni, Konstantin, Leonid, Rinat, Sergej,
    Stanislaw, Wjatscheslaw, Wladimir""",
    """Abramow, Baranow, Bogdanow, Chabarow, Demidow, Denissow, Fomin, Gawrilow, Gerasimow, Gorbunow, Isajew,
    Jegorow, Kalaschnik, Karpow, Kudrjaschow, Lasarew, Loginow, Makarow, Nikiforow, Panfilow, Rjabow,
    Sacharow, Schukow, Sorokin, Subow, Tichonow, Ustinow, Wlassow""",
)

VIETNAMESE = _names(
    """Ánh Tuyết, Bích Ngọc, Diễm, Hải Yến, Hồng Nhung, Hương, Kim Liên, Lan Anh, Minh Châu, Mỹ Hạnh, Phương
    Thảo, Quỳnh, Thu Hà, Thùy Dung, Xuân Mai""",
    """Anh Tuấn, Bảo, Công Vinh, Đức Minh, Dũng, Hải, Hoàng Nam, Hùng, Khánh, Quang Huy, Quốc Bảo, Thành, Tiến
    Đạt, Văn Long, Việt""",
    """Âu, Bạch, Bùi, Cao, Châu, Chu, Đặng, Đào, Đinh, Đỗ, Doãn, Dương, Hà, Hồ, Hoàng, Huỳnh, Khổng, Kiều,
    Lại,
    Lâm, Lương, Lưu, Mai, Nghiêm, Ngô, Nguyễn, Phạm, Phan, Quách, Tạ, Thái, Tô, Trần, Triệu, Trịnh, Võ,
    Vũ""",
)

ROMANIAN = _names(
    """Adina, Camelia, Corina, Crenguța, Doina, Floarea, Georgeta, Ileana, Ionela, Lăcrămioara, Mihaela,
    Rodica, Steluța, Veronica, Viorica""",
    """Aurel, Călin, Costel, Cristian, Dorin, Dumitru, Florin, Gheorghe, Ionuț, Liviu, Mircea, Nicolae,
    Ovidiu,
    Petrică, Vasile""",
    """Albu, Anghel, Bălan, Bucur, Căpraru, Ciobanu, Coman, Cojocaru, Dobre, Drăgan, Enache, Florea,
    Grigorescu, Iordache, Lungu, Manole, Moldovan, Munteanu, Neagu, Oprea, Păun, Roșca, Rusu, Șerban,
    Tudose, Țurcanu, Ungureanu, Zamfir""",
)

BULGARIAN = _names(
    """Aneliya, Blagovesta, Darina, Desislava, Donka, Elka, Galya, Ivanka, Kalina, Nevena, Radka, Rositsa,
    Stanka, Tsvetelina, Zhivka""",
    """Angel, Asen, Blagoy, Boyko, Dimitar, Emil, Georgi, Hristo, Kiril, Krasimir, Lyubomir, Plamen, Stoyan,
    Tsvetan, Yordan""",
    """Angelov, Asenova, Atanasov, Boychev, Chakarov, Dimova, Donchev, Ganchev, Genova, Hristova, Iliev,
    Kostadinova, Kolev, Lazarova, Manolov, Mihaylova, Nedelchev, Ognyanova, Penchev, Radeva, Rangelov,
    Slavova, Stoychev, Todorova, Tsonev, Vasileva, Yankov, Zhelyazkov""",
)

HORN_OF_AFRICA = _names(
    """Abeba, Almaz, Bethlehem, Eden, Feven, Freweyni, Genet, Hiwet, Lemlem, Mebrat, Meron, Rahel, Saba,
    Senait, Tsehay, Yordanos""",
    """Abraham, Aman, Berhane, Biniam, Dawit, Filmon, Goitom, Habtom, Isaias, Kidane, Mehari, Merhawi,
    Mulugeta, Natnael, Tesfay, Yonas""",
    """Abebe, Andom, Araya, Asfaha, Bekele, Berhe, Debessay, Desta, Fissehaye, Gebremariam, Gebreselassie,
    Ghebrehiwet, Habte, Haile, Kahsay, Kebede, Kiflom, Mengistu, Mesfin, Negash, Okbay, Russom, Semere,
    Tadesse, Teklehaimanot, Tewolde, Weldemichael, Woldu, Zerai""",
)

AFGHAN = _names(
    """Arezo, Belqis, Farida, Freshta, Gulalai, Hosna, Laila, Mahjabin, Nargis, Parwana, Roya, Shabnam,
    Shukria, Spogmai, Zarghuna""",
    """Abdul Wali, Ajmal, Aminullah, Esmatullah, Farhad, Habibullah, Jawad, Mirwais, Najibullah, Omid, Qasem,
    Rahmatullah, Sharif, Wahid, Zabihullah""",
    """Akbari, Alizada, Amini, Azimi, Barakzai, Bayat, Darwishi, Ebrahimi, Faizi, Ghafoori, Haidari, Hotak,
    Jafari, Kakar, Karimi, Mohseni, Nazari, Niazi, Popal, Qaderi, Rahimi, Rezai, Sadat, Safi, Sharifi,
    Stanekzai, Wardak, Yusufzai, Zaman""",
)

ITALIAN = _names(
    """Antonella, Assunta, Carmela, Cinzia, Concetta, Donatella, Fiorella, Graziella, Immacolata, Loredana,
    Mariangela, Ornella, Pasqualina, Rosaria, Tiziana""",
    """Calogero, Carmelo, Ciro, Cosimo, Domenico, Fabrizio, Gaetano, Gennaro, Gioacchino, Giuseppe, Nunzio,
    Pasquale, Rocco, Salvatore, Vito""",
    """Amato, Barbieri, Bellomo, Cacciatore, Calabrese, Caruso, Cusumano, D'Angelo, De Luca, Di Stefano,
    Fazio,
    Ferrara, Gallo, Guarino, La Rocca, Lo Presti, Mancuso, Messina, Montalto, Palumbo, Pellegrino,
    Piazza, Rinaldi, Sanfilippo, Scalise, Spataro, Tedesco, Vitale, Zappalà""",
)

WEST_AFRICAN = _names(
    """Abena, Adaeze, Adwoa, Afua, Akosua, Amarachi, Chiamaka, Chinwe, Efua, Esi, Folake, Ifeoma, Ngozi,
    Omolara, Yaa""",
    """Adebayo, Ayodele, Babatunde, Chidi, Chukwuemeka, Ekow, Emeka, Kofi, Kojo, Kwabena, Kwame, Nnamdi,
    Obinna, Olumide, Yaw""",
    """Acheampong, Adeyemi, Agyeman, Akinola, Amoako, Ansah, Appiah, Asamoah, Asante, Balogun, Boateng,
    Chukwu,
    Darko, Eze, Gyamfi, Ibekwe, Mensah, Nkrumah, Nwachukwu, Obi, Ofori, Ogunleye, Okafor, Okonkwo,
    Onyekachi, Opoku, Osei, Owusu, Quartey, Sarpong""",
)

BALKAN = _names(
    """Arjeta, Azra, Biljana, Blerta, Dragana, Edina, Gordana, Jasminka, Liridona, Ljiljana, Mirela, Senada,
    Snežana, Teuta, Vesna""",
    """Agim, Arben, Besnik, Bojan, Dragan, Emir, Fatmir, Goran, Jasmin, Mirsad, Nenad, Predrag, Senad, Zlatan,
    Zoran""",
    """Avdić, Begić, Berisha, Bogdanović, Čolić, Delić, Đurić, Gashi, Hadžić, Halilović, Hoxha, Ibrić,
    Janković, Jašari, Krasniqi, Lukić, Memeti, Mitrović, Mujić, Osmani, Pavlović, Rexhepi, Salihović,
    Shala, Stojković, Tahiri, Vuković, Zukić""",
)
