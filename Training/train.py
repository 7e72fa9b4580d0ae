"""Train the reader: data in, checkpoint out. See README.md.

    train.py --data ../../shared/data/polnear --model all-MiniLM-L6-v2-folder --out runs/1
"""
import argparse
import json
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from tokenizers import Tokenizer

import data
import mentions
import model
from model import Reader

WORDS_A_STATEMENT = 36  # about as many as PolNeAR has; losses are scaled to one statement
SILVER = 0.3  # what a label by machine counts, beside one by a person


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--gum", type=Path, required=True, help="folder with train/*.conllu")
    parser.add_argument("--model", type=Path, required=True, help="folder with model.safetensors and tokenizer.json")
    parser.add_argument("--start", type=Path, help="checkpoint whose encoder and heads to begin with")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=5)
    parser.add_argument("--batch", type=int, default=18, help="windows a step")
    parser.add_argument("--length", type=int, default=224, help="wordpieces a window")
    parser.add_argument("--encoder-rate", type=float, default=2e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--auxiliary", type=float, default=0.1, help="weight of the syntax and entity heads")
    parser.add_argument("--mention", type=float, default=0.1, help="weight of the mention head")
    parser.add_argument("--antecedent", type=float, default=0.3, help="weight of the antecedent head")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--steps", type=int, help="stop after so many, to try things out")
    return parser.parse_args()


def losses(reader, batch):
    """The negative log-likelihood of each head, summed over the batch: cue, role, mention, antecedent, auxiliary."""
    states = reader.states(batch)
    live = ~batch["word_padding"] & batch["attributes"][:, None]
    cue = F.binary_cross_entropy_with_logits(reader.cue(states).squeeze(2)[live], batch["opens"][live], reduction="sum")
    role = states.new_zeros(())
    if len(batch["rows"]):
        emissions = reader.role(states, batch["rows"], batch["cues"], batch["word_padding"])
        _, live = reader.role.places(batch["rows"], batch["cues"], batch["word_padding"])
        role = reader.role.loss(emissions, batch["gold"], live).sum()
    auxiliary = states.new_zeros(())
    arcs = reader.arcs(states).masked_fill(batch["word_padding"][:, None, :], -1e4)
    for scores, labels in (
        (reader.entity(states), batch["entities"]),
        (reader.relation(states), batch["relations"]),
        (arcs, batch["heads"]),
    ):
        auxiliary = auxiliary + F.cross_entropy(scores.flatten(0, 1), labels.flatten(), ignore_index=data.IGNORE, reduction="sum")
    return cue, role, mention_loss(reader, states, batch), antecedent_loss(reader, states, batch), auxiliary


def mention_loss(reader, states, batch):
    weight = torch.where(batch["gold_rows"], 1.0, SILVER)[:, None]
    kind = F.log_softmax(reader.mention.kind(states), 2)
    some = batch["kinds"] == mentions.SOME
    picked = kind.gather(2, batch["kinds"].clamp(0, mentions.SOME - 1)[..., None]).squeeze(2)
    picked = torch.where(some, torch.logsumexp(kind[..., 1:], 2), picked)
    loss = -(picked * weight)[batch["kinds"] != data.IGNORE].sum()
    for scores, labels in ((reader.mention.form(states), batch["forms"]), (reader.mention.name(states), batch["names"])):
        each = F.cross_entropy(scores.transpose(1, 2), labels, ignore_index=data.IGNORE, reduction="none")
        loss = loss + (each * weight).sum()
    if len(batch["mention_rows"]):
        ends = reader.mention.ends(states, batch["mention_rows"], batch["mention_heads"], batch["word_padding"])
        loss = loss + F.cross_entropy(ends.flatten(0, 1), batch["mention_ends"].flatten(), reduction="sum")
    return loss


def antecedent_loss(reader, states, batch):
    loss, flat = states.new_zeros(()), states.flatten(0, 1)
    for heads, places, later, right, gold in batch["antecedents"]:
        scores = reader.antecedent(flat[heads], places)[later]
        each = torch.logsumexp(scores, 1) - torch.logsumexp(scores.masked_fill(right == 0, model.FORBIDDEN), 1)
        loss = loss + each.sum() * (1.0 if gold else SILVER)
    return loss


def main():
    options = arguments()
    options.out.mkdir(parents=True, exist_ok=True)
    log = open(options.out / "log.txt", "a", buffering=1)

    def say(*words):
        print(*words, flush=True)
        print(*words, file=log)

    torch.manual_seed(options.seed)
    random.seed(options.seed)
    torch.set_num_threads(options.threads)
    say(json.dumps({k: str(v) for k, v in vars(options).items()}), "torch", torch.__version__)
    for path in sorted(options.data.glob("train.*")):
        say("sha256", data.checksum(path), path.name)
    say("sha256", data.checksum(*sorted(options.gum.glob("train/*.conllu"))), "gum/train/*.conllu, one after another")
    tokenizer = Tokenizer.from_file(str(options.model / "tokenizer.json"))
    tokenizer.no_truncation(), tokenizer.no_padding()
    documents, (entities, relations) = data.load(options.data, tokenizer, "train")
    documents += 2 * data.load_gum(options.gum, "train", tokenizer)
    say(len(documents), "articles,", sum(len(d.labels) for d in documents), "attributions with cue and content")
    reader = Reader(len(entities), len(relations))
    reader.encoder.load_pretrained(load_file(str(options.model / "model.safetensors")))
    if options.start:
        started = torch.load(options.start, weights_only=False)["reader"]
        say("start", options.start, "new:", reader.load_state_dict(started, strict=False).missing_keys)

    encoder = [p for p in reader.encoder.parameters()]
    inside = {id(p) for p in encoder}
    heads = [p for p in reader.parameters() if id(p) not in inside]
    optimizer = torch.optim.AdamW(
        [{"params": encoder, "lr": options.encoder_rate}, {"params": heads, "lr": options.head_rate}],
        weight_decay=0.01, betas=(0.9, 0.98), fused=True,
    )
    per_epoch = sum(1 for _ in data.epoch(documents, options.batch, options.length, options.seed))
    total = per_epoch * options.epochs
    warm = max(1, total // 16)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min((s + 1) / warm, max(0.0, (total - s) / max(1, total - warm)))
    )
    begin, done = 0, options.out / "checkpoint.pt"
    if done.exists():
        saved = torch.load(done, weights_only=False)
        reader.load_state_dict(saved["reader"]), optimizer.load_state_dict(saved["optimizer"])
        schedule.load_state_dict(saved["schedule"])
        begin = saved["epoch"] + 1
        say("resumed at epoch", begin)
    step = begin * per_epoch
    for number in range(begin, options.epochs):
        reader.train()
        sums, counts, started = [0.0] * 5, 0, time.time()
        for batch in data.epoch(documents, options.batch, options.length, options.seed + number):
            cue, role, mention, antecedent, auxiliary = parts = losses(reader, batch)
            scale = (~batch["word_padding"]).sum().item() / WORDS_A_STATEMENT
            who = options.mention * mention + options.antecedent * antecedent
            ((cue + role + who + options.auxiliary * auxiliary) / scale).backward()
            torch.nn.utils.clip_grad_norm_(reader.parameters(), 5.0)
            optimizer.step(), schedule.step(), optimizer.zero_grad(set_to_none=True)
            sums = [a + b.item() for a, b in zip(sums, parts)]
            counts, step = counts + scale, step + 1
            if step % 20 == 0:
                each = " ".join(f"{s / counts:.3f}" for s in sums)
                say(f"step {step}/{total} epoch {number} cue/role/mention/antecedent/auxiliary {each} {time.time() - started:.0f} s")
                if step % 100 == 0:
                    sums, counts = [0.0] * 5, 0
            if options.steps and step >= options.steps:
                return
        torch.save(
            {"reader": reader.state_dict(), "optimizer": optimizer.state_dict(), "schedule": schedule.state_dict(),
             "epoch": number, "entities": entities, "relations": relations, "options": vars(options)}, done)
        say(f"epoch {number} done, {time.time() - started:.0f} s")


if __name__ == "__main__":
    main()
