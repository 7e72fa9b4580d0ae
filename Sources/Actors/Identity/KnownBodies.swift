/// Bodies that newspapers call by initials or by a lone word without explanation, one a line: their names.
///
/// The first name of a line is part of keys that databases keep, so it should stay.
///
/// Written by hand for this project.
enum KnownBodies {
  /// The first name of the body that a folded name names; nil where it is not in the table.
  static func name(of folded: String) -> String? { names[folded] }

  private static let names: [String: String] = {
    var names: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let all = line.split(separator: ";").map(String.init)
      for name in all { names[name] = all[0] }
    }
    return names
  }()

  /// As `BodyName` folds them: no articles, no "of" and "and".
  private static let table = """
    un;united nations
    eu;european union
    nato;north atlantic treaty organization;north atlantic treaty organisation
    imf;international monetary fund
    who;world health organization;world health organisation
    wto;world trade organization;world trade organisation
    iaea;international atomic energy agency
    icc;international criminal court
    icj;international court justice
    opec;organization petroleum exporting countries;organisation petroleum exporting countries
    osce;organization security cooperation europe;organization security co operation europe
    oecd;organization economic cooperation development
    asean;association southeast asian nations
    fbi;federal bureau investigation
    cia;central intelligence agency
    nsa;national security agency
    nasa;national aeronautics space administration
    epa;environmental protection agency
    fda;food drug administration
    faa;federal aviation administration
    fcc;federal communications commission
    fec;federal election commission
    irs;internal revenue service
    cdc;centers disease control prevention;centers disease control
    dhs;department homeland security;homeland security department
    doj;department justice;justice department
    tsa;transportation security administration
    ice;immigration customs enforcement
    aclu;american civil liberties union
    nra;national rifle association
    naacp;national association advancement colored people
    dnc;democratic national committee
    rnc;republican national committee
    ap;associated press
    afp;agence france presse
    bbc;british broadcasting
    nyt;new york times
    nypd;new york police department;new york city police department
    isis;isil;islamic state;daesh;islamic state iraq syria;islamic state iraq levant
    plo;palestine liberation organization;palestine liberation organisation
    pkk;kurdistan workers party
    unicef;united nations children fund
    unesco;united nations educational scientific cultural organization
    unhcr;united nations high commissioner refugees
    gop;republican party
    msnbc
    cnn
    nbc;nbc news
    cbs;cbs news
    abc;abc news
    npr;national public radio
    """
}
