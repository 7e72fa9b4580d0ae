"""Write Sources/Actors/Places/CountryTable.swift: countries with their names, capitals and peoples.

Sources:
- names: the Unicode CLDR's English territory names, as the PyPI package Babel 2.18.0 carries them (Unicode-3.0);
- official names, capitals, demonyms: the PyPI package countryinfo 1.0.1 (MIT, Porimol Chandro);
- corrections below, where these are out of date or lack what newspapers write.

    pip install Babel==2.18.0 countryinfo==1.0.1
    python3 Training/countries.py > Sources/Actors/Places/CountryTable.swift
"""

import re

from babel import Locale
from countryinfo import CountryInfo

# Codes of CLDR that are no countries.
NO_COUNTRY = set("AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ AQ BV HM TF UM IO GS SJ".split())

NAMES = {
    "US": "United States;United States of America;U.S.;US;USA;U.S.A.;America",
    "GB": "United Kingdom;Britain;Great Britain;U.K.;UK",
    "AE": "United Arab Emirates;UAE;U.A.E.;Emirates",
    "CI": "Ivory Coast;Côte d'Ivoire;Cote d'Ivoire",
    "CD": "Democratic Republic of the Congo;Democratic Republic of Congo;DR Congo;DRC;Congo-Kinshasa;Congo",
    "CG": "Republic of the Congo;Congo-Brazzaville",
    "MM": "Myanmar;Burma", "TR": "Turkey;Türkiye", "CZ": "Czech Republic;Czechia", "MK": "North Macedonia;Macedonia",
    "PS": "Palestine;Palestinian Territories;State of Palestine", "VA": "Vatican;Holy See;Vatican City",
    "KR": "South Korea;Republic of Korea;ROK", "KP": "North Korea;DPRK;Democratic People's Republic of Korea",
    "CN": "China;People's Republic of China;PRC;mainland China", "TW": "Taiwan;Republic of China",
    "HK": "Hong Kong", "MO": "Macau;Macao", "TL": "East Timor;Timor-Leste", "SZ": "Eswatini;Swaziland",
    "CV": "Cape Verde;Cabo Verde", "NL": "Netherlands;Holland", "XK": "Kosovo", "GM": "Gambia", "BS": "Bahamas",
    "SA": "Saudi Arabia;Kingdom of Saudi Arabia;KSA", "RU": "Russia;Russian Federation",
    "BA": "Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina", "LA": "Laos", "FM": "Micronesia",
}

CAPITALS = {
    "KZ": "Astana;Nur-Sultan", "IL": "Jerusalem", "UA": "Kyiv;Kiev", "US": "Washington;Washington, D.C.;Washington DC",
    "NL": "The Hague;Amsterdam", "BO": "La Paz;Sucre", "MM": "Naypyidaw;Naypyitaw", "CI": "Abidjan;Yamoussoukro",
    "LK": "Colombo", "TZ": "Dodoma", "YE": "Sanaa;Sana'a", "VA": "", "IN": "New Delhi;Delhi", "PS": "Ramallah",
    "HK": "", "MO": "", "BR": "Brasília", "MD": "Chișinău;Chisinau", "TD": "N'Djamena;Ndjamena", "XK": "Pristina",
    "BQ": "", "BI": "Gitega;Bujumbura", "CH": "Bern;Berne", "IR": "Tehran;Teheran", "IQ": "Baghdad;Bagdad",
    "MV": "Malé", "CN": "Beijing;Peking", "RO": "Bucharest", "SZ": "Mbabane;Lobamba", "MT": "Valletta",
    "IS": "Reykjavik", "GB": "London", "PH": "Manila", "MN": "Ulaanbaatar;Ulan Bator", "SA": "Riyadh",
    # Named like their countries or like better-known people and towns; a country's own name comes first anyway.
    "SM": "", "CC": "", "CX": "", "NF": "", "FK": "", "KY": "", "MS": "", "TK": "", "AI": "", "BM": "", "SC": "",
    "IM": "", "GY": "Georgetown", "VC": "", "SH": "", "JM": "Kingston", "BB": "", "PN": "", "AS": "", "PM": "",
}

DEMONYMS = {
    "US": "American", "GB": "British;Briton;Brit", "SA": "Saudi;Saudi Arabian", "AR": "Argentine;Argentinian;Argentinean",
    "ES": "Spanish;Spaniard", "PL": "Polish;Pole", "TR": "Turkish;Turk", "SE": "Swedish;Swede", "DK": "Danish;Dane",
    "FI": "Finnish;Finn", "NL": "Dutch;Dutchman;Dutchwoman", "FR": "French;Frenchman;Frenchwoman",
    "IE": "Irish;Irishman;Irishwoman", "KZ": "Kazakh;Kazakhstani", "UZ": "Uzbek;Uzbekistani", "KG": "Kyrgyz;Kirghiz",
    "TJ": "Tajik;Tadzhik", "RS": "Serbian;Serb", "HR": "Croatian;Croat", "BA": "Bosnian;Herzegovinian",
    "SI": "Slovenian;Slovene", "SK": "Slovak;Slovakian", "IS": "Icelandic;Icelander", "EC": "Ecuadorian;Ecuadorean",
    "AE": "Emirati", "AF": "Afghan", "IL": "Israeli", "NZ": "New Zealander;Kiwi", "CH": "Swiss", "TH": "Thai",
    "CZ": "Czech", "KR": "South Korean", "KP": "North Korean", "MM": "Burmese", "PH": "Filipino;Philippine;Filipina",
    "LU": "Luxembourger;Luxembourgish", "HK": "Hong Konger;Hongkonger", "XK": "Kosovar;Kosovan", "NE": "Nigerien",
    "CD": "Congolese", "CG": "", "DM": "", "DO": "Dominican", "AG": "Antiguan", "KN": "Kittitian", "BY": "Belarusian;Belarussian;Belorussian",
    "LS": "Mosotho;Basotho", "BW": "Botswanan;Motswana", "VU": "Ni-Vanuatu", "KI": "I-Kiribati", "MC": "Monegasque",
    "DJ": "Djiboutian", "GR": "Greek", "CY": "Cypriot", "PS": "Palestinian", "VA": "", "SV": "Salvadoran;Salvadorean",
    "NP": "Nepalese;Nepali", "PT": "Portuguese", "PK": "Pakistani", "TT": "Trinidadian", "RO": "Romanian",
    "RE": "", "MQ": "", "YT": "", "TF": "", "PM": "", "MP": "", "MO": "Macanese", "IO": "", "GI": "Gibraltarian", "SJ": "",
    "CX": "", "JE": "", "GG": "", "MU": "Mauritian", "TL": "East Timorese;Timorese", "SR": "Surinamese",
    "LI": "Liechtensteiner", "SO": "Somali", "SD": "Sudanese", "EE": "Estonian", "HU": "Hungarian", "LV": "Latvian",
    "MK": "Macedonian;North Macedonian", "IM": "Manx", "AZ": "Azerbaijani;Azeri", "BD": "Bangladeshi",
    "MV": "Maldivian", "SM": "Sammarinese", "ST": "Sao Tomean", "CV": "Cape Verdean", "PF": "French Polynesian",
    "BF": "Burkinabe;Burkinabé", "SL": "Sierra Leonean", "CF": "Central African", "ZA": "South African",
}


def clean(text):
    return text.replace("’", "'").replace(" & ", " and ").strip()


def good(name):
    """Whether newspapers may write `name` for the country: words of Latin letters, no code."""
    return (
        re.fullmatch(r"[A-Za-zÀ-ÿ'\-. ]+", name) and " " in name
        and re.search(r"\b(Republic|Kingdom|Federation|Union|State|States|Emirate|Commonwealth|Sultanate)\b", name)
        and "," not in name
    )


information = {}
for key, record in sorted(CountryInfo("france").all().items()):
    code = record.get("ISO", {}).get("alpha2")
    if code and code not in information or key in ("palestine", "myanmar"):
        information[code] = record

rows = []
for code, name in sorted(Locale("en").territories.items()):
    if len(code) != 2 or not code.isalpha() or code in NO_COUNTRY:
        continue
    record = information.get(code, {})
    names = NAMES.get(code, "").split(";") if code in NAMES else [clean(re.sub(r" \(.*| SAR China", "", name))]
    if names[0].startswith("St. "):
        names.append("Saint " + names[0][4:])
    names += [clean(n).removeprefix("the ") for n in record.get("altSpellings", []) if good(clean(n))]
    capital = record.get("capital") or ""
    capitals = CAPITALS.get(code, capital if isinstance(capital, str) else "")
    demonyms = DEMONYMS.get(code, (record.get("demonym") or "").replace(",", ";"))
    unique = list(dict.fromkeys(names))
    rows.append("|".join([code, ";".join(unique), clean(capitals), clean(demonyms)]))

print('''// Generated by Training/countries.py; do not edit.
//
// Names: Unicode CLDR's English territory names by way of Babel 2.18.0 (Unicode-3.0). Official names, capitals and
// demonyms: PyPI's countryinfo 1.0.1 (MIT). Both with the corrections that the script lists.

/// Countries and territories: code of ISO 3166-1, names, capitals, adjectives and names of the people.
enum CountryTable {
  /// One country a line, its fields parted by bars, their entries by semicolons; the first name is the common one.
  static let text = """''')
for row in rows:
    print("    " + row)
print('''    """
}''')
