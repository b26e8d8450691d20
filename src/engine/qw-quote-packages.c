/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-private.h"

#include <math.h>
#include <string.h>

#define MAX_HOURS 1e9

/* quotes: what each estimate would be as a quote of its own. */
typedef struct
{
  QwEstimate *const *estimates;
  const char *const *names;
  guint n;
  const QwQuoteStart *start;
  GPtrArray *quotes;
} Offer;

static const QwLine *
find_line (QwEstimate *estimate, const char *id)
{
  for (guint i = 0; i < estimate->lines->len; i++)
    {
      const QwLine *line = estimate->lines->pdata[i];

      if (g_strcmp0 (line->id, id) == 0)
        return line;
    }
  return NULL;
}

/* The quantity stands for itself here, so that jobs with more or less of one thing have it in one row. */
static char *
drop_quantity (const char *title, guint quantity)
{
  g_autofree char *end = g_strdup_printf (" × %u", quantity);

  if (quantity > 1 && g_str_has_suffix (title, end))
    return g_strndup (title, strlen (title) - strlen (end));
  return g_strdup (title);
}

static void
add_content (QwQuotePackage *self, const char *group, const QwQuoteLine *line, QwEstimate *estimate)
{
  const QwLine *from = find_line (estimate, line->origin);
  guint quantity = from != NULL ? MAX (from->quantity, 1) : 1;
  g_autofree char *title = drop_quantity (line->title, quantity);

  if (g_strcmp0 (line->origin, "rounding") != 0)
    g_ptr_array_add (self->contents, qw_quote_content_new (group, title, quantity));
}

static gboolean
is_in_all (const Offer *self, QwQuoteList list, const char *text)
{
  for (guint i = 0; i < self->n; i++)
    if (!g_strv_contains (
            (const char *const *) ((const QwQuote *) self->quotes->pdata[i])->lists[list], text))
      return FALSE;
  return TRUE;
}

/* What a kind of project brings along by itself and not all of the others do. */
static void
add_includes (const Offer *self, QwQuotePackage *package, const QwQuote *quote, const char *group)
{
  GStrv texts = quote->lists[QW_QUOTE_INCLUDED];

  for (; *texts != NULL; texts++)
    if (!is_in_all (self, QW_QUOTE_INCLUDED, *texts))
      g_ptr_array_add (package->contents, qw_quote_content_new (group, *texts, 1));
}

static gint64
scale_weeks (double weeks)
{
  return weeks > 0 && weeks < 100000 ? (gint64) round (weeks * QW_DECIMAL_SCALE) : 0;
}

static QwQuotePackage *
make_package (const Offer *self, guint i)
{
  const QwQuote *quote = self->quotes->pdata[i];
  QwEstimate *estimate = self->estimates[i];
  QwQuotePackage *package = qw_quote_package_new ();

  package->weeks_low = scale_weeks (estimate->weeks.low);
  package->weeks_high = scale_weeks (estimate->weeks.high);
  package->brief = json_node_ref (quote->brief);
  package->estimate = json_node_ref (quote->estimate);
  for (guint j = 0; j < quote->sections->len; j++)
    {
      const QwQuoteSection *section = quote->sections->pdata[j];

      for (guint k = 0; k < section->lines->len; k++)
        add_content (package, section->title, section->lines->pdata[k], estimate);
      if (j == 0)
        add_includes (self, package, quote, section->title);
    }
  return package;
}

/* What all of them have, or all that any has, each once. */
static GStrv
join_lists (const Offer *self, QwQuoteList list, gboolean common)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();

  for (guint i = 0; i < self->n; i++)
    {
      GStrv from = ((const QwQuote *) self->quotes->pdata[i])->lists[list];

      for (; *from != NULL; from++)
        if ((!common || is_in_all (self, list, *from)) &&
            !g_ptr_array_find_with_equal_func (texts, *from, g_str_equal, NULL))
          g_ptr_array_add (texts, *from);
    }
  g_ptr_array_add (texts, NULL);
  return g_strdupv ((GStrv) texts->pdata);
}

static void
take_list (QwQuote *quote, const Offer *self, QwQuoteList list, gboolean common)
{
  g_strfreev (quote->lists[list]);
  quote->lists[list] = join_lists (self, list, common);
}

static QwQuote *
add_choice (const Offer *self, QwQuote *quote)
{
  g_autoptr (GPtrArray) choices = qw_parts_new (&qw_quote_choice_shape);
  const char *title = QW_QUOTE_PACKAGE;

  if (self->start->translate != NULL)
    title = self->start->translate (title, self->start->translate_data);
  g_ptr_array_add (choices, qw_quote_choice_new (title));
  return qw_quote_with_choices (quote, choices);
}

static QwQuoteSection *
make_section (const Offer *self, const char *choice)
{
  QwQuoteSection *section = qw_quote_section_new ("");

  for (guint i = 0; i < self->n; i++)
    {
      QwQuoteLine *line = qw_quote_line_new (QW_QUOTE_LINE_FIXED, self->names[i]);

      line->price = self->estimates[i]->fixed.price;
      line->choice = g_strdup (choice);
      line->package = make_package (self, i);
      g_ptr_array_add (section->lines, line);
    }
  return section;
}

static void
free_quote (gpointer quote)
{
  qw_quote_unref (quote);
}

static QwQuote *
make_offer (const Offer *self)
{
  g_autoptr (QwQuote) empty = qw_quote_new (self->estimates[0]->currency, self->start);
  g_autoptr (QwQuote) choosing = self->n > 1 ? add_choice (self, empty) : qw_quote_ref (empty);
  g_autoptr (GPtrArray) sections = qw_parts_new (&qw_quote_section_shape);
  const char *choice = self->n > 1 ? ((QwQuoteChoice *) choosing->choices->pdata[0])->id : NULL;
  const QwQuote *first = self->quotes->pdata[0];
  QwQuote *quote;

  g_ptr_array_add (sections, make_section (self, choice));
  quote = qw_quote_with_sections (choosing, sections);
  g_free (quote->texts[QW_QUOTE_TITLE]);
  quote->texts[QW_QUOTE_TITLE] = g_strdup (first->texts[QW_QUOTE_TITLE]);
  take_list (quote, self, QW_QUOTE_INCLUDED, TRUE);
  take_list (quote, self, QW_QUOTE_EXCLUDED, TRUE);
  take_list (quote, self, QW_QUOTE_ASSUMPTIONS, FALSE);
  return quote;
}

QwQuote *
qw_quote_new_offer (QwEstimate *const *estimates,
                    const char *const *names,
                    guint n,
                    const QwQuoteStart *start)
{
  g_autoptr (GPtrArray) quotes = g_ptr_array_new_with_free_func (free_quote);
  Offer self = { estimates, names, n, start, quotes };

  g_return_val_if_fail (estimates != NULL && names != NULL && n > 0, NULL);
  g_return_val_if_fail (start != NULL, NULL);

  for (guint i = 0; i < n; i++)
    {
      g_return_val_if_fail (
          g_str_equal (estimates[i]->currency->code, estimates[0]->currency->code), NULL);
      g_ptr_array_add (quotes, qw_quote_new_from_estimate (estimates[i], start));
    }
  return make_offer (&self);
}

/* The one that counts: chosen, or the first of the quote. */
static const QwQuotePackage *
find_package (QwQuote *self)
{
  const QwQuotePackage *first = NULL;

  for (guint i = 0; i < self->sections->len; i++)
    {
      const QwQuoteSection *section = self->sections->pdata[i];

      for (guint j = 0; j < section->lines->len; j++)
        {
          const QwQuoteLine *line = section->lines->pdata[j];

          if (line->package != NULL && line->chosen && line->choice != NULL)
            return line->package;
          if (line->package != NULL && first == NULL)
            first = line->package;
        }
    }
  return first;
}

JsonNode *
qw_quote_find_brief (QwQuote *self)
{
  const QwQuotePackage *package;

  g_return_val_if_fail (self != NULL, NULL);
  package = find_package (self);
  return package != NULL && package->brief != NULL ? package->brief : self->brief;
}

JsonNode *
qw_quote_find_estimate (QwQuote *self)
{
  const QwQuotePackage *package;

  g_return_val_if_fail (self != NULL, NULL);
  package = find_package (self);
  return package != NULL && package->estimate != NULL ? package->estimate : self->estimate;
}

/* Of what a file said then, which may be anything. */
static JsonNode *
get_member (JsonNode *node, const char *name)
{
  return node != NULL && JSON_NODE_HOLDS_OBJECT (node)
             ? json_object_get_member (json_node_get_object (node), name)
             : NULL;
}

gint64
qw_quote_expected_hours (QwQuote *self)
{
  JsonNode *estimate;
  JsonNode *currency;
  JsonNode *typical;
  double hours;

  g_return_val_if_fail (self != NULL, 0);

  estimate = qw_quote_find_estimate (self);
  currency = get_member (estimate, "currency");
  typical = get_member (get_member (estimate, "hours"), "typical");
  if (currency == NULL || json_node_get_value_type (currency) != G_TYPE_STRING ||
      !g_str_equal (json_node_get_string (currency), self->currency) || typical == NULL ||
      !JSON_NODE_HOLDS_VALUE (typical))
    return 0;
  hours = json_node_get_double (typical);
  return hours > 0 && hours < MAX_HOURS ? (gint64) round (hours * QW_DECIMAL_SCALE) : 0;
}
