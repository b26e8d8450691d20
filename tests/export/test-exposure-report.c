/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "exposure-cases.h"
#include "paper-rules.h"
#include "qw-exposure-report-private.h"
#include "qw-exposure-scale.h"
#include "tables.h"

#include <string.h>

#define ALWAYS 0xf0

static const char *
find_answers (const char *name)
{
  for (gsize i = 0; i < n_worked_cases; i++)
    if (g_str_equal (worked_cases[i].name, name))
      return worked_cases[i].answers;
  g_assert_not_reached ();
}

static QwExposure *
parse_exposure (const char *name)
{
  g_autoptr (GBytes) bytes = tables_json (find_answers (name));
  g_autoptr (GError) error = NULL;
  g_autoptr (QwAnswers) answers = qw_answers_parse (tables_shipped (), "answers", bytes, &error);
  QwExposure *exposure;

  g_assert_no_error (error);
  exposure = qw_exposure_new (tables_shipped (), answers, &error);
  g_assert_no_error (error);
  return exposure;
}

static QwExposureReport *
new_report (const char *name, guint share)
{
  g_autoptr (QwExposure) exposure = parse_exposure (name);
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, 23, G_DATE_NOVEMBER, 2026);
  return qw_exposure_report_new (exposure, &date, (QwExposureShare) share);
}

/* What a report holds if any of @shares is chosen, and does not hold otherwise. */
static const struct
{
  guint shares;
  const char *text;
} chosen[] = {
  { ALWAYS, "Exposure of work to AI" },
  { ALWAYS, "ot a chance of losing it" },
  { ALWAYS, "86" },
  { ALWAYS, "High exposure" },
  { ALWAYS, "78 to 94 of 100" },
  { ALWAYS, "23 November 2026" },
  { ALWAYS, "How much AI is in fact used for such tasks." },
  { ALWAYS, "projected to grow by 10 %" },
  { ALWAYS, "19 % more time" },
  { ALWAYS, "Yale" },
  { ALWAYS, "Ratings 2023" },
  { ALWAYS, "judgement" },
  { QW_EXPOSURE_SHARE_WORK, "Backend developer" },
  { QW_EXPOSURE_SHARE_WORK, "JavaScript" },
  { QW_EXPOSURE_SHARE_WORK, "clear specifications" },
  { QW_EXPOSURE_SHARE_WEEK, "40 %" },
  { QW_EXPOSURE_SHARE_WEEK | QW_EXPOSURE_SHARE_CONTRIBUTIONS, "Test skeletons" },
  { QW_EXPOSURE_SHARE_WEEK | QW_EXPOSURE_SHARE_CONTRIBUTIONS, "share of correct backends" },
  { QW_EXPOSURE_SHARE_CONTRIBUTIONS, "\u200e+\u00a038" },
  { QW_EXPOSURE_SHARE_CONTRIBUTIONS, "Published estimate" },
  { QW_EXPOSURE_SHARE_MOVES, "86 → 7" },
  { QW_EXPOSURE_SHARE_MOVES, "Systems design" },
  { 0, "best found the cause of 47 %" }, /* about debugging, which this week has none of */
};

static void
check_text (const char *text, guint share)
{
  for (guint i = 0; i < G_N_ELEMENTS (chosen); i++)
    {
      gboolean wanted = chosen[i].shares == ALWAYS || (chosen[i].shares & share) != 0;

      if ((strstr (text, chosen[i].text) != NULL) != wanted)
        g_error ("“%s” is%s in share %u: %s", chosen[i].text, wanted ? " not" : "", share, text);
    }
}

static void
test_text (void)
{
  for (guint share = 0; share <= QW_EXPOSURE_SHARE_ALL; share++)
    {
      g_autoptr (QwExposureReport) report = new_report ("developer-a", share);
      g_autofree char *text = qw_exposure_report_to_text (report);

      check_text (text, share);
      g_assert_true (g_str_has_suffix (text, "\n"));
    }
}

static void
test_pages (void)
{
  const QwPaper papers[] = { qw_paper_new (QW_PAPER_A4), qw_paper_new (QW_PAPER_LETTER),
                             qw_paper_endless (QW_PAPER_A4) };

  for (guint share = 0; share <= QW_EXPOSURE_SHARE_ALL; share++)
    for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
      {
        g_autoptr (QwExposureReport) report = new_report ("developer-a", share);
        g_autoptr (QwPages) pages = qw_pages_new (qw_exposure_report_write (report, &papers[i]));
        g_autofree char *text = paper_read (pages);

        check_text (text, share);
        paper_check_rules (pages);
      }
}

static void
test_could_be (void)
{
  g_autoptr (QwExposureReport) a = new_report ("developer-a", 0);
  g_autoptr (QwExposureReport) b = new_report ("developer-b", 0);
  g_autofree char *text_a = qw_exposure_report_to_text (a);
  g_autofree char *text_b = qw_exposure_report_to_text (b);

  g_assert_null (strstr (text_a, "Could be"));
  g_assert_nonnull (strstr (text_b, "Could be: Lower exposure, Elevated exposure"));
}

static void
test_same_bytes (void)
{
  g_autoptr (QwExposureReport) first = new_report ("developer-a", QW_EXPOSURE_SHARE_ALL);
  g_autoptr (QwExposureReport) second = new_report ("developer-a", QW_EXPOSURE_SHARE_ALL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = qw_exposure_report_to_pdf (first, QW_PAPER_A4, &error);
  g_autoptr (GBytes) again = qw_exposure_report_to_pdf (second, QW_PAPER_A4, &error);
  g_autoptr (GBytes) png = qw_exposure_report_to_png (first, 1, &error);
  g_autoptr (GBytes) png_again = qw_exposure_report_to_png (second, 1, &error);

  g_assert_no_error (error);
  g_assert_true (g_bytes_equal (pdf, again));
  g_assert_true (g_bytes_equal (png, png_again));
}

/* Pixels along each side of a PNG. */
static void
test_scales (void)
{
  g_autoptr (QwExposureReport) report = new_report ("developer-a", 0);
  const double scales[] = { 0, 1, 2, 1e9 };
  const guint widths[] = { 298, 596, 1191, 2382 };

  for (guint i = 0; i < G_N_ELEMENTS (scales); i++)
    {
      g_autoptr (GBytes) png = qw_exposure_report_to_png (report, scales[i], NULL);
      const guint8 *data = g_bytes_get_data (png, NULL);

      g_assert_cmpuint ((guint) data[18] << 8 | data[19], ==, widths[i]);
    }
}

static void
test_file_name (void)
{
  g_autoptr (QwExposureReport) report = new_report ("developer-a", 0);
  g_autofree char *name = qw_exposure_report_name_file (report, "pdf");

  g_assert_cmpstr (name, ==, "ai-exposure-2026-11-23.pdf");
}

/* Ink of the scale in its room, for any width and direction. */
static void
check_scale (const QwExposure *exposure, double width, gboolean rtl)
{
  g_autoptr (QwLettering) lettering = qw_lettering_new (QW_DESIGN_PLAIN, NULL, rtl, NULL);
  double height = qw_exposure_scale_measure (exposure, lettering, width);
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  double x, y, ink_width, ink_height;

  qw_exposure_scale_paint (cr, lettering, width, height, (gpointer) exposure);
  cairo_recording_surface_ink_extents (surface, &x, &y, &ink_width, &ink_height);
  g_assert_cmpfloat (x, >=, -5);
  g_assert_cmpfloat (x + ink_width, <=, width + 5);
  g_assert_cmpfloat (y, >=, 0);
  g_assert_cmpfloat (y + ink_height, <=, height + 1);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

static void
test_scale (void)
{
  const double widths[] = { 120, 300, 481 };

  for (gsize i = 0; i < n_worked_cases; i++)
    for (guint j = 0; j < G_N_ELEMENTS (widths); j++)
      {
        g_autoptr (QwExposure) exposure = parse_exposure (worked_cases[i].name);

        check_scale (exposure, widths[j], FALSE);
        check_scale (exposure, widths[j], TRUE);
      }
}

int
main (int argc, char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/exposure-report/text", test_text);
  g_test_add_func ("/export/exposure-report/pages", test_pages);
  g_test_add_func ("/export/exposure-report/could-be", test_could_be);
  g_test_add_func ("/export/exposure-report/same-bytes", test_same_bytes);
  g_test_add_func ("/export/exposure-report/scales", test_scales);
  g_test_add_func ("/export/exposure-report/file-name", test_file_name);
  g_test_add_func ("/export/exposure-report/scale", test_scale);
  result = g_test_run ();
  tables_free ();
  return result;
}
