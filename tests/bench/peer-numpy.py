#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The model of bench-estimate.c by plain draws in NumPy.

peer-numpy.py LINES DRAWS    prints the median time of one run, in milliseconds
"""

import sys
import time

import numpy

Z90 = 1.2815515655446004
CORRELATION = 0.3


def quantity(low, typical, high, scores):
    slope = numpy.where(scores < 0, numpy.log(typical / low), numpy.log(high / typical)) / Z90
    return typical * numpy.exp(scores * slope)


def price(lines, draws, random):
    common = numpy.sqrt(CORRELATION) * random.standard_normal(draws)
    coding = numpy.zeros(draws)
    build = numpy.zeros(draws)
    for i in range(lines):
        scores = common + numpy.sqrt(1 - CORRELATION) * random.standard_normal(draws)
        part = coding if i % 2 == 0 else build
        part += quantity(4 + i, 9 + i, 20 + 2 * i, scores)
    hours = coding * quantity(0.75, 0.9, 1.2, random.standard_normal(draws)) + build
    return hours * quantity(50, 85, 150, random.standard_normal(draws))


def main():
    lines, draws = int(sys.argv[1]), int(sys.argv[2])
    random = numpy.random.default_rng(1)
    times = []
    for _ in range(31):
        start = time.perf_counter()
        numpy.percentile(price(lines, draws, random), range(5, 100, 5))
        times.append(time.perf_counter() - start)
    print(f"{sorted(times)[15] * 1e3:.4f}")


if __name__ == "__main__":
    main()
