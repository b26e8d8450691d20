/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-life.h"
#include "qw-shelf-private.h"
#include "qw-tables.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>

/*
 * bench-library fill FOLDER N      makes a library of N invented quotes, always the same
 * bench-library measure FOLDER     opens it and prints a line for each figure: name, milliseconds (or MiB)
 */

#define BATCH 500
#define PAGE  50
#define TODAY "2026-11-23"

static const char *const names[] = {
  "Bakery",  "Bookshop",   "Brewery", "Carpenter", "Clinic",   "Florist",  "Gallery",
  "Garage",  "Hotel",      "Laundry", "Museum",    "Nursery",  "Optician", "Pharmacy",
  "Printer", "Restaurant", "School",  "Theatre",   "Vineyard", "Workshop"
};
static const char *const places[] = { "Ashford",   "Birchwood", "Clearwater", "Dunmore",
                                      "Eastfield", "Fernhill",  "Greenbank",  "Highgate",
                                      "Ivybridge", "Kingsley",  "Lakeside",   "Millbrook",
                                      "Northam",   "Oakdale",   "Parkview",   "Quarry",
                                      "Riverton",  "Southgate", "Thornbury",  "Westhill" };
static const char *const works[] = { "Landing page",         "Online shop",      "Booking form",
                                     "Customer area",        "Data migration",   "Search",
                                     "Newsletter",           "Payment",          "Translation",
                                     "Image gallery",        "Reports",          "Warehouse link",
                                     "Accessibility review", "Performance work", "Training" };

#define PICK(list) (list)[g_rand_int_range (rand, 0, G_N_ELEMENTS (list))]

static QwQuote *
add_line (QwQuote *quote, GRand *rand)
{
  g_autoptr (QwQuote) owned = quote;
  g_autoptr (QwQuoteLine) line = qw_quote_line_new (QW_QUOTE_LINE_HOURLY, PICK (works));

  line->quantity = g_rand_int_range (rand, 1, 80) * QW_DECIMAL_SCALE;
  line->price = g_rand_int_range (rand, 40, 160) * 100;
  g_free (line->detail);
  line->detail = g_strdup_printf ("%s and %s, as agreed in %s", PICK (works), PICK (works),
                                  PICK (places));
  return qw_quote_with_line (owned, 0, G_MAXUINT, line);
}

static QwParty *
make_client (GRand *rand)
{
  QwParty *client = qw_party_new ();

  g_free (client->name);
  client->name = g_strdup_printf ("%s %s %d", PICK (places), PICK (names),
                                  g_rand_int_range (rand, 1, 200));
  g_free (client->email);
  client->email = g_strdup_printf ("office%d@example.org", g_rand_int_range (rand, 1, 100000));
  return client;
}

static QwQuote *
make_quote (QwCatalog *catalog, GRand *rand, guint i)
{
  static const char *const currencies[] = { "USD", "EUR", "EUR", "GBP" };
  g_autofree char *id = g_strdup_printf ("quote-%07u", i);
  g_autofree char *title = g_strdup_printf ("%s for the %s", PICK (works), PICK (names));
  g_autofree char *day = g_strdup_printf ("20%02d-%02d-%02d", g_rand_int_range (rand, 20, 27),
                                          g_rand_int_range (rand, 1, 12),
                                          g_rand_int_range (rand, 1, 28));
  g_autoptr (QwParty) client = make_client (rand);
  const QwQuoteStart start = { .id = id, .today = day, .client = client };
  g_autoptr (QwQuote)
      quote = qw_quote_new (qw_catalog_find_currency (catalog, PICK (currencies)), &start);
  QwQuote *titled = qw_quote_with_text (quote, QW_QUOTE_TITLE, title);

  for (int n = g_rand_int_range (rand, 3, 12); n > 0; n--)
    titled = add_line (titled, rand);
  return titled;
}

static void
must (gboolean right, const GError *error)
{
  if (right)
    return;
  fprintf (stderr, "bench-library: %s\n", error != NULL ? error->message : "failed");
  exit (1);
}

/* As people's are: most were decided, the rest is waiting or being written. */
static QwQuote *
let_live (QwQuote *draft, GRand *rand, guint i)
{
  static const QwQuoteState ends[] = { QW_QUOTE_ACCEPTED, QW_QUOTE_DECLINED, QW_QUOTE_EXPIRED };
  g_autofree char *when = g_strconcat (draft->created, "T12:00:00+01:00", NULL);
  g_autofree char *number = g_strdup_printf ("Q-%.4s-%06u", draft->created, i);
  g_autoptr (QwQuote) owned = draft;
  g_autoptr (QwQuote) sent = NULL;
  g_autoptr (GError) error = NULL;
  QwQuote *ended = NULL;

  if (g_rand_int_range (rand, 0, 10) == 0)
    return g_steal_pointer (&owned);
  sent = qw_quote_sent (draft, number, when, &error);
  must (sent != NULL, error);
  if (g_rand_int_range (rand, 0, 10) == 0)
    return g_steal_pointer (&sent);
  ended = qw_quote_stepped (sent, PICK (ends), when, NULL, &error);
  must (ended != NULL, error);
  return ended;
}

static void
add_quote (QwShelf *shelf, QwCatalog *catalog, GRand *rand, guint i)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuote) quote = let_live (make_quote (catalog, rand, i), rand, i);

  must (qw_shelf_put (shelf, quote, &error) && qw_shelf_keep_number (shelf, quote, &error), error);
}

static void
fill (QwShelf *shelf, QwCatalog *catalog, guint n)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < n; i += BATCH)
    {
      must (qw_shelf_begin (shelf, &error) != NULL, error);
      for (guint j = i; j < MIN (i + BATCH, n); j++)
        add_quote (shelf, catalog, rand, j);
      must (qw_shelf_finish (shelf, TRUE, &error), error);
    }
}

static double
milliseconds_since (gint64 start)
{
  return (double) (g_get_monotonic_time () - start) / 1000;
}

static guint
list (QwShelf *shelf, const QwQuoteQuery *query)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (QwQuotePage) page = qw_shelf_list (shelf, query, &error);

  must (page != NULL, error);
  return page->n_found;
}

/* What the page asks for when it is opened, with the file opened and everything read for the first time. */
static void
measure_open (QwShelf *shelf)
{
  const QwQuoteQuery first = { .descending = TRUE, .limit = PAGE, .today = TODAY };
  gint64 start = g_get_monotonic_time ();
  g_autoptr (GError) error = NULL;
  g_autoptr (QwLibrarySummary) summary = NULL;

  must (qw_shelf_open (shelf, &error), error);
  printf ("library-open %.3f\n", milliseconds_since (start));
  list (shelf, &first);
  printf ("library-first-page %.3f\n", milliseconds_since (start));
  summary = qw_shelf_summarise (shelf, TODAY, "2026-11-29", &error);
  must (summary != NULL, error);
  printf ("library-page %.3f\n", milliseconds_since (start));
}

static void
measure_search (QwShelf *shelf)
{
  static const char *const searches[] = { "r",           "ri",         "riv",
                                          "river",       "riverton b", "riverton bookshop 17",
                                          "online shop", "a",          "Q-2026-0",
                                          "office4711",  "nothing" };
  double worst = 0, sum = 0;

  for (guint i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      const QwQuoteQuery query = {
        .search = searches[i], .descending = TRUE, .limit = PAGE, .today = TODAY
      };
      gint64 start = g_get_monotonic_time ();
      guint n = list (shelf, &query);
      double took = milliseconds_since (start);

      fprintf (stderr, "“%s”: %u found, %.1f ms\n", searches[i], n, took);
      worst = MAX (worst, took);
      sum += took;
    }
  printf ("library-search-mean %.3f\n", sum / G_N_ELEMENTS (searches));
  printf ("library-search-worst %.3f\n", worst);
}

static void
measure_rest (QwShelf *shelf)
{
  g_autoptr (GError) error = NULL;
  gint64 start = 0;
  struct rusage usage;

  for (guint sort = 0; sort < QW_N_QUOTE_SORTS; sort++)
    {
      const QwQuoteQuery query = { .sort = sort,
                                   .states = QW_QUOTE_STATE_BIT (QW_QUOTE_SENT),
                                   .offset = 100,
                                   .limit = PAGE,
                                   .today = TODAY };

      start = g_get_monotonic_time ();
      list (shelf, &query);
      printf ("library-sort-%u %.3f\n", sort, milliseconds_since (start));
    }
  getrusage (RUSAGE_SELF, &usage);
  printf ("library-memory %.1f\n", (double) usage.ru_maxrss / 1024);
}

int
main (int argc, char *argv[])
{
  g_autoptr (GError) error = NULL;
  g_autoptr (QwCatalog) catalog = qw_tables_shipped_new (&error);
  g_autoptr (GFile) folder = NULL;
  g_autoptr (QwShelf) shelf = NULL;

  must (catalog != NULL, error);
  if (argc < 3)
    return 2;
  folder = g_file_new_for_path (argv[2]);
  shelf = qw_shelf_new (folder, catalog, FALSE);
  if (g_str_equal (argv[1], "fill"))
    {
      fill (shelf, catalog, argc > 3 ? (guint) atoi (argv[3]) : 100000);
      return 0;
    }
  measure_open (shelf);
  measure_search (shelf);
  measure_rest (shelf);
  return 0;
}
