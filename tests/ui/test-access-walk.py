#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-access-walk.py PROGRAM: Tab goes round every place and back, all it meets has a name, and Escape leaves."""

import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "house"))

from access import Atspi, Missing, Window, act, is_in_state, key, press, settle, wait
from tap import Report

MOST_STOPS = 200

# A name that the toolkit makes up of the type of a widget says nothing.
MADE_UP = re.compile(r"(Gtk|Adw|Qw)[A-Z]\w+$")


# What a page says that is turned to, by the version of GTK.
TURNED = (Atspi.StateType.SELECTED, Atspi.StateType.PRESSED, Atspi.StateType.CHECKED)


def page(name):
    def turns(window):
        tab = window.find("page tab", name)
        press(tab)
        wait(lambda: any(is_in_state(tab, state) for state in TURNED), f"the page “{name}”")
    return turns


def creates_a_quote(window):
    page("Estimate")(window)
    press(window.find("push button", "Create Quote"))
    window.find("list", "Quotes")


def presses(name):
    return lambda window: press(window.find("push button", name))


def acts(name):
    return lambda window: act(window.frame, name)


def keys(*names):
    return lambda window: key(*names)


# name, how to come there
PAGES = [
    ("the estimate", page("Estimate")),
    ("the risk", page("AI Risk")),
    ("a quote", creates_a_quote),
    ("its client", page("Client")),
    ("its payment", page("Payment")),
    ("its words", page("Words")),
]
PAPER = ("its paper", presses("Show on Paper"))

# name, the page that it opens on, what opens it
POPOVERS = [
    ("the main menu", "Estimate", "Main menu"),
    ("where a feature comes from", "Estimate", "Where does this come from: Extra page*"),
    ("where a usual week comes from", "AI Risk", "Where does this come from: A usual week"),
    ("to share a quote", "Quotes", "Share"),
    ("more of a quote", "Quotes", "More to do with this quote"),
    ("a line of a quote", "Lines", "Move, copy or delete *"),
]

# name, how it opens, its name as a window
DIALOGS = [
    ("before a paper goes", acts("win.save-pdf"), "Before It Goes"),
    ("preferences", keys("ctrl+comma"), "Preferences"),
]


def go_round(window, keys, stops):
    """All that a key leads to, until it comes to a stop again."""
    for _ in range(MOST_STOPS):
        window.tab(keys)
        if not stops and window.stop is None:
            window.tab(keys)  # a page that was just turned to may still be filling
        if window.stop is None:
            raise Missing(f"the focus after {stops[-1][1:] if stops else 'the first ' + keys}")
        seen = [stop[0] for stop in stops]
        if window.stop in seen:
            return stops[seen.index(window.stop):]
        stops.append((window.stop, *window.focused))
    raise Missing(f"the way round by {keys}, but {[stop[1:] for stop in stops[-10:]]} last")


def nameless(stops):
    # GTK 4.24 tells no names of the items of any menu.
    if stops and all(role == "menu item" and not name for _, role, name in stops):
        return []
    return [f"{role} without a name of its own: “{name}”, after {before[1:]}"
            for before, (_, role, name) in zip([(None, "the start")] + stops, stops)
            if not name.strip() or MADE_UP.match(name)]


def walks(window):
    """What is wrong with the stops of Tab where the window is now, forth and back."""
    forth = go_round(window, "Tab", [])
    back = go_round(window, "shift+Tab", [])
    problems = nameless(forth)
    # A list is entered at its last row from below: other names, but as many stops of each role.
    if sorted(stop[1] for stop in back) != sorted(stop[1] for stop in forth):
        problems.append(f"another way back: {[stop[1:] for stop in back]}, forth {[stop[1:] for stop in forth]}")
    return problems, forth


def leaves_popover(window, opener):
    window.focused = None
    key("Escape")
    wait(lambda: window.focused and window.focused[1] == opener,
         f"the focus on “{opener}” again, not {window.focused}")
    wait(lambda: not is_in_state(window.find("push button", opener), Atspi.StateType.EXPANDED), f"“{opener}” closed")


def check(report, name, act):
    try:
        problems, stops = act()
        report.row(f"{name}: {len(stops)} stops", problems)
    except Missing as error:
        report.row(name, [f"not there: {error}"])


def walk_page(window, comes):
    """Whether the way goes through the whole window, not round some part of it."""
    comes(window)
    problems, stops = walks(window)
    if ("push button", "Main menu") not in [stop[1:] for stop in stops]:
        problems.append(f"a trap: {[stop[1:] for stop in stops]}")
    return problems, stops


def walk_popover(window, on, opener):
    page(on)(window)
    # Of several, the one that is next.
    opener = window.reach(opener)[1]
    key("space")
    wait(lambda: is_in_state(window.find("push button", opener), Atspi.StateType.EXPANDED), f"“{opener}” open")
    found = walks(window)
    leaves_popover(window, opener)
    return found


def walk_dialog(window, opens, title):
    before = len(window.windows())
    window.focused = None
    opens(window)
    wait(lambda: len(window.windows()) == before + 1, f"a window “{title}”")
    # What the focus goes to at first, the oldest GTK does not tell.
    for _ in range(20):
        if not window.focused:
            settle(0.1)
    problems, stops = walks(window)
    dialog = window.windows()[0]
    if not dialog.get_name().strip() or MADE_UP.match(dialog.get_name()):
        problems.append(f"{dialog.get_role_name()} without a name: “{dialog.get_name()}”")
    # The oldest GTK knows no role for it.
    if dialog.get_role_name() not in ("dialog", "frame", "filler"):
        problems.append(f"“{dialog.get_name()}” has the role {dialog.get_role_name()}")
    key("Escape")
    wait(lambda: len(window.windows()) == before, f"the end of “{title}”")
    return problems, stops


def main():
    report = Report()
    window = Window(*sys.argv[1:])
    try:
        for name, comes in PAGES:
            check(report, name, lambda: walk_page(window, comes))
        for name, on, opener in POPOVERS:
            check(report, name, lambda: walk_popover(window, on, opener))
        for name, opens, title in DIALOGS:
            check(report, name, lambda: walk_dialog(window, opens, title))
        check(report, PAPER[0], lambda: walk_page(window, PAPER[1]))
    finally:
        window.close()
    report.done()


main()
