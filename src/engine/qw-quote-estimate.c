/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-private.h"

/* More of them than anybody reads would settle nothing. */
#define MAX_ASSUMPTIONS 3

typedef struct
{
  QwEstimate *estimate;
  const QwQuoteStart *start;
  GPtrArray *sections;
  gint64 left;
} Making;

static const char *
translate (const Making *self, const char *text)
{
  if (self->start->translate == NULL || text == NULL || text[0] == '\0')
    return text != NULL ? text : "";
  return self->start->translate (text, self->start->translate_data);
}

static void
take_text (char **member, const char *text)
{
  g_free (*member);
  *member = g_strdup (text);
}

static gboolean
has_hours (const QwLine *line)
{
  return line->hours.high > 0 || line->share.high > 0 || line->fixed != 0;
}

static const char *
get_group (const QwLine *line)
{
  return line->feature != NULL ? line->feature->group : "";
}

static char *
make_title (const Making *self, const QwLine *line)
{
  const char *title = line->kind == QW_LINE_OWN ? line->title : translate (self, line->title);

  return line->quantity > 1 ? g_strdup_printf ("%s × %u", title, line->quantity) : g_strdup (title);
}

static const char *
get_detail (const Making *self, const QwLine *line)
{
  if (line->feature != NULL)
    return translate (self, line->feature->summary);
  return line->kind == QW_LINE_BASE ? translate (self, self->estimate->project->summary) : "";
}

static void
add_line (Making *self, QwQuoteSection *section, const QwLine *line)
{
  g_autofree char *title = make_title (self, line);
  QwQuoteLine *made = qw_quote_line_new (QW_QUOTE_LINE_FIXED, title);

  take_text (&made->detail, get_detail (self, line));
  made->origin = g_strdup (line->id);
  made->price = line->fixed;
  self->left -= line->fixed;
  g_ptr_array_add (section->lines, made);
}

/* Keeps a section only if a line belongs in it. */
static void
add_section (Making *self, const char *title, QwLineKind from, QwLineKind to, const char *group)
{
  g_autoptr (QwQuoteSection) section = qw_quote_section_new (title);

  for (guint i = 0; i < self->estimate->lines->len; i++)
    {
      const QwLine *line = self->estimate->lines->pdata[i];

      if ((line->kind == from || line->kind == to) && has_hours (line) &&
          g_str_equal (get_group (line), group))
        add_line (self, section, line);
    }
  if (section->lines->len > 0)
    g_ptr_array_add (self->sections, g_steal_pointer (&section));
}

static void
add_sections (Making *self)
{
  QwEstimate *estimate = self->estimate;
  GPtrArray *groups = qw_catalog_get_groups (estimate->catalog);
  gboolean has_others;

  add_section (self, translate (self, estimate->project->short_title), QW_LINE_BASE,
               QW_LINE_CONDITION, "");
  for (guint i = 0; i < groups->len; i++)
    {
      const QwGroup *group = groups->pdata[i];

      add_section (self, translate (self, group->title), QW_LINE_FEATURE, QW_LINE_SHARE, group->id);
    }
  has_others = self->sections->len > 0;
  add_section (self, has_others ? translate (self, QW_QUOTE_OWN_WORK) : "", QW_LINE_OWN,
               QW_LINE_OWN, "");
}

/* Where there is one section it is the last line there, else it belongs to none of them. */
static void
add_plain_line (Making *self, const char *title, const char *origin, gint64 price)
{
  QwQuoteLine *line = qw_quote_line_new (QW_QUOTE_LINE_FIXED, title);
  QwQuoteSection *section;

  if (self->sections->len != 1)
    g_ptr_array_add (self->sections, qw_quote_section_new (""));
  section = self->sections->pdata[self->sections->len - 1];
  line->price = price;
  line->origin = g_strdup (origin);
  g_ptr_array_add (section->lines, line);
}

/* A price without any line to carry it is one line; a price that was rounded shows by how much. */
static void
add_rest (Making *self)
{
  QwEstimate *estimate = self->estimate;
  gint64 rounding = estimate->fixed.rounding;

  if (self->left != rounding)
    add_plain_line (self, translate (self, estimate->project->title), "base",
                    self->left - rounding);
  if (rounding != 0)
    add_plain_line (self, translate (self, QW_QUOTE_ROUNDING), "rounding", rounding);
  if (self->sections->len == 0)
    g_ptr_array_add (self->sections, qw_quote_section_new (""));
}

static const char *
find_assumption (QwEstimate *estimate, const char *id)
{
  for (guint i = 0; i < estimate->lines->len; i++)
    {
      const QwLine *line = estimate->lines->pdata[i];

      if (g_str_equal (line->id, id))
        return line->assumption;
    }
  return NULL;
}

static GStrv
make_assumptions (const Making *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  GPtrArray *drivers = self->estimate->drivers;
  guint n = 0;

  for (guint i = 0; i < drivers->len && n < MAX_ASSUMPTIONS; i++)
    {
      const QwDriver *driver = drivers->pdata[i];
      const char *assumption = find_assumption (self->estimate, driver->id);

      if (assumption == NULL || assumption[0] == '\0')
        continue;
      g_strv_builder_add (builder, translate (self, assumption));
      n++;
    }
  return g_strv_builder_end (builder);
}

static GStrv
translate_all (const Making *self, const char *const *texts)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (; *texts != NULL; texts++)
    g_strv_builder_add (builder, translate (self, *texts));
  return g_strv_builder_end (builder);
}

static void
take_list (QwQuote *self, QwQuoteList list, GStrv texts)
{
  g_strfreev (self->lists[list]);
  self->lists[list] = texts;
}

static JsonNode *
seal (JsonNode *node)
{
  json_node_seal (node);
  return node;
}

QwQuote *
qw_quote_new_from_estimate (QwEstimate *estimate, const QwQuoteStart *start)
{
  g_autoptr (QwQuote) empty = NULL;
  g_autoptr (GPtrArray) sections = NULL;
  Making making;
  QwQuote *self;

  g_return_val_if_fail (estimate != NULL, NULL);
  g_return_val_if_fail (start != NULL, NULL);

  empty = qw_quote_new (estimate->currency, start);
  sections = qw_parts_new (&qw_quote_section_shape);
  making = (Making){ estimate, start, sections, estimate->fixed.price };
  add_sections (&making);
  add_rest (&making);
  self = qw_quote_with_sections (empty, sections);
  take_text (&self->texts[QW_QUOTE_TITLE], translate (&making, estimate->project->title));
  take_list (self, QW_QUOTE_INCLUDED,
             translate_all (&making, (const char *const *) estimate->project->includes));
  take_list (self, QW_QUOTE_EXCLUDED,
             translate_all (&making, (const char *const *) estimate->project->excludes));
  take_list (self, QW_QUOTE_ASSUMPTIONS, make_assumptions (&making));
  self->brief = seal (qw_brief_to_json (estimate->brief));
  self->estimate = seal (qw_estimate_to_json (estimate));
  return self;
}
