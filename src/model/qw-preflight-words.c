/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-preflight-words.h"

#include "qw-calendar.h"
#include "qw-format.h"
#include "qw-locale.h"
#include "qw-marks.h"

#include <glib/gi18n-lib.h>
#include <string.h>

static const char *const titles[] = {
  [QW_FINDING_TOTALS] = N_ ("The quote cannot be summed"),
  [QW_FINDING_PORTIONS] = N_ ("The payments do not fit"),
  [QW_FINDING_REST] = N_ ("The payments leave a rest"),
  [QW_FINDING_NO_LINES] = N_ ("Nothing is offered yet"),
  [QW_FINDING_ZERO] = N_ ("There is nothing to pay"),
  [QW_FINDING_NO_DATE] = N_ ("There is no date"),
  [QW_FINDING_PAST_DATE] = N_ ("It is no longer valid"),
  [QW_FINDING_PAST_DUE] = N_ ("A milestone is due in the past"),
  [QW_FINDING_NO_CLIENT] = N_ ("The client has no name"),
  [QW_FINDING_NO_ISSUER] = N_ ("Your own name is missing"),
  [QW_FINDING_NO_TAX_ID] = N_ ("Your tax ID is missing"),
  [QW_FINDING_NO_TERMS] = N_ ("There are no terms"),
  [QW_FINDING_TWICE] = N_ ("An option is counted twice"),
  [QW_FINDING_DUPLICATE] = N_ ("A line stands there twice"),
  [QW_FINDING_NO_TITLE] = N_ ("A title is missing"),
  [QW_FINDING_UNDER_FLOOR] = N_ ("The price is under your floor"),
  [QW_FINDING_OVERRIDE] = N_ ("Hidden characters change how a text looks"),
  [QW_FINDING_INVISIBLE] = N_ ("A text has hidden characters"),
  [QW_FINDING_OLD_EDITION] = N_ ("The estimate is of an older edition"),
  [QW_FINDING_PRIVATE_TEXT] = N_ ("A private note stands in a text for the client"),
  [QW_FINDING_NO_GLYPH] = N_ ("No font here has some characters"),
  [QW_FINDING_LEAK] = N_ ("Something private would go out"),
};

static const char *const severities[] = { N_ ("Error"), N_ ("Warning") };

static const char *const fixes[] = {
  [QW_FIX_GO_TO] = N_ ("Go to It"),
  [QW_FIX_SET_DATE] = N_ ("Use Today’s Date"),
  [QW_FIX_REMOVE_MARKS] = N_ ("Remove Them"),
  [QW_FIX_REMOVE_LINE] = N_ ("Remove This Line"),
  [QW_FIX_PAY_REST] = N_ ("Pay It at the Last Milestone"),
};

/* Places by how their path begins; the longer come first. */
static const struct
{
  const char *path;
  const char *name;
} places[] = {
  { "title", N_ ("Title of the quote") },
  { "number", N_ ("Number") },
  { "introduction", N_ ("Introduction") },
  { "terms", N_ ("Terms") },
  { "notes", N_ ("Notes") },
  { "language", N_ ("Words of the document") },
  { "issuer", N_ ("Your own details") },
  { "client", N_ ("The client’s details") },
  { "included", N_ ("What is included") },
  { "excluded", N_ ("What is not included") },
  { "assumptions", N_ ("What the price rests on") },
  { "taxes", N_ ("A tax") },
  { "choices", N_ ("A choice") },
  { "milestones", N_ ("A milestone") },
  { "history", N_ ("History") },
};

/* Sections and lines are told apart by what follows. */
static const char *
name_place (const char *path)
{
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    if (g_str_has_prefix (path, places[i].path))
      return _ (places[i].name);
  if (g_str_has_prefix (path, "sections["))
    return strstr (path, "].lines[") != NULL ? _ ("A line") : _ ("A section");
  return _ ("The quote");
}

static char *
find_place (const QwFinding *finding)
{
  g_autofree char *title = finding->title != NULL ? qw_marks_remove (finding->title) : NULL;
  g_autofree char *shown = NULL;

  g_strstrip (title != NULL ? title : (title = g_strdup ("")));
  if (title[0] == '\0')
    return g_strdup (name_place (finding->path));
  /* Translators: a title as it stands in the quote, in quotation marks. */
  shown = qw_locale_isolate (title);
  return g_strdup_printf (_ ("“%s”"), shown);
}

static char *
format_amount (const QwQuote *quote, const QwCurrency *currency, gint64 minor)
{
  g_autofree char *number = NULL;

  if (currency != NULL && currency->digits == quote->digits)
    return qw_format_exact (currency, minor);
  number = qw_money_to_string (minor, quote->digits);
  return g_strdup_printf ("%s %s", number, quote->currency);
}

static char *
format_day (const char *text)
{
  GDate date;

  return text != NULL && qw_calendar_parse (text, &date) ? qw_format_date (&date) : g_strdup ("");
}

/* What needs neither a place nor a figure. */
static const char *
say_plainly (QwFindingCode code)
{
  switch (code)
    {
    case QW_FINDING_TOTALS:
      return _ ("An amount is too large, or a line has a tax that is not there.");
    case QW_FINDING_PORTIONS:
      return _ ("Deposit and milestones are more than the total, or pay a line twice.");
    case QW_FINDING_NO_LINES:
      return _ ("The quote has no line.");
    case QW_FINDING_NO_DATE:
      return _ ("The paper would not say when it was written.");
    case QW_FINDING_NO_CLIENT:
      return _ ("The paper would not say whom it is for.");
    case QW_FINDING_NO_ISSUER:
      return _ ("The paper would not say whom it is from.");
    case QW_FINDING_NO_TAX_ID:
      return _ ("A tax is charged: clients and tax offices may want the number.");
    case QW_FINDING_NO_TERMS:
      return _ ("The paper would not say when and how it is paid.");
    default:
      return NULL;
    }
}

static char *
say_amounts (const QwFinding *finding, const QwQuote *quote, const QwCurrency *currency)
{
  g_autofree char *amount = format_amount (quote, currency, finding->amount);
  g_autofree char *allowed = format_amount (quote, currency, finding->allowed);
  g_autofree char *place = find_place (finding);

  if (finding->code == QW_FINDING_REST)
    return g_strdup_printf (_ ("%s is in neither the deposit nor a milestone."), amount);
  if (finding->code == QW_FINDING_ZERO)
    return g_strdup_printf (_ ("The total is %s."), amount);
  if (finding->part == NULL)
    /* Translators: two amounts of money. */
    return g_strdup_printf (_ ("%s for the work; your floor comes to %s."), amount, allowed);
  /* Translators: a title, and two amounts of money. */
  return g_strdup_printf (_ ("%s: %s an hour; your floor is %s."), place, amount, allowed);
}

static char *
say_with_text (const QwFinding *finding)
{
  g_autofree char *place = find_place (finding);
  g_autofree char *day = format_day (finding->text);
  g_autofree char *text = qw_locale_isolate (finding->text != NULL ? finding->text : "");

  switch (finding->code)
    {
    case QW_FINDING_PAST_DATE:
      return g_strdup_printf (_ ("It was valid until %s."), day);
    case QW_FINDING_PAST_DUE:
      /* Translators: the title of a milestone, and a date. */
      return g_strdup_printf (_ ("%s is due on %s."), place, day);
    case QW_FINDING_TWICE:
      return g_strdup_printf (_ ("%s is in the total, and so is another line for the same."),
                              place);
    case QW_FINDING_DUPLICATE:
      return g_strdup_printf (_ ("%s is like another line of its section."), place);
    case QW_FINDING_OLD_EDITION:
      return g_strdup_printf (_ ("It was made with the tables of %s."), text);
    case QW_FINDING_NO_TITLE:
      return g_steal_pointer (&place);
    case QW_FINDING_PRIVATE_TEXT:
      /* Translators: where, and what stands there. */
      return g_strdup_printf (_ ("%s: “%s”"), place, text);
    default:
      return g_strdup_printf (_ ("%s: %s"), place, text);
    }
}

const char *
qw_preflight_words_title (QwFindingCode code)
{
  g_return_val_if_fail (code < G_N_ELEMENTS (titles), "");
  return _ (titles[code]);
}

char *
qw_preflight_words_detail (const QwFinding *finding, QwQuote *quote, const QwCurrency *currency)
{
  const char *plain;

  g_return_val_if_fail (finding != NULL && quote != NULL, NULL);

  plain = say_plainly (finding->code);
  if (plain != NULL)
    return g_strdup (plain);
  if (finding->code == QW_FINDING_REST || finding->code == QW_FINDING_ZERO ||
      finding->code == QW_FINDING_UNDER_FLOOR)
    return say_amounts (finding, quote, currency);
  return say_with_text (finding);
}

const char *
qw_preflight_words_severity (QwSeverity severity)
{
  g_return_val_if_fail (severity < G_N_ELEMENTS (severities), "");
  return _ (severities[severity]);
}

const char *
qw_preflight_words_fix (QwFix fix)
{
  g_return_val_if_fail (fix < G_N_ELEMENTS (fixes), "");
  return _ (fixes[fix]);
}

char *
qw_preflight_words_summary (guint n_errors, guint n_warnings)
{
  g_autofree char *errors = g_strdup_printf (ngettext ("%u error", "%u errors", n_errors),
                                             n_errors);
  g_autofree char *warnings = g_strdup_printf (ngettext ("%u warning", "%u warnings", n_warnings),
                                               n_warnings);

  if (n_errors == 0 && n_warnings == 0)
    return g_strdup (_ ("Nothing to put right"));
  if (n_warnings == 0)
    return g_steal_pointer (&errors);
  if (n_errors == 0)
    return g_steal_pointer (&warnings);
  /* Translators: "2 errors" and "1 warning". */
  return g_strdup_printf (_ ("%s, %s"), errors, warnings);
}
