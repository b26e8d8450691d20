# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The few lines of TAP that the tests of the house need."""

import sys


class Report:
    def __init__(self):
        self.count = self.failed = 0

    def row(self, name, problems=()):
        """One test: passes when there is no problem to list."""
        self.count += 1
        problems = list(problems)
        self.failed += bool(problems)
        print(f"{'not ok' if problems else 'ok'} {self.count} - {name}")
        for problem in problems:
            for line in str(problem).splitlines():
                print(f"# {line}")

    def later(self, name, problems, what):
        """One test whose problems can wait, and what ends them."""
        problems = list(problems)
        self.count += 1
        print(f"not ok {self.count} - {name} # TODO {what}" if problems else f"ok {self.count} - {name}")
        for problem in problems:
            print(f"# {problem}")

    def skip(self, name, reason):
        self.count += 1
        print(f"ok {self.count} - {name} # SKIP {reason}")

    def done(self):
        print(f"1..{self.count}", flush=True)
        sys.exit(1 if self.failed or not self.count else 0)
