#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Random models through bench-quantiles and by brute force in NumPy, quantile by quantile.

accuracy.py PROGRAM [MODELS [DRAWS [RUNS]]]

Prints the root mean square and the worst relative error of P5 to P95 of hours and price. The draws
have an error of their own, which their RUNS tell: it is printed, and taken from the root mean square.
PROGRAM is what `ninja -C BUILD tests/bench/bench-quantiles` makes.
"""

import subprocess
import sys

import numpy

Z90 = 1.2815515655446004
PARTS = ("coding", "build", "rest", "share")
CHANCES = numpy.arange(5, 100, 5)


def draw_range(random, low, high, wide=1.0):
    typical = numpy.exp(random.uniform(numpy.log(low), numpy.log(high)))
    return [
        typical * random.uniform(1 - 0.6 * wide, 1 - 0.1 * wide),
        typical,
        typical * (1 + random.uniform(0.1, 1.5) * wide),
    ]


def draw_model(random, number):
    count = int(random.integers(1, 61))
    shares = int(random.integers(1, 4)) if number % 3 == 0 and count > 3 else 0
    streams = 3 + random.permutation(120)[:count]
    terms = []
    for i in range(count):
        part = 3 if i < shares else int(random.choice(3, p=[0.55, 0.3, 0.15]))
        figures = draw_range(random, 0.05, 0.25) if part == 3 else draw_range(random, 2, 80)
        terms.append((part, int(streams[i]), figures))
    return {
        "correlation": [0, 0.1, 0.2, 0.4, 0.9, random.uniform(0, 0.9)][number % 6],
        "assistance": draw_range(random, 0.6, 1, 0.5) if random.random() < 0.5 else [1.0] * 3,
        "rate": draw_range(random, 30, 120, 0.7) if random.random() < 0.5 else [85.0] * 3,
        "deadline": [1.0, 1.25][number % 2],
        "terms": terms,
    }


def to_text(model):
    head = [model["correlation"], *model["assistance"], *model["rate"], model["deadline"]]
    words = [repr(float(x)) for x in head] + [str(len(model["terms"]))]
    for part, stream, figures in model["terms"]:
        words += [str(part), str(stream)] + [repr(float(x)) for x in figures]
    return " ".join(words) + "\n"


def ask_program(program, models):
    text = "".join(to_text(model) for model in models)
    output = subprocess.run([program], input=text, capture_output=True, text=True, check=True)
    return numpy.array([[float(x) for x in line.split()] for line in output.stdout.splitlines()])


def quantity(figures, scores):
    low, typical, high = figures
    slope = numpy.where(scores < 0, numpy.log(typical / low), numpy.log(high / typical)) / Z90
    return typical * numpy.exp(scores * slope)


def draw_total(model, draws, random):
    common = numpy.sqrt(model["correlation"]) * random.standard_normal(draws)
    own = numpy.sqrt(1 - model["correlation"])
    sums = [numpy.zeros(draws) for _ in PARTS]
    for part, _, figures in model["terms"]:
        scores = random.standard_normal(draws)
        if part != 3:
            scores *= own
            scores += common
        sums[part] += quantity(figures, scores)
    build = sums[0] * quantity(model["assistance"], random.standard_normal(draws)) + sums[1]
    hours = build * (1 + sums[3]) + sums[2]
    price = hours * quantity(model["rate"], random.standard_normal(draws)) * model["deadline"]
    return hours, price


def find_quantiles(model, draws, random):
    """In pieces that fit the memory; what is kept are the totals."""
    pieces = [draw_total(model, min(250_000, draws - i), random) for i in range(0, draws, 250_000)]
    return numpy.concatenate(
        [numpy.percentile(numpy.concatenate(totals), CHANCES) for totals in zip(*pieces)]
    )


def main():
    program = sys.argv[1]
    count, draws, runs = (int(x) for x in (sys.argv[2:] + ["200", "4000000", "1"][len(sys.argv) - 2 :]))
    random = numpy.random.default_rng(2026)
    models = [draw_model(random, i) for i in range(count)]
    ours = ask_program(program, models)
    errors, noise = [], []
    for i, model in enumerate(models):
        found = numpy.array([find_quantiles(model, draws, random) for _ in range(runs)])
        mean = found.mean(axis=0)
        errors.append(ours[i] / mean - 1)
        if runs > 1:
            noise.append(found.std(axis=0, ddof=1) / numpy.sqrt(runs) / mean)
        if sys.stderr.isatty():
            print(f"\r{i + 1} of {count}", end="", file=sys.stderr, flush=True)
    errors = numpy.array(errors)
    square = numpy.mean(errors**2)
    print(f"{count} models, {draws * runs} draws each, P5 to P95 of hours and price")
    print(f"root mean square {100 * numpy.sqrt(square):.4f} %, worst {100 * abs(errors).max():.3f} %")
    if runs > 1:
        own = numpy.mean(numpy.square(noise))
        print(f"of it the draws' own {100 * numpy.sqrt(own):.4f} %")
        print(f"without it {100 * numpy.sqrt(max(square - own, 0)):.4f} %")


if __name__ == "__main__":
    main()
