import { fold } from '../text/fold.ts';

/**
 * Given names that people of public life often bear, by where they are borne, as they are written in each script; folded.
 * They tell a person where no office and no verb of saying stands beside the name. Names that are words of one of the
 * languages at the head of a sentence (Rose, Will, Max, May, Paz) are left out, and so are those that are mostly surnames.
 */
const LATIN = `
  Aaron Adam Adrian Alan Alastair Albert Alec Alex Alexander Alexandra Alice Alicia Alison Allan Allen Amanda Amelia Amy Andrea Andrew Andy Angela Anita Ann Anna Anne Annette Anthony Antony
  Arnold Arthur Ashley Audrey Barbara Barry Becky Ben Benjamin Bernadette Bernard Bernie Beth Betty Beverly Billy Bob Bobby Boris Brad Bradley Brenda Brendan Brent Brett Brian Bridget Bruce
  Bryan Byron Calvin Cameron Carl Carla Carol Caroline Carolyn Catherine Cathy Cecilia Charles Charlie Cheryl Chris Christian Christina Christine Christopher Chrystia Cindy Clara Clare
  Clarence Clifford Clive Colin Connor Craig Curtis Cynthia Cyril Damian Daniel Danielle Danny Darren Dave David Dean Deborah Denise Dennis Derek Desmond Diana Diane Dominic Donald Donna
  Doreen Doris Dorothy Doug Douglas Duncan Dylan Eamon Ed Eddie Edgar Edith Edmund Edward Edwin Eileen Elaine Eleanor Elijah Elise Elizabeth Ellen Ellie Emily Emma Eric Erica Erin Ernest
  Esther Ethan Eugene Eva Evan Eve Evelyn Felicity Felix Fiona Florence Frances Francis Frank Franklin Fred Freddie Frederick Gail Gareth Garry Gary Gavin Gemma Geoff Geoffrey George Gerald
  Geraldine Gerard Gideon Gillian Glen Glenn Gordon Graeme Graham Greg Gregory Gwen Hannah Harold Harriet Harry Harvey Heather Hector Helen Henry Herbert Hilary Hillary Howard Hugh Hugo Ian
  Imogen Irene Isaac Isabel Isabella Ivan Jack Jackie Jackson Jacob Jacqueline Jake James Jamie Jamieson Jane Janet Janice Janine Jared Jasmine Jason Jay Jean Jeff Jeffrey Jeremy Jennifer
  Jenny Jeremiah Jerome Jerry Jess Jesse Jessica Jill Jim Jimmy Jo Joan Joanna Joanne Joe Joel John Johnny Jon Jonathan Joseph Josephine Josh Joshua Joyce Judith Judy Julia Julian Julie
  Juliet Justin Karen Karl Kate Katharine Katherine Kathleen Kathryn Kathy Katie Katy Keir Keith Kemi Ken Kenneth Kevin Kim Kimberly Kirk Kirsty Kristen Kristin Kristina Kristi Kyle Lachlan
  Larry Laura Lauren Laurence Lawrence Leah Leo Leonard Leroy Leslie Lewis Liam Linda Lindsay Lindsey Lisa Liz Lois Lorraine Louis Louise Lucas Lucy Luke Lydia Lynn Madeleine Malcolm Marc
  Marcia Marco Marcus Margaret Maria Marian Marie Marilyn Marion Marjorie Martha Martin Mary Matt Matthew Maureen Maurice Meghan Megan Melanie Melissa Melvin Micheal Michael Michelle Mick
  Miles Mildred Miriam Molly Monica Morgan Muriel Nadine Nancy Naomi Natalie Natasha Nathan Nathaniel Neil Nell Niall Nicholas Nick Nicola Nicole Nigel Noah Noel Nora Norma Norman Oliver
  Olivia Oscar Owen Pamela Patricia Patrick Paul Paula Pauline Peggy Penelope Penny Perry Pete Peter Phil Philip Philippa Phillip Phoebe Phyllis Priscilla Rachel Ralph Randall Randy Raymond
  Rebecca Reginald Rex Ric Ricardo Richard Rick Ricky Rishi Rita Robert Roberta Robin Rod Roderick Rodney Roger Roland Ron Ronald Ronnie Rory Rosalind Rosemary Roy Rupert Russell Ruth Ryan
  Sally Samantha Samuel Sandra Sara Sarah Sean Sebastian Seth Shane Shannon Sharon Shaun Sheila Shelley Sherry Shirley Sidney Simon Simone Sonia Sophia Sophie Stacey Stanley Stella
  Stephanie Stephen Steve Steven Stewart Stuart Susan Susanna Susie Suzanne Sylvia Tamara Tanya Ted Terence Teresa Terri Terry Theodore Theresa Thomas Tiffany Tim Timothy Tina Todd Tom
  Tommy Toni Tony Tracey Tracy Trevor Troy Tyler Ursula Valerie Vanessa Vera Vernon Veronica Vicki Vicky Victor Victoria Vincent Vivian Vivienne Walter Wanda Warren Wayne Wendy Wesley
  Wilbur Wilfred William Willie Winston Yasmin Yolanda Yvette Yvonne Zac Zachary Zoe Adele Agathe Agnes Aime Alain Alban Alexandre Alexis Alphonse Amandine Amelie Anais Andre Antoine
  Antoinette Armand Arnaud Astrid Aude Aurelie Aurelien Axel Bastien Baudouin Beatrice Benedicte Benoit Bertrand Blaise Blandine Brigitte Bruno Camille Cecile Cedric Celine Chantal Charlene
  Christelle Christophe Clarisse Claude Claudine Clement Clementine Colette Corentin Corinne Cyrille Damien Denis Didier Dominique Edmond Edouard Elisabeth Elodie Emile Emilie Emmanuel
  Emmanuelle Estelle Etienne Eugenie Evelyne Fabien Fabienne Fabrice Felicien Fernand Flavien Florent Florian Francine Franck Francois Francoise Frederic Frederique Gabriel Gabrielle Gaelle
  Gaetan Gaston Genevieve Geraud Germain Ghislain Gilbert Gilles Guillaume Gustave Guy Helene Henri Henriette Herve Hubert Hugues Ines Isabelle Jacques Jeanne Jeannine Joachim Joelle
  Josiane Jules Juliette Julien Justine Laetitia Laurent Lea Leila Leon Lionel Loic Lucie Lucien Ludovic Luc Manon Marcel Marceline Margaux Margot Marguerite Marius Martine Mathias Mathieu
  Mathilde Maud Maxime Michel Micheline Mireille Monique Myriam Nathalie Nicolas Noemie Odette Odile Olivier Pascal Pascale Patrice Perrine Philippe Pierre Quentin Raphael Raymonde Regine
  Regis Remi Remy Renaud Rene Renee Rodolphe Romain Roselyne Sabine Sandrine Sebastien Serge Severine Solange Stanislas Stephane Sylvain Sylvie Tanguy Thibault Thibaut Thierry Tristan
  Valentin Valery Veronique Virginie Xavier Yann Yannick Yves Yvon Achim Adalbert Alois Andreas Anja Anke Anneliese Annalena Annegret Antje Armin Arndt Babette Bastian Beate Bernd Bernhard
  Bettina Birgit Birgitta Bjorn Bodo Britta Brunhilde Burkhard Carsten Christa Christel Christiane Christoph Claus Clemens Conrad Cornelia Dagmar Detlef Dieter Dietmar Dietrich Dirk
  Dorothea Eberhard Eckhard Edeltraud Egon Ekkehard Elfriede Elke Emil Erhard Erich Ernst Erwin Eugen Ewald Franziska Franz Frauke Friedemann Friederike Friedhelm Friedrich Fritz Georg Gerd
  Gerda Gerhard Gerlinde Gernot Gertrud Gisela Gottfried Gregor Gudrun Guido Gunter Gunther Hannelore Hannes Hans Harald Hartmut Heide Heidemarie Heidi Heidrun Heike Heiko Heiner Heinrich
  Heinz Helga Helge Helmut Henning Henrike Hermann Hildegard Holger Horst Ilse Inga Inge Ingeborg Ingo Ingrid Irmgard Isolde Jens Jochen Johann Johanna Johannes Joschka Josef Jost Jurgen
  Jutta Kai Karin Karla Karsten Kaspar Katarina Katharina Kathrin Katja Katrin Kerstin Klaus Klara Konrad Konstantin Kordula Kurt Lars Leonhard Leopold Lieselotte Lothar Ludger Ludwig Luise
  Lukas Lutz Magdalena Manfred Manuela Marianne Marlene Marlies Marten Martina Matthias Mechthild Meike Michaela Monika Moritz Nadja Niels Nils Norbert Olaf Ortwin Oskar Otmar Ottmar Otto
  Petra Philipp Rainer Ralf Regina Reiner Reinhard Reinhold Renate Rolf Roman Rosemarie Rudi Rudiger Rudolf Ruprecht Saskia Sibylle Siegfried Siegmar Sigmar Sigrid Silke Silvia Sonja Stefan
  Stefanie Steffen Steffi Stephan Susanne Svenja Sven Swantje Tanja Theodor Thorsten Tilman Tobias Torsten Traudl Udo Ulla Ulrich Ulrike Ursel Ute Uwe Verena Viktor Vinzenz Volker Volkmar
  Waldemar Walburga Waltraud Werner Wibke Wiebke Wilfried Wilhelm Wolf Wolfgang Wolfram Aad Aart Adriaan Alexia Anneke Annelies Annemarie Annemiek Anouk Arend Arie Arjan Arjen Arno Arnoud
  Barend Bart Bastiaan Bauke Berend Boudewijn Bram Carola Caspar Coen Cornelis Daan Daphne Diederik Dilan Dineke Dirkjan Eelco Eelke Elco Elsbeth Emiel Erik Esmee Evert Femke Ferdinand
  Ferry Floris Fokke Frans Frits Geert Geertje Gerben Gerrit Gert Gertjan Gijs Greetje Guus Hanneke Harm Heleen Hein Hendrik Henk Herman Hilde Huib Ineke Ingmar Jaap Jan Janneke Jantine
  Jasper Jelle Jeroen Jesper Jetta Joke Jolande Joop Joost Joris Jos Jozias Jurriaan Kajsa Karel Karien Karlijn Kasper Kees Klaas Koen Lammert Laurens Leendert Lies Liesbeth Liesje Lilian
  Lodewijk Lotte Maaike Maarten Machteld Mariette Marieke Mariken Marijke Marijn Marjan Marjolein Marloes Martijn Mathijs Matthijs Mees Melle Menno Merel Micha Micky Mirjam Nico Niek Nienke
  Onno Paulien Paulus Pieter Piet Pim Reinier Rembrandt Remco Renske Rens Rianne Robbert Roel Roelof Rogier Rudy Rutger Ruud Sander Sanne Sietse Silvio Sjaak Sjoerd Stef Stientje Stijn Suze
  Sybrand Teun Theo Thijs Tijmen Tijs Tineke Titia Tjeerd Toon Vivianne Wieke Wiel Wim Wilma Wopke Wouter Wytske Ybeltje Yesilgoz Yvo Abel Adela Adolfo Adriana Agustin Aitor Alba Alberto
  Alejandra Alejandro Alfonso Alfredo Alonso Alvaro Amalia Amparo Ana Anabel Andres Angelica Anibal Antonia Antonio Araceli Ariel Armando Arturo Augusto Aurelio Aurora Bartolome Beatriz
  Begona Benito Bernardo Berta Borja Camila Candelaria Carlos Carmelo Carmen Carolina Catalina Celia Celso Cesar Ciro Claudia Claudio Clemente Cristian Cristina Cristobal Cuauhtemoc Dario
  Delcy Delfina Diego Diosdado Eduardo Elena Elias Elisa Eliseo Eloisa Eloy Elvira Emiliano Emilio Enrique Ernesto Esmeralda Esteban Estela Eugenia Eugenio Eulalia Eusebio Evo Ezequiel
  Fabian Fabiola Facundo Federico Felipe Fermin Fernanda Fernando Fidel Flavia Francisca Francisco Froilan Gabriela Gaspar Gerardo German Gilberto Gines Gonzalo Graciela Gregorio Guillermo
  Gustavo Heriberto Hernan Hilario Horacio Humberto Ignacio Iker Inaki Irma Isidro Ismael Iván Ivonne Jacinto Jaime Javier Jeronimo Jesus Jimena Joaquin Jordi Jorge Jose Josefina Josep
  Josue Juan Juana Julieta Julio Karina Laureano Leandro Leonardo Leonor Leopoldo Leticia Lidia Lorena Lorenzo Lucia Luciano Luis Luisa Macarena Magaly Manuel Marcela Marcelo Marcos
  Margarita Mariana Mariano Maribel Maricarmen Marisa Marisol Mario Marta Mateo Matias Mauricio Mauro Maximiliano Micaela Miguel Miren Moises Montserrat Natalia Nestor Noelia Nuria Octavio
  Olga Omar Oriol Pablo Paloma Paola Patricio Pedro Rafael Ramiro Ramon Raquel Raul Rebeca Reinaldo Roberto Rodolfo Rodrigo Rogelio Rolando Romina Roque Rosa Ruben Salome Sancho Sandro
  Santiago Saul Sergio Silvina Sixto Sofia Susana Tabare Tania Tatiana Teodoro Teofilo Tomas Ulises Valentina Valeria Vanesa Vicente Vladimiro Wilfredo Wilson Ximena Yamandu Yanina Yesica
  Zulema Afonso Aecio Aloizio Amilcar Anabela Andreia Arlindo Augusta Basilio Bento Caio Carlota Catarina Celeste Cleber Dilma Duarte Edinho Edson Fabio Fatima Fernao Filipa Filipe Flavio
  Geraldo Gilmar Gleisi Goncalo Guilherme Heitor Helder Helio Henrique Inacio Ivo Jair Joana Joao Joaquim Luana Luiz Luiza Lula Mafalda Marcio Mariza Matheus Nelson Nuno Otavio Paulo Rui
  Simao Tarcisio Telma Teresinha Tiago Valdis Vasco Vitor Wagner Wellington Aldo Alessandra Alessandro Alessio Alfio Ambrogio Angelo Annalisa Antonella Antonello Arianna Beppe Camillo Carlo
  Carlotta Chiara Cinzia Corrado Cosimo Damiano Daniela Daniele Davide Domenico Donatella Donato Edoardo Elisabetta Emanuele Enrica Enrico Enzo Ettore Fabrizio Federica Ferdinando Filippo
  Fiorella Flaminia Franca Francesca Francesco Franco Gabriele Gaetano Gennaro Giacomo Giada Giampaolo Giancarlo Gianfranco Gianluca Gianmarco Gianni Gino Giorgia Giorgio Giovanna Giovanni
  Giuliano Giulia Giulio Giuseppe Giuseppina Graziano Guglielmo Ilaria Ivana Lamberto Letizia Luca Luciana Luigi Maddalena Massimiliano Massimo Matteo Maurizio Michele Mirella Nello
  Nicoletta Nunzia Ornella Ottavio Paolo Pasquale Piero Pierluigi Pietro Raffaele Raffaella Renato Renzo Riccardo Rosalba Rosanna Rosella Sabrina Salvatore Serena Silvana Stefania Stefano
  Tiziana Tommaso Ugo Umberto Valerio Vincenzo Virgilio Vittoria Vittorio Adalsteinn Aksel Anders Anniken Annika Antti Arja Arne Arto Asbjorn Aslaug Aud Audun Barth Birger Birgir Birgitte
  Bjarni Bjarte Borge Carin Cecilie Christer Ditte Ebba Einar Eino Eirik Elisabet Elin Elina Elsi Emilia Erkki Erna Esa Esko Espen Esben Finn Fredrik Frode Geir Gro Gudlaugur Gudmundur
  Gunilla Gunnar Guri Haakon Hakan Halla Halvard Hanna Heikki Helle Henrik Hjalmar Ilkka Ingvar Ingvild Inger Iselin Ivar Jaakko Jari Jeppe Johan Jonas Jonne Jorgen Juha Juhani Jukka Jussi
  Jyrki Kaare Kaarina Kaisa Kalle Kari Karianne Karita Karoline Katainen Kersti Ketil Kirsten Kjell Knut Krista Kristian Kristrun Lasse Leif Lene Liisa Lilja Lise Magnus Maija Mads Maren
  Marit Marja Mari Markku Mathilda Matti Mette Mika Mikael Mikko Mogens Morten Nikolai Nina Ola Olafur Olav Ole Olli Oyvind Paavo Palle Pekka Pehr Peder Pelle Pernille Pertti Petri Petteri
  Rasmus Riikka Risto Rune Sampo Sanna Sari Sauli Sigmundur Sigurd Sigurdur Siv Siri Snorre Sofie Solveig Soren Steen Stig Stina Sture Svein Taina Tapio Tarja Terje Thorbjorn Thorgerdur
  Thorhildur Timo Tord Torbjorn Tore Torgeir Torill Trine Troels Trond Trygve Tuomas Tuula Ulf Ville Vibeke Ylva Ales Aleksander Aleksandar Aleksandr Aleksandra Aleksei Aleksey Aleksi Alena
  Alexandru Alexei Alexey Alina Alisher Aliaksandr Alojz Anastasia Anatol Anatoly Anatoliy Ance Andrei Andrej Andrejs Andreea Andrey Andriy Andris Andrius Andrzej Anton Antonina Antonin
  Arkady Arseniy Artem Artis Artjoms Arunas Arturs Artur Atanas Atis Audrius Aurelian Barbora Bartosz Beata Blaz Blagoy Bogdan Bohdan Bohuslav Bojan Boryana Borislav Borut Bosko Boyko
  Bozidar Branko Bronislav Bronius Calin Catalin Cezary Ciprian Costin Czeslaw Daina Dainius Daiva Dalia Damir Damjan Danail Danica Danil Danilo Danuta Daria Darius Darko Davit Davor Dejan
  Delyan Denys Desislava Dimitar Dimitri Dimitrije Dimitris Dmitri Dmitriy Dmitry Dmytro Dominika Dorin Doru Dragan Dragos Dubravka Dumitru Dusan Edgars Edita Egils Egidijus Ekaterina Ervin
  Evgeni Evgeny Evika Ewa Filip Fyodor Galina Gabor Gediminas Gennady Georgi Georgios Gergely Gheorghe Gintaras Gitanas Goran Gordan Grazyna Grigory Grzegorz Gyorgy Henryk Hristijan Hristo
  Igor Ihor Ilie Ilir Ilona Ilya Inese Ingrida Iryna Irina Ioan Ion Iulian Ivaylo Ivica Iveta Jacek Jadranka Jadwiga Jakub Janez Janina Janis Janusz Jana Jarmila Jaromir Jaroslav Jaroslaw
  Jasna Jelena Jerzy Jevgenija Jindrich Jiri Jolanta Jozef Jozsef Juraj Jurgita Jurij Juris Justas Justyna Kalin Kamil Karlis Karol Kasia Katalin Katarzyna Kazimierz Kestutis Kiril Klaudia
  Klemen Kornelia Kostadin Krisjanis Kristaps Kristijan Krzysztof Krassimir Kyriakos Ladislav Larisa Laszlo Lech Lenka Leonid Leszek Lev Libor Lidija Linas Livia Ljubica Ljubo Lubomir
  Ludmila Lubos Lyubov Lukasz Lyudmila Maciej Magda Maia Maja Maksim Malgorzata Marcin Marek Margus Marija Marijan Marika Marin Marinko Mariusz Marko Maros Maryna Marzena Mateja Mateusz
  Matej Matjaz Mihaela Mihai Mihail Mikhail Mykhailo Mykola Mikulas Mile Milan Milena Milica Milorad Milos Miloslav Milojko Mindaugas Miodrag Miroslav Miroslaw Mladen Momir Nada Natalya
  Nataliya Natasa Nebojsa Nemanja Nevena Nicolae Nikola Nikolay Nikolina Nino Oana Oksana Oleg Oleh Oleksandr Oleksii Olena Ondrej Orsolya Ostap Pavel Pavlo Pawel Petar Peteris Petr Petro
  Petya Piotr Plamen Predrag Primoz Przemyslaw Radek Radmila Radoslav Radoslaw Radovan Raimonds Raimundas Ramunas Rasa Ratko Remigijus Renata Richards Rihards Robertas Rosen Rossen Roxana
  Rumen Ruslan Rustam Ryszard Sabina Sandor Sasa Sergei Sergej Sergey Sergiu Serhiy Sigitas Simona Siniša Slavica Slavisa Slawomir Snezana Sorin Stanislav Stanislaw Stasys Stjepan Stoyan
  Svetlana Svitlana Szymon Tadeusz Tamas Taras Tatjana Tatyana Teodor Tibor Tihomir Timofei Toma Tomasz Tomaz Tomislav Traian Tsvetan Urmas Urska Vadim Vadym Valentyna Valeri Valeriy Valdas
  Vaclav Vasil Vasile Vasily Vasyl Veaceslav Veselin Viktoria Viktorija Vilis Vilius Vitalie Vitaliy Vitaly Vjosa Vlad Vladimir Vladislav Vlastimil Vojtech Volodymyr Vojislav Vesna
  Vyacheslav Wieslaw Witold Wladyslaw Wlodzimierz Wojciech Yaroslav Yelena Yevgeny Yulia Yuliya Yurii Yuri Yuriy Yury Zbigniew Zdenek Zdravko Zeljko Zhivko Zita Zlata Zlatko Zoltan Zoran
  Zsolt Zuzana Zygimantas Zygmunt Anastasios Antonis Apostolos Aristotelis Athanasios Charalambos Christos Constantinos Dimitra Eleni Evangelos Fotini Giannis Ioannis Katerina Konstantina
  Konstantinos Kostas Kostis Makis Nikolaos Nikos Notis Olympia Panagiotis Pavlos Prokopis Spyros Stavros Stelios Thanos Theodoros Vassilis Yannis Yiannis Abdelaziz Abdelfattah Abdelhafid
  Abdelhak Abdelhamid Abdelilah Abdelkader Abdelkarim Abdellah Abdellatif Abdelmajid Abdelmalek Abdelmadjid Abdelouahed Abdelwahed Abdoulaye Abdou Abdourahmane Abdul Abdulaziz Abdulhamid
  Abdulkarim Abdulla Abdullah Abdullahi Abdulqadir Abdulrahman Abdulsalam Abed Abeer Abiy Achraf Adel Adil Adnan Afaf Ahmad Ahmadou Ahmed Ahmet Aicha Aisha Akram Alaa Ali Alia Aliko Aliou
  Alioune Allal Amadou Amal Aman Amani Ameen Amer Amin Amina Aminata Aminatou Amine Amir Amira Ammar Amr Anas Anis Anouar Anwar Asma Asmaa Assia Assoumani Awa Ayman Aymen Ayoub Aziz Aziza
  Azza Azzedine Badr Baha Bahaa Bahija Bandar Basel Basma Bassam Bassirou Bilal Bouchra Boubacar Brahim Chakib Chokri Daoud Dhafer Djibril Driss Ebrahim Emad Essam Fadi Fadila Fahad Fahd
  Faisal Faiza Fakhri Farah Farid Farida Farouk Fatema Fatiha Fatou Fatoumata Fawzi Fayez Faycal Fayssal Ferhat Fouad Fuad Ghada Ghalia Ghassan Ghita Habib Hadi Hadja Hafez Hafida Hafsa
  Haifa Haitham Hajar Hakim Hala Halima Hamad Hamadi Hamdi Hamed Hamid Hamza Hana Hanan Hani Haroun Hasan Hassan Hassane Hatem Hatim Haytham Hazem Hesham Hicham Hichem Hind Hisham Houda
  Houssein Hussain Hussam Hussein Ibrahim Ibrahima Idris Idriss Idrissa Ihab Ikram Ilham Ilyas Imad Imane Imran Iman Insaf Iqbal Ishaq Ismail Issa Issam Issiaka Issoufou Iyad Jaafar Jabir
  Jaber Jalal Jamal Jamil Jamila Jassim Jawad Jihad Jihane Kadhim Kais Kamel Karim Karima Kawtar Kenza Khadija Khaled Khalid Khalifa Khalil Khaldoon Kheireddine Laila Lahcen Lamia Lamine
  Lamiaa Larbi Latifa Layla Lina Loubna Lubna Maha Mahamadou Mahamat Mahdi Maher Mahmood Mahmoud Mahmud Mahjoub Majid Majed Malak Malek Malik Mamadou Mamdouh Manal Mariam Marwa Marwan
  Maryam Masoud Masrour Mbarka Mehdi Mehmet Meryem Messaoud Moez Mohamad Mohamed Mohammad Mohammed Mohamedou Mohsen Mohsin Mokhtar Moncef Monia Mostafa Mouhamadou Mounia Mounir Mourad
  Moussa Muhammad Muhammadu Muhannad Munir Murad Musa Mustafa Mustapha Nabil Nabila Nadia Nadir Nael Naguib Nahed Nahla Naif Najat Najib Najla Nasr Nasser Nawal Nawfal Nayef Nazanin Nizar
  Nouh Noura Noureddine Nouri Nour Obaid Omer Othman Oumar Oumou Ousmane Qais Qasim Rabab Rabah Rabia Rabie Rachid Rachida Radwan Rafik Ragheb Rami Rana Rania Raouf Rashad Rashid Rasha
  Rawya Reda Reem Riad Rida Rima Rizwan Rula Ryad Saad Saadia Sabah Saber Sabri Saddam Sadiq Sadok Said Saida Saif Sahar Saker Saleem Saleh Salah Salem Salim Salima Salma Salman Salwa Sami
  Samia Samir Samira Sana Sanaa Saud Seif Selma Serigne Shadi Shahira Shaima Sharif Sherif Sidi Siham Skander Slimane Souad Soufiane Soukaina Souleymane Sumaya Taha Taher Tahar Talal Talib
  Tamer Tamim Tarek Tareq Tarik Tariq Tawfik Taoufik Thamer Thani Tidjane Usman Umar Walid Waleed Wafa Wael Wafaa Wasim Wassim Widad Wissam Yahya Yacine Yasir Yassin Yassine Yasser Yazid
  Yehia Younes Youness Younis Yousef Yousif Youssef Youssouf Yusuf Zahra Zaid Zainab Zakaria Zaki Zayed Zeinab Zied Zineb Zoubida Zouhair Abbas Akbar Alireza Amirhossein Arash Ashraf Asad
  Asif Babak Behrouz Bijan Bushra Dawood Farhad Farshad Ghulam Gholamreza Hamidreza Hossein Hosein Javad Javed Kambiz Kayvan Khawaja Khurram Manouchehr Mehran Mojtaba Morteza Nasir Parviz
  Pervez Reza Rouhollah Saeed Shahbaz Shahid Shaukat Shehbaz Sohail Tahir Zafar Zulfikar Alparslan Arda Aylin Aysegul Ayse Bekir Bulent Burak Cengiz Cevdet Dilek Dogan Ekrem Elif Emine Emre
  Enis Ercan Erdal Erdem Erkan Ersin Ertugrul Esra Fahrettin Fatih Fatma Fikret Filiz Funda Gokhan Gulsen Halil Haluk Huseyin Ilker Ismet Kadir Kaan Kemal Koray Levent Mahinur Melih Meral
  Mert Mevlut Murat Nihat Nureddin Nuri Numan Oguz Okan Onur Orhan Osman Ozgur Ozlem Pinar Recep Rifat Ruhsar Selim Selcuk Serdar Serkan Sevgi Sibel Suleyman Tansu Tayfun Tugrul Tuncay Ufuk
  Umit Vedat Volkan Yasar Yasin Yavuz Zafer Zehra Zekeriya Adylbek Aibek Aigul Ainur Akylbek Alikhan Aliya Almas Anar Ararat Armen Ashot Askar Aset Aybek Azamat Bahrom Bakhtiyar Bakytzhan
  Bauyrzhan Berdymukhamed Daniyar Dastan Davron Dilnoza Dinara Elchin Elmira Eldor Elnur Emomali Erlan Erzhan Fariz Farkhod Furqat Galym Gayrat Gevorg Giorgi Gulmira Gulnara Gurbanguly
  Hikmat Hayk Ilhom Ilhan Irakli Ismat Jamshid Jeyhun Kairat Kamchy Kanat Kassym Khurshed Laziz Levan Lilit Mamuka Marat Meder Mher Mikayil Mukhtar Murod Natia Nazim Nigar Nijat Nikol
  Nodira Nurlan Nursultan Nurzhan Odil Olzhas Orkhan Ramin Ravshan Rovnag Rovshan Sadyr Sahib Samad Sanjar Saodat Sardor Serik Shahin Shakhrat Shavkat Sherali Sherzod Sirojiddin Talgat
  Tamar Tamerlan Temir Tigran Timur Toomas Tulegen Tural Ulukbek Umid Vahan Vahe Vardan Vugar Yerlan Yermek Zarina Zaur Zhanna Zhaslan Zurab Aditi Aditya Ajay Ajit Akash Akhilesh Amit
  Amitabh Amrita Anand Anil Anjali Ankit Anupriya Anurag Arjun Arun Aruna Arvind Asha Ashish Ashok Ashwini Atul Bhagwant Bhupendra Chandrababu Darpan Deepa Deepak Dharmendra Dinesh Divya
  Droupadi Gaurav Gautam Geeta Gita Gopal Govind Hardeep Harsh Hemant Hina Indira Ishaan Jagdeep Jaishankar Jayant Jitendra Jyoti Jyotiraditya Kapil Karan Kavita Kiren Kishore Lalit Madhu
  Mahesh Mallikarjun Mamata Manish Manmohan Manoj Manohar Meera Mohan Mukesh Mukul Nandan Narayan Narendra Naveen Neeraj Neha Nirmala Nisha Nita Nitin Padma Pankaj Pavan Piyush Pooja Prabha
  Pradeep Prakash Pramod Pranab Prashant Pratap Pratibha Praveen Preeti Priya Priyanka Purnima Raghav Raghuram Rahul Raj Rajat Rajeev Rajendra Rajesh Rajiv Rajnath Raju Rakesh Ramesh Ranil
  Ranjit Rashmi Ratan Ravi Rekha Ritu Rohit Sachin Sandeep Sangeeta Sanjay Sanjeev Santosh Sarita Satish Saurabh Savita Seema Shashi Shekhar Shilpa Shivraj Shobha Shubham Shyam Siddharth
  Smriti Sneha Sonal Srinivas Subrahmanyam Sudha Sudhir Sujata Sumit Sunil Sunita Suresh Sushil Sushma Swati Tarun Uday Usha Varun Venkat Venkatesh Vidya Vijay Vikas Vikram Vinay Vineet
  Vinod Vipul Virender Vishal Vivek Yashwant Yogesh Yogi Agus Airlangga Anies Arief Bambang Basuki Budi Chrismanto Darmawan Dewi Dyah Erick Fadli Ganjar Heru Indra Joko Jusuf Luhut Lutfi
  Megawati Muhaimin Nadiem Nurhayati Prabowo Puan Retno Rini Rosan Sandiaga Siti Sugiono Sukarno Suharto Susi Susilo Teten Wahyu Yudhoyono Yusril Zulkifli Azmin Zafrul Mahathir Muhyiddin
  Hishammuddin Rafizi Bongbong Imelda Benigno Leni Preecha Prayut Prayuth Srettha Paetongtarn Thaksin Yingluck Somchai Somsak Suphan Anutin Pichai Jurin Chuan Abhisit Sihasak Suriya
  Thongloun Saleumxay Sonexay Samdech Prak Abebe Adama Adebayo Ademola Adesina Afua Akinwumi Akosua Akufo Akua Ansah Asante Assimi Ayodele Babacar Babajide Babatunde Bola Bukola Chidi
  Chinedu Chinwe Chukwuma Daudi Ebenezer Ebele Emeka Emmerson Engwase Faustin Femi Folashade Funmilayo Godfrey Goodluck Hage Haile Hailemariam Hailu Hakainde Hassana Ifeanyi Ifeoma Ike
  Isaias Iyabo Jabulani Jakaya Jomo Kabiru Kagiso Kamau Kaguta Kingsley Kofi Kojo Kwabena Kwadwo Kwaku Kwame Kwasi Kwesi Lazarus Lerato Lindiwe Mahamudu Makhosini Mangosuthu Mcebisi Meles
  Mmusi Mokgweetsi Mpho Museveni Musalia Mutua Mwai Naledi Netumbo Ngozi Nkosazana Nkosana Nomvula Nonkululeko Obiageli Olusegun Oluwaseun Olusola Phumzile Raila Rigathi Ruvarashe Sekou
  Sello Simiyu Siphiwe Sipho Tadesse Taye Tendai Thabo Thandi Thandiwe Themba Tsitsi Uhuru Umaru Uzoma Wangari Wanjiru Wavel Wole Workneh Yaw Yemi Yoweri Zandile Zanele Zenawi Zodwa Zweli
  Akira Akihiro Daisuke Fumio Fumiko Haruhiko Haruka Haruki Hayao Hideki Hideo Hiroaki Hiroko Hiroshi Hirokazu Ichiro Junichiro Junko Kazuo Kazuya Keiko Keiichi Kenji Kenichi Kenta Koichi
  Koizumi Makoto Masahiro Masako Masato Megumi Michiko Minoru Naoko Naoto Nobuo Noriko Ryosei Ryota Sanae Satoshi Shigeru Shinjiro Shinzo Shoichi Takashi Takayuki Takeshi Takeo Taro Tetsuya
  Tomoko Toshimitsu Toshiyuki Tsutomu Yasuhiro Yasutoshi Yoko Yoichi Yoji Yoshihide Yoshimasa Yoshiko Yuichi Yukio Yuko Yumiko Avigdor Avi Benny Bezalel Binyamin Ehud Eli Gabi Galia Golda
  Itamar Merav Miri Moshe Naftali Ofir Orna Shimon Shira Tzipi Yael Yair Yitzhak Yoav Zeev
`;

/** Family names that come first, before a given name in capitals. */
const FIRST_FAMILY = `
  Wang Zhang Liu Chen Huang Zhao Zhou Xu Sun Zhu Hu Guo Lin Gao Luo Zheng Liang Xie Zeng Xiao Cai Jiang Cheng Wei Xue Yao Xiong Meng Qian Qiu Hou Shao Xi Cui Jia Jin Liao Niu Pei Qi Xing Yu
  Yuan Zhong Chiang Hsiao Tsai Lai Chou Hsu Tseng Kuo Nguyen Tran Pham Dang Bui Dinh Truong Hoang Huynh Duong Trinh Kim Choi Jeong Yoon Jang Kwon Hwang Ahn Yoo Baek Yeo Noh
`;

const CYRILLIC = `
  Александр Александра Алексей Алена Алина Алла Анастасия Анатолий Андрей Анна Антон Антонина Аркадий Артем Артур Богдан Борис Вадим Валентин Валентина Валерий Валерия Василий Вера Вероника Виктор Виктория Виталий
  Владимир Владислав Всеволод Вячеслав Галина Геннадий Георгий Герман Глеб Григорий Давид Даниил Дарья Денис Дмитрий Евгений Евгения Екатерина Елена Елизавета Захар Зинаида Иван Игорь Илья Инна Ирина Кирилл
  Константин Ксения Лариса Лев Леонид Лидия Людмила Максим Маргарита Марина Мария Матвей Михаил Надежда Наталья Наталия Никита Николай Нина Оксана Олег Ольга Павел Петр Полина Раиса Роман Руслан Светлана Семен Сергей
  Станислав Степан Тамара Тарас Татьяна Тимофей Тимур Федор Филипп Эдуард Элла Эльвира Юлия Юрий Яков Яна Ярослав
  Азамат Айгуль Акылбек Алишер Алихан Анвар Арман Армен Артак Аскар Ашот Бакытжан Бахтияр Берик Вагит Вардан Гагик Гульнара Гурбангулы Давид Данияр Джамшид Джейхун Дильшод Ерлан Ержан Жанар Заур Зафар Зураб Ильхам
  Ильхом Ираклий Исмаил Кайрат Камчыбек Касым Карен Лазиз Лаша Леван Мамука Марат Мгер Мехрибан Микаэл Мурат Мухтар Мушег Назим Нигяр Никол Нурлан Нурсултан Олжас Орхан Равшан Рамиль Рафаэль Ринат Ровшан Рубен Рустам
  Рустэм Садыр Санжар Саодат Сардор Саломе Серик Серж Сирожиддин Талгат Тигран Улугбек Фарид Фаррух Хикмат Шавкат Шахин Шахрат Шерали Шерзод Эльмар Эльнур Эмомали
  Абдель Абдельмаджид Абдул Абдулазиз Абдулла Абдулрахман Аббас Аббос Азиз Али Амин Амина Амир Ахмад Ахмед Басам Бандар Вахид Валид Джамаль Джасем Зейнаб Ибрагим Идрис Имад Исса Карим Камаль Лейла Мансур Марьям Масуд
  Махди Махмуд Мехди Мохаммад Мохаммед Мохамед Мухаммад Мухаммед Мустафа Насер Нассер Надир Омар Рашид Реза Саид Салем Салех Салман Сами Самир Саад Сауд Тарик Тамим Фахд Фейсал Халид Халед Хамад Хамид Хасан Хосейн
  Хуссейн Юсеф Юсуф Яссер
  Адам Адриан Алан Альберт Альберто Альфредо Анхель Ангела Андреас Анджей Анна Антонио Антониу Ариэль Арне Артуро Бенджамин Бернар Билл Бруно Вернер Виктор Винсент Вольфганг Габриэль Ганс Гари Генри Герхард Гордон Грег
  Густаво Гийом Даниэль Джастин Джей Джек Джеймс Джо Джозеф Джон Джонатан Джордж Джорджа Диего Дик Дилма Дональд Дэвид Жан Жозеп Жозе Жоау Игнасио Йенс Йозеф Йоханнес Иоганн Карл Карлос Каролин Кая Кевин Клаус Клод Кристалина
  Кристин Кристиан Крис Лоран Лоренсо Луис Лукас Люк Макс Марк Марко Марин Марсель Мартин Мауро Майк Майкл Маттео Мелани Мигель Мишель Николас Николя Олаф Оливье Пабло Паоло Патрик Педро Пер Петер Петр Питер Пол Пьер Рауль
  Рафаэль Рикардо Ричард Роберт Роберто Родриго Рональд Рональд Сара Сантьяго Серджио Серхио Стив Стивен Стефан Сьюзан Тим Том Томас Тони Урсула Фабио Фелипе Фернандо Франк Франсиско Франсуа Фредерик Фридрих Хавьер Хайме Хорхе
  Хосе Хуан Шарль Эдвард Эммануэль Энрике Эрик Эрнесто Эстебан
  Ахмет Бекир Бюлент Ведат Волкан Дениз Кемаль Мевлют Мехмет Мурат Нихат Омер Реджеп Серкан Хакан Хулуси Эмине Юсуф
  Аджит Амит Анил Арвинд Ашок Виджай Викрам Винай Дипак Кришна Манмохан Нарендра Нирмала Пиюш Прадип Раджеш Раджнатх Раджив Рави Санджай Сатиш Субраманьям Сунил
  Ван Чжан Чэнь Ли Лю Хуан Чжао Чжоу Сюй Сунь Чжу Линь Дин Хэ Си Нгуен Чан Фам Хоанг Ким Пак Чхве
  Ави Биньямин Ицхак Моше Эли
`;

const ARABIC = `
  محمد أحمد محمود حامد حمد حميد عبدالله عبدالرحمن عبدالعزيز عبداللطيف عبدالفتاح عبدالمجيد عبدالحميد عبدالكريم عبدالقادر عبدالوهاب عبدالسلام عبدالحق عبدالهادي عبدالحليم عبدالمنعم عبدالناصر علي حسن حسين حسان حسام يوسف إبراهيم
  إسماعيل إسحاق يعقوب موسى عيسى مصطفى مرتضى خالد وليد سعيد سعد سعود فهد فيصل سلمان سليمان سالم سليم سامي سامح سمير سمير طارق طلال عمر عمرو عمار عثمان عصام عماد عادل عدنان عزيز عزيزة عزام فؤاد فاروق فارس فادي فاطمة
  فريد فريدة فوزي رشيد رشيدة راشد رامي رياض رانيا رنا ريم رباب رفيق ناصر نبيل نبيلة نادية نايف نجيب نزار نوال نورة نورالدين نواف ماجد ماهر مازن مبارك مجدي محسن مراد مروان مريم مسعود منصور
  منير مها مهدي منى هالة هاني هشام هيثم هدى هند حبيب حكيم حمدان حمدي حمزة حنان جابر جاسم جعفر جلال جميل جواد جهاد بسام بشير بلال بندر باسم باسل أمينة أنور أنس أسامة أسعد أشرف أكرم أمجد
  أيمن أيوب أسماء إياد إيهاب إدريس آمنة آدم تميم تامر توفيق ثامر ذياب زايد زياد زيد زينب زكريا زكي سارة سعاد سلمى سلوى شادي شاكر شفيق شيماء صالح صلاح صادق صبري طه ظافر عائشة عباس علاء غادة غازي غسان
  قاسم قيس كريم كمال كوثر لطيفة لمياء لؤي ليلى لبنى ياسر ياسين يحيى يزيد يونس يسرى وائل وداد مولاي مختار معاذ معتز ممدوح مؤيد نزهة نعيم نعيمة
  رقية فتيحة جميلة بسيمة عواطف غيثة منية مونية بهية سناء سحر نيفين ناجي نصر رضوان رمزي زهير حاتم جيهان داليا شرين نهى نجلاء هيفاء وفاء
  ألكسندر أليكسي أندريه أنطونيو أنطوان أنالينا أورسولا إيمانويل إيلينا بوريس بيدرو بيتر بول بافيل تشارلز توماس توني جان جاك جورج جورجيا جوزيف جوزيب جون جيمس خوسيه خوان دونالد دينيس ديفيد دميتري دانيال رجب روبرت ريتشارد سيرغي سيرجي شينزو
  فلاديمير فولوديمير فرانك فرانسوا فريدريش فرناندو فيكتور كارلوس كريستين كريستالينا كلاوس كاترين كيم لويس لوران ليز مارك ماركو ماريا مارتن ماثيو مايكل محمت ميخائيل ميشال ميشيل ناريندرا نيكولا نيكولاي هاكان هنري وانغ وليام يوري يانيس
  مانويل طيب ميغيل أنخيل فيليبي بيترو رافائيل سيباستيان يان لويجي جيورجيا أنطونيو ماركوس باولو خافيير فيدان أولاف هيلين إليزابيث بينيامين بنيامين شوكت قاسم إلهام نيكول نارندرا أنيل سوبرامانيام شهباز رستم
`;

const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');

const GIVEN: ReadonlySet<string> = new Set(words(LATIN + CYRILLIC + ARABIC).map(fold));
const FAMILY: ReadonlySet<string> = new Set(words(FIRST_FAMILY).map(fold));

/** The ends that a Russian given name has in another case, folded: "Сергея", "Ольгой". */
const CASE_END = /(?:ом|ем|ою|ои|еи|ью|а|я|у|ю|е|и|ы)$/u;
/** Those it may have in the nominative: "Сергей", "Ольга", "Игорь", "Мария", "Юрий". */
const NOMINATIVE_ENDS = ['', 'и', 'а', 'я', 'ь', 'ия', 'ии'] as const;

/** Whether a word is a given name, in Russian in any case, or an East Asian family name that stands first. */
export function isGivenName(word: string): boolean {
  const name = fold(word);
  if (GIVEN.has(name) || FAMILY.has(name)) return true;
  if (!/^\p{Script=Cyrillic}{3,}$/u.test(name) || !CASE_END.test(name)) return false;
  const stem = name.replace(CASE_END, '');
  return NOMINATIVE_ENDS.some((end) => GIVEN.has(stem + end));
}
