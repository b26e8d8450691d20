/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-catalog.h"
#include "qw-job.h"
#include "qw-learning.h"

G_BEGIN_DECLS

/** qw_track_find_type: (transfer none) (nullable): the project type that @type (nullable) is the id or a title of, in the language of the tables or the reader's. */
const QwProjectType *qw_track_find_type (QwCatalog *catalog, const char *type);
/** qw_track_left_on_table: what the hours over the typical ones would have earned at the price that the typical ones were sold for; in minor units, 0 if that is not known or there were none. */
double qw_track_left_on_table (const QwJob *job);

/* What past jobs say, in the reader's language. Each (transfer full); %NULL where there is nothing to say. */

/** qw_track_words_number: a factor or a spread, "1.18". */
char *qw_track_words_number (double value) G_GNUC_WARN_UNUSED_RESULT;
/** qw_track_words_own_factor: "Your own factor: 1.18, from 6 jobs". */
char *qw_track_words_own_factor (const QwOwnFactor *own) G_GNUC_WARN_UNUSED_RESULT;
/** qw_track_words_factor: the same as a sentence, and whether that is enough to adjust by. */
char *qw_track_words_factor (const QwLearning *learning) G_GNUC_WARN_UNUSED_RESULT;
/** qw_track_words_held: "Your ranges held 5 of 9 times; 8 of 10 is what they promise." */
char *qw_track_words_held (const QwLearning *learning) G_GNUC_WARN_UNUSED_RESULT;
/** qw_track_words_spread: "Ranges should be 1.10 times as wide." */
char *qw_track_words_spread (const QwLearning *learning) G_GNUC_WARN_UNUSED_RESULT;
/** qw_track_words_bound: @outliers: (array zero-terminated=1): names of jobs that pull as hard as any may. */
char *qw_track_words_bound (const QwLearning *learning, const char *const *outliers)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_track_words_jobs: "6 jobs". */
char *qw_track_words_jobs (guint jobs) G_GNUC_WARN_UNUSED_RESULT;
/** qw_track_words_two: two sentences, one after the other. */
char *qw_track_words_two (const char *first, const char *second) G_GNUC_WARN_UNUSED_RESULT;
/** qw_track_words_pair: "Example Bookshop · Shop": two parts of a row, each in its own direction. */
char *qw_track_words_pair (const char *first, const char *second) G_GNUC_WARN_UNUSED_RESULT;
/** qw_track_words_date: of a day as g_date_get_julian() counts. */
char *qw_track_words_date (guint32 day) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
