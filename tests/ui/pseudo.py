#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""pseudo.py POT FOLDER: makes a translation into no language, FOLDER/qps/LC_MESSAGES/quotewright.mo.

Each text stands between ⟦ and ⟧, has accents, and is two fifths longer: what is untranslated or clipped is seen."""

import re
import subprocess
import sys
from pathlib import Path

ACCENTS = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")
# What is no text: a conversion, an escape of the file itself, the underscore before a key.
KEPT = re.compile(r"(%\d*\$?[-+ #0]*[\d.*]*[a-zA-Z%]|\\.|\{\w+\})")
HEADER = '"Content-Type: text/plain; charset=UTF-8\\n"\n"Plural-Forms: nplurals=2; plural=n != 1;\\n"'


def disguise(text):
    if text.endswith("\\n"):
        return disguise(text[:-2]) + "\\n"
    parts = KEPT.split(text)
    letters = sum(len(part) for part in parts[::2])
    longer = "·" * round(letters * 0.4)
    return "⟦" + "".join(part if i % 2 else part.translate(ACCENTS) for i, part in enumerate(parts)) + longer + "⟧"


def read(lines):
    return "".join(re.findall(r'"(.*)"', lines))


def translate(entry):
    texts = dict(re.findall(r'^(msgctxt|msgid|msgid_plural)( (?:".*"\n?)+)', entry, re.MULTILINE))
    if not read(texts.get("msgid", '""')):
        return None
    ids = "".join(f'{name} "{read(texts[name])}"\n' for name in ("msgctxt", "msgid", "msgid_plural") if name in texts)
    one = disguise(read(texts["msgid"]))
    if read(texts.get("msgctxt", '""')) == "direction":
        one = "ltr"
    if "msgid_plural" in texts:
        return f'{ids}msgstr[0] "{one}"\nmsgstr[1] "{disguise(read(texts["msgid_plural"]))}"\n'
    return f'{ids}msgstr "{one}"\n'


def main():
    pot, folder = Path(sys.argv[1]), Path(sys.argv[2], "qps/LC_MESSAGES")
    entries = [translate(entry + "\n") for entry in pot.read_text(encoding="utf-8").split("\n\n")]
    content = f'msgid ""\nmsgstr {HEADER}\n\n' + "\n".join(entry for entry in entries if entry)
    folder.mkdir(parents=True)
    subprocess.run(["msgfmt", "-o", str(folder / "quotewright.mo"), "-"], input=content, text=True, check=True)


main()
