/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-paper.h"

#define MM (72.0 / 25.4)

static const struct
{
  const char *id;
  double width;
  double height;
} sizes[QW_N_PAPER_SIZES] = {
  [QW_PAPER_A4] = { "a4", 210 * MM, 297 * MM },
  [QW_PAPER_LETTER] = { "letter", 612, 792 },
};

const char *
qw_paper_size_to_string (QwPaperSize size)
{
  g_return_val_if_fail (size < QW_N_PAPER_SIZES, NULL);

  return sizes[size].id;
}

gboolean
qw_paper_size_from_string (const char *text, QwPaperSize *size)
{
  g_return_val_if_fail (text != NULL, FALSE);

  for (guint i = 0; i < QW_N_PAPER_SIZES; i++)
    if (g_str_equal (text, sizes[i].id))
      {
        *size = (QwPaperSize) i;
        return TRUE;
      }
  return FALSE;
}

QwPaper
qw_paper_new (QwPaperSize size)
{
  g_assert (size < QW_N_PAPER_SIZES);

  return (QwPaper){
    .width = sizes[size].width,
    .height = sizes[size].height,
    .top = 18 * MM,
    .bottom = 16 * MM,
    .side = 20 * MM,
  };
}

QwPaper
qw_paper_endless (QwPaperSize size)
{
  QwPaper paper = qw_paper_new (size);

  paper.height = QW_PAPER_ENDLESS;
  return paper;
}

double
qw_paper_get_body_width (const QwPaper *self)
{
  return self->width - 2 * self->side;
}

double
qw_paper_get_body_height (const QwPaper *self)
{
  return self->height - self->top - self->bottom;
}
