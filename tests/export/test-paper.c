/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-paper.h"

static const struct
{
  QwPaperSize size;
  const char *id;
  double width;
  double height;
} sizes[] = {
  { QW_PAPER_A4, "a4", 595.28, 841.89 },
  { QW_PAPER_LETTER, "letter", 612, 792 },
};

static void
test_sizes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      QwPaper paper = qw_paper_new (sizes[i].size);
      QwPaperSize size;

      g_assert_cmpfloat_with_epsilon (paper.width, sizes[i].width, 0.01);
      g_assert_cmpfloat_with_epsilon (paper.height, sizes[i].height, 0.01);
      g_assert_cmpstr (qw_paper_size_to_string (sizes[i].size), ==, sizes[i].id);
      g_assert_true (qw_paper_size_from_string (sizes[i].id, &size));
      g_assert_cmpint (size, ==, sizes[i].size);
    }
}

static void
test_unknown (void)
{
  QwPaperSize size;

  g_assert_false (qw_paper_size_from_string ("A4", &size));
  g_assert_false (qw_paper_size_from_string ("", &size));
}

static void
test_body (void)
{
  QwPaper paper = { .width = 100, .height = 200, .top = 10, .bottom = 20, .side = 5 };

  g_assert_cmpfloat (qw_paper_get_body_width (&paper), ==, 90);
  g_assert_cmpfloat (qw_paper_get_body_height (&paper), ==, 170);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/paper/sizes", test_sizes);
  g_test_add_func ("/export/paper/unknown", test_unknown);
  g_test_add_func ("/export/paper/body", test_body);
  return g_test_run ();
}
