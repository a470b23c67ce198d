"""Names of people in Germany by origin, written for these tests.

They were written down before the recogniser's lexicon was widened, and mostly of less common names. Some 200
very common names were then added to the lexicon with these lists in view, so the two overlap: what the model
does by itself is measured on the names that the lexicon does not hold. Given names first, then family
names.
"""

from __future__ import annotations

_LISTS = {
    "german": (
        "Annegret Bernadette Burkhard Carl Dörte Ekkehard Emilia Ferdinand Finja Gisbert Gundula Henning "
        "Hedwig Ingeborg Jörn Jürgen Käthe Konstantin Leonhard Liesel Luise Marlies Mechthild Mia Noah "
        "Ottilie Paul Reinhold Rolf Roswitha Sieglinde Sven Theodor Thea Uschi Valentin Wilfried Wolfram "
        "Elias Ben",
        "Ahrens Bauer Brinkmann Büttner Dietrich Ebert Eckert Feldmann Förster Geiger Günther Haase "
        "Heinemann Hinrichs Jahn Kaufmann Kessler Kröger Lindemann Löffler Metzger Nagel Ott Paulsen "
        "Rademacher Reuter Ritter Sander Schreiner Seifert Stark Thiele Ullrich Vollmer Walther Wiegand "
        "Wittmann Zander Schulte Groß",
    ),
    "turkish": (
        "Alper Aslı Batuhan Berna Beyza Burcu Ceren Çağla Devrim Efe Elanur Emir Enes Erdem Fadime Gizem "
        "Gökhan Gülşah Hande Hüseyin İlker İrem Kerem Mahmut Meryem Miraç Nurhan Oğuz Özge Pelin Rabia "
        "Rıza Şeyma Sıla Tolga Tuğçe Ufuk Yağmur Yiğit Zübeyde",
        "Akbulut Akgün Altun Ateş Bayraktar Bektaş Bilgin Çakır Çelik Çiftçi Doğan Durmaz Ekinci Erdoğan "
        "Eroğlu Gökçe Gündoğdu Güngör Işık Karadağ Karakaya Keskin Kocaman Köse Küçük Öztürk Özkaya "
        "Pehlivan Sağlam Şahin Şen Taşkın Tekin Topal Türkmen Uçar Uysal Yavuz Yılmaz Yüksel",
    ),
    "arabic": (
        "Abdelkarim Abeer Alaa Amjad Ayham Baraa Bassam Bayan Diaa Eman Fayez Ghassan Hadeel Hassan Hazem "
        "Huda Ihab Inas Jawad Joumana Kinan Lamis Loay Maher Maisaa Maysoon Mouaz Muhannad Nisreen Nour "
        "Obada Qusay Raghad Raneem Rawan Riyad Safwan Samar Tarek Yara",
        "Abboud Al-Ahmad Al-Hussein Alkhatib Almasri Alsaleh Al-Jaber Aziz Barakat Darwish Daoud Fayyad "
        "Ghanem Habash Haddad Hamad Hammoud Hassoun Ismail Jabbour Kanaan Karam Khaled Khoury Mansour "
        "Marouf Mousa Mustafa Nahas Nasser Qassem Ramadan Saleh Salloum Sarhan Shahin Sleiman Tawil "
        "Youssef Zein",
    ),
    "kurdish": (
        "Avin Azad Bawer Beritan Ciya Dilovan Evin Ferhad Gulan Hejar Helin Jina Kajal Lorin Mazlum Medya "
        "Nesrin Rezan Rohat Ronahi Shwan Sidar Viyan Xezal Zana Zerdest Hiwa Karwan Rebin Sivan",
        "Aslan Barzani Bozan Demirtas Dersim Hajo Hesso Ibo Kobani Mahmo Murad Osso Rasho Rojava Sadiq "
        "Shero Sino Talabani Temo Zebari Hamo Khalaf Ali Ahmo Berzenci Celik Gunes Kilic Yildiz Xalil",
    ),
    "polish": (
        "Alicja Anita Bożena Błażej Celina Damian Dominika Eryk Feliks Gabriela Genowefa Hanna Igor Irena "
        "Jagoda Jakub Julia Kacper Kajetan Klaudia Krzysztof Lena Łukasz Małgorzata Marta Michalina "
        "Miłosz Norbert Oliwia Patryk Paulina Przemek Rafał Sabina Stanisław Szymon Tadeusz Weronika "
        "Wiktoria Zdzisław",
        "Bąk Błaszczyk Borkowski Chmielewska Cieślak Czarnecki Duda Gajewska Głowacki Górecki Jakubowska "
        "Jasiński Kalinowska Kamińska Kołodziej Kozłowska Kubiak Kurek Lis Maciejewski Makowska Marciniak "
        "Mazurek Michalska Nowicka Ostrowska Pawlik Pietrzak Przybylski Sawicka Sikorski Sobczak "
        "Szczepańska Szulc Tomczak Urban Wasilewska Wilk Zając Ziółkowska",
    ),
    "ukrainian": (
        "Alla Anzhela Artem Bohdana Viktoriia Dariia Denys Eduard Hanna Heorhii Ihor Illia Iryna Kateryna "
        "Khrystyna Kyrylo Larysa Liudmyla Maksym Marharyta Mariia Matvii Mykyta Nataliia Nazar Oksana "
        "Oleksandra Olena Ostap Polina Rostyslav Ruslana Sofiia Stanislav Tetiana Tymofii Vira Vitalii "
        "Yaroslava Zoriana",
        "Babenko Bilous Bondar Chernenko Danylenko Dmytrenko Fedorenko Hrytsenko Havryliuk Ivanchenko "
        "Karpenko Kharchenko Kolesnyk Kostiuk Kovalchuk Kozak Kuzmenko Levchenko Lytvyn Martyniuk Mazur "
        "Melnychuk Moroz Nazarenko Onyshchenko Panchenko Pavliuk Ponomarenko Romaniuk Savchuk Semenenko "
        "Shapoval Sydorenko Tymoshenko Vasylenko Vlasenko Yakovenko Yurchenko Zadorozhnyi Zinchenko",
    ),
    "russian": (
        "Aleksandr Alla Anatoli Andrej Anzhelika Artur Boris Dmitrij Elena Evgenija Galina Gennadij Irina "
        "Kirill Konstantin Larissa Lidia Ljudmila Maxim Michail Nadezhda Natalja Nikolaj Oleg Pawel Raisa "
        "Ruslan Sergej Stanislaw Swetlana Tamara Tatjana Vadim Valentina Viktor Vitali Wladimir Xenia "
        "Julija Zinaida",
        "Alexandrow Baranova Belov Bogdanov Frolov Gusev Ivanova Kalinin Karpov Kiselev Komarov Kowalew "
        "Kozlova Krylov Kusnezow Lebedeva Makarov Medvedev Mironov Morozova Nikitin Orlov Osipov Pavlova "
        "Romanov Sacharow Semenov Sidorov Smirnova Sokolova Solovyov Sorokin Stepanova Tarasov Titov "
        "Vinogradov Vorobyov Zaitsev Zakharova Popowa",
    ),
    "romanian_bulgarian": (
        "Adela Anca Aurel Bogdan Carmen Claudiu Costin Daniela Delia Doina Emanuel Eugen Florentina "
        "Gabriel Horia Ilinca Ionela Irina Lavinia Loredana Marcel Mihnea Nicoleta Paula Petre Ramona "
        "Rodica Ruxandra Sebastian Stefania Toma Violeta Borislav Daniela Emiliya Galina Ivelina Kiril "
        "Martin Yana",
        "Albu Andrei Barbu Bogdan Bucur Călinescu Chiriac Cojocaru Cristea Diaconu Dobre Enache Florea "
        "Georgescu Grigore Iacob Ilieva Lazăr Lupu Manole Marinescu Mihai Moraru Neagu Nistor Oprea Pavel "
        "Petrescu Preda Sandu Stan Stanciu Tănase Toma Tudor Vasile Vlad Atanasov Kolev Stoyanova",
    ),
    "balkan": (
        "Aleksandar Alma Amar Anela Arta Bekim Blerta Branko Danijela Dijana Dino Dragica Dren Edona Elma "
        "Emir Ermal Fatos Gordana Ilir Ivan Jasna Kristijan Kujtim Lirije Maja Marko Merima Mladen Nermin "
        "Nevena Osman Radmila Saša Senad Shqipe Tanja Vedran Vlado Zlatko",
        "Ademi Aliu Avdić Bajrami Bašić Bogdanović Bytyqi Delić Đorđević Dervishi Gjoka Hadžić Hajdari "
        "Hodža Ibrahimi Ilić Imeri Jakupi Janković Kadriu Kostić Lukić Marinković Mehmeti Milošević Mujić "
        "Mustafa Pavlović Perić Popović Ramadani Rexhepi Salihu Savić Sejdiu Stanković Tomić Vuković "
        "Zeqiri Živković",
    ),
    "afghan_iranian": (
        "Abdulwali Afsaneh Ahmadshah Akbar Ali Amina Aria Arman Asadullah Bahar Benafsha Daryush Elaha "
        "Farshad Fariba Fawad Forough Ghazal Habib Hashmatullah Homayoun Jamshid Khalida Kourosh Laleh "
        "Malalai Marjan Mohammadreza Mursal Najibullah Niloufar Parwana Pejman Rostam Saeid Samim Setareh "
        "Tamana Wahida Zarghuna",
        "Abdullahi Ahmadyar Alizada Amini Anwari Asadi Azimi Bahrami Danesh Ebrahimi Faizi Ghafari "
        "Ghasemi Gholami Habibi Hashimi Hassanzadeh Heydari Ibrahimi Jalali Kazemi Khademi Khorasani "
        "Maleki Mirzai Moradi Mousavi Naderi Nasiri Nikzad Omari Qaderi Rahmani Rasuli Rostami Saberi "
        "Sediqi Sultani Wardak Yusufi",
    ),
    "eritrean_ethiopian": (
        "Abraham Adhanom Afewerki Almaz Aman Amanuel Aster Awet Bereket Betlehem Biniyam Daniel Elsa "
        "Ephrem Ermias Eyerusalem Fana Fithawit Filmon Ghenet Haftom Hermon Kibrom Letebrhan Luwam Mahlet "
        "Mikal Natnael Nebiat Okbazghi Rahwa Rediet Saba Samrawit Selamawit Shewit Simon Tedros Tsion "
        "Yodit",
        "Abebe Abrehe Alemayehu Andemichael Araya Asfaha Asmerom Bahta Berhe Beyene Debesay Fessehaye "
        "Gebremariam Gebremeskel Ghebreab Ghebreyesus Habtemariam Haile Hadgu Kahsay Kebede Kiflom Mehari "
        "Mengesha Negash Ogbay Okubamichael Semere Sium Tareke Teklay Teklehaimanot Tesfamariam Tewolde "
        "Weldu Woldu Yemane Yohannes Zerai Zewde",
    ),
    "west_african": (
        "Abdoulaye Abiola Adebayo Adwoa Aïcha Akwasi Aliou Aminata Amara Bakary Binta Blessing Boubacar "
        "Chika Chukwudi Cheikh Djeneba Ebrima Esi Fanta Fatoumata Folasade Funmi Godwin Ifeanyi Kadiatou "
        "Kwesi Lamine Mamadou Modou Nkechi Olumide Oumar Patience Salimata Sekou Temitope Tunde Uchenna "
        "Yaw",
        "Acheampong Adeleke Adjei Afolabi Agyei Akinyemi Amoah Ansah Antwi Bah Balogun Bamba Barry Ceesay "
        "Cissé Conteh Coulibaly Dembélé Diarra Eze Fofana Frimpong Gaye Jallow Kamara Kanté Kone Konaté "
        "Mbaye Nwosu Obi Ofori Ogunleye Okonkwo Opoku Sanneh Sarr Sowe Sylla Touré",
    ),
    "vietnamese": (
        "Ánh Bích Chau Cúc Dat Dong Duy Duyen Giao Hậu Hằng Hiếu Hoàng Hùng Khoa Kiều Lệ Lien Linh Lợi Ly "
        "Mạnh Ngân Ngọc Nhi Nhung Oanh Phong Phước Quyên Sang Tâm Thắng Thảo Thịnh Thủy Trâm Tú Tuấn Vy",
        "Bạch Bùi Cao Châu Chu Đặng Đào Đinh Đỗ Đoàn Dương Hà Hồ Hoàng Huỳnh Khổng La Lâm Lê Lương Lưu "
        "Mạc Mai Ngô Nguyễn Ông Phạm Phan Phùng Quách Tạ Thái Tô Tôn Trần Triệu Trịnh Trương Võ Vũ",
    ),
    "southern_european": (
        "Agata Alba Aldo Álvaro Amparo Beatriz Bruno Caterina Cesare Claudio Cristiano Dolores Elena "
        "Emanuele Esteban Evangelos Fabrizio Giuliana Gonzalo Graziella Iker Immaculada Irini Javier "
        "Joana Leandro Letizia Maddalena Massimo Nuria Orlando Paloma Raúl Rocío Rosaria Simone Spyridon "
        "Tiago Vasiliki Ximena",
        "Alonso Álvarez Amato Barbieri Benedetti Caruso Castro Cattaneo Coelho Costa De Luca D'Angelo "
        "Delgado Díaz Domínguez Fontana Galli Gentile Gómez Greco Hernández Iglesias Jiménez Leone Longo "
        "Marques Mendes Molina Monti Navarro Nikolaidis Ortega Palumbo Pappas Ramírez Ribeiro Sanna Serra "
        "Torres Vázquez",
    ),
    "indian_pakistani": (
        "Aakash Abhishek Aditi Ananya Anil Aparna Arnav Ayesha Bhavna Chetan Deepika Divya Farooq Gaurav "
        "Geeta Harpreet Imran Ishaan Jaspreet Kiran Lata Madhuri Mohit Nikhil Nisha Pankaj Prakash Preeti "
        "Rakesh Rashmi Sakshi Sandeep Shreya Shweta Sunil Suresh Swati Tanvi Usman Vikram",
        "Agarwal Ahluwalia Akhtar Bajwa Banerjee Bhatt Bhattacharya Chaudhry Chopra Das Desai Dhillon "
        "Dutta Gill Gupta Iyer Jain Joshi Kapoor Kaur Khanna Krishnan Malhotra Mehta Menon Mishra "
        "Mukherjee Nair Pandey Pillai Qureshi Rana Rao Reddy Sethi Sheikh Srivastava Trivedi Verma Yadav",
    ),
}

GIVEN_NAMES = {origin: tuple(given.split()) for origin, (given, _) in _LISTS.items()}
FAMILY_NAMES = {origin: tuple(family.split()) for origin, (_, family) in _LISTS.items()}
