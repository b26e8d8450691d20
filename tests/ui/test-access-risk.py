#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-access-risk.py PROGRAM: the whole page of AI risk by keyboard alone, then through the accessible tree alone."""

import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "house"))

from access import Missing, Window, key, press, set_value, tell, text_of, type_text, value_of, wait
from tap import Report

CRUD = "Standard features and data screens"
SCALE = ("level bar", "AI exposure of your week")
REACHED = [
    "Role", "Main technology", "Who decides and answers for it", "Start From a Usual Week",
    "Where does this come from: The score", "Try a Change", "Show All", "Try it: *", "Show as a Table",
    "Role, technology and who decides", "The shares of the week", "What each kind of work adds",
    "What would change it, and the skills", "Copy as Text", "Save as PDF…", "Save as a Picture…",
]


def score(window):
    return window.find(*SCALE).get_description()


def changes(window, act):
    """Whether the score is another after @act."""
    before = score(window)
    act()
    return wait(lambda: score(window) != before, "another score")


def percent(window, kind):
    return text_of(window.find("spin button", f"Percent of the week: {kind}"))


def opens(window):
    key("alt+2")
    wait(lambda: window.focused and window.focused[1] == "Role", "the focus on the first question")
    window.find(*SCALE)


def reaches_all(window):
    expected = set(REACHED)
    for role in ("slider", "spin button"):
        names = [node.get_name() for node in window.all(role) if "of the week" in node.get_name()]
        if len(names) != 14:
            raise Missing(f"14 of role {role}, not {len(names)}")
        expected.update(names)
        expected.update("Hold this share: " + name.split(": ", 1)[1] for name in names)
    first = window.focused
    seen = []
    while not seen or seen[-1] != first:
        seen.append(window.tab())
        if len(seen) > 260:
            raise Missing("the way back to the first control")
    names = [item[1] for item in seen if item]
    for name in expected:
        if not any(seen == name or (name[-1] == "*" and seen.startswith(name[:-1])) for seen in names):
            raise Missing(f"“{name}” by Tab")


def answers_a_question(window):
    window.reach("Main technology")
    key("space")
    key("Down", "Return")
    window.find("label", "Python")


def moves_a_slider(window):
    name = f"Share of the week: {CRUD}"
    window.reach(name)
    before = value_of(window.find("slider", name))
    changes(window, lambda: key(*["Right"] * 12))
    wait(lambda: value_of(window.find("slider", name)) == before + 12, "12 steps of the slider")
    window.find("label", "Total 100 %")


def locks_a_share(window):
    before = percent(window, "Documentation")
    window.reach("Hold this share: Documentation")
    key("space")
    window.reach("Share of the week: Security design")
    changes(window, lambda: key("Page_Up", "Page_Up", "Page_Up", "Page_Up"))
    if percent(window, "Documentation") != before:
        raise Missing(f"{before} % of documentation")
    window.reach("Hold this share: Documentation")
    key("space")


def types_a_percent(window):
    window.reach("Percent of the week: Business rules and requirements")
    key("ctrl+a")
    type_text("33")
    changes(window, lambda: key("Return"))
    wait(lambda: percent(window, "Business rules and requirements") == "33", "33 %")


def asks_where_from(window):
    window.reach("Where does this come from: The score")
    key("space")
    wait(
        lambda: any(node.get_name().endswith("sources") for node in window.all("label")), "a number of sources")
    key("Escape")


def asks_what_if(window):
    window.reach("Try a Change")
    key("space")
    window.find("push button", "Keep as Mine")
    window.reach("Back to Today")
    key("space")
    window.gone("push button", "Keep as Mine")


def tries_a_move(window):
    window.reach("Try it: *")
    changes(window, lambda: key("space"))
    window.find("push button", "Take back: *")
    window.reach("Take back: *")
    changes(window, lambda: key("space"))
    window.gone("push button", "Take back: *")


def undoes(window):
    window.reach(f"Share of the week: {CRUD}")
    before = score(window)
    changes(window, lambda: key("Home"))
    key("ctrl+z")
    wait(lambda: score(window) == before, "the score before")


def copies(window):
    window.reach("Copy as Text")
    key("space")
    window.said("Copied")


def deletes_a_day(window):
    key("ctrl+t")
    window.find("push button", "Delete the answers of *")
    window.reach("Delete the answers of *")
    key("space")
    window.gone("push button", "Delete the answers of *")
    key("ctrl+z")
    window.find("push button", "Delete the answers of *")
    key("ctrl+t")


def starts_over(window):
    window.reach("Start From a Usual Week")
    changes(window, lambda: key("space"))
    window.said("A start for “Backend developer”*")


def switches_pages(window):
    press(window.find("page tab", "Estimate"))
    window.find("entry", "Find a feature")
    press(window.find("page tab", "AI Risk"))
    window.find(*SCALE)


def sets_values(window):
    changes(window, lambda: set_value(window.find("slider", f"Share of the week: {CRUD}"), 70))
    wait(lambda: percent(window, CRUD) == "70", "70 %")
    changes(window, lambda: set_value(window.find("spin button", f"Percent of the week: {CRUD}"), 10))


def presses_moves(window):
    changes(window, lambda: press(window.find("push button", "Try it: *")))
    press(window.find("push button", "Keep as Mine"))
    window.gone("push button", "Keep as Mine")
    press(window.find("push button", "Try a Change"))
    press(window.find("push button", "Back to Today"))
    window.find("push button", "Try a Change")


def tells_the_rest(window):
    for role, name in [("label", "Three Ways of Looking"), ("label", "What the Evidence Says"), ("label", "Evidence: *"),
                       ("list item", "Rated"), ("list item", "Used"), ("list item", "Done")]:
        window.find(role, name)


BY_KEYBOARD = [opens, answers_a_question, moves_a_slider, reaches_all, locks_a_share, types_a_percent, asks_where_from,
               asks_what_if, tries_a_move, undoes, copies, deletes_a_day, starts_over]
BY_TREE = [switches_pages, sets_values, presses_moves, tells_the_rest]


def main():
    report = Report()
    window = Window(*sys.argv[1:])
    try:
        tell(report, "keyboard", window, BY_KEYBOARD)
        tell(report, "tree", window, BY_TREE)
    finally:
        window.close()
    report.done()


main()
