#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Quotewright contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The same quote on paper by WeasyPrint, from the program's own HTML.

peer-weasyprint.py FILE.html    prints the median time of one PDF, in milliseconds, without the start of Python
"""

import statistics
import sys
import time
from pathlib import Path

import weasyprint

REPEATS = 5


def main():
    html = Path(sys.argv[1]).read_text(encoding="utf-8")
    times = []
    weasyprint.HTML(string=html).write_pdf()
    for _ in range(REPEATS):
        start = time.perf_counter()
        weasyprint.HTML(string=html).write_pdf()
        times.append((time.perf_counter() - start) * 1000)
    print(f"{statistics.median(times):.4f}")


main()
