#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Batches of briefs of 20 lines through `quotewright batch`.

batch.py PROGRAM

Prints a name and a figure a line: briefs a second of processor time, seconds by the clock with one and
with two jobs, and the peak memory in MiB of a small and a large batch.
"""

import json
import os
import subprocess
import sys
import tempfile
import time

SMALL, LARGE = 1000, 10000


def write_briefs(n):
    file = tempfile.TemporaryFile("w+")
    for brief in range(n):
        own = [
            {
                "title": f"Line {line}",
                "hours": {"low": 2 + (brief * 7 + line) % 5, "typical": 8 + line, "high": 20 + 2 * line},
            }
            for line in range(20)
        ]
        file.write(json.dumps({"format": 1, "project": "other", "own": own}) + "\n")
    file.seek(0)
    return file


def run(program, n, jobs):
    """Seconds by the clock, seconds of processor time and peak MiB, in a process of its own."""
    before = time.monotonic()
    with write_briefs(n) as briefs:
        process = subprocess.Popen(
            [program, "batch", "--jobs", str(jobs)], stdin=briefs, stdout=subprocess.DEVNULL
        )
        before = time.monotonic()
        usage = os.wait4(process.pid, 0)[2]
    return time.monotonic() - before, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main():
    program = sys.argv[1]
    _, _, small = run(program, SMALL, 1)
    clock, processor, large = run(program, LARGE, 1)
    both, _, _ = run(program, LARGE, 2)
    print(f"batch-rate {LARGE / processor:.0f}")
    print(f"batch-one-job {clock:.2f}")
    print(f"batch-two-jobs {both:.2f}")
    print(f"batch-memory-small {small:.1f}")
    print(f"batch-memory-large {large:.1f}")


if __name__ == "__main__":
    main()
