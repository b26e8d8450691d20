# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as somebody has it who works by keyboard and screen reader: roles, names, keys, and nothing else."""

import os
import re
import subprocess
import time
import warnings

warnings.simplefilter("ignore", DeprecationWarning)

# A warning is a failure in the program, not in the library that looks at it.
STRICT = os.environ.pop("G_DEBUG", "")

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

PATIENCE = 20.0
MOST_TABS = 260

# What the newer library calls otherwise.
OLD_NAMES = {"button": "push button", "grouping": "list", "switch": "check box", "toggle button": "push button"}


# The second since GTK 4.14.
NEWS = ["object:property-change:accessible-name", "object:announcement"]


class Missing(Exception):
    """What was waited for did not come."""


def pump():
    context = GLib.MainContext.default()
    while context.iteration(False):
        pass


def wait(ask, what):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        pump()
        try:
            answer = ask()
            if answer:
                return answer
        except GLib.Error:
            pass  # it went away while it was looked at
        time.sleep(0.03)
    raise Missing(what)


# Roles without a part that would be asked for: half of a tree, and each question takes its time.
LEAVES = {"image", "label", "level bar", "scroll bar", "separator", "slider", "spin button", "text"}


def settle(seconds):
    """Time for what may come unasked."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        pump()
        time.sleep(0.01)


def children(node):
    if node.get_role_name() in LEAVES:
        return []
    node.clear_cache()
    found = (node.get_child_at_index(i) for i in range(node.get_child_count()))
    return [child for child in found if child is not None]


def walk(node):
    yield node
    for child in children(node):
        yield from walk(child)


def walk_back(node):
    """What came last comes first: what pops up, such as a message, is found before it goes."""
    for child in reversed(list(children(node))):
        yield from walk_back(child)
    yield node


def key(*names):
    subprocess.run(["xdotool", "key", "--delay", "20", *names], check=True)


def type_text(text):
    subprocess.run(["xdotool", "type", "--delay", "20", text], check=True)


def role_of(node):
    role = node.get_role_name()
    return OLD_NAMES.get(role, role)


def is_called(node, role, name):
    """Whether it has a role and a name, or one that starts with it if that ends in a star."""
    if role_of(node) != role:
        return False
    # The oldest GTK names a button with a mnemonic “_OK OK”.
    said = node.get_name()
    if said.startswith("_") and " " in said:
        said = said.split(" ", 1)[1]
    return said == name or (name[-1:] == "*" and said.startswith(name[:-1]))


def is_in_state(node, state):
    node.clear_cache()
    return node.get_state_set().contains(state)


def answers(node, role, name):
    try:
        node.clear_cache()
        return node.get_parent() is not None and is_called(node, role, name)
    except GLib.Error:
        return False


class Window:
    def __init__(self, *command):
        Atspi.init()
        self.focused = self.stop = None
        self.known = {}
        self.listener = Atspi.EventListener.new(self.hear)
        self.listener.register("object:state-changed:focused")
        self.process = subprocess.Popen(command, env={**os.environ, "G_DEBUG": STRICT})
        self.frame = wait(self.find_frame, "a window")

    def follow_news(self, pattern):
        """The list that what is told of results from now on comes to: names of a status, and announcements."""
        heard = []

        def take(event):
            text = event.any_data if isinstance(event.any_data, str) else event.source.get_name()
            if re.search(pattern, text):
                heard.append((event.type.rpartition(":")[0] or event.type, text))

        self.news = Atspi.EventListener.new(take)
        for kind in NEWS:
            self.news.register(kind)
        return heard

    def hear(self, event):
        if not event.detail1:
            return
        try:
            self.focused = (role_of(event.source), event.source.get_name())
            self.stop = event.source
        except GLib.Error:
            pass  # gone already

    def find_frame(self):
        desktop = Atspi.get_desktop(0)
        for application in children(desktop):
            if application.get_process_id() == self.process.pid:
                return next(iter(children(application)), None)
        return None

    def close(self):
        self.process.terminate()
        self.process.wait()

    def windows(self):
        """All of the program, the newest first; none when it has ended."""
        application = self.frame.get_parent()
        return list(reversed(children(application))) if application else []

    def walk(self):
        for window in self.windows():
            yield from walk(window)

    def all(self, role, within=None):
        return [node for node in (walk(within) if within else self.walk()) if role_of(node) == role]

    def look(self, role, name, within=None):
        """The first of a role with this name; None if there is none."""
        nodes = walk(within) if within else self.walk()
        return next((node for node in nodes if is_called(node, role, name)), None)

    def find(self, role, name, within=None):
        """The same, waited for. What was found before is asked first, as to walk the tree takes seconds."""
        known = None if within else self.known.get((role, name))
        if known and answers(known, role, name):
            return known
        found = wait(lambda: self.look(role, name, within), f"{role} “{name}”")
        if not within:
            self.known[role, name] = found
        return found

    def said(self, text):
        """A message that goes by itself."""
        nodes = lambda: (node for window in self.windows() for node in walk_back(window))
        return wait(lambda: next((node for node in nodes() if is_called(node, "label", text)), None), f"the message “{text}”")

    def dialog(self, name):
        """Another window of the program, of whatever role: the oldest GTK gives its own dialogs none."""
        return wait(lambda: next((node for node in self.windows() if node.get_name() == name), None),
                    f"a window “{name}”")

    def gone(self, role, name):
        return wait(lambda: self.look(role, name) is None, f"the end of {role} “{name}”")

    def tab(self, keys="Tab"):
        """What the next Tab leads to."""
        self.focused = self.stop = None
        key(keys)
        end = time.monotonic() + 1
        while self.focused is None and time.monotonic() < end:
            pump()
            time.sleep(0.005)
        return self.focused

    def reach(self, name):
        """Tab after Tab to the control of this name, or one that starts with it if it ends in a star."""
        for _ in range(MOST_TABS):
            focused = self.tab()
            if focused and (focused[1] == name or (name[-1:] == "*" and focused[1].startswith(name[:-1]))):
                return focused
        raise Missing(f"“{name}” by Tab")


def press(node):
    """The default action of a control; never another, such as a label's copying."""
    actions = node.get_action_iface()
    for index in range(actions.get_n_actions() if actions else 0):
        # An action of our own has a prefix: “card.activate”.
        if actions.get_action_name(index).split(".")[-1] in ("click", "activate", "toggle", "press"):
            return actions.do_action(index)
    # A menu button is a frame without a name on the oldest GTK, and has its name on the newest.
    inner = next((child for child in children(node) if role_of(child) == "push button"), None)
    if inner:
        return press(inner)
    raise Missing(f"an action of “{node.get_name()}”")


def act(node, name):
    """An action of this very name, such as one that a window offers."""
    actions = node.get_action_iface()
    for index in range(actions.get_n_actions() if actions else 0):
        if actions.get_action_name(index) == name:
            return actions.do_action(index)
    raise Missing(f"the action {name}")


def text_of(node):
    node.clear_cache()
    text = node.get_text_iface()
    # The oldest GTK answers a request up to -1 with nothing.
    return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)) if text else None


def value_of(node):
    return node.get_value_iface().get_current_value()


def set_value(node, value):
    node.get_value_iface().set_current_value(value)


def set_text(node, text):
    node.get_editable_text_iface().set_text_contents(text)


def tell(report, way, window, steps):
    """One row of the report for each step, named after it."""
    for step in steps:
        name = f"{way}: {step.__name__.replace('_', ' ')}"
        try:
            step(window)
            report.row(name)
        except Missing as error:
            report.row(name, [f"not there: {error}"])
