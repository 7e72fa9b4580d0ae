/// Short and foreign forms of given names: Bill is William, Volodymyr is Vladimir.
enum GivenNameVariants {
  /// Whether two given names, in lower case without accents, are forms of one.
  static func areForms(_ first: String, _ second: String) -> Bool {
    guard let left = groups[first], let right = groups[second] else { return false }
    return !left.isDisjoint(with: right)
  }

  /// Whether `name` is in the table at all.
  static func contains(_ name: String) -> Bool { groups[name] != nil }

  private static let groups: [String: Set<Int>] = {
    var result: [String: Set<Int>] = [:]
    for (number, line) in table.split(separator: "\n").enumerated() {
      for name in line.split(separator: " ") { result[String(name), default: []].insert(number) }
    }
    return result
  }()

  /// One name a line, in its forms; compiled for this project from common knowledge. A form that stands for several
  /// names ("Alex", "Pat") stands in several lines.
  private static let table = """
    william bill billy will willie liam
    robert bob bobby rob robbie bert
    michael mike mikey mick micky
    joseph joe joey
    james jim jimmy jamie
    john johnny jack jon
    jonathan jon jonny johnathan
    thomas tom tommy
    richard dick rick ricky rich richie
    charles charlie chuck chas
    edward ed eddie ted teddy ned
    theodore ted teddy theo
    donald don donny donnie
    ronald ron ronnie
    kenneth ken kenny
    kennedy ken
    stephen steven steve stefan
    daniel dan danny
    david dave davey
    samuel sam sammy
    benjamin ben benny benji bibi binyamin
    anthony tony antony
    andrew andy drew
    matthew matt mat
    christopher chris kit
    timothy tim timmy
    gregory greg gregg
    jeffrey jeff geoffrey geoff jeffery
    jefferson jeff
    lindsey lindsay
    lawrence larry laurence laurie
    gerald gerry jerry
    jerome jerry
    patrick pat paddy
    patricia pat patty patti tricia trish
    peter pete
    philip phil phillip
    raymond ray
    ronan ron
    walter walt wally
    frederick fred freddie freddy frederic
    alfred fred alf
    francis frank francisco
    franklin frank
    frank francesco
    nicholas nick nicky nicolas
    albert al bert
    alan al allan allen
    alexander alex alec sandy aleksandr oleksandr alexandr alyaksandr aleksander sasha
    alexandra alex sandra
    alexandria alex
    alexis alex
    alexei alexey aleksei aleksey oleksiy oleksii alexej
    leonard len lenny leo
    leon lee
    martin marty
    maxwell max
    maximilian max
    mitchell mitch
    nathaniel nathan nate nat
    nathan nate
    oliver ollie
    rodney rod
    roderick rod
    rudolph rudy rudolf
    russell russ
    stanley stan
    terrence terry terence
    theresa teresa terry tess
    victor vic viktor vick
    vincent vince
    zachary zach zack
    abraham abe avraham
    arthur art
    bernard bernie
    bradley brad
    clifford cliff
    curtis curt
    kurt curt
    dennis denny
    douglas doug
    eugene gene
    geoffrey jeff
    gilbert gil
    harold harry hal
    henry harry hank
    herbert herb
    howard howie
    jacob jake
    joshua josh
    louis lou lewis
    marcus mark marc
    mark marc
    carl karl
    eric erik
    norman norm
    reginald reg reggie
    ruben reuben
    sidney sid sydney
    clarence clancy
    newton newt
    newt newton
    addison mitch
    elizabeth liz beth betty betsy lizzie eliza elisabeth
    margaret maggie meg peggy marge margie
    catherine kate katie cathy kathy katherine kathryn kathleen
    barbara barb babs
    deborah debbie debra deb
    susan sue susie suzanne
    judith judy
    jennifer jen jenny
    jessica jess jessie
    janet jan
    dorothy dot dottie
    cynthia cindy
    christine chris tina christina chrissy
    frances fran
    jacqueline jackie
    kimberly kim
    madeleine maddie
    nancy nan
    pamela pam
    rebecca becky
    sarah sally sara
    sandra sandy
    stephanie steph
    valerie val
    victoria vicky
    virginia ginny
    amanda mandy
    angela angie
    ann anne anna annie
    condoleezza condi
    condoleeza condoleezza
    vladimir volodymyr wladimir
    sergei sergey serhiy serhii serguei sergej
    dmitry dmitri dmitriy dmytro dimitri dmitrij
    mikhail mykhailo michail mihail
    nikolai nikolay mykola nikolaj
    yevgeny evgeny yevgeniy evgeniy yevhen evgenii yevgeni
    yuri yury yuriy iurii jurij yurii
    pyotr petro piotr petr
    andrei andrey andriy andrii andrej
    grigory grigoriy hryhoriy grigori
    vasily vasiliy vasyl vassily
    igor ihor
    oleg oleh
    pavel pavlo
    fyodor fedor feodor
    yulia yuliya yuliia iulia julia
    irina iryna
    elena olena yelena
    ekaterina kateryna yekaterina katerina
    natalia natalya nataliya natalie
    tatiana tatyana tetiana
    lyudmila ludmila lyudmyla
    alyona alena
    iosif joseph josef
    lev leo leon
    arseny arseniy arsenii
    anatoly anatoliy anatolii anatoli
    gennady gennadi gennadiy
    valery valeriy valerii
    gamal jamal djamal
    yitzhak itzhak yitzchak isaac
    shimon simon
    moshe moses
    yehoshua joshua
    avigdor evet
    jose pepe
    francisco paco pancho
    enrique quique
    ignacio nacho
    jesus chuy
    luiz luis
    """
}
