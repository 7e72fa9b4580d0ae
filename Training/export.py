"""Write a checkpoint as the weight file that the Swift program maps into memory.

    export.py --checkpoint runs/1/checkpoint.pt --model all-MiniLM-L6-v2-folder --out reader.safetensors

The encoder's matrices, those that lead from it into the heads, and the wordpieces' embeddings become whole numbers of
8 bits with a scale for each output (each wordpiece); smaller matrices and the positions become bfloat16; the rest stays
as it is.
"""
import argparse
import hashlib
from pathlib import Path

import torch
from safetensors.torch import save_file

from model import RoleHead

LONGEST_WINDOW = 224


def quantize(matrix):
    """Whole numbers and scales for `matrix` [output, input]; symmetric, a scale for each output."""
    scale = matrix.abs().amax(1).clamp(min=1e-12) / 127
    return torch.round(matrix / scale[:, None]).clamp(-127, 127).to(torch.int8), scale


def vocabulary_tensor(vocabulary):
    """The vocabulary file as it is."""
    return torch.frombuffer(bytearray(vocabulary), dtype=torch.uint8)


def encoder_tensors(state):
    """The encoder's tensors, all beginning with `encoder.`."""
    out = {}

    def linear(name, weight, bias):
        numbers, scale = quantize(weight)
        out[name + ".weight"] = numbers.T.contiguous()
        out[name + ".scale"], out[name + ".bias"] = scale, bias
        out[name + ".sum"] = numbers.to(torch.int32).sum(1, dtype=torch.int32)

    out["encoder.word.weight"], out["encoder.word.scale"] = quantize(state["encoder.word.weight"])
    out["encoder.position"] = state["encoder.position.weight"][:LONGEST_WINDOW].to(torch.bfloat16)
    for name in ("shape", "quotation", "opening"):
        out["encoder." + name] = state[f"encoder.{name}.weight"]
    norms = ["encoder.norm"]
    for i in range(6):
        layer = f"encoder.layers.{i}"
        parts = [layer + "." + n for n in ("query", "key", "value")]
        linear(
            layer + ".attention",
            torch.cat([state[p + ".weight"] for p in parts]), torch.cat([state[p + ".bias"] for p in parts]),
        )
        for name in ("output", "up", "down"):
            linear(f"{layer}.{name}", state[f"{layer}.{name}.weight"], state[f"{layer}.{name}.bias"])
        norms += [layer + ".attention_norm", layer + ".norm"]
    for name in norms:
        for part in (".weight", ".bias"):
            out[name + part] = state[name + part]
    return out


def tensors(state, vocabulary):
    out = {"vocabulary": vocabulary_tensor(vocabulary), **encoder_tensors(state)}
    out["cue.weight"], out["cue.bias"] = state["cue.weight"][0], state["cue.bias"]

    def projection(name, *parts):
        numbers, out[name + ".scale"] = quantize(torch.cat([state[p + ".weight"] for p in parts]))
        out[name + ".weight"], out[name + ".bias"] = numbers.T, torch.cat([state[p + ".bias"] for p in parts])

    projection("role.word", "role.word", "role.word_gate")
    projection("role.cue", "role.cue", "role.cue_gate")
    projection("mention.class", "mention.kind", "mention.form", "mention.name")
    projection("mention.ends", "mention.head", "mention.word")
    out["mention.distance"] = state["mention.distance.weight"]
    projection("antecedent.sides", "antecedent.later", "antecedent.earlier")
    out["antecedent.distance"] = state["antecedent.distance.weight"].to(torch.bfloat16)
    out["antecedent.first.weight"], out["antecedent.first.bias"] = state["antecedent.first.weight"][0], state["antecedent.first.bias"]
    out["role.distance"] = state["role.distance.weight"].to(torch.bfloat16)
    for i in range(2):
        weight = state[f"role.convolutions.{i}.weight"]  # [output, input, tap]
        out[f"role.convolutions.{i}.weight"] = weight.permute(2, 1, 0).to(torch.bfloat16).contiguous()
        out[f"role.convolutions.{i}.bias"] = state[f"role.convolutions.{i}.bias"]
    out["role.score.weight"] = state["role.score.weight"].T.contiguous()
    out["role.score.bias"] = state["role.score.bias"]
    role = RoleHead()
    role.load_state_dict({name[5:]: tensor for name, tensor in state.items() if name.startswith("role.")})
    out["role.transition"] = role.transitions().detach()
    return {name: tensor.contiguous() for name, tensor in out.items()}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    saved = torch.load(options.checkpoint, weights_only=False, map_location="cpu")
    state = {name: tensor.detach().float() for name, tensor in saved["reader"].items()}
    vocabulary = (options.model / "vocab.txt").read_bytes()
    save_file(tensors(state, vocabulary), options.out, metadata={"format": "onrecord reader 2"})
    data = options.out.read_bytes()
    print(f"{options.out}: {len(data)} bytes, epoch {saved['epoch']}, sha256 {hashlib.sha256(data).hexdigest()}")


if __name__ == "__main__":
    main()
