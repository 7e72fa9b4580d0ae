"""Write the fixtures that hold the Swift program to PyTorch and to the reference tokenizer.

    reference.py --weights reader.safetensors --model all-MiniLM-L6-v2-folder --out ../Tests/LanguageTests/Fixtures
    reference.py --model all-MiniLM-L6-v2-folder --digest TEXTS.jsonl     checksum of all wordpiece ids of a file

The weights are read back from the weight file, so that what is compared is the calculation, not the rounding.
"""
import argparse
import hashlib
import json
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from tokenizers import Tokenizer

import data
from model import Reader
from words import words

PASSAGE = (
    "Mayor wants a new bridge\n\n“The old one will not last,” said Lena Örnsköld, the mayor of Vik. "
    "The ministry denied that it had been warned, and an official who would not be named said it \"never saw\" "
    "the NGO's report.\n\nAccording to her, work could begin in 2031."
)
TEXTS = [
    PASSAGE, "", " ", "Hello, world!", "don't re-enter U.S.-led talks; it's $5.50 (about £4)…",
    "Ünïcödé ÀÉÎÕÜ ñ ç ß İstanbul ǅ ﬁ ½ ² Ⅷ", "naïve café résumé e\u0301 a\u030a", "«Да», — сказал он. Привет, мир!",
    "他说：“你好。”日本語のテキスト、한국어 텍스트", "قال الوزير إن العقوبات لن تنجح", "נתניהו אמר", "ภาษาไทย हिन्दी বাংলা தமிழ்",
    "👩‍👩‍👧 🇮🇶🇺🇸 😀👍🏽 said 🤷🏾‍♀️", "soft\u00adhyphen zero\u200bwidth nb\u00a0space \u202eoverride\u202c \ufeffmark",
    "tab\tnew\nline\rreturn\x0bvertical\x0cform\x85next\u2028line\u2029paragraph", "nul\x00 \ufffd \x1b[31mred\x07",
    "a" * 100 + " " + "b" * 101, "https://example.org/a?b=c#d @jdoe #tag jane.doe@example.org", "---===***%%%",
    "supercalifragilisticexpialidocious antidisestablishmentarianism", "İI ıi Σίσυφος ΑΣ ẞ", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𐍈 𠮷 \U0001F9D1\u200d\U0001F680",
    "\ue000private \u0378unassigned \u0898mark \u1734\u166d\U000111c9 \u061d", "“I propose to fix the word“ mistake ”, ”she wrote",
    "[UN] mandate [MASK ] ##ing # # x##y", "㍿ ① ㈱ ﷺ ﬃ Å Ω",
]


def read_back(path):
    """The model with the weights of a weight file."""
    file = load_file(path)
    reader = Reader()
    state = reader.state_dict()

    def matrix(name):
        return file[name + ".weight"].T.float() * file[name + ".scale"][:, None]

    state["encoder.word.weight"] = file["encoder.word.weight"].float() * file["encoder.word.scale"][:, None]
    position = file["encoder.position"].float()
    state["encoder.position.weight"][: len(position)] = position
    for name in ("shape", "quotation", "opening"):
        state[f"encoder.{name}.weight"] = file["encoder." + name]
    for i in range(6):
        layer = f"encoder.layers.{i}"
        for name, weight, bias in zip(
            ("query", "key", "value"), matrix(layer + ".attention").chunk(3), file[layer + ".attention.bias"].chunk(3)
        ):
            state[f"{layer}.{name}.weight"], state[f"{layer}.{name}.bias"] = weight, bias
        for name in ("output", "up", "down"):
            state[f"{layer}.{name}.weight"] = matrix(f"{layer}.{name}")
            state[f"{layer}.{name}.bias"] = file[f"{layer}.{name}.bias"]
    for name in state:
        if "norm." in name:
            state[name] = file[name]
    state["cue.weight"], state["cue.bias"] = file["cue.weight"][None], file["cue.bias"]

    def projection(name, *parts):
        sizes = [len(state[p + ".bias"]) for p in parts]
        for part, weight, bias in zip(parts, matrix(name).split(sizes), file[name + ".bias"].split(sizes)):
            state[part + ".weight"], state[part + ".bias"] = weight, bias

    projection("role.word", "role.word", "role.word_gate")
    projection("role.cue", "role.cue", "role.cue_gate")
    projection("mention.class", "mention.kind", "mention.form", "mention.name")
    projection("mention.ends", "mention.head", "mention.word")
    state["mention.distance.weight"] = file["mention.distance"]
    projection("antecedent.sides", "antecedent.later", "antecedent.earlier")
    state["antecedent.distance.weight"] = file["antecedent.distance"].float()
    state["antecedent.first.weight"] = file["antecedent.first.weight"][None]
    state["antecedent.first.bias"] = file["antecedent.first.bias"]
    state["role.distance.weight"] = file["role.distance"].float()
    for i in range(2):
        state[f"role.convolutions.{i}.weight"] = file[f"role.convolutions.{i}.weight"].float().permute(2, 1, 0)
        state[f"role.convolutions.{i}.bias"] = file[f"role.convolutions.{i}.bias"]
    state["role.score.weight"], state["role.score.bias"] = file["role.score.weight"].T, file["role.score.bias"]
    state["role.transition"] = file["role.transition"]
    reader.load_state_dict(state)
    return reader.eval()


def tokenizer(folder):
    made = Tokenizer.from_file(str(folder / "tokenizer.json"))
    made.no_truncation(), made.no_padding()
    return made


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--weights", type=Path)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--digest", type=Path)
    options = parser.parse_args()
    tokens = tokenizer(options.model)
    if options.digest:
        digest = hashlib.sha256()
        count = 0
        for article in data.lines(options.digest):
            identifiers = [i for word in words(article["text"], tokens).pieces for i in word]
            count += len(identifiers)
            digest.update(b"".join(i.to_bytes(4, "little") for i in identifiers))
        return print(count, "wordpieces, sha256", digest.hexdigest())
    cases = []
    for text in TEXTS:
        found = words(text, tokens)
        cases.append({
            "text": text, "pieces": found.pieces, "shapes": found.shapes, "quotations": found.quotations,
            "openings": found.openings,
        })
    (options.out / "tokenizer.json").write_text(json.dumps(cases, ensure_ascii=True, indent=1) + "\n")
    reader = read_back(options.weights)
    document = data.Document({"id": "passage", "text": PASSAGE}, tokens)
    batch = data.collate([[(document, 0, len(document.words))]])
    with torch.no_grad():
        states = reader.encoder(*(batch[n] for n in ("pieces", "shape", "quotation", "opening", "padding")))[0]
        at_words = reader.states(batch)
        cue = reader.cue(at_words)[0, :, 0]
        first = int(cue.argmax())
        emissions = reader.role(at_words, torch.tensor([0]), torch.tensor([first]), batch["word_padding"])[0]
        _, live = reader.role.places(torch.tensor([0]), torch.tensor([first]), batch["word_padding"])
        classes = torch.cat([h(at_words)[0] for h in (reader.mention.kind, reader.mention.form, reader.mention.name)], 1)
        heads = torch.nonzero(reader.mention.kind(at_words)[0].softmax(1)[:, 0] < 0.5)[:, 0]
        ends = reader.mention.ends(at_words, torch.zeros_like(heads), heads, batch["word_padding"]).argmax(2)
        antecedents = reader.antecedent(at_words[0, heads], heads).softmax(1)
    save_file(
        {"states": states, "cue": cue, "first": torch.tensor([first], dtype=torch.int32),
         "emissions": emissions[live[0]].contiguous(), "classes": classes, "heads": heads.to(torch.int32),
         "ends": ends.to(torch.int32), "antecedents": antecedents.contiguous()},
        options.out / "reference.safetensors",
    )
    (options.out / "passage.txt").write_text(PASSAGE, encoding="utf-8")


if __name__ == "__main__":
    main()
