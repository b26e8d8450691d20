#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-session.py TOP: what tests/session starts is private, passes on what the command says, and is gone afterwards."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

sys.dont_write_bytecode = True

from tap import Report

ASK_BUS = "dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus."

# name, options, command of sh, exit status, what it has to print
ROWS = [
    ("the status of the command is the status", [], "exit 7", 7, ""),
    ("standard input reaches the command", [], "cat", 0, "typed"),
    ("there is a display", [], "xprop -root _NET_SUPPORTING_WM_CHECK", 0, "window id"),
    ("the screen has the size asked for", ["--size", "640x480"], "xdpyinfo", 0, "640x480 pixels"),
    ("there is a bus", [], ASK_BUS + "GetId", 0, "string"),
    ("the bus starts nothing", [], ASK_BUS + "ListActivatableNames", 0, '[\n      string "org.freedesktop.DBus"\n   ]'),
    ("home is a new one", [], 'ls -A "$HOME"; echo "[$HOME]"', 0, "quotewright-"),
    ("one inside another is the same one", [], '"$0" -- sh -c \'test "$HOME" = "$1"\' - "$HOME" && echo same', 0, "same"),
    ("or its own", [], '"$0" --own -- sh -c \'test "$HOME" != "$1"\' - "$HOME" && echo other', 0, "other"),
    ("an unknown option", ["--colour"], "true", 2, ""),
]


def main():
    top, report = sys.argv[1], Report()
    if any(not shutil.which(program) for program in ("Xvfb", "openbox", "xdotool", "xprop", "dbus-send")):
        print("1..0 # SKIP no private display here")
        return
    session = Path(top, "tests/session").resolve()
    clean = {k: v for k, v in os.environ.items() if k != "QW_SESSION"}
    for name, options, command, status, expected in ROWS:
        said = subprocess.run([session, *options, "--", "sh", "-c", command, session], env=clean, input="typed",
                              capture_output=True, text=True, check=False)
        problems = [] if said.returncode == status and expected in said.stdout else [said]
        report.row(name, problems)
    room = subprocess.run([session, "--", "sh", "-c", 'echo "$QW_SESSION"'], env=clean,
                          capture_output=True, text=True, check=True).stdout.strip()
    report.row("nothing is left behind", [room] if not room or Path(room).exists() else [])
    report.done()


main()
