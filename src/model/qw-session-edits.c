/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-session-private.h"

#include "qw-format.h"
#include "qw-money.h"
#include "qw-picking.h"

#include <glib/gi18n-lib.h>

static const char *
feature_title (QwSession *self, const char *id)
{
  const QwFeature *feature = qw_catalog_find_feature (self->catalog, id);

  return feature != NULL ? qw_format_table_text (feature->title) : id;
}

static char *
join_titles (QwSession *self, GStrv ids)
{
  GString *titles = g_string_new (NULL);

  for (guint i = 0; ids[i] != NULL; i++)
    g_string_append_printf (titles, "%s%s", i > 0 ? ", " : "", feature_title (self, ids[i]));
  return g_string_free (titles, FALSE);
}

/* One sentence for what came or went without being asked for. */
static char *
explain_picking (QwSession *self, QwPicking *picking, const char *cause)
{
  g_autofree char *added = join_titles (self, picking->added);
  g_autofree char *removed = join_titles (self, picking->removed);

  if (picking->added[0] != NULL)
    /* Translators: a feature, then the features that were ticked because it needs them. */
    return g_strdup_printf (_ ("%s needs %s: ticked too"), cause, added);
  if (picking->removed[0] != NULL)
    /* Translators: features that were taken out because of the second. */
    return g_strdup_printf (_ ("Taken out with %2$s: %1$s"), removed, cause);
  return NULL;
}

static void
apply_picking (QwSession *self, QwPicking *picking, const char *cause, const char *field)
{
  g_autofree char *explanation = NULL;

  if (picking->brief == NULL)
    {
      g_autofree char *refusal = g_strdup_printf (_ ("%s does not go together with %s"), cause,
                                                  feature_title (self, picking->blocked_by));

      qw_session_say (self, refusal);
      return;
    }
  qw_session_set_brief (self, picking->brief, field);
  explanation = explain_picking (self, picking, cause);
  if (explanation != NULL)
    qw_session_say (self, explanation);
}

static guint
rate_digits (QwSession *self)
{
  return self->estimate->currency->digits;
}

double
qw_session_read_rate (QwSession *self)
{
  gint64 minor = 0;

  if (!qw_brief_has_own_rate (self->state->brief) ||
      !qw_money_parse (qw_brief_get_own_rate (self->state->brief), rate_digits (self), &minor,
                       NULL))
    return 0;
  return qw_money_to_double (minor, rate_digits (self));
}

void
qw_session_write_rate (QwSession *self, double rate)
{
  g_autoptr (QwBrief) brief = NULL;
  g_autofree char *amount = NULL;
  gint64 minor = 0;

  if (!qw_brief_has_own_rate (self->state->brief) ||
      !qw_money_from_double (rate, rate_digits (self), &minor, NULL) || minor <= 0)
    return;
  amount = qw_money_to_string (minor, rate_digits (self));
  brief = qw_brief_with_own_rate (self->state->brief, amount);
  qw_session_set_brief (self, brief, "own-rate");
}

/* One's own rate begins at the market's typical one, so that the figures do not jump. */
char *
qw_session_suggest_rate (QwSession *self)
{
  gint64 minor = 0;

  if (!qw_money_from_double (self->estimate->rate.typical, rate_digits (self), &minor, NULL))
    minor = 1;
  return qw_money_to_string (MAX (minor, 1), rate_digits (self));
}

void
qw_session_set_has_own_rate (QwSession *self, gboolean own)
{
  g_autoptr (QwBrief) brief = NULL;

  if (own == qw_brief_has_own_rate (self->state->brief))
    return;
  if (own)
    {
      g_autofree char *rate = qw_session_suggest_rate (self);

      brief = qw_brief_with_own_rate (self->state->brief, rate);
    }
  else
    brief = qw_brief_with_market_rate (self->state->brief, qw_brief_get_region (self->state->brief),
                                       qw_brief_get_seniority (self->state->brief),
                                       qw_brief_get_seller (self->state->brief));
  qw_session_set_brief (self, brief, NULL);
}

void
qw_session_pick (QwSession *self, const char *feature, guint quantity)
{
  g_autoptr (QwPicking) picking = NULL;
  g_autofree char *field = NULL;

  g_return_if_fail (QW_IS_SESSION (self));
  picking = qw_picking_new (self->catalog, self->state->brief, feature, quantity);
  if (qw_brief_get_quantity (self->state->brief, feature) > 1 && quantity > 1)
    field = g_strconcat ("quantity-", feature, NULL);
  apply_picking (self, picking, feature_title (self, feature), field);
}

void
qw_session_choose_project (QwSession *self, const char *project)
{
  g_autoptr (QwPicking) picking = NULL;
  const QwProjectType *type = NULL;

  g_return_if_fail (QW_IS_SESSION (self));
  if (g_str_equal (qw_brief_get_project (self->state->brief), project))
    return;

  type = qw_catalog_find_project_type (self->catalog, project);
  g_return_if_fail (type != NULL);
  picking = qw_picking_change_project (self->catalog, self->state->brief, project);
  apply_picking (self, picking, qw_format_table_text (type->title), NULL);
}

void
qw_session_start_over (QwSession *self)
{
  g_autoptr (QwBrief) brief = NULL;

  g_return_if_fail (QW_IS_SESSION (self));
  brief = qw_brief_ref (self->state->brief);
  for (guint i = qw_brief_get_features (self->state->brief)->len; i > 0; i--)
    {
      const QwPicked *picked = g_ptr_array_index (qw_brief_get_features (self->state->brief),
                                                  i - 1);
      QwBrief *next = qw_brief_with_feature (brief, picked->id, 0);

      qw_brief_unref (brief);
      brief = next;
    }
  for (guint i = qw_brief_get_own_lines (self->state->brief)->len; i > 0; i--)
    {
      QwBrief *next = qw_brief_without_own_line (brief, i - 1);

      qw_brief_unref (brief);
      brief = next;
    }
  qw_session_set_brief (self, brief, NULL);
}

void
qw_session_add_own_line (QwSession *self)
{
  QwOwnLine line = { .hours = { 2, 4, 8 }, .coding = TRUE };
  g_autoptr (QwBrief) brief = NULL;
  g_autofree char *title = NULL;
  guint n = 0;

  g_return_if_fail (QW_IS_SESSION (self));
  n = qw_brief_get_own_lines (self->state->brief)->len;
  /* Translators: title of a new line of the user's own, with its number. */
  title = g_strdup_printf (_ ("Own line %u"), n + 1);
  line.title = title;
  brief = qw_brief_with_own_line (self->state->brief, n, &line);
  qw_session_set_brief (self, brief, NULL);
}

void
qw_session_remove_own_line (QwSession *self, guint position)
{
  g_autoptr (QwBrief) brief = NULL;
  g_autofree char *text = NULL;
  const QwOwnLine *line = NULL;

  g_return_if_fail (QW_IS_SESSION (self));
  line = g_ptr_array_index (qw_brief_get_own_lines (self->state->brief), position);
  text = g_strdup_printf (_ ("“%s” deleted"), line->title);
  brief = qw_brief_without_own_line (self->state->brief, position);
  qw_session_set_brief (self, brief, NULL);
  qw_session_say (self, text);
}
