/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-preflight-private.h"

#include <string.h>

/* Lines by what makes them the same thing, and those that were told of. */
typedef struct
{
  QwInspection *inspection;
  GHashTable *by_origin;
  GHashTable *by_title;
  GHashTable *by_likeness;
} Comparison;

static gboolean
is_choice (const QwQuoteLine *line)
{
  return line->optional || line->choice != NULL;
}

static void
add_pair (Comparison *self,
          QwFindingCode code,
          QwSeverity severity,
          const char *path,
          const QwQuoteLine *line,
          const QwQuoteLine *other)
{
  QwFinding *finding = qw_findings_add (self->inspection->findings, code, severity, path);

  finding->part = g_strdup (line->id);
  finding->title = g_strdup (line->title);
  finding->other = g_strdup (other->id);
  finding->fix = QW_FIX_REMOVE_LINE;
}

/* Takes @key; the line that had it first, or %NULL. */
static const QwQuoteLine *
remember (GHashTable *lines, char *key, const QwQuoteLine *line)
{
  g_autofree char *owned = key;
  const QwQuoteLine *other = g_hash_table_lookup (lines, owned);

  if (other == NULL)
    g_hash_table_insert (lines, g_steal_pointer (&owned), (gpointer) line);
  return other;
}

static const QwQuoteLine *
find_same_title (Comparison *self, const QwQuoteLine *line)
{
  g_autofree char *title = qw_text_fold (line->title);

  if (title[0] == '\0')
    return NULL;
  return remember (self->by_title, g_strdup_printf ("%d %s", line->period, title), line);
}

static void
look_for_twice (Comparison *self, const char *path, const QwQuoteLine *line)
{
  const QwQuoteLine *title = find_same_title (self, line);
  const QwQuoteLine *origin = NULL;

  if (line->origin != NULL)
    origin = remember (self->by_origin, g_strdup (line->origin), line);
  if (origin != NULL && (is_choice (line) || is_choice (origin)))
    add_pair (self, QW_FINDING_TWICE, QW_SEVERITY_ERROR, path, line, origin);
  else if (title != NULL && (is_choice (line) || is_choice (title)))
    add_pair (self, QW_FINDING_TWICE, QW_SEVERITY_WARNING, path, line, title);
}

static void
look_for_likeness (Comparison *self, guint section, const char *path, const QwQuoteLine *line)
{
  g_autofree char *title = qw_text_fold (line->title);
  const QwQuoteLine *other;

  if (title[0] == '\0')
    return;
  other = remember (self->by_likeness,
                    g_strdup_printf ("%u %d %d %" G_GINT64_FORMAT " %" G_GINT64_FORMAT
                                     " %" G_GINT64_FORMAT " %s\n%s",
                                     section, line->kind, line->period, line->price, line->quantity,
                                     line->percent, title, line->detail),
                    line);
  if (other != NULL)
    add_pair (self, QW_FINDING_DUPLICATE, QW_SEVERITY_WARNING, path, line, other);
}

static GHashTable *
new_table (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

static gboolean
is_counted (const QwInspection *self, guint at)
{
  const QwLineTotal *total = self->totals->lines->pdata[at];

  return total->counted && total->line->kind != QW_QUOTE_LINE_DISCOUNT;
}

void
qw_inspection_look_at_lines (QwInspection *self)
{
  g_autoptr (GHashTable) by_origin = new_table ();
  g_autoptr (GHashTable) by_title = new_table ();
  g_autoptr (GHashTable) by_likeness = new_table ();
  Comparison comparison = { self, by_origin, by_title, by_likeness };
  guint at = 0;

  if (self->totals == NULL)
    return;
  for (guint i = 0; i < self->quote->sections->len; i++)
    {
      const QwQuoteSection *section = self->quote->sections->pdata[i];

      for (guint j = 0; j < section->lines->len; j++, at++)
        {
          const QwQuoteLine *line = section->lines->pdata[j];
          g_autofree char *path = g_strdup_printf ("sections[%u].lines[%u]", i, j);

          if (is_counted (self, at))
            look_for_twice (&comparison, path, line);
          if (!is_choice (line))
            look_for_likeness (&comparison, i, path, line);
        }
    }
}

static void
look_at_title (QwInspection *self, const char *path, const char *part, const char *title)
{
  if (qw_text_is_blank (title))
    qw_findings_add (self->findings, QW_FINDING_NO_TITLE, QW_SEVERITY_WARNING, path)
        ->part = g_strdup (part);
}

static void
look_at_section_titles (QwInspection *self)
{
  GPtrArray *sections = self->quote->sections;

  for (guint i = 0; i < sections->len; i++)
    {
      const QwQuoteSection *section = sections->pdata[i];
      g_autofree char *path = g_strdup_printf ("sections[%u].title", i);

      /* One section needs no name, nor does one without a line. */
      if (sections->len > 1 && section->lines->len > 0)
        look_at_title (self, path, section->id, section->title);
      for (guint j = 0; j < section->lines->len; j++)
        {
          const QwQuoteLine *line = section->lines->pdata[j];
          g_autofree char *at = g_strdup_printf ("sections[%u].lines[%u].title", i, j);

          look_at_title (self, at, line->id, line->title);
        }
    }
}

void
qw_inspection_look_at_titles (QwInspection *self)
{
  QwQuote *quote = self->quote;

  look_at_title (self, "title", NULL, quote->texts[QW_QUOTE_TITLE]);
  for (guint i = 0; i < quote->taxes->len; i++)
    {
      const QwQuoteTax *tax = quote->taxes->pdata[i];
      g_autofree char *path = g_strdup_printf ("taxes[%u].title", i);

      if (tax->percent != 0)
        look_at_title (self, path, tax->id, tax->title);
    }
  for (guint i = 0; i < quote->choices->len; i++)
    {
      const QwQuoteChoice *choice = quote->choices->pdata[i];
      g_autofree char *path = g_strdup_printf ("choices[%u].title", i);

      look_at_title (self, path, choice->id, choice->title);
    }
  look_at_section_titles (self);
  for (guint i = 0; i < quote->milestones->len; i++)
    {
      const QwMilestone *milestone = quote->milestones->pdata[i];
      g_autofree char *path = g_strdup_printf ("milestones[%u].title", i);

      look_at_title (self, path, milestone->id, milestone->title);
    }
}
