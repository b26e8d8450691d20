/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "quote-cases.h"

#define HEAD          "{'format': 1, 'currency': 'EUR', "
#define LINES         "'sections': [{'lines': ["
#define LINE(members) HEAD LINES "{" members "}]}]}"
#define EMPTY         "'sections': [{}]}"

/* clang-format off */
const QuoteCase quote_cases[] = {
  { "empty", "", QW_ERROR_SYNTAX, NULL },
  { "list", "[]", QW_ERROR_TYPE, "q: found an array, allowed: an object" },
  { "null", "null", QW_ERROR_TYPE, "q: found null, allowed: an object" },
  { "no-format", "{'currency': 'EUR', 'sections': [{}]}", QW_ERROR_MISSING, "q: format: found nothing, allowed: a whole number" },
  { "newer", "{'format': 2}", QW_ERROR_VERSION,
    "q: format: found 2, which a newer version of Quotewright has written, allowed: 1" },
  { "far-newer", "{'format': 9223372036854775807}", QW_ERROR_VERSION, NULL },
  { "older", "{'format': 0}", QW_ERROR_VERSION, "q: format: found 0, allowed: 1" },
};
/* clang-format on */
const gsize n_quote_cases = G_N_ELEMENTS (quote_cases);

/* clang-format off */
const QuoteReadCase quote_read_cases[] = {
  { "least", HEAD "'id': 'a', " EMPTY,
    "{'format':1,'id':'a','state':'draft','currency':'EUR','digits':2,'valid_days':30,'display':'lines',"
    "'taxes':[{'id':'tax-1','percent':'0'}],'choices':[],'sections':[{'id':'section-2','lines':[]}],"
    "'milestones':[],'history':[],'last_part':2}" },
};
/* clang-format on */
const gsize n_quote_read_cases = G_N_ELEMENTS (quote_read_cases);
