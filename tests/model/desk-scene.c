/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "desk-scene.h"

#include "fixture-tables.h"

static void
saved_cb (DeskScene *scene)
{
  scene->n_saved++;
}

static void
done_cb (DeskScene *scene, const char *text)
{
  g_free (scene->done);
  scene->done = g_strdup (text);
}

static void
refused_cb (DeskScene *scene, const char *text)
{
  g_free (scene->refused);
  scene->refused = g_strdup (text);
}

QwQuote *
desk_scene_quote (const char *id)
{
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  QwQuoteStart start = { .id = id, .today = "2026-11-23" };

  return qw_quote_new (qw_catalog_find_currency (catalog, "USD"), &start);
}

static void
add_line (DeskScene *scene, guint row, const char *title, const char *price)
{
  guint added = qw_desk_add_line (scene->desk, row, QW_QUOTE_LINE_FIXED);
  g_autoptr (QwPartItem) item = g_list_model_get_item (qw_desk_get_rows (scene->desk), added);

  qw_part_item_type (item, "title", title);
  qw_part_item_type (item, "price", price);
}

void
desk_scene_set_up (DeskScene *scene)
{
  g_autoptr (QwQuote) quote = desk_scene_quote ("first");

  *scene = (DeskScene){ .catalog = fixture_catalog_new () };
  scene->desk = qw_desk_new (scene->catalog);
  qw_desk_open (scene->desk, quote);
  add_line (scene, 0, "a", "100.00");
  add_line (scene, 1, "b", "20.50");
  qw_desk_add_section (scene->desk, 0);
  add_line (scene, 3, "c", "3.00");
  g_signal_connect_swapped (scene->desk, "save", G_CALLBACK (saved_cb), scene);
  g_signal_connect_swapped (scene->desk, "notice::done", G_CALLBACK (done_cb), scene);
  g_signal_connect_swapped (scene->desk, "notice::refused", G_CALLBACK (refused_cb), scene);
}

void
desk_scene_tear_down (DeskScene *scene)
{
  g_assert_finalize_object (g_steal_pointer (&scene->desk));
  g_clear_pointer (&scene->catalog, qw_catalog_unref);
  g_free (scene->done);
  g_free (scene->refused);
}

char *
desk_scene_rows (DeskScene *scene)
{
  GString *spelt = g_string_new (NULL);
  GListModel *rows = qw_desk_get_rows (scene->desk);

  for (guint i = 0; i < g_list_model_get_n_items (rows); i++)
    {
      g_autoptr (QwPartItem) item = g_list_model_get_item (rows, i);
      g_autofree char *title = qw_part_item_get_text (item, "title");

      g_string_append (spelt, qw_part_item_get_kind (item) == QW_PART_SECTION ? "*" : title);
    }
  return g_string_free (spelt, FALSE);
}

void
desk_scene_assert_word (DeskScene *scene, const char *property, const char *expected)
{
  g_autofree char *text = NULL;

  g_object_get (scene->desk, property, &text, NULL);
  g_assert_cmpstr (text, ==, expected);
}

QwPartItem *
desk_scene_item (DeskScene *scene, int row)
{
  return row < 0 ? g_object_ref (qw_desk_get_form (scene->desk))
                 : g_list_model_get_item (qw_desk_get_rows (scene->desk), (guint) row);
}
