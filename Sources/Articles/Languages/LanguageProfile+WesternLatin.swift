extension LanguageProfile {
  /// The languages of Germanic, Romance and other families of Western Europe that are written in Latin letters.
  static let westernLatin: [LanguageProfile] = [
    LanguageProfile(
      code: "en",
      words: """
        the of to and in a that for is on was with said he it as by at from his be has have an are were \
        they who not this will but their had which she been would or its about after i her more when one \
        we there if you what out all up than into people no could over also other some him two new
        """,
      parts: """
        -ing -ed -tion -ly -ment -ness -ity -ers -ould -ght -ies -ous -ive -able -ally wh- th- -ton -ess
        """,
      letters: ""
    ),
    LanguageProfile(
      code: "de",
      words: """
        der die und in den von das mit zu für auf ist im des sich nicht ein dem eine auch als an es hat am \
        aus bei nach werden sie er wird um war haben einen wie einer sind noch zum vor über einem zur bis \
        so sagte wurde nur durch mehr oder aber man kann dass unter gegen vom habe sein wir ich
        """,
      parts: """
        -ung -ungen -lich -keit -heit -isch -ische -ischen -ten -chen -ern -schaft ge- ver- sch- ein- aus- \
        -end
        """,
      letters: "äöüß"
    ),
    LanguageProfile(
      code: "nl",
      words: """
        de het van een en in is dat op te zijn voor met die niet aan er om ook als bij door maar naar uit \
        heeft hij dan was over nog zich tot wordt worden ze ik na kan werd deze meer hebben geen zei onder \
        wel of we zal tegen volgens moet had wat jaar dit
        """,
      parts: """
        -ijk -lijk -ijke -heid -ing -ingen -isch -ische -aar -oor -aan -eel ge- ver- be- on- -ende -tie \
        -eren
        """,
      letters: "ëïéó"
    ),
    LanguageProfile(
      code: "af",
      words: """
        die van en in het is 'n n dat te vir op nie met wat sy om hy aan as word was by ook sal ons deur \
        uit kan hulle daar na maar tot oor moet wees nog haar of gesê ek toe waar hierdie jaar teen se dit \
        een meer
        """,
      parts: """
        -heid -lik -like -ing -isie -asie ge- ver- -ery -eer -tjie -kan -sies -erings
        """,
      letters: "ëêôû"
    ),
    LanguageProfile(
      code: "sv",
      words: """
        och i att det som en på är av för med den till inte har de om ett han men var jag sig från vi så \
        kan när man nu under också efter eller hon vid mot sin år ska skulle finns ut säger där hade upp \
        varit ha över bli blir enligt mycket sade blev dem detta hur varför vilket vilken vem bara gör \
        göra sådan några någon något nog kunde ville borde utan alltid aldrig mellan igen uppger berättar \
        menar uttalar bland andra annat alla allt hans hennes deras våra min din sitt sina kommer kom gick \
        får fick tar tog ger gav största regeringen nya ny första gång blivit dag dagar mer mest
        """,
      parts: """
        -ningen -ning -arna -erna -het -lig -liga -ande -ade -aren -skt -ttet -orna -ast för- -erar -igt \
        -heten -heter -ligheten -tioner -skap -else -ades -ats -et -en -ts
        """,
      letters: "åäö"
    ),
    LanguageProfile(
      code: "da",
      words: """
        og i at det er en til på af for den de som med ikke har der et han var om jeg fra vi så kan men \
        sig ved også efter nu eller hun mod når siger skal ud være blev hvor end hvad over vil år havde \
        blevet op bliver ham mere meget sagde selv denne ifølge mellem måtte hvis hvordan hvorfor hvilket \
        hvilken hvem lige gør gøre sådan nogle nogen noget nok kunne ville skulle burde uden altid aldrig \
        igen oplyser fortæller mener udtaler blandt andre andet alle alt hans hendes deres vores min din \
        sin sit sine kommer kom gik får fik tager tog giver gav største regeringen nye ny første gang dag \
        dage
        """,
      parts: """
        -ende -erne -else -elser -hed -lig -lige -ede -ningen -sk -ske -eligt -tion -ene for- -erede -igt \
        -hederne -heder -igheden -tioner -skab -et -en
        """,
      letters: "æøå"
    ),
    LanguageProfile(
      code: "no",
      words: """
        og i at det er en på til som av for med de ikke den har om et han var jeg fra vi så kan men seg \
        ved også etter nå eller hun mot når sier skal ut være ble hvor enn hva over vil år hadde blitt opp \
        blir ham mer mye sa selv denne ifølge mellom må dette noe hvis hvordan hvorfor hvilket hvilken \
        hvem like gjør gjøre sånn noen nok kunne ville skulle burde uten alltid aldri igjen opplyser \
        forteller mener uttaler blant andre annet alle alt hans hennes deres våre min din sin sitt sine \
        kommer kom gikk får fikk tar tok gir ga største regjeringen nye ny første gang dag dager kun bare
        """,
      parts: """
        -ende -ene -else -elser -het -lig -lige -ede -ningen -sjon -sk -ske -eret -ert -asjon for- -heten \
        -inga -hetene -heter -igheten -sjoner -skap -erte -et -en
        """,
      letters: "æøå"
    ),
    LanguageProfile(
      code: "is",
      words: """
        að og í á er sem um til við en var það með af hafa fyrir ekki eru frá því verið ég hann þess þá \
        kom hefur þeir þar hún eða sér upp eftir svo þegar verður vera nú mun sagði segir hafi verði væri \
        hafði yfir ári sé
        """,
      parts: """
        -inn -num -anna -unum -ins -legt -legur -andi -inu -ður -aði -uðu -isins -arinnar -unni -ðist
        """,
      letters: "áðéíóúýþæö"
    ),
    LanguageProfile(
      code: "fr",
      words: """
        de la le et les des en un du une que est pour qui dans a par au il sur plus pas ne se ce avec son \
        aux été sont ont elle cette mais comme ou ces sa ses d l n s qu c je nous leur après fait être \
        selon entre deux y avait était déclaré contre
        """,
      parts: """
        -ment -ement -eux -ais -ait -aient -ique -iques -tion -eur -ées -ée -és -ents -ère -oir -euse \
        -elle
        """,
      letters: "àâçéèêëîïôùûüœæ"
    ),
    LanguageProfile(
      code: "es",
      words: """
        de la que el en y a los del se las por un con no una su para es al lo como más o pero sus le ha me \
        si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde \
        está según dijo donde tras han
        """,
      parts: """
        -ción -ciones -dad -mente -ando -iendo -aron -ieron -ado -idos -ados -ario -ero -aba -ían -ncia \
        -ño
        """,
      letters: "áéíóúüñ"
    ),
    LanguageProfile(
      code: "pt",
      words: """
        de a o que e do da em um para com não uma os no se na por mais as dos como mas ao foi das à seu \
        sua ou quando muito nos já também são pelo pela até isso ele ela entre era depois sem mesmo aos \
        ter ser há está segundo disse anos nas num têm estes estas esta este aquele qual quem onde porque \
        ainda só sempre nunca após enquanto conforme contra desde deste desta neste nesta foram eram tem \
        tinha pode podem fez faz dois duas três novo nova ano dia pessoas governo presidente ministro \
        afirmou anunciou explicou você eles elas lhe pelos pelas
        """,
      parts: """
        -ção -ções -dade -mente -ando -endo -aram -eram -ado -idos -ados -ário -eiro -ava -iam -ência -ões \
        -ão -ização -aria -eria -ico -ica -iva -ivo -ável -ível -eza -ou -eu -iu -ou-se -agem -inho -ais \
        -eis -am -em
        """,
      letters: "áâãàçéêíóôõú"
    ),
    LanguageProfile(
      code: "gl",
      words: """
        de a o que e do da en un para con non unha os no se na por máis as dos como pero ao foi das á seu \
        súa ou cando moi nos xa tamén son polo pola ata isto el ela entre era despois sen mesmo aos ter \
        ser hai está segundo dixo anos nas nun teñen estes estas esta este iso aquel cal quen onde porque \
        aínda só sempre nunca tras mentres contra desde dende deste desta neste nesta foron eran ten tiña \
        pode poden fixo fai dous dúas tres novo nova ano día persoas goberno presidente ministro afirmou \
        anunciou explicou
        """,
      parts: """
        -ción -cións -dade -mente -ando -endo -aron -ado -idos -ados -ario -eiro -aba -ían -encia -xe -ñ \
        -acións -ización -aría -ería -ico -ica -iva -ivo -ábel -íbel -eza -ou -eu -iu -ouse -óns -áns -án
        """,
      letters: "áéíóúñü"
    ),
    LanguageProfile(
      code: "ca",
      words: """
        de la i el que a en per un les del una els amb no és al dels ha l d més com s es va seva o però \
        seu aquest aquesta són entre sobre han ser fins molt també ja pels pel quan on n m hi perquè anys \
        sense això segons tot aquests des dit
        """,
      parts: """
        -ció -cions -tat -ment -ant -ent -ats -ades -ària -eix -itat -ava -aven -ència -atge -enc -ns
        """,
      letters: "àçéèíïóòúü"
    ),
    LanguageProfile(
      code: "it",
      words: """
        di e il la che in a per un è del non una i con si le da dei della sono al nel ha l alla più anche \
        ma come gli lo delle o ed se dal su questo stato d dalla hanno suo nella sua ai dopo tra era due \
        anni essere ci detto secondo quando contro
        """,
      parts: """
        -zione -zioni -mente -ità -ato -ati -ano -ono -ando -endo -etto -iere -ario -ello -ata -eva -ssimo
        """,
      letters: "àèéìòù"
    ),
    LanguageProfile(
      code: "ro",
      words: """
        de și în a la cu din pe că care o un nu este au pentru se mai ca sau ce fi am dar prin fost lui \
        sunt al după ale când cei va acest această îi acum lor iar până între toate foarte fără său sa are \
        fiind ani către spus potrivit unei unui şi fie dacă unde cum cine doar numai chiar astfel totuși \
        deci nici încă deja acolo aici anul zile ziua oameni guvernul președintele ministrul declarat \
        anunțat spune trebuie poate pot avea avut aveau erau era eu noi voi ei ele săi cele cel cea celor \
        aceste acestui acestei
        """,
      parts: """
        -ului -lor -ilor -ție -ții -ea -ește -ească -are -ele -ători -iei -ate -ează -ăm -tă -ţie -elor \
        -ților -ere -ire -at -ată -ați -ut -ută -ind -ând -ul -le -ii -iile -ător -oare -ism -tate -tății
        """,
      letters: "ăâîșțşţ"
    ),
    LanguageProfile(
      code: "sq",
      words: """
        të e në dhe i për me një se që është nga si nuk u do më ka ishte janë kjo ky por tij edhe ai saj \
        pas kanë ajo kur ndërsa duke shumë tha gjatë deri nëse vetëm kundër ku pa lidhur sipas këtë mund \
        duhet kishte
        """,
      parts: """
        -imit -imi -ave -ëve -uar -ore -ish -tar -eve -jnë -shme -tit -ës -ëm -osur -mit
        """,
      letters: "çë"
    ),
  ]
}
