/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-exposure.h"

G_BEGIN_DECLS

/* What a report says, the same in every form of it. Each (transfer full) unless it is constant. */

/** qw_exposure_say_text: (transfer none): a title or a sentence of the tables, in the reader's language. */
const char *qw_exposure_say_text (const char *text);
/** qw_exposure_say_tier: (transfer none): "Measured" and so on. */
const char *qw_exposure_say_tier (QwTier tier);
/** qw_exposure_say_date: "23 November 2026". */
char *qw_exposure_say_date (const GDate *date) G_GNUC_WARN_UNUSED_RESULT;
/** qw_exposure_say_score: "86". */
char *qw_exposure_say_score (double score) G_GNUC_WARN_UNUSED_RESULT;
/** qw_exposure_say_range: "78 to 94 of 100". */
char *qw_exposure_say_range (const QwExposure *exposure) G_GNUC_WARN_UNUSED_RESULT;
/** qw_exposure_say_could_be: (nullable): "could be Elevated exposure", or %NULL if the range stays in its band. */
char *qw_exposure_say_could_be (const QwExposure *exposure) G_GNUC_WARN_UNUSED_RESULT;
/** qw_exposure_say_share: "40 %", of a share from 0 to 1. */
char *qw_exposure_say_share (double share) G_GNUC_WARN_UNUSED_RESULT;
/** qw_exposure_say_points: "+ 38", "− 2", "± 0": whole points with a sign. */
char *qw_exposure_say_points (double points) G_GNUC_WARN_UNUSED_RESULT;
/** qw_exposure_say_move: "Give 20 % of the week from … to …". */
char *qw_exposure_say_move (const QwMove *move) G_GNUC_WARN_UNUSED_RESULT;
/** qw_exposure_say_change: "86 → 78". */
char *qw_exposure_say_change (const QwExposure *exposure, const QwMove *move)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_exposure_say_sources: publishers and dates, parted by semicolons; @sources: (element-type QwSource). */
char *qw_exposure_say_sources (GPtrArray *sources) G_GNUC_WARN_UNUSED_RESULT;

/** qw_exposure_collect_facts: (transfer container) (element-type QwFact): about the whole, and with @kinds about the week's kinds of work too. */
GPtrArray *qw_exposure_collect_facts (const QwExposure *exposure, gboolean kinds)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_exposure_say_title: what a report is called. */
const char *qw_exposure_say_title (void);
/** qw_exposure_say_not: the same with what it must not be taken for. */
const char *qw_exposure_say_not (void);
/** qw_exposure_say_about: what the score counts. */
const char *qw_exposure_say_about (void);
/** qw_exposure_say_bands: (transfer full): that the bands are judgement, and what the range is. */
char *qw_exposure_say_bands (const QwExposure *exposure) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
