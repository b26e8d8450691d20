/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-error.h"

G_BEGIN_DECLS

/** QuoteCase: a file that is refused; @json has ' for ", @message may be %NULL. */
typedef struct
{
  const char *name;
  const char *json;
  QwError code;
  const char *message;
} QuoteCase;

/** QuoteReadCase: a file that is read, and how it is written back; both have ' for ". */
typedef struct
{
  const char *name;
  const char *json;
  const char *written;
} QuoteReadCase;

extern const QuoteCase quote_cases[];
extern const gsize n_quote_cases;
extern const QuoteReadCase quote_read_cases[];
extern const gsize n_quote_read_cases;

G_END_DECLS
