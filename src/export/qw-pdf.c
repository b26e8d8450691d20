/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-pdf.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>
#include <string.h>

/* A document is a few hundred KiB; what is larger is a mistake. */
#define MOST_BYTES (64u << 20)

static cairo_status_t
write_bytes (void *closure, const unsigned char *data, unsigned int length)
{
  GByteArray *bytes = closure;

  if (length > MOST_BYTES - bytes->len)
    return CAIRO_STATUS_WRITE_ERROR;
  g_byte_array_append (bytes, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static gboolean
check_status (cairo_status_t status, GError **error)
{
  if (status == CAIRO_STATUS_SUCCESS)
    return TRUE;
  if (status == CAIRO_STATUS_WRITE_ERROR)
    g_set_error (error, QW_EXPORT_ERROR, QW_EXPORT_ERROR_SIZE,
                 _ ("the document is larger than %u MiB"), MOST_BYTES >> 20);
  else
    g_set_error (error, QW_EXPORT_ERROR, QW_EXPORT_ERROR_DRAWING, _ ("drawing failed: %s"),
                 cairo_status_to_string (status));
  return FALSE;
}

static void
set_text (cairo_surface_t *surface, cairo_pdf_metadata_t key, const char *text)
{
  if (text != NULL && text[0] != '\0')
    cairo_pdf_surface_set_metadata (surface, key, text);
}

static void
set_info (cairo_surface_t *surface, const QwDocumentInfo *info)
{
  g_autofree char *created = g_strdup_printf (
      "%04u-%02u-%02uT00:00:00Z", g_date_get_year (&info->created),
      (guint) g_date_get_month (&info->created), (guint) g_date_get_day (&info->created));

  set_text (surface, CAIRO_PDF_METADATA_TITLE, info->title);
  set_text (surface, CAIRO_PDF_METADATA_AUTHOR, info->author);
  set_text (surface, CAIRO_PDF_METADATA_SUBJECT, info->subject);
  set_text (surface, CAIRO_PDF_METADATA_KEYWORDS, info->keywords);
  set_text (surface, CAIRO_PDF_METADATA_CREATOR, "Quotewright " QW_VERSION);
  set_text (surface, CAIRO_PDF_METADATA_CREATE_DATE, created);
  set_text (surface, CAIRO_PDF_METADATA_MOD_DATE, created);
}

/* The heading that a piece begins with, or NULL. */
static const char *
get_heading (const QwPiece *piece)
{
  const QwCell *cell = piece->row->cells->len > 0 ? piece->row->cells->pdata[0] : NULL;

  if (piece->repeated || cell == NULL || cell->text == NULL || piece->from[0] > 0)
    return NULL;
  if (!piece->row->table->prose)
    return NULL;
  return cell->text->letter == QW_LETTER_HEADING || cell->text->letter == QW_LETTER_TITLE
             ? pango_layout_get_text (cell->text->layout)
             : NULL;
}

/* What a reader can go to. */
static void
add_outline (QwPages *self, cairo_surface_t *surface, guint page)
{
  GPtrArray *pieces = ((QwSheet *) self->pages->pdata[page])->pieces;

  for (guint i = 0; i < pieces->len; i++)
    {
      const QwPiece *piece = pieces->pdata[i];
      g_autofree char *place = g_strdup_printf ("page=%u pos=[0 %d]", page + 1, (int) piece->top);
      const char *heading = get_heading (piece);

      if (heading != NULL && heading[0] != '\0')
        cairo_pdf_surface_add_outline (surface, CAIRO_PDF_OUTLINE_ROOT, heading, place, 0);
    }
}

static cairo_status_t
draw_pages (QwPages *self, cairo_surface_t *surface)
{
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  for (guint i = 0; i < qw_pages_get_count (self); i++)
    {
      cairo_pdf_surface_set_size (surface, qw_pages_get_width (self),
                                  qw_pages_get_height (self, i));
      qw_pages_draw (self, i, cr);
      cairo_show_page (cr);
      if (qw_pages_get_count (self) > 1)
        add_outline (self, surface, i);
    }
  status = cairo_status (cr);
  cairo_destroy (cr);
  return status;
}

static gboolean
fail_check (const char *what, GError **error)
{
  g_set_error (error, QW_EXPORT_ERROR, QW_EXPORT_ERROR_DOCUMENT,
               _ ("the document is not whole: %s"), what);
  return FALSE;
}

/* The end of the first @text in bytes that may hold any. */
static const char *
find_after (const char *from, const char *end, const char *text)
{
  gsize length = strlen (text);

  while (from != NULL && (gsize) (end - from) >= length)
    {
      if (memcmp (from, text, length) == 0)
        return from + length;
      from = memchr (from + 1, text[0], (gsize) (end - from) - 1);
    }
  return NULL;
}

/* Pages as the tree of pages counts them; PDF 1.4 has it in the open. A text has no line break as it is. */
static guint
count_pages (const char *data, gsize length)
{
  const char *tree = find_after (data, data + length, "<< /Type /Pages\n");
  const char *count = find_after (tree, data + length, "/Count ");

  return count != NULL ? (guint) g_ascii_strtoull (count, NULL, 10) : 0;
}

gboolean
qw_pdf_check (GBytes *bytes, guint n_pages, GError **error)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);

  if (length < 32 || memcmp (data, "%PDF-1.4\n", 9) != 0)
    return fail_check ("no beginning", error);
  if (memcmp (data + length - 6, "%%EOF\n", 6) != 0)
    return fail_check ("no end", error);
  if (count_pages (data, length) != n_pages)
    return fail_check ("it has other pages than were drawn", error);
  return TRUE;
}

GBytes *
qw_pages_to_pdf (QwPages *self, const QwDocumentInfo *info, GError **error)
{
  GByteArray *array = g_byte_array_new ();
  cairo_surface_t *surface;
  cairo_status_t status;
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (g_date_valid (&info->created), NULL);

  surface = cairo_pdf_surface_create_for_stream (write_bytes, array, qw_pages_get_width (self),
                                                 qw_pages_get_height (self, 0));
  cairo_pdf_surface_restrict_to_version (surface, CAIRO_PDF_VERSION_1_4);
  set_info (surface, info);
  status = draw_pages (self, surface);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);

  bytes = g_byte_array_free_to_bytes (array);
  if (!check_status (status, error) || !qw_pdf_check (bytes, qw_pages_get_count (self), error))
    return NULL;
  return g_steal_pointer (&bytes);
}
