/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-verify-private.h"

#include <math.h>
#include <string.h>

#include "qw-fingerprint.h"
#include "qw-quote-paper.h"

static void
free_difference (QwDifference *self)
{
  g_free (self->path);
  g_free (self->title);
  g_free (self->archived);
  g_free (self->found);
  g_free (self);
}

static gboolean
is_pdf (GBytes *bytes)
{
  gsize size = 0;
  const char *data = g_bytes_get_data (bytes, &size);

  return size >= 5 && memcmp (data, "%PDF-", 5) == 0;
}

static gboolean
fail (const char *name, const char *what, GError **error)
{
  g_set_error (error, QW_EXPORT_ERROR, QW_EXPORT_ERROR_DOCUMENT, "%s: %s", name, what);
  return FALSE;
}

static void
judge_document (QwVerification *self, QwQuote *archived, QwQuote *found)
{
  g_autofree char *was = qw_quote_client_view (archived);
  g_autofree char *is = qw_quote_client_view (found);

  qw_verification_compare_documents (self, archived, found);
  if (self->differences->len == 0)
    self->result = QW_VERIFY_SAME;
  else if (was != NULL && g_strcmp0 (was, is) == 0)
    self->result = QW_VERIFY_SAME_TO_READ;
}

static gboolean
verify_document (QwVerification *self,
                 const char *name,
                 GBytes *bytes,
                 QwCatalog *catalog,
                 QwQuote *archived,
                 GError **error)
{
  g_autoptr (QwQuote) found = qw_quote_parse (catalog, name, bytes, error);

  if (found == NULL)
    return FALSE;
  judge_document (self, archived, found);
  return TRUE;
}

/* The paper that the file is on. */
static QwPaperSize
find_size (const QwPdfText *text)
{
  QwPaperSize best = QW_PAPER_A4;

  for (guint i = 0; i < QW_N_PAPER_SIZES; i++)
    {
      QwPaper paper = qw_paper_new ((QwPaperSize) i);

      if (fabs (paper.width - text->width) < 1)
        best = (QwPaperSize) i;
    }
  return best;
}

static gboolean
verify_pdf (QwVerification *self,
            const char *name,
            GBytes *bytes,
            QwQuote *archived,
            const QwQuoteLook *look,
            GError **error)
{
  g_autoptr (QwPdfText) found = qw_pdf_text_new (bytes);
  g_autoptr (QwPdfText) text = NULL;
  g_autoptr (GBytes) drawn = NULL;
  QwQuoteLook same = *look;

  if (found == NULL)
    return fail (name, "no page of it can be read", error);
  same.size = find_size (found);
  drawn = qw_quote_paper_to_pdf (archived, &same, error);
  if (drawn == NULL)
    return FALSE;
  if (g_bytes_equal (drawn, bytes))
    {
      self->result = QW_VERIFY_SAME;
      return TRUE;
    }
  text = qw_pdf_text_new (drawn);
  if (text == NULL)
    return fail (name, "the archive's own pages cannot be read", error);
  qw_verification_compare_texts (self, text, found);
  if (self->differences->len == 0)
    self->result = QW_VERIFY_SAME_TO_READ;
  return TRUE;
}

QwDifference *
qw_verification_add (QwVerification *self,
                     const char *title,
                     const char *archived,
                     const char *found)
{
  QwDifference *difference = g_new0 (QwDifference, 1);

  difference->title = g_strdup (title);
  difference->archived = g_strdup (archived);
  difference->found = g_strdup (found);
  g_ptr_array_add (self->differences, difference);
  return difference;
}

void
qw_verification_free (QwVerification *self)
{
  g_clear_pointer (&self->differences, g_ptr_array_unref);
  g_free (self);
}

QwVerification *
qw_verify_bytes (const char *name,
                 GBytes *bytes,
                 QwCatalog *catalog,
                 QwQuote *archived,
                 const QwQuoteLook *look,
                 GError **error)
{
  g_autoptr (QwVerification) self = g_new0 (QwVerification, 1);

  g_return_val_if_fail (archived != NULL, NULL);

  self->result = QW_VERIFY_CHANGED;
  self->differences = g_ptr_array_new_with_free_func ((GDestroyNotify) free_difference);
  if (is_pdf (bytes) ? !verify_pdf (self, name, bytes, archived, look, error)
                     : !verify_document (self, name, bytes, catalog, archived, error))
    return NULL;
  return g_steal_pointer (&self);
}

char *
qw_verify_find_name (const char *name, GBytes *bytes, QwCatalog *catalog, GError **error)
{
  g_autoptr (QwPdfText) text = NULL;
  g_autoptr (QwQuote) quote = NULL;
  const char *end;

  if (!is_pdf (bytes))
    {
      quote = qw_quote_parse (catalog, name, bytes, error);
      return quote != NULL ? g_strdup (quote->id) : NULL;
    }
  text = qw_pdf_text_new (bytes);
  end = text != NULL && text->title != NULL ? strstr (text->title, " – ") : NULL;
  if (end != NULL)
    return g_strndup (text->title, (gsize) (end - text->title));
  fail (name, text != NULL ? "it does not say which quote it is" : "no page of it can be read",
        error);
  return NULL;
}
