"""PolNeAR with its machine annotation, and GUM, to training windows."""
import bisect
import gzip
import hashlib
import json
import random
from collections import Counter

import torch

import mentions
import model
from words import windows, words

IGNORE = -100
CLS, SEP = 101, 102
INSIDES = (model.I_SOURCE, model.I_CUE, model.I_CONTENT)


def checksum(*paths):
    return hashlib.sha256(b"".join(path.read_bytes() for path in paths)).hexdigest()


def lines(path):
    opened = gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else open(path, encoding="utf-8")
    with opened as file:
        return [json.loads(line) for line in file if line.strip()]


class Document:
    """One article with its words and, for each, the labels."""

    def __init__(self, article, tokenizer):
        self.id, self.text = article["id"], article["text"]
        self.words = words(self.text, tokenizer)
        self.attributions = article["annotators"][sorted(article["annotators"])[0]] if "annotators" in article else []
        self.labels = {}  # the cue's first word -> [(word, role)]
        self.attributes = "annotators" in article  # whether its statements are annotated at all
        self.mentions = mentions.Mentions(len(self.words), False)
        for attribution in self.attributions:
            self.label(attribution)
        count = len(self.words)
        self.entities, self.relations, self.heads = [IGNORE] * count, [IGNORE] * count, [IGNORE] * count

    def covered(self, spans):
        """Runs of words that `spans` touch with a letter or digit in them, or cover whole."""
        runs = []
        for begin, end in sorted(spans):
            first = bisect.bisect_right(self.words.ends, begin)
            last = bisect.bisect_left(self.words.begins, end)
            if first < last:
                runs.append(range(first, last))
        return runs

    def label(self, attribution):
        cue = self.covered(attribution["cue"])
        content = self.covered(attribution["content"])
        if not cue or not content:
            return
        roles = {}
        for name, runs in (("content", content), ("source", self.covered(attribution["source"])), ("cue", cue[:1])):
            begin = model.ROLES.index("begin " + name)
            for run in runs:
                for word in run:
                    roles[word] = begin if word == run[0] or roles.get(word - 1) not in (begin, begin + 1) else begin + 1
        # What a later role cut short leaves an inside without its begin.
        for word in sorted(roles):
            role = roles[word]
            if role in INSIDES and roles.get(word - 1) not in (role, role - 1):
                roles[word] = role - 1
        self.labels[cue[0][0]] = sorted(roles.items())

    def annotate(self, layer, entities, relations):
        """Takes entities, relations and heads from a CoreNLP layer; what an article lacks stays unlabelled."""
        at = {begin: i for i, begin in enumerate(self.words.begins)}
        for sentence in layer["sentences"]:
            for begin, end, _, _, entity, head, relation in sentence:
                word = at.get(begin)
                if word is None:
                    continue
                self.entities[word] = entities.get(entity, 0)
                self.relations[word] = relations.get(relation.split(":")[0], 0)
                self.heads[word] = word if head == 0 else at.get(sentence[head - 1][0], IGNORE)
        sources = [a["source"] for a in self.attributions if a["source"]]
        self.mentions = mentions.silver_mentions(self.words, self.covered, layer, sources)


def vocabulary(layers, column, least):
    counts = Counter(t[column].split(":")[0] for l in layers for s in l["sentences"] for t in s)
    return {name: i for i, name in enumerate(["other"] + sorted(n for n, c in counts.items() if c >= least))}


def load(folder, tokenizer, part, vocabularies=None):
    """The documents of `part`, and the names of entities and relations that their labels index."""
    articles = lines(folder / f"{part}.jsonl")
    layers = lines(folder / f"{part}.corenlp.jsonl.gz")
    vocabularies = vocabularies or (vocabulary(layers, 4, 500), vocabulary(layers, 6, 500))
    documents = []
    by_id = {layer["id"]: layer for layer in layers}
    for article in articles:
        document = Document(article, tokenizer)
        if document.id in by_id:
            document.annotate(by_id[document.id], *vocabularies)
        documents.append(document)
    return documents, vocabularies


def load_gum(folder, part, tokenizer):
    """The documents of GUM: mentions and antecedents, no statements."""
    documents = []
    for path in sorted((folder / part).glob("*.conllu")):
        text, tokens, found = mentions.read_gum(path)
        document = Document({"id": path.stem, "text": text}, tokenizer)
        document.mentions = mentions.gum_mentions(document.words, document.covered, tokens, found)
        documents.append(document)
    return documents


def collate_mentions(groups, count):
    """The labels of mentions in groups of windows that follow each other, as tensors; `count` words a window."""
    rows, heads, ends, antecedents, row = [], [], [], [], 0
    kinds, forms, names = [], [], []
    for group in groups:
        places, flat = [], []
        for document, begin, end in group:
            labels = document.mentions
            for values, all_values in ((kinds, labels.kinds), (forms, labels.forms), (names, labels.names)):
                values.append(all_values[begin:end] + [IGNORE] * (count - end + begin))
            for head in sorted(h for h in labels.heads if begin <= h < end):
                places.append(head), flat.append(row * count + head - begin)
                first, last = labels.spans.get(head, (None, None))
                if first is not None and begin <= first and last < end and max(head - first, last - head) <= model.MentionHead.REACH:
                    rows.append(row), heads.append(head - begin), ends.append((head - first, last - head))
            row += 1
        index = {place: i for i, place in enumerate(places)}
        later, right = [], []
        for place in places:
            before = labels.earlier.get(place)
            if before is None:
                continue
            within = [index[b] + 1 for b in before if b in index]
            if before and not within:
                continue  # it is named before these windows
            later.append(index[place])
            right.append([float(c in within) if within else float(c == 0) for c in range(len(places) + 1)])
        if later:
            antecedents.append((torch.tensor(flat), torch.tensor(places), torch.tensor(later), torch.tensor(right), labels.gold))
    return {
        "kinds": torch.tensor(kinds), "forms": torch.tensor(forms), "names": torch.tensor(names),
        "mention_rows": torch.tensor(rows, dtype=torch.long), "mention_heads": torch.tensor(heads, dtype=torch.long),
        "mention_ends": torch.tensor(ends, dtype=torch.long).view(-1, 2), "antecedents": antecedents,
        "gold_rows": torch.tensor([d.mentions.gold for g in groups for d, _, _ in g]),
    }


def collate(groups):
    """Groups of windows (document, begin, end) as one batch of padded tensors."""
    items = [item for group in groups for item in group]
    piece_rows = []
    for document, begin, end in items:
        w = document.words
        pieces, shape, quotation, opening, firsts = [CLS], [0], [0], [0], []
        for i in range(begin, end):
            firsts.append(len(pieces))
            pieces += w.pieces[i]
            n = len(w.pieces[i])
            shape += [w.shapes[i]] * n
            quotation += [w.quotations[i]] * n
            opening += [w.openings[i]] * n
        piece_rows.append((pieces + [SEP], shape + [0], quotation + [0], opening + [0], firsts))
    length = max(len(r[0]) for r in piece_rows)
    count = max(len(r[4]) for r in piece_rows)

    def padded(rows, size, value=0):
        return torch.tensor([r + [value] * (size - len(r)) for r in rows])

    batch = {n: padded([r[k] for r in piece_rows], length) for k, n in enumerate(("pieces", "shape", "quotation", "opening"))}
    batch["padding"] = torch.tensor([[i >= len(r[0]) for i in range(length)] for r in piece_rows])
    batch["firsts"] = padded([r[4] for r in piece_rows], count)
    batch["word_padding"] = torch.tensor([[i >= len(r[4]) for i in range(count)] for r in piece_rows])
    opens = torch.zeros(len(items), count)
    rows, cues, gold = [], [], []
    heads = []
    for row, (document, begin, end) in enumerate(items):
        for cue, roles in document.labels.items():
            if begin <= cue < end:
                opens[row, cue - begin] = 1
                labels = [0] * (2 * model.REACH + 1)
                for word, role in roles:
                    place = word - cue + model.REACH
                    if begin <= word < end and 0 <= place < len(labels):
                        # A window or the reach may cut a role's begin off.
                        cut = word == begin or place == 0
                        labels[place] = role - 1 if cut and role in INSIDES else role
                rows.append(row), cues.append(cue - begin), gold.append(labels)
        heads.append([h - begin if h != IGNORE and begin <= h < end else IGNORE for h in document.heads[begin:end]])
    batch |= {
        "opens": opens, "rows": torch.tensor(rows, dtype=torch.long), "cues": torch.tensor(cues, dtype=torch.long),
        "gold": torch.tensor(gold, dtype=torch.long).view(-1, 2 * model.REACH + 1),
        "entities": padded([d.entities[b:e] for d, b, e in items], count, IGNORE),
        "relations": padded([d.relations[b:e] for d, b, e in items], count, IGNORE),
        "heads": padded(heads, count, IGNORE),
        "attributes": torch.tensor([d.attributes for d, _, _ in items]),
    }
    return batch | collate_mentions(groups, count)


def epoch(documents, size, length, seed, together=3):
    """The batches of one epoch: windows cut at random places, `together` that follow each other so that antecedents
    are learnt across them, those of like length in a batch of about `size` windows, in random order."""
    chance = random.Random(seed)
    groups = []
    for document in documents:
        cut = windows(document.words, length, chance.randrange(length // 4, length - 2))
        items = [(document, begin, end) for begin, end in cut]
        groups += [items[i : i + together] for i in range(0, len(items), together)]
    chance.shuffle(groups)
    size = max(1, size // together)
    batches = []
    for i in range(0, len(groups), size * 20):
        chunk = sorted(groups[i : i + size * 20], key=lambda g: max(e - b for _, b, e in g))
        batches += [chunk[k : k + size] for k in range(0, len(chunk), size)]
    chance.shuffle(batches)
    for batch in batches:
        yield collate(batch)
