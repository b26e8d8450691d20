/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-pdf-file.h"

#include <gio/gio.h>
#include <string.h>

/* A document is a few hundred KiB; what is larger is none of ours. */
#define MOST_BYTES (64u << 20)
/* What all its streams may come to. */
#define MOST_INFLATED (128u << 20)
#define MOST_OBJECTS  200000

/* @stream is NULL if it is none. */
typedef struct
{
  QwPdfScan value;
  const char *stream;
  gsize length;
} Object;

struct _QwPdfFile
{
  GBytes *bytes;
  GHashTable *objects;
  GHashTable *by_start;
  GPtrArray *packed;
  GPtrArray *trailers;
  gsize inflated;
};

static const char *
find_text (const char *from, const char *end, const char *text)
{
  gsize length = strlen (text);

  while (from != NULL && (gsize) (end - from) >= length)
    {
      if (memcmp (from, text, length) == 0)
        return from;
      from = memchr (from + 1, text[0], (gsize) (end - from) - 1);
    }
  return NULL;
}

static void
add_object (QwPdfFile *self, guint number, QwPdfScan value, const char *stream, gsize length)
{
  Object *object = g_new0 (Object, 1);

  object->value = value;
  object->stream = stream;
  object->length = length;
  g_hash_table_replace (self->objects, GUINT_TO_POINTER (number), object);
}

/* Where a stream begins, after the word and its line break; it ends where the next word says so, whatever its length claims. */
static const char *
find_stream (QwPdfScan *scan, gsize *length)
{
  QwPdfScan ahead = *scan;
  QwPdfToken word = qw_pdf_scan_next (&ahead);
  const char *stream;
  const char *end;

  if (!qw_pdf_token_is (&word, QW_PDF_WORD, "stream"))
    return NULL;
  stream = word.text + word.length;
  if (stream < scan->end && *stream == '\r')
    stream++;
  if (stream < scan->end && *stream == '\n')
    stream++;
  end = find_text (stream, scan->end, "endstream");
  if (end == NULL)
    return NULL;
  *length = (gsize) (end - stream);
  scan->at = end + strlen ("endstream");
  return stream;
}

static void
read_object (QwPdfFile *self, QwPdfScan *scan, guint number)
{
  QwPdfScan value;
  const char *stream;
  gsize length = 0;

  if (!qw_pdf_scan_value (scan, &value))
    return;
  stream = find_stream (scan, &length);
  add_object (self, number, value, stream, length);
}

static void
read_objects (QwPdfFile *self, QwPdfScan scan)
{
  QwPdfToken before[2] = { { QW_PDF_END }, { QW_PDF_END } };
  QwPdfToken token;

  while ((token = qw_pdf_scan_next (&scan)).kind != QW_PDF_END &&
         g_hash_table_size (self->objects) < MOST_OBJECTS)
    {
      QwPdfScan *trailer;
      double number = qw_pdf_token_to_number (&before[0]);

      if (qw_pdf_token_is (&token, QW_PDF_WORD, "obj") && before[1].kind == QW_PDF_NUMBER &&
          number >= 0 && number <= G_MAXINT)
        read_object (self, &scan, (guint) number);
      else if (qw_pdf_token_is (&token, QW_PDF_WORD, "trailer"))
        {
          trailer = g_new0 (QwPdfScan, 1);
          *trailer = scan;
          g_ptr_array_add (self->trailers, trailer);
        }
      before[0] = before[1];
      before[1] = token;
    }
}

static GByteArray *
inflate (QwPdfFile *self, const char *data, gsize length)
{
  g_autoptr (GZlibDecompressor) zlib = g_zlib_decompressor_new (G_ZLIB_COMPRESSOR_FORMAT_ZLIB);
  GByteArray *bytes = g_byte_array_new ();
  GConverterResult result = G_CONVERTER_CONVERTED;
  guint8 buffer[16384];

  while (result == G_CONVERTER_CONVERTED && self->inflated < MOST_INFLATED)
    {
      gsize n_read = 0;
      gsize n_written = 0;

      result = g_converter_convert (G_CONVERTER (zlib), data, length, buffer, sizeof buffer,
                                    G_CONVERTER_INPUT_AT_END, &n_read, &n_written, NULL);
      if (result == G_CONVERTER_ERROR || (n_read == 0 && n_written == 0))
        break;
      g_byte_array_append (bytes, buffer, (guint) n_written);
      self->inflated += n_written;
      data += n_read;
      length -= n_read;
    }
  return bytes;
}

static gboolean
is_deflated (QwPdfFile *self, const Object *object, gboolean *known)
{
  QwPdfScan filter;
  QwPdfToken token;

  *known = TRUE;
  if (!qw_pdf_file_find (self, object->value, "Filter", &filter))
    return FALSE;
  token = qw_pdf_scan_next (&filter);
  if (token.kind == QW_PDF_OPEN_ARRAY)
    token = qw_pdf_scan_next (&filter);
  *known = qw_pdf_token_is (&token, QW_PDF_NAME, "FlateDecode") || token.kind == QW_PDF_CLOSE_ARRAY;
  return token.kind == QW_PDF_NAME;
}

static GByteArray *
read_stream (QwPdfFile *self, const Object *object)
{
  gboolean known = FALSE;
  gboolean deflated = is_deflated (self, object, &known);
  GByteArray *bytes;

  if (object->stream == NULL || !known)
    return NULL;
  if (deflated)
    return inflate (self, object->stream, object->length);
  bytes = g_byte_array_new ();
  g_byte_array_append (bytes, (const guint8 *) object->stream, (guint) object->length);
  return bytes;
}

static double
find_number (QwPdfFile *self, QwPdfScan dict, const char *key)
{
  QwPdfScan value;
  QwPdfToken token;

  if (!qw_pdf_file_find (self, dict, key, &value))
    return 0;
  token = qw_pdf_scan_next (&value);
  return qw_pdf_token_to_number (&token);
}

/* Objects that are packed together into one stream, as newer versions of PDF do. */
static void
unpack (QwPdfFile *self, const Object *object)
{
  GByteArray *bytes = read_stream (self, object);
  double first = find_number (self, object->value, "First");
  double n = find_number (self, object->value, "N");
  QwPdfScan scan;

  if (bytes == NULL)
    return;
  g_ptr_array_add (self->packed, bytes);
  scan = (QwPdfScan){ (const char *) bytes->data, (const char *) bytes->data + bytes->len };
  for (guint i = 0; i < n && i < MOST_OBJECTS && first >= 0; i++)
    {
      QwPdfToken number = qw_pdf_scan_next (&scan);
      QwPdfToken offset = qw_pdf_scan_next (&scan);
      double at = first + qw_pdf_token_to_number (&offset);
      QwPdfScan from = scan;
      QwPdfScan value;

      if (number.kind != QW_PDF_NUMBER || at < 0 || at >= bytes->len)
        return;
      from.at = (const char *) bytes->data + (gsize) at;
      if (qw_pdf_scan_value (&from, &value))
        add_object (self, (guint) MAX (qw_pdf_token_to_number (&number), 0), value, NULL, 0);
    }
}

static void
unpack_all (QwPdfFile *self)
{
  g_autoptr (GList) numbers = g_hash_table_get_keys (self->objects);

  for (GList *l = numbers; l != NULL; l = l->next)
    {
      /* A copy, as what is unpacked may take its place. */
      const Object object = *(const Object *) g_hash_table_lookup (self->objects, l->data);
      QwPdfScan type;
      QwPdfToken token;

      if (object.stream == NULL || !qw_pdf_scan_find (object.value, "Type", &type))
        continue;
      token = qw_pdf_scan_next (&type);
      if (qw_pdf_token_is (&token, QW_PDF_NAME, "XRef"))
        {
          QwPdfScan *trailer = g_new0 (QwPdfScan, 1);

          *trailer = object.value;
          g_ptr_array_add (self->trailers, trailer);
        }
      if (qw_pdf_token_is (&token, QW_PDF_NAME, "ObjStm"))
        unpack (self, &object);
    }
}

static void
index_starts (QwPdfFile *self)
{
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, self->objects);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    g_hash_table_insert (self->by_start, (gpointer) ((Object *) value)->value.at, value);
}

QwPdfFile *
qw_pdf_file_new (GBytes *bytes)
{
  gsize size = 0;
  const char *data = g_bytes_get_data (bytes, &size);
  QwPdfFile *self;

  if (size < 8 || size > MOST_BYTES || memcmp (data, "%PDF-", 5) != 0)
    return NULL;
  self = g_new0 (QwPdfFile, 1);
  self->bytes = g_bytes_ref (bytes);
  self->objects = g_hash_table_new_full (NULL, NULL, NULL, g_free);
  self->by_start = g_hash_table_new (NULL, NULL);
  self->packed = g_ptr_array_new_with_free_func ((GDestroyNotify) g_byte_array_unref);
  self->trailers = g_ptr_array_new_with_free_func (g_free);
  read_objects (self, (QwPdfScan){ data, data + size });
  unpack_all (self);
  index_starts (self);
  if (g_hash_table_size (self->objects) == 0)
    g_clear_pointer (&self, qw_pdf_file_free);
  return self;
}

void
qw_pdf_file_free (QwPdfFile *self)
{
  g_hash_table_unref (self->by_start);
  g_hash_table_unref (self->objects);
  g_ptr_array_unref (self->packed);
  g_ptr_array_unref (self->trailers);
  g_bytes_unref (self->bytes);
  g_free (self);
}

gboolean
qw_pdf_file_resolve (QwPdfFile *self, QwPdfScan value, QwPdfScan *resolved)
{
  QwPdfScan scan = value;
  QwPdfToken number = qw_pdf_scan_next (&scan);
  QwPdfToken generation = qw_pdf_scan_next (&scan);
  QwPdfToken word = qw_pdf_scan_next (&scan);
  const Object *object;

  *resolved = value;
  if (number.kind != QW_PDF_NUMBER || generation.kind != QW_PDF_NUMBER ||
      !qw_pdf_token_is (&word, QW_PDF_WORD, "R"))
    return TRUE;
  object = g_hash_table_lookup (
      self->objects, GUINT_TO_POINTER ((guint) MAX (qw_pdf_token_to_number (&number), 0)));
  if (object == NULL)
    return FALSE;
  *resolved = object->value;
  return TRUE;
}

gboolean
qw_pdf_file_find (QwPdfFile *self, QwPdfScan dict, const char *key, QwPdfScan *value)
{
  QwPdfScan found;

  return qw_pdf_scan_find (dict, key, &found) && qw_pdf_file_resolve (self, found, value);
}

GByteArray *
qw_pdf_file_read_stream (QwPdfFile *self, QwPdfScan value)
{
  const Object *object = g_hash_table_lookup (self->by_start, value.at);

  return object != NULL ? read_stream (self, object) : NULL;
}

gboolean
qw_pdf_file_find_trailer (QwPdfFile *self, const char *key, QwPdfScan *value)
{
  for (guint i = self->trailers->len; i > 0; i--)
    if (qw_pdf_file_find (self, *(QwPdfScan *) self->trailers->pdata[i - 1], key, value))
      return TRUE;
  return FALSE;
}
