/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-distribution.h"

/* Models and what brute force found of them. */

#define DISTRIBUTION_CASE_MOST      60
#define DISTRIBUTION_CASE_QUANTILES 7
/* The case whose bits are kept. */
#define DISTRIBUTION_CASE_BITS 7

typedef struct
{
  QwPart part;
  QwRange range;
} CaseTerm;

typedef struct
{
  const char *name;
  double correlation;
  QwRange assistance;
  QwRange rate;
  double deadline_factor;
  gsize n_terms;
  CaseTerm terms[7];
  /* Of the larger ones: term @i. */
  CaseTerm (*fill) (guint i);
  double hours[DISTRIBUTION_CASE_QUANTILES];
  double price[DISTRIBUTION_CASE_QUANTILES];
} DistributionCase;

extern const double distribution_case_chances[DISTRIBUTION_CASE_QUANTILES];
extern const DistributionCase distribution_cases[];
extern const gsize distribution_n_cases;
extern const double distribution_case_bits[DISTRIBUTION_CASE_QUANTILES][2];

/** distribution_case_model: @terms: (array): room for %DISTRIBUTION_CASE_MOST */
QwModel distribution_case_model (const DistributionCase *self, QwTerm *terms);
