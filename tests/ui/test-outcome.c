/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-check.h"
#include "qw-outcome-dialog.h"
#include "quote-stage.h"

static GtkWindow *
find_dialog (void)
{
  GListModel *windows = gtk_window_get_toplevels ();

  for (guint i = 0; i < g_list_model_get_n_items (windows); i++)
    {
      g_autoptr (GtkWindow) window = g_list_model_get_item (windows, i);

      if (g_str_equal (G_OBJECT_TYPE_NAME (window), "QwOutcomeDialog") &&
          gtk_widget_get_visible (GTK_WIDGET (window)))
        return window;
    }
  return NULL;
}

static gboolean
has_id (GtkWidget *widget, gpointer id)
{
  return g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)), id) == 0;
}

typedef struct
{
  const char *name;
  double hours; /* 0: the dialog is closed without an answer */
} AskedCase;

static const AskedCase asked_cases[] = {
  { "answered", 120 },
  { "closed", 0 },
};

/* Who marks a quote as done is asked what it took; not when it is done once more, and not after a new start. */
static void
test_asked (QuoteStage *stage, gconstpointer data)
{
  const AskedCase *asked = data;
  GtkWindow *dialog;

  quote_stage_create (stage, "Example Bakery");
  quote_stage_act (stage, "win.send-quote");
  quote_stage_act (stage, "win.accept-quote");
  g_assert_null (find_dialog ());
  quote_stage_act (stage, "win.finish-quote");
  dialog = find_dialog ();
  g_assert_nonnull (dialog);
  g_assert_cmpuint (qw_check_names (GTK_WIDGET (dialog)), >, 0);
  if (asked->hours > 0)
    {
      GtkWidget *hours = qw_find (GTK_WIDGET (dialog), has_id, (gpointer) "hours");
      GtkWidget *save = qw_find (GTK_WIDGET (dialog), has_id, (gpointer) "save");

      gtk_spin_button_set_value (GTK_SPIN_BUTTON (hours), asked->hours);
      g_signal_emit_by_name (save, "clicked");
    }
  else
    gtk_window_close (dialog);
  quote_stage_settle (stage);
  g_assert_null (find_dialog ());

  quote_stage_act (stage, "win.step-back");
  quote_stage_act (stage, "win.finish-quote");
  g_assert_null (find_dialog ());
  quote_stage_restart (stage);
  g_assert_null (find_dialog ());
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  for (guint i = 0; i < G_N_ELEMENTS (asked_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/outcome/asked/%s", asked_cases[i].name);

      g_test_add (path, QuoteStage, &asked_cases[i], quote_stage_set_up, test_asked,
                  quote_stage_tear_down);
    }
  return g_test_run ();
}
