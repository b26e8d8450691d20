/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-changes-private.h"

#include "qw-message.h"
#include "qw-money.h"

static void
free_change (QwChange *change)
{
  g_free (change->title);
  g_free (change);
}

static gint64
count (const QwLineTotal *total)
{
  return total->counted ? total->amount : 0;
}

static gboolean
add_line (QwRevisions *self,
          QwChangeKind kind,
          const QwLineTotal *before,
          const QwLineTotal *after,
          GError **error)
{
  const QwQuoteLine *line = after != NULL ? after->line : before->line;
  QwChange *change = qw_revisions_add (self, kind, line->title, line->period);

  change->before = before != NULL ? before->amount : 0;
  change->after = after != NULL ? after->amount : 0;
  return qw_money_subtract (after != NULL ? count (after) : 0, before != NULL ? count (before) : 0,
                            &change->amount, error);
}

static gboolean
has_other_price (const QwLineTotal *before, const QwLineTotal *after)
{
  static const char *const members[] = { "kind", "quantity", "price", "percent", "off", NULL };

  return before->amount != after->amount ||
         qw_shape_differ (&qw_quote_line_shape, before->line, after->line, members);
}

static gboolean
has_other_words (const QwLineTotal *before, const QwLineTotal *after)
{
  static const char *const members[] = { "title", "detail", "unit", "optional", "choice", NULL };
  static const char *const packed[] = { "weeks_low", "weeks_high", "contents", NULL };
  const QwQuotePackage *was = before->line->package;
  const QwQuotePackage *is = after->line->package;

  if (was != is &&
      (was == NULL || is == NULL || qw_shape_differ (&qw_quote_package_shape, was, is, packed)))
    return TRUE;
  return qw_shape_differ (&qw_quote_line_shape, before->line, after->line, members);
}

/* A line that is paid at other times is another line. */
static gboolean
compare_line (QwRevisions *self,
              const QwLineTotal *before,
              const QwLineTotal *after,
              GError **error)
{
  if (before->line->period != after->line->period)
    return add_line (self, QW_CHANGE_REMOVED, before, NULL, error) &&
           add_line (self, QW_CHANGE_ADDED, NULL, after, error);

  if (before->counted != after->counted)
    {
      if (!add_line (self, QW_CHANGE_CHOSEN, before, after, error))
        return FALSE;
    }
  else if (has_other_price (before, after))
    {
      if (!add_line (self, QW_CHANGE_PRICE, before, after, error))
        return FALSE;
    }
  if (has_other_words (before, after))
    qw_revisions_add (self, QW_CHANGE_WORDS, after->line->title, after->line->period);
  return TRUE;
}

static GHashTable *
index_lines (QwQuoteTotals *totals)
{
  GHashTable *lines = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < totals->lines->len; i++)
    {
      QwLineTotal *total = totals->lines->pdata[i];

      g_hash_table_insert (lines, total->line->id, total);
    }
  return lines;
}

static gboolean
compare_lines (QwRevisions *self, GError **error)
{
  g_autoptr (GHashTable) before = index_lines (self->totals_before);
  g_autoptr (GHashTable) after = index_lines (self->totals_after);
  GPtrArray *now = self->totals_after->lines;
  GPtrArray *then = self->totals_before->lines;

  for (guint i = 0; i < now->len; i++)
    {
      const QwLineTotal *total = now->pdata[i];
      const QwLineTotal *old = g_hash_table_lookup (before, total->line->id);

      if (old != NULL ? !compare_line (self, old, total, error)
                      : !add_line (self, QW_CHANGE_ADDED, NULL, total, error))
        return FALSE;
    }
  for (guint i = 0; i < then->len; i++)
    {
      const QwLineTotal *total = then->pdata[i];

      if (!g_hash_table_contains (after, total->line->id) &&
          !add_line (self, QW_CHANGE_REMOVED, total, NULL, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
check_currencies (QwQuote *before, QwQuote *after, GError **error)
{
  g_autofree char *found = qw_message_quote (after->currency);

  if (g_str_equal (before->currency, after->currency) && before->digits == after->digits)
    return TRUE;
  g_set_error (error, QW_ERROR, QW_ERROR_LIMIT,
               "currency: found %s, allowed: \"%s\" as before, for amounts to compare", found,
               before->currency);
  return FALSE;
}

QwChange *
qw_revisions_add (QwRevisions *self, QwChangeKind kind, const char *title, QwPeriod period)
{
  QwChange *change = g_new0 (QwChange, 1);

  change->kind = kind;
  change->title = g_strdup (title);
  change->period = period;
  g_ptr_array_add (self->changes, change);
  return change;
}

gboolean
qw_shape_differ (const QwShape *shape, gconstpointer a, gconstpointer b, const char *const *members)
{
  for (; *members != NULL; members++)
    if (!qw_shape_equal_member (shape, *members, a, b))
      return TRUE;
  return FALSE;
}

GPtrArray *
qw_quote_changes (QwQuote *before, QwQuote *after, GError **error)
{
  g_autoptr (QwQuoteTotals) totals_before = NULL;
  g_autoptr (QwQuoteTotals) totals_after = NULL;
  g_autoptr (GPtrArray) changes = NULL;
  QwRevisions pair;

  g_return_val_if_fail (before != NULL, NULL);
  g_return_val_if_fail (after != NULL, NULL);

  if (!check_currencies (before, after, error))
    return NULL;
  totals_before = qw_quote_totals_new (before, error);
  totals_after = totals_before != NULL ? qw_quote_totals_new (after, error) : NULL;
  if (totals_after == NULL)
    return NULL;

  changes = g_ptr_array_new_with_free_func ((GDestroyNotify) free_change);
  pair = (QwRevisions){ before, after, totals_before, totals_after, changes };
  if (!compare_lines (&pair, error))
    return NULL;
  qw_revisions_compare_sections (&pair);
  if (!qw_revisions_compare_taxes (&pair, error) || !qw_revisions_compare_rounding (&pair, error))
    return NULL;
  qw_revisions_compare_terms (&pair);
  return g_steal_pointer (&changes);
}
