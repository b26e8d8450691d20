/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-session-private.h"

#include "qw-format.h"
#include "qw-locale.h"
#include "qw-money.h"
#include "qw-picking.h"

#include <glib/gi18n-lib.h>

/* One sentence for what came or went without being asked for. */
static char *
explain_picking (QwSession *self, QwPicking *picking, const char *cause)
{
  g_autofree char *added = qw_format_feature_titles (self->catalog, picking->added);
  g_autofree char *removed = qw_format_feature_titles (self->catalog, picking->removed);

  if (picking->added[0] != NULL)
    /* Translators: a feature, then the features that were ticked because it needs them. */
    return g_strdup_printf (_ ("%s needs %s: ticked too"), cause, added);
  if (picking->removed[0] != NULL)
    /* Translators: features that were taken out because of the second. */
    return g_strdup_printf (_ ("Taken out with %2$s: %1$s"), removed, cause);
  return NULL;
}

static void
say_refusal (QwSession *self, const char *cause, char *blocked_by)
{
  char *ids[] = { blocked_by, NULL };
  g_autofree char *title = qw_format_feature_titles (self->catalog, ids);
  g_autofree char *refusal = g_strdup_printf (_ ("%s does not go together with %s"), cause, title);

  qw_session_refuse (self, refusal);
}

static void
apply_picking (QwSession *self, QwPicking *picking, const char *cause, const char *field)
{
  g_autofree char *explanation = NULL;

  if (picking->brief == NULL)
    {
      say_refusal (self, cause, picking->blocked_by);
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
  g_autofree char *title = NULL;

  g_return_if_fail (QW_IS_SESSION (self));
  picking = qw_picking_new (self->catalog, self->state->brief, feature, quantity);
  if (qw_brief_get_quantity (self->state->brief, feature) > 0 && quantity > 0)
    field = g_strconcat ("quantity-", feature, NULL);
  title = qw_format_feature_titles (self->catalog, (char *[]){ (char *) feature, NULL });
  apply_picking (self, picking, title, field);
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

static void
take (QwBrief **place, QwBrief *brief)
{
  qw_brief_unref (*place);
  *place = brief;
}

/* What belongs to the person stays; what belongs to the job goes. */
void
qw_session_start_over (QwSession *self)
{
  g_autoptr (QwBrief) brief = NULL;
  QwBrief *old;

  g_return_if_fail (QW_IS_SESSION (self));
  old = self->state->brief;
  brief = qw_brief_new (self->catalog, qw_brief_get_project (old));
  take (&brief,
        qw_brief_with_market_rate (brief, qw_brief_get_region (old), qw_brief_get_seniority (old),
                                   qw_brief_get_seller (old)));
  if (qw_brief_has_own_rate (old))
    take (&brief, qw_brief_with_own_rate (brief, qw_brief_get_own_rate (old)));
  take (&brief, qw_brief_with_currency (brief, qw_brief_get_currency (old)));
  take (&brief, qw_brief_with_hours_per_week (brief, qw_brief_get_hours_per_week (old)));
  take (&brief, qw_brief_with_confidence (brief, qw_brief_get_confidence (old)));
  take (&brief, qw_brief_with_rounding (brief, qw_brief_get_rounding (old)));
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
  g_autofree char *title = NULL;
  g_autofree char *text = NULL;
  const QwOwnLine *line = NULL;

  g_return_if_fail (QW_IS_SESSION (self));
  line = g_ptr_array_index (qw_brief_get_own_lines (self->state->brief), position);
  title = qw_locale_isolate (line->title);
  text = g_strdup_printf (_ ("“%s” deleted"), title);
  brief = qw_brief_without_own_line (self->state->brief, position);
  qw_session_set_brief (self, brief, NULL);
  qw_session_say (self, text);
}
