/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-private.h"

/* The ids of @parts, each of which begins with its own. */
static void
add_ids (GHashTable *ids, GPtrArray *parts)
{
  for (guint i = 0; i < parts->len; i++)
    g_hash_table_add (ids, *(char **) parts->pdata[i]);
}

static gboolean
is_gone (GHashTable *ids, const char *id)
{
  return id != NULL && !g_hash_table_contains (ids, id);
}

static QwQuoteLine *
drop_from_line (QwQuoteLine *line, GHashTable *taxes, GHashTable *choices)
{
  QwQuoteLine *copy;

  if (!is_gone (taxes, line->tax) && !is_gone (choices, line->choice))
    return NULL;

  copy = qw_quote_line_copy (line);
  if (is_gone (taxes, copy->tax))
    g_clear_pointer (&copy->tax, g_free);
  if (is_gone (choices, copy->choice))
    g_clear_pointer (&copy->choice, g_free);
  return copy;
}

static QwQuoteSection *
drop_from_section (QwQuoteSection *section, GHashTable *taxes, GHashTable *choices)
{
  QwQuoteSection *copy = NULL;

  for (guint i = 0; i < section->lines->len; i++)
    {
      QwQuoteLine *line = drop_from_line (section->lines->pdata[i], taxes, choices);

      if (line == NULL)
        continue;
      if (copy == NULL)
        copy = qw_quote_section_copy (section);
      qw_quote_line_unref (copy->lines->pdata[i]);
      copy->lines->pdata[i] = line;
    }
  return copy;
}

void
qw_quote_drop_line_references (QwQuote *self)
{
  g_autoptr (GHashTable) taxes = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) choices = g_hash_table_new (g_str_hash, g_str_equal);

  add_ids (taxes, self->taxes);
  add_ids (choices, self->choices);
  qw_quote_own_sections (self);
  for (guint i = 0; i < self->sections->len; i++)
    {
      QwQuoteSection *section = drop_from_section (self->sections->pdata[i], taxes, choices);

      if (section != NULL)
        qw_quote_take_section (self, i, section);
    }
}

static gboolean
names_lines (const QwPortion *portion)
{
  return portion->lines != NULL && portion->lines[0] != NULL;
}

static gboolean
has_portions_of_lines (QwQuote *self)
{
  for (guint i = 0; i < self->milestones->len; i++)
    if (names_lines (&((QwMilestone *) self->milestones->pdata[i])->portion))
      return TRUE;
  return names_lines (&self->deposit);
}

static gboolean
names_what_is_gone (const QwPortion *portion, GHashTable *lines)
{
  for (guint i = 0; portion->lines != NULL && portion->lines[i] != NULL; i++)
    if (is_gone (lines, portion->lines[i]))
      return TRUE;
  return FALSE;
}

static void
drop_from_portion (QwPortion *portion, GHashTable *lines)
{
  g_autoptr (GStrvBuilder) kept = g_strv_builder_new ();

  for (guint i = 0; portion->lines[i] != NULL; i++)
    if (!is_gone (lines, portion->lines[i]))
      g_strv_builder_add (kept, portion->lines[i]);
  g_strfreev (portion->lines);
  portion->lines = g_strv_builder_end (kept);
}

static void
drop_from_milestones (QwQuote *self, GHashTable *lines)
{
  g_autoptr (GPtrArray) copies = qw_parts_copy (&qw_milestone_shape, self->milestones);

  for (guint i = 0; i < copies->len; i++)
    if (names_what_is_gone (&((QwMilestone *) copies->pdata[i])->portion, lines))
      {
        QwMilestone *copy = qw_milestone_copy (copies->pdata[i]);

        drop_from_portion (&copy->portion, lines);
        qw_milestone_unref (copies->pdata[i]);
        copies->pdata[i] = copy;
      }
  g_ptr_array_unref (self->milestones);
  self->milestones = g_steal_pointer (&copies);
}

void
qw_quote_drop_portion_references (QwQuote *self)
{
  g_autoptr (GHashTable) lines = NULL;

  if (!has_portions_of_lines (self))
    return;

  lines = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < self->sections->len; i++)
    add_ids (lines, ((QwQuoteSection *) self->sections->pdata[i])->lines);
  if (names_what_is_gone (&self->deposit, lines))
    drop_from_portion (&self->deposit, lines);
  drop_from_milestones (self, lines);
}
