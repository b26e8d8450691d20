/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-desk-private.h"

#include "qw-locale.h"

#include <glib/gi18n-lib.h>

static QwQuoteSection *
get_section (QwDesk *self, guint position)
{
  return self->quote->sections->pdata[position];
}

static guint
count_lines (QwDesk *self, guint section)
{
  return get_section (self, section)->lines->len;
}

gboolean
qw_desk_locate (QwDesk *self, guint position, QwRow *row)
{
  for (guint i = 0; self->quote != NULL && i < self->quote->sections->len; i++)
    {
      guint n = count_lines (self, i);

      if (position <= n)
        {
          *row = (QwRow){ i, position > 0, position > 0 ? position - 1 : 0 };
          return TRUE;
        }
      position -= n + 1;
    }
  return FALSE;
}

guint
qw_desk_position (QwDesk *self, const QwRow *row)
{
  guint position = row->is_line ? row->line + 1 : 0;

  for (guint i = 0; i < row->section; i++)
    position += count_lines (self, i) + 1;
  return position;
}

static guint
count_all_lines (QwDesk *self)
{
  guint n = 0;

  for (guint i = 0; i < self->quote->sections->len; i++)
    n += count_lines (self, i);
  return n;
}

/* The row of a place that may be past the end. */
static QwRow
locate_or_end (QwDesk *self, guint position)
{
  QwRow row;

  if (!qw_desk_locate (self, position, &row))
    {
      guint last = self->quote->sections->len - 1;
      guint n = count_lines (self, last);

      row = (QwRow){ last, n > 0, n > 0 ? n - 1 : 0 };
    }
  return row;
}

guint
qw_desk_add_section (QwDesk *self, guint row)
{
  g_autoptr (QwQuoteSection) section = NULL;
  g_autoptr (QwQuote) appended = NULL;
  g_autoptr (QwQuote) quote = NULL;
  QwRow at;

  g_return_val_if_fail (QW_IS_DESK (self) && self->quote != NULL, 0);
  at = locate_or_end (self, row);
  section = qw_quote_section_new ("");
  appended = qw_quote_with_section (self->quote, G_MAXUINT, section);
  quote = qw_quote_with_section_moved (appended, appended->sections->len - 1, at.section + 1);
  qw_desk_set_quote (self, quote, NULL);
  at = (QwRow){ at.section + 1, FALSE, 0 };
  return qw_desk_position (self, &at);
}

static guint
insert_line (QwDesk *self, QwRow at, QwQuoteLine *line)
{
  g_autoptr (QwQuote) quote = NULL;
  g_autofree char *why = NULL;
  QwRow added = { at.section, TRUE, at.is_line ? at.line + 1 : 0 };

  if (count_all_lines (self) >= QW_QUOTE_MAX_LINES)
    {
      why = g_strdup_printf (ngettext ("A quote has at most %d line",
                                       "A quote has at most %d lines", QW_QUOTE_MAX_LINES),
                             QW_QUOTE_MAX_LINES);
      qw_desk_refuse (self, why);
      return qw_desk_position (self, &at);
    }
  quote = qw_quote_with_line_inserted (self->quote, added.section, added.line, line);
  qw_desk_set_quote (self, quote, NULL);
  return qw_desk_position (self, &added);
}

guint
qw_desk_add_line (QwDesk *self, guint row, QwQuoteLineKind kind)
{
  g_autoptr (QwQuoteLine) line = NULL;

  g_return_val_if_fail (QW_IS_DESK (self) && self->quote != NULL, 0);
  line = qw_quote_line_new (kind, "");
  return insert_line (self, locate_or_end (self, row), line);
}

static gboolean
has_title (const char *title)
{
  return title != NULL && title[0] != '\0';
}

static void
remove_line (QwDesk *self, const QwRow *row)
{
  g_autoptr (QwQuoteLine)
      line = qw_quote_line_ref (get_section (self, row->section)->lines->pdata[row->line]);
  g_autoptr (QwQuote) quote = qw_quote_without_line (self->quote, row->section, row->line);
  g_autofree char *title = qw_locale_isolate (line->title);
  /* Translators: the title of a line of a quote */
  g_autofree char *text = has_title (title) ? g_strdup_printf (_ ("“%s” was deleted"), title)
                                            : g_strdup (_ ("A line was deleted"));

  qw_desk_set_quote (self, quote, NULL);
  qw_desk_say (self, text);
}

static void
remove_section (QwDesk *self, const QwRow *row)
{
  g_autoptr (QwQuote) quote = NULL;
  guint n = count_lines (self, row->section);
  g_autofree char *text = NULL;

  if (self->quote->sections->len == 1)
    {
      qw_desk_refuse (self, _ ("A quote has at least one section"));
      return;
    }
  text = g_strdup_printf (ngettext ("The section and its %u line were deleted",
                                    "The section and its %u lines were deleted", n),
                          n);
  quote = qw_quote_without_section (self->quote, row->section);
  qw_desk_set_quote (self, quote, NULL);
  qw_desk_say (self, n > 0 ? text : _ ("A section was deleted"));
}

void
qw_desk_remove_row (QwDesk *self, guint row)
{
  QwRow at;

  g_return_if_fail (QW_IS_DESK (self));
  if (!qw_desk_locate (self, row, &at))
    return;
  if (at.is_line)
    remove_line (self, &at);
  else
    remove_section (self, &at);
}

static guint
duplicate_section (QwDesk *self, const QwRow *row)
{
  QwQuoteSection *original = get_section (self, row->section);
  g_autoptr (QwQuoteSection) copy = qw_quote_section_new (original->title);
  g_autoptr (QwQuote) appended = NULL;
  g_autoptr (QwQuote) quote = NULL;
  QwRow added = { row->section + 1, FALSE, 0 };

  g_free (copy->detail);
  copy->detail = g_strdup (original->detail);
  for (guint i = 0; i < original->lines->len; i++)
    {
      QwQuoteLine *line = qw_quote_line_copy (original->lines->pdata[i]);

      g_clear_pointer (&line->id, g_free);
      g_ptr_array_add (copy->lines, line);
    }
  appended = qw_quote_with_section (self->quote, G_MAXUINT, copy);
  quote = qw_quote_with_section_moved (appended, appended->sections->len - 1, added.section);
  qw_desk_set_quote (self, quote, NULL);
  return qw_desk_position (self, &added);
}

guint
qw_desk_duplicate_row (QwDesk *self, guint row)
{
  g_autoptr (QwQuoteLine) copy = NULL;
  QwRow at;

  g_return_val_if_fail (QW_IS_DESK (self), row);
  if (!qw_desk_locate (self, row, &at))
    return row;
  if (!at.is_line)
    return duplicate_section (self, &at);
  copy = qw_quote_line_copy (get_section (self, at.section)->lines->pdata[at.line]);
  g_clear_pointer (&copy->id, g_free);
  return insert_line (self, at, copy);
}

static guint
move_line (QwDesk *self, const QwRow *from, const QwRow *to)
{
  g_autoptr (QwQuote) quote = qw_quote_with_line_moved (self->quote, from->section, from->line,
                                                        to->section, to->line);

  qw_desk_set_quote (self, quote, NULL);
  return qw_desk_position (self, to);
}

static guint
move_section (QwDesk *self, const QwRow *from, guint to)
{
  g_autoptr (QwQuote) quote = qw_quote_with_section_moved (self->quote, from->section, to);
  QwRow at = { to, FALSE, 0 };

  qw_desk_set_quote (self, quote, NULL);
  return qw_desk_position (self, &at);
}

/* Where a line is a place further up or down: over the edge of its section it is the next one's nearest. */
static gboolean
find_next (QwDesk *self, const QwRow *at, int step, QwRow *to)
{
  gboolean down = step > 0;

  *to = *at;
  if (down ? at->line + 1 < count_lines (self, at->section) : at->line > 0)
    to->line = down ? at->line + 1 : at->line - 1;
  else if (down ? at->section + 1 < self->quote->sections->len : at->section > 0)
    {
      to->section = down ? at->section + 1 : at->section - 1;
      to->line = down ? 0 : count_lines (self, to->section);
    }
  else
    return FALSE;
  return TRUE;
}

guint
qw_desk_move_row (QwDesk *self, guint row, int step)
{
  QwRow at, to;

  g_return_val_if_fail (QW_IS_DESK (self), row);
  if (!qw_desk_locate (self, row, &at))
    return row;
  if (at.is_line)
    return find_next (self, &at, step, &to) ? move_line (self, &at, &to) : row;
  if (step > 0 ? at.section + 1 == self->quote->sections->len : at.section == 0)
    return row;
  return move_section (self, &at, step > 0 ? at.section + 1 : at.section - 1);
}

/* A line that is dropped before a section's head goes to the end of the section above. */
static gboolean
find_drop (QwDesk *self, guint before, QwRow *to)
{
  if (before == 0)
    return FALSE;
  if (qw_desk_locate (self, before, to) && to->is_line)
    return TRUE;
  if (!qw_desk_locate (self, before - 1, to))
    return FALSE;
  to->line = count_lines (self, to->section);
  to->is_line = TRUE;
  return TRUE;
}

void
qw_desk_drop_row (QwDesk *self, guint row, guint before)
{
  QwRow from, to;

  g_return_if_fail (QW_IS_DESK (self));
  if (!qw_desk_locate (self, row, &from))
    return;
  if (from.is_line)
    {
      if (!find_drop (self, before, &to))
        return;
      if (to.section == from.section && to.line > from.line)
        to.line--; /* its own place is free by then */
      move_line (self, &from, &to);
    }
  else
    {
      guint section = self->quote->sections->len;

      if (qw_desk_locate (self, before, &to))
        section = to.section + (to.is_line ? 1 : 0);
      if (section > from.section)
        section--;
      move_section (self, &from, section);
    }
}
