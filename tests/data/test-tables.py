#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Check a folder of cost tables: test-tables.py TABLES_FOLDER SCHEMA_FOLDER, prints TAP."""
import json
import math
import pathlib
import sys

try:
    import jsonschema
except ModuleNotFoundError:
    print("1..0 # SKIP no python3-jsonschema here")
    sys.exit()


NAMES = ("project-types", "features", "conditions", "rates", "running-costs",
         "currencies", "exposure", "sources")
TYPES = """landing-page brochure-site business-site blog redesign small-store custom-store
    marketplace web-app saas-mvp saas startup-mvp mobile-simple mobile-complex native-simple
    native-complex api-backend internal-tool ai-chatbot rag-feature browser-extension
    data-migration wordpress-plugin other""".split()
FEATURES = """auth social-login enterprise-sso two-factor roles-permissions cms-integration
    blog-section search-filters one-off-payments subscriptions cart-checkout product-catalogue
    crud-entity booking calendar-sync email-notifications sms-notifications push-notifications
    chat-widget chat real-time file-upload maps multi-language seo-setup analytics
    admin-dashboard reporting third-party-api crm-integration ai-assistant rag-search webhooks
    pdf-generation accessibility-new accessibility-existing privacy-consent performance ci-cd
    deployment documentation training content-migration page-design copywriting logo branding
    inventory order-management reviews wishlist shipping newsletter forms invoicing
    multi-tenancy store-submission audit-log""".split()
SHARES = "automated-tests qa project-management extra-revisions".split()
REGIONS = """us canada uk dach france spain western-europe eastern-europe latin-america india
    southeast-asia africa australia global""".split()
KINDS = "crud maint sql docs tests boiler ui perf ops debug arch domain sec lead".split()
RANGE = {"low", "typical", "high"}


def refuse_twice(pairs):
    """json keeps the last of two equal names; a table must not have any."""
    members = dict(pairs)
    if len(members) != len(pairs):
        names = [name for name, _ in pairs]
        raise ValueError(f"repeated name {next(n for n in names if names.count(n) > 1)!r}")
    return members


def walk(value, path=""):
    """Every (path, value) of a document, the document itself first."""
    yield path, value
    if isinstance(value, dict):
        for name, member in value.items():
            yield from walk(member, f"{path}.{name}" if path else name)
    elif isinstance(value, list):
        for index, member in enumerate(value):
            yield from walk(member, f"{path}[{index}]")


class Tables:
    """The tables of one folder, with shorthands for what most checks need."""

    def __init__(self, folder, schemas):
        self.folder, self.schemas, self.files = folder, schemas, {}
        for name in NAMES:
            try:
                text = (folder / f"{name}.json").read_text(encoding="utf-8")
                self.files[name] = json.loads(text, object_pairs_hook=refuse_twice)
            except (OSError, ValueError) as error:
                print(f"Bail out! {name}.json: {error}")
                sys.exit(1)
        self.types = self.files["project-types"]["project_types"]
        self.features = self.files["features"]["features"]
        self.shares = self.files["conditions"]["shares"]
        self.picks = {pick["id"]: pick for pick in self.features + self.shares}
        self.sources = {source["id"] for source in self.files["sources"]["sources"]}

    def walk(self):
        for name, document in self.files.items():
            for path, value in walk(document):
                yield f"{name}.json: {path}", value


def check_schema(tables, name):
    schema = json.loads((tables.schemas / f"{name}.schema.json").read_text(encoding="utf-8"))
    kind = jsonschema.Draft202012Validator
    kind.check_schema(schema)
    for error in kind(schema).iter_errors(tables.files[name]):
        path = "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in error.absolute_path)
        yield f"{name}.json: {path.lstrip('.')}: {error.message[:300]}"


def ids_are_unique(tables):
    for path, value in tables.walk():
        if isinstance(value, list):
            seen = [row.get("id", row.get("code")) for row in value if isinstance(row, dict)]
            for one in sorted({i for i in seen if i and seen.count(i) > 1}):
                yield f"{path}: {one!r} is there more than once"


def ids_are_those_agreed(tables):
    rates, exposure = tables.files["rates"], tables.files["exposure"]
    for path, rows, want in (
            ("project-types.json: project_types", tables.types, TYPES),
            ("features.json: features", tables.features, FEATURES),
            ("conditions.json: shares", tables.shares, SHARES),
            ("rates.json: regions", rates["regions"], REGIONS),
            ("exposure.json: kinds", exposure["kinds"], KINDS)):
        have = {row["id"] for row in rows}
        for one in sorted(have ^ set(want)):
            yield f"{path}: {one!r} is {'not expected' if one in have else 'missing'}"


def types_are_in_order(tables):
    have = [row["id"] for row in tables.types]
    if have != TYPES:
        yield f"project-types.json: project_types: order is {have}, expected {TYPES}"


def ranges_are_ordered(tables):
    for path, value in tables.walk():
        if isinstance(value, dict) and RANGE <= value.keys():
            low, typical, high = value["low"], value["typical"], value["high"]
            numbers = [n for n in (low, typical, high) if n is not None]
            if numbers != sorted(numbers) or not all(map(math.isfinite, numbers)):
                yield f"{path}: {low}, {typical}, {high} is not low <= typical <= high"
            elif 0 in numbers and any(numbers):
                yield f"{path}: 0 is allowed only where low, typical and high are all 0"


def figures_have_sources(tables):
    """An object that holds a figure names its sources, or lies in one that does."""
    figures = RANGE | {"factor", "correlation", "modifier", "per_usd"}

    def search(path, value, covered):
        if isinstance(value, dict):
            if {"format", "edition"} <= value.keys():
                covered = False
            covered = covered or bool(value.get("sources"))
            if not covered and figures & {k for k, v in value.items() if is_number(v)}:
                yield f"{path}: a figure without a source"
            for name, member in value.items():
                yield from search(f"{path}.{name}" if path[-1] != " " else path + name,
                                  member, covered)
        elif isinstance(value, list):
            for index, member in enumerate(value):
                yield from search(f"{path}[{index}]", member, covered)

    for name, document in tables.files.items():
        if name != "sources":
            yield from search(f"{name}.json: ", document, False)


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def sources_resolve(tables):
    for path, value in tables.walk():
        if path.endswith(".sources") and not path.startswith("sources.json"):
            for one in value:
                if one not in tables.sources:
                    yield f"{path}: {one!r} is not in sources.json"


def sources_are_used(tables):
    used = set()
    for path, value in tables.walk():
        if path.endswith(".sources") and not path.startswith("sources.json"):
            used.update(value)
    for one in sorted(tables.sources - used):
        yield f"sources.json: {one!r} is used by no row"


def references(tables):
    """Every (path, ids, what they must be among, its name) that rows make to other rows."""
    groups = {group["id"] for group in tables.files["features"]["groups"]}
    types = {row["id"] for row in tables.types}
    picks = (tables.picks, "a feature or share line")
    for index, row in enumerate(tables.types):
        for name in ("offered", "included"):
            yield f"project-types.json: project_types[{index}].{name}", row[name], *picks
    for one, pick in tables.picks.items():
        file = "conditions.json: shares" if one in SHARES else "features.json: features"
        yield f"{file}.{one}.group", [pick["group"]], groups, "a group of features.json"
        for name in ("requires", "excludes"):
            yield f"{file}.{one}.{name}", pick[name], *picks
        for inner in pick["requires_any"]:
            yield f"{file}.{one}.requires_any", inner, *picks
    for cost in tables.files["running-costs"]["costs"]:
        path = f"running-costs.json: costs.{cost['id']}.applies"
        yield path, cost["applies"], types, "a project type"


def references_resolve(tables):
    for path, ids, among, what in references(tables):
        for one in ids:
            if one not in among:
                yield f"{path}: {one!r} is not {what}"


def needs(pick):
    return set(pick["requires"]).union(*pick["requires_any"])


def requirements_have_no_cycle(tables):
    done = {}

    def visit(one, trail):
        if one in trail:
            return " -> ".join(trail[trail.index(one):] + [one])
        if one not in done:
            done[one] = next(filter(None, (visit(n, trail + [one])
                                           for n in sorted(needs(tables.picks[one])))), None)
        return done[one]

    for one in sorted(tables.picks):
        cycle = visit(one, [])
        if cycle:
            yield f"features.json: {one}.requires: cycle {cycle}"
            return


def excludes_are_symmetric(tables):
    for one, pick in tables.picks.items():
        for other in pick["excludes"]:
            if one not in tables.picks.get(other, pick)["excludes"] or one == other:
                yield f"features.json: {one}.excludes: {other!r} does not exclude {one!r}"
            if other in needs(pick):
                yield f"features.json: {one}.excludes: {other!r} is also required"


def included_is_consistent(tables):
    for index, row in enumerate(tables.types):
        path, have = f"project-types.json: project_types[{index}].included", set(row["included"])
        for one, quantity in row["included"].items():
            pick = tables.picks[one]
            if one in SHARES:
                yield f"{path}.{one}: a share line cannot be included"
            if quantity > pick["max"]:
                yield f"{path}.{one}: {quantity} is above the limit of {pick['max']}"
            for need in pick["requires"]:
                if need not in have:
                    yield f"{path}.{one}: needs {need!r}, which is not included"
            for inner in pick["requires_any"]:
                if not have & set(inner):
                    yield f"{path}.{one}: needs one of {inner}, none is included"
            for other in pick["excludes"]:
                if other in have:
                    yield f"{path}.{one}: excludes {other!r}, which is included too"


def offers_can_be_picked(tables):
    """What a type offers can be picked: not again what it includes whole."""
    for index, row in enumerate(tables.types):
        for one in row["offered"]:
            if row["included"].get(one, 0) >= tables.picks[one]["max"]:
                yield f"project-types.json: project_types[{index}].offered: {one!r} is included"


def units_have_limits(tables):
    for one, pick in tables.picks.items():
        if (pick["unit"] is None) != (pick["max"] == 1):
            yield f"{one}.max: {pick['max']}, where unit is {pick['unit']}"


def kinds_sum_to_one(tables):
    for path, value in tables.walk():
        if path.endswith(".kinds") and isinstance(value, dict):
            if abs(math.fsum(value.values()) - 1) > 1e-9:
                yield f"{path}: the shares sum to {math.fsum(value.values())}, not 1"


def coding_is_build(tables):
    """Assistance acts on coding hours, and shares are counted after it: coding is build."""
    for path, value in tables.walk():
        if isinstance(value, dict) and value.get("coding") and not value["build"]:
            yield f"{path}: coding is true and build is false"


def defaults_exist(tables):
    neutral = {"line": None, "factor": 1, "hours_factor": {"low": 1, "typical": 1, "high": 1}}
    for row in tables.files["conditions"]["conditions"]:
        path = f"conditions.json: {row['id']}.default"
        choice = next((c for c in row["choices"] if c["id"] == row["default"]), None)
        if choice is None:
            yield f"{path}: {row['default']!r} is not a choice"
        elif any(choice[member] != value for member, value in neutral.items() if member in choice):
            yield f"{path}: {row['default']!r} is not neutral"


def exposure_is_consistent(tables):
    exposure = tables.files["exposure"]
    skills = {skill["id"] for skill in exposure["skills"]}
    for kind in exposure["kinds"]:
        for one in kind["skills"]:
            if one not in skills:
                yield f"exposure.json: kinds.{kind['id']}.skills: {one!r} is not a skill"
    steps = [step["id"] for step in exposure["ownership"]]
    factors = [step["factor"] for step in exposure["ownership"]]
    if factors != sorted(factors, reverse=True):
        yield f"exposure.json: ownership: {factors} do not fall from step to step"
    for role in exposure["roles"]:
        path = f"exposure.json: roles.{role['id']}"
        if role["ownership"] not in steps:
            yield f"{path}.ownership: {role['ownership']!r} is not a step"
        if sum(role["week"].values()) != 100:
            yield f"{path}.week: the shares sum to {sum(role['week'].values())}"
    edges = [edge for band in exposure["bands"] for edge in (band["from"], band["to"])]
    if edges != sorted(edges) or edges[0] != 0 or edges[-1] != 100 or edges[1:-1:2] != edges[2::2]:
        yield f"exposure.json: bands: {edges} do not cover 0 to 100 without a gap"


def texts_are_clean(tables):
    for path, value in tables.walk():
        if isinstance(value, str) and (value != value.strip() or "  " in value or "\n" in value):
            yield f"{path}: spaces at an end, doubled or a line break in {value!r}"


CHECKS = (ids_are_unique, ids_are_those_agreed, types_are_in_order, ranges_are_ordered,
          figures_have_sources, sources_resolve, sources_are_used, references_resolve,
          requirements_have_no_cycle, excludes_are_symmetric, included_is_consistent,
          offers_can_be_picked, units_have_limits, kinds_sum_to_one, coding_is_build,
          defaults_exist, exposure_is_consistent, texts_are_clean)


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: test-tables.py TABLES_FOLDER SCHEMA_FOLDER")
    tables = Tables(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
    print(f"1..{len(NAMES) + len(CHECKS)}")
    jobs = [(f"schema {name}", lambda name=name: check_schema(tables, name)) for name in NAMES]
    jobs += [(check.__name__.replace("_", " "), lambda check=check: check(tables))
             for check in CHECKS]
    failed = 0
    for number, (title, job) in enumerate(jobs, 1):
        try:
            faults = list(job())
        except (AttributeError, KeyError, IndexError, TypeError) as error:
            faults = [f"the check could not go on: {error!r}; see the schema checks above"]
        failed += bool(faults)
        print(f"{'not ok' if faults else 'ok'} {number} {title}")
        for fault in faults:
            print(f"# {fault}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
