/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fixture-tables.h"
#include "model-watch.h"
#include "qw-quote-book.h"
#include "qw-quote-item.h"
#include "store-room.h"

typedef struct
{
  StoreRoom room;
  QwCatalog *catalog;
  QwLibrary *library;
  QwQuoteBook *book;
  char *said;
} Scene;

static void
said_cb (Scene *scene, const char *text)
{
  g_free (scene->said);
  scene->said = g_strdup (text);
}

static void
open_book (Scene *scene)
{
  scene->library = qw_library_new (scene->room.folder, scene->catalog);
  scene->book = qw_quote_book_new (scene->catalog, scene->library);
  g_signal_connect_swapped (scene->book, "notice", G_CALLBACK (said_cb), scene);
  qw_quote_book_open (scene->book);
}

static gboolean
is_idle (gpointer data)
{
  Scene *scene = data;
  gboolean busy;

  g_object_get (scene->book, "busy", &busy, NULL);
  return !busy && qw_library_get_saved (scene->library);
}

static void
settle (Scene *scene)
{
  store_room_await (is_idle, scene);
}

static void
set_up (Scene *scene)
{
  *scene = (Scene){ .catalog = fixture_catalog_new () };
  store_room_set_up (&scene->room);
  open_book (scene);
  settle (scene);
}

static void
close_book (Scene *scene)
{
  qw_quote_book_flush (scene->book);
  settle (scene);
  model_settle ();
  g_clear_object (&scene->book);
  g_clear_object (&scene->library);
}

static void
tear_down (Scene *scene)
{
  close_book (scene);
  store_room_clear (&scene->room);
  qw_catalog_unref (scene->catalog);
  g_free (scene->said);
}

static void
create (Scene *scene, const char *client)
{
  g_autoptr (QwBrief)
      brief = model_brief (scene->catalog, "\"project\": \"other\", \"own\": [ { "
                                           "\"title\": \"Import\", \"hours\": { \"low\": 4, "
                                           "\"typical\": 8, \"high\": 16 } } ]");
  g_autoptr (QwEstimate) estimate = qw_estimate_new (scene->catalog, brief, NULL);

  qw_quote_book_create (scene->book, estimate);
  settle (scene);
  qw_part_item_type (qw_desk_get_form (qw_quote_book_get_desk (scene->book)), "client.name",
                     client);
  settle (scene);
}

static char *
get_text (Scene *scene, const char *property)
{
  char *text;

  g_object_get (scene->book, property, &text, NULL);
  return text;
}

static QwQuote *
get_quote (Scene *scene)
{
  return qw_desk_get_quote (qw_quote_book_get_desk (scene->book));
}

typedef struct
{
  Scene *scene;
  const char *expected;
} Awaited;

/* What the list shows: label and state of each, in its order. */
static char *
spell_list (Scene *scene)
{
  GListModel *quotes = qw_quote_book_get_quotes (scene->book);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (quotes); i++)
    {
      g_autoptr (QwQuoteItem) item = g_list_model_get_item (quotes, i);
      QwQuoteRow *row = qw_quote_item_get_row (item);

      g_string_append_printf (text, "%s%s %s", i > 0 ? ", " : "",
                              row->label != NULL ? row->label : row->client,
                              qw_quote_state_to_string (row->state));
    }
  return g_string_free (text, FALSE);
}

static gboolean
list_says (gpointer data)
{
  Awaited *self = data;
  g_autofree char *text = spell_list (self->scene);

  return g_str_equal (text, self->expected);
}

/* Waits until the list is so: the wait itself fails if that never comes. */
static void
await_list (Scene *scene, const char *expected)
{
  Awaited awaited = { scene, expected };

  store_room_await (list_says, &awaited);
}

static void
creates_and_finds_again (void)
{
  g_autofree char *id = NULL;
  g_autofree char *title = NULL;
  Scene scene;

  set_up (&scene);
  create (&scene, "Example Bookshop");
  await_list (&scene, "Example Bookshop draft");
  g_assert_nonnull (get_quote (&scene)->brief);
  id = g_strdup (get_quote (&scene)->id);
  close_book (&scene);

  open_book (&scene);
  await_list (&scene, "Example Bookshop draft");
  qw_quote_book_select (scene.book, id);
  while (get_quote (&scene) == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (get_quote (&scene)->client->name, ==, "Example Bookshop");
  tear_down (&scene);
}

/* Steps: s sends, a accepts, n declines, b steps back, r revises, d duplicates, x deletes, z takes back. */
typedef struct
{
  const char *name;
  const char *steps;
  const char *state; /* of the quote on the desk; NULL if there is none */
  const char *list;
  const char *said;
} StepCase;

static const StepCase step_cases[] = {
  { "send", "s", "sent", "Q-YEAR-001 sent", "Marked as sent" },
  { "send and take back", "sz", "draft", "Q-YEAR-001 draft", "Marked as sent" },
  { "accept", "sa", "accepted", "Q-YEAR-001 accepted", "Marked as accepted" },
  { "accept and take back", "saz", "sent", "Q-YEAR-001 sent", "Marked as accepted" },
  { "decline", "sn", "declined", "Q-YEAR-001 declined", "Marked as declined" },
  { "step back twice", "sabb", "draft", "Q-YEAR-001 draft", "The last step was taken back" },
  { "revise", "sr", "draft", "Q-YEAR-001-B draft, Q-YEAR-001 sent", "Marked as sent" },
  { "send the revision", "srs", "sent", "Q-YEAR-001-B sent", "Marked as sent" },
  { "duplicate", "d", "draft", "Example Bookshop draft, Example Bookshop draft",
    "A copy, as a new draft" },
  { "delete", "x", NULL, "", "The quote was deleted" },
  { "delete and take back", "xz", "draft", "Example Bookshop draft", "The quote was deleted" },
  { "accept a draft", "a", "draft", "Example Bookshop draft", NULL },
};

static void
take_step (Scene *scene, char step)
{
  QwQuoteBook *book = scene->book;

  switch (step)
    {
    case 's':
      qw_quote_book_send (book);
      break;
    case 'a':
      qw_quote_book_step (book, QW_QUOTE_ACCEPTED, NULL);
      break;
    case 'n':
      qw_quote_book_step (book, QW_QUOTE_DECLINED, "Too dear");
      break;
    case 'b':
      qw_quote_book_step_back (book);
      break;
    case 'r':
      qw_quote_book_revise (book);
      break;
    case 'd':
      qw_quote_book_duplicate (book);
      break;
    case 'x':
      qw_quote_book_delete (book);
      break;
    default:
      qw_quote_book_take_back (book);
      break;
    }
  settle (scene);
}

static char *
with_year (const char *text)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *year = g_date_time_format (now, "%Y");
  g_auto (GStrv) parts = g_strsplit (text, "YEAR", -1);

  return g_strjoinv (year, parts);
}

static gboolean
shows_state (gpointer data)
{
  Awaited *self = data;
  QwQuote *quote = get_quote (self->scene);

  return self->expected == NULL
             ? quote == NULL
             : quote != NULL &&
                   g_str_equal (qw_quote_state_to_string (quote->state), self->expected);
}

static void
takes_steps (gconstpointer data)
{
  const StepCase *self = data;
  g_autofree char *list = with_year (self->list);
  Awaited state = { NULL, self->state };
  Scene scene;

  set_up (&scene);
  create (&scene, "Example Bookshop");
  for (const char *step = self->steps; *step != '\0'; step++)
    take_step (&scene, *step);
  state.scene = &scene;
  store_room_await (shows_state, &state);
  await_list (&scene, list);
  if (self->said != NULL)
    g_assert_cmpstr (scene.said, ==, self->said);
  else
    g_assert_nonnull (scene.said);
  tear_down (&scene);
}

static void
searches_and_filters (void)
{
  g_autofree char *nothing = NULL;
  g_autoptr (QwSelector) filter = NULL;
  Scene scene;

  set_up (&scene);
  create (&scene, "Kite & Co");
  create (&scene, "Example Bookshop");
  await_list (&scene, "Example Bookshop draft, Kite & Co draft");
  g_object_set (scene.book, "search", "kit", NULL);
  await_list (&scene, "Kite & Co draft");
  g_object_set (scene.book, "search", "zebra", NULL);
  await_list (&scene, "");
  nothing = get_text (&scene, "nothing");
  g_assert_cmpstr (nothing, ==, "No quote has these words");
  g_object_set (scene.book, "search", "", NULL);
  await_list (&scene, "Example Bookshop draft, Kite & Co draft");
  g_object_get (scene.book, "filter", &filter, NULL);
  qw_selector_select (filter, "sent");
  await_list (&scene, "");
  qw_selector_select (filter, "draft");
  await_list (&scene, "Example Bookshop draft, Kite & Co draft");
  tear_down (&scene);
}

static void
says_sums (void)
{
  g_autofree char *totals = NULL;
  g_autofree char *won = NULL;
  Scene scene;

  set_up (&scene);
  create (&scene, "Example Bookshop");
  take_step (&scene, 's');
  take_step (&scene, 'a');
  do
    {
      g_main_context_iteration (NULL, TRUE);
      g_free (won);
      won = get_text (&scene, "won-lost");
    }
  while (won == NULL);
  g_assert_cmpstr (won, ==, "1 of 1 won");
  totals = get_text (&scene, "totals");
  g_assert_true (g_str_has_prefix (totals, "Accepted: "));
  tear_down (&scene);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  model_add_rows ("/quote-book/steps", step_cases, takes_steps);
  g_test_add_func ("/quote-book/creates and finds again", creates_and_finds_again);
  g_test_add_func ("/quote-book/searches and filters", searches_and_filters);
  g_test_add_func ("/quote-book/sums", says_sums);
  return g_test_run ();
}
