"""Tell whether the certainty of speakers means what it says, and fit how it should.

    swift run -c release Benchmarks speakers --texts dev.jsonl --gold dev.speakers.jsonl --scorer score_speakers.py \\
        --min-confidence 0.1 --evidence speakers.jsonl
    calibrate_speakers.py speakers.jsonl dev.speakers.jsonl score_speakers.py

The evidence must come from a program with the weights (0, 1) in Certainty.swift for a new fit.
For each form of mention: how many speakers were found, their mean certainty, and how many were right; then a slope and
an intercept on the log-odds, which bring both together, for Sources/Actors/Certainty.swift.
"""
import importlib.util
import json
import sys

import numpy

from calibrate import calibration_error, fit


def judged(predictions, gold, scorer):
    """Form, certainty, and whether the speaker was right, of each gold statement that was found."""
    found = []
    for article in gold:
        made = [(scorer.chars(a["content"]), a) for a in predictions[article["id"]]]
        for item in article["items"]:
            if item.get("ambiguous") or not item.get("speaker") or not item.get("content"):
                continue
            wanted = scorer.chars(item["content"])
            share, attribution = max(
                ((len(wanted & c) / len(wanted | c), a) for c, a in made), key=lambda pair: pair[0], default=(0, None)
            )
            if share >= 0.5 and attribution["speaker"]:
                right = scorer.same(attribution["speaker"], item)
                found.append((attribution["forms"][0], min(attribution["certainties"]), right))
    return found


def whole(predictions, gold, scorer):
    """For each statement found: its confidence with its speaker's, and whether both are as annotated."""
    confidence, right = [], []
    for article in gold:
        items = [i for i in article["items"] if i.get("content")]
        wanted = [scorer.chars(i["content"]) for i in items]
        for made in predictions[article["id"]]:
            content = scorer.chars(made["content"])
            share, item = max(
                ((len(w & content) / len(w | content), i) for w, i in zip(wanted, items)), key=lambda p: p[0], default=(0, None)
            )
            if share >= 0.5 and (item.get("ambiguous") or not item.get("speaker")):
                continue
            confidence.append(made["statement"] * min(made["certainties"], default=1))
            right.append(float(share >= 0.5 and bool(made["speaker"]) and scorer.same(made["speaker"], item)))
    return numpy.array(confidence), numpy.array(right)


def main():
    lines = [[json.loads(line) for line in open(path, encoding="utf-8")] for path in sys.argv[1:3]]
    spec = importlib.util.spec_from_file_location("scorer", sys.argv[3])
    scorer = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(scorer)
    predictions = {a["id"]: a["attributions"] for a in lines[0]}
    confidence, right = whole(predictions, lines[1], scorer)
    print(f"{len(right)} statements, confidence with speakers {confidence.mean():.3f}, right with speakers {right.mean():.3f}, "
          f"expected calibration error {calibration_error(confidence, right):.3f}")
    for low in numpy.arange(0, 1, 0.2):
        inside = (confidence >= low) & (confidence < low + 0.2)
        print(f"    {low:.1f} to {low + 0.2:.1f}  {inside.sum():4}  {confidence[inside].mean():.2f}  {right[inside].mean():.2f}")
    found = judged(predictions, lines[1], scorer)
    for form in sorted({f for f, _, _ in found}):
        certainty = numpy.array([c for f, c, _ in found if f == form])
        right = numpy.array([float(r) for f, _, r in found if f == form])
        odds = numpy.log(certainty.clip(0.02, 0.98) / (1 - certainty.clip(0.02, 0.98)))
        intercept, slope = fit(numpy.stack([numpy.ones_like(odds), odds], 1), right)
        print(f"{form:8} {len(right):4}  certainty {certainty.mean():.3f}  right {right.mean():.3f}  "
              f"intercept {intercept:.2f} slope {slope:.2f}")
        for low in numpy.arange(0, 1, 0.2):
            inside = (certainty >= low) & (certainty < low + 0.2001)
            if inside.any():
                print(f"    {low:.1f} to {low + 0.2:.1f}  {inside.sum():4}  {certainty[inside].mean():.2f}  {right[inside].mean():.2f}")


if __name__ == "__main__":
    main()
