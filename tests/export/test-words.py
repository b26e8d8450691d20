#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-words.py TOP: each list of words has every word of a client's document and no other."""

import json
import re
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "house"))

from tap import Report

LITERAL = r'"(?:[^"\\]|\\.)*"'
MARKED = re.compile(rf"\bN_\s*\(\s*({LITERAL}(?:\s*{LITERAL})*)\)")


def marked_words(top):
    """What the code marks for a document's language."""
    found = set()
    for path in sorted(Path(top, "src/export").glob("qw-quote-*.c")):
        for literals in MARKED.findall(path.read_text(encoding="utf-8")):
            found.add("".join(json.loads(part) for part in re.findall(LITERAL, literals)))
    return found


def problems(path, wanted):
    document = json.loads(path.read_text(encoding="utf-8"))
    words = document["words"]
    if document["format"] != 1 or document["language"] != path.stem:
        yield f"format {document['format']} of {document['language']}"
    yield from (f"lacks “{text}”" for text in sorted(wanted - words.keys()))
    yield from (f"nobody says “{text}”" for text in sorted(words.keys() - wanted))
    for text, said in words.items():
        if not said.strip() or said != said.strip():
            yield f"“{text}” is “{said}”"
        if said.count("%s") != text.count("%s") or said.count("%") != said.count("%s"):
            yield f"“{text}” has other places to fill than “{said}”"


def listed(top):
    """Files that are not compiled in, and the other way round."""
    resources = Path(top, "data/words/words.gresource.xml").read_text(encoding="utf-8")
    compiled = set(re.findall(r"<file>([^<]+)</file>", resources))
    there = {path.name for path in Path(top, "data/words").glob("*.json")}
    yield from (f"{name} is only in one of folder and resources" for name in sorted(compiled ^ there))


def main():
    report, top = Report(), sys.argv[1]
    wanted = marked_words(top)
    report.row("the code marks words", [] if len(wanted) > 40 else [f"only {len(wanted)}"])
    for path in sorted(Path(top, "data/words").glob("*.json")):
        report.row(f"words of {path.stem}", problems(path, wanted))
    report.row("all are compiled in", listed(top))
    report.done()


main()
