/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include <string.h>

#include "paper-quotes.h"
#include "paper-tools.h"
#include "qw-gate.h"
#include "qw-money.h"
#include "qw-quote-private.h"
#include "quote-files.h"
#include "quotes.h"

#define QUOTES 10000
/* Fewer, as programs of their own have to read them; as many as QW_PRIVATE_PDFS says. */
#define PDFS   40
#define LEVELS 500

/* In every text that no client may see. */
#define SECRET "NEVERSHOWN"
/* The same in the figures in which a PDF writes a title that is more than ASCII. */
#define SECRET_IN_UTF16 "004e004500560045005200530048004f0057004e"
/* A cost that no amount of a random quote comes near, and that no sum with one hides. */
#define SECRET_COST   G_GINT64_CONSTANT (777777777777700)
#define SECRET_DIGITS "7777777777"

static JsonNode *
make_secret (void)
{
  g_autoptr (JsonObject) object = json_object_new ();

  json_object_set_string_member (object, "project", SECRET "-document");
  json_object_set_string_member (object, SECRET "-member", "x");
  return json_node_init_object (json_node_alloc (), object);
}

static void
hide (char **member, const char *what)
{
  g_free (*member);
  *member = g_strconcat (SECRET, what, NULL);
}

static void
hide_extra (JsonObject **extra)
{
  g_autoptr (JsonNode) node = make_secret ();

  g_clear_pointer (extra, json_object_unref);
  *extra = json_node_dup_object (node);
}

static void
hide_in_lines (QwQuote *quote)
{
  for (guint i = 0; i < quote->sections->len; i++)
    {
      QwQuoteSection *section = quote->sections->pdata[i];

      hide_extra (&section->extra);
      for (guint j = 0; j < section->lines->len; j++)
        {
          QwQuoteLine *line = section->lines->pdata[j];

          line->has_cost = TRUE;
          line->cost = SECRET_COST;
          hide (&line->origin, "-origin");
          hide_extra (&line->extra);
        }
    }
}

static void
hide_in_parts (QwQuote *quote)
{
  for (guint i = 0; i < quote->taxes->len; i++)
    hide_extra (&((QwQuoteTax *) quote->taxes->pdata[i])->extra);
  for (guint i = 0; i < quote->choices->len; i++)
    hide_extra (&((QwQuoteChoice *) quote->choices->pdata[i])->extra);
  for (guint i = 0; i < quote->milestones->len; i++)
    {
      QwMilestone *milestone = quote->milestones->pdata[i];

      hide_extra (&milestone->extra);
      hide_extra (&milestone->portion.extra);
    }
  hide_extra (&quote->deposit.extra);
}

/* The quote is this test's own: what nobody else holds may be written to. */
static void
hide_all (QwQuote *quote)
{
  QwQuoteEvent *event = qw_quote_event_new (quote->state, SECRET "-when", SECRET "-reason");

  hide_in_lines (quote);
  hide_in_parts (quote);
  hide (&quote->id, "-id");
  hide (&quote->previous, "-previous");
  hide (&quote->texts[QW_QUOTE_NOTES], "-notes");
  hide (&quote->issuer->id, "-issuer");
  hide (&quote->client->id, "-client");
  hide (&quote->client->bank, "-bank");
  hide_extra (&quote->issuer->extra);
  hide_extra (&quote->client->extra);
  hide_extra (&quote->extra);
  g_clear_pointer (&quote->brief, json_node_unref);
  g_clear_pointer (&quote->estimate, json_node_unref);
  g_clear_pointer (&quote->outcome, json_node_unref);
  quote->brief = make_secret ();
  quote->estimate = make_secret ();
  quote->outcome = make_secret ();
  hide_extra (&event->extra);
  g_ptr_array_add (quote->history, event);
}

/* Figures without what parts them. */
static char *
join_digits (const char *text)
{
  GString *joined = g_string_new (NULL);

  for (; *text != '\0'; text++)
    if (strchr (".,' ", *text) == NULL)
      g_string_append_c (joined, *text);
  return g_string_free (joined, FALSE);
}

static void
assert_hidden (const char *text)
{
  g_autofree char *joined = join_digits (text);

  g_assert_null (strstr (text, SECRET));
  g_assert_null (strstr (joined, SECRET_DIGITS));
}

/* Also behind zeros. */
static gboolean
has_bytes (GBytes *bytes, const char *what)
{
  gsize size, length = strlen (what);
  const char *data = g_bytes_get_data (bytes, &size);

  for (gsize i = 0; i + length <= size; i++)
    if (memcmp (data + i, what, length) == 0)
      return TRUE;
  return FALSE;
}

/* Returns: whether it could be drawn. */
static gboolean
assert_hidden_in_pdf (QwQuote *quote)
{
  const QwQuoteLook look = paper_quote_look (quote);
  g_autoptr (GBytes) pdf = qw_quote_format_export (QW_QUOTE_FORMAT_PDF, quote, &look, NULL);
  g_autoptr (GBytes) open = pdf != NULL ? paper_pdf_open (pdf) : NULL;
  g_autofree char *text = open != NULL ? paper_pdf_text (pdf) : NULL;

  if (text == NULL)
    return FALSE;
  g_assert_false (has_bytes (pdf, SECRET));
  g_assert_false (has_bytes (open, SECRET));
  g_assert_false (has_bytes (open, SECRET_IN_UTF16));
  g_assert_true (has_bytes (open, "%%EOF"));
  g_assert_true (has_bytes (open, "/Producer"));
  assert_hidden (text);
  return TRUE;
}

static QwQuote *
invent (void)
{
  QwQuote *quote = quotes_random ((guint) g_test_rand_int_range (0, 12));

  hide_all (quote);
  return quote;
}

static void
test_private (void)
{
  guint written = 0;

  for (guint i = 0; i < QUOTES; i++)
    {
      g_autoptr (QwQuote) quote = invent ();

      for (guint format = QW_QUOTE_FORMAT_HTML; format < QW_N_QUOTE_FORMATS; format++)
        {
          g_autofree char *text = quote_file_try (quote, (QwQuoteFormat) format);

          if (text == NULL)
            break;
          written++;
          assert_hidden (text);
        }
    }
  /* Portions that are more than the total are refused. */
  g_assert_cmpuint (written, >, QUOTES * 5 / 2);
}

static void
test_private_pdf (void)
{
  const char *wanted = g_getenv ("QW_PRIVATE_PDFS");
  guint drawn = 0, quotes = PDFS;

  if (wanted != NULL)
    quotes = (guint) g_ascii_strtoull (wanted, NULL, 10);
  for (guint i = 0; i < quotes; i++)
    {
      g_autoptr (QwQuote) quote = invent ();

      drawn += assert_hidden_in_pdf (quote);
    }
  g_test_message ("%u of %u quotes were drawn", drawn, quotes);
  if (!g_test_failed ())
    g_assert_cmpuint (drawn, >=, quotes / 2);
}

/* The search finds what it looks for where it is. */
static void
test_search (void)
{
  g_autoptr (QwQuote) quote = quotes_random (5);
  g_autofree char *whole = NULL;
  g_autofree char *joined = NULL;

  hide_all (quote);
  quote = quotes_add (g_steal_pointer (&quote), "Work", 100);
  quotes_line (quote, quote->sections->len - 1, 0)->has_cost = TRUE;
  quotes_line (quote, quote->sections->len - 1, 0)->cost = SECRET_COST;
  whole = quotes_print (quote);
  joined = join_digits (whole);
  for (const char *const *what =
           (const char *const[]){ "-notes", "-document", "-member", "-id", "-reason", NULL };
       *what != NULL; what++)
    {
      g_autofree char *secret = g_strconcat (SECRET, *what, NULL);

      g_assert_nonnull (strstr (whole, secret));
    }
  g_assert_nonnull (strstr (joined, SECRET_DIGITS));
}

/* Figures of the client's document. */

static JsonObject *
parse (const char *text, JsonNode **node)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;

  *node = qw_gate_parse ("json", bytes, &error);
  g_assert_no_error (error);
  return json_node_get_object (*node);
}

static gint64
read_money (JsonObject *object, const char *member, guint digits)
{
  g_autoptr (GError) error = NULL;
  gint64 minor;

  g_assert_true (
      qw_money_parse (json_object_get_string_member (object, member), digits, &minor, &error));
  return minor;
}

/* Of counted lines, or of sections, by what the display shows. */
static gint64
sum_shown (JsonObject *document, const char *period, QwDisplay display, guint digits)
{
  JsonArray *sections = json_object_get_array_member (document, "sections");
  gint64 sum = 0;

  for (guint i = 0; i < json_array_get_length (sections); i++)
    {
      JsonObject *section = json_array_get_object_element (sections, i);
      JsonArray *lines = json_object_get_array_member (section, "lines");
      JsonObject *subtotal = display == QW_DISPLAY_TOTAL
                                 ? NULL
                                 : json_object_get_object_member (section, "subtotal");

      if (display == QW_DISPLAY_SECTIONS && json_object_has_member (subtotal, period))
        sum += read_money (subtotal, period, digits);
      for (guint j = 0; j < json_array_get_length (lines); j++)
        {
          JsonObject *line = json_array_get_object_element (lines, j);

          g_assert_cmpint (json_object_has_member (line, "amount"), ==,
                           display == QW_DISPLAY_LINES);
          if (display == QW_DISPLAY_LINES && json_object_get_boolean_member (line, "counted") &&
              g_str_equal (json_object_get_string_member (line, "period"), period))
            sum += read_money (line, "amount", digits);
        }
    }
  return sum;
}

static gint64
sum_taxes (JsonObject *total, guint digits)
{
  JsonArray *taxes = json_object_get_array_member (total, "taxes");
  gint64 sum = 0;

  for (guint i = 0; i < json_array_get_length (taxes); i++)
    sum += read_money (json_array_get_object_element (taxes, i), "amount", digits);
  return sum;
}

static void
assert_sums (JsonObject *document, QwDisplay display, guint digits)
{
  JsonObject *totals = json_object_get_object_member (document, "totals");
  JsonObjectIter iter;
  const char *period;
  JsonNode *node;

  json_object_iter_init_ordered (&iter, totals);
  while (json_object_iter_next_ordered (&iter, &period, &node))
    {
      JsonObject *total = json_node_get_object (node);
      gint64 lines = read_money (total, "lines", digits);

      if (display != QW_DISPLAY_TOTAL)
        g_assert_cmpint (sum_shown (document, period, display, digits), ==, lines);
      g_assert_cmpint (read_money (total, "net", digits) + sum_taxes (total, digits) +
                           read_money (total, "rounding", digits),
                       ==, read_money (total, "total", digits));
    }
}

static gint64
sum_portions (JsonObject *document, guint digits)
{
  JsonArray *milestones = json_object_get_array_member (document, "milestones");
  gint64 sum = read_money (document, "deposit", digits) +
               read_money (document, "remainder", digits);

  for (guint i = 0; i < json_array_get_length (milestones); i++)
    sum += read_money (json_array_get_object_element (milestones, i), "amount", digits);
  return sum;
}

static void
test_levels (void)
{
  guint shown = 0;

  for (guint i = 0; i < LEVELS; i++)
    {
      g_autoptr (QwQuote) quote = quotes_random ((guint) g_test_rand_int_range (0, 12));
      gint64 first = 0;

      for (guint display = QW_DISPLAY_LINES; display <= QW_DISPLAY_TOTAL; display++)
        {
          g_autoptr (QwQuote) shown_so = qw_quote_with_display (quote, (QwDisplay) display);
          g_autofree char *text = quote_file_try (shown_so, QW_QUOTE_FORMAT_JSON);
          g_autoptr (JsonNode) node = NULL;
          JsonObject *document = text != NULL ? parse (text, &node) : NULL;
          JsonObject *once;
          gint64 total;

          if (document == NULL)
            break;
          shown++;
          assert_sums (document, (QwDisplay) display, quote->digits);
          once = json_object_get_object_member (json_object_get_object_member (document, "totals"),
                                                "once");
          total = read_money (once, "total", quote->digits);
          if (display == QW_DISPLAY_LINES)
            first = total;
          g_assert_cmpint (total, ==, first);
          if (json_object_has_member (document, "deposit"))
            g_assert_cmpint (sum_portions (document, quote->digits), ==, total);
        }
    }
  g_assert_cmpuint (shown, >, LEVELS);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/quote-formats/private", test_private);
  g_test_add_func ("/export/quote-formats/private-pdf", test_private_pdf);
  g_test_add_func ("/export/quote-formats/search", test_search);
  g_test_add_func ("/export/quote-formats/levels", test_levels);
  return g_test_run ();
}
