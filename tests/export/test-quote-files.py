#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-quote-files.py PROGRAM FOLDER: what other programs make of each format of the quotes there."""

import csv
import io
import json
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
import xml.etree.ElementTree
from decimal import Decimal
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


class Ubl:
    """The schema of a quotation, and what its amounts have to be."""

    NAMES = {
        "cac": "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2",
        "cbc": "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2",
    }

    def __init__(self, archive):
        self.folder = tempfile.TemporaryDirectory()
        with tarfile.open(archive) as files:
            files.extractall(self.folder.name)
        self.schema = str(Path(self.folder.name, "xsdrt/maindoc/UBL-Quotation-2.1.xsd"))

    def schema_problems(self, data):
        call = ["xmllint", "--noout", "--nonet", "--schema", self.schema, "-"]
        told = subprocess.run(call, input=data, stderr=subprocess.PIPE, check=False)
        if told.returncode:
            yield told.stderr.decode()

    def sum(self, tree, path):
        return sum(Decimal(element.text) for element in tree.findall(path, self.NAMES))

    def problems(self, data):
        yield from self.schema_problems(data)
        tree = xml.etree.ElementTree.fromstring(data)
        lines = self.sum(tree, "cac:QuotationLine/cac:LineItem/cbc:LineExtensionAmount")
        total = {name: self.sum(tree, f"cac:QuotedMonetaryTotal/cbc:{name}") for name in TOTALS}
        if lines != total["LineExtensionAmount"]:
            yield f"lines of {lines}"
        if lines - self.sum(tree, "cac:AllowanceCharge/cbc:Amount") != total["TaxExclusiveAmount"]:
            yield f"lines of {lines} less discounts"
        taxes = self.sum(tree, "cac:TaxTotal/cbc:TaxAmount")
        if taxes != self.sum(tree, "cac:TaxTotal/cac:TaxSubtotal/cbc:TaxAmount"):
            yield f"taxes of {taxes}"
        if total["TaxExclusiveAmount"] + taxes != total["TaxInclusiveAmount"]:
            yield f"taxes of {taxes} beside {total}"
        if total["TaxInclusiveAmount"] + total["PayableRoundingAmount"] != total["PayableAmount"]:
            yield f"another total: {total}"


TOTALS = ("LineExtensionAmount", "TaxExclusiveAmount", "TaxInclusiveAmount", "PayableRoundingAmount", "PayableAmount")

FORMATS = {
    "csv": csv_problems,
    "html": html_problems,
    "json": json_problems,
    "md": text_problems,
    "txt": text_problems,
}


def variants(quote):
    """Each level of display, with taxes on top and inside."""
    for display in ("lines", "sections", "total"):
        for inclusive in (False, True):
            yield {**quote, "display": display, "inclusive": inclusive}


def all_problems(program, quote, name, find_problems):
    for variant in variants(quote) if name == "xml" else [quote]:
        yield from find_problems(export(program, variant, name))


def main():
    report, program, folder = Report(), sys.argv[1], Path(sys.argv[2])
    ubl = Ubl(folder / "ubl" / "quotation-2.1.tar.xz")
    formats = {**FORMATS, "xml": ubl.problems}
    for path in sorted((folder / "quotes").glob("*.quote")):
        quote = {"created": "2026-11-20", **json.loads(path.read_text(encoding="utf-8"))}
        hostile = hostile_quote(json.loads(json.dumps(quote)))
        for name, find_problems in formats.items():
            report.row(f"{path.stem} as {name}", all_problems(program, quote, name, find_problems))
            report.row(f"{path.stem} with hostile text as {name}", all_problems(program, hostile, name, find_problems))
    wrong = export(program, quote, "xml").replace(b"cbc:PayableAmount", b"cbc:PaidAmount")
    report.row("a wrong quotation is told from a right one", [] if list(ubl.schema_problems(wrong)) else ["it is not"])
    report.done()


main()
