#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-access-track.py PROGRAM: past jobs by keyboard alone, as the accessible tree tells them."""

import os
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "house"))

from access import Window, key, press, settle, tell, type_text
from tap import Report

TABLE = "date,planned,actual,low,high,title\n" + "".join(
    f"2026-0{i + 1}-10,100,{200 if i % 3 == 2 else 120},60,180,Job {i + 1}\n" for i in range(9))


def opens(window):
    key("ctrl+j")
    window.dialog("Past Jobs")
    window.find("label", "No Past Jobs Yet")


def imports_a_table(window):
    folder = tempfile.mkdtemp(dir=os.environ.get("QW_SESSION"))
    path = Path(folder, "jobs.csv")
    path.write_text(TABLE)
    key("alt+i")
    window.dialog("Import Past Jobs")
    settle(1)
    key("ctrl+l")
    settle(1)
    type_text(str(path))
    settle(0.5)
    key("Return")
    window.find("label", "What Can Be Taken")
    settle(0.5)
    key("Return")
    window.find("label", "Your ranges held 6 of 9 times*")


def moves_on_the_plot(window):
    for keys, said in [("End", "Job 9: 200 hours of*"), ("Left", "Job 8: 120 hours of*"),
                       ("Home", "Job 1: 120 hours of*"), ("Right", "Job 2: 120 hours of*")]:
        key(keys)
        window.find("label", said)


def shows_the_table(window):
    key("ctrl+t")
    window.find("push button", "Edit Job 9")
    window.find("push button", "Delete Job 9")


def deletes_and_takes_back(window):
    press(window.find("push button", "Delete Job 9"))
    window.gone("push button", "Delete Job 9")
    key("ctrl+z")
    window.find("push button", "Delete Job 9")


def switches_it_on(window):
    key("ctrl+t")
    window.reach("Adjust *")
    key("space")
    window.find("label", "Adjust Hours by Your Own Factor")


STEPS = [opens, imports_a_table, moves_on_the_plot, shows_the_table, deletes_and_takes_back, switches_it_on]


def main():
    report = Report()
    window = Window(*sys.argv[1:])
    try:
        tell(report, "keyboard", window, STEPS)
    finally:
        window.close()
    report.done()


main()
