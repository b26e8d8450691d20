/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "desk-scene.h"

/* Steps are letters: u and d move a row, x deletes it, y doubles it, r drops it before the second figure, z undoes. */
typedef struct
{
  const char *name;
  const char *steps; /* "u1": row 1 up */
  const char *rows;
} RowCase;

static const RowCase row_cases[] = {
  { "as it was made", "", "*ab*c" },
  { "down", "d1", "*ba*c" },
  { "up", "u2", "*ba*c" },
  { "down over the edge", "d2", "*a*bc" },
  { "up over the edge", "u4", "*abc*" },
  { "the first stays", "u1", "*ab*c" },
  { "the last stays", "d4", "*ab*c" },
  { "a section down, with its lines", "d0", "*c*ab" },
  { "a section up", "u3", "*c*ab" },
  { "the last section stays", "d3", "*ab*c" },
  { "delete a line", "x1", "*b*c" },
  { "delete a section", "x0", "*c" },
  { "the only section stays", "x0x0", "*c" },
  { "delete and undo", "x0z", "*ab*c" },
  { "double a line", "y1", "*aab*c" },
  { "double a section", "y0", "*ab*ab*c" },
  { "drop a line before another", "r40", "*ab*c" },
  { "drop the last line first", "r41", "*cab*" },
  { "drop a line at the end", "r15", "*b*ca" },
  { "drop a line before a section's head", "r43", "*abc*" },
  { "drop a line where it is", "r11", "*ab*c" },
  { "drop a line behind itself", "r12", "*ab*c" },
  { "drop a section at the end", "r05", "*c*ab" },
  { "drop a section first", "r30", "*c*ab" },
  { "drop a section into itself", "r02", "*ab*c" },
  { "no such row", "x9", "*ab*c" },
  { "many steps and back", "d1x4u2zzz", "*ab*c" },
};

static void
take_step (QwDesk *desk, const char **step)
{
  char what = *(*step)++;
  guint row = what == 'z' ? 0 : (guint) (*(*step)++ - '0');

  switch (what)
    {
    case 'u':
      qw_desk_move_row (desk, row, -1);
      break;
    case 'd':
      qw_desk_move_row (desk, row, 1);
      break;
    case 'x':
      qw_desk_remove_row (desk, row);
      break;
    case 'y':
      qw_desk_duplicate_row (desk, row);
      break;
    case 'r':
      qw_desk_drop_row (desk, row, (guint) (*(*step)++ - '0'));
      break;
    default:
      qw_desk_undo (desk);
      break;
    }
}

static void
moves_rows (gconstpointer data)
{
  const RowCase *self = data;
  g_autofree char *rows = NULL;
  DeskScene scene;

  desk_scene_set_up (&scene);
  for (const char *step = self->steps; *step != '\0';)
    take_step (scene.desk, &step);
  rows = desk_scene_rows (&scene);
  g_assert_cmpstr (rows, ==, self->rows);
  desk_scene_assert_word (&scene, "problem", NULL);
  desk_scene_tear_down (&scene);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (row_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/desk-rows/", row_cases[i].name, NULL);

      g_test_add_data_func (path, &row_cases[i], moves_rows);
    }
  return g_test_run ();
}
