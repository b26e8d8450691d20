#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-access-quotes.py PROGRAM: the life of a quote by keyboard alone, over the end of the program."""

import subprocess
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "house"))

from access import Window, key, settle, tell, type_text, wait
from tap import Report

REACHED = ["Show", "Sort by", "Example Bookshop*", "Revise", "Accepted", "Declined…", "History",
           "More to do with this quote"]


def rows(window):
    """The rows of the list, as a screen reader says them."""
    window.known.pop(("list", "Quotes"), None)
    quotes = window.find("list", "Quotes")
    return [quotes.get_child_at_index(i).get_name() for i in range(quotes.get_child_count())]


def shows(window, *words):
    """Whether the first row of the list has these words."""
    wait(lambda: all(word in rows(window)[0] for word in words), f"a first row with {words}, not {rows(window)}")


def creates(window):
    key("ctrl+Return")
    window.find("list", "Quotes")
    shows(window, "Draft")
    wait(lambda: window.focused == ("page tab", "Lines"), f"the focus in the editor, not {window.focused}")


def edits_and_undoes(window):
    before = rows(window)[0]
    window.reach("Title of *")
    type_text("Shop")
    key("ctrl+z")
    wait(lambda: rows(window)[0] == before, "the row before")


def names_the_client(window):
    window.reach("Client")
    key("space")
    window.reach("Keep This Client")
    key("Tab")
    type_text("Example Bookshop")
    shows(window, "Example Bookshop")


def prints_and_mails_from_anywhere(window):
    """With the focus in the editor, then in the list."""
    for place in (None, "ctrl+f"):
        if place:
            key(place)
        for keys in ("ctrl+m", "ctrl+p"):
            key(keys)
            window.dialog("Before It Goes")
            key("Escape")
            wait(lambda: not [node for node in window.windows() if node.get_name() == "Before It Goes"],
                 "the end of the question")


def sends(window):
    key("ctrl+shift+Return")
    shows(window, "Sent")


def steps_back_and_forth(window):
    key("ctrl+z")
    shows(window, "Draft")
    key("ctrl+shift+Return")
    shows(window, "Sent")


def reaches_all(window):
    for name in REACHED:
        window.reach(name)


def revises(window):
    key("F2")
    shows(window, "-B", "Draft")
    key("ctrl+shift+Return")
    shows(window, "-B", "Sent")


def tells_the_history(window):
    key("ctrl+h")
    window.find("label", "Changed Since *")
    window.find("label", "Superseded")
    key("ctrl+h")


def declines(window):
    key("ctrl+shift+l")
    wait(lambda: window.focused and window.focused[1] == "Too expensive", "the focus on the first reason")
    key("Return")
    shows(window, "Declined")
    key("ctrl+z")
    shows(window, "Sent")


def accepts(window):
    key("ctrl+shift+a")
    shows(window, "Accepted")


def deletes_in_the_list(window):
    key("ctrl+l")
    wait(lambda: len(rows(window)) == 2, "a copy")
    key("ctrl+f", "Return")
    wait(lambda: window.focused and window.focused[0] == "list item", "the focus on a row")
    key("Delete")
    wait(lambda: len(rows(window)) == 1, "one quote")
    key("ctrl+z")
    wait(lambda: len(rows(window)) == 2, "two quotes")


def finds_it(window):
    key("alt+3")
    wait(lambda: len(rows(window)) == 2, "two quotes")
    key("ctrl+f")
    type_text("bookshop q-2026")
    wait(lambda: len(rows(window)) == 1, "one quote")
    shows(window, "-B", "Accepted")
    key("Return")
    wait(lambda: window.focused and "-B" in window.focused[1], "the focus on it")


def opens_by_a_click_in_a_narrow_window(window):
    found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(window.process.pid)],
                           check=True, capture_output=True, text=True).stdout.split()
    key("alt+3")
    wait(lambda: len(rows(window)) == 2, "two quotes")
    for command in (f"windowsize {found[-1]} 360 760", f"mousemove --window {found[-1]} 120 190"):
        subprocess.run(["xdotool", *command.split()], check=True)
        settle(0.5)
    subprocess.run(["xdotool", "click", "1"], check=True)
    settle(1)
    # Only one that is shown can be duplicated.
    key("ctrl+l")
    wait(lambda: len(rows(window)) == 3, f"a copy beside {rows(window)}")


BEFORE = [creates, edits_and_undoes, names_the_client, prints_and_mails_from_anywhere, sends, steps_back_and_forth, reaches_all, revises,
          tells_the_history, declines, accepts, deletes_in_the_list]
AFTER = [finds_it]
NARROW = [opens_by_a_click_in_a_narrow_window]


def main():
    report = Report()
    for when, steps in (("first", BEFORE), ("after the end", AFTER), ("narrow", NARROW)):
        window = Window(*sys.argv[1:])
        try:
            tell(report, when, window, steps)
        finally:
            # As a person leaves it: what is on the disk then has to be all of it.
            key("ctrl+q")
            window.process.wait(20)
    report.done()


main()
