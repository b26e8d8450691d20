/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-verify-private.h"

#include <math.h>
#include <string.h>

#include "qw-document-words.h"
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

static void
clear_differences (QwVerification *self)
{
  g_clear_pointer (&self->differences, g_ptr_array_unref);
  self->differences = g_ptr_array_new_with_free_func ((GDestroyNotify) free_difference);
}

/* With the words of one language; what differs is told only if it is less than what was told of another. */
static gboolean
compare_drawn (QwVerification *self,
               GBytes *bytes,
               QwPdfText *found,
               QwQuote *archived,
               const QwQuoteLook *look,
               GError **error)
{
  g_autoptr (GBytes) drawn = qw_quote_paper_to_pdf (archived, look, error);
  g_autoptr (QwPdfText) text = NULL;
  QwVerification trial = { QW_VERIFY_CHANGED, NULL };
  gboolean first = self->differences->len == 0;

  if (drawn == NULL)
    return FALSE;
  clear_differences (&trial);
  if (g_bytes_equal (drawn, bytes))
    trial.result = QW_VERIFY_SAME;
  else
    {
      text = qw_pdf_text_new (drawn);
      qw_verification_compare_texts (&trial, text, found);
      if (trial.differences->len == 0)
        trial.result = QW_VERIFY_SAME_TO_READ;
    }
  if (first || trial.differences->len < self->differences->len)
    {
      g_ptr_array_unref (self->differences);
      *self = trial;
    }
  else
    g_ptr_array_unref (trial.differences);
  return TRUE;
}

/* A quote that names no language was written in that of whoever exported it. */
static gboolean
try_languages (QwVerification *self,
               GBytes *bytes,
               QwPdfText *found,
               QwQuote *archived,
               const QwQuoteLook *look,
               GError **error)
{
  g_auto (GStrv) languages = qw_document_words_list ();
  QwQuoteLook other = *look;

  for (guint i = 0; languages[i] != NULL && self->result == QW_VERIFY_CHANGED; i++)
    {
      other.language = languages[i];
      if (!compare_drawn (self, bytes, found, archived, &other, error))
        return FALSE;
    }
  return TRUE;
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
  QwQuoteLook same = *look;

  if (found == NULL)
    return fail (name, "no page of it can be read", error);
  same.size = find_size (found);
  same.paper = NULL;
  if (!compare_drawn (self, bytes, found, archived, &same, error))
    return FALSE;
  if (self->result != QW_VERIFY_CHANGED || archived->texts[QW_QUOTE_LANGUAGE][0] != '\0')
    return TRUE;
  return try_languages (self, bytes, found, archived, &same, error);
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
  clear_differences (self);
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
