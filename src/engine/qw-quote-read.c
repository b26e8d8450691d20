/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-private.h"

#include <string.h>

#include "qw-gate.h"
#include "qw-reader.h"
#include "qw-writer.h"

#define DEFAULT_DIGITS  2
#define CURRENCY_LENGTH 3
/* Hexadecimal digits of a checksum that stand for an id. */
#define CHECKSUM_LENGTH 32

/* What becomes of the document's parts is for qw_quote_check() to judge; here it is only taken up. */

static char *
find_id (JsonNode *node)
{
  g_autofree char *text = qw_writer_print (node, FALSE);
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);

  sum[CHECKSUM_LENGTH] = '\0';
  return g_strconcat ("file-", sum, NULL);
}

static gboolean
is_currency (const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    if (!g_ascii_isupper (*p))
      return FALSE;
  return strlen (text) == CURRENCY_LENGTH;
}

static char *
read_currency (const QwReader *root)
{
  char *code = qw_reader_any_string (root, "currency");
  g_autofree char *found = qw_reader_quote (code);

  if (!is_currency (code))
    qw_reader_fail (root, "currency", QW_ERROR_LIMIT,
                    "found %s, allowed: a code of three capital letters such as \"EUR\"", found);
  return code;
}

/* Whoever shows an amount goes by the catalog's digits: others would move the point. */
static guint
read_digits (const QwReader *root, QwCatalog *catalog, const char *code)
{
  const QwCurrency *currency = qw_catalog_find_currency (catalog, code);
  guint usual = currency != NULL ? currency->digits : DEFAULT_DIGITS;
  guint digits = (guint) qw_reader_optional_int (root, "digits", 0, QW_MONEY_MAX_DIGITS, usual);

  if (currency != NULL && digits != usual)
    qw_reader_fail (root, "digits", QW_ERROR_LIMIT, "found %u, allowed: %u for \"%s\"", digits,
                    usual, code);
  else if (currency == NULL && !qw_reader_has (root, "digits"))
    qw_reader_fail (root, "digits", QW_ERROR_MISSING,
                    "found nothing, allowed: the digits of \"%s\", which the tables do not have",
                    code);
  return digits;
}

static void
read_format (const QwReader *root)
{
  gint64 format = qw_reader_int (root, "format", G_MININT64, G_MAXINT64);

  if (format > QW_QUOTE_FORMAT)
    qw_reader_fail (root, "format", QW_ERROR_VERSION,
                    "found %" G_GINT64_FORMAT
                    ", which a newer version of Quotewright has written, allowed: %d",
                    format, QW_QUOTE_FORMAT);
  qw_reader_format (root, "format", QW_QUOTE_FORMAT);
}

/* A file may leave out what was put in by nobody. */
static void
complete (QwQuote *self, const QwReader *root)
{
  if (self->id == NULL)
    self->id = find_id (root->node);
  if (self->taxes->len == 0 && !qw_reader_has (root, "taxes"))
    g_ptr_array_add (self->taxes, qw_quote_tax_new ("", 0));
  if (!qw_reader_has (root, "state") && self->history->len > 0)
    self->state = ((QwQuoteEvent *) self->history->pdata[self->history->len - 1])->state;

  qw_quote_take_ids (self, &qw_quote_tax_shape, self->taxes);
  qw_quote_take_ids (self, &qw_quote_choice_shape, self->choices);
  qw_quote_take_ids (self, &qw_quote_section_shape, self->sections);
  qw_quote_take_ids (self, &qw_milestone_shape, self->milestones);
}

static QwQuote *
read_quote (const QwReader *root, QwCatalog *catalog)
{
  QwQuote *self = qw_shape_new (&qw_quote_shape);
  QwReader sections;

  read_format (root);
  g_free (self->currency);
  self->currency = read_currency (root);
  self->digits = read_digits (root, catalog, self->currency);
  sections = qw_reader_array (root, "sections", 1);
  if (qw_reader_is_present (&sections))
    qw_shape_read (&qw_quote_shape, root, self, self->digits);
  if (!qw_reader_has_failed (root))
    complete (self, root);
  return self;
}

QwQuote *
qw_quote_read (QwCatalog *catalog, const char *name, JsonNode *node, GError **error)
{
  g_autoptr (GError) problem = NULL;
  g_autoptr (QwQuote) self = NULL;
  QwReader root, object;

  g_return_val_if_fail (catalog != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (node != NULL, NULL);

  root = qw_reader_root (name, node, &problem);
  object = qw_reader_object (&root, NULL);
  if (problem == NULL)
    self = read_quote (&object, catalog);
  if (problem != NULL)
    {
      g_propagate_error (error, g_steal_pointer (&problem));
      return NULL;
    }
  return qw_quote_check (self, name, error) ? g_steal_pointer (&self) : NULL;
}

QwQuote *
qw_quote_parse (QwCatalog *catalog, const char *name, GBytes *bytes, GError **error)
{
  g_autoptr (JsonNode) node = NULL;

  g_return_val_if_fail (catalog != NULL, NULL);
  g_return_val_if_fail (name != NULL, NULL);
  g_return_val_if_fail (bytes != NULL, NULL);

  node = qw_gate_parse (name, bytes, error);
  return node != NULL ? qw_quote_read (catalog, name, node, error) : NULL;
}
