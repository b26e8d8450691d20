#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-layers.py TOP BUILD: an arrow between layers that is not drawn does not compile."""

import json
import re
import shlex
import subprocess
import sys
from pathlib import Path

sys.dont_write_bytecode = True

from tap import Report

# Headers of others, by the name used below.
OTHERS = {
    "json-glib": "json-glib/json-glib.h",
    "sqlite": "sqlite3.h",
    "pangocairo": "pango/pangocairo.h",
    "gtk": "gtk/gtk.h",
    "libadwaita": "adwaita.h",
}
LAYERS = ["engine", "store", "export", "model", "ui", "cli"]

# layer: what it may include, what it may not
RULES = {
    "engine": (["json-glib"], ["sqlite", "pangocairo", "gtk", "libadwaita", "store", "export", "model", "ui", "cli"]),
    "store": (["engine", "sqlite"], ["pangocairo", "gtk", "libadwaita", "export", "model", "ui", "cli"]),
    "export": (["engine", "json-glib", "pangocairo"], ["sqlite", "gtk", "libadwaita", "store", "model", "ui", "cli"]),
    "model": (["engine"], ["pangocairo", "gtk", "libadwaita", "export", "ui", "cli"]),
    "ui": (["engine", "model", "gtk", "libadwaita"], ["sqlite", "cli"]),
    # The store for its command `library`, which works on the saved quotes.
    "cli": (["engine", "store"], ["sqlite", "gtk", "libadwaita", "model", "ui"]),
}

# What the pure engine never calls, as the linker sees it.
IMPURE = {
    "files": r"fopen|open|read|g_file_.*|g_fopen|g_mkdir.*|g_resources_.*",
    "clock": r"time|clock.*|gettimeofday|g_get_.*_time|g_date_time_new_now.*|localtime.*",
    "locale": r"setlocale|strtod|atof|gettext|dcgettext|g_dgettext|g_dngettext|localeconv",
    "threads": r"g_thread_.*|g_mutex_.*|g_rec_mutex_.*|pthread_.*|g_task_.*",
    "environment": r"getenv|g_getenv|g_get_user_.*|g_get_home_dir|g_spawn.*",
    "chance": r"rand|random|drand48|g_random_.*|g_rand_.*",
    "printing": r"printf|puts|putchar|g_print|g_printerr|fprintf|fputs",
    "GTK": r"gtk_.*|gdk_.*|adw_.*|cairo_.*|pango_.*|sqlite3_.*",
}


def commands(top, build):
    """A compile command of each target of each layer that there is."""
    found = {}
    for entry in json.loads(Path(build, "compile_commands.json").read_text(encoding="utf-8")):
        source = Path(entry["directory"], entry["file"]).resolve()
        for layer in LAYERS:
            if source.is_relative_to(Path(top, "src", layer).resolve()):
                target = Path(entry["output"]).parent
                found.setdefault(layer, {}).setdefault(target, entry)
    return {layer: list(targets.values()) for layer, targets in found.items()}


def compiles(entry, header):
    """Whether one line that includes the header passes with the flags of that target."""
    given, kept = shlex.split(entry["command"]), []
    skip = 0
    for word in given:
        if skip:
            skip -= 1
        elif word in ("-o", "-MF", "-MQ", "-MT", "-c"):
            skip = 1
        elif word not in ("-MD", "-MMD") and not word.startswith("-fsanitize"):
            kept.append(word)
    return subprocess.run(
        [*kept, "-fsyntax-only", "-x", "c", "-"],
        input=f'#include "{header}"\nint qw_house;\n',
        cwd=entry["directory"], capture_output=True, text=True, check=False,
    )


def header_of(top, name):
    """A public header that stands for a layer or a library."""
    if name in OTHERS:
        return OTHERS[name]
    headers = sorted(p.name for p in Path(top, "src", name).glob("*.h") if "private" not in p.name)
    return headers[0] if headers else None


def included(top, layer, header):
    """Sources of a layer that name the header, for one that every target finds: in /usr/include itself."""
    wanted = re.compile(rf"^\s*#\s*include\s*[<\"]{re.escape(header)}[>\"]", re.MULTILINE)
    for path in sorted(Path(top, "src", layer).rglob("*.[ch]")):
        if wanted.search(path.read_text(encoding="utf-8")):
            yield f"{path.relative_to(top)} includes {header}"


def allowed(entries, header):
    """Problems when no target of the layer sees the header."""
    results = [compiles(entry, header) for entry in entries]
    return [] if any(r.returncode == 0 for r in results) else [r.stderr for r in results]


def forbidden(top, entries, layer, name, header):
    """Problems when any target of the layer sees the header."""
    if name == "sqlite":
        yield from included(top, layer, header)
        return
    for entry in entries:
        result = compiles(entry, header)
        if result.returncode == 0:
            yield f"{entry['output']} can include {header}"
        elif header not in result.stderr or "No such file" not in result.stderr:
            yield result.stderr


def undefined(build):
    """What the engine's archives call and do not hold."""
    archives = sorted(Path(build, "src", "engine").glob("*.a"))
    output = subprocess.run(["nm", "-u", *archives], capture_output=True, text=True, check=True).stdout
    return sorted({line.split()[-1] for line in output.splitlines() if line.startswith(" ")})


def main():
    top, build = sys.argv[1:3]
    report, entries = Report(), commands(top, build)
    for layer, (may, may_not) in RULES.items():
        for name in [*may, *may_not]:
            row = f"{layer} {'may' if name in may else 'may not'} see {name}"
            header = header_of(top, name)
            if layer not in entries or not header:
                continue  # a layer that is not there has no walls
            if name in may:
                report.row(row, allowed(entries[layer], header))
            else:
                report.row(row, forbidden(top, entries[layer], layer, name, header))
    calls = undefined(build)
    report.row("the engine's calls can be read", [] if "g_free" in calls else [calls])
    for matter, names in IMPURE.items():
        # Hardening and large files change some names.
        pattern = re.compile(rf"(?:__)?(?:{names})(?:64)?(?:_chk|@.*)?")
        report.row(f"the engine leaves {matter} alone", [f"it calls {c}" for c in calls if pattern.fullmatch(c)])
    report.done()


main()
