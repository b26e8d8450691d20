/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-locale.h"

#include <glib/gi18n-lib.h>
#include <limits.h>

#define LEFT_TO_RIGHT_MARK   "\u200e"
#define RIGHT_TO_LEFT_MARK   "\u200f"
#define FIRST_STRONG_ISOLATE "\u2068"
#define POP_ISOLATE          "\u2069"

/* Where numbers have groups of two after the first of three; not every C library knows it of every language there. */
static const char *const lakh_countries[] = { "IN", "BD", "NP" };

static const char *
default_group (const char *decimal)
{
  return g_str_equal (decimal, ",") ? "\u202f" : ",";
}

static gboolean
counts_in_lakhs (const char *name)
{
  const char *country = name != NULL ? strchr (name, '_') : NULL;

  for (guint i = 0; country != NULL && i < G_N_ELEMENTS (lakh_countries); i++)
    if (strncmp (country + 1, lakh_countries[i], 2) == 0 && !g_ascii_isalnum (country[3]))
      return TRUE;
  return FALSE;
}

QwLocale
qw_locale_read (const struct lconv *conventions, const char *name)
{
  const char *decimal = conventions->decimal_point;
  char first = conventions->grouping[0];
  gboolean grouped = conventions->thousands_sep[0] != '\0' && first > 0 && first < CHAR_MAX &&
                     g_utf8_validate (conventions->thousands_sep, -1, NULL);
  const char *grouping = counts_in_lakhs (name) ? "\3\2" : grouped ? conventions->grouping : "\3";

  /* Five digits in a row are hard to read; the mark must be another than the decimal one. */
  return (QwLocale){
    .numbers = {
      .decimal = decimal,
      .group = grouped ? conventions->thousands_sep : default_group (decimal),
      .grouping = grouping,
    },
    .symbol_after = conventions->p_cs_precedes == 0,
    .symbol_apart = conventions->p_cs_precedes == 1 && conventions->p_sep_by_space == 1,
  };
}

QwLocale
qw_locale_get (void)
{
  return qw_locale_read (localeconv (), setlocale (LC_NUMERIC, NULL));
}

gboolean
qw_locale_is_rtl (void)
{
  /* Translators: the way this language runs: "rtl" from right to left, "ltr" otherwise. */
  return g_str_equal (C_ ("direction", "ltr"), "rtl");
}

static gboolean
has_letters (const char *text)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_isalpha (g_utf8_get_char (at)))
      return TRUE;
  return FALSE;
}

char *
qw_locale_isolate (const char *text)
{
  if (text == NULL || text[0] == '\0' || !qw_locale_is_rtl ())
    return g_strdup (text);
  /*
   * What comes first decides for the whole paragraph, and not every layout skips what is isolated. What has no letters
   * runs from left to right by itself, but takes on what is isolated before it in FriBidi 1.0.
   */
  return g_strconcat (RIGHT_TO_LEFT_MARK FIRST_STRONG_ISOLATE,
                      has_letters (text) ? "" : LEFT_TO_RIGHT_MARK, text, POP_ISOLATE, NULL);
}
