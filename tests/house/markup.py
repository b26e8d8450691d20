# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Text typed by people is never markup: what the templates and the code must not say."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

from tree import files, text

# Calls that read an argument as markup, and which one.
SETTERS = {
    r"gtk_label_set_markup(?:_with_mnemonic)?": 1,
    r"gtk_widget_set_tooltip_markup": 1,
    r"gtk_tooltip_set_markup": 1,
    r"pango_layout_set_markup(?:_with_accel)?": 1,
    r"pango_parse_markup": 0,
    r"adw_toast_new": 0,
    r"adw_toast_set_title": 1,
    r"adw_preferences_group_set_title": 1,
    r"adw_preferences_group_set_description": 1,
    r"adw_status_page_set_description": 1,
}
# A constant, a translated constant, or nothing.
CONSTANT = re.compile(r"^(?:NULL|(?:_|C_|N_)?\s*\(?\s*\".*)$", re.DOTALL)
# Rows take markup unless told otherwise; so do these properties of others.
ROWS = re.compile(r"^Adw(?:Preferences|Action|Combo|Entry|PasswordEntry|Expander|Switch|Spin|Button)Row$")
READ_AS_MARKUP = {
    "AdwPreferencesGroup": {"title", "description"},
    "AdwStatusPage": {"description"},
    "AdwToast": {"title"},
}
ROW_IN_C = re.compile(r"adw_(?:preferences|action|combo|entry|expander)_row_new\s*\(|ADW_TYPE_(?:PREFERENCES|ACTION|COMBO|ENTRY|EXPANDER)_ROW\s*,")
ROW_MADE_PLAIN = re.compile(r"\"use-markup\",\s*FALSE|set_use_markup\s*\([^,]+,\s*FALSE")
# What is set while an object is made reaches its labels before the notice that it is plain.
PLAIN_TOO_LATE = re.compile(r"\"use-markup\",\s*FALSE,[^;]*\"(?:title|subtitle)\",")
MADE_MARKUP = re.compile(r"\"use-markup\",\s*TRUE|set_use_markup\s*\([^,]+,\s*TRUE|\"(?:tooltip-)?markup\",")


def arguments(code, start):
    """The arguments of a call whose opening bracket is just before `start`."""
    depth, quoted, argument, found = 0, False, "", []
    i = start
    while i < len(code):
        char = code[i]
        if quoted:
            if char == "\\":
                argument += char
                i += 1
                char = code[i]
            elif char == '"':
                quoted = False
        elif char == '"':
            quoted = True
        elif char in "([{":
            depth += 1
        elif char in ")]}":
            if depth == 0:
                break
            depth -= 1
        elif char == "," and depth == 0:
            found.append(argument.strip())
            argument = ""
            i += 1
            continue
        argument += char
        i += 1
    return [*found, argument.strip()]


def is_escaped(code, value):
    """Whether a variable is filled by what escapes."""
    filled = rf"(?<!\w){re.escape(value)}\s*=\s*g_markup_(?:escape_text|printf_escaped)\s*\("
    return re.fullmatch(r"\w+", value) and re.search(filled, code)


def in_code(top):
    for path in files(top, "src", ".c", ".h"):
        code = text(top, path)
        where = lambda found: f"{path}:{code.count(chr(10), 0, found.start()) + 1}"
        for setter, index in SETTERS.items():
            for call in re.finditer(rf"(?<!\w){setter}\s*\(", code):
                given = arguments(code, call.end())
                value = given[index] if index < len(given) else ""
                if not CONSTANT.match(value) and not is_escaped(code, value):
                    yield f"{where(call)}: {value} is read as markup and is not escaped"
        for found in MADE_MARKUP.finditer(code):
            yield f"{where(found)}: {found[0]} makes text markup"
        for found in PLAIN_TOO_LATE.finditer(code):
            yield f"{where(found)}: the text is read as markup while the row is made; set it afterwards"
        for found in ROW_IN_C.finditer(code):
            if not ROW_MADE_PLAIN.search(code):
                yield f"{where(found)}: a row that takes markup; set use-markup to FALSE"


def is_true(node):
    return (node.text or "").strip().lower() in ("true", "yes", "1")


def in_templates(top):
    for path in files(top, "ui", ".ui"):
        for node in ET.parse(Path(top, path)).iter():
            if node.tag not in ("object", "template"):
                continue
            # A template of ours is judged by the class it extends.
            kind = node.get("parent") if node.tag == "template" else node.get("class")
            label = f"{path}: {node.get('class')} {node.get('id') or ''}".rstrip()
            properties = {p.get("name").replace("_", "-"): p for p in node.findall("property")}
            bound = {b.get("name").replace("_", "-") for b in node.findall("binding")}
            bound |= {name for name, p in properties.items() if p.get("bind-source")}
            markup = properties.get("use-markup")
            if kind and ROWS.match(kind) and (markup is None or is_true(markup)):
                yield f"{label}: set use-markup to False"
            if kind == "GtkLabel" and markup is not None and is_true(markup) and "label" in bound:
                yield f"{label}: shows bound text as markup"
            for name in sorted(bound & (READ_AS_MARKUP.get(kind, set()) | {"tooltip-markup"})):
                yield f"{label}: {name} is bound and is read as markup"
