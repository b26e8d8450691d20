/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "briefs.h"
#include "tables.h"

#include "qw-estimate-private.h"

#include <math.h>

/** LineCase: the ids of the lines of a brief for the small edition, with the typical hours or share of each. */
typedef struct
{
  const char *name;
  const char *json;
  const char *lines;
} LineCase;

#define BRIEF(project) "{'format': 1, 'project': '" project "'"

/* clang-format off */
static const LineCase line_cases[] = {
  { "base", BRIEF ("page") "}", "base 16" },
  { "nothing", BRIEF ("other") "}", "" },
  { "feature", BRIEF ("page") ", 'features': {'auth': 1}}", "base 16, auth 20" },
  { "without-base", BRIEF ("other") ", 'features': {'auth': 1}}", "auth 20" },
  { "quantity", BRIEF ("page") ", 'features': {'language': 3}}", "base 16, language 30" },
  { "included", BRIEF ("shop") ", 'features': {'cart': 1, 'language': 2}}", "base 60" },
  { "beyond-included", BRIEF ("shop") ", 'features': {'language': 5}}", "base 60, language 30" },
  { "design", BRIEF ("page") ", 'conditions': {'design': 'custom'}}", "base 16, design 4" },
  { "design-without-base", BRIEF ("other") ", 'conditions': {'design': 'custom'}}", "" },
  { "other-conditions", BRIEF ("page") ", 'conditions': {'deadline': 'rush', 'clarity': 'vague', 'assistance': 'some'}}", "base 16" },
  { "share", BRIEF ("page") ", 'features': {'checks': 2}}", "base 16, checks 0.3" },
  { "order", BRIEF ("page") ", 'features': {'checks': 1, 'slow': 1, 'social': 1, 'auth': 1}, 'conditions': {'design': 'custom'}, 'own': [{'title': 'B', 'hours': {'low': 1, 'typical': 2, 'high': 3}}, {'title': 'A', 'hours': {'low': 1, 'typical': 5, 'high': 9}}]}",
    "base 16, design 4, auth 20, social 4, slow 4, own-1 2, own-2 5, checks 0.15" },
};
/* clang-format on */

static void
test_lines (gconstpointer data)
{
  const LineCase *row = data;
  g_autoptr (QwEstimate) estimate = briefs_estimate (tables_mini (), row->json);
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < estimate->lines->len; i++)
    {
      const QwLine *line = estimate->lines->pdata[i];
      const QwRange *range = line->kind == QW_LINE_SHARE ? &line->share : &line->hours;

      g_string_append_printf (text, "%s%s %g", i > 0 ? ", " : "", line->id, range->typical);
    }
  g_assert_cmpstr (text->str, ==, row->lines);
}

static void
test_line_members (void)
{
  g_autoptr (QwEstimate) estimate = briefs_estimate (
      tables_mini (),
      BRIEF ("page") ", 'features': {'copywriting': 1, 'slow': 1, 'checks': 1}, 'own': [{'title': "
                     "'Own', 'hours': {'low': 1, 'typical': 2, 'high': 3}, 'coding': true}]}");
  const struct
  {
    QwLineKind kind;
    gboolean coding;
    gboolean build;
    const char *title;
    const char *question;
  } rows[] = {
    { QW_LINE_BASE, TRUE, TRUE, "Page", "Who decides?" },
    { QW_LINE_FEATURE, FALSE, FALSE, "Texts", "Which?" },
    { QW_LINE_FEATURE, FALSE, TRUE, "Slow", "Which?" },
    { QW_LINE_OWN, TRUE, TRUE, "Own", NULL },
    { QW_LINE_SHARE, FALSE, FALSE, "Checks", "Which?" },
  };

  g_assert_cmpuint (estimate->lines->len, ==, G_N_ELEMENTS (rows));
  for (guint i = 0; i < estimate->lines->len; i++)
    {
      const QwLine *line = estimate->lines->pdata[i];

      g_assert_cmpint (line->kind, ==, rows[i].kind);
      g_assert_cmpint (line->coding, ==, rows[i].coding);
      g_assert_cmpint (line->build, ==, rows[i].build);
      g_assert_cmpstr (line->title, ==, rows[i].title);
      g_assert_cmpstr (line->question, ==, rows[i].question);
      g_assert_true ((line->provenance == NULL) == (line->kind == QW_LINE_OWN));
    }
}

#define CONSTANT                                                                                   \
  BRIEF ("other")                                                                                  \
  ", 'rate': {'own': '100.00'}, 'own': [{'title': 'A', 'hours': {'low': 10, "                      \
  "'typical': 10, 'high': 10}}, {'title': 'B', 'hours': {'low': 6, 'typical': 6, "                 \
  "'high': 6}}], 'hours_per_week': 8}"

static void
test_constants (void)
{
  g_autoptr (QwEstimate) estimate = briefs_estimate (tables_mini (), CONSTANT);

  for (guint i = 0; i < QW_N_QUANTILES; i++)
    {
      g_assert_cmpfloat_with_epsilon (estimate->quantile_hours[i], 16, 1e-9);
      g_assert_cmpint (estimate->quantile_price[i], ==, 160000);
    }
  g_assert_cmpint (estimate->fixed.price, ==, 160000);
  g_assert_cmpint (((QwLine *) estimate->lines->pdata[0])->fixed, ==, 100000);
  g_assert_cmpint (((QwLine *) estimate->lines->pdata[1])->fixed, ==, 60000);
  g_assert_cmpint (estimate->fixed.per_hour_typical, ==, 10000);
  g_assert_cmpfloat_with_epsilon (estimate->weeks.typical, 2, 1e-9);
}

/* One line at a known rate has the quantiles of the line itself. */
static void
test_one_line (void)
{
  g_autoptr (QwEstimate)
      estimate = briefs_estimate (tables_mini (), BRIEF ("page") ", 'rate': {'own': '100'}}");
  const QwLine *line = estimate->lines->pdata[0];

  g_assert_cmpfloat_with_epsilon (estimate->hours.low, 6, 6 * 0.005);
  g_assert_cmpfloat_with_epsilon (estimate->hours.typical, 16, 16 * 0.005);
  g_assert_cmpfloat_with_epsilon (estimate->hours.high, 40, 40 * 0.005);
  g_assert_cmpfloat_with_epsilon ((double) line->price.typical, 160000, 160000 * 0.005);
  g_assert_cmpfloat_with_epsilon ((double) estimate->price.high, 400000, 400000 * 0.005);
}

static void
test_deadline (void)
{
  g_autoptr (QwEstimate) normal = briefs_estimate (tables_mini (), BRIEF ("shop") "}");
  g_autoptr (QwEstimate) rush = briefs_estimate (
      tables_mini (), BRIEF ("shop") ", 'conditions': {'deadline': 'rush'}}");

  g_assert_cmpfloat (rush->hours.typical, ==, normal->hours.typical);
  g_assert_cmpfloat_with_epsilon ((double) rush->price.typical,
                                  1.5 * (double) normal->price.typical, 1);
}

static void
test_nothing (void)
{
  g_autoptr (QwEstimate) estimate = briefs_estimate (tables_mini (), BRIEF ("other") "}");

  g_assert_cmpuint (estimate->lines->len, ==, 0);
  g_assert_cmpuint (estimate->drivers->len, ==, 0);
  g_assert_cmpfloat (estimate->hours.high, ==, 0);
  g_assert_cmpint (estimate->price.high, ==, 0);
  g_assert_cmpint (estimate->fixed.price, ==, 0);
  g_assert_cmpint (estimate->fixed.per_hour_typical, ==, 0);
  g_assert_cmpfloat (estimate->routine, ==, 0);
}

static void
test_overflow (void)
{
  g_autoptr (GString) text = g_string_new (
      BRIEF ("other") ", 'currency': 'KWD', 'rate': {'own': '1000000000'}, 'own': [");
  g_autoptr (QwBrief) brief = NULL;
  g_autoptr (QwEstimate) estimate = NULL;
  g_autoptr (GError) error = NULL;

  for (int i = 0; i < 100; i++)
    g_string_append_printf (
        text, "%s{'title': 'A', 'hours': {'low': 1000000, 'typical': 1000000, 'high': 1000000}}",
        i > 0 ? "," : "");
  g_string_append (text, "]}");
  brief = briefs_parse (tables_mini (), text->str);
  estimate = qw_estimate_new (tables_mini (), brief, &error);
  g_assert_null (estimate);
  g_assert_error (error, QW_ERROR, QW_ERROR_OVERFLOW);
  g_assert_true (g_str_has_prefix (error->message, "brief: price: "));
}

static void
test_refused (void)
{
  g_autoptr (QwBrief) brief = qw_brief_new (tables_mini (), "page");
  g_autoptr (QwBrief) wrong = qw_brief_with_feature (brief, "social", 1);
  g_autoptr (GError) error = NULL;

  g_assert_null (qw_estimate_new (tables_mini (), wrong, &error));
  g_assert_error (error, QW_ERROR, QW_ERROR_REQUIREMENT);
  g_assert_cmpstr (error->message, ==, "brief: features.social: needs auth");
}

/* Median 1280 dollars: under the agencies' range, inside the freelancers'. */
static void
test_market (void)
{
  g_autoptr (QwEstimate)
      estimate = briefs_estimate (tables_mini (), BRIEF ("page") ", 'currency': 'EUR'}");
  const QwMarket *freelancer = estimate->market->pdata[0];
  const QwMarket *agency = estimate->market->pdata[1];

  g_assert_cmpuint (estimate->market->len, ==, 2);
  g_assert_cmpstr (freelancer->published->seller, ==, "freelancer");
  g_assert_cmpint (freelancer->low, ==, 45000);
  g_assert_cmpint (freelancer->high, ==, 270000);
  g_assert_cmpint (freelancer->verdict, ==, QW_VERDICT_INSIDE);
  g_assert_cmpint (agency->low, ==, 1800000);
  g_assert_cmpint (agency->verdict, ==, QW_VERDICT_BELOW);
}

static void
test_market_above (void)
{
  g_autoptr (QwEstimate)
      estimate = briefs_estimate (tables_mini (), BRIEF ("page") ", 'rate': {'own': '5000'}}");

  g_assert_cmpint (((QwMarket *) estimate->market->pdata[0])->verdict, ==, QW_VERDICT_ABOVE);
}

static void
test_running (void)
{
  g_autoptr (QwEstimate)
      shop = briefs_estimate (tables_mini (), BRIEF ("shop") ", 'currency': 'JPY'}");
  g_autoptr (QwEstimate) other = briefs_estimate (tables_mini (), BRIEF ("other") "}");

  g_assert_cmpuint (shop->running_costs->len, ==, 3);
  g_assert_cmpint (shop->running[QW_PERIOD_ONCE].high, ==, 0);
  g_assert_cmpint (shop->running[QW_PERIOD_MONTHLY].low, ==, 35 * 150);
  g_assert_cmpint (shop->running[QW_PERIOD_MONTHLY].typical, ==, 50 * 150);
  g_assert_cmpint (shop->running[QW_PERIOD_MONTHLY].high, ==, 90 * 150);
  g_assert_cmpint (shop->running[QW_PERIOD_YEARLY].typical, ==, 15 * 150);
  g_assert_cmpuint (other->running_costs->len, ==, 0);
}

/* Weights: crud (0.9 + 0.6 + 0.6) / 3 = 0.7, ui 0.3. */
static void
test_exposure (void)
{
  g_autoptr (QwEstimate) estimate = briefs_estimate (
      tables_mini (), BRIEF ("page") ", 'features': {'auth': 1}, 'own': [{'title': 'A', 'hours': "
                                     "{'low': 100, 'typical': 200, 'high': 300}}]}");
  const QwLine *base = estimate->lines->pdata[0];
  const QwLine *auth = estimate->lines->pdata[1];
  const QwLine *own = estimate->lines->pdata[2];
  double sum = (double) (base->price.typical + auth->price.typical);

  g_assert_cmpfloat_with_epsilon (base->routine, 0.25 * 0.7 + 0.75 * 0.3, 1e-9);
  g_assert_cmpfloat_with_epsilon (auth->routine, 0.5, 1e-9);
  g_assert_cmpfloat (own->routine, ==, 0);
  g_assert_cmpfloat_with_epsilon (
      estimate->routine,
      (0.4 * (double) base->price.typical + 0.5 * (double) auth->price.typical) / sum, 1e-9);
}

static void
test_percent (void)
{
  static const double rows[][2] = {
    { 0, 5 },     { 1, 5 },     { 7.4, 5 }, { 7.6, 10 },  { 19.9, 20 }, { 20, 20 },
    { 21.4, 21 }, { 50, 50 },   { 70, 70 }, { 79.6, 80 }, { 80, 80 },   { 81, 80 },
    { 83, 85 },   { 92.4, 90 }, { 93, 95 }, { 95, 95 },   { 99.9, 95 }, { 100, 95 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    g_assert_cmpuint (qw_estimate_round_percent (rows[i][0]), ==, (guint) rows[i][1]);
}

static void
test_covers (void)
{
  g_autoptr (QwEstimate) estimate = briefs_estimate (tables_mini (), BRIEF ("shop") "}");

  g_assert_cmpuint (estimate->fixed.confidence, ==, 70);
  g_assert_cmpuint (estimate->fixed.covers, ==, 70);
  g_assert_cmpint (estimate->fixed.price, ==, estimate->quantile_price[13]);
  g_assert_cmpint (qw_estimate_price_at (estimate, 0.7), ==, estimate->fixed.price);
  for (double p = 0.05; p < 0.96; p += 0.05)
    g_assert_cmpfloat_with_epsilon (
        qw_estimate_covers (estimate, qw_estimate_price_at (estimate, p)), 100 * p, 0.1);
}

static void
test_currency (void)
{
  g_autoptr (QwEstimate) dollars = briefs_estimate (tables_mini (), BRIEF ("shop") "}");
  g_autoptr (QwEstimate)
      dinars = briefs_estimate (tables_mini (), BRIEF ("shop") ", 'currency': 'KWD'}");

  g_assert_cmpfloat (dollars->hours.typical, ==, dinars->hours.typical);
  g_assert_cmpfloat_with_epsilon (dinars->rate.typical, 24, 1e-9);
  g_assert_cmpfloat_with_epsilon ((double) dinars->price.typical / 1000,
                                  0.3 * (double) dollars->price.typical / 100, 0.01);
}

static void
add_cases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (line_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/estimate/lines/", line_cases[i].name, NULL);

      g_test_add_data_func (path, &line_cases[i], test_lines);
    }
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  add_cases ();
  g_test_add_func ("/estimate/line-members", test_line_members);
  g_test_add_func ("/estimate/constants", test_constants);
  g_test_add_func ("/estimate/one-line", test_one_line);
  g_test_add_func ("/estimate/deadline", test_deadline);
  g_test_add_func ("/estimate/nothing", test_nothing);
  g_test_add_func ("/estimate/overflow", test_overflow);
  g_test_add_func ("/estimate/refused", test_refused);
  g_test_add_func ("/estimate/market", test_market);
  g_test_add_func ("/estimate/market-above", test_market_above);
  g_test_add_func ("/estimate/running", test_running);
  g_test_add_func ("/estimate/exposure", test_exposure);
  g_test_add_func ("/estimate/percent", test_percent);
  g_test_add_func ("/estimate/covers", test_covers);
  g_test_add_func ("/estimate/currency", test_currency);
  status = g_test_run ();
  tables_free ();
  return status;
}
