"""Write all-MiniLM-L6-v2 as the weight file that the room Meaning maps into memory.

    meaning_weights.py --model all-MiniLM-L6-v2-folder --out meaning.safetensors

The tensors are named and made as those of the reader's encoder (`export.py`).
"""
import argparse
import hashlib
from pathlib import Path

from safetensors.torch import save_file

import export
import meaning


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    encoder = meaning.encoder(options.model)
    state = {"encoder." + name: tensor.detach() for name, tensor in encoder.state_dict().items()}
    out = export.encoder_tensors(state)
    out["vocabulary"] = export.vocabulary_tensor((options.model / "vocab.txt").read_bytes())
    out = {name: tensor.contiguous() for name, tensor in out.items()}
    save_file(out, options.out, metadata={"format": "onrecord meaning 1"})
    written = options.out.read_bytes()
    print(f"{options.out}: {len(written)} bytes, sha256 {hashlib.sha256(written).hexdigest()}")


if __name__ == "__main__":
    main()
