#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-desktop.py TOP BUILD: what the desktop and the sandbox read is right, and each wrong change to it is found."""

import shutil
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True

import desktop
import manifest
from tap import Report

APP = "io.github.quotewright.Quotewright"
MANIFEST = f"flatpak/{APP}.json"
ENTRY, SERVICE, SCHEMA, MIME, METAINFO = (
    f"data/{APP}.{end}" for end in ("desktop.in", "service.in", "gschema.xml", "mime.xml", "metainfo.xml.in"))
RULES = {rule.__name__.replace("_", " "): rule for rule in [manifest.manifests, *desktop.RULES]}
DRI = '"--device=dri"'
PLAIN_KEY = '<key name="a" type="{}"><default>0</default><summary>A</summary><description>A</description></key></schema>'

# rule, file, what is replaced by what in it, and what the rule must say
WRONG = [
    ("manifests", MANIFEST, DRI, DRI + ',\n        "--share=network"', "has --share=network, which is not allowed"),
    ("manifests", MANIFEST, DRI, DRI + ',\n        "--filesystem=home"', "has --filesystem=home"),
    ("manifests", MANIFEST, DRI, DRI + ',\n        "--talk-name=org.example.Name"', "has --talk-name"),
    ("manifests", MANIFEST, DRI, DRI + ",\n        " + DRI, "--device=dri 2 times"),
    ("manifests", MANIFEST, ',\n        ' + DRI, "", "--device=dri 0 times"),
    ("manifests", MANIFEST, DRI, '"--device=all"', "has --device=all"),
    ("manifests", MANIFEST, '"finish-args": [', '"finish-args": [],\n    "finish-args": [', "finish-args comes twice"),
    ("manifests", MANIFEST, '"finish-args"', '"end-args"', "finish-args is None"),
    ("manifests", MANIFEST, '"modules": [', '"modules": [\n        {"name": "a", "run-tests": true},', "2 modules"),
    ("manifests", MANIFEST, '"runtime-version": "51"', '"runtime-version": "48"', "runtime-version is 48"),
    ("manifests", MANIFEST, '"run-tests": true', '"run-tests": false', "does not run its tests"),
    ("manifests", MANIFEST, '"command"', '"build-options": {"build-args": ["--share=network"]},\n    "command"', "build-options does not"),
    ("manifests", MANIFEST, '"type": "dir"', '"type": "git"', "a source of type git"),
    ("manifests", MANIFEST, '    "id"', '    // a word\n    "id"', "Expecting"),
    ("manifests", MANIFEST, '    "id"', '  "id"', "four spaces"),
    ("settings", SCHEMA, "</schema>", PLAIN_KEY.format("s"), "type s, which holds anything"),
    ("settings", SCHEMA, "</schema>", PLAIN_KEY.format("a{sv}"), "type a{sv}"),
    ("settings", SCHEMA, "</schema>", PLAIN_KEY.format("i"), "a has no range"),
    ("settings", SCHEMA, "<summary>Window width</summary>", "", "has no summary"),
    ("actions", ENTRY, "Actions=", "Actions=invoice;", "no group for invoice"),
    ("actions", ENTRY, "--risk", "--exposure", "risk calls"),
    ("actions", ENTRY, "Name=AI Risk", "", "risk has no name"),
    ("actions", "src/ui/qw-entrance.c", '{ "risk",', '{ "exposure",', "no entrance risk"),
    ("mime type", MIME, "quote+json", "offer+json", "does not open"),
    ("mime type", MIME, "Quotewright-quote", "Quotewright-offer", "no scalable/mimetypes"),
    ("mime type", MIME, f'"{APP}-quote"', '"text-x-generic"', "which sandboxes do not show"),
    ("mime type", MIME, "<glob", "<magic/><glob", "magic"),
    ("mime type", METAINFO, "<mediatype>", "<mediatype>x-", "does not tell of"),
    ("activation", ENTRY, "DBusActivatable=true", "", "not started over the bus"),
    ("activation", ENTRY, " %U", "", "takes no files"),
    ("activation", ENTRY, f"Icon={APP}", "Icon=text-x-generic", "icon text-x-generic"),
    ("activation", SERVICE, " --gapplication-service", "", "as a service"),
    ("catalogue", METAINFO, "oars-1.1", "oars-1.0", "no rating"),
    ("catalogue", METAINFO, ' translate="no"', "", "not to be translated"),
    ("catalogue", METAINFO, 'scheme_preference="dark"', "", "no colour for dark"),
    ("catalogue", METAINFO, "<control>touch</control>", "", "controls are"),
    ("catalogue", METAINFO, "<caption>On a narrow screen", "<caption>On a narrow screen.", "caption"),
    ("catalogue", METAINFO, 'compare="ge"', 'compare="le"', "no least width"),
]


def found(top, rule, name, before, after, expected):
    """Problems when a copy with this change passes."""
    with tempfile.TemporaryDirectory() as folder:
        for part in ("flatpak", "data/icons", "src/ui/qw-entrance.c", ENTRY, SERVICE, SCHEMA, MIME, METAINFO):
            source, copy = Path(top, part), Path(folder, part)
            copy.parent.mkdir(parents=True, exist_ok=True)
            (shutil.copytree if source.is_dir() else shutil.copy)(source, copy)
        path = Path(folder, name)
        content = path.read_text(encoding="utf-8")
        if before not in content:
            return [f"{name} has no {before}"]
        path.write_text(content.replace(before, after, 1), encoding="utf-8")
        said = list(RULES[rule](folder))
    return [] if any(expected in line for line in said) else [f"expected “{expected}”, it said {said}"]


def main():
    top, report = sys.argv[1], Report()
    for name, rule in RULES.items():
        report.row(name, rule(top))
    for rule, name, before, after, expected in WRONG:
        report.row(f"wrong: {rule}: {expected}", found(top, rule, name, before, after, expected))
    report.done()


main()
