/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-money.h"

/* FITS, or the code of the error. */
#define FITS -1

typedef struct
{
  double major;
  guint digits;
  gint64 minor;
  int code;
} DoubleCase;

typedef struct
{
  const char *text;
  guint digits;
  gint64 minor;
  int code;
} ParseCase;

typedef struct
{
  gint64 minor;
  guint digits;
  guint show_digits;
  const QwNumberStyle *style;
  const char *text;
} FormatCase;

typedef struct
{
  gint64 amount;
  gint64 numerator;
  gint64 denominator;
  gint64 product;
  int code;
} MultiplyCase;

extern const DoubleCase double_cases[];
extern const gsize n_double_cases;
extern const ParseCase parse_cases[];
extern const gsize n_parse_cases;
extern const FormatCase format_cases[];
extern const gsize n_format_cases;
extern const MultiplyCase multiply_cases[];
extern const gsize n_multiply_cases;
