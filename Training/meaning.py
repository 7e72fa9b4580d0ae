"""all-MiniLM-L6-v2 as the sentence-transformers package defines it: text to a vector of its meaning.

[CLS], at most 126 wordpieces, [SEP]; six layers; the mean over all of them; length 1. The reader's encoder has the same
layers, and the features that it learnt beside the wordpieces are 0 here.
"""
import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from tokenizers import Tokenizer

import model

LONGEST_TEXT = 128  # as in the model's tokenizer.json


def encoder(folder):
    """The encoder with the model's own weights."""
    made = model.Encoder()
    made.load_pretrained(load_file(str(folder / "model.safetensors")))
    for added in (made.shape, made.quotation, made.opening):
        torch.nn.init.zeros_(added.weight)
    return made.eval()


def tokenizer(folder):
    made = Tokenizer.from_file(str(folder / "tokenizer.json"))
    made.no_padding()
    made.enable_truncation(LONGEST_TEXT)
    return made


def contents(articles):
    """The contents of all statements of the first annotator, each its spans with a space between them."""
    found = []
    for article in articles:
        for attribution in article["annotators"][sorted(article["annotators"])[0]]:
            if attribution["content"]:
                found.append(" ".join(article["text"][begin:end] for begin, end in attribution["content"]))
    return found


@torch.no_grad()
def vectors(made, tokens, texts, batch=64):
    """The vectors [text, 384] of `texts`, computed in batches of like length."""
    pieces = [torch.tensor(e.ids) for e in tokens.encode_batch(texts)]
    result = torch.zeros(len(texts), 384)
    order = sorted(range(len(texts)), key=lambda i: len(pieces[i]))
    for begin in range(0, len(order), batch):
        chosen = order[begin : begin + batch]
        padded = torch.nn.utils.rnn.pad_sequence([pieces[i] for i in chosen], batch_first=True)
        lengths = torch.tensor([len(pieces[i]) for i in chosen])
        padding = torch.arange(padded.shape[1])[None] >= lengths[:, None]
        none = torch.zeros_like(padded)
        states = made(padded, none, none, none, padding).masked_fill(padding[..., None], 0)
        result[chosen] = F.normalize(states.sum(1) / lengths[:, None])
    return result
