/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-check.h"
#include "qw-compare-card.h"
#include "qw-offer-dialog.h"
#include "quote-stage.h"

#include <string.h>

static gboolean
is_button (GtkWidget *widget, gpointer label)
{
  return GTK_IS_BUTTON (widget) &&
         g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0;
}

static GtkWidget *
find_offer_button (QuoteStage *stage)
{
  GtkWidget *card = qw_find_type (quote_stage_root (stage), QW_TYPE_COMPARE_CARD);

  g_assert_nonnull (card);
  return qw_find (card, is_button, (gpointer) "Offer Side by Side…");
}

static QwOfferDialog *
find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWidget) window = g_list_model_get_item (windows, i);

      if (QW_IS_OFFER_DIALOG (window))
        return QW_OFFER_DIALOG (window);
    }
  return NULL;
}

/* A larger job each time, so that the one on screen is the largest. */
static void
pin (QuoteStage *stage, guint n)
{
  static const char *const features[] = { "automated-tests", "multi-language" };

  gtk_widget_activate_action (quote_stage_root (stage), "win.show-page", "s", "estimate");
  for (guint i = 0; i < n; i++)
    {
      qw_session_pin (stage->stage.session);
      qw_session_pick (stage->stage.session, features[i], 1);
    }
  qw_wait_frames (quote_stage_root (stage), QW_STAGE_FRAMES);
}

/* As the space bar or Enter does it. */
static void
press (QuoteStage *stage, GtkWidget *button)
{
  g_assert_nonnull (button);
  g_assert_true (gtk_widget_get_sensitive (button));
  g_assert_true (gtk_widget_grab_focus (button));
  g_assert_true (gtk_widget_has_focus (button));
  g_assert_true (gtk_widget_activate (button));
  qw_wait_frames (quote_stage_root (stage), 20);
}

static void
collect_entries (GtkWidget *widget, gpointer data)
{
  if (ADW_IS_ENTRY_ROW (widget))
    g_ptr_array_add (data, widget);
}

static void
name_column (guint i, const char *name)
{
  g_autoptr (GPtrArray) entries = g_ptr_array_new ();

  qw_find_each (GTK_WIDGET (find_dialog ()), collect_entries, entries);
  g_assert_cmpuint (i, <, entries->len);
  gtk_editable_set_text (GTK_EDITABLE (entries->pdata[i]), name);
}

/* Enter in the window. */
static void
accept (QuoteStage *stage)
{
  GtkWidget *button = gtk_window_get_default_widget (GTK_WINDOW (find_dialog ()));

  g_assert_true (gtk_widget_get_sensitive (button));
  gtk_widget_activate (button);
  qw_wait_frames (quote_stage_root (stage), 20);
  quote_stage_settle (stage);
  g_assert_null (find_dialog ());
}

static char *
join_names (QwQuote *quote)
{
  const QwQuoteSection *section = quote->sections->pdata[0];
  GString *names = g_string_new (NULL);

  for (guint i = 0; i < section->lines->len; i++)
    {
      const QwQuoteLine *line = section->lines->pdata[i];

      g_assert_nonnull (line->package);
      g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", line->title);
    }
  return g_string_free (names, FALSE);
}

typedef struct
{
  const char *name;
  guint pins;
  const char *first; /* NULL: as it is called at first */
  const char *expected;
} Row;

static const Row rows[] = {
  { "two", 1, NULL, "Good, Better" },
  { "three", 2, NULL, "Good, Better, Best" },
  { "renamed", 2, "Klein & <b>fein</b>", "Klein & <b>fein</b>, Better, Best" },
  { "left-out", 2, "  ", "Better, Best" },
  { "one", 1, "", "Better" },
};

static void
test_offer (QuoteStage *stage, gconstpointer data)
{
  const Row *row = data;
  QwQuote *quote;
  g_autofree char *names = NULL;
  gint64 before = 0;

  pin (stage, row->pins);
  press (stage, find_offer_button (stage));
  g_assert_nonnull (find_dialog ());
  g_assert_cmpuint (qw_check_names (GTK_WIDGET (find_dialog ())), >, row->pins);
  if (row->first != NULL)
    name_column (0, row->first);
  accept (stage);

  quote = quote_stage_quote (stage);
  g_assert_nonnull (quote);
  names = join_names (quote);
  g_assert_cmpstr (names, ==, row->expected);
  for (guint i = 0; i < ((QwQuoteSection *) quote->sections->pdata[0])->lines->len; i++)
    {
      const QwQuoteLine *line = ((QwQuoteSection *) quote->sections->pdata[0])->lines->pdata[i];

      g_assert_cmpint (line->price, >, before);
      before = line->price;
    }
  g_assert_cmpint (before, ==, qw_stage_estimate (&stage->stage)->fixed.price);
}

/* Without a pin there is nothing to stand beside; nor without a name anything to create. */
static void
test_nothing (QuoteStage *stage, gconstpointer data)
{
  gtk_widget_activate_action (quote_stage_root (stage), "win.show-page", "s", "estimate");
  qw_wait_frames (quote_stage_root (stage), QW_STAGE_FRAMES);
  g_assert_false (gtk_widget_get_visible (find_offer_button (stage)));

  pin (stage, 1);
  press (stage, find_offer_button (stage));
  name_column (0, "");
  name_column (1, " ");
  g_assert_false (
      gtk_widget_get_sensitive (gtk_window_get_default_widget (GTK_WINDOW (find_dialog ()))));
  gtk_window_close (GTK_WINDOW (find_dialog ()));
  quote_stage_settle (stage);
  g_assert_null (find_dialog ());
  g_assert_null (quote_stage_quote (stage));
}

/* One quote has one currency. */
static void
test_currencies (QuoteStage *stage, gconstpointer data)
{
  QwSession *session = stage->stage.session;
  g_autoptr (QwBrief) other = NULL;

  pin (stage, 1);
  other = qw_brief_with_currency (qw_session_get_brief (session), "JPY");
  qw_session_set_brief (session, other, NULL);
  qw_wait_frames (quote_stage_root (stage), QW_STAGE_FRAMES);
  g_assert_false (gtk_widget_get_sensitive (find_offer_button (stage)));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/offer/", rows[i].name, NULL);

      g_test_add (path, QuoteStage, &rows[i], quote_stage_set_up, test_offer,
                  quote_stage_tear_down);
    }
  g_test_add ("/offer/nothing", QuoteStage, NULL, quote_stage_set_up, test_nothing,
              quote_stage_tear_down);
  g_test_add ("/offer/currencies", QuoteStage, NULL, quote_stage_set_up, test_currencies,
              quote_stage_tear_down);
  return g_test_run ();
}
