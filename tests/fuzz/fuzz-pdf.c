/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "fuzz.h"

#include "qw-pdf-text.h"
#include "qw-verify.h"

/* Another program may have made it, badly or with a purpose. */
void
fuzz_one (GBytes *bytes)
{
  GError *error = NULL;
  g_autoptr (QwPdfText) text = qw_pdf_text_new (bytes);
  g_autofree char *name = qw_verify_find_name (FUZZ_NAME, bytes, fuzz_catalog (), &error);

  if (name == NULL)
    fuzz_refused (error);
  for (guint i = 0; text != NULL && i < text->pieces->len; i++)
    {
      const QwPdfPiece *piece = g_ptr_array_index (text->pieces, i);

      g_assert_cmpuint (piece->page, >, 0);
      g_assert_cmpuint (piece->page, <=, text->n_pages);
      g_assert_true (g_utf8_validate (piece->text, -1, NULL));
    }
}
