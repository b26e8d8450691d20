#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-access-story.py PROGRAM: from a type of project to a paper and a score by roles, names and actions alone."""

import json
import os
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "house"))

from access import (Atspi, Missing, Window, act, children, is_in_state, press, role_of, set_text, set_value, settle, tell,
                    wait)
from tap import Report

FEATURES = ["Invoices", "Search and filters"]
CHART = ("slider", "How likely each price is: *")
SCALE = ("level bar", "AI exposure of your week")
SHARE = "Standard features and data screens"
TITLE = "Portal for readers"

# Two weeks of earlier days, as only they make a trend.
WEEK = {"format": 1, "role": "backend", "stack": "python", "ownership": "spec"}
DIARY = {
    "format": 1,
    "days": [
        {"date": "2026-01-05", "answers": {**WEEK, "shares": {"crud": 70, "docs": 30}}},
        {"date": "2026-02-05", "answers": {**WEEK, "shares": {"crud": 40, "docs": 60}}},
    ],
}


def lists(window, *words):
    """Whether the row of the quote has these words, which are waited for."""
    quotes = window.find("list", "Quotes")
    wait(lambda: all(word in children(quotes)[0].get_name() for word in words), f"a quote with {words}")


def labels(window, within=None):
    return [node.get_name() for node in window.all("label", within)]


def page(window, name):
    press(window.find("page tab", name))


def picks_a_type(window):
    card = window.find("table cell", "Web app")
    press(card)
    wait(lambda: is_in_state(card, Atspi.StateType.SELECTED), "the card selected")
    window.find("list item", "Web app*", window.find("list", "Where It Comes From").get_parent())


def ticks_two_features(window):
    for feature in FEATURES:
        box = window.find("check box", feature)
        press(box)
        wait(lambda: is_in_state(box, Atspi.StateType.CHECKED), f"“{feature}” checked")
    window.find("list item", FEATURES[1], window.find("list", "Where It Comes From").get_parent())


def reads_the_price(window):
    wait(lambda: re.search(r"low \$[\d,]+, typical \$[\d,]+, high \$[\d,]+", window.find(*CHART).get_name()), "a price")
    wait(lambda: re.search(r"\$[\d,]+ covers about 7 of 10", window.find(*CHART).get_description()), "what it covers")


def sets_the_confidence(window):
    before = window.find(*CHART).get_description()
    set_value(window.find("slider", "Confidence"), 90)
    wait(lambda: "9 of 10" in window.find(*CHART).get_description() != before, "another price")


def hears_the_price_once(window):
    """While the confidence goes up step by step, and a while after."""
    heard = window.follow_news(r"covers about")
    slider = window.find("slider", "Confidence")
    for percent in range(70, 81):
        set_value(slider, percent)
        settle(0.05)
    settle(3)
    kinds = [kind for kind, _ in heard]
    if not heard or len(kinds) != len(set(kinds)) or any("8 of 10" not in text for _, text in heard):
        raise Missing(f"one word of the new price of each kind, not {heard}")


def reads_the_charts(window):
    drivers = window.find("list", "What Moves the Price")
    bars = [node.get_name() for node in window.all("image", drivers)]
    if not bars or not all(re.fullmatch(r"From .*\d to .*\d, (under )?\d+ % of the spread", bar) for bar in bars):
        raise Missing(f"a range on each driver, not {bars}")
    for name in ("Market Check", "Where It Comes From"):
        rows = children(window.find("list", name))
        rows = [labels(window, row) for row in rows if role_of(row) == "list item"]
        if not rows or not all(any(re.search(r"\$[\d,]+ – \$[\d,]+", label) for label in row) for row in rows):
            raise Missing(f"a range in each row of “{name}”, not {rows}")


def opens_a_table(window, chart, name):
    """The figures beside a chart: its nearest button for them, and the rows that come."""
    part, button = chart, None
    while button is None:
        part = part.get_parent()
        button = window.look("push button", "Show as a Table", part)
    press(button)
    rows = children(wait(lambda: window.look("list", name, part), f"a list “{name}”"))
    if len(rows) < 2 or not all(any(re.search(r"\d", label) for label in labels(window, row)) for row in rows):
        raise Missing(f"figures in each row of “{name}”, not {[labels(window, row) for row in rows]}")


def opens_the_table_of_prices(window):
    opens_a_table(window, window.find(*CHART), "Hours and price*")


def creates_the_quote(window):
    press(window.find("push button", "Create Quote"))
    lists(window, "Web application", "Draft")


def names_the_client(window):
    press(window.find("page tab", "Client"))
    set_text(window.find("text", "Name", window.find("list", "Client")), "Example Bookshop")
    lists(window, "Example Bookshop", "Draft")


def names_the_work(window):
    press(window.find("page tab", "Words"))
    set_text(window.find("text", "Title", window.find("list", "Document")), TITLE)
    lists(window, "Example Bookshop", TITLE)


def sends(window):
    press(window.find("push button", "Mark as Sent"))
    lists(window, "Example Bookshop", "Sent")


def exports_a_paper(window):
    target = Path(os.environ["HOME"], "paper.pdf")
    # By the window's own action, as GTK 4.24 tells no names of the items of a menu.
    act(window.frame, "win.save-pdf")
    press(window.find("push button", "Go On"))
    dialog = window.dialog("Export the Quote")
    set_text(window.find("text", "Name*", dialog), str(target))
    press(window.find("push button", "Save", dialog))
    wait(lambda: target.exists() and target.read_bytes().startswith(b"%PDF"), "a file")


def reads_a_score(window):
    page(window, "AI Risk")
    scale = window.find(*SCALE)
    wait(lambda: re.search(r"\d+", scale.get_description()), "a score in words")


def scores_a_week(window):
    before = window.find(*SCALE).get_description()
    set_value(window.find("slider", f"Share of the week: {SHARE}"), 80)
    wait(lambda: window.find(*SCALE).get_description() != before, "another score")


def reads_what_adds_to_it(window):
    rows = children(window.find("list", "What Each Kind of Work Adds"))
    if not rows or not all(any(re.search(r"\d", label) for label in labels(window, row)) for row in rows):
        raise Missing(f"a figure in each row, not {[labels(window, row) for row in rows]}")


def opens_the_table_of_days(window):
    trend = window.find("image", "Exposure over time: *")
    opens_a_table(window, trend, "Over the Months")


ESTIMATE = [picks_a_type, ticks_two_features, reads_the_price, sets_the_confidence, hears_the_price_once,
            reads_the_charts, opens_the_table_of_prices]
QUOTE = [creates_the_quote, names_the_client, names_the_work, sends, exports_a_paper]
RISK = [reads_a_score, scores_a_week, reads_what_adds_to_it, opens_the_table_of_days]


def keep_a_diary():
    folder = Path(os.environ["XDG_DATA_HOME"], "quotewright")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "answers.json").write_text(json.dumps(DIARY), encoding="utf-8")


def main():
    report = Report()
    keep_a_diary()
    window = Window(*sys.argv[1:])
    try:
        tell(report, "estimate", window, ESTIMATE)
        tell(report, "quote", window, QUOTE)
        tell(report, "risk", window, RISK)
    finally:
        window.close()
    report.done()


main()
