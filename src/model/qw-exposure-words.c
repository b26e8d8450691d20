/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-exposure-words.h"

#include "qw-format.h"

#include <glib/gi18n-lib.h>

/* Keeps numbers and the sign between them in their order where text runs from right to left. */
#define LEFT_TO_RIGHT "\u200e"

char *
qw_exposure_words_figure (QwExposure *exposure)
{
  return g_strdup_printf ("%d", qw_score_round (exposure->typical));
}

char *
qw_exposure_words_range (QwExposure *exposure)
{
  return g_strdup_printf (LEFT_TO_RIGHT "%d – %d", qw_score_round (exposure->low),
                          qw_score_round (exposure->high));
}

const char *
qw_exposure_words_band (QwExposure *exposure)
{
  return qw_format_table_text (exposure->band->title);
}

char *
qw_exposure_words_could_be (QwExposure *exposure)
{
  g_autofree char *others = NULL;

  for (guint i = 0; i < exposure->could_be->len; i++)
    {
      const QwBand *band = exposure->could_be->pdata[i];
      const char *title = qw_format_table_text (band->title);
      g_autofree char *before = g_steal_pointer (&others);

      /* Translators: two bands of exposure: "Lower exposure or Elevated exposure". */
      others = before != NULL ? g_strdup_printf (_ ("%s or %s"), before, title) : g_strdup (title);
    }
  if (others == NULL)
    return NULL;
  /* Translators: %s is a band of exposure, or several with "or" between them. */
  return g_strdup_printf (_ ("could be %s"), others);
}

char *
qw_exposure_words_band_and_others (QwExposure *exposure)
{
  g_autofree char *others = qw_exposure_words_could_be (exposure);

  if (others == NULL)
    return g_strdup (qw_exposure_words_band (exposure));
  /* Translators: a band of exposure, and "could be …". */
  return g_strdup_printf (_ ("%s, %s"), qw_exposure_words_band (exposure), others);
}

char *
qw_exposure_words_summary (QwExposure *exposure)
{
  g_autofree char *bands = qw_exposure_words_band_and_others (exposure);

  /* Translators: three scores of 0 to 100, and the bands of exposure that they lie in. */
  return g_strdup_printf (_ ("Exposure %d of 100, from %d to %d: %s"),
                          qw_score_round (exposure->typical), qw_score_round (exposure->low),
                          qw_score_round (exposure->high), bands);
}

char *
qw_exposure_words_change (double before, double after)
{
  return g_strdup_printf (LEFT_TO_RIGHT "%d → %d", qw_score_round (before), qw_score_round (after));
}

char *
qw_exposure_words_points (double points)
{
  return qw_format_points (qw_score_round (points));
}

char *
qw_exposure_words_factor (double factor)
{
  return g_strdup_printf (LEFT_TO_RIGHT "×\u00a0%.4g", factor);
}

char *
qw_exposure_words_share (double share)
{
  g_autofree char *percent = qw_format_number (share * 100);

  /* Translators: a number; how much of the working week one kind of work takes. */
  return g_strdup_printf (_ ("%s %% of the week"), percent);
}

const char *
qw_exposure_words_tier (QwTier tier)
{
  switch (tier)
    {
    case QW_TIER_MEASURED:
      /* Translators: what a figure rests on. */
      return _ ("Measured");
    case QW_TIER_PUBLISHED_ESTIMATE:
      /* Translators: what a figure rests on. */
      return _ ("Published estimate");
    case QW_TIER_REFERENCE:
      /* Translators: what a figure rests on: others are compared with it. */
      return _ ("Reference");
    case QW_TIER_JUDGEMENT:
    default:
      /* Translators: what a figure rests on. */
      return _ ("Judgement");
    }
}

/* The year that a publisher's date begins with; 0 if there is none. */
static guint
read_year (const QwSource *source)
{
  guint64 year = source->published != NULL ? g_ascii_strtoull (source->published, NULL, 10) : 0;

  return year >= 1900 && year <= 9999 ? (guint) year : 0;
}

char *
qw_exposure_words_evidence (GPtrArray *sources)
{
  guint first = 0;
  guint last = 0;

  for (guint i = 0; i < sources->len; i++)
    {
      guint year = read_year (sources->pdata[i]);

      if (year != 0 && (first == 0 || year < first))
        first = year;
      last = MAX (last, year);
    }
  if (first == 0)
    return NULL;
  if (first == last)
    /* Translators: the year of what a figure rests on. */
    return g_strdup_printf (_ ("evidence of %u"), first);
  /* Translators: the years of what a figure rests on. */
  return g_strdup_printf (_ ("evidence of %u to %u"), first, last);
}
