/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-private.h"

#include <string.h>

static char **
get_id (gpointer part)
{
  /* Every part begins with its id. */
  return part;
}

static void
note_id (QwQuote *self, const char *id)
{
  guint64 number = qw_quote_id_number (id);

  if (number <= QW_QUOTE_MAX_PART)
    self->last_part = MAX (self->last_part, number);
}

static gboolean
has_id (GPtrArray *parts, const char *id)
{
  for (guint i = 0; i < parts->len; i++)
    if (g_strcmp0 (*get_id (parts->pdata[i]), id) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
is_taken (QwQuote *self, const char *id)
{
  if (has_id (self->taxes, id) || has_id (self->choices, id) || has_id (self->sections, id) ||
      has_id (self->milestones, id))
    return TRUE;
  for (guint i = 0; i < self->sections->len; i++)
    if (has_id (((QwQuoteSection *) self->sections->pdata[i])->lines, id))
      return TRUE;
  return FALSE;
}

static char *
make_id (const QwShape *shape, guint64 number)
{
  return g_strdup_printf ("%s-%" G_GUINT64_FORMAT, shape->prefix, number);
}

/* Numbers go up; only where a file has used up the last one is a free one looked for. */
static void
give_id (QwQuote *self, const QwShape *shape, gpointer part)
{
  char *id;

  if (self->last_part < QW_QUOTE_MAX_PART)
    {
      *get_id (part) = make_id (shape, ++self->last_part);
      return;
    }

  id = make_id (shape, 1);
  for (guint64 number = 2; is_taken (self, id); number++)
    {
      g_free (id);
      id = make_id (shape, number);
    }
  *get_id (part) = id;
}

static void
note_ids (QwQuote *self, GPtrArray *parts)
{
  for (guint i = 0; i < parts->len; i++)
    if (*get_id (parts->pdata[i]) != NULL)
      note_id (self, *get_id (parts->pdata[i]));
}

static void
give_ids (QwQuote *self, const QwShape *shape, GPtrArray *parts)
{
  for (guint i = 0; i < parts->len; i++)
    if (*get_id (parts->pdata[i]) == NULL)
      give_id (self, shape, parts->pdata[i]);
}

guint64
qw_quote_id_number (const char *id)
{
  const char *hyphen = strrchr (id, '-');
  const char *digits = hyphen != NULL ? hyphen + 1 : id;

  if (digits[0] == '\0' || strspn (digits, "0123456789") != strlen (digits))
    return 0;
  return g_ascii_strtoull (digits, NULL, 10);
}

void
qw_quote_take_id (QwQuote *self, const QwShape *shape, gpointer part)
{
  if (*get_id (part) == NULL)
    give_id (self, shape, part);
  else
    note_id (self, *get_id (part));
}

void
qw_quote_take_ids (QwQuote *self, const QwShape *shape, GPtrArray *parts)
{
  gboolean are_sections = shape == &qw_quote_section_shape;

  note_ids (self, parts);
  for (guint i = 0; are_sections && i < parts->len; i++)
    note_ids (self, ((QwQuoteSection *) parts->pdata[i])->lines);

  give_ids (self, shape, parts);
  for (guint i = 0; are_sections && i < parts->len; i++)
    give_ids (self, &qw_quote_line_shape, ((QwQuoteSection *) parts->pdata[i])->lines);
}
