/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "desk-scene.h"

#include "qw-part-contents.h"

/* typed; what is then read in its place, and what it means: "group/title*quantity" */
typedef struct
{
  const char *name;
  const char *typed;
  const char *read;
  const char *meant;
} Row;

static const Row rows[] = {
  { "nothing", "", "", "" },
  { "things", "Blog\nShop", "Blog\nShop", "/Blog*1 /Shop*1 " },
  { "blanks", "\n  Blog \r\n\n", "Blog", "/Blog*1 " },
  { "quantity", "Language ×2", "Language × 2", "/Language*2 " },
  { "group", "Blog\nSelling:\nCards × 3\n:\nShop", "Blog\nSelling:\nCards × 3\n:\nShop",
    "/Blog*1 Selling/Cards*3 /Shop*1 " },
  { "empty-group", "Selling:\nCare:\nTests", "Care:\nTests", "Care/Tests*1 " },
  { "size", "Poster 20 × 30 cm", "Poster 20 × 30 cm × 1", "/Poster 20 × 30 cm*1 " },
  { "size-alone", "Poster 20 × 30 × 1", "Poster 20 × 30 × 1", "/Poster 20 × 30*1 " },
  { "colon", "Title: × 1", "Title: × 1", "/Title:*1 " },
  { "none-of-it", "Blog × 0", "Blog × 0 × 1", "/Blog × 0*1 " },
  { "no-title", "× 2", "× 2 × 1", "/× 2*1 " },
  { "markup", "<b>R&D</b> %s", "<b>R&D</b> %s", "/<b>R&D</b> %s*1 " },
};

static void
test_row (gconstpointer data)
{
  const Row *row = data;
  g_autoptr (GPtrArray) contents = qw_part_contents_parse (row->typed);
  g_autoptr (GPtrArray) again = NULL;
  g_autofree char *read = qw_part_contents_to_text (contents);
  g_autofree char *same = NULL;
  g_autoptr (GString) meant = g_string_new (NULL);

  for (guint i = 0; i < contents->len; i++)
    {
      const QwQuoteContent *content = contents->pdata[i];

      g_string_append_printf (meant, "%s/%s*%u ", content->group, content->title,
                              content->quantity);
    }
  g_assert_cmpstr (meant->str, ==, row->meant);
  g_assert_cmpstr (read, ==, row->read);
  again = qw_part_contents_parse (read);
  same = qw_part_contents_to_text (again);
  g_assert_cmpstr (same, ==, read);
}

/* Typed into a line of the desk, and undone there; a line that is no package has nothing to read. */
static void
test_desk (void)
{
  DeskScene scene;
  g_autoptr (QwPartItem) item = NULL;
  g_autoptr (QwQuoteLine) line = NULL;
  g_autoptr (QwQuote) quote = NULL;
  g_autoptr (QwQuote) packed = NULL;
  g_autofree char *none = NULL;
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autofree char *undone = NULL;
  QwQuotePackage *package;

  desk_scene_set_up (&scene);
  quote = qw_quote_ref (qw_desk_get_quote (scene.desk));
  item = desk_scene_item (&scene, 1);
  none = qw_part_item_get_text (item, "package.contents");
  g_assert_cmpstr (none, ==, "");

  line = qw_quote_line_copy (qw_part_item_get_part (item));
  package = qw_quote_package_new ();
  g_ptr_array_add (package->contents, qw_quote_content_new ("Selling", "Cards", 1));
  line->package = package;
  package->weeks_low = QW_DECIMAL_SCALE;
  packed = qw_quote_with_line (quote, 0, 0, line);
  qw_desk_open (scene.desk, packed);
  before = qw_part_item_get_text (item, "package.contents");
  g_assert_cmpstr (before, ==, "Selling:\nCards");

  qw_part_item_type (item, "package.contents", "Selling:\nCards\nCodes × 2");
  package = ((QwQuoteLine *) qw_part_item_get_part (item))->package;
  g_assert_cmpuint (package->contents->len, ==, 2);
  g_assert_cmpint (package->weeks_low, ==, QW_DECIMAL_SCALE);
  after = qw_part_item_get_text (item, "package.contents");
  g_assert_cmpstr (after, ==, "Selling:\nCards\nCodes × 2");
  qw_desk_undo (scene.desk);
  undone = qw_part_item_get_text (item, "package.contents");
  g_assert_cmpstr (undone, ==, before);
  g_clear_object (&item);
  desk_scene_tear_down (&scene);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *path = g_strconcat ("/part-contents/", rows[i].name, NULL);

      g_test_add_data_func (path, &rows[i], test_row);
    }
  g_test_add_func ("/part-contents/desk", test_desk);
  return g_test_run ();
}
