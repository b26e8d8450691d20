/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "briefs.h"
#include "tables.h"

#include "qw-money.h"
#include "qw-writer.h"

/* The one price: at a confidence or of one's own, rounded, and split over the lines. */

/** FixedCase: a brief for the small edition, and the `fixed` of its estimate. */
typedef struct
{
  const char *name;
  const char *json;
  const char *fixed;
} FixedCase;

#define LINE(title, hours)                                                                         \
  "{'title': '" title "', 'hours': {'low': " hours ", 'typical': " hours ", 'high': " hours "}}"
#define JOB(rest, lines)                                                                           \
  "{'format': 1, 'project': 'other', 'rate': {'own': '100'}, 'own': [" lines "]" rest "}"
/* 1600.00 without a doubt */
#define SURE(rest)           JOB (rest, LINE ("A", "10") ", " LINE ("B", "6"))
#define RATES(typical, high) "'per_hour_typical':'" typical "','per_hour_high':'" high "'"

/* clang-format off */
static const FixedCase fixed_cases[] = {
  { "at-confidence", SURE (""),
    "{'confidence':70,'price':'1600.00','covers':95," RATES ("100.00", "100.00") ",'contingency':'0.00','rounding':'0.00','own':false,'lines':[{'id':'own-1','amount':'1000.00'},{'id':'own-2','amount':'600.00'}]}" },
  { "rounded-down", SURE (", 'rounding': 500"),
    "{'confidence':70,'price':'1500.00','covers':5," RATES ("93.75", "93.75") ",'contingency':'-100.00','rounding':'-100.00','own':false,'lines':[{'id':'own-1','amount':'1000.00'},{'id':'own-2','amount':'600.00'},{'id':'rounding','amount':'-100.00'}]}" },
  { "rounded-up", JOB (", 'rounding': 50", LINE ("A", "16.37")),
    "{'confidence':70,'price':'1650.00','covers':95," RATES ("100.79", "100.79") ",'contingency':'13.00','rounding':'13.00','own':false,'lines':[{'id':'own-1','amount':'1637.00'},{'id':'rounding','amount':'13.00'}]}" },
  { "rounded-half-away", JOB (", 'rounding': 500", LINE ("A", "17.5")),
    "{'confidence':70,'price':'2000.00','covers':95," RATES ("114.29", "114.29") ",'contingency':'250.00','rounding':'250.00','own':false,'lines':[{'id':'own-1','amount':'1750.00'},{'id':'rounding','amount':'250.00'}]}" },
  { "round-already", SURE (", 'rounding': 100"),
    "{'confidence':70,'price':'1600.00','covers':95," RATES ("100.00", "100.00") ",'contingency':'0.00','rounding':'0.00','own':false,'lines':[{'id':'own-1','amount':'1000.00'},{'id':'own-2','amount':'600.00'}]}" },
  { "never-to-nothing", JOB (", 'rounding': 500", LINE ("A", "1")),
    "{'confidence':70,'price':'500.00','covers':95," RATES ("500.00", "500.00") ",'contingency':'400.00','rounding':'400.00','own':false,'lines':[{'id':'own-1','amount':'100.00'},{'id':'rounding','amount':'400.00'}]}" },
  { "no-digits", JOB (", 'rounding': 500, 'currency': 'JPY'", LINE ("A", "17")),
    "{'confidence':70,'price':'1500','covers':5," RATES ("88", "88") ",'contingency':'-200','rounding':'-200','own':false,'lines':[{'id':'own-1','amount':'1700'},{'id':'rounding','amount':'-200'}]}" },
  { "three-digits", JOB (", 'rounding': 10, 'currency': 'KWD'", LINE ("A", "17.12345")),
    "{'confidence':70,'price':'1710.000','covers':5," RATES ("99.863", "99.863") ",'contingency':'-2.345','rounding':'-2.345','own':false,'lines':[{'id':'own-1','amount':'1712.345'},{'id':'rounding','amount':'-2.345'}]}" },
  { "own-over", SURE (", 'price': '1700.01'"),
    "{'confidence':95,'price':'1700.01','covers':95," RATES ("106.25", "106.25") ",'contingency':'100.01','rounding':'0.00','own':true,'lines':[{'id':'own-1','amount':'1062.51'},{'id':'own-2','amount':'637.50'}]}" },
  { "own-under", SURE (", 'price': '1500'"),
    "{'confidence':5,'price':'1500.00','covers':5," RATES ("93.75", "93.75") ",'contingency':'-100.00','rounding':'0.00','own':true,'lines':[{'id':'own-1','amount':'937.50'},{'id':'own-2','amount':'562.50'}]}" },
  { "own-is-not-rounded", SURE (", 'price': '1.01', 'rounding': 500, 'confidence': 95"),
    "{'confidence':5,'price':'1.01','covers':5," RATES ("0.06", "0.06") ",'contingency':'-1598.99','rounding':'0.00','own':true,'lines':[{'id':'own-1','amount':'0.63'},{'id':'own-2','amount':'0.38'}]}" },
  { "nothing", JOB (", 'rounding': 500", ""),
    "{'confidence':70,'price':'0.00','covers':95," RATES ("0.00", "0.00") ",'contingency':'0.00','rounding':'0.00','own':false,'lines':[]}" },
  { "own-for-nothing", JOB (", 'price': '12.34'", ""),
    "{'confidence':95,'price':'12.34','covers':95," RATES ("0.00", "0.00") ",'contingency':'12.34','rounding':'0.00','own':true,'lines':[{'id':'own-price','amount':'12.34'}]}" },
};
/* clang-format on */

static void
test_fixed (gconstpointer data)
{
  const FixedCase *row = data;
  g_autoptr (QwEstimate) estimate = briefs_estimate (tables_mini (), row->json);
  g_autoptr (JsonNode) root = qw_estimate_to_json (estimate);
  JsonNode *fixed = json_object_get_member (json_node_get_object (root), "fixed");
  g_autofree char *printed = qw_writer_print (fixed, FALSE);
  g_autofree char *text = g_strdelimit (g_strdup (printed), "\"", '\'');

  g_assert_cmpstr (g_strchomp (text), ==, row->fixed);
}

/** ShareCase: a brief after another, and whether both have one distribution. */
typedef struct
{
  const char *name;
  const char *json;
  gboolean shares;
} ShareCase;

#define PAGE "{'format': 1, 'project': 'page'"

static const ShareCase share_cases[] = {
  { "same", PAGE "}", TRUE },
  { "confidence", PAGE ", 'confidence': 90}", TRUE },
  { "rounding", PAGE ", 'rounding': 100}", TRUE },
  { "own-price", PAGE ", 'price': '900'}", TRUE },
  { "week", PAGE ", 'hours_per_week': 8}", TRUE },
  { "project", "{'format': 1, 'project': 'shop'}", FALSE },
  { "feature", PAGE ", 'features': {'auth': 1}}", FALSE },
  { "own-line", PAGE ", 'own': [" LINE ("A", "2") "]}", FALSE },
  { "clarity", PAGE ", 'conditions': {'clarity': 'vague'}}", FALSE },
  { "rate", PAGE ", 'rate': {'own': '90'}}", FALSE },
  { "currency", PAGE ", 'currency': 'EUR'}", FALSE },
};

/* Whatever is shared, the figures are those of a new estimate. */
static void
test_sharing (gconstpointer data)
{
  const ShareCase *row = data;
  g_autoptr (QwEstimate) before = briefs_estimate (tables_mini (), PAGE "}");
  g_autoptr (QwBrief) brief = briefs_parse (tables_mini (), row->json);
  g_autoptr (GError) error = NULL;
  g_autoptr (QwEstimate) after = qw_estimate_with_brief (before, brief, &error);
  g_autoptr (QwEstimate) new = briefs_estimate_of (tables_mini (), brief);
  g_autofree char *figures = briefs_print (after);
  g_autofree char *expected = briefs_print (new);

  g_assert_no_error (error);
  g_assert_cmpint (after->distribution == before->distribution, ==, row->shares);
  g_assert_cmpstr (figures, ==, expected);
}

static void
test_sharing_refuses (void)
{
  g_autoptr (QwEstimate) before = briefs_estimate (tables_mini (), PAGE "}");
  g_autoptr (QwBrief) brief = qw_brief_with_rounding (before->brief, 7);
  g_autoptr (GError) error = NULL;
  g_autoptr (QwEstimate) after = qw_estimate_with_brief (before, brief, &error);

  g_assert_null (after);
  g_assert_error (error, QW_ERROR, QW_ERROR_LIMIT);
}

static void
check_sum (QwEstimate *estimate)
{
  const QwFixed *fixed = &estimate->fixed;
  gint64 sum = fixed->rounding;

  for (guint i = 0; i < estimate->lines->len; i++)
    sum += ((QwLine *) estimate->lines->pdata[i])->fixed;
  if (estimate->lines->len > 0)
    g_assert_cmpint (sum, ==, fixed->price);
  g_assert_cmpint (fixed->exact + fixed->rounding, ==, fixed->price);
  g_assert_cmpint (estimate->price.typical + fixed->contingency, ==, fixed->price);
  g_assert_cmpuint (fixed->covers, >=, 5);
  g_assert_cmpuint (fixed->covers, <=, 95);
}

static void
check_rounding (QwEstimate *estimate)
{
  gint64 step = qw_brief_get_rounding (estimate->brief) *
                qw_money_scale (estimate->currency->digits);

  if (step == 0 || estimate->fixed.own)
    g_assert_cmpint (estimate->fixed.rounding, ==, 0);
  else
    g_assert_cmpint (estimate->fixed.price % step, ==, 0);
}

static guint
random_step (void)
{
  guint n;
  const guint *steps = qw_rounding_steps (&n);

  return steps[g_test_rand_int_range (0, (int) n)];
}

static QwBrief *
vary (QwBrief *brief, guint digits)
{
  guint percent = (guint) g_test_rand_int_range (50, 96);
  gint64 minor = (gint64) (g_test_rand_double_range (1, 5e6));
  g_autofree char *price = g_test_rand_int_range (0, 3) == 0 ? qw_money_to_string (minor, digits)
                                                             : NULL;
  g_autoptr (QwBrief) dialled = qw_brief_with_confidence (brief, percent);
  g_autoptr (QwBrief) rounded = qw_brief_with_rounding (dialled, random_step ());

  return qw_brief_with_own_price (rounded, price);
}

#define BRIEFS     250
#define VARIATIONS 400

/* 100,000 random briefs; those of one piece of work share it, so that it takes seconds. */
static void
test_sums (void)
{
  QwCatalog *catalog = tables_shipped ();

  for (guint i = 0; i < BRIEFS; i++)
    {
      guint n = (guint) g_test_rand_int_range (0, 20);
      g_autoptr (QwBrief) brief = briefs_random (catalog, briefs_random_project (catalog), n);
      g_autoptr (QwEstimate) estimate = briefs_estimate_of (catalog, brief);

      for (guint j = 0; j < VARIATIONS; j++)
        {
          g_autoptr (QwBrief) varied = vary (brief, estimate->currency->digits);
          g_autoptr (QwEstimate) other = qw_estimate_with_brief (estimate, varied, NULL);

          g_assert_nonnull (other);
          check_sum (other);
          check_rounding (other);
        }
    }
}

static void
check_rising (QwEstimate *estimate, guint step)
{
  gint64 price = 0;
  guint covers = 0;

  for (guint percent = 50; percent <= 95; percent++)
    {
      g_autoptr (QwBrief) rounded = qw_brief_with_rounding (estimate->brief, step);
      g_autoptr (QwBrief) brief = qw_brief_with_confidence (rounded, percent);
      g_autoptr (QwEstimate) at = qw_estimate_with_brief (estimate, brief, NULL);

      /* Every work here is in doubt; only a rounded price may stand still. */
      if (step == 0)
        g_assert_cmpint (at->fixed.price, >, price);
      g_assert_cmpint (at->fixed.price, >=, price);
      g_assert_cmpuint (at->fixed.covers, >=, covers);
      price = at->fixed.price;
      covers = at->fixed.covers;
    }
}

static void
test_rising (void)
{
  QwCatalog *catalog = tables_shipped ();
  GPtrArray *types = qw_catalog_get_project_types (catalog);
  guint n;
  const guint *steps = qw_rounding_steps (&n);

  for (guint i = 0; i < types->len; i++)
    {
      const QwProjectType *type = types->pdata[i];
      g_autoptr (QwBrief) brief = briefs_random (catalog, type->id, 8);
      g_autoptr (QwEstimate) estimate = briefs_estimate_of (catalog, brief);

      for (guint j = 0; j < n && type->has_base; j++)
        check_rising (estimate, steps[j]);
    }
}

/* The dial says what it was set to, but for the whole percents that a cent of rounding can take. */
static void
test_dial_covers (void)
{
  g_autoptr (QwEstimate)
      estimate = briefs_estimate (tables_shipped (), "{'format': 1, 'project': 'small-store'}");

  for (guint percent = 50; percent <= 95; percent += 5)
    {
      g_autoptr (QwBrief) brief = qw_brief_with_confidence (estimate->brief, percent);
      g_autoptr (QwEstimate) at = qw_estimate_with_brief (estimate, brief, NULL);

      g_assert_cmpuint (at->fixed.covers, ==, percent);
    }
}

/* A price of one's own at what the dial asks has the dial's confidence. */
static void
test_own_follows (void)
{
  g_autoptr (QwEstimate)
      estimate = briefs_estimate (tables_shipped (), "{'format': 1, 'project': 'web-app'}");

  for (guint percent = 50; percent <= 95; percent += 5)
    {
      gint64 minor = qw_estimate_price_at (estimate, percent / 100.0);
      g_autofree char *price = qw_money_to_string (minor, estimate->currency->digits);
      g_autoptr (QwBrief) brief = qw_brief_with_own_price (estimate->brief, price);
      g_autoptr (QwEstimate) own = qw_estimate_with_brief (estimate, brief, NULL);

      g_assert_cmpuint (own->fixed.confidence, ==, percent);
      g_assert_cmpint (own->fixed.price, ==, minor);
    }
}

int
main (int argc, char *argv[])
{
  int status;

  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (fixed_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/fixed/case/", fixed_cases[i].name, NULL);

      g_test_add_data_func (path, &fixed_cases[i], test_fixed);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (share_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/fixed/sharing/", share_cases[i].name, NULL);

      g_test_add_data_func (path, &share_cases[i], test_sharing);
    }
  g_test_add_func ("/fixed/sharing-refuses", test_sharing_refuses);
  g_test_add_func ("/fixed/lines-sum-for-100000-briefs", test_sums);
  g_test_add_func ("/fixed/rises-with-confidence", test_rising);
  g_test_add_func ("/fixed/dial-covers", test_dial_covers);
  g_test_add_func ("/fixed/own-price-follows", test_own_follows);
  status = g_test_run ();
  tables_free ();
  return status;
}
