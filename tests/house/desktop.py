# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the desktop reads says the same everywhere. Each check takes the top folder and yields one line a problem."""

import configparser
import re
import xml.etree.ElementTree as ET
from pathlib import Path

APP = "io.github.quotewright.Quotewright"
DATA = "data/" + APP
MIME_XML = "{http://www.freedesktop.org/standards/shared-mime-info}"
ICONS = "data/icons/hicolor"
# A number, a switch or a word of a list: what people wrote is kept with the rest of theirs.
CLOSED = {"b", "i", "u", "d"}


def entry(top):
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(Path(top, DATA + ".desktop.in"), encoding="utf-8")
    return parser


def parts(value):
    return [part for part in value.split(";") if part]


def settings(top):
    """No state without a form: a type that holds anything, or a number without its limits."""
    root = ET.parse(Path(top, DATA + ".gschema.xml")).getroot()
    for key in root.iter("key"):
        name, kind = key.get("name"), key.get("type")
        if key.get("enum") or key.get("flags") or key.find("choices") is not None:
            continue
        if kind not in CLOSED:
            yield f"settings: {name} is of type {kind}, which holds anything"
        elif kind != "b" and key.find("range") is None:
            yield f"settings: {name} has no range"
        for tag in ("summary", "description"):
            if not (key.findtext(tag) or "").strip():
                yield f"settings: {name} has no {tag}"


def actions(top):
    """Each action of the desktop file has a group, a name and a call, and the program knows it."""
    desktop, code = entry(top), Path(top, "src/ui/qw-entrance.c").read_text(encoding="utf-8")
    for name in parts(desktop["Desktop Entry"].get("Actions", "")):
        group = f"Desktop Action {name}"
        if group not in desktop:
            yield f"desktop file: no group for {name}"
            continue
        if not desktop[group].get("Name"):
            yield f"desktop file: {name} has no name"
        if desktop[group].get("Exec") != f"quotewright --{name}":
            yield f"desktop file: {name} calls {desktop[group].get('Exec')}"
        if f'{{ "{name}",' not in code:
            yield f"desktop file: the program has no entrance {name}"


def mime_type(top):
    """One type: what the program opens, its icon, and what the catalogue says."""
    node = ET.parse(Path(top, DATA + ".mime.xml")).getroot().find(MIME_XML + "mime-type")
    kind = node.get("type")
    if kind not in parts(entry(top)["Desktop Entry"].get("MimeType", "")):
        yield f"desktop file: does not open {kind}"
    if kind not in [n.text for n in ET.parse(Path(top, DATA + ".metainfo.xml.in")).iter("mediatype")]:
        yield f"metainfo: does not tell of {kind}"
    if node.find(MIME_XML + "magic") is not None:
        yield "MIME type: magic, which sandboxes do not take"
    icon = node.find(MIME_XML + "icon")
    name = icon.get("name") if icon is not None else ""
    if not name.startswith(APP):
        yield f"MIME type: icon {name}, which sandboxes do not show"
    for path in (f"scalable/mimetypes/{name}.svg", f"symbolic/mimetypes/{name}-symbolic.svg"):
        if not Path(top, ICONS, path).is_file():
            yield f"MIME type: no {path}"


def activation(top):
    """Over the bus, under the name that the desktop file has."""
    desktop = entry(top)["Desktop Entry"]
    if desktop.get("DBusActivatable") != "true":
        yield "desktop file: not started over the bus"
    if not desktop.get("Exec", "").endswith(" %U"):
        yield "desktop file: takes no files"
    if desktop.get("Icon") != APP or not Path(top, ICONS, f"scalable/apps/{APP}.svg").is_file():
        yield f"desktop file: icon {desktop.get('Icon')}"
    content = Path(top, DATA + ".service.in").read_text(encoding="utf-8")
    if not re.search(r"(?m)^Exec=@bindir@/quotewright --gapplication-service$", content):
        yield "service: is not the program as a service"


def catalogue(top):
    """What a shop of applications needs to know."""
    root = ET.parse(Path(top, DATA + ".metainfo.xml.in")).getroot()
    wanted = {
        "content_rating[@type='oars-1.1']": "rating by age",
        "developer/name[@translate='no']": "developer, not to be translated",
        "branding/color[@scheme_preference='light']": "colour for light",
        "branding/color[@scheme_preference='dark']": "colour for dark",
        "requires/display_length[@compare='ge']": "least width",
        "launchable[@type='desktop-id']": "desktop file",
        "translation[@type='gettext']": "domain of its translations",
        "screenshots/screenshot[@type='default']": "first picture",
        "releases/release[@date]": "dated release",
    }
    for path, what in wanted.items():
        if root.find(path) is None:
            yield f"metainfo: no {what}"
    controls = {n.text for n in root.findall("supports/control")}
    if controls != {"keyboard", "pointing", "touch"}:
        yield f"metainfo: controls are {sorted(controls)}"
    for shot in root.iter("screenshot"):
        caption = shot.findtext("caption") or ""
        if not caption or caption.endswith("."):
            yield f"metainfo: caption “{caption}”"
    for release in root.iter("release"):
        if not (release.findtext("description/p") or "").strip():
            yield f"metainfo: release {release.get('version')} says nothing"


RULES = [settings, actions, mime_type, activation, catalogue]
