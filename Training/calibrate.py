"""Fit how evidence weighs in a statement's confidence: a logistic regression, judged on articles it has not seen.

    swift run -c release Benchmarks calibration --gold dev.jsonl --evidence evidence.tsv
    calibrate.py evidence.tsv

Each line of the file: article, whether the statement was right, then the features of Sources/Statements/Evidence.swift.
Prints the weights for that file, fitted on all articles, and the expected calibration error when each tenth of the
articles is judged by weights that were fitted on the others.
"""
import sys

import numpy

RIDGE = 1e-3


def fit(features, hits):
    """Weights that maximise the likelihood (Newton's method)."""
    weights = numpy.zeros(features.shape[1])
    for _ in range(50):
        probability = 1 / (1 + numpy.exp(-features @ weights))
        gradient = features.T @ (probability - hits) + RIDGE * weights
        curvature = (features * (probability * (1 - probability))[:, None]).T @ features
        step = numpy.linalg.solve(curvature + RIDGE * numpy.eye(len(weights)), gradient)
        weights -= step
        if numpy.abs(step).max() < 1e-9:
            break
    return weights


def calibration_error(probability, hits):
    bins = numpy.minimum((probability * 10).astype(int), 9)
    return sum(
        (bins == b).mean() * abs(probability[bins == b].mean() - hits[bins == b].mean()) for b in range(10) if (bins == b).any()
    )


def main():
    table = numpy.loadtxt(sys.argv[1], delimiter="\t")
    article, hits, features = table[:, 0].astype(int), table[:, 1], table[:, 2:]
    unseen = numpy.zeros(len(table))
    for part in range(10):
        held = article % 10 == part
        unseen[held] = 1 / (1 + numpy.exp(-features[held] @ fit(features[~held], hits[~held])))
    likelihood = numpy.mean(numpy.log(numpy.where(hits == 1, unseen, 1 - unseen)))
    print(f"{len(table)} statements, {hits.mean():.3f} right")
    print(f"judged on unseen articles: calibration error {calibration_error(unseen, hits):.3f}, log-likelihood {likelihood:.4f}")
    print("weights [" + ", ".join(f"{w:.4f}" for w in fit(features, hits)) + "]")


if __name__ == "__main__":
    main()
