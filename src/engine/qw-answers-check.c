/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-answers-private.h"

#include <math.h>

#include "qw-catalog-private.h"
#include "qw-message.h"

/* Sums of decimal fractions are this little off. */
#define HAIR 1e-9

/* The answers that are checked, by what they are called, and where what is wrong with them goes. */
typedef struct
{
  QwAnswers *answers;
  QwCatalog *catalog;
  const char *name;
  GError **error;
} Check;

static gboolean fail (Check *check, QwError code, const char *place, const char *format, ...)
    G_GNUC_PRINTF (4, 5);

static gboolean
fail (Check *check, QwError code, const char *place, const char *format, ...)
{
  g_autofree char *what = NULL;
  va_list args;

  va_start (args, format);
  what = g_strdup_vprintf (format, args);
  va_end (args);
  qw_message_set_error (check->error, code, check->name, place, what);
  return FALSE;
}

static gboolean
check_id (Check *check, const char *place, QwListKind list, const char *id)
{
  g_autofree char *found = NULL;
  g_autofree char *allowed = NULL;

  if (qw_catalog_find (check->catalog, list, id) != NULL)
    return TRUE;

  found = qw_message_quote (id);
  allowed = qw_catalog_allowed (check->catalog->lists[list].items, id);
  return fail (check, QW_ERROR_UNKNOWN, place, "found %s, allowed: %s", found, allowed);
}

static char *
name_share (const QwShareOf *share)
{
  g_autofree char *quoted = qw_message_quote (share->id);

  return qw_reader_is_id (share->id) ? g_strconcat ("shares.", share->id, NULL)
                                     : g_strconcat ("shares[", quoted, "]", NULL);
}

static gboolean
refuse_share (Check *check, const QwShareOf *share)
{
  g_autofree char *place = name_share (share);
  g_autofree char *found = qw_message_number (share->amount);
  g_autofree char *most = qw_message_number (QW_MAX_SHARE);

  return check_id (check, place, QW_LIST_WORK_KINDS, share->id) &&
         fail (check, QW_ERROR_LIMIT, place, "found %s, allowed: 0 to %s", found, most);
}

static gboolean
check_share (Check *check, const QwShareOf *share)
{
  gboolean is_part = share->amount >= 0 && share->amount <= QW_MAX_SHARE;

  return (is_part && qw_catalog_find_work_kind (check->catalog, share->id) != NULL) ||
         refuse_share (check, share);
}

static gboolean
refuse_total (Check *check, double total)
{
  g_autofree char *found = qw_message_number (round (total * 1000) / 1000);
  g_autofree char *least = qw_message_number (QW_SHARES_TOTAL - QW_SHARES_SLACK);
  g_autofree char *most = qw_message_number (QW_MAX_SHARE);

  if (check->answers->shares->len == 0)
    return fail (check, QW_ERROR_MISSING, "shares",
                 "there are none, so there is no score; a sum of %s to %s is allowed", least, most);
  return fail (check, QW_ERROR_LIMIT, "shares", "they sum to %s; %s to %s is allowed", found, least,
               most);
}

static gboolean
check_total (Check *check)
{
  double total = qw_answers_get_total (check->answers);

  return fabs (total - QW_SHARES_TOTAL) <= QW_SHARES_SLACK + HAIR || refuse_total (check, total);
}

static gboolean
check_shares (Check *check)
{
  for (guint i = 0; i < check->answers->shares->len; i++)
    if (!check_share (check, check->answers->shares->pdata[i]))
      return FALSE;
  return check_total (check);
}

gboolean
qw_answers_check (QwAnswers *self, QwCatalog *catalog, const char *name, GError **error)
{
  Check check = { self, catalog, name, error };

  g_return_val_if_fail (self != NULL, FALSE);
  g_return_val_if_fail (catalog != NULL, FALSE);
  g_return_val_if_fail (name != NULL, FALSE);

  return check_id (&check, "role", QW_LIST_ROLES, self->role) &&
         check_id (&check, "stack", QW_LIST_STACKS, self->stack) &&
         check_id (&check, "ownership", QW_LIST_OWNERSHIP, self->ownership) &&
         check_shares (&check);
}
