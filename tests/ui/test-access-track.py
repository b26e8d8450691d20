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

from access import Window, key, press, settle, tell, type_text, wait
from tap import Report

TABLE = "date,planned,actual,low,high,title\n" + "".join(
    f"2026-0{i + 1}-10,100,{200 if i % 3 == 2 else 120},60,180,Job {i + 1}\n" for i in range(9)) + "2026-02-30,100,120,60,180,No such day\n"


def ends(window, name):
    """Whether the window of this name goes."""
    wait(lambda: all(node.get_name() != name for node in window.windows()), f"the end of the window “{name}”")


def fill(window, field, text):
    """What a field holds, past the row that it stands in."""
    if window.reach(field)[0] == "list item":
        window.tab()
    key("ctrl+a")
    type_text(text)


def is_empty(window):
    """The first of its buttons has the focus, so that the keys still lead somewhere."""
    window.find("label", "No Past Jobs Yet")
    wait(lambda: window.focused and window.focused[1].endswith("Add a Job…"), f"the focus on the first, not {window.focused}")


def opens(window):
    settle(1)
    key("ctrl+j")
    window.dialog("Past Jobs")
    window.find("label", "No Past Jobs Yet")


def types_in_a_job(window):
    key("alt+a")
    window.dialog("Past Job")
    for field, text in [("Title", "By hand"), ("Hours It Took", "30"), ("Hours Planned", "25"), ("At Least", "20"),
                        ("At Most", "40")]:
        fill(window, field, text)
    key("Tab", "alt+s")
    ends(window, "Past Job")
    window.find("label", "1 job: too few *")


def deletes_it(window):
    key("ctrl+t")
    press(window.find("push button", "Delete By hand"))
    is_empty(window)


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
    window.find("list", "Jobs that can be taken")
    window.find("list", "Rows that cannot be taken")
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


def shows_what_was_held(window):
    """The second plot, as a table."""
    key("ctrl+t")
    window.reach("Show what was promised and held as a table")
    key("space")
    window.find("list", "Promised and held")
    window.find("label", "Promised 80 %")


def switches_it_on(window):
    window.reach("Adjust *")
    key("space")
    window.find("label", "Adjust Hours by Your Own Factor")


def undoes_the_import_and_leaves(window):
    window.reach("Undo the import of *")
    key("space")
    is_empty(window)
    key("Escape")
    ends(window, "Past Jobs")


def takes_the_import_back_in(window):
    key("ctrl+j")
    window.dialog("Past Jobs")
    key("ctrl+z")
    window.find("label", "Your ranges held 6 of 9 times*")
    key("Escape")
    ends(window, "Past Jobs")


def leaves_it_out_of_an_estimate(window):
    window.find("label", "Your own factor: *")
    window.reach("Adjust Hours by Your Own Factor")
    key("space")
    window.find("label", "Left out of this estimate")
    key("space")
    window.find("label", "Your own factor: *")


def asks_what_a_done_quote_took(window):
    key("ctrl+Return")
    window.find("list", "Quotes")
    for keys in ("ctrl+shift+Return", "ctrl+shift+a", "ctrl+shift+f"):
        settle(0.5)
        key(keys)
    window.dialog("What Did It Take?")
    fill(window, "Hours It Took", "400")
    fill(window, "Money Spent", "12")
    fill(window, "Note", "More pages")
    key("alt+s")
    ends(window, "What Did It Take?")
    key("ctrl+j")
    wait(lambda: any("from 10 jobs" in label.get_name() for label in window.all("label")), "ten jobs")


STEPS = [opens, types_in_a_job, deletes_it, imports_a_table, moves_on_the_plot, shows_the_table, deletes_and_takes_back,
         shows_what_was_held, switches_it_on, undoes_the_import_and_leaves, takes_the_import_back_in,
         leaves_it_out_of_an_estimate, asks_what_a_done_quote_took]


def main():
    report = Report()
    window = Window(*sys.argv[1:])
    try:
        tell(report, "keyboard", window, STEPS)
    finally:
        window.close()
    report.done()


main()
