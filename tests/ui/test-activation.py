#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-activation.py PROGRAM SERVICE DESKTOP QUOTE: the desktop starts the program over the bus, and asks it for more."""

import os
import re
import subprocess
import sys
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "house"))

from access import Atspi, Missing, Window, children, wait
from tap import Report

APP = "io.github.quotewright.Quotewright"
PROGRAM, SERVICE, DESKTOP, QUOTE = (Path(path).resolve() for path in sys.argv[1:5])

SCORE = ("level bar", "AI exposure of your week")
QUOTES = ("list", "Quotes")


def call(path, method, *arguments):
    """What a method of the application or the bus answers."""
    name = "org.freedesktop.DBus" if path == "/" else APP
    said = subprocess.run(["gdbus", "call", "--session", "--dest", name, "--object-path", path, "--method", method,
                           *arguments], capture_output=True, text=True, check=False)
    if said.returncode:
        raise Missing(f"{method}: {said.stderr.strip()}")
    return said.stdout


def ask_application(method, *arguments):
    return call("/" + APP.replace(".", "/"), "org.freedesktop.Application." + method, *arguments)


def runs():
    return "true" in call("/", "org.freedesktop.DBus.NameHasOwner", APP)


def command_line():
    process = re.search(r"uint32 (\d+)", call("/", "org.freedesktop.DBus.GetConnectionUnixProcessID", APP))[1]
    return Path("/proc", process, "cmdline").read_text(encoding="utf-8").split("\0")


class Found(Window):
    """The window of whoever the bus started."""

    def find_frame(self):
        frames = [frame for program in children(Atspi.get_desktop(0)) for frame in children(program)]
        return frames[0] if frames else None


def launch(*command):
    """The window that comes of a command, which itself ends."""
    window = Found(*command)
    if window.process.wait(20):
        raise Missing(f"a good end of {' '.join(command)}")
    return window


def leave():
    subprocess.run(["gapplication", "action", APP, "quit"], check=True)
    wait(lambda: not runs(), "its end")


def put_service():
    """What is installed as the service, but of the program as it was built."""
    content = SERVICE.read_text(encoding="utf-8")
    line, count = re.subn(r"(?m)^Exec=\S+/quotewright ", f"Exec={PROGRAM} ", content)
    if count != 1 or f"Name={APP}\n" not in content:
        raise Missing(f"a service of {APP}, not {content}")
    Path(os.environ["QW_SESSION"], "services", SERVICE.name).write_text(line, encoding="utf-8")
    call("/", "org.freedesktop.DBus.ReloadConfig")


def is_started_by_the_bus():
    if runs():
        raise Missing("nothing that runs before")
    window = launch("gapplication", "launch", APP)
    if window.frame.get_name() != "Quotewright":
        raise Missing(f"our window, not {window.frame.get_name()}")
    if "--gapplication-service" not in command_line():
        raise Missing(f"a start as a service, not {command_line()}")
    leave()


def knows_what_the_desktop_offers():
    launch("gapplication", "launch", APP)
    offered = re.search(r"(?m)^Actions=(.*);$", DESKTOP.read_text(encoding="utf-8"))[1].split(";")
    known = re.findall(r"'([\w-]+)'", call("/" + APP.replace(".", "/"), "org.gtk.Actions.List"))
    if not set(offered) <= set(known):
        raise Missing(f"what the desktop offers, {offered}, in {known}")


def goes_where_the_desktop_says():
    """In the one that runs: no second window."""
    window = launch("gapplication", "action", APP, "risk")
    window.find(*SCORE)
    launch("gapplication", "action", APP, "quotes").find(*QUOTES)
    launch("gapplication", "action", APP, "new-estimate").said("Started over")
    launch(str(PROGRAM), "--risk").find(*SCORE)
    frames = [frame for program in children(Atspi.get_desktop(0)) for frame in children(program)]
    if len(frames) != 1:
        raise Missing(f"one window, not {len(frames)}")
    leave()


def starts_where_the_desktop_says():
    launch("gapplication", "action", APP, "quotes").find(*QUOTES)
    leave()
    launch("gapplication", "action", APP, "risk").find(*SCORE)
    leave()


def opens_a_document():
    """Started by it, and while it runs: the same quote is there once."""
    for _ in range(2):
        ask_application("Open", f"['{QUOTE.as_uri()}']", "{}")
        quotes = launch("true").find(*QUOTES)
        wait(lambda: quotes.get_child_count() == 1, "one quote")
        wait(lambda: "Example" in quotes.get_child_at_index(0).get_name(), "the client of the document")
    leave()


def geometry():
    said = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Quotewright$", "getwindowgeometry", "--shell", "%@"],
                          capture_output=True, text=True, check=True).stdout
    return [int(re.search(rf"{side}=(\d+)", said)[1]) for side in ("WIDTH", "HEIGHT")]


def comes_back_as_it_was():
    """With the settings as they are installed, and a place to keep them."""
    os.environ.update(GSETTINGS_SCHEMA_DIR=str(SERVICE.parent), GSETTINGS_BACKEND="keyfile")
    window = Found(str(PROGRAM), "--risk")
    window.find(*SCORE)
    subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "^Quotewright$", "windowsize", "900", "640"], check=True)
    size = wait(lambda: geometry() if geometry()[0] < 1000 else None, "another size")
    leave()
    window = Found(str(PROGRAM))
    window.find(*SCORE)
    wait(lambda: geometry() == size, f"the size of before, {size}, not {geometry()}")
    leave()


STEPS = [put_service, is_started_by_the_bus, knows_what_the_desktop_offers, goes_where_the_desktop_says,
         starts_where_the_desktop_says, opens_a_document,
         comes_back_as_it_was]


def main():
    report = Report()
    for step in STEPS:
        try:
            step()
            report.row(step.__name__.replace("_", " "))
        except Missing as error:
            report.row(step.__name__.replace("_", " "), [f"not there: {error}"])
            if runs():
                leave()
    report.done()


main()
