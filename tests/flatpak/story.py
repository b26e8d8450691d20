#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""story.py PICTURE: the application in its sandbox, from an estimate to a paper outside, and what it cannot do."""

import os
import re
import socket
import subprocess
import sys
import time
from pathlib import Path

sys.dont_write_bytecode = True
TESTS = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(TESTS / "house"), str(TESTS / "ui")]

from access import Atspi, Missing, Window, act, children, is_in_state, key, press, role_of, set_text, tell, wait, walk
from tap import Report

APP = "io.github.quotewright.Quotewright"
HOME = Path(os.environ["HOME"])
KEPT = HOME / ".var/app" / APP / "data/quotewright/library.sqlite"
PAPER = HOME / "paper.pdf"
PICTURE = Path(sys.argv[1])
FEATURE = "Invoices"
CLIENT = "Example Bookshop"
CHART = ("slider", "How likely each price is: *")
# What a sandbox may say of a network that is not there.
NO_WAY = re.compile(r"unreachable|refused|not permitted|denied", re.IGNORECASE)


class Sandboxed(Window):
    """Its window, which has the process of a sandbox, of another number here."""

    def __init__(self):
        begun = time.monotonic()
        super().__init__("flatpak", "run", "--user", APP)
        self.seconds = time.monotonic() - begun

    def find_frame(self):
        frames = (frame for program in children(Atspi.get_desktop(0)) for frame in children(program))
        return next((frame for frame in frames if frame.get_name() == "Quotewright"), None)


def run_inside(command, *more):
    """A command of the shell under the same permissions, and more."""
    return subprocess.run(["flatpak", "run", "--user", *more, "--command=bash", APP, "-c", command],
                          capture_output=True, text=True, check=False)


def process():
    """Of the application itself, as it is seen from outside; the session has no other processes than its own."""
    for path in Path("/proc").glob("[0-9]*"):
        try:
            if (path / "comm").read_text(encoding="utf-8") == "quotewright\n" and (path / "root/.flatpak-info").is_file():
                return path.name
        except OSError:
            pass  # it ended while it was looked at
    raise Missing("a process of the application in a sandbox")


def starts(window):
    print(f"# a window after {window.seconds:.2f} s")
    print(f"# process {process()} in a sandbox")


def makes_an_estimate(window):
    before = window.find(*CHART).get_name()
    box = window.find("check box", FEATURE)
    press(box)
    wait(lambda: is_in_state(box, Atspi.StateType.CHECKED), f"“{FEATURE}” checked")
    wait(lambda: window.find(*CHART).get_name() != before, f"another price than {before}")
    wait(lambda: re.search(r"low \$[\d,]+, typical \$[\d,]+, high \$[\d,]+", window.find(*CHART).get_name()), "a price")
    subprocess.run(["import", "-silent", "-window", "root", PICTURE], check=True)


def saves_a_quote(window):
    press(window.find("push button", "Create Quote"))
    press(window.find("page tab", "Client"))
    set_text(window.find("text", "Name", window.find("list", "Client")), CLIENT)
    press(window.find("push button", "Mark as Sent"))
    quotes = window.find("list", "Quotes")
    wait(lambda: all(word in children(quotes)[0].get_name() for word in (CLIENT, "Sent")), "a quote that is sent")


def keeps_it_in_its_own_folder(window):
    if not KEPT.is_file():
        raise Missing(str(KEPT))
    listed = run_inside("quotewright library list")
    if CLIENT not in listed.stdout:
        raise Missing(f"{CLIENT} in the library: {listed}")


def portal():
    """The newest window of the portal, which is another program."""
    programs = (program for program in children(Atspi.get_desktop(0)) if "portal" in program.get_name())
    return next((frame for program in programs for frame in reversed(children(program))), None)


def exports_a_paper(window):
    act(window.frame, "win.save-pdf")
    press(window.find("push button", "Go On"))
    dialog = wait(portal, "a dialog of the portal")
    entry = wait(lambda: next((node for node in walk(dialog) if role_of(node) == "text"), None), "where to save it")
    set_text(entry, str(PAPER))
    press(next(node for node in walk(dialog) if role_of(node) == "push button" and node.get_name() == "Save"))
    wait(lambda: PAPER.is_file() and PAPER.read_bytes().startswith(b"%PDF"), f"a file outside the sandbox, {PAPER}")
    text = subprocess.run(["pdftotext", PAPER, "-"], capture_output=True, text=True, check=True).stdout
    if CLIENT not in text:
        raise Missing(f"{CLIENT} in {text}")


def sees_no_file_of_ours(_window):
    secret = HOME / "secret.txt"
    secret.write_text("secret", encoding="utf-8")
    said = run_inside(f"cat '{secret}'")
    if said.returncode == 0 or "secret\n" in said.stdout:
        raise Missing(f"no way to {secret}, not {said}")


def has_no_network(_window):
    devices = Path("/proc", process(), "net/dev").read_text(encoding="utf-8").splitlines()[2:]
    names = [line.split(":")[0].strip() for line in devices]
    if names != ["lo"]:
        raise Missing(f"nothing but the way to itself, not {names}")


def opens_no_socket(_window):
    """Not to what listens on this very machine, which can be reached from here, and not to an address elsewhere."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        socket.create_connection(("127.0.0.1", port), timeout=5).close()
        allowed = run_inside(f"exec 3<>/dev/tcp/127.0.0.1/{port} && echo open", "--share=network")
        if "open" not in allowed.stdout:
            raise Missing(f"a way with a fifth permission, or nothing is shown here, not {allowed}")
        for host, number in (("127.0.0.1", port), ("192.0.2.1", 80)):
            said = run_inside(f"exec 3<>/dev/tcp/{host}/{number} && echo open")
            print(f"# {host}: {said.stderr.strip().splitlines()[0] if said.stderr.strip() else said.stdout.strip()}")
            if said.returncode == 0 or "open" in said.stdout or not NO_WAY.search(said.stderr):
                raise Missing(f"no way to {host}, not {said}")


def asks_no_one_on_the_bus(_window):
    """The bus is filtered: a name that is nobody's portal cannot be had."""
    said = run_inside("gdbus call --session --dest org.freedesktop.DBus --object-path / "
                      "--method org.freedesktop.DBus.RequestName org.example.Other 0")
    if said.returncode == 0:
        raise Missing(f"a refusal, not {said}")


def finds_it_again(window):
    press(window.find("page tab", "Quotes"))
    quotes = window.find("list", "Quotes")
    wait(lambda: CLIENT in children(quotes)[0].get_name(), "the quote of before")


FIRST = [starts, makes_an_estimate, saves_a_quote, keeps_it_in_its_own_folder, exports_a_paper, sees_no_file_of_ours,
         has_no_network, opens_no_socket, asks_no_one_on_the_bus]


def leave(window):
    act(window.frame, "window.close")
    window.process.wait(20)


def main():
    report = Report()
    for way, steps in (("in the sandbox", FIRST), ("started again", [starts, finds_it_again])):
        window = Sandboxed()
        try:
            tell(report, way, window, steps)
        finally:
            leave(window)
    report.done()


main()
