/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-recent.h"

#include <glib/gi18n.h>

#define QUOTE_TYPE "application/vnd.quotewright.quote+json"

static int
compare_age (gconstpointer a, gconstpointer b)
{
  return g_date_time_compare (gtk_recent_info_get_modified ((GtkRecentInfo *) b),
                              gtk_recent_info_get_modified ((GtkRecentInfo *) a));
}

/* A file elsewhere could keep a click waiting. */
static gboolean
is_quote (GtkRecentInfo *info)
{
  return g_str_equal (gtk_recent_info_get_mime_type (info), QUOTE_TYPE) &&
         g_str_has_prefix (gtk_recent_info_get_uri (info), "file:") &&
         gtk_recent_info_exists (info);
}

/* A name may have an underscore, which is none before a letter to press. */
static char *
make_label (GtkRecentInfo *info)
{
  g_auto (GStrv) parts = g_strsplit (gtk_recent_info_get_display_name (info), "_", -1);

  return g_strjoinv ("__", parts);
}

static GMenu *
list_quotes (GtkRecentManager *manager, const char *action)
{
  GMenu *list = g_menu_new ();
  GList *infos = g_list_sort (gtk_recent_manager_get_items (manager), compare_age);
  int n = 0;

  for (GList *link = infos; link != NULL && n < QW_RECENT_LIMIT; link = link->next)
    {
      g_autoptr (GMenuItem) item = NULL;
      g_autofree char *label = NULL;

      if (!is_quote (link->data))
        continue;
      label = make_label (link->data);
      item = g_menu_item_new (label, NULL);
      g_menu_item_set_action_and_target (item, action, "s", gtk_recent_info_get_uri (link->data));
      g_menu_append_item (list, item);
      n++;
    }
  g_list_free_full (infos, (GDestroyNotify) gtk_recent_info_unref);
  return list;
}

/* Where the item of @action is; -1 for nowhere. */
static int
find_item (GMenuModel *menu, const char *action)
{
  for (int i = 0; i < g_menu_model_get_n_items (menu); i++)
    {
      g_autofree char *name = NULL;

      if (g_menu_model_get_item_attribute (menu, i, G_MENU_ATTRIBUTE_ACTION, "s", &name) &&
          g_str_equal (name, action))
        return i;
    }
  return -1;
}

static gboolean
is_submenu (GMenuModel *menu, int place)
{
  g_autoptr (GMenuModel) submenu = g_menu_model_get_item_link (menu, place, G_MENU_LINK_SUBMENU);

  return submenu != NULL;
}

void
qw_recent_add (GtkRecentManager *manager, GFile *file)
{
  g_autofree char *uri = NULL;
  g_autofree char *call = g_strdup_printf ("%s %%u", g_get_prgname ());
  GtkRecentData data = { .mime_type = (char *) QUOTE_TYPE,
                         .app_name = (char *) g_get_application_name (),
                         .app_exec = call };

  g_return_if_fail (GTK_IS_RECENT_MANAGER (manager) && G_IS_FILE (file));
  uri = g_file_get_uri (file);
  gtk_recent_manager_add_full (manager, uri, &data);
}

void
qw_recent_put (GtkRecentManager *manager, GMenu *menu, const char *after, const char *action)
{
  g_autoptr (GMenu) list = NULL;
  int place;

  g_return_if_fail (GTK_IS_RECENT_MANAGER (manager) && G_IS_MENU (menu));
  place = find_item (G_MENU_MODEL (menu), after) + 1;
  g_return_if_fail (place > 0);
  if (place < g_menu_model_get_n_items (G_MENU_MODEL (menu)) &&
      is_submenu (G_MENU_MODEL (menu), place))
    g_menu_remove (menu, place);
  list = list_quotes (manager, action);
  if (g_menu_model_get_n_items (G_MENU_MODEL (list)) > 0)
    g_menu_insert_submenu (menu, place, _ ("Open _Recent"), G_MENU_MODEL (list));
}
