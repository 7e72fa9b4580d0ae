"""Write vectors of the unrounded model, which the room Meaning is held to.

    meaning_reference.py --model all-MiniLM-L6-v2-folder --gold polnear/dev.jsonl --out vectors.bin
    meaning_reference.py --model all-MiniLM-L6-v2-folder --sentences ../Tests/MeaningTests/Fixtures/sentences.json \\
      --out ../Tests/MeaningTests/Fixtures/vectors.bin

384 floats of 32 bits for each text, lowest byte first. The first is for `Benchmarks meaning --reference`: the contents of all statements, in the order of the file.
"""
import argparse
import json
from pathlib import Path

import data
import meaning


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--gold", type=Path)
    parser.add_argument("--sentences", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    if options.sentences:
        texts = json.loads(options.sentences.read_text(encoding="utf-8"))
    else:
        texts = meaning.contents(data.lines(options.gold))
    vectors = meaning.vectors(meaning.encoder(options.model), meaning.tokenizer(options.model), texts)
    vectors.numpy().astype("<f4").tofile(options.out)
    print(f"{options.out}: {len(texts)} vectors")


if __name__ == "__main__":
    main()
