/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-entrance.h"

#include <glib/gi18n.h>

static const struct
{
  const char *name; /* in the desktop file, too */
  const char *page;
  const char *action; /* (nullable): once the page is shown */
  const char *summary;
} entrances[] = {
  { "new-estimate", "estimate", "win.start-over", N_ ("Start a new estimate") },
  { "quotes", "quotes", NULL, N_ ("Show the quotes") },
  { "risk", "risk", NULL, N_ ("Show the exposure to AI") },
};

static void
entered_cb (GSimpleAction *action, GVariant *parameter, gpointer user_data)
{
  GApplication *application = user_data;
  QwEntranceFunc enter = (QwEntranceFunc) g_object_get_data (G_OBJECT (action), "enter");

  enter (application, g_action_get_name (G_ACTION (action)));
}

/* The options are read where the command was given, the actions are done where the application runs. */
static int
options_cb (GApplication *application, GVariantDict *options)
{
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (entrances); i++)
    {
      if (!g_variant_dict_contains (options, entrances[i].name))
        continue;
      if (!g_application_register (application, NULL, &error))
        {
          g_printerr ("%s\n", error->message);
          return 1;
        }
      g_action_group_activate_action (G_ACTION_GROUP (application), entrances[i].name, NULL);
    }
  return -1;
}

void
qw_entrance_install (GApplication *application, QwEntranceFunc enter)
{
  g_return_if_fail (G_IS_APPLICATION (application) && enter != NULL);
  for (guint i = 0; i < G_N_ELEMENTS (entrances); i++)
    {
      g_autoptr (GSimpleAction) action = g_simple_action_new (entrances[i].name, NULL);

      g_object_set_data (G_OBJECT (action), "enter", (gpointer) enter);
      g_signal_connect_object (action, "activate", G_CALLBACK (entered_cb), application, 0);
      g_action_map_add_action (G_ACTION_MAP (application), G_ACTION (action));
      g_application_add_main_option (application, entrances[i].name, 0, 0, G_OPTION_ARG_NONE,
                                     _ (entrances[i].summary), NULL);
    }
  g_signal_connect (application, "handle-local-options", G_CALLBACK (options_cb), NULL);
}

void
qw_entrance_show (QwWindow *window, const char *name)
{
  g_return_if_fail (QW_IS_WINDOW (window) && name != NULL);
  for (guint i = 0; i < G_N_ELEMENTS (entrances); i++)
    {
      if (!g_str_equal (entrances[i].name, name))
        continue;
      gtk_widget_activate_action (GTK_WIDGET (window), "win.show-page", "s", entrances[i].page);
      if (entrances[i].action != NULL)
        gtk_widget_activate_action (GTK_WIDGET (window), entrances[i].action, NULL);
    }
}
