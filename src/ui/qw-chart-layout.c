/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-chart-layout.h"

#define PAGE 5

/* Labels that touch move as one block. */
typedef struct
{
  double sum;
  guint n;
} Block;

static double
block_mean (const Block *block)
{
  return block->sum / block->n;
}

static guint
count_rows (const QwChartLabel *labels, gsize n, int width, int gap)
{
  for (guint rows = 1; rows < n; rows++)
    {
      gboolean fits = TRUE;

      for (guint row = 0; row < rows; row++)
        {
          int taken = -gap;

          for (gsize i = row; i < n; i += rows)
            taken += labels[i].given + gap;
          fits = fits && taken <= width;
        }
      if (fits)
        return rows;
    }
  return (guint) n;
}

/* Isotonic regression by pooling adjacent violators, of the anchors less the room that the
 * labels before them need; held inside the width at the end, which keeps it the best. */
static void
place_row (QwChartLabel **row, gsize n, int width, int gap)
{
  double shift[QW_CHART_LABELS] = { 0 };
  Block blocks[QW_CHART_LABELS];
  double least = row[0]->given / 2.0;
  double most;
  gsize n_blocks = 0;
  gsize at = 0;

  for (gsize i = 0; i < n; i++)
    {
      if (i > 0)
        shift[i] = shift[i - 1] + (row[i - 1]->given + row[i]->given) / 2.0 + gap;
      blocks[n_blocks++] = (Block){ row[i]->anchor - shift[i], 1 };
      while (n_blocks > 1 &&
             block_mean (&blocks[n_blocks - 2]) > block_mean (&blocks[n_blocks - 1]))
        {
          n_blocks--;
          blocks[n_blocks - 1].sum += blocks[n_blocks].sum;
          blocks[n_blocks - 1].n += blocks[n_blocks].n;
        }
    }

  most = width - row[n - 1]->given / 2.0 - shift[n - 1];
  for (gsize b = 0; b < n_blocks; b++)
    for (guint i = 0; i < blocks[b].n; i++, at++)
      {
        double middle = MAX (least, MIN (most, block_mean (&blocks[b]))) + shift[at];

        row[at]->x = (int) (middle - row[at]->given / 2.0);
      }
}

double
qw_chart_scale_x (const QwChartScale *self, double value)
{
  double part = self->to > self->from ? (value - self->from) / (self->to - self->from) : 0.5;

  part = CLAMP (part, 0, 1);
  return self->width * (self->mirrored ? 1 - part : part);
}

double
qw_chart_scale_value (const QwChartScale *self, double x)
{
  double part = self->width > 0 ? CLAMP (x / self->width, 0, 1) : 0;

  return self->from + (self->to - self->from) * (self->mirrored ? 1 - part : part);
}

guint
qw_chart_place_labels (QwChartLabel *labels, gsize n, int width, int gap)
{
  guint rows;

  g_return_val_if_fail (n <= QW_CHART_LABELS, 0);

  for (gsize i = 0; i < n; i++)
    labels[i].given = MIN (labels[i].width, width);

  rows = count_rows (labels, n, width, gap);
  for (guint row = 0; row < rows; row++)
    {
      QwChartLabel *members[QW_CHART_LABELS];
      gsize n_members = 0;

      for (gsize i = row; i < n; i += rows)
        {
          labels[i].row = row;
          members[n_members++] = &labels[i];
        }
      place_row (members, n_members, width, gap);
    }
  return rows;
}

guint
qw_chart_confidence_at (const double *prices, double price)
{
  guint best = 0;

  for (guint i = 1; i < QW_N_CONFIDENCES; i++)
    if (ABS (prices[i] - price) < ABS (prices[best] - price))
      best = i;
  return QW_CONFIDENCE_LEAST + best;
}

guint
qw_chart_confidence_after_key (guint confidence, guint keyval, gboolean mirrored)
{
  int step;

  switch (keyval)
    {
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      return QW_CONFIDENCE_LEAST;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      return QW_CONFIDENCE_MOST;
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
      step = PAGE;
      break;
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
      step = -PAGE;
      break;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      step = 1;
      break;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      step = -1;
      break;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      step = mirrored ? -1 : 1;
      break;
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      step = mirrored ? 1 : -1;
      break;
    default:
      return 0;
    }
  return (guint) CLAMP ((int) confidence + step, QW_CONFIDENCE_LEAST, QW_CONFIDENCE_MOST);
}
