"""Who is meant: labels for mentions and their antecedents, from GUM (gold) and CoreNLP's layer of PolNeAR (silver).

A mention is labelled at its head word; for a name of several words that is the last one.
"""
import json
import re
from dataclasses import dataclass, field

IGNORE = -100
KINDS = ("none", "person", "group", "organization", "place", "document", "other")
FORMS = ("named", "nominal", "pronoun")
NAMES = ("none", "person", "organization", "place", "other")  # what a name's words are tagged as
SOME = len(KINDS)  # a mention of unknown kind
NONE, PERSON, GROUP, ORGANIZATION, PLACE, DOCUMENT, OTHER = range(7)
NAMED, NOMINAL, PRONOUN = range(3)

PLURAL = set("they them their theirs themselves we us our ours ourselves these those both many others".split())
SINGULAR = set("he him his himself she her hers herself i me my mine myself".split())
DOCUMENTS = set(
    "letter report statement poll survey study book article memo memorandum resolution document transcript email "
    "e-mail tweet post filing complaint lawsuit bill law plan speech text paper petition essay editorial column blog "
    "website page site release advertisement ad video tape recording record analysis review story message note data "
    "figures statistics platform agreement treaty deal declaration ruling opinion order verdict brief affidavit".split()
)
TITLES = set(
    "mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady president senator sen sen. rep rep. gov gov. governor prof "
    "prof. professor king queen prince princess pope judge justice captain general colonel secretary minister".split()
)


@dataclass
class Mentions:
    """The labels of one document, by word; `spans` and `chains` by the head words of mentions."""

    count: int
    gold: bool
    kinds: list = field(default_factory=list)
    forms: list = field(default_factory=list)
    names: list = field(default_factory=list)
    spans: dict = field(default_factory=dict)  # head -> (first word, last word)
    heads: set = field(default_factory=set)
    earlier: dict = field(default_factory=dict)  # head -> heads of the same chain before it; empty: it is the first

    def __post_init__(self):
        self.kinds, self.forms, self.names = ([IGNORE] * self.count for _ in range(3))


# MARK: GUM


def read_gum(path):
    """The text of a CoNLL-U document, its tokens, and its mentions (entity, kind, tokens, smallest span, first, end)."""
    text, tokens, found, waiting, base, joined, joined_space = "", [], [], [], 0, 0, True
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newpar") and text and not text.endswith("\n"):
            text = text.rstrip() + "\n"
        columns = line.split("\t")
        if line.startswith("#") or len(columns) < 10:
            continue
        extra = dict(pair.split("=", 1) for pair in columns[9].split("|") if "=" in pair)
        if "-" in columns[0]:  # tokens written as one word, "daughter" and "'s"
            joined, joined_space = int(columns[0].split("-")[1]), extra.get("SpaceAfter") != "No"
        if not columns[0].isdigit():
            continue
        index, number = len(tokens), int(columns[0])
        if number == 1:
            base = index
        head = base + int(columns[6]) - 1 if columns[6] != "0" else -1
        tokens.append((len(text), len(text) + len(columns[1]), columns[1], columns[3], columns[4], columns[7], head))
        space = joined_space if number == joined else number > joined and extra.get("SpaceAfter") != "No"
        joined = 0 if number >= joined else joined
        text += columns[1] + (" " if space else "")
        for match in re.finditer(r"\(([^()]+)(\))?|([^()]+)\)", extra.get("Entity", "")):
            if match[1]:
                waiting.append((match[1].split("-"), index))
                if match[2]:
                    fields, first = waiting.pop()
                    found.append((fields[0], fields[1], fields[4], first, index + 1))
            else:
                place = max(i for i, (fields, _) in enumerate(waiting) if fields[0] == match[3])
                fields, first = waiting.pop(place)
                found.append((fields[0], fields[1], fields[5] if fields[5][0].isdigit() else fields[4], first, index + 1))
    return text.rstrip(), tokens, found


def gum_mentions(words, covered, tokens, found):
    labels = Mentions(len(words), True)
    labels.kinds, labels.names = [NONE] * len(words), [0] * len(words)
    children = {}
    for index, token in enumerate(tokens):
        if token[5].startswith("flat"):
            children.setdefault(token[6], []).append(index)

    def word(token):
        runs = covered([(tokens[token][0], tokens[token][1])])
        return runs[0][0] if runs else None

    last = {}
    # Shorter mentions first: a list shares its head with its first part.
    for entity, kind, _, first, end in sorted(found, key=lambda m: m[4] - m[3]):
        head = next((i for i in range(first, end) if not first <= tokens[i][6] < end), first)
        head = max([head] + [c for c in children.get(head, []) if first <= c < end])
        place = word(head)
        if tokens[end - 1][4] == "POS" and end - 1 > first:
            end -= 1
        runs = covered([(tokens[first][0], tokens[end - 1][1])])
        if kind == "time" or place is None or place in labels.heads or not runs:
            continue
        lower, category, tag = tokens[head][2].lower(), tokens[head][3], tokens[head][4]
        form = NAMED if category == "PROPN" else PRONOUN if category in ("PRON", "DET") else NOMINAL
        if kind == "person":
            label = GROUP if tag in ("NNS", "NNPS") or lower in PLURAL else PERSON
        elif kind in ("organization", "place"):
            label = KINDS.index(kind)
        else:
            label = DOCUMENT if form == NOMINAL and (lower in DOCUMENTS or lower.rstrip("s") in DOCUMENTS) else OTHER
        labels.heads.add(place)
        labels.kinds[place], labels.forms[place] = label, form
        labels.spans[place] = (runs[0][0], runs[-1][-1])
        last.setdefault(entity, []).append(place)
        if form == NAMED:
            begin, stop = head, head + 1
            while begin > first and tokens[begin - 1][3] == "PROPN":
                begin -= 1
            while stop < end and (tokens[stop][3] == "PROPN" or stop + 1 < end and tokens[stop][2] in ("of", "&", "-") and tokens[stop + 1][3] == "PROPN"):
                stop += 1
            while label == PERSON and begin < head and tokens[begin][2].lower() in TITLES:
                begin += 1
            name = {PERSON: 1, GROUP: 4, ORGANIZATION: 2, PLACE: 3}.get(label, 4)
            for run in covered([(tokens[begin][0], tokens[stop - 1][1])]):
                for index in run:
                    labels.names[index] = name
    for places in last.values():
        places.sort()
        for index, place in enumerate(places):
            labels.earlier[place] = places[:index]
    return labels


# MARK: PolNeAR


def silver_mentions(words, covered, layer, sources):
    """Labels where CoreNLP can be trusted: names, personal pronouns in chains that agree, and annotated sources."""
    labels = Mentions(len(words), False)
    tokens, base = [], 0
    for sentence in layer["sentences"]:
        for begin, end, tag, lemma, entity, head, relation in sentence:
            tokens.append((begin, end, tag, lemma.lower(), entity, base + head - 1 if head else -1, relation))
        base = len(tokens)
    at = {begin: index for index, begin in enumerate(words.begins)}
    place_of = [at.get(token[0]) for token in tokens]
    index_of = {token[0]: index for index, token in enumerate(tokens)}

    def head_of(first, end):
        return next((i for i in range(first, end) if not first <= tokens[i][5] < end), end - 1)

    def mark(token, kind, form):
        place = place_of[token]
        if place is None:
            return None
        labels.heads.add(place)
        labels.kinds[place], labels.forms[place] = kind, form
        return place

    for index, (_, _, tag, _, entity, _, _) in enumerate(tokens):
        place = place_of[index]
        if place is None:
            continue
        if entity in ("O", "NUMBER", "ORDINAL", "DATE", "TIME", "DURATION", "MONEY", "PERCENT", "SET"):
            labels.names[place] = 0
        else:
            labels.names[place] = {"PERSON": 1, "ORGANIZATION": 2, "LOCATION": 3}.get(entity, 4)
        if not tag.startswith(("NN", "PRP", "WP", "DT", "JJ", "CD", "EX", "VBG")):
            labels.kinds[place] = NONE
    index = 0
    while index < len(tokens):
        entity, end = tokens[index][4], index + 1
        while end < len(tokens) and tokens[end][4] == entity:
            end += 1
        kind = {"PERSON": PERSON, "ORGANIZATION": ORGANIZATION, "LOCATION": PLACE}.get(entity)
        of = next((i for i in range(index + 1, end) if tokens[i][2] == "IN"), end)
        head = of - 1
        if kind and tokens[head][2].startswith("NNP"):
            mark(head, kind, NAMED)
            for other in range(index, end):
                if other != head and place_of[other] is not None:
                    labels.kinds[place_of[other]] = NONE
        elif entity == "MISC" and tokens[head][2] == "NNPS":
            mark(head, GROUP, NAMED)
        index = end
    for index, (_, _, tag, lemma, _, _, _) in enumerate(tokens):
        if tag in ("PRP", "PRP$") and place_of[index] is not None:
            word = lemma if lemma in SINGULAR | PLURAL else ""
            mark(index, PERSON if word in SINGULAR else GROUP if word in ("we", "us") else SOME, PRONOUN)
    for spans in sources:
        for run in covered(spans)[:1]:
            within = [i for i in (index_of.get(words.begins[w]) for w in run) if i is not None]
            if not within:
                continue
            head = head_of(within[0], within[-1] + 1)
            place, tag, lemma = place_of[head], tokens[head][2], tokens[head][3]
            if place is None or not (tag.startswith(("NN", "PRP", "WP")) or tag == "DT" and len(within) == 1):
                continue
            if place not in labels.heads:
                nominal = tag.startswith("NN") and not tag.startswith("NNP")
                kind = SOME if not nominal else DOCUMENT if lemma in DOCUMENTS else GROUP if tag == "NNS" else SOME
                mark(head, kind, NAMED if tag.startswith("NNP") else NOMINAL if nominal else PRONOUN)
            if all(words.pieces[w] != [1010] for w in run):  # no comma: what an apposition belongs to differs from GUM
                labels.spans[place] = (run[0], run[-1])
    for chain in layer.get("coref") or []:
        heads = []
        for begin, end in chain:
            within = [i for i in range(index_of.get(begin, len(tokens)), len(tokens)) if tokens[i][0] < end] if begin in index_of else []
            if within:
                heads.append(head_of(within[0], within[-1] + 1))
        heads.sort()
        lemmas = {tokens[h][3] for h in heads}
        named = [h for h in heads if tokens[h][4] in ("PERSON", "ORGANIZATION", "LOCATION")]
        people = any(tokens[h][4] == "PERSON" for h in heads)
        # A chain with both genders, or without a name, has gone wrong or says little.
        if not named or lemmas & {"he", "him", "his"} and lemmas & {"she", "her", "hers"}:
            continue
        for order, head in enumerate(heads):
            tag, lemma, place = tokens[head][2], tokens[head][3], place_of[head]
            agrees = lemma in ("he", "him", "his", "himself", "she", "her", "hers", "herself") and people
            agrees = agrees or lemma in ("they", "it", "its", "their", "them") and not people
            if tag in ("PRP", "PRP$") and place in labels.heads and agrees:
                before = [place_of[h] for h in heads[:order] if place_of[h] in labels.heads]
                if before:
                    labels.earlier[place] = before
    return labels
