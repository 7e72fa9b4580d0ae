extension LanguageProfile {
  /// The other languages that are written in Latin letters.
  static let otherLatin: [LanguageProfile] = [
    LanguageProfile(
      code: "pl",
      words: """
        w i na z się do nie że to o jest jak a po co od za przez ale dla tym tego który tak czy już są \
        oraz było był być jego przed ze jej pod ich może tylko która które też tej lat bardzo powiedział \
        ma była także będzie podczas ponad nad między we przy jako żeby aby gdy gdzie kiedy jeśli jednak \
        bo więc czyli również tam tu teraz zawsze nigdy wszystko wszyscy wszystkich jeden jedna dwa trzy \
        nowy nowe roku rok dni ludzi rząd pan pani mówi powiedziała dodał poinformował twierdzi został \
        została zostały zostało mają miał miała mogą można trzeba były byli nic nam nas ten tę tą te ci \
        tych
        """,
      parts: """
        -ego -ych -ach -owy -owych -nia -cie -ości -ość -ski -skiego -ymi -ami -enie -ował -wie prze- \
        przy- -iem -ęło -ąc -ący -ących -ują -uje -ować -acja -acji -anie -eniu -aniem -ała -ali -iły -iła \
        -ił -ło -ść -nych -nej -nym -owej -ów -om -any -ony -ane -one -dzie -ków
        """,
      letters: "ąćęłńóśźż"
    ),
    LanguageProfile(
      code: "cs",
      words: """
        a v se na je že to s z do o i jako za by ale po jsem podle ve který jeho k od jsou při tak která \
        byl pro co než bude bylo nebo až které také jen už není jejich jak když byla ze před však uvedl \
        řekl let proti mezi této kteří může aby kde ten tento tato toto ty ti tím tom tu všechno všichni \
        jeden jedna dva tři nový nové nová rok roku roce dny lidí vláda pan paní říká řekla dodal \
        informoval tvrdí byli mají má měl měla mohou lze třeba ní něj nám nás vás sebe svůj své svou asi \
        pouze ještě dnes včera
        """,
      parts: """
        -ého -ích -ých -ost -osti -ního -ení -ství -ové -ovat -ním -ský -ské -ají -ách -ému nej- před- \
        -ován -ována -ováno -ala -ali -alo -ila -ili -ilo -ími -ují -uje -ace -ací -ější -ět -it -at -ými \
        -ech -ům -nou -ních -dla
        """,
      letters: "áčďéěíňóřšťúůýž"
    ),
    LanguageProfile(
      code: "sk",
      words: """
        a v sa na je že to s z do o i ako za by ale po som podľa vo ktorý jeho k od sú pri tak ktorá bol \
        pre čo než bude bolo alebo až ktoré tiež len už nie ich keď bola zo pred však uviedol povedal \
        rokov proti medzi tejto ktorí môže aj budú boli aby kde ten tento táto toto tí tým tom tu všetko \
        všetci jeden jedna dva tri nový nové nová rok roku dni ľudí vláda pán pani hovorí povedala dodal \
        informoval tvrdí má mal mala môžu možno treba nej ňom nám nás vás seba svoj svoje svoju asi iba \
        ešte dnes včera preto pretože nich
        """,
      parts: """
        -ého -ých -osť -osti -enie -stvo -ové -ovať -ným -ský -ské -ajú -ách -ému naj- pred- -nia -ami \
        -tými -ovaný -ovaná -ované -ala -ali -alo -ila -ili -ilo -ích -ími -ujú -uje -ácia -ácie -ejší -iť \
        -ať -ými -och -om -ou -ných -eho
        """,
      letters: "áäčďéíĺľňóôŕšťúýž"
    ),
    LanguageProfile(
      code: "sl",
      words: """
        je in v na da se so za ki bi pa z ne tudi po s kot od bo iz pri še do sem tako med ali to ni o ko \
        lahko že ter bil le zaradi kar več pred samo bila leta pod bilo če zelo dejal kako njegov biti \
        imajo smo bodo proti kjer ker zato pač tem tega temu ta te vendar saj naj ena eden dva dve tri \
        novi nova novo dneh danes včeraj ljudi vlada predsednik minister dejala dodal povedal sporočil \
        treba mora bomo boste nas vas sebe svoj svoje svojo ob nad brez okoli
        """,
      parts: """
        -ega -ih -osti -anja -anje -ijo -ala -alo -ski -skega -nosti -ev -imi -emu -nih pre- raz- -ovanje \
        -ali -ile -ilo -ila -il -ejo -ajo -ujejo -ost -iti -ati -no -nem -nim -ovanja -enje -enja -ov -em \
        -om -ah
        """,
      letters: "čšž"
    ),
    LanguageProfile(
      code: "hr",
      words: """
        je i u se na da za od su koji ne kako s o to a sa iz će bi što te ali koje kao do nije koja po bio \
        ili samo već nakon još godine sve prema biti bila može kada zbog on rekao između kazao jer tijekom \
        protiv više njegov ovo mu bilo ima imaju nema dok gdje gde ovaj ova taj ta toga tome tom ovom ovog \
        jedan jedna dva tri novi nova novo dana danas jučer juče ljudi vlada predsjednik predsednik \
        ministar rekla dodao objavio poručio mogu treba mora biće bit smo ste nam nas vas sebe svoj svoje \
        svoju tako pa pak
        """,
      parts: """
        -ija -ije -nje -nja -anja -anje -osti -ima -og -ih -ski -skog -ovi -ila -ući -stva pre- pri- \
        -ijelo -ao -eo -ali -ile -ilo -alo -ajući -ujući -ova -ove -ovima -enje -enja -ost -iti -ati -no \
        -nom -nih -nim -ača -ara
        """,
      letters: "čćđšž"
    ),
    LanguageProfile(
      code: "lt",
      words: """
        ir į kad yra su iš tai bet kaip buvo apie už ar dėl po kurie tik savo nuo jau iki per jis šis taip \
        metų gali bus arba buvęs dar jo labai ne bei pagal tačiau jie prie prieš sakė kuris kurios šiuo \
        šios teigė pat būti ji jų nes kai šią šį šioje taigi tada tuo todėl kol kurį kuriuos nors net daug \
        daugiau mažiau labiau visi visų visas kitų kiti kitas viena vieną pirmą naujas metais metus dienos \
        dieną žmonių vyriausybė pranešė teigia turi turėtų galima reikia būtų esą nebuvo nėra mes aš jums \
        juos joms
        """,
      parts: """
        -ių -imo -imas -ybė -ybės -ojo -osi -usi -amas -aujas -imų -tas -iai -iams -ams -inis -ius -ėjo \
        -omis -iui -ymas -imą -ymo -osios -iau -ančių -iant -ant -ėti -yti -uoti -ose -yje -oje -ėje -uje \
        -ais -jų -tų -ytų -tojas -tojų -iškai -ybą -tą
        """,
      letters: "ąčęėįšųūž"
    ),
    LanguageProfile(
      code: "lv",
      words: """
        un ir par no ar uz ka kas arī bet tika lai pēc pie gada nav to vai būs tas tā līdz bija tikai tiek \
        jau kā kurš savu viņš starp kuri pret sacīja valsts kad gadā laikā ļoti gan jo var vēl tās tomēr \
        viņa esot pirms tam tie šo šī šis šā ja būtu varētu nevar visi visu vairāk vairs daudz taču \
        turklāt savukārt tādēļ tāpēc pat vien viens divi jauns jaunu dienā gados cilvēku valdība paziņoja \
        norādīja teica ziņo informēja zem virs bez caur kopā mēs es jūs viņi viņas
        """,
      parts: """
        -šana -šanas -šanu -ība -ības -iem -ām -ās -ījis -usi -ējis -ums -umu -umi -tāji -ajā -ākā -jot \
        -ijas -ību -ībai -jumu -jums -jumi -ātu -īts -ētu -ājs -āja -tājs -tāju -isks -iski -iņa -iņu -oja \
        -ēja -īja -uma -umā -ijā -šanai -šanā -ošs -ošo -oši -ēt -āt -īt -dams
        """,
      letters: "āčēģīķļņšūž"
    ),
    LanguageProfile(
      code: "et",
      words: """
        ja on ei et ta see oli ning kui ka mis aga seda oma selle ma pole või siis tema kes nad välja kuid \
        olid mida veel üle olla juba nende pärast ütles saab väga sest aasta kus poolt kuni vastu peale \
        meie sellest sõnul võib järgi mitte üks olnud olema tuleb kas samuti praegu enne ainult ikka nagu \
        enam vahel vaid seal nii mille kelle mees uue uus aastal korral teda neid mind meid tehti teha \
        tegi lisas selgitas peab saada saanud saavad abil juures alates hakkab oleks ütlesid kõik kõige
        """,
      parts: """
        -mine -mise -mist -dele -sse -lise -line -takse -vad -sid -tele -tud -nud -bki -test -dest -tega \
        -daks -misel -vat -val -tes -des -ati -ita -likud -lik -dega -misega -ni -ks -st -sest -seks -ine \
        -ised -uks -eks -ast -est
        """,
      letters: "äöõüšž"
    ),
    LanguageProfile(
      code: "fi",
      words: """
        ja on ei että se oli hän ovat mutta kun myös joka sen mukaan ole kuin niin tai jo olisi jos vain \
        nyt voi ollut jotka sekä hänen kanssa jälkeen tämä mitä vielä kuitenkin eivät sanoi vuonna siitä \
        olivat ne kertoi jonka ennen siihen tämän vuoden sitä sillä olleet ollaan tulee lisäksi paljon \
        enemmän aikana kaikki kaikkien muun muassa noin joita joiden jossa joille hänelle häntä heidän \
        heille minä me te he ilman alle yli asti lähes uusi uuden kaksi kolme yksi ensimmäinen pitää \
        pitäisi tulisi saa saada saanut tehdä teki mennä eikä ettei koska jotta siis
        """,
      parts: """
        -ssa -ssä -sta -stä -lla -llä -een -iin -nen -sen -ista -mista -vat -vät -minen -tään -taan -iden \
        -den -aan -ään -lle -lta -ltä -tti -tiin -itä -ita -nut -nyt -isi -ivat -ksi -kset -tta -ttä -jen \
        -jat -oita -isen -uksen -yksen -ukset -ssaan -taa -tää -ee -oo
        """,
      letters: "äöå"
    ),
    LanguageProfile(
      code: "hu",
      words: """
        a az és hogy nem is egy volt meg ez de csak már el mint ki azt szerint még ha van mondta vagy \
        amely után le lesz sem minden fel be kell pedig akkor ezt ami aki között majd most lehet több \
        nagyon így lett illetve során két voltak ezért miatt volna nincs ne itt ott mert vagyok lenne \
        azonban szintén ennek annak ezek azok ezen azon olyan ilyen első új nagy közölte mondott elmondta \
        jelentette tette tett évben éve alatt felett mellett előtt kívül ellen keresztül óta egyik másik \
        senki semmi valamint hanem hiszen ahol amikor mivel
        """,
      parts: """
        -ban -ben -nak -nek -ból -ből -ról -ről -ság -ség -tak -tek -ták -ott -ett -ték -val -vel -ához \
        meg- -ának -ének -ában -ében -ára -ére -jét -ját -ások -ések -ást -ést -okat -eket -tól -től -hoz \
        -hez -ént -ult -ült -nál -nél -ai -ei -ött -hat -het
        """,
      letters: "áéíóöőúüű"
    ),
    LanguageProfile(
      code: "tr",
      words: """
        ve bir bu da de için ile çok olarak daha gibi olan sonra kadar ne ki ise ya o en her değil var \
        dedi olduğunu oldu ancak yeni göre ama büyük üzerinde iki mi şu tarafından yok önce şöyle \
        nedeniyle bin ben eden karşı diye olduğu ifade etti yapılan olması ilk bunu kendi bütün zaman gün \
        yıl yılında arasında bazı sadece diğer eğer hem nasıl neden hiç kimse şimdi biz onlar onun bunun \
        ettiği etmek edildi olacak söyledi açıkladı belirtti başkanı devlet ülke saat geçen aynı çünkü \
        ayrıca dolayı rağmen birlikte
        """,
      parts: """
        -lar -ler -ları -leri -nın -nin -dan -den -ında -inde -mış -miş -acak -ecek -ığı -iği -arak -erek \
        -dır -yor -ması -mesi -ların -lerin -dığı -diği -masını -mesini -mak -mek -dı -di -du -lık -lik \
        -ını -ini -ıyor -iyor -yacak -yecek -sının -sinin
        """,
      letters: "çğıöşüâ"
    ),
    LanguageProfile(
      code: "az",
      words: """
        və bir bu da də üçün ilə olan çox kimi o ki sonra daha qədər edib olub hər deyib onun bildirib var \
        isə ya nə böyük görə həmin yeni edilib ölkə ancaq amma etmək haqqında öz bunu artıq üzrə edir \
        tərəfindən bildirir mənim bizim onlar sonunda zaman gün ilk iki ildə ili il məlumat verib saat \
        istifadə qarşı üzərində indi belə əgər hətta lakin bütün heç hansı necə niyə kim arasında altında \
        yalnız bəzi digər olacaq olduğunu olması olaraq edən etdi dedi söyləyib ümumi dövlət prezident \
        ölkənin
        """,
      parts: """
        -lar -lər -ları -ləri -nın -nin -dan -dən -ında -ində -mış -miş -acaq -əcək -ıb -ib -araq -ərək \
        -dır -dir -lərin -ların -ması -məsi -dığı -diyi -acağı -əcəyi -maq -mək -ıblar -iblər -sının \
        -sinin -lıq -lik -sı -si -yib -yıb
        """,
      letters: "əğıöüçş"
    ),
    LanguageProfile(
      code: "id",
      words: """
        yang dan di dengan untuk dari ini itu pada tidak dalam akan juga ke tersebut ada oleh kata bisa \
        karena mereka sudah saat telah sebagai adalah atau menjadi saya kami lebih bahwa dia para secara \
        seperti agar hanya namun setelah orang tahun masih harus hari kepada katanya pihaknya yakni bagi \
        maka jika bila hingga saja lagi pun sejak antara sedang dapat belum selama hal ujar ujarnya sebut \
        menurut menyatakan terhadap sehingga tapi tetapi bahkan kita kalian aku kamu besar baru dua tiga \
        satu lain semua sangat pemerintah negara presiden warga
        """,
      parts: """
        ber- men- mem- meng- pem- pen- ter- per- di- -kan -nya -annya -asi -lah -tas meny- menge- peng- \
        penge- berk- -an -kannya -i -wan -isasi
        """,
      letters: ""
    ),
    LanguageProfile(
      code: "ms",
      words: """
        yang dan di untuk dengan ini itu dalam pada tidak akan kepada oleh juga beliau kata telah ke \
        daripada bagi berkata adalah kerana mereka boleh ada sebagai atau turut menjadi saya kita lebih \
        bahawa katanya hari dia selain ia secara seperti supaya hanya bukan namun selepas orang tahun \
        masih perlu pihak sudah iaitu maka jika apabila hingga sahaja lagi pun sejak antara sedang dapat \
        belum selama hal tersebut menurut menurutnya terhadap sehingga tetapi malah kamu besar baharu dua \
        tiga satu lain semua sangat kerajaan negara presiden menteri perdana ketika manakala berkenaan \
        pelbagai mengenai tiada ialah beberapa
        """,
      parts: """
        ber- men- mem- meng- pem- pen- ter- per- di- -kan -nya -annya -asi -lah -iti meny- menge- peng- \
        penge- berk- -an -kannya -i -wan -isasi
        """,
      letters: ""
    ),
    LanguageProfile(
      code: "tl",
      words: """
        ang ng sa na mga at ay si ni ito para kay hindi niya nang siya ko may kung ako din rin nila pa \
        lang ayon naman isang ka nito upang sila kanyang mula bago dahil noong o mo hanggang aniya walang \
        sinabi habang bilang tayo dito kasama
        """,
      parts: """
        mag- nag- pag- ipina- pina- naka- maka- -ang -han -hin -ong -ing -yan -kap mang- pinag- ika-
        """,
      letters: "ñ"
    ),
    LanguageProfile(
      code: "vi",
      words: """
        và của các là có được trong cho một không người với những đã này để khi từ đến về ở ra như tại \
        cũng trên đó vào sẽ năm nhiều phải theo sau bị ông làm việc hơn nhà còn đang lại chỉ rằng hai thì \
        nhưng nước tôi bà ngày do đồng quốc
        """,
      parts: """
        ng- nh- th- tr- kh- ph- -nh -ng -ch
        """,
      letters: "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
    ),
    LanguageProfile(
      code: "sw",
      words: """
        ya na wa kwa katika ni za la kuwa hiyo huo cha hayo kama pia hii baada watu huu rais lakini yake \
        wake alisema mwaka nchi hilo kwamba si bado kutoka hata kabla vya hivyo sasa zaidi mkuu kila \
        wengine hao bila serikali nchini amesema yao
        """,
      parts: """
        wa- ku- ki- ali- ana- wali- ame- wame- ilik- kuw- m- -wa -sha -isha -ika -ini -eza -ji -ishi -aji
        """,
      letters: ""
    ),
  ]
}
