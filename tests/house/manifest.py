# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Flatpak manifest has to be: a window and nothing else, and one module built on a runtime that is in use."""

import json

from tree import files, text

PERMISSIONS = ["--socket=wayland", "--socket=fallback-x11", "--share=ipc", "--device=dri"]
RUNTIME = {"runtime": "org.gnome.Platform", "sdk": "org.gnome.Sdk", "runtime-version": "51", "command": "quotewright"}
# Anything else could open the sandbox, or bring what is in no list here.
KEYS = {"id", "finish-args", "modules", *RUNTIME}
MODULE_KEYS = {"name", "buildsystem", "run-tests", "test-rule", "test-commands", "sources"}


def once(pairs):
    """An object, without a name that comes twice."""
    names = [name for name, _ in pairs]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise ValueError(f"{', '.join(twice)} comes twice")
    return dict(pairs)


def of_sandbox(manifest):
    given = manifest.get("finish-args")
    if not isinstance(given, list):
        yield f"finish-args is {given}"
        return
    for permission in given:
        if permission not in PERMISSIONS:
            yield f"finish-args has {permission}, which is not allowed"
    for permission in PERMISSIONS:
        if given.count(permission) != 1:
            yield f"finish-args has {permission} {given.count(permission)} times, it belongs there once"


def of_build(manifest):
    for name, value in RUNTIME.items():
        if manifest.get(name) != value:
            yield f"{name} is {manifest.get(name)}, it has to be {value}"
    for name in sorted(set(manifest) - KEYS):
        yield f"{name} does not belong there"
    modules = manifest.get("modules", [])
    if len(modules) != 1:
        yield f"{len(modules)} modules, there has to be one: the rest is in the runtime"
    for module in modules:
        if module.get("run-tests") is not True or (module.get("test-rule") == "" and not module.get("test-commands")):
            yield f"module {module.get('name')} does not run its tests"
        for name in sorted(set(module) - MODULE_KEYS):
            yield f"module {module.get('name')}: {name} does not belong there"
        for source in module.get("sources", []):
            if source.get("type") != "dir":
                yield f"module {module.get('name')}: a source of type {source.get('type')}, not this folder"


def manifests(top):
    for path in files(top, "flatpak", ".json"):
        content = text(top, path)
        try:
            manifest = json.loads(content, object_pairs_hook=once)
        except ValueError as error:
            yield f"{path}: {error}"
            continue
        if manifest.get("id") != path.stem:
            yield f"{path}: id is {manifest.get('id')}"
        if content != json.dumps(manifest, indent=4, ensure_ascii=False) + "\n":
            yield f"{path}: is not laid out by four spaces"
        yield from (f"{path}: {said}" for said in [*of_sandbox(manifest), *of_build(manifest)])
