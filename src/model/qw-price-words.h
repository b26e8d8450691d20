/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-estimate.h"

G_BEGIN_DECLS

/*
 * What there is to say of the one price. Each is (transfer full) (nullable): %NULL where there is
 * nothing to say.
 */

/** qw_price_words_price: the price as it goes on paper. */
char *qw_price_words_price (QwEstimate *estimate) G_GNUC_WARN_UNUSED_RESULT;

/** qw_price_words_covers: "Covers the work in about 7 of 10 such jobs"; a chance, never to a decimal. */
char *qw_price_words_covers (QwEstimate *estimate) G_GNUC_WARN_UNUSED_RESULT;

/** qw_price_words_marker: the price, and below it how much it covers, for the chart. */
char *qw_price_words_marker (QwEstimate *estimate) G_GNUC_WARN_UNUSED_RESULT;

/** qw_price_words_contingency: how far the price lies over or under the typical one, in money and percent. */
char *qw_price_words_contingency (QwEstimate *estimate) G_GNUC_WARN_UNUSED_RESULT;

/** qw_price_words_rounding: "Rounded by + $20". */
char *qw_price_words_rounding (QwEstimate *estimate) G_GNUC_WARN_UNUSED_RESULT;

/** qw_price_words_own: the confidence of an own price. */
char *qw_price_words_own (QwEstimate *estimate) G_GNUC_WARN_UNUSED_RESULT;

/** qw_price_words_per_hour: @minor an hour. */
char *qw_price_words_per_hour (QwEstimate *estimate, gint64 minor) G_GNUC_WARN_UNUSED_RESULT;

/** qw_price_words_warning: when an hour earns less than @floor_rate (major units; 0: no such rate). */
char *qw_price_words_warning (QwEstimate *estimate, double floor_rate) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
