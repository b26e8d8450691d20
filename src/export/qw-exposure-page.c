/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-exposure-report-private.h"
#include "qw-exposure-scale.h"
#include "qw-exposure-words.h"

#include <glib/gi18n-lib.h>

#define BAR_WIDTH  96
#define BAR_HEIGHT 6
#define PART_SPACE 12

static void
write_title (QwFlow *flow, QwExposureReport *report)
{
  static const QwColumn columns[] = { { QW_COLUMN_REST, QW_ALIGN_START },
                                      { QW_COLUMN_FIT, QW_ALIGN_END } };
  g_autofree char *date = qw_exposure_say_date (qw_exposure_report_get_date (report));
  QwRow *row;

  qw_flow_begin_table (flow, columns, G_N_ELEMENTS (columns));
  row = qw_flow_add_row (flow);
  qw_row_put (row, 0, 1, QW_LETTER_TITLE, qw_exposure_say_title ());
  qw_row_put (row, 1, 1, QW_LETTER_BODY, date);
  qw_flow_end_table (flow);
  /* Translators: it goes on from the title “Exposure of work to AI”. */
  qw_flow_add_text (flow, QW_LETTER_STRONG, 3, _ ("Not a chance of losing it"));
  qw_flow_add_text (flow, QW_LETTER_BODY, 3, qw_exposure_say_about ());
}

static void
write_score (QwFlow *flow, QwExposure *exposure)
{
  static const QwColumn columns[] = { { QW_COLUMN_FIT, QW_ALIGN_START },
                                      { QW_COLUMN_REST, QW_ALIGN_START },
                                      { QW_COLUMN_FIT, QW_ALIGN_END } };
  g_autofree char *score = qw_exposure_say_score (exposure->typical);
  g_autofree char *range = qw_exposure_say_range (exposure);
  g_autofree char *could_be = qw_exposure_say_could_be (exposure);
  double width = qw_paper_get_body_width (&flow->paper);
  QwRow *row;

  qw_flow_keep_from_here (flow);
  qw_flow_begin_table (flow, columns, G_N_ELEMENTS (columns));
  row = qw_flow_add_row (flow);
  row->style.above = 6;
  qw_row_put (row, 0, 1, QW_LETTER_FIGURE, score);
  qw_row_put (row, 1, 1, QW_LETTER_TITLE, qw_exposure_say_text (exposure->band->title));
  qw_row_put (row, 2, 1, QW_LETTER_STRONG, range);
  qw_flow_end_table (flow);
  qw_flow_add_paint (flow, 4, qw_exposure_scale_measure (exposure, flow->lettering, width),
                     qw_exposure_scale_paint, qw_exposure_ref (exposure),
                     (GDestroyNotify) qw_exposure_unref);
  if (could_be != NULL)
    qw_flow_add_text (flow, QW_LETTER_STRONG, 8, could_be);
  qw_flow_keep_to_here (flow);
}

static void
begin_part (QwFlow *flow, const char *heading)
{
  QwRow *row = qw_flow_add_text (flow, QW_LETTER_HEADING, PART_SPACE, heading);

  row->style.keep = TRUE;
  row->style.pad = 2;
}

/* A short part stands on one page. */
static void
begin_kept_part (QwFlow *flow, const char *heading)
{
  qw_flow_keep_from_here (flow);
  begin_part (flow, heading);
}

static void
end_kept_part (QwFlow *flow)
{
  qw_flow_end_table (flow);
  qw_flow_keep_to_here (flow);
}

static QwRow *
add_table_row (QwFlow *flow)
{
  QwRow *row = qw_flow_add_row (flow);

  row->style.pad = 2;
  row->style.whole = TRUE;
  row->style.rule_above = QW_RULE_HAIR;
  return row;
}

static void
put_bar (QwRow *row, guint column, double part)
{
  qw_row_put_paint (row, column, 1, BAR_WIDTH, BAR_HEIGHT, qw_exposure_bar_paint,
                    g_memdup2 (&part, sizeof part), g_free);
}

static void
write_lenses (QwFlow *flow, QwExposure *exposure)
{
  static const QwColumn columns[] = { { QW_COLUMN_FIT, QW_ALIGN_START },
                                      { QW_COLUMN_REST, QW_ALIGN_START },
                                      { BAR_WIDTH, QW_ALIGN_START },
                                      { 24, QW_ALIGN_END } };
  GPtrArray *lenses = qw_catalog_get_lenses (exposure->catalog);

  begin_kept_part (flow, _ ("Three views, which can disagree"));
  qw_flow_begin_table (flow, columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < lenses->len && i < QW_N_LENSES; i++)
    {
      const QwLens *lens = lenses->pdata[i];
      g_autofree char *score = qw_exposure_say_score (exposure->lens[i]);
      QwRow *row = add_table_row (flow);

      qw_row_put (row, 0, 1, QW_LETTER_STRONG, qw_exposure_say_text (lens->title));
      qw_row_put (row, 1, 1, QW_LETTER_NOTE, qw_exposure_say_text (lens->summary));
      put_bar (row, 2, exposure->lens[i] / 100);
      qw_row_put (row, 3, 1, QW_LETTER_NUMBER, score);
    }
  end_kept_part (flow);
}

static void
write_pair (QwFlow *flow, const char *name, const char *value)
{
  QwRow *row = add_table_row (flow);

  qw_row_put (row, 0, 1, QW_LETTER_NOTE, name);
  qw_row_put (row, 1, 1, QW_LETTER_BODY, value);
}

static void
write_work (QwFlow *flow, QwExposure *exposure)
{
  static const QwColumn columns[] = { { QW_COLUMN_FIT, QW_ALIGN_START },
                                      { QW_COLUMN_REST, QW_ALIGN_START } };
  QwWork work = qw_exposure_report_find_work (exposure);

  begin_kept_part (flow, _ ("The work"));
  qw_flow_begin_table (flow, columns, G_N_ELEMENTS (columns));
  write_pair (flow, _ ("Role"), qw_exposure_say_text (work.role->title));
  write_pair (flow, _ ("Main technology"), qw_exposure_say_text (work.stack->title));
  write_pair (flow, _ ("Who decides"), qw_exposure_say_text (work.ownership->title));
  end_kept_part (flow);
}

static void
write_week_head (QwFlow *flow, QwExposureShare share)
{
  QwRow *row = qw_flow_add_row (flow);

  row->style.head = TRUE;
  row->style.pad = 2;
  qw_row_put (row, 0, 1, QW_LETTER_LABEL, _ ("Kind of work"));
  if (share & QW_EXPOSURE_SHARE_WEEK)
    qw_row_put (row, 1, 1, QW_LETTER_LABEL, _ ("Of the week"));
  if (!(share & QW_EXPOSURE_SHARE_CONTRIBUTIONS))
    return;
  qw_row_put (row, 3, 1, QW_LETTER_LABEL, _ ("Points"));
  qw_row_put (row, 4, 1, QW_LETTER_LABEL, _ ("Rests on"));
}

static void
write_contribution (QwFlow *flow,
                    const QwContribution *contribution,
                    QwExposureShare share,
                    double most)
{
  g_autofree char *percent = qw_exposure_say_share (contribution->share);
  g_autofree char *points = qw_exposure_say_points (contribution->points);
  gboolean counts = (share & QW_EXPOSURE_SHARE_CONTRIBUTIONS) != 0;
  QwRow *row = add_table_row (flow);

  qw_row_put (row, 0, 1, QW_LETTER_BODY, qw_exposure_say_text (contribution->kind->title));
  if (share & QW_EXPOSURE_SHARE_WEEK)
    qw_row_put (row, 1, 1, QW_LETTER_NUMBER, percent);
  put_bar (row, 2, (counts ? contribution->points : contribution->share) / most);
  if (!counts)
    return;
  qw_row_put (row, 3, 1, QW_LETTER_NUMBER, points);
  qw_row_put (row, 4, 1, QW_LETTER_NOTE, qw_exposure_say_tier (contribution->kind->tier));
}

static double
find_most (QwExposure *exposure, gboolean points)
{
  double most = 0;

  for (guint i = 0; i < exposure->contributions->len; i++)
    {
      const QwContribution *contribution = exposure->contributions->pdata[i];

      most = MAX (most, points ? contribution->points : contribution->share);
    }
  return most > 0 ? most : 1;
}

static void
write_addition (QwFlow *flow, const char *name, double points)
{
  g_autofree char *text = qw_exposure_say_points (points);
  QwRow *row = add_table_row (flow);

  qw_row_put (row, 0, 1, QW_LETTER_BODY, name);
  qw_row_put (row, 3, 1, QW_LETTER_NUMBER, text);
}

static void
write_week (QwFlow *flow, QwExposure *exposure, QwExposureShare share)
{
  static const QwColumn columns[] = { { QW_COLUMN_REST, QW_ALIGN_START },
                                      { QW_COLUMN_FIT, QW_ALIGN_END },
                                      { BAR_WIDTH, QW_ALIGN_START },
                                      { QW_COLUMN_FIT, QW_ALIGN_END },
                                      { QW_COLUMN_FIT, QW_ALIGN_START } };
  gboolean counts = (share & QW_EXPOSURE_SHARE_CONTRIBUTIONS) != 0;
  double most = find_most (exposure, counts);

  begin_part (flow, qw_exposure_report_name_week (share));
  qw_flow_begin_table (flow, columns, counts ? 5 : 3);
  write_week_head (flow, share);
  for (guint i = 0; i < exposure->contributions->len; i++)
    write_contribution (flow, exposure->contributions->pdata[i], share, most);
  /* What the role and the technology add would tell which they are. */
  if (counts && (share & QW_EXPOSURE_SHARE_WORK))
    {
      write_addition (flow, _ ("Role"), exposure->role);
      write_addition (flow, _ ("Main technology"), exposure->stack);
    }
  qw_flow_end_table (flow);
}

static void
write_moves (QwFlow *flow, QwExposure *exposure)
{
  static const QwColumn columns[] = { { QW_COLUMN_REST, QW_ALIGN_START },
                                      { QW_COLUMN_FIT, QW_ALIGN_END } };

  if (exposure->moves->len == 0)
    return;
  begin_part (flow, _ ("What would lower it most"));
  qw_flow_begin_table (flow, columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < exposure->moves->len; i++)
    {
      const QwMove *move = exposure->moves->pdata[i];
      g_autofree char *what = qw_exposure_say_move (move);
      g_autofree char *change = qw_exposure_say_change (exposure, move);
      QwRow *row = add_table_row (flow);

      qw_row_put (row, 0, 1, QW_LETTER_BODY, what);
      qw_row_put (row, 1, 1, QW_LETTER_NUMBER, change);
    }
  qw_flow_end_table (flow);
}

static void
write_skills (QwFlow *flow, QwExposure *exposure)
{
  static const QwColumn columns[] = { { QW_COLUMN_FIT, QW_ALIGN_START },
                                      { QW_COLUMN_REST, QW_ALIGN_START } };

  if (exposure->skills->len == 0)
    return;
  begin_kept_part (flow, _ ("Skills that go with it"));
  qw_flow_begin_table (flow, columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < exposure->skills->len; i++)
    {
      const QwSkill *skill = exposure->skills->pdata[i];
      g_autofree char *text = g_strconcat (qw_exposure_say_text (skill->summary), " ",
                                           qw_exposure_say_text (skill->start), NULL);
      QwRow *row = add_table_row (flow);

      qw_row_put (row, 0, 1, QW_LETTER_STRONG, qw_exposure_say_text (skill->title));
      qw_row_put (row, 1, 1, QW_LETTER_NOTE, text);
    }
  end_kept_part (flow);
}

static void
write_fact (QwFlow *flow, const char *text)
{
  QwRow *row = qw_flow_add_row (flow);

  row->style.above = 2;
  row->style.whole = TRUE;
  qw_row_put (row, 0, 1, QW_LETTER_NOTE, "•");
  qw_row_put (row, 1, 1, QW_LETTER_NOTE, text);
}

static void
write_limits (QwFlow *flow, QwExposure *exposure, QwExposureShare share)
{
  static const QwColumn columns[] = { { 4, QW_ALIGN_START }, { QW_COLUMN_REST, QW_ALIGN_START } };
  g_autoptr (GPtrArray)
      facts = qw_exposure_collect_facts (exposure, qw_exposure_report_tells_kinds (share));
  g_autofree char *bands = qw_exposure_say_bands (exposure);
  g_autofree char *dates = g_strdup_printf (
      _ ("Dates of the evidence: %s"),
      qw_exposure_say_text (qw_catalog_get_evidence_dates (exposure->catalog)));

  begin_part (flow, _ ("What else the evidence says"));
  qw_flow_begin_table (flow, columns, G_N_ELEMENTS (columns));
  for (guint i = 0; i < facts->len; i++)
    {
      const QwFact *fact = facts->pdata[i];
      g_autofree char *sources = qw_exposure_say_sources (fact->sources);
      g_autofree char *text = g_strdup_printf ("%s (%s)", qw_exposure_say_text (fact->text),
                                               sources);

      write_fact (flow, text);
    }
  write_fact (flow, bands);
  write_fact (flow, dates);
  qw_flow_end_table (flow);
}

static QwRow *
write_foot (QwFlow *flow, guint page, guint n_pages, gpointer unused)
{
  static const QwColumn columns[] = { { QW_COLUMN_REST, QW_ALIGN_START },
                                      { QW_COLUMN_FIT, QW_ALIGN_END } };
  QwRow *row = qw_flow_new_furniture (flow, columns, G_N_ELEMENTS (columns));
  /* Translators: the number of a page and how many there are. */
  g_autofree char *number = g_strdup_printf (_ ("Page %u of %u"), page, n_pages);

  row->style.pad = 4;
  row->style.rule_above = QW_RULE_HAIR;
  qw_row_put (row, 0, 1, QW_LETTER_NOTE, qw_exposure_say_not ());
  if (n_pages > 1)
    qw_row_put (row, 1, 1, QW_LETTER_NOTE, number);
  return row;
}

QwFlow *
qw_exposure_report_write (QwExposureReport *self, const QwPaper *paper)
{
  QwExposure *exposure = qw_exposure_report_get_exposure (self);
  QwExposureShare share = qw_exposure_report_get_share (self);
  gboolean rtl = qw_lettering_text_is_rtl (qw_exposure_say_title ());
  g_autoptr (QwLettering) lettering = qw_lettering_new (QW_DESIGN_PLAIN, NULL, rtl, NULL);
  QwFlow *flow = qw_flow_new (lettering, paper);

  qw_flow_set_furniture (flow, NULL, write_foot, NULL);
  write_title (flow, self);
  write_score (flow, exposure);
  write_lenses (flow, exposure);
  if (share & QW_EXPOSURE_SHARE_WORK)
    write_work (flow, exposure);
  if (qw_exposure_report_tells_kinds (share))
    write_week (flow, exposure, share);
  if (share & QW_EXPOSURE_SHARE_MOVES)
    {
      write_moves (flow, exposure);
      write_skills (flow, exposure);
    }
  write_limits (flow, exposure, share);
  return flow;
}
