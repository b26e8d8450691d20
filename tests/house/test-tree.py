#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-tree.py TOP BUILD: the source tree keeps its rules, and each rule finds what is planted against it."""

import json
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True

import markup
import tree
from tap import Report

HEAD = "/* SPDX-FileCopyrightText: 2026 Somebody\n * SPDX-License-Identifier: GPL-3.0-or-later */\n"
ACTION_ROW = '<interface><object class="AdwActionRow">{}</object></interface>'
LABEL = '<interface><object class="GtkLabel">{}<property name="label" bind-source="a"/></object></interface>'
LIST = '<gresources><gresource><file>{}</file></gresource></gresources>'
METAINFO = '<component><summary>{}</summary><releases><release version="0.1.0"/></releases></component>'
APP_DATA = "data/io.github.quotewright.Quotewright"
UNNAMED = "/ho" + "me/somebody/notes"

RULES = {
    "top level": tree.top_level,
    "licence lines": tree.licence_lines,
    "length of files": tree.length,
    "no path of one machine": tree.machine_paths,
    "resources": tree.resources,
    "POTFILES.in": tree.potfiles,
    "texts of the tables": tree.table_strings,
    "icons of project types": tree.type_icons,
    "symbolic icons": tree.symbolic_icons,
    "metainfo": tree.metainfo,
    "pictures": tree.pictures,
    "no markup from code": markup.in_code,
    "no markup from templates": markup.in_templates,
}

# rule, name of the row, files of a small tree, what the rule must say (nothing: it must be silent)
PLANTED = [
    ("top level", "a stray file", {"notes.txt": ""}, "notes.txt: does not belong"),
    ("top level", "a missing folder", {"src/a": ""}, "flatpak: missing"),
    ("licence lines", "none in C", {"src/a.c": "int a;\n"}, "src/a.c: no SPDX"),
    ("licence lines", "none in a script", {"src/run": "#!/bin/sh\n"}, "src/run: no SPDX"),
    ("licence lines", "there", {"src/a.c": HEAD}, None),
    ("length of files", "too long", {"src/a.c": "\n" * 451}, "451 lines"),
    ("length of files", "just fits", {"src/a.c": "\n" * 450}, None),
    ("no path of one machine", "a home", {"src/a.c": f'open ("{UNNAMED}");'}, "src/a.c:1: /ho" + "me/somebody is"),
    ("no path of one machine", "an address", {"src/a.c": "https://a.example" + UNNAMED}, None),
    ("resources", "a template left out", {"ui/a.gresource.xml": LIST.format("b"), "ui/b": "", "ui/c.ui": ""}, "ui/c.ui: in no"),
    ("resources", "a listed file that is not there", {"ui/a.gresource.xml": LIST.format("b.ui")}, "b.ui is listed"),
    ("resources", "all there", {"ui/a.gresource.xml": LIST.format("c.ui"), "ui/c.ui": ""}, None),
    ("POTFILES.in", "C left out", {"po/POTFILES.in": "", "src/a.c": 'f (_("Low"));'}, "src/a.c has strings"),
    ("POTFILES.in", "a plural left out", {"po/POTFILES.in": "", "src/a.c": 'ngettext ("%d", "%d", n);'}, "src/a.c has strings"),
    ("POTFILES.in", "a template left out", {"po/POTFILES.in": "", "ui/a.ui": '<a translatable="yes"/>'}, "ui/a.ui has strings"),
    ("POTFILES.in", "not there any more", {"po/POTFILES.in": "src/a.c\n"}, "src/a.c is not there"),
    ("POTFILES.in", "out of order", {"po/POTFILES.in": "src/b.c\nsrc/a.c\n", "src/a.c": "", "src/b.c": ""}, "src/a.c comes after"),
    ("POTFILES.in", "complete", {"po/POTFILES.in": "src/a.c\n", "src/a.c": '_("Low")', "src/b.c": 'name_("Low")'}, None),
    ("icons of project types", "missing", {"data/tables/2026/project-types.json": '{"project_types": [{"id": "a", "icon": "qw-a-symbolic"}]}'}, "no icon qw-a"),
    ("symbolic icons", "a stroke", {"data/icons/a-symbolic.svg": '<svg viewBox="0 0 16 16" stroke="red"/>'}, "stroke is not recoloured"),
    ("symbolic icons", "another grid", {"data/icons/a-symbolic.svg": '<svg viewBox="0 0 24 24"/>'}, "not on a grid"),
    ("pictures", "missing", {"README.md": "![](data/screenshots/a.png)", APP_DATA + ".metainfo.xml.in": ""}, "a.png is not there"),
    ("metainfo", "another version", {"meson.build": "version: '0.2.0',", APP_DATA + ".metainfo.xml.in": METAINFO.format("Price work")}, "meson.build says 0.2.0"),
    ("metainfo", "a long summary", {"meson.build": "version: '0.1.0',", APP_DATA + ".metainfo.xml.in": METAINFO.format("Price " * 6)}, "at most 35"),
    ("no markup from code", "a variable", {"src/a.c": "gtk_label_set_markup (label, title);"}, "src/a.c:1: title"),
    ("no markup from code", "a printed toast", {"src/a.c": 'adw_toast_new (g_strdup_printf ("%s", t));'}, "is read as markup"),
    ("no markup from code", "a property", {"src/a.c": 'g_object_new (T, "use-markup", TRUE, NULL);'}, "makes text markup"),
    ("no markup from code", "a row", {"src/a.c": "adw_action_row_new ();"}, "set use-markup to FALSE"),
    ("no markup from code", "a text while a row is made", {"src/a.c": 'g_object_new (T, "use-markup", FALSE, "title", t, NULL);'}, "set it afterwards"),
    ("no markup from code", "constants and escaped text", {"src/a.c": 't = g_markup_escape_text (s, -1); adw_toast_new (_("Undone")); adw_toast_new (t);'}, None),
    ("no markup from templates", "a row", {"ui/a.ui": ACTION_ROW.format("")}, "set use-markup to False"),
    ("no markup from templates", "a row that asks for it", {"ui/a.ui": ACTION_ROW.format('<property name="use-markup">True</property>')}, "set use-markup"),
    ("no markup from templates", "a plain row", {"ui/a.ui": ACTION_ROW.format('<property name="use-markup">False</property>')}, None),
    ("no markup from templates", "a bound label", {"ui/a.ui": LABEL.format('<property name="use-markup">1</property>')}, "shows bound text"),
    ("no markup from templates", "a plain bound label", {"ui/a.ui": LABEL.format("")}, None),
]


def plant(rule, content, expected):
    with tempfile.TemporaryDirectory() as folder:
        for name, text in content.items():
            path = Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        said = list(RULES[rule](folder))
    if expected is None:
        return said
    return [] if any(expected in line for line in said) else [f"expected “{expected}”, it said {said}"]


def main():
    top, build = sys.argv[1:3]
    report = Report()
    for name, rule in RULES.items():
        report.row(name, rule(top))
    database = json.loads(Path(build, "compile_commands.json").read_text(encoding="utf-8"))
    report.row("every source is compiled", tree.compiled(top, database))
    report.row("a source left out of the build is found", [] if list(tree.compiled(top, [])) else ["it is not"])
    for rule, name, content, expected in PLANTED:
        report.row(f"planted: {rule}: {name}", plant(rule, content, expected))
    report.done()


main()
