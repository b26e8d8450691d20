/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "quotes.h"

#include <string.h>

#include "tables.h"

#define TAXES      3
#define CHOICES    2
#define SECTIONS   3
#define MILESTONES 2

static int
pick (int n)
{
  return g_test_rand_int_range (0, n);
}

static gboolean
chance (int percent)
{
  return pick (100) < percent;
}

char *
quotes_random_text (void)
{
  static const char *const texts[] = {
    "",           "Landing page",      "Kite & Co <b>bold</b>",
    "\u202etxet", "日本語の見積もり",  "שלום עולם",
    "a\tb\r\nc",  "\x01\x1f\x7f",      "%s%n",
    "=SUM(A1)",   "\U0001f600 \u0301", "\"\\/",
    "\ufeff",
  };

  return g_strdup (texts[pick (G_N_ELEMENTS (texts))]);
}

static JsonNode *
make_value (guint depth)
{
  JsonNode *node = json_node_alloc ();
  g_autofree char *text = quotes_random_text ();
  g_autoptr (JsonObject) object = NULL;

  switch (pick (depth > 0 ? 7 : 5))
    {
    case 0:
      return json_node_init_string (node, text);
    case 1:
      return json_node_init_int (node, G_GINT64_CONSTANT (9007199254740993) * (pick (3) - 1));
    case 2:
      return json_node_init_double (node, g_test_rand_double_range (-1e20, 1e20) + 0.1);
    case 3:
      return json_node_init_boolean (node, chance (50));
    case 4:
      return json_node_init_null (node);
    case 5:
      {
        g_autoptr (JsonArray) array = json_array_new ();

        for (int i = pick (3); i > 0; i--)
          json_array_add_element (array, make_value (depth - 1));
        return json_node_init_array (node, array);
      }
    default:
      object = quotes_random_extra (depth - 1);
      return json_node_init_object (node, object);
    }
}

JsonObject *
quotes_random_extra (guint depth)
{
  static const char *const names[] = { "x-later", "", "Ähnlich", "a b", "lines2", "__proto__" };
  JsonObject *extra = json_object_new ();

  for (int i = 1 + pick (3); i > 0; i--)
    json_object_set_member (extra, names[pick (G_N_ELEMENTS (names))], make_value (depth));
  return extra;
}

static JsonObject *
make_extra (void)
{
  return chance (10) ? quotes_random_extra (2) : NULL;
}

static void
set_text (char **member)
{
  g_free (*member);
  *member = quotes_random_text ();
}

static char *
make_reference (GPtrArray *parts)
{
  return g_strdup (*(char **) parts->pdata[pick ((int) parts->len)]);
}

static QwQuoteContent *
make_content (void)
{
  QwQuoteContent *content = qw_quote_content_new ("", "", (guint) (1 + pick (3)));

  set_text (&content->group);
  set_text (&content->title);
  content->extra = make_extra ();
  return content;
}

static QwQuotePackage *
make_package (void)
{
  QwQuotePackage *package = qw_quote_package_new ();

  package->weeks_low = chance (50) ? pick (100000) : 0;
  package->weeks_high = package->weeks_low + (chance (50) ? pick (100000) : 0);
  for (int i = pick (5); i > 0; i--)
    g_ptr_array_add (package->contents, make_content ());
  if (chance (50))
    {
      g_autoptr (JsonObject) object = quotes_random_extra (2);

      package->brief = json_node_init_object (json_node_alloc (), object);
      json_node_seal (package->brief);
    }
  package->extra = make_extra ();
  return package;
}

static QwQuoteLine *
make_line (QwQuote *quote)
{
  QwQuoteLine *line = qw_quote_line_new ((QwQuoteLineKind) pick (5), "");

  set_text (&line->title);
  set_text (&line->detail);
  set_text (&line->unit);
  line->quantity = chance (50) ? QW_DECIMAL_SCALE : pick (1000000);
  line->price = pick (10000000) -
                (line->kind == QW_QUOTE_LINE_DISCOUNT || chance (90) ? 0 : 5000000);
  line->percent = chance (20) ? pick (100 * QW_DECIMAL_SCALE + 1) : 0;
  line->off = chance (10) ? pick (10000) : 0;
  line->whole = chance (10);
  line->tax = chance (50) ? make_reference (quote->taxes) : NULL;
  line->period = (QwPeriod) (chance (70) ? QW_PERIOD_ONCE : pick (3));
  line->optional = chance (20);
  line->chosen = chance (50);
  line->choice = quote->choices->len > 0 && chance (20) ? make_reference (quote->choices) : NULL;
  line->has_cost = chance (30);
  line->cost = line->has_cost ? pick (100000) : 0;
  line->origin = chance (30) ? g_strdup ("own-1") : NULL;
  line->package = chance (15) ? make_package () : NULL;
  line->extra = make_extra ();
  return line;
}

static QwQuoteSection *
make_section (QwQuote *quote, guint n)
{
  QwQuoteSection *section = qw_quote_section_new ("");

  set_text (&section->title);
  set_text (&section->detail);
  section->extra = make_extra ();
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (section->lines, make_line (quote));
  return section;
}

static QwParty *
make_party (void)
{
  static const guchar png[] = "\x89PNG\r\n\x1a\n and what is in it";
  QwParty *party = qw_party_new ();

  set_text (&party->name);
  set_text (&party->address);
  set_text (&party->tax_id);
  set_text (&party->bank);
  party->id = chance (50) ? g_strdup ("example-bookshop") : NULL;
  party->logo = chance (30) ? g_bytes_new (png, (gsize) (8 + pick (20))) : NULL;
  party->extra = make_extra ();
  return party;
}

/* What it leaves of the total is for the totals to say. */
static void
fill_portion (QwQuote *quote, QwPortion *portion)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  GPtrArray *lines = ((QwQuoteSection *) quote->sections->pdata[0])->lines;

  portion->kind = (QwPortionKind) pick (5);
  portion->percent = chance (50) ? pick (40 * QW_DECIMAL_SCALE) : 0;
  portion->amount = chance (50) ? pick (1000) : 0;
  for (guint i = 0; i < lines->len && portion->kind == QW_PORTION_LINES; i++)
    if (chance (30))
      g_strv_builder_add (builder, *(char **) lines->pdata[i]);
  g_strfreev (portion->lines);
  portion->lines = g_strv_builder_end (builder);
  g_clear_pointer (&portion->extra, json_object_unref);
  portion->extra = make_extra ();
}

static QwMilestone *
make_milestone (QwQuote *quote)
{
  QwMilestone *milestone = qw_milestone_new ("");

  set_text (&milestone->title);
  milestone->due = chance (50) ? g_strdup ("2027-02-28") : NULL;
  fill_portion (quote, &milestone->portion);
  milestone->extra = make_extra ();
  return milestone;
}

static GPtrArray *
make_taxes (void)
{
  GPtrArray *taxes = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_quote_tax_unref);

  for (int i = 1 + pick (TAXES); i > 0; i--)
    {
      QwQuoteTax *tax = qw_quote_tax_new ("VAT", pick (30 * QW_DECIMAL_SCALE));

      tax->note = chance (20) ? quotes_random_text () : NULL;
      tax->extra = make_extra ();
      g_ptr_array_add (taxes, tax);
    }
  return taxes;
}

static GPtrArray *
make_choices (void)
{
  GPtrArray *choices = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_quote_choice_unref);

  for (int i = pick (CHOICES + 1); i > 0; i--)
    g_ptr_array_add (choices, qw_quote_choice_new ("Pick one"));
  return choices;
}

static GPtrArray *
make_milestones (QwQuote *quote)
{
  GPtrArray *milestones = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_milestone_unref);

  for (int i = pick (MILESTONES + 1); i > 0; i--)
    g_ptr_array_add (milestones, make_milestone (quote));
  return milestones;
}

static GPtrArray *
make_sections (QwQuote *quote, guint n)
{
  GPtrArray *sections = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_quote_section_unref);

  for (int i = 1 + pick (SECTIONS); i > 0; i--)
    g_ptr_array_add (sections, make_section (quote, n / (guint) i));
  return sections;
}

static QwQuote *
replace (QwQuote *before, QwQuote *after)
{
  qw_quote_unref (before);
  return after;
}

static QwQuote *
edit_text (QwQuote *quote)
{
  g_autofree char *text = quotes_random_text ();
  const char *list[] = { text, "Two rounds of changes", NULL };
  QwQuoteText field = (QwQuoteText) pick (QW_QUOTE_LANGUAGE);

  return chance (50) ? qw_quote_with_text (quote, field, text)
                     : qw_quote_with_list (quote, (QwQuoteList) pick (QW_N_QUOTE_LISTS), list);
}

static QwQuote *
edit_party (QwQuote *quote)
{
  g_autoptr (QwParty) party = make_party ();

  return chance (50) ? qw_quote_with_issuer (quote, party) : qw_quote_with_client (quote, party);
}

static QwQuote *
edit_parts (QwQuote *quote)
{
  g_autoptr (GPtrArray) taxes = make_taxes ();
  g_autoptr (GPtrArray) choices = make_choices ();
  g_autoptr (GPtrArray) milestones = make_milestones (quote);

  if (chance (30))
    return qw_quote_with_taxes (quote, taxes);
  if (chance (50))
    return qw_quote_with_choices (quote, choices);
  return qw_quote_with_milestones (quote, milestones);
}

static QwQuote *
edit_figures (QwQuote *quote)
{
  QwPortion deposit = { .kind = QW_PORTION_NONE };
  QwQuote *edited;

  switch (pick (5))
    {
    case 0:
      return qw_quote_with_rounding (quote, pick (5000));
    case 1:
      return qw_quote_with_inclusive (quote, chance (50));
    case 2:
      return qw_quote_with_valid_days (quote, (guint) pick (90));
    case 3:
      return qw_quote_with_display (quote, (QwDisplay) pick (3));
    default:
      fill_portion (quote, &deposit);
      edited = qw_quote_with_deposit (quote, &deposit);
      g_strfreev (deposit.lines);
      g_clear_pointer (&deposit.extra, json_object_unref);
      return edited;
    }
}

static QwQuote *
edit_section (QwQuote *quote)
{
  g_autoptr (QwQuoteSection) section = make_section (quote, (guint) pick (3));
  int n = (int) quote->sections->len;

  switch (pick (3))
    {
    case 0:
      return qw_quote_with_section (quote, (guint) pick (n + 2), section);
    case 1:
      return qw_quote_with_section_moved (quote, (guint) pick (n), (guint) pick (n));
    default:
      return qw_quote_without_section (quote, (guint) pick (n));
    }
}

static QwQuote *
edit_line (QwQuote *quote)
{
  guint n = quote->sections->len;
  guint section = (guint) pick ((int) n);
  guint length = ((QwQuoteSection *) quote->sections->pdata[section])->lines->len;
  guint position = length > 0 ? (guint) pick ((int) length) : 0;
  g_autoptr (QwQuoteLine) line = make_line (quote);

  if (length == 0 || chance (20))
    return qw_quote_with_line_inserted (quote, section, (guint) pick ((int) length + 2), line);
  if (chance (30))
    return qw_quote_without_line (quote, section, position);
  if (chance (40))
    return qw_quote_with_line_moved (quote, section, position, (guint) pick ((int) n),
                                     (guint) pick (5));
  if (chance (70))
    {
      g_free (line->id);
      line->id = g_strdup (quotes_line (quote, section, position)->id);
    }
  return qw_quote_with_line (quote, section, position, line);
}

QwQuote *
quotes_random_edit (QwQuote *quote)
{
  switch (pick (8))
    {
    case 0:
      return edit_text (quote);
    case 1:
      return edit_party (quote);
    case 2:
      return edit_parts (quote);
    case 3:
      return edit_figures (quote);
    case 4:
      return edit_section (quote);
    default:
      return edit_line (quote);
    }
}

QwQuote *
quotes_random (guint n)
{
  QwQuote *quote = quotes_new ();
  g_autoptr (GPtrArray) taxes = make_taxes ();
  g_autoptr (GPtrArray) choices = make_choices ();
  g_autoptr (GPtrArray) sections = NULL;

  quote->extra = make_extra ();
  quote = replace (quote, qw_quote_with_taxes (quote, taxes));
  quote = replace (quote, qw_quote_with_choices (quote, choices));
  sections = make_sections (quote, n);
  quote = replace (quote, qw_quote_with_sections (quote, sections));
  for (int i = 0; i < 5; i++)
    quote = replace (quote, quotes_random_edit (quote));
  return quote;
}
