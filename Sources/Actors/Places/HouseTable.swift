/// Bodies that are named by the house, street or quarter where they sit.
///
/// Written by hand for this project. It lists what newspapers use without explanation; names that also mean much
/// else ("the Hill", "the Palace", "the Castle") are left out.
enum HouseTable {
  /// One body a line: code of the country, whom the names stand for, the names.
  static let text = """
    US|President of the United States|White House;Oval Office;1600 Pennsylvania Avenue;West Wing
    US|United States Department of Defense|Pentagon
    US|United States Department of State|Foggy Bottom
    US|Central Intelligence Agency|Langley
    US|National Security Agency|Fort Meade
    US|Congress of the United States|Capitol Hill;U.S. Capitol;US Capitol
    US|United States (financial industry)|Wall Street
    US|United States (technology industry)|Silicon Valley
    US|United States (film industry)|Hollywood
    US|United States (lobbyists)|K Street
    US|President of the United States|Camp David;Mar-a-Lago
    US|Government of New York City|Gracie Mansion
    GB|Prime Minister of the United Kingdom|Downing Street;10 Downing Street;No. 10;Number 10;Number Ten
    GB|Chancellor of the Exchequer|11 Downing Street;No. 11;Number 11
    GB|United Kingdom (civil service)|Whitehall
    GB|Parliament of the United Kingdom|Westminster;Palace of Westminster
    GB|Monarch of the United Kingdom|Buckingham Palace;Kensington Palace;Windsor Castle
    GB|Archbishop of Canterbury|Lambeth Palace
    GB|Metropolitan Police|Scotland Yard;New Scotland Yard
    GB|Bank of England|Threadneedle Street
    GB|United Kingdom (press)|Fleet Street
    GB|United Kingdom (financial industry)|City of London
    GB|Government of Scotland|Bute House
    GB|Parliament of Scotland|Holyrood
    GB|Government of Northern Ireland|Stormont
    RU|President of Russia|Kremlin
    RU|Federal Security Service of Russia|Lubyanka
    RU|Government of Russia|Russian White House
    RU|Ministry of Foreign Affairs of Russia|Smolenskaya Square
    FR|President of France|Élysée;Élysée Palace
    FR|Prime Minister of France|Matignon;Hôtel Matignon
    FR|Ministry of Foreign Affairs of France|Quai d'Orsay
    FR|Ministry of Finance of France|Bercy
    FR|Ministry of the Interior of France|Place Beauvau
    FR|National Assembly of France|Palais Bourbon
    DE|Chancellor of Germany|Berlin Chancellery;German Chancellery
    DE|President of Germany|Bellevue Palace
    DE|Parliament of Germany|Reichstag
    IT|President of Italy|Quirinale;Quirinal Palace
    IT|Prime Minister of Italy|Palazzo Chigi
    IT|Ministry of Foreign Affairs of Italy|Farnesina
    ES|Prime Minister of Spain|Moncloa;Moncloa Palace;La Moncloa
    ES|Monarch of Spain|Zarzuela;Zarzuela Palace
    PT|President of Portugal|Belém Palace
    PL|President of Poland|Belweder
    CZ|President of the Czech Republic|Prague Castle
    HU|Prime Minister of Hungary|Carmelite Monastery
    AT|Chancellor of Austria|Ballhausplatz
    AT|President of Austria|Hofburg
    NL|Parliament of the Netherlands|Binnenhof
    BE|European Union|Brussels
    BE|European Commission|Berlaymont
    DE|European Central Bank|Eurotower
    VA|Holy See|Apostolic Palace;St. Peter's
    UA|President of Ukraine|Bankova;Bankova Street;Mariinsky Palace
    UA|Parliament of Ukraine|Verkhovna Rada;Rada
    TR|President of Turkey|Beştepe;Ak Saray
    TR|Ottoman government|Sublime Porte
    IL|Parliament of Israel|Knesset
    IL|Ministry of Defense of Israel|Kirya
    PS|President of Palestine|Muqata;Muqataa;Mukataa
    IQ|Government of Iraq|Green Zone
    IR|Supreme Leader of Iran|Beit-e Rahbari
    IR|Parliament of Iran|Majlis;Majles
    SA|Monarch of Saudi Arabia|Al-Yamamah Palace
    EG|President of Egypt|Ittihadiya;Heliopolis Palace
    LB|President of Lebanon|Baabda;Baabda Palace
    LB|Prime Minister of Lebanon|Grand Serail
    MA|Monarch of Morocco|Makhzen
    DZ|President of Algeria|El Mouradia
    CN|Leadership of China|Zhongnanhai
    CN|Parliament of China|Great Hall of the People
    KR|President of South Korea|Blue House;Cheong Wa Dae
    JP|Prime Minister of Japan|Kantei
    JP|Parliament of Japan|Nagatacho
    JP|Japan (civil service)|Kasumigaseki
    TW|President of Taiwan|Zongtongfu
    IN|President of India|Rashtrapati Bhavan
    IN|Government of India|South Block;Raisina Hill
    IN|Parliament of India|Lok Sabha;Rajya Sabha
    LK|President of Sri Lanka|Temple Trees
    PH|President of the Philippines|Malacañang;Malacañang Palace
    ID|President of Indonesia|Merdeka Palace;Istana Merdeka
    AU|Prime Minister of Australia|Kirribilli House
    NZ|Government of New Zealand|Beehive
    CA|Parliament of Canada|Parliament Hill
    CA|Prime Minister of Canada|24 Sussex Drive
    CA|Governor General of Canada|Rideau Hall
    MX|President of Mexico|Los Pinos
    AR|President of Argentina|Casa Rosada;Pink House
    BR|President of Brazil|Planalto;Planalto Palace
    BR|Ministry of Foreign Affairs of Brazil|Itamaraty
    CL|President of Chile|La Moneda;Moneda Palace
    CO|President of Colombia|Casa de Nariño
    VE|President of Venezuela|Miraflores;Miraflores Palace
    EC|President of Ecuador|Carondelet;Carondelet Palace
    ZA|Government of South Africa|Union Buildings
    NG|President of Nigeria|Aso Rock;Aso Villa
    GH|President of Ghana|Jubilee House;Flagstaff House
    -|United Nations|Turtle Bay
    """
}
