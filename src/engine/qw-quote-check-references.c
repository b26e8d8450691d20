/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-check-private.h"

#include "qw-message.h"

static gboolean
check_reference (QwQuoteCheck *self,
                 const QwQuotePath *path,
                 const char *member,
                 GHashTable *ids,
                 const char *id)
{
  g_autofree char *found = NULL;

  if (id == NULL || g_hash_table_contains (ids, id))
    return TRUE;

  found = qw_message_quote (id);
  return qw_quote_check_fail (self, path, member, QW_ERROR_UNKNOWN,
                              "found %s, allowed: an id that the quote has", found);
}

static gboolean
check_line (QwQuoteCheck *self, const QwQuotePath *path, const QwQuoteLine *line)
{
  if (!check_reference (self, path, "tax", self->taxes, line->tax) ||
      !check_reference (self, path, "choice", self->choices, line->choice))
    return FALSE;
  if (line->kind == QW_QUOTE_LINE_DISCOUNT && line->price < 0)
    return qw_quote_check_fail (self, path, "price", QW_ERROR_LIMIT,
                                "found less than 0, allowed: what the discount takes off");
  return TRUE;
}

static gboolean
check_section (QwQuoteCheck *self, const QwQuotePath *path, const QwQuoteSection *section)
{
  for (guint i = 0; i < section->lines->len; i++)
    {
      QwQuotePath line = { path, "lines", (int) i };

      if (!check_line (self, &line, section->lines->pdata[i]))
        return FALSE;
    }
  return TRUE;
}

static gboolean
check_portion (QwQuoteCheck *self, const QwQuotePath *path, const QwPortion *portion)
{
  for (guint i = 0; portion->lines != NULL && portion->lines[i] != NULL; i++)
    {
      QwQuotePath line = { path, "lines", (int) i };

      if (!check_reference (self, &line, NULL, self->lines, portion->lines[i]))
        return FALSE;
    }
  return TRUE;
}

static gboolean
check_milestones (QwQuoteCheck *self)
{
  GPtrArray *milestones = self->quote->milestones;

  for (guint i = 0; i < milestones->len; i++)
    {
      QwQuotePath milestone = { NULL, "milestones", (int) i };
      QwQuotePath portion = { &milestone, "portion", -1 };

      if (!check_portion (self, &portion, &((QwMilestone *) milestones->pdata[i])->portion))
        return FALSE;
    }
  return TRUE;
}

gboolean
qw_quote_check_references (QwQuoteCheck *self)
{
  GPtrArray *sections = self->quote->sections;
  const QwQuotePath deposit = { NULL, "deposit", -1 };

  for (guint i = 0; i < sections->len; i++)
    {
      QwQuotePath section = { NULL, "sections", (int) i };

      if (!check_section (self, &section, sections->pdata[i]))
        return FALSE;
    }
  return check_portion (self, &deposit, &self->quote->deposit) && check_milestones (self);
}
