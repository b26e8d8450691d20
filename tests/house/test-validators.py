#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-validators.py TOP BUILD: each kind of file passes the program that knows it."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

sys.dont_write_bytecode = True

from tap import Report
from tree import files

APP = "io.github.quotewright.Quotewright"
FLOOR = ("gtk", "4.8")
# What AppStream remarks and is meant so: the application's name has a capital. 0.16 knows no <developer> yet.
MEANT = {"cid-contains-uppercase-letter"}
UNKNOWN_BEFORE_1 = {"unknown-tag developer"}

# name of the row, program and its options, folder (of the source, or the build when it says so), endings
VALIDATORS = [
    ("templates are XML", "xmllint --noout", "ui", ".ui", ".xml"),
    ("icons are XML", "xmllint --noout", "data/icons", ".svg"),
    ("desktop file", "desktop-file-validate", "BUILD/data", ".desktop"),
    ("MIME type is XML", "xmllint --noout", "data", ".mime.xml"),
    ("translations", "msgfmt -c -o /dev/null", "po", ".po"),
    ("layout of the code", "clang-format-14 --dry-run -Werror", "src", ".c", ".h"),
    ("layout of the tests", "clang-format-14 --dry-run -Werror", "tests", ".c", ".h"),
    ("scripts", "sh -n", "src", ".sh"),
]

# name of the row, program and its options, name and content of a wrong file
WRONG = [
    ("templates are XML", "xmllint --noout", "a.ui", "<a>"),
    ("desktop file", "desktop-file-validate", "a.desktop", "[Desktop Entry]\nName=A\n"),
    ("desktop file with an action that has no group", "desktop-file-validate", "a.desktop", "[Desktop Entry]\nType=Application\nName=A\nExec=a\nActions=b;\n"),
    ("MIME type is XML", "xmllint --noout", "a.mime.xml", "<mime-info><mime-type></mime-info>"),
    ("settings", "glib-compile-schemas --strict --dry-run .", "a.gschema.xml", "<schemalist><schema/></schemalist>"),
    ("translations", "msgfmt -c -o /dev/null", "a.po", 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n#, c-format\nmsgid "%d"\nmsgstr "%s"\n'),
    ("layout of the code", "clang-format-14 --dry-run -Werror", "a.c", "int a(){return 1;}\n"),
]


def run(command, paths, folder):
    # The caches of these programs stay out of the way of the person's own.
    result = subprocess.run([*command.split(), *paths], cwd=folder, capture_output=True, text=True,
                            errors="replace", check=False, env={**os.environ, "LC_ALL": "C.UTF-8"})
    return result.returncode, f"{result.stdout}\n{result.stderr}".strip()


def of_kind(folder, endings):
    return [str(p) for p in files(folder) if p.name.endswith(endings)]


def validate(report, top, build):
    for name, command, folder, *endings in VALIDATORS:
        folder = Path(build, folder[6:]) if folder.startswith("BUILD/") else Path(top, folder)
        paths = of_kind(folder, tuple(endings)) if folder.is_dir() else []
        if not paths:
            continue  # a translation will come with its first translator
        if not shutil.which(command.split()[0]):
            report.skip(name, f"no {command.split()[0]} here")
        else:
            # msgfmt joins the files of one call, and two languages have the same messages.
            calls = [[path] for path in paths] if command.startswith("msgfmt") else [paths]
            results = [run(command, call, folder) for call in calls]
            report.row(name, [said or f"status {status}" for status, said in results if status])
    if shutil.which("glib-compile-schemas"):
        status, said = run("glib-compile-schemas --strict --dry-run .", [], Path(top, "data"))
        report.row("settings", [said] if status or said else [])


def refuse(report, top):
    for name, command, wrong, content in WRONG:
        row = f"a wrong file is refused: {name}"
        if not shutil.which(command.split()[0]):
            report.skip(row, f"no {command.split()[0]} here")
            continue
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, wrong).write_text(content, encoding="utf-8")
            shutil.copy(Path(top, ".clang-format"), folder)
            status, said = run(command, [] if command.endswith(".") else [wrong], folder)
        report.row(row, [] if status else [f"it was accepted: {said}"])


def floors(report, top):
    """Each template says what it needs."""
    problems = []
    for path in files(top, "ui", ".ui"):
        needs = [(n.get("lib"), n.get("version")) for n in ET.parse(Path(top, path)).iter("requires")]
        if FLOOR not in needs:
            problems.append(f'{path}: no <requires lib="gtk" version="4.8"/>')
    report.row("templates name their floor", problems)


def template_is_fresh(report, top):
    """Each string that xgettext finds is in the translators' template."""
    row, pot = "the translators' template holds every string", Path(top, "po/quotewright.pot")
    if not shutil.which("xgettext"):
        return report.skip(row, "no xgettext here")
    options = ["--add-comments", "--from-code=UTF-8", "--keyword=_", "--keyword=N_", "--keyword=C_:1c,2",
               "--keyword=NC_:1c,2", "--keyword=g_dngettext:2,3", "--files-from=po/POTFILES.in", "--output=-"]
    found = subprocess.run(["xgettext", *options], cwd=top, capture_output=True, text=True, check=False)
    ids = lambda content: set(re.findall(r'^msgid ((?:".*"\n)+)', content, re.MULTILINE))
    lacking = sorted(ids(found.stdout) - ids(pot.read_text(encoding="utf-8")))
    report.row("strings can be gathered", [found.stderr] if found.returncode else [])
    report.later(row, [f"not in it: {' '.join(message.split())}" for message in lacking], "run po/refresh")


def template_is_sound(report, top):
    """A translation started from the template passes, formats and plurals included."""
    row = "a translation can be started"
    if not shutil.which("msginit"):
        return report.skip(row, "no msginit here")
    with tempfile.TemporaryDirectory() as folder:
        start = "msginit --no-translator --locale=en_US.UTF-8 --output-file=en.po --input"
        status, said = run(start, [str(Path(top, "po/quotewright.pot").resolve())], folder)
        if not status:
            status, said = run("msgfmt -c -o /dev/null", ["en.po"], folder)
    report.row(row, [said] if status else [])


def remarks(path):
    """What AppStream says of a file down to the least, and as which version."""
    version = run("appstreamcli --version", [], ".")[1].split()[-1]
    status, said = run("appstreamcli validate --pedantic --no-net", [str(path)], ".")
    found = re.findall(r"^[EWIP]: \S+?:\d*:? *(.+?) *$", said, re.MULTILINE)
    meant = MEANT | (UNKNOWN_BEFORE_1 if version.startswith("0.") else set())
    # A remark is followed by lines that explain it.
    return version, [said] if set(found) - meant or (status and not found) else []


def catalogue(report, build):
    if not shutil.which("appstreamcli"):
        return report.skip("metainfo", "no appstreamcli here")
    path = Path(build, f"data/{APP}.metainfo.xml")
    version, problems = remarks(path)
    report.row(f"metainfo, by AppStream {version}, pedantic", problems)
    content = path.read_text(encoding="utf-8")
    for name, before, after in [("an error", "<id>", "<id>/"), ("a remark", "client projects</summary>", "client projects.</summary>")]:
        with tempfile.TemporaryDirectory() as folder:
            wrong = Path(folder, path.name)
            wrong.write_text(content.replace(before, after), encoding="utf-8")
            found = before in content and remarks(wrong)[1]
        report.row(f"a wrong file is refused: metainfo with {name}", [] if found else ["it was accepted"])


def mime(report, top):
    """The type is known by the name of a file, and shown with its icon."""
    row = "MIME type is taken by the desktop's own program"
    if not shutil.which("update-mime-database"):
        return report.skip(row, "no update-mime-database here")
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "packages").mkdir()
        shutil.copy(Path(top, f"data/{APP}.mime.xml"), Path(folder, "packages", f"{APP}.xml"))
        status, said = run("update-mime-database", [folder], folder)
        made = {name: Path(folder, name).read_text(encoding="utf-8") for name in ("globs2", "icons")}
    wanted = {"globs2": "application/vnd.quotewright.quote+json:*.quote",
              "icons": f"application/vnd.quotewright.quote+json:{APP}-quote"}
    report.row(row, [said] if status else [f"{name}: {made[name]}" for name in wanted if wanted[name] not in made[name]])


def main():
    top, build = sys.argv[1:3]
    report = Report()
    validate(report, top, build)
    refuse(report, top)
    catalogue(report, build)
    mime(report, top)
    floors(report, top)
    template_is_fresh(report, top)
    template_is_sound(report, top)
    report.done()


main()
