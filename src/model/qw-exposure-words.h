/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-exposure.h"

G_BEGIN_DECLS

/* What there is to say of an exposure, in whole points and in the reader's language. */

/** qw_exposure_words_figure: "86". */
char *qw_exposure_words_figure (QwExposure *exposure) G_GNUC_WARN_UNUSED_RESULT;
/** qw_exposure_words_range: "78 – 94". */
char *qw_exposure_words_range (QwExposure *exposure) G_GNUC_WARN_UNUSED_RESULT;
/** qw_exposure_words_band: (transfer none): "High exposure". */
const char *qw_exposure_words_band (QwExposure *exposure);
/** qw_exposure_words_could_be: (nullable): "could be Elevated exposure", where the range crosses into another band. */
char *qw_exposure_words_could_be (QwExposure *exposure) G_GNUC_WARN_UNUSED_RESULT;
/** qw_exposure_words_band_and_others: "High exposure, could be Elevated exposure". */
char *qw_exposure_words_band_and_others (QwExposure *exposure) G_GNUC_WARN_UNUSED_RESULT;
/** qw_exposure_words_summary: all of it in one sentence. */
char *qw_exposure_words_summary (QwExposure *exposure) G_GNUC_WARN_UNUSED_RESULT;
/** qw_exposure_words_change: "86 → 78", from left to right in every language. */
char *qw_exposure_words_change (double before, double after) G_GNUC_WARN_UNUSED_RESULT;

/** qw_exposure_words_points: "+ 38", of points that need not be whole. */
char *qw_exposure_words_points (double points) G_GNUC_WARN_UNUSED_RESULT;
/** qw_exposure_words_factor: "× 1.15". */
char *qw_exposure_words_factor (double factor) G_GNUC_WARN_UNUSED_RESULT;
/** qw_exposure_words_share: "40 % of the week": @share is 0 to 1. */
char *qw_exposure_words_share (double share) G_GNUC_WARN_UNUSED_RESULT;
/** qw_exposure_words_tier: (transfer none): "Measured". */
const char *qw_exposure_words_tier (QwTier tier);
/** qw_exposure_words_evidence: (nullable): "evidence of 2023 to 2026"; @sources: (element-type QwSource) */
char *qw_exposure_words_evidence (GPtrArray *sources) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
