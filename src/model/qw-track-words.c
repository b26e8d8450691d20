/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-track-words.h"

#include "qw-format.h"
#include "qw-locale.h"

#include <glib/gi18n-lib.h>

#define DIGITS 2
/* Names of jobs that are told one by one. */
#define MAX_NAMES 3

static gboolean
is_called (const char *text, const char *title)
{
  return g_str_equal (text, title) || g_str_equal (text, qw_format_table_text (title));
}

const QwProjectType *
qw_track_find_type (QwCatalog *catalog, const char *type)
{
  GPtrArray *types = qw_catalog_get_project_types (catalog);

  for (guint i = 0; type != NULL && i < types->len; i++)
    {
      const QwProjectType *candidate = g_ptr_array_index (types, i);

      if (g_str_equal (type, candidate->id) || is_called (type, candidate->title) ||
          is_called (type, candidate->short_title))
        return candidate;
    }
  return NULL;
}

double
qw_track_left_on_table (const QwJob *job)
{
  double over = job->actual - job->hours.typical;

  if (job->price <= 0 || !(job->hours.typical > 0) || !(over > 0))
    return 0;
  return (double) job->price * over / job->hours.typical;
}

char *
qw_track_words_number (double value)
{
  QwNumberStyle style = qw_locale_get ().numbers;
  gint64 shown = 0;

  if (!qw_money_from_double (value, DIGITS, &shown, NULL))
    return g_strdup ("");
  return qw_money_format (shown, DIGITS, DIGITS, &style);
}

char *
qw_track_words_own_factor (const QwOwnFactor *own)
{
  g_autofree char *factor = qw_track_words_number (own->factor);

  if (own->jobs == 0)
    /* Translators: what hours are multiplied by, "1.18" */
    return g_strdup_printf (_ ("Your own factor: %s"), factor);
  /* Translators: what hours are multiplied by, "1.18", and how many jobs that is from */
  return g_strdup_printf (
      ngettext ("Your own factor: %s, from %u job", "Your own factor: %s, from %u jobs", own->jobs),
      factor, own->jobs);
}

char *
qw_track_words_factor (const QwLearning *learning)
{
  g_autofree char *factor = NULL;

  if (learning->jobs == 0)
    return NULL;
  if (learning->jobs < QW_LEARNING_ENOUGH)
    return g_strdup_printf (ngettext ("%u job: too few to adjust anything by, three are the least.",
                                      "%u jobs: too few to adjust anything by, three are the "
                                      "least.",
                                      learning->jobs),
                            learning->jobs);

  factor = qw_track_words_number (learning->factor);
  /* Translators: what planned hours should be multiplied by, "1.18", and how many jobs that is from */
  return g_strdup_printf (ngettext ("Your own factor: %s, from %u job.",
                                    "Your own factor: %s, from %u jobs.", learning->jobs),
                          factor, learning->jobs);
}

char *
qw_track_words_held (const QwLearning *learning)
{
  if (learning->of == 0)
    return NULL;
  return g_strdup_printf (
      ngettext ("Your range held %u of %u time; 8 of 10 is what they promise.",
                "Your ranges held %u of %u times; 8 of 10 is what they promise.", learning->of),
      learning->held, learning->of);
}

char *
qw_track_words_spread (const QwLearning *learning)
{
  g_autofree char *spread = NULL;

  if (learning->of == 0 || learning->jobs < QW_LEARNING_ENOUGH)
    return NULL;
  spread = qw_track_words_number (learning->spread);
  /* Translators: a number such as 1.10 */
  return g_strdup_printf (_ ("Ranges should be %s times as wide."), spread);
}

static char *
join_names (const char *const *names)
{
  /* Translators: between the members of a list, with its space if it has one. */
  const char *comma = C_ ("list", ", ");
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < MAX_NAMES && names[i] != NULL; i++)
    {
      g_autofree char *name = qw_locale_isolate (names[i]);

      if (i > 0)
        g_string_append (text, comma);
      /* Translators: a name in a list of them, in quotation marks */
      g_string_append_printf (text, _ ("“%s”"), name);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

char *
qw_track_words_two (const char *first, const char *second)
{
  /* Translators: one sentence after another */
  return g_strdup_printf (C_ ("sentences", "%s %s"), first, second);
}

char *
qw_track_words_pair (const char *first, const char *second)
{
  g_autofree char *before = qw_locale_isolate (first);
  g_autofree char *after = qw_locale_isolate (second);

  /* Translators: two parts of a row: "Example Bookshop · Online store" */
  return g_strdup_printf (_ ("%s · %s"), before, after);
}

char *
qw_track_words_jobs (guint jobs)
{
  return g_strdup_printf (ngettext ("%u job", "%u jobs", jobs), jobs);
}

char *
qw_track_words_bound (const QwLearning *learning, const char *const *outliers)
{
  const char *bound = _ (
      "One job more moves a typical price by at most a quarter, and low and high by at most two "
      "thirds.");
  guint n = g_strv_length ((GStrv) outliers);
  g_autofree char *names = NULL;
  g_autofree char *far = NULL;

  if (learning->jobs < QW_LEARNING_ENOUGH)
    return NULL;
  if (n == 0)
    return g_strdup (bound);

  names = join_names (outliers);
  /* Translators: names of jobs; how many there are of them */
  far = g_strdup_printf (ngettext ("%2$u job is far off the others and counts no more than any "
                                   "may: %1$s.",
                                   "%2$u jobs are far off the others and count no more than any "
                                   "may: %1$s.",
                                   n),
                         names, n);
  return qw_track_words_two (bound, far);
}

char *
qw_track_words_date (guint32 day)
{
  GDate date;

  g_date_clear (&date, 1);
  if (!g_date_valid_julian (day))
    return g_strdup ("");
  g_date_set_julian (&date, day);
  return qw_format_date (&date);
}
