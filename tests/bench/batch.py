#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Batches of briefs of 20 lines through `quotewright batch`.

batch.py [--long] PROGRAM

Prints a name and a figure a line: briefs a second of processor time; how many times as fast as one job two jobs
are, and two processes under GNU parallel's --pipe, medians of rounds in which each has its turn; whether all three
give the same bytes; and the peak memory in MiB of batches of 1,000 and 10,000, with --long of 100,000.
"""

import filecmp
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS, ROUND_SIZE = 5, 3000


def write_briefs(path, n):
    with open(path, "w") as file:
        for brief in range(n):
            own = [
                {
                    "title": f"Line {line}",
                    "hours": {"low": 2 + (brief * 7 + line) % 5, "typical": 8 + line, "high": 20 + 2 * line},
                }
                for line in range(20)
            ]
            file.write(json.dumps({"format": 1, "project": "other", "own": own}) + "\n")


def run(command, briefs, answers=os.devnull):
    """Seconds by the clock, seconds of processor time and peak MiB, in a process of its own."""
    with open(briefs) as source, open(answers, "w") as target:
        before = time.monotonic()
        process = subprocess.Popen(command, stdin=source, stdout=target)
        usage = os.wait4(process.pid, 0)[2]
    return time.monotonic() - before, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def find_parallel():
    """Not every program of that name is GNU's."""
    if shutil.which("parallel") is None:
        return None
    version = subprocess.run(["parallel", "--version"], capture_output=True, text=True).stdout
    return ["parallel", "--will-cite", "--pipe", "--keep-order"] if version.startswith("GNU") else None


def compare_jobs(program, folder):
    briefs = os.path.join(folder, "briefs")
    commands = {"one": [program, "batch"], "two-jobs": [program, "batch", "--jobs", "2"]}
    parallel = find_parallel()
    if parallel is not None:
        commands["parallel"] = [*parallel, "--jobs", "2", "--block", "1M", program, "batch"]
    else:
        print("GNU parallel is not here: its rows stay empty.", file=sys.stderr)

    write_briefs(briefs, ROUND_SIZE)
    times = {name: [] for name in commands}
    for _ in range(ROUNDS):
        for name, command in commands.items():
            times[name].append(run(command, briefs, os.path.join(folder, name))[0])
    alone = statistics.median(times.pop("one"))
    for name, taken in times.items():
        same = filecmp.cmp(os.path.join(folder, "one"), os.path.join(folder, name), shallow=False)
        print(f"batch-{name} {alone / statistics.median(taken):.2f}")
        print(f"batch-{name}-same {'yes' if same else 'NO'}")


def measure_memory(program, folder, n):
    briefs = os.path.join(folder, "briefs")
    write_briefs(briefs, n)
    _, processor, memory = run([program, "batch"], briefs)
    print(f"batch-memory-{n} {memory:.1f}", flush=True)
    return n / processor


def main():
    long = "--long" in sys.argv
    program = sys.argv[-1]
    with tempfile.TemporaryDirectory() as folder:
        compare_jobs(program, folder)
        measure_memory(program, folder, 1000)
        print(f"batch-rate {measure_memory(program, folder, 10000):.0f}")
        if long:
            measure_memory(program, folder, 100000)


if __name__ == "__main__":
    main()
