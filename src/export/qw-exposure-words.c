/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-exposure-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

const char *
qw_exposure_say_text (const char *text)
{
  /* The translation of nothing is the head of the catalogue of translations. */
  return text != NULL && text[0] != '\0' ? g_dgettext (GETTEXT_PACKAGE, text) : "";
}

const char *
qw_exposure_say_tier (QwTier tier)
{
  switch (tier)
    {
    case QW_TIER_MEASURED:
      return _ ("Measured");
    case QW_TIER_PUBLISHED_ESTIMATE:
      return _ ("Published estimate");
    case QW_TIER_JUDGEMENT:
      return _ ("Judgement");
    case QW_TIER_REFERENCE:
    default:
      /* Translators: what other values are compared with. */
      return _ ("Reference");
    }
}

char *
qw_exposure_say_date (const GDate *date)
{
  g_autoptr (GDateTime) noon = g_date_time_new_utc (g_date_get_year (date), g_date_get_month (date),
                                                    g_date_get_day (date), 12, 0, 0);

  /* Translators: a date as g_date_time_format() takes it, "23 November 2026". */
  return g_date_time_format (noon, _ ("%-d %B %Y"));
}

char *
qw_exposure_say_score (double score)
{
  return g_strdup_printf ("%d", qw_score_round (score));
}

char *
qw_exposure_say_range (const QwExposure *exposure)
{
  /* Translators: two scores, "78 to 94 of 100". */
  return g_strdup_printf (_ ("%d to %d of 100"), qw_score_round (exposure->low),
                          qw_score_round (exposure->high));
}

char *
qw_exposure_say_could_be (const QwExposure *exposure)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < exposure->could_be->len; i++)
    {
      const QwBand *band = exposure->could_be->pdata[i];

      g_string_append_printf (names, "%s%s", i > 0 ? C_ ("list", ", ") : "",
                              qw_exposure_say_text (band->title));
    }
  if (names->len == 0)
    return NULL;
  /* Translators: %s is one or more bands such as "Elevated exposure". */
  return g_strdup_printf (_ ("Could be: %s"), names->str);
}

char *
qw_exposure_say_share (double share)
{
  double percent = share * 100;
  int digits = fabs (percent - round (percent)) < 0.05 ? 0 : 1;

  /* Translators: a share of the week; %.*f is a number. */
  return g_strdup_printf (_ ("%.*f %%"), digits, percent);
}

char *
qw_exposure_say_points (double points)
{
  int whole = qw_score_round (fabs (points));
  const char *sign = whole == 0 ? "±" : points < 0 ? "−" : "+";

  /* The mark keeps the sign before the number where text runs from right to left. */
  return g_strdup_printf ("\u200e%s\u00a0%d", sign, whole);
}

char *
qw_exposure_say_move (const QwMove *move)
{
  g_autofree char *share = qw_exposure_say_share (move->share / 100);

  if (move->ownership != NULL)
    /* Translators: %s is a step of who decides, such as "I own the architecture and its consequences". */
    return g_strdup_printf (_ ("One step up in who decides: %s"),
                            qw_exposure_say_text (move->ownership->title));
  /* Translators: a share of the week ("20 %") and two kinds of work. */
  return g_strdup_printf (_ ("%1$s of the week from “%2$s” to “%3$s”"), share,
                          qw_exposure_say_text (move->from->title),
                          qw_exposure_say_text (move->to->title));
}

char *
qw_exposure_say_change (const QwExposure *exposure, const QwMove *move)
{
  /* Translators: a score now and what it would be; the arrow points in reading direction. */
  return g_strdup_printf (_ ("%d → %d"), qw_score_round (exposure->typical),
                          qw_score_round (move->typical));
}

char *
qw_exposure_say_sources (GPtrArray *sources)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < sources->len; i++)
    {
      const QwSource *source = sources->pdata[i];

      g_string_append_printf (text, "%s%s", i > 0 ? "; " : "", source->publisher);
      if (source->published != NULL)
        g_string_append_printf (text, " %s", source->published);
    }
  return g_string_free (text, FALSE);
}

static gboolean
concerns (const QwExposure *exposure, const QwFact *fact)
{
  for (guint i = 0; i < exposure->contributions->len; i++)
    {
      const QwContribution *contribution = exposure->contributions->pdata[i];

      if (g_strv_contains ((const char *const *) fact->kinds, contribution->kind->id))
        return TRUE;
    }
  return FALSE;
}

GPtrArray *
qw_exposure_collect_facts (const QwExposure *exposure, gboolean kinds)
{
  GPtrArray *all = qw_catalog_get_facts (exposure->catalog);
  GPtrArray *facts = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    {
      const QwFact *fact = all->pdata[i];
      gboolean general = fact->kinds == NULL || fact->kinds[0] == NULL;

      /* A fact about a kind of work would tell that it is in the week. */
      if (general || (kinds && concerns (exposure, fact)))
        g_ptr_array_add (facts, (gpointer) fact);
    }
  return facts;
}

const char *
qw_exposure_say_title (void)
{
  return _ ("Exposure of work to AI");
}

const char *
qw_exposure_say_not (void)
{
  return _ ("Exposure of work to AI, not a chance of losing it");
}

const char *
qw_exposure_say_about (void)
{
  return _ ("How much of a week is made of work that AI is rated able to speed up, is measurably "
            "used for, and finishes by itself in tests.");
}

char *
qw_exposure_say_bands (const QwExposure *exposure)
{
  return g_strdup_printf (
      _ ("Where one band ends and the next begins is judgement. The range is how "
         "far the three views disagree, and at least %.0f points either way."),
      qw_catalog_get_least_half_width (exposure->catalog));
}
