#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-quote-files.py PROGRAM QUOTES: what other programs make of each format of each quote in a folder."""

import csv
import io
import json
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "house"))

from tap import Report

HOSTILE = ["=1+1", "+1", "-2+3", "@SUM(A1)", "\t=1", "<b>&amp;</b>", "]]>", "a\u202eb", "\ufffe", 'say "=1"', "a\nb"]
NUMBER = re.compile(r"-?\d+(\.\d+)?\Z")
NUMBERS = {4, 6, 7, 10}


def hostile_quote(quote):
    """The same quote with what should do no harm in all of its titles."""
    lines = [line for section in quote["sections"] for line in section["lines"]]
    for number, line in enumerate(lines):
        line["title"] = line["detail"] = HOSTILE[number % len(HOSTILE)]
    quote["title"] = quote["introduction"] = " ".join(HOSTILE)
    return quote


def export(program, quote, name):
    call = [program, "export", "-", "--format", name]
    return subprocess.run(call, input=json.dumps(quote).encode(), stdout=subprocess.PIPE, check=True).stdout


def csv_problems(data):
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), strict=True))
    if len(rows) < 3:
        yield f"only {len(rows)} rows"
    for row in rows:
        if len(row) != len(rows[0]):
            yield f"{len(row)} columns: {row}"
    for row in rows[1:]:
        for place, cell in enumerate(row):
            if place in NUMBERS and cell and not NUMBER.match(cell):
                yield f"no number: {cell}"
            if place not in NUMBERS and cell.lstrip()[:1] in ("=", "+", "-", "@") and cell:
                yield f"a formula: {cell}"
    if data.count(b"\n") != data.count(b"\r\n"):
        yield "a line end without a carriage return"


def html_problems(data):
    page = data.decode()
    tree = xml.etree.ElementTree.fromstring(page.replace("<!DOCTYPE html>", "", 1))
    tags = {element.tag for element in tree.iter()}
    yield from (f"<{tag}>" for tag in tags & {"script", "link", "iframe", "object", "form", "a"})
    for table in tree.iter("table"):
        if table.find("caption") is None or table.find("thead/tr/th[@scope='col']") is None:
            yield "a table without a caption or heads"
        yield from ("a row without a head" for row in table.findall("tbody/tr") if row.find("th[@scope]") is None)
    if shutil.which("tidy"):
        call = ["tidy", "-quiet", "-errors", "-utf8"]
        told = subprocess.run(call, input=data, stderr=subprocess.PIPE, check=False)
        if told.returncode:
            yield told.stderr.decode()


def json_problems(data):
    document = json.loads(data)
    for period, total in document["totals"].items():
        if not NUMBER.match(total["total"]):
            yield f"{period}: {total['total']}"


def text_problems(data):
    text = data.decode()
    yield from (f"{ord(letter):#x}" for letter in text if ord(letter) < 32 and letter != "\n")
    if not text.strip():
        yield "nothing"


FORMATS = {
    "csv": csv_problems,
    "html": html_problems,
    "json": json_problems,
    "md": text_problems,
    "txt": text_problems,
}


def main():
    report, program = Report(), sys.argv[1]
    for path in sorted(Path(sys.argv[2]).glob("*.quote")):
        quote = json.loads(path.read_text(encoding="utf-8"))
        for name, find_problems in FORMATS.items():
            report.row(f"{path.stem} as {name}", find_problems(export(program, quote, name)))
            hostile = hostile_quote(json.loads(json.dumps(quote)))
            report.row(f"{path.stem} with hostile text as {name}", find_problems(export(program, hostile, name)))
    report.done()


main()
