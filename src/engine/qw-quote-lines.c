/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-private.h"

static QwQuoteSection *
get_section (QwQuote *self, guint position)
{
  return self->sections->pdata[position];
}

static QwQuote *
copy_to_edit (QwQuote *self)
{
  QwQuote *copy = qw_quote_copy (self);

  qw_quote_own_sections (copy);
  return copy;
}

/* Of a quote whose sections are its own: the lines of one, which may be written then. */
static GPtrArray *
open_lines (QwQuote *self, guint position)
{
  QwQuoteSection *copy = qw_quote_section_copy (get_section (self, position));

  qw_quote_take_section (self, position, copy);
  return copy->lines;
}

void
qw_quote_own_sections (QwQuote *self)
{
  GPtrArray *copy = qw_parts_copy (&qw_quote_section_shape, self->sections);

  g_ptr_array_unref (self->sections);
  self->sections = copy;
}

void
qw_quote_take_section (QwQuote *self, guint position, QwQuoteSection *section)
{
  qw_quote_section_unref (self->sections->pdata[position]);
  self->sections->pdata[position] = section;
}

QwQuote *
qw_quote_with_sections (QwQuote *self, GPtrArray *sections)
{
  QwQuote *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (sections != NULL && sections->len > 0, NULL);

  copy = qw_quote_copy (self);
  g_ptr_array_unref (copy->sections);
  copy->sections = qw_parts_copy (&qw_quote_section_shape, sections);
  qw_quote_take_ids (copy, &qw_quote_section_shape, copy->sections);
  qw_quote_drop_portion_references (copy);
  return copy;
}

QwQuote *
qw_quote_with_section (QwQuote *self, guint position, QwQuoteSection *section)
{
  g_autoptr (GPtrArray) sections = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (section != NULL, NULL);

  sections = qw_parts_copy (&qw_quote_section_shape, self->sections);
  if (position < sections->len)
    g_ptr_array_remove_index (sections, position);
  g_ptr_array_insert (sections, (int) MIN (position, sections->len),
                      qw_quote_section_ref (section));
  return qw_quote_with_sections (self, sections);
}

QwQuote *
qw_quote_without_section (QwQuote *self, guint position)
{
  g_autoptr (GPtrArray) sections = NULL;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->sections->len, NULL);

  sections = qw_parts_copy (&qw_quote_section_shape, self->sections);
  g_ptr_array_remove_index (sections, position);
  if (sections->len == 0)
    g_ptr_array_add (sections, qw_quote_section_new (""));
  return qw_quote_with_sections (self, sections);
}

QwQuote *
qw_quote_with_section_moved (QwQuote *self, guint position, guint to_position)
{
  QwQuote *copy;
  gpointer section;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (position < self->sections->len, NULL);

  copy = copy_to_edit (self);
  section = g_ptr_array_steal_index (copy->sections, position);
  g_ptr_array_insert (copy->sections, (int) MIN (to_position, copy->sections->len), section);
  return copy;
}

QwQuote *
qw_quote_with_line (QwQuote *self, guint section, guint position, QwQuoteLine *line)
{
  QwQuote *copy;
  GPtrArray *lines;
  gboolean replaces;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (section < self->sections->len, NULL);
  g_return_val_if_fail (line != NULL, NULL);

  copy = copy_to_edit (self);
  qw_quote_take_id (copy, &qw_quote_line_shape, line);
  lines = open_lines (copy, section);
  replaces = position < lines->len;
  if (!replaces)
    g_ptr_array_add (lines, NULL);
  else
    qw_quote_line_unref (lines->pdata[position]);
  lines->pdata[replaces ? position : lines->len - 1] = qw_quote_line_ref (line);
  if (replaces)
    qw_quote_drop_portion_references (copy);
  return copy;
}

QwQuote *
qw_quote_with_line_inserted (QwQuote *self, guint section, guint position, QwQuoteLine *line)
{
  QwQuote *copy;
  GPtrArray *lines;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (section < self->sections->len, NULL);
  g_return_val_if_fail (line != NULL, NULL);

  copy = copy_to_edit (self);
  qw_quote_take_id (copy, &qw_quote_line_shape, line);
  lines = open_lines (copy, section);
  g_ptr_array_insert (lines, (int) MIN (position, lines->len), qw_quote_line_ref (line));
  return copy;
}

QwQuote *
qw_quote_with_line_moved (QwQuote *self,
                          guint section,
                          guint position,
                          guint to_section,
                          guint to_position)
{
  QwQuote *copy;
  GPtrArray *lines;
  gpointer line;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (section < self->sections->len, NULL);
  g_return_val_if_fail (position < get_section (self, section)->lines->len, NULL);
  g_return_val_if_fail (to_section < self->sections->len, NULL);

  copy = copy_to_edit (self);
  line = g_ptr_array_steal_index (open_lines (copy, section), position);
  lines = open_lines (copy, to_section);
  g_ptr_array_insert (lines, (int) MIN (to_position, lines->len), line);
  return copy;
}

QwQuote *
qw_quote_without_line (QwQuote *self, guint section, guint position)
{
  QwQuote *copy;

  g_return_val_if_fail (self != NULL, NULL);
  g_return_val_if_fail (section < self->sections->len, NULL);
  g_return_val_if_fail (position < get_section (self, section)->lines->len, NULL);

  copy = copy_to_edit (self);
  g_ptr_array_remove_index (open_lines (copy, section), position);
  qw_quote_drop_portion_references (copy);
  return copy;
}
