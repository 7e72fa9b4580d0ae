"""The reader's model: one encoder, several heads.

Encoder: MiniLM-L6 (Wang et al. 2020, "MiniLM: Deep Self-Attention Distillation"), with learned embeddings for
a wordpiece's case shape, its place towards quotation marks and whether it opens a paragraph.

Statement heads, over words (a word is represented by its first wordpiece):
- cue: the log-odds that a cue begins with the word;
- role: for each cue, what every word of the window is to it. The words' states, seen from the cue, pass two
  residual convolutions and a linear-chain conditional random field (Lafferty et al. 2001).

Heads for who is meant, over words too (word-level coreference, Dobrovolskii 2021):
- mention: whether a word is a mention's head, of which kind and form, and whether it is part of a name; where the
  mention begins and ends, by products of the head's state with those of the words around it;
- antecedent: for each mention's head, the log-odds of each earlier one naming the same, against its being the first
  (Lee et al. 2017).

Auxiliary heads (entity, relation, arc) learn syntax and names beside them and are not shipped.
"""
import math

import mentions
import torch
import torch.nn.functional as F
from torch import nn

ROLES = ("none", "begin source", "inside source", "begin cue", "inside cue", "begin content", "inside content")
NONE, B_SOURCE, I_SOURCE, B_CUE, I_CUE, B_CONTENT, I_CONTENT = range(7)
FORBIDDEN = -1e4
REACH = 112  # words on either side of a cue


class Layer(nn.Module):
    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value = (nn.Linear(width, width) for _ in range(3))
        self.output = nn.Linear(width, width)
        self.attention_norm = nn.LayerNorm(width, eps=1e-12)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        batch, length, width = x.shape

        def split(y):
            return y.view(batch, length, self.heads, width // self.heads).transpose(1, 2)

        y = F.scaled_dot_product_attention(split(self.query(x)), split(self.key(x)), split(self.value(x)), attn_mask=mask)
        y = y.transpose(1, 2).reshape(batch, length, width)
        x = self.attention_norm(x + self.output(y))
        return self.norm(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, vocabulary=30522, width=384, layers=6, heads=12, inner=1536, positions=512, dropout=0.1):
        super().__init__()
        self.word = nn.Embedding(vocabulary, width)
        self.position = nn.Embedding(positions, width)
        self.shape, self.quotation, self.opening = nn.Embedding(7, width), nn.Embedding(3, width), nn.Embedding(2, width)
        for added in (self.shape, self.quotation, self.opening):
            nn.init.normal_(added.weight, std=0.01)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, heads, inner, dropout) for _ in range(layers))
        self.dropout = nn.Dropout(dropout)

    def forward(self, pieces, shape, quotation, opening, padding):
        x = self.word(pieces) + self.position.weight[: pieces.shape[1]]
        x = x + self.shape(shape) + self.quotation(quotation) + self.opening(opening)
        x = self.dropout(self.norm(x))
        mask = None
        if padding.any():
            mask = torch.zeros(padding.shape, dtype=x.dtype).masked_fill(padding, -1e9)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def load_pretrained(self, tensors):
        """Takes the weights of all-MiniLM-L6-v2; the type embedding, always 0, is folded into the positions."""
        names = {
            "attention.self.query": "query", "attention.self.key": "key", "attention.self.value": "value",
            "attention.output.dense": "output", "attention.output.LayerNorm": "attention_norm",
            "intermediate.dense": "up", "output.dense": "down", "output.LayerNorm": "norm",
        }
        state = self.state_dict()
        state["word.weight"] = tensors["embeddings.word_embeddings.weight"]
        state["position.weight"] = (
            tensors["embeddings.position_embeddings.weight"][: self.position.num_embeddings]
            + tensors["embeddings.token_type_embeddings.weight"][0]
        )
        for part in ("weight", "bias"):
            state["norm." + part] = tensors["embeddings.LayerNorm." + part]
            for i in range(len(self.layers)):
                for theirs, ours in names.items():
                    state[f"layers.{i}.{ours}.{part}"] = tensors[f"encoder.layer.{i}.{theirs}.{part}"]
        self.load_state_dict(state)


class RoleHead(nn.Module):
    def __init__(self, width=384, inner=128, dilations=(1, 3)):
        super().__init__()
        self.dilations = dilations
        self.cue, self.cue_gate = nn.Linear(width, inner), nn.Linear(width, inner)
        self.word, self.word_gate = nn.Linear(width, inner), nn.Linear(width, inner)
        self.distance = nn.Embedding(2 * REACH + 1, inner)
        nn.init.normal_(self.distance.weight, std=0.3)
        self.convolutions = nn.ModuleList(nn.Conv1d(inner, inner, 3, padding=d, dilation=d) for d in dilations)
        self.score = nn.Linear(inner, len(ROLES))
        self.transition = nn.Parameter(torch.zeros(len(ROLES), len(ROLES)))
        self.dropout = nn.Dropout(0.1)

    def forward(self, states, rows, cues, padding):
        """Emission scores [cue, place, role]; place p is the word `cue + p - REACH`, and scores 0 where there is none.

        states [window, word, width]; rows, cues: for each cue its window and word; padding [window, word].
        """
        at_cue = states[rows, cues]
        places, live = self.places(rows, cues, padding)
        x = self.cue(at_cue)[:, None] + self.word(states)[rows[:, None], places] + self.distance.weight
        x = x + self.cue_gate(at_cue)[:, None] * self.word_gate(states)[rows[:, None], places]
        live = live[..., None].to(x.dtype)
        x = self.dropout(F.gelu(x)) * live
        for convolution in self.convolutions:
            x = (x + F.gelu(convolution(x.transpose(1, 2)).transpose(1, 2))) * live
        return self.score(x)

    @staticmethod
    def places(rows, cues, padding):
        """For each cue the words within reach, clamped into the window, and which of them are there at all."""
        places = cues[:, None] + torch.arange(-REACH, REACH + 1)[None, :]
        inside = (places >= 0) & (places < padding.shape[1])
        places = places.clamp(0, padding.shape[1] - 1)
        return places, inside & ~padding[rows[:, None], places]

    def transitions(self):
        """Scores from role to role, rows before columns; an inside only follows its own begin or inside."""
        allowed = torch.ones(len(ROLES), len(ROLES), dtype=torch.bool)
        for begin, inside in ((B_SOURCE, I_SOURCE), (B_CUE, I_CUE), (B_CONTENT, I_CONTENT)):
            allowed[:, inside] = False
            allowed[begin, inside] = allowed[inside, inside] = True
        return torch.where(allowed, self.transition, torch.tensor(FORBIDDEN))

    @staticmethod
    def constrain(emissions):
        """The cue begins in the middle, and nowhere else."""
        middle = (torch.arange(emissions.shape[1]) == REACH)[:, None]
        is_begin = (torch.arange(len(ROLES)) == B_CUE)[None, :]
        return emissions.masked_fill(middle != is_begin, FORBIDDEN)

    def loss(self, emissions, gold, live):
        """Negative log-likelihood of each cue's whole labelling [cue]; gold, live [cue, place]."""
        emissions = torch.where(live[..., None], self.constrain(emissions), 0.0)
        transitions = self.transitions()
        picked = emissions.gather(2, gold[..., None]).squeeze(2)
        joined = live[:, :-1] & live[:, 1:]
        score = (picked * live).sum(1) + (transitions[gold[:, :-1], gold[:, 1:]] * joined).sum(1)
        outside = torch.zeros_like(emissions[:, 0])
        outside[:, 1:] = FORBIDDEN
        alpha = torch.where(live[:, :1], emissions[:, 0] + self.start(), outside)
        for place in range(1, emissions.shape[1]):
            following = torch.logsumexp(alpha[:, :, None] + transitions, dim=1) + emissions[:, place]
            opening = emissions[:, place] + self.start()
            entered = torch.where(live[:, place - 1, None], following, opening)
            alpha = torch.where(live[:, place, None], entered, alpha)
        return torch.logsumexp(alpha, dim=1) - score

    @staticmethod
    def start():
        """Scores of the first word's roles: no inside without its begin."""
        return torch.tensor([FORBIDDEN if r in (I_SOURCE, I_CUE, I_CONTENT) else 0.0 for r in range(len(ROLES))])


class MentionHead(nn.Module):
    REACH = 40  # words from a mention's head to its ends

    def __init__(self, width=384, inner=64):
        super().__init__()
        self.kind, self.form = nn.Linear(width, len(mentions.KINDS)), nn.Linear(width, len(mentions.FORMS))
        self.name = nn.Linear(width, len(mentions.NAMES))
        self.head, self.word = nn.Linear(width, 2 * inner), nn.Linear(width, 2 * inner)
        self.distance = nn.Embedding(self.REACH + 1, 2)
        nn.init.zeros_(self.distance.weight)
        self.inner = inner

    def ends(self, states, rows, heads, padding):
        """Scores [head, 2, distance] that the mention begins, and that it ends, so many words from its head."""
        at_head = self.head(states[rows, heads]).view(-1, 2, 1, self.inner)
        words = self.word(states).view(*states.shape[:2], 2, self.inner)
        away = torch.arange(self.REACH + 1)
        places = torch.stack([heads[:, None] - away, heads[:, None] + away], 1)
        inside = (places >= 0) & (places < states.shape[1])
        places = places.clamp(0, states.shape[1] - 1)
        inside &= ~padding[rows[:, None, None], places]
        sides = torch.arange(2)[None, :, None]
        scores = (at_head * words[rows[:, None, None], places, sides]).sum(3) / math.sqrt(self.inner)
        return (scores + self.distance.weight.T).masked_fill(~inside, FORBIDDEN)


class AntecedentHead(nn.Module):
    BUCKETS = 12

    def __init__(self, width=384, inner=128):
        super().__init__()
        self.later, self.earlier = nn.Linear(width, inner), nn.Linear(width, inner)
        self.distance = nn.Embedding(self.BUCKETS, inner)
        nn.init.normal_(self.distance.weight, std=0.3)
        self.inner = inner
        self.first = nn.Linear(width, 1)

    def forward(self, states, places):
        """Scores [later, earlier + 1] of heads with `states`, at the words `places`, in order; column 0: it is the first."""
        apart = places[:, None] - places[None, :]
        bucket = torch.log2(apart.clamp(min=1).float()).long().clamp(max=self.BUCKETS - 1)
        later = self.later(states)
        scores = later @ self.earlier(states).T + (later @ self.distance.weight.T).gather(1, bucket)
        scores = (scores / math.sqrt(self.inner)).masked_fill(apart <= 0, FORBIDDEN)
        return torch.cat([self.first(states), scores], 1)


class Reader(nn.Module):
    def __init__(self, entities=0, relations=0, width=384):
        super().__init__()
        self.mention, self.antecedent = MentionHead(width), AntecedentHead(width)
        self.encoder = Encoder(width=width)
        self.cue = nn.Linear(width, 1)
        nn.init.constant_(self.cue.bias, -3.0)
        self.role = RoleHead(width)
        self.entity, self.relation = nn.Linear(width, entities), nn.Linear(width, relations)
        self.arc_from, self.arc_to = nn.Linear(width, 128), nn.Linear(width, 128)
        self.arc_distance = nn.Embedding(65, 1)
        nn.init.zeros_(self.arc_distance.weight)

    def states(self, batch):
        """The states of the words [window, word, width]."""
        x = self.encoder(batch["pieces"], batch["shape"], batch["quotation"], batch["opening"], batch["padding"])
        return x.gather(1, batch["firsts"][..., None].expand(-1, -1, x.shape[2]))

    def arcs(self, states):
        """Scores that each word's syntactic head is each other word [window, word, head]."""
        scores = self.arc_from(states) @ self.arc_to(states).transpose(1, 2) / math.sqrt(128)
        positions = torch.arange(states.shape[1])
        distance = (positions[None, :] - positions[:, None]).clamp(-32, 32) + 32
        return scores + self.arc_distance(distance).squeeze(2)
