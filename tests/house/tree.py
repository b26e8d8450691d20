# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the source tree has to be. Each check takes the top folder and yields one line a problem."""

import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

TOP_LEVEL = {"meson.build", "README.md", "COPYING", "src", "ui", "data", "po", "tests", "flatpak"}
LONGEST = 450
SOURCES = (".c", ".h", ".py", ".sh", ".ui", ".xml", ".css", ".svg", ".build", ".in")
NO_COMMENTS = ("POTFILES.in", "io.github.quotewright.Quotewright.service.in")
BY_PEOPLE = (".c", ".h", ".py", ".sh", ".ui", ".css", ".build")


def hidden(name):
    return name.startswith((".", "_", "builddir"))


def files(top, under="", *endings):
    """Paths below `under`, relative to the top, without hidden and built ones."""
    for folder, folders, names in os.walk(Path(top, under)):
        folders[:] = sorted(f for f in folders if not hidden(f))
        for name in sorted(names):
            path = Path(folder, name)
            if not hidden(name) and (not endings or path.suffix in endings):
                yield path.relative_to(top)


def text(top, path):
    return Path(top, path).read_text(encoding="utf-8", errors="replace")


def is_script(top, path):
    return not path.suffix and text(top, path).startswith("#!")


def top_level(top):
    found = {name for name in os.listdir(top) if not hidden(name)}
    for name in sorted(found - TOP_LEVEL):
        yield f"{name}: does not belong at the top"
    for name in sorted(TOP_LEVEL - found):
        yield f"{name}: missing"


def licence_lines(top):
    for path in files(top):
        if path.suffix not in SOURCES and not is_script(top, path):
            continue
        if path.name in NO_COMMENTS:
            continue
        head = "\n".join(text(top, path).splitlines()[:6])
        for tag in ("SPDX-FileCopyrightText: ", "SPDX-License-Identifier: "):
            if tag not in head:
                yield f"{path}: no {tag.strip(': ')} in the first lines"


def length(top):
    for path in files(top):
        if path.parts[0] != "po" and (path.suffix in BY_PEOPLE or is_script(top, path)):
            lines = text(top, path).count("\n")
            if lines > LONGEST:
                yield f"{path}: {lines} lines, at most {LONGEST}"


MACHINE = re.compile(r"(?:^|[\s\"'=(:,`])((?:/home|/root|/work|/Users|/tmp|[A-Z]:\\)[/\\][\w.-]+)", re.MULTILINE)


def machine_paths(top):
    for path in files(top):
        if path.suffix in (".png", ".gmo"):
            continue
        content = text(top, path)
        for found in MACHINE.finditer(content):
            line = content.count("\n", 0, found.start(1)) + 1
            yield f"{path}:{line}: {found[1]} is a place on one machine"


def compiled(top, database):
    """Every .c under src is in the compilation database."""
    known = {os.path.realpath(Path(entry["directory"], entry["file"])) for entry in database}
    for path in files(top, "src", ".c"):
        if os.path.realpath(Path(top, path)) not in known:
            yield f"{path}: no target compiles it"


def resources(top):
    """Every .ui and every icon of ours is in a resource list, and what is listed is there."""
    listed = set()
    for path in files(top, "ui", ".xml"):
        if not path.name.endswith(".gresource.xml"):
            continue
        for node in ET.parse(Path(top, path)).iter("file"):
            name = (node.text or "").strip()
            listed.add(name)
            if not any(Path(top, base, name).is_file() for base in ("ui", "data")):
                yield f"{path}: {name} is listed and is in neither ui nor data"
    for path in [*files(top, "ui", ".ui", ".css"), *files(top, "data/icons/scalable", ".svg")]:
        if str(path.relative_to(path.parts[0])) not in listed:
            yield f"{path}: in no resource list"


C_STRINGS = re.compile(r"(?<![\w\"])(?:_|N_|C_|NC_|ngettext|g_dngettext|g_dpgettext2?)\s*\(\s*\"")
UI_STRINGS = re.compile(r"translatable=\"(?:yes|true|1)\"")


def with_strings(top):
    """The files that hold strings for people."""
    for path in files(top, "src", ".c", ".h"):
        code = re.sub(r"^\s*#\s*define.*$", "", text(top, path), flags=re.MULTILINE)
        if C_STRINGS.search(code):
            yield str(path)
    for path in files(top, "ui", ".ui"):
        if UI_STRINGS.search(text(top, path)):
            yield str(path)
    if Path(top, "po/tables.h").is_file():
        yield "po/tables.h"
    for path in files(top, "data"):
        if path.name.endswith((".desktop.in", ".metainfo.xml.in", ".gschema.xml")):
            yield str(path)


def table_strings(top):
    """po/tables.h holds the texts that the tables hold now."""
    made = subprocess.run([sys.executable, Path(top, "po/table-strings"), "--print"],
                          capture_output=True, text=True, check=True).stdout
    for line in sorted(set(made.splitlines()) ^ set(text(top, "po/tables.h").splitlines())):
        yield f"po/tables.h: run po/refresh: {line}"


def potfiles(top):
    listed = [line for line in text(top, "po/POTFILES.in").splitlines() if line and line[0] != "#"]
    wanted = set(with_strings(top))
    for name in sorted(wanted - set(listed)):
        yield f"po/POTFILES.in: {name} has strings for people and is not listed"
    for name in listed:
        if not Path(top, name).is_file():
            yield f"po/POTFILES.in: {name} is not there"
    for before, after in zip(listed, listed[1:]):
        if before >= after:
            yield f"po/POTFILES.in: {after} comes after {before}"


def type_icons(top):
    """Every project type names an icon that is there."""
    tables = json.loads(text(top, "data/tables/2026/project-types.json"))
    for entry in tables["project_types"]:
        if not Path(top, "data/icons/scalable/actions", entry["icon"] + ".svg").is_file():
            yield f"project type {entry['id']}: no icon {entry['icon']}"


def symbolic_icons(top):
    """GTK recolours fills only, on a grid of 16."""
    for path in files(top, "data/icons", ".svg"):
        if not path.name.endswith("-symbolic.svg"):
            continue
        content = text(top, path)
        if 'viewBox="0 0 16 16"' not in content:
            yield f"{path}: not on a grid of 16"
        for word in ("stroke", "style=", "transform", "gradient", "<image"):
            if word in content.lower():
                yield f"{path}: {word} is not recoloured"


def metainfo(top):
    name = "data/io.github.quotewright.Quotewright.metainfo.xml.in"
    root = ET.parse(Path(top, name)).getroot()
    summary = root.findtext("summary")
    if len(summary) > 35:
        yield f"{name}: summary has {len(summary)} characters, at most 35"
    version = re.search(r"version: '([^']+)'", text(top, "meson.build"))[1]
    newest = root.find("releases/release").get("version")
    if newest != version:
        yield f"{name}: newest release is {newest}, meson.build says {version}"


def pictures(top):
    """Pictures that the readme and the metainfo show are there."""
    shown = re.compile(r"data/screenshots/[\w.-]+")
    for name in ("README.md", "data/io.github.quotewright.Quotewright.metainfo.xml.in"):
        for picture in sorted(set(shown.findall(text(top, name)))):
            if not Path(top, picture).is_file():
                yield f"{name}: {picture} is not there"
