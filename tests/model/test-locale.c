/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-locale.h"

#include "fixture-locale.h"
#include "fixture-tables.h"
#include "model-watch.h"
#include "qw-format.h"
#include "qw-typed.h"

#include <glib/gstdio.h>
#include <libintl.h>
#include <limits.h>

#define NBSP   "\u00a0"
#define NARROW "\u202f"
#define LRM    "\u200e"
#define RLM    "\u200f"
#define FSI    "\u2068"
#define PDI    "\u2069"

static char *folder;

/* What a locale says, and what is made of what it leaves out. */
typedef struct
{
  const char *name;
  const char *decimal;
  const char *group;
  const char *grouping;
  const char *locale;
  const char *text;
} ReadCase;

static const ReadCase read_cases[] = {
  { "point-and-comma", ".", ",", "\3", "en_US.UTF-8", "1,234,567.8" },
  { "comma-and-point", ",", ".", "\3", "de_DE.UTF-8", "1.234.567,8" },
  { "space", ",", NARROW, "\3\3", "fr_FR.UTF-8", "1" NARROW "234" NARROW "567,8" },
  { "lakhs", ".", ",", "\3\2", "en_IN", "12,34,567.8" },
  { "lakhs-not-said", ".", ",", "\3", "hi_IN.UTF-8", "12,34,567.8" },
  { "lakhs-with-a-variant", ".", ",", "\3", "ks_IN@devanagari", "12,34,567.8" },
  { "no-lakhs", ".", ",", "\3", "id_INX", "1,234,567.8" },
  { "nothing-said", ".", "", "", "C", "1,234,567.8" },
  { "no-name", ".", "", "", NULL, "1,234,567.8" },
  { "nothing-said-with-comma", ",", "", "", "C", "1" NARROW "234" NARROW "567,8" },
  { "no-grouping", ",", ".", "\177", "C", "1" NARROW "234" NARROW "567,8" },
  { "another-character-set", ",", "\xa0", "\3", "fr_FR", "1" NARROW "234" NARROW "567,8" },
};

static void
test_read (gconstpointer data)
{
  const ReadCase *row = data;
  const struct lconv conventions = { .decimal_point = (char *) row->decimal,
                                     .thousands_sep = (char *) row->group,
                                     .grouping = (char *) row->grouping };
  QwLocale locale = qw_locale_read (&conventions, row->locale);
  g_autofree char *text = qw_money_format (12345678, 1, 1, &locale.numbers);

  g_assert_cmpint (CHAR_MAX, ==, 0177);
  g_assert_cmpstr (text, ==, row->text);
}

/* The languages of the translations, as the C library of this machine knows them. */
typedef struct
{
  const char *name;
  const char *amount; /* $12,34,567 */
  const char *price;  /* €1,234.50 */
  const char *after;  /* −1,234.50 kr, whose own country puts it after */
  const char *number;
  const char *typed; /* 1234567.5 */
} PlaceCase;

static const PlaceCase places[] = {
  { "de_DE", "1.234.567" NBSP "$", "1.234,50" NBSP "€", LRM "−1.234,50" NBSP "kr", "123.457",
    "1.234.567,5" },
  { "fr_FR", "1" NARROW "234" NARROW "567" NBSP "$", "1" NARROW "234,50" NBSP "€",
    LRM "−1" NARROW "234,50" NBSP "kr", "123" NARROW "457", "1" NARROW "234" NBSP "567,5" },
  { "es_ES", "1.234.567" NBSP "$", "1.234,50" NBSP "€", LRM "−1.234,50" NBSP "kr", "123.457",
    "1.234.567,5" },
  { "pt_BR", "$" NBSP "1.234.567", "€" NBSP "1.234,50", LRM "−1.234,50" NBSP "kr", "123.457",
    "1.234.567,5" },
  { "hi_IN", "$12,34,567", "€1,234.50", LRM "−1,234.50" NBSP "kr", "1,23,457", "12,34,567.50" },
  { "ja_JP", "$1,234,567", "€1,234.50", LRM "−1,234.50" NBSP "kr", "123,457", "1,234,567.5" },
  { "ar_EG", "$" NBSP "1,234,567", "€" NBSP "1,234.50", LRM "−1,234.50" NBSP "kr", "123,457",
    "١٬٢٣٤٬٥٦٧٫٥" },
};

static void
check_typed (const char *text, guint digits, gint64 expected)
{
  QwNumberStyle style = qw_locale_get ().numbers;
  gint64 value = 0;

  g_assert_cmpint (qw_typed_parse (text, &style, digits, &value), ==, QW_TYPED_GOOD);
  g_assert_cmpint (value, ==, expected);
}

static void
test_place (gconstpointer data)
{
  const PlaceCase *row = data;
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  const QwCurrency *dollar = qw_catalog_find_currency (catalog, "USD");
  const QwCurrency *crown = qw_catalog_find_currency (catalog, "SEK");
  const QwCurrency euro = { .code = (char *) "EUR", .symbol = (char *) "€", .digits = 2 };
  g_autofree char *amount = NULL, *price = NULL, *after = NULL, *number = NULL;

  if (!fixture_locale_set (folder, row->name))
    return;
  amount = qw_format_amount (dollar, 123456700);
  price = qw_format_price (&euro, 123450);
  after = qw_format_exact (crown, -123450);
  number = qw_format_number (123456.7);
  g_assert_cmpstr (amount, ==, row->amount);
  g_assert_cmpstr (price, ==, row->price);
  g_assert_cmpstr (after, ==, row->after);
  g_assert_cmpstr (number, ==, row->number);
  check_typed (row->typed, 2, 123456750);
  /* What is shown is read back. */
  check_typed (number, 0, 123457);
  setlocale (LC_ALL, "C.UTF-8");
}

/* A translation whose language runs as @direction says. */
static gboolean
make_translation (const char *language, const char *direction)
{
  g_autofree char *messages = g_build_filename (folder, language, "LC_MESSAGES", NULL);
  g_autofree char *po = g_build_filename (messages, "quotewright.po", NULL);
  g_autofree char *mo = g_build_filename (messages, GETTEXT_PACKAGE ".mo", NULL);
  g_autofree char *text = g_strdup_printf (
      "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
      "msgctxt \"direction\"\nmsgid \"ltr\"\nmsgstr \"%s\"\n",
      direction);
  const char *argv[] = { "msgfmt", "-o", mo, po, NULL };

  g_assert_cmpint (g_mkdir_with_parents (messages, 0700), ==, 0);
  g_assert_true (g_file_set_contents (po, text, -1, NULL));
  return g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL,
                       NULL, NULL) &&
         g_file_test (mo, G_FILE_TEST_EXISTS);
}

typedef struct
{
  const char *name;
  const char *language;
  const char *direction;
  const char *amount;
  const char *adds;
  const char *date;
  const char *title;
} DirectionCase;

#define AROUND(text) RLM FSI text PDI

static const DirectionCase directions[] = {
  { "right-to-left", "xr", "rtl", AROUND (LRM "$8,800"), AROUND (LRM LRM "+" NBSP "$720"),
    AROUND ("21 Dec 2026"), AROUND ("Kite & Co") },
  { "left-to-right", "xl", "ltr", "$8,800", LRM "+" NBSP "$720", "21 Dec 2026", "Kite & Co" },
  { "a wrong word", "xw", "RTL!", "$8,800", LRM "+" NBSP "$720", "21 Dec 2026", "Kite & Co" },
};

static void
test_direction (gconstpointer data)
{
  const DirectionCase *row = data;
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  const QwCurrency *dollar = qw_catalog_find_currency (catalog, "USD");
  const GDate *day = g_date_new_dmy (21, G_DATE_DECEMBER, 2026);
  g_autofree char *amount = NULL, *adds = NULL, *date = NULL, *title = NULL, *empty = NULL;

  if (!make_translation (row->language, row->direction))
    {
      g_test_skip ("no msgfmt here");
      return;
    }
  if (!fixture_locale_set (folder, "en_US"))
    return;
  g_setenv ("LANGUAGE", row->language, TRUE);
  bindtextdomain (GETTEXT_PACKAGE, folder);

  amount = qw_format_amount (dollar, 880000);
  adds = qw_format_addition (dollar, 72000);
  date = qw_format_date (day);
  title = qw_locale_isolate ("Kite & Co");
  empty = qw_locale_isolate ("");
  g_assert_cmpstr (amount, ==, row->amount);
  g_assert_cmpstr (adds, ==, row->adds);
  g_assert_cmpstr (date, ==, row->date);
  g_assert_cmpstr (title, ==, row->title);
  g_assert_cmpstr (empty, ==, "");
  g_assert_null (qw_locale_isolate (NULL));
  g_date_free ((GDate *) day);
  g_unsetenv ("LANGUAGE");
  setlocale (LC_ALL, "C.UTF-8");
}

static void
remove_folder (void)
{
  const char *argv[] = { "rm", "-r", folder, NULL };

  g_spawn_sync (NULL, (char **) argv, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL,
                NULL);
  g_free (folder);
}

int
main (int argc, char *argv[])
{
  int result;

  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("quotewright-locale-XXXXXX", NULL);
  model_add_rows ("/locale/read", read_cases, test_read);
  model_add_rows ("/locale/place", places, test_place);
  model_add_rows ("/locale/direction", directions, test_direction);
  result = g_test_run ();
  remove_folder ();
  return result;
}
