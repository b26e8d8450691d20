#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-tally.py TOP: the last line of tests/run counts what ran, and its status says so too."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True

from tap import Report


def ran(result, stdout, returncode=0):
    return {"name": "sample", "result": result, "stdout": stdout, "returncode": returncode, "command": ["sample"]}


# name, test programs, status of meson test, last line, exit status
ROWS = [
    ("one line a test", [ran("OK", "1..2\nok 1 a\nok 2 b\n")], 0, "2 passed, 0 failed", 0),
    ("names with a dash", [ran("OK", "ok 1 - a\n1..1\n")], 0, "1 passed, 0 failed", 0),
    ("a failure", [ran("FAIL", "1..2\nok 1 a\nnot ok 2 b\n", 1)], 1, "1 passed, 1 failed", 1),
    ("skipped", [ran("OK", "1..2\nok 1 a\nok 2 b # SKIP no screen\n")], 0, "1 passed, 0 failed, 1 skipped", 0),
    ("all skipped", [ran("SKIP", "1..0 # SKIP no screen\n")], 0, "0 passed, 0 failed, 1 skipped", 1),
    ("to do", [ran("OK", "1..2\nok 1 a\nnot ok 2 b # TODO later\n")], 0, "1 passed, 0 failed, 1 skipped", 0),
    ("fell over after good lines", [ran("ERROR", "1..3\nok 1 a\nok 2 b\n", -11)], 1, "2 passed, 1 failed", 1),
    ("fell over in silence", [ran("ERROR", "", -6)], 1, "0 passed, 1 failed", 1),
    ("took too long", [ran("TIMEOUT", "ok 1 a\n", -15)], 1, "1 passed, 1 failed", 1),
    ("no TAP, by its status", [ran("OK", "hello\n"), ran("FAIL", "hello\n", 1)], 1, "1 passed, 1 failed", 1),
    ("a deeper level counts once", [ran("OK", "    ok 1 inner\n    1..1\nok 1 outer\n1..1\n")], 0, "1 passed, 0 failed", 0),
    ("a comment is no test", [ran("OK", "# not ok at all\nok 1 a\n1..1\n")], 0, "1 passed, 0 failed", 0),
    ("nothing ran", [], 0, "0 passed, 0 failed", 1),
    ("the runner itself failed", [ran("OK", "ok 1 a\n")], 2, "1 passed, 1 failed", 1),
]


def tally(top, log, status):
    return subprocess.run([sys.executable, Path(top, "tests/tally"), log, str(status)],
                          capture_output=True, text=True, check=False)


def main():
    top, report = sys.argv[1], Report()
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder, "testlog.json")
        for name, runs, given, last, status in ROWS:
            log.write_text("".join(json.dumps(run) + "\n" for run in runs), encoding="utf-8")
            said = tally(top, log, given)
            got = (said.stdout.splitlines()[-1], said.returncode)
            report.row(name, [] if got == (last, status) else [f"expected {(last, status)}, got {got}"])
        log.write_text(json.dumps(ran("FAIL", "not ok 1 the odd one\n", 1)), encoding="utf-8")
        report.row("a failure is named", [] if "failed: sample the odd one" in tally(top, log, 1).stdout else ["it is not"])
        said = tally(top, Path(folder, "absent"), 1)
        report.row("no log", [] if said.returncode == 1 and said.stdout.endswith("0 passed, 1 failed\n") else [said])
    report.done()


main()
