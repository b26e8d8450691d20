/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "library-room.h"

/* A few quotes that all the rows below ask for. Their titles are what a list is told by. */
static void
fill (LibraryRoom *self)
{
  static const char *const rows[][2] = {
    { "Émile & Söhne", "Alpha" },
    { "Example Bookshop", "Beta" },
    { "zebra works", "Gamma" },
    { "Example Bakery", "Delta" },
  };
  char *ids[G_N_ELEMENTS (rows)];

  library_room_set_up (self);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    ids[i] = library_room_add (self, rows[i][0], rows[i][1], 100 * (4 - i));
  for (guint i = 1; i < G_N_ELEMENTS (rows); i++)
    g_free (library_room_send (self, ids[i], i == 3 ? "2026-10-01T10:00:00+02:00" : WHEN));
  library_room_step (self, ids[2], QW_QUOTE_ACCEPTED, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_free (ids[i]);
}

typedef struct
{
  const char *name;
  QwQuoteQuery query;
  const char *found;
} Row;

#define SENT     QW_QUOTE_STATE_BIT (QW_QUOTE_SENT)
#define EXPIRED  QW_QUOTE_STATE_BIT (QW_QUOTE_EXPIRED)
#define DRAFT    QW_QUOTE_STATE_BIT (QW_QUOTE_DRAFT)
#define ACCEPTED QW_QUOTE_STATE_BIT (QW_QUOTE_ACCEPTED)

static const Row rows[] = {
  { "all", { .sort = QW_QUOTE_SORT_TITLE }, "Alpha,Beta,Delta,Gamma" },
  { "down", { .sort = QW_QUOTE_SORT_TITLE, .descending = TRUE }, "Gamma,Delta,Beta,Alpha" },
  { "by-client", { .sort = QW_QUOTE_SORT_CLIENT }, "Alpha,Delta,Beta,Gamma" },
  { "by-total", { .sort = QW_QUOTE_SORT_TOTAL }, "Delta,Gamma,Beta,Alpha" },
  { "by-number", { .sort = QW_QUOTE_SORT_NUMBER, .descending = TRUE }, "Delta,Gamma,Beta,Alpha" },
  { "page", { .sort = QW_QUOTE_SORT_TITLE, .offset = 1, .limit = 2 }, "Beta,Delta" },
  { "past-the-end", { .sort = QW_QUOTE_SORT_TITLE, .offset = 4, .limit = 2 }, "" },
  { "drafts", { .states = DRAFT }, "Alpha" },
  { "sent", { .states = SENT }, "Beta" },
  { "expired", { .states = EXPIRED }, "Delta" },
  { "two-states", { .states = DRAFT | ACCEPTED, .sort = QW_QUOTE_SORT_TITLE }, "Alpha,Gamma" },
  { "last-day", { .states = EXPIRED, .today = "2026-10-31" }, "" },
  { "day-after", { .states = EXPIRED, .today = "2026-11-01" }, "Delta" },
  { "accepted-stays", { .states = ACCEPTED, .today = "2030-01-01" }, "Gamma" },
  { "expires-soon", { .expires_by = "2026-12-23" }, "Beta" },
  { "expires-later", { .expires_by = "2026-12-22" }, "" },
  { "search-client", { .search = "bookshop" }, "Beta" },
  { "search-beginning", { .search = "exa", .sort = QW_QUOTE_SORT_TITLE }, "Beta,Delta" },
  { "search-one-letter", { .search = "z" }, "Gamma" },
  { "search-two-words", { .search = "exa bak" }, "Delta" },
  { "search-any-order", { .search = "bak exa" }, "Delta" },
  { "search-marks", { .search = "emile sohne" }, "Alpha" },
  { "search-case", { .search = "ÉMILE" }, "Alpha" },
  { "search-title", { .search = "gam" }, "Gamma" },
  { "search-line", { .search = "work", .sort = QW_QUOTE_SORT_TITLE, .limit = 1 }, "Alpha" },
  { "search-number", { .search = "Q-2026-002" }, "Gamma" },
  { "search-number-beginning",
    { .search = "q-2026-00", .sort = QW_QUOTE_SORT_TITLE },
    "Beta,Delta,Gamma" },
  { "search-and-state", { .search = "exa", .states = SENT }, "Beta" },
  { "search-nothing", { .search = "bookshopping" }, "" },
  { "search-blank", { .search = "  ", .states = DRAFT }, "Alpha" },
  { "search-signs", { .search = "&", .states = DRAFT }, "Alpha" },
  { "search-no-language", { .search = "\" OR * NEAR(" }, "" },
  { "search-quotes", { .search = "\"bookshop\"" }, "Beta" },
  { "search-column", { .search = "title:gamma" }, "" },
  { "search-not-utf-8", { .search = "\xff\xfe bookshop" }, "Beta" },
};

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  QwQuoteQuery query = row->query;
  g_auto (LibraryRoom) self = { { NULL } };
  g_autofree char *found = NULL;

  fill (&self);
  if (query.today == NULL)
    query.today = TODAY;
  found = library_room_list (&self, &query);
  g_assert_cmpstr (found, ==, row->found);
}

static void
test_row_values (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  const QwQuoteQuery sent = { .states = SENT, .today = TODAY };
  g_autoptr (QwQuotePage) page = NULL;
  const QwQuoteRow *row = NULL;

  fill (&self);
  page = qw_shelf_list (self.shelf, &sent, NULL);
  g_assert_cmpuint (page->n_found, ==, 1);
  row = g_ptr_array_index (page->rows, 0);
  g_assert_cmpstr (row->number, ==, "Q-2026-001");
  g_assert_cmpstr (row->label, ==, "Q-2026-001");
  g_assert_cmpstr (row->client, ==, "Example Bookshop");
  g_assert_cmpstr (row->currency, ==, "EUR");
  g_assert_cmpuint (row->digits, ==, 2);
  g_assert_true (row->has_total);
  g_assert_cmpint (row->total, ==, 300);
  g_assert_cmpstr (row->created, ==, TODAY);
  g_assert_cmpstr (row->issued, ==, TODAY);
  g_assert_cmpstr (row->valid_until, ==, "2026-12-23");
}

static void
test_summary (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autoptr (QwLibrarySummary) summary = NULL;
  const QwStateTotal *total = NULL;

  fill (&self);
  summary = qw_shelf_summarise (self.shelf, TODAY, "2026-12-23", NULL);
  g_assert_cmpuint (summary->n_states[QW_QUOTE_DRAFT], ==, 1);
  g_assert_cmpuint (summary->n_states[QW_QUOTE_SENT], ==, 1);
  g_assert_cmpuint (summary->n_states[QW_QUOTE_ACCEPTED], ==, 1);
  g_assert_cmpuint (summary->n_states[QW_QUOTE_EXPIRED], ==, 1);
  g_assert_cmpuint (summary->n_expiring, ==, 1);
  g_assert_cmpuint (summary->totals->len, ==, 4);
  total = g_ptr_array_index (summary->totals, 0);
  g_assert_cmpint (total->state, ==, QW_QUOTE_DRAFT);
  g_assert_true (total->fits);
  g_assert_cmpint (total->total, ==, 400);
}

/* Each fits, their sum does not: that is said, and nothing wraps. */
static void
test_summary_overflow (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autoptr (QwLibrarySummary) summary = NULL;
  const QwStateTotal *total = NULL;

  library_room_set_up (&self);
  for (guint i = 0; i < 12; i++)
    g_free (library_room_add (&self, "Example Bookshop", "Shop",
                              G_GINT64_CONSTANT (900000000000000000)));
  summary = qw_shelf_summarise (self.shelf, TODAY, TODAY, NULL);
  g_assert_cmpuint (summary->totals->len, ==, 1);
  total = g_ptr_array_index (summary->totals, 0);
  g_assert_cmpuint (total->count, ==, 12);
  g_assert_false (total->fits);
}

static void
test_won_lost (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  static const char *const reasons[] = { "Too expensive", "Too expensive", "Too late", NULL };
  g_autoptr (QwWonLostReport) report = NULL;
  g_autoptr (QwQuote) revision = NULL;
  const QwWonLost *first = NULL;

  library_room_set_up (&self);
  for (guint i = 0; i < G_N_ELEMENTS (reasons); i++)
    {
      g_autofree char *id = library_room_add (&self, "Example Bookshop", "Shop", 100);

      g_free (library_room_send (&self, id, WHEN));
      library_room_step (&self, id, reasons[i] != NULL ? QW_QUOTE_DECLINED : QW_QUOTE_ACCEPTED,
                         reasons[i]);
      /* Declined, then accepted as a revision: won. */
      if (i == 2)
        {
          revision = qw_shelf_revise (self.shelf, id, WHEN, NULL);
          g_free (library_room_send (&self, revision->id, WHEN));
          library_room_step (&self, revision->id, QW_QUOTE_ACCEPTED, NULL);
        }
    }
  report = qw_shelf_count_won_lost (self.shelf, NULL);
  g_assert_cmpuint (report->won, ==, 2);
  g_assert_cmpuint (report->lost, ==, 2);
  g_assert_cmpuint (report->reasons->len, ==, 1);
  first = g_ptr_array_index (report->reasons, 0);
  g_assert_cmpstr (first->name, ==, "Too expensive");
  g_assert_cmpuint (first->lost, ==, 2);
}

static const char *const names[][2] = {
  { "Q-2026-001", "Beta" },
  { "Q-2026-003", "Delta" },
};

static void
test_find (void)
{
  g_auto (LibraryRoom) self = { { NULL } };
  g_autoptr (GError) error = NULL;

  fill (&self);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *id = qw_shelf_find (self.shelf, names[i][0], NULL);
      g_autofree char *same = qw_shelf_find (self.shelf, id, NULL);
      g_autoptr (QwQuote) quote = library_room_load (&self, id);

      g_assert_cmpstr (same, ==, id);
      g_assert_cmpstr (quote->texts[QW_QUOTE_TITLE], ==, names[i][1]);
    }
  g_assert_null (qw_shelf_find (self.shelf, "Q-2026-004", &error));
  g_assert_error (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_NOT_FOUND);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/shelf/list/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/shelf/list/values", test_row_values);
  g_test_add_func ("/shelf/summary", test_summary);
  g_test_add_func ("/shelf/summary/overflow", test_summary_overflow);
  g_test_add_func ("/shelf/won-lost", test_won_lost);
  g_test_add_func ("/shelf/find", test_find);
  return g_test_run ();
}
