#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every check of test-tables.py finds the fault it is there for, and says where.

Damages the shipped tables in memory, one fault a case:
test-refusals.py TABLES_FOLDER SCHEMA_FOLDER, prints TAP.
"""
import importlib.util
import pathlib
import sys

sys.dont_write_bytecode = True


def load_checks():
    path = pathlib.Path(__file__).with_name("test-tables.py")
    spec = importlib.util.spec_from_file_location("tables", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


tables_of = load_checks()


def row(rows, one):
    return next(r for r in rows if r.get("id", r.get("code")) == one)


def put(value, *path):
    """A damage: sets the member that the path leads to; a path step with a letter is an id in a list."""

    def damage(tables):
        at = tables.files
        for step in path[:-1]:
            at = row(at, step) if isinstance(at, list) and isinstance(step, str) else at[step]
        at[path[-1]] = value

    return damage


def take(*path):
    def damage(tables):
        at = tables.files
        for step in path[:-1]:
            at = row(at, step) if isinstance(at, list) and isinstance(step, str) else at[step]
        at.remove(row(at, path[-1])) if isinstance(at, list) else at.pop(path[-1])

    return damage


def copy_first(*path):
    def damage(tables):
        at = tables.files
        for step in path:
            at = at[step]
        at.append(at[0])

    return damage


T, F = ("project-types", "project_types"), ("features", "features")
C = ("conditions", "conditions")

# the check, the damage, and what its message must name
CASES = (
    ("schema features", put("3", *F, "auth", "max"), "features.json: features[0].max"),
    ("schema features", take(*F, "auth", "hours"), "'hours' is a required property"),
    ("schema features", put(1, *F, "auth", "extra"), "'extra' was unexpected"),
    ("schema features", put("Auth", *F, "auth", "id"), "features.json: features[0].id"),
    ("schema features", put([], *F, "auth", "sources"), "features.json: features[0].sources"),
    ("schema features", put({"crude": 1}, *F, "auth", "kinds"), "features[0].kinds"),
    ("schema project-types", put({"low": 1, "typical": 2, "high": 3}, *T, "other", "hours"),
     "project_types[23]"),
    ("schema project-types", take(*T, "saas", "hours"), "'hours' is a required property"),
    ("schema project-types", put("sure", *T, "saas", "confidence"), "'sure' is not one of"),
    ("schema conditions", put(2, *C, "clarity", "choices", "usual", "correlation"), "correlation"),
    ("schema conditions", put("custom", *C, "design", "default"), "conditions[0].default"),
    ("schema rates", put(-1, "rates", "regions", "us", "rate", "low"), "regions[0].rate.low"),
    ("schema running-costs", put("weekly", "running-costs", "costs", "domain", "period"),
     "costs[0].period"),
    ("schema currencies", put(4, "currencies", "currencies", "EUR", "digits"), "digits"),
    ("schema exposure", put(1.5, "exposure", "kinds", "crud", "lenses", "use"), "lenses.use"),
    ("schema sources", put("ftp://example.org", "sources", "sources", 0, "url"), "sources[0].url"),
    ("ids are unique", copy_first("features", "features"), "'auth' is there more than once"),
    ("ids are those agreed", take(*F, "webhooks"), "'webhooks' is missing"),
    ("ids are those agreed", put("mars", "rates", "regions", "us", "id"), "'mars' is not expected"),
    ("types are in order", lambda t: t.types.reverse(), "order is"),
    ("ranges are ordered", put(500, *F, "auth", "hours", "low"), "features[0].hours: 500, 20, 40"),
    ("ranges are ordered", put(0, *F, "auth", "hours", "low"), "0 is allowed only where"),
    ("figures have sources", take(*F, "auth", "sources"), "features.json: features[0].hours: a figure"),
    ("sources resolve", put(["nowhere"], *F, "auth", "sources"), "'nowhere' is not in sources"),
    ("sources are used", lambda t: t.sources.add("spare"), "'spare' is used by no row"),
    ("references resolve", put(["teleport"], *F, "auth", "requires"), "features.auth.requires"),
    ("references resolve", put(["teleport"], *T, "saas", "offered"), "'teleport' is not a feature"),
    ("references resolve", put("sky", *F, "auth", "group"), "'sky' is not a group"),
    ("references resolve", put(["boat"], "running-costs", "costs", "domain", "applies"),
     "'boat' is not a project type"),
    ("requirements have no cycle", put(["two-factor"], *F, "auth", "requires"),
     "auth -> two-factor -> auth"),
    ("excludes are symmetric", put([], *F, "accessibility-new", "excludes"),
     "'accessibility-new' does not exclude"),
    ("excludes are symmetric", put(["auth"], *F, "two-factor", "excludes"), "also required"),
    ("included is consistent", put({"cart-checkout": 1}, *T, "saas", "included"),
     "needs 'product-catalogue'"),
    ("included is consistent", put({"one-off-payments": 1}, *T, "saas", "included"), "needs one of"),
    ("included is consistent", put({"auth": 2}, *T, "saas", "included"), "above the limit of 1"),
    ("included is consistent", put({"qa": 1}, *T, "saas", "included"), "a share line cannot"),
    ("offers can be picked", put(["auth"], *T, "saas", "offered"), "'auth' is included"),
    ("units have limits", put(3, *F, "auth", "max"), "auth.max: 3"),
    ("kinds sum to one", put({"crud": 0.5}, *F, "auth", "kinds"), "the shares sum to 0.5"),
    ("coding is build", put(False, *F, "auth", "build"), "coding is true and build is false"),
    ("defaults exist", put("loud", *C, "deadline", "default"), "'loud' is not a choice"),
    ("defaults exist", put("rush", *C, "deadline", "default"), "'rush' is not neutral"),
    ("exposure is consistent", put(26, "exposure", "roles", "backend", "week", "crud"),
     "the shares sum to 101"),
    ("exposure is consistent", put("boss", "exposure", "roles", "backend", "ownership"),
     "'boss' is not a step"),
    ("exposure is consistent", put(0.5, "exposure", "ownership", "spec", "factor"), "do not fall"),
    ("exposure is consistent", put(["juggling"], "exposure", "kinds", "crud", "skills"),
     "'juggling' is not a skill"),
    ("exposure is consistent", put(40, "exposure", "bands", "mixed", "from"), "without a gap"),
    ("texts are clean", put("Sign  up", *F, "auth", "title"), "features[0].title"),
)


def find(tables, name):
    """The messages of one check; a damage may make another check stop, never this one."""
    if name.startswith("schema "):
        return list(tables_of.check_schema(tables, name.removeprefix("schema ")))
    return list(getattr(tables_of, name.replace(" ", "_"))(tables))


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: test-refusals.py TABLES_FOLDER SCHEMA_FOLDER")
    folders = [pathlib.Path(folder) for folder in sys.argv[1:]]
    checks = {check.__name__.replace("_", " ") for check in tables_of.CHECKS}
    checks |= {f"schema {name}" for name in tables_of.NAMES}
    print(f"1..{len(CASES) + 1}")
    failed = 0
    for number, (name, damage, says) in enumerate(CASES, 1):
        tables = tables_of.Tables(*folders)
        damage(tables)
        faults = find(tables, name)
        good = any(says in fault for fault in faults)
        failed += not good
        print(f"{'ok' if good else 'not ok'} {number} {name}: {says}")
        if not good:
            print(f"# no message says so; the messages are {faults[:3]}")
    missing = sorted(checks - {name for name, _, _ in CASES})
    print(f"{'not ok' if missing else 'ok'} {len(CASES) + 1} every check has a case")
    if missing:
        print(f"# without a case: {missing}")
    return 1 if failed or missing else 0


if __name__ == "__main__":
    sys.exit(main())
