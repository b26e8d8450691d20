/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-library.h"

#include <glib/gi18n.h>

#include "qw-cli-input.h"
#include "qw-cli-output.h"
#include "qw-cli-tables.h"
#include "qw-quote-life.h"
#include "qw-verify.h"

static char *
describe_place (const QwDifference *difference)
{
  g_autofree char *page = NULL;
  const char *place = difference->path;

  if (difference->page > 0)
    place = page = g_strdup_printf (_ ("page %u"), difference->page);
  if (difference->title == NULL || difference->title[0] == '\0')
    return g_strdup (place);
  /* Translators: where in a file, and the title of the line there. */
  return g_strdup_printf (_ ("%s (%s)"), place, difference->title);
}

static char *
describe (const QwDifference *difference)
{
  g_autofree char *place = describe_place (difference);
  const char *archived = difference->archived;
  const char *found = difference->found;

  if (archived == NULL && found == NULL)
    return g_strdup_printf (_ ("%s: in another order than in the library"), place);
  if (archived == NULL)
    return g_strdup_printf (_ ("%s: “%s”, the library has nothing there"), place, found);
  if (found == NULL)
    return g_strdup_printf (_ ("%s: nothing, the library has “%s”"), place, archived);
  return g_strdup_printf (_ ("%s: “%s”, the library has “%s”"), place, found, archived);
}

static void
put_differences (const char *name, const QwVerification *verification)
{
  for (guint i = 0; i < verification->differences->len; i++)
    {
      g_autofree char *what = describe (verification->differences->pdata[i]);
      g_autofree char *line = g_strdup_printf ("%s: %s", name, what);

      if (verification->result == QW_VERIFY_CHANGED)
        qw_cli_complain (line);
      else
        qw_cli_put_line (line);
    }
}

static void
put_result (const char *name, const QwVerification *verification, const char *id)
{
  const char *what = verification->result == QW_VERIFY_SAME ? _ ("unchanged, as in the library")
                     : verification->differences->len > 0
                         ? _ ("what a client reads is as in the library; the rest is not")
                         : _ ("the words are as in the library, the file is another");
  g_autofree char *line = g_strdup_printf ("%s: %s: %s", name, what, id);

  qw_cli_put_line (line);
}

/* A number alone is that of the newest revision; on a paper it says the first. */
static QwQuote *
find_revision (QwShelf *shelf, const char *label, GError **error)
{
  g_autoptr (QwQuote) newest = qw_cli_library_find (shelf, label, error);
  g_autoptr (QwQuote) quote = newest != NULL ? qw_quote_ref (newest) : NULL;

  while (quote != NULL)
    {
      g_autofree char *found = qw_quote_label (quote);
      QwQuote *before = NULL;

      if (g_strcmp0 (found, label) == 0)
        return g_steal_pointer (&quote);
      /* Revisions fall on the way back, so that it ends. */
      if (quote->previous != NULL)
        before = qw_shelf_load (shelf, quote->previous, NULL);
      if (before != NULL && before->revision >= quote->revision)
        g_clear_pointer (&before, qw_quote_unref);
      g_clear_pointer (&quote, qw_quote_unref);
      quote = before;
    }
  return g_steal_pointer (&newest);
}

static QwVerification *
verify (QwShelf *shelf, const char *path, const char *wanted, char **id, GError **error)
{
  g_autofree char *name = qw_cli_input_name (path);
  g_autoptr (GBytes) bytes = qw_cli_input_read (path, error);
  g_autoptr (QwCatalog) catalog = bytes != NULL ? qw_cli_tables_load (error) : NULL;
  g_autofree char *found = NULL;
  g_autoptr (QwQuote) quote = NULL;
  QwQuoteLook look = { QW_PAPER_A4, QW_DESIGN_PLAIN };

  if (catalog == NULL)
    return NULL;
  found = wanted != NULL ? g_strdup (wanted) : qw_verify_find_name (name, bytes, catalog, error);
  if (found != NULL)
    quote = wanted != NULL ? qw_cli_library_find (shelf, found, error)
                           : find_revision (shelf, found, error);
  if (quote == NULL)
    return NULL;
  *id = g_strdup (quote->id);
  look.currency = qw_catalog_find_currency (catalog, quote->currency);
  return qw_verify_bytes (name, bytes, catalog, quote, &look, error);
}

gboolean
qw_cli_library_verify_file (QwShelf *shelf, const char *path, const char *wanted)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = qw_cli_input_name (path);
  g_autofree char *id = NULL;
  g_autoptr (QwVerification) verification = verify (shelf, path, wanted, &id, &error);

  if (verification == NULL)
    {
      qw_cli_complain (error->message);
      return FALSE;
    }
  put_differences (name, verification);
  if (verification->result == QW_VERIFY_CHANGED)
    return FALSE;
  put_result (name, verification, id);
  return TRUE;
}
