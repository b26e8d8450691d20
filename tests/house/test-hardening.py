#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-hardening.py BINARY BUILD: the built program has the guards that meson.build asks for, read with readelf."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True

from tap import Report

# name, what readelf is asked, pattern, whether it has to be there
RULES = [
    ("position independent", "-hd", r"Type:\s+DYN[\s\S]*FLAGS_1\).*\bPIE\b", True),
    ("relocations read only", "-l", r"GNU_RELRO", True),
    ("everything bound at the start", "-d", r"FLAGS\).*BIND_NOW|FLAGS_1\).*\bNOW\b", True),
    ("a stack is named", "-l", r"GNU_STACK", True),
    ("no stack that runs", "-lW", r"GNU_STACK.*RWE", False),
    ("no memory both written and run", "-lW", r"LOAD.*RWE", False),
    ("no relocation in code", "-d", r"TEXTREL", False),
    ("stack protector", "-sW", r"\b__stack_chk_fail\b", True),
]
FORTIFIED = ("checked calls", "-sW", r"UND __\w+_chk\b", True)
# Only the sources of ours: what starts a program comes from the C library, which may be built without.
BRANCHES = {"x86_64": ("guarded branches", "-n", r"x86 feature:.*IBT.*SHSTK", True),
            "aarch64": ("guarded branches", "-n", r"AArch64 feature:.*BTI", True)}
FLAGS = ("-fstack-clash-protection",)

BARE = ["-no-pie", "-Wl,-z,lazy", "-Wl,-z,norelro", "-Wl,-z,execstack", "-fno-stack-protector", "-fcf-protection=none"]


def readelf(how, path):
    said = subprocess.run(["readelf", how, path], env={**os.environ, "LC_ALL": "C"}, capture_output=True, text=True, check=True)
    return said.stdout


def broken(rule, path):
    name, how, pattern, wanted = rule
    found = re.search(pattern, readelf(how, path))
    if bool(found) != wanted:
        yield f"{path}: {name}: readelf {how} shows {found[0].strip() if found else f'no {pattern}'}"


def planted(report):
    """A program built without guards is caught by each rule that its compiler can break."""
    with tempfile.TemporaryDirectory() as folder:
        bare = Path(folder, "bare")
        made = subprocess.run(["cc", *BARE, "-x", "c", "-", "-o", bare], input="int main (void) { return 0; }\n",
                              capture_output=True, text=True, check=False)
        if made.returncode:
            report.skip("planted: a program without guards", "no compiler that builds one")
            return
        for rule in RULES:
            if rule[0] in ("a stack is named", "no memory both written and run", "no relocation in code"):
                continue
            report.row(f"planted: {rule[0]}", [] if list(broken(rule, bare)) else ["it is not found"])


def main():
    binary, build = sys.argv[1:3]
    options = {o["name"]: o["value"] for o in json.loads(Path(build, "meson-info/intro-buildoptions.json").read_text())}
    if options["b_sanitize"] != "none" or not shutil.which("readelf"):
        print("1..0 # SKIP a build with sanitizers, or no readelf")
        return
    report = Report()
    for rule in RULES:
        report.row(rule[0], broken(rule, binary))
    if options["optimization"] not in ("plain", "0"):
        report.row(FORTIFIED[0], broken(FORTIFIED, binary))
    commands = json.loads(Path(build, "compile_commands.json").read_text(encoding="utf-8"))
    ours = [c for c in commands if c["file"].endswith("/src/main.c")]
    for flag in FLAGS:
        without = [c["file"] for c in commands if "clang" not in c["command"] and flag not in c["command"].split()]
        report.row(flag, [f"{name} is compiled without" for name in without])
    branches = BRANCHES.get(os.uname().machine)
    if branches:
        report.row(branches[0], broken(branches, Path(ours[0]["directory"], ours[0]["output"])))
    planted(report)
    report.done()


main()
