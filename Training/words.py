"""Text to words, wordpieces and the features that lower-cased wordpieces lose.

The Swift program does the same (Sources/Language); `reference.py` writes the fixtures that hold the two together.
A word is what the reference tokenizer looks up wordpieces for: a run of letters and digits, or one punctuation mark.
"""
import unicodedata
from dataclasses import dataclass

NEWLINES = set("\n\r\x0b\x0c\x85\u2028\u2029")
OPENING, CLOSING = set("“„«"), set("”»")

SHAPES = ("none", "lower", "title", "upper", "mixed", "initial", "digits")
QUOTATIONS = ("outside", "inside", "mark")


@dataclass
class Words:
    """The words of one text, each a column of the same length."""

    begins: list  # in Unicode scalars
    ends: list
    pieces: list  # for each word, the ids of its wordpieces
    shapes: list
    quotations: list
    openings: list  # 1 where the word opens a paragraph

    def __len__(self):
        return len(self.begins)


def shape(word):
    upper = [c.isupper() for c in word if c.isupper() or c.islower()]
    if not upper:
        return SHAPES.index("digits" if any(unicodedata.category(c) == "Nd" for c in word) else "none")
    count = sum(upper)
    if count == 0:
        return SHAPES.index("lower")
    if count == len(upper):
        return SHAPES.index("initial" if count == 1 else "upper")
    return SHAPES.index("title" if count == 1 and upper[0] else "mixed")


def words(text, tokenizer):
    encoding = tokenizer.encode(text, add_special_tokens=False)
    found = Words([], [], [], [], [], [])
    last, depth = None, 0
    for identifier, word, (begin, end) in zip(encoding.ids, encoding.word_ids, encoding.offsets):
        if word == last:
            found.pieces[-1].append(identifier)
            found.ends[-1] = end
            continue
        gap = text[found.ends[-1] if found.ends else 0 : begin]
        opens = last is None or any(c in NEWLINES for c in gap)
        last = word
        found.begins.append(begin)
        found.ends.append(end)
        found.pieces.append([identifier])
        found.openings.append(int(opens))
        if opens:
            depth = 0
        mark = text[begin:end]
        if mark == '"':
            depth = depth - 1 if depth else 1
        elif mark in OPENING:
            depth += 1
        elif mark in CLOSING:
            depth = max(0, depth - 1)
        is_mark = mark == '"' or mark in OPENING or mark in CLOSING
        found.quotations.append(2 if is_mark else int(depth > 0))
    found.shapes = [shape(text[b:e]) for b, e in zip(found.begins, found.ends)]
    return found


def windows(found, length, first=None):
    """Ranges of words whose wordpieces, with [CLS] and [SEP], fit into `length`: as many whole paragraphs as do.

    An attribution hardly ever crosses a paragraph, so windows need not overlap. A paragraph that is too long is cut
    where it must be. `first` makes the first window smaller, so that epochs cut at different places.
    """
    sizes = [len(p) for p in found.pieces]
    begin, ranges, room = 0, [], first or length - 2
    while begin < len(sizes):
        end, used, paragraph = begin, 0, begin
        while end < len(sizes) and used + sizes[end] <= room:
            used += sizes[end]
            end += 1
            if end < len(sizes) and found.openings[end]:
                paragraph = end
        if end < len(sizes) and paragraph > begin:
            end = paragraph
        if end > begin:
            ranges.append((begin, end))
        begin, room = end, length - 2
    return ranges
