"""PolNeAR and its machine annotation to training windows."""
import bisect
import gzip
import hashlib
import json
import random
from collections import Counter

import torch

import model
from words import windows, words

IGNORE = -100
CLS, SEP = 101, 102
INSIDES = (model.I_SOURCE, model.I_CUE, model.I_CONTENT)


def checksum(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()


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


def collate(items):
    """Windows (document, begin, end) as one batch of padded tensors."""
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
    }
    return batch


def epoch(documents, size, length, seed):
    """The batches of one epoch: windows cut at random places, those of like length together, in random order."""
    chance = random.Random(seed)
    items = [
        (d, begin, end)
        for d in documents
        for begin, end in windows(d.words, length, chance.randrange(length // 4, length - 2))
    ]
    chance.shuffle(items)
    batches = []
    for i in range(0, len(items), size * 20):
        chunk = sorted(items[i : i + size * 20], key=lambda x: sum(len(p) for p in x[0].words.pieces[x[1] : x[2]]))
        batches += [chunk[k : k + size] for k in range(0, len(chunk), size)]
    chance.shuffle(batches)
    for batch in batches:
        yield collate(batch)
