/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-shelf-carve.h"

#include "qw-gate.h"

#include <string.h>

/* The file format is published and fixed: https://www.sqlite.org/fileformat2.html */
#define PAGE_SIZE   4096
#define LEAF        0x0d
#define HEADER_SIZE 100
/* A leaf keeps at most this much of a row, and if it must give some away, about this much. */
#define MAX_LOCAL (PAGE_SIZE - 35)
#define MIN_LOCAL ((PAGE_SIZE - 12) * 32 / 255 - 23)

typedef struct
{
  const guint8 *data;
  gsize size;
  gsize n_pages;
} Pages;

static guint
read_16 (const guint8 *at)
{
  return (guint) at[0] << 8 | at[1];
}

static guint32
read_32 (const guint8 *at)
{
  return (guint32) at[0] << 24 | (guint32) at[1] << 16 | (guint32) at[2] << 8 | at[3];
}

/* Seven bits a byte; returns where it ends, NULL past @end. */
static const guint8 *
read_number (const guint8 *at, const guint8 *end, guint64 *number)
{
  *number = 0;
  for (guint i = 0; at < end && i < 9; i++, at++)
    {
      if (i == 8)
        *number = *number << 8 | *at;
      else
        *number = *number << 7 | (*at & 0x7f);
      if (i == 8 || !(*at & 0x80))
        return at + 1;
    }
  return NULL;
}

static gsize
local_size (guint64 payload)
{
  guint64 rest = 0;

  if (payload <= MAX_LOCAL)
    return (gsize) payload;
  rest = MIN_LOCAL + (payload - MIN_LOCAL) % (PAGE_SIZE - 4);
  return rest <= MAX_LOCAL ? (gsize) rest : MIN_LOCAL;
}

/* The rest of a long row is a chain of pages, each beginning with the number of the next. */
static gboolean
follow (const Pages *pages, guint32 next, GByteArray *row, guint64 payload)
{
  while (row->len < payload)
    {
      gsize part = MIN ((gsize) payload - row->len, PAGE_SIZE - 4);
      const guint8 *page = NULL;

      if (next < 2 || next > pages->n_pages)
        return FALSE;
      page = pages->data + (gsize) (next - 1) * PAGE_SIZE;
      g_byte_array_append (row, page + 4, (guint) part);
      next = read_32 (page);
    }
  return TRUE;
}

/* A row says how its columns are kept before it gives them: here a key that is NULL, as it is the row's number, and text. */
static void
read_row (const GByteArray *row, QwShelfCarved carved, gpointer data)
{
  const guint8 *end = row->data + row->len;
  guint64 header = 0, key = 0, type = 0;
  const guint8 *at = read_number (row->data, end, &header);
  g_autofree char *text = NULL;

  at = at != NULL ? read_number (at, end, &key) : NULL;
  at = at != NULL ? read_number (at, end, &type) : NULL;
  if (at == NULL || header != (guint64) (at - row->data) || key != 0 || type < 13 ||
      type % 2 == 0 || (type - 13) / 2 != (guint64) (end - at) || at == end || *at != '{')
    return;

  text = g_strndup ((const char *) at, (gsize) (end - at));
  carved (text, data);
}

static void
read_cell (const Pages *pages, const guint8 *page, guint at, QwShelfCarved carved, gpointer data)
{
  const guint8 *end = page + PAGE_SIZE;
  guint64 payload = 0, number = 0;
  const guint8 *cell = at < PAGE_SIZE ? read_number (page + at, end, &payload) : NULL;
  g_autoptr (GByteArray) row = g_byte_array_new ();
  gsize local = 0;

  cell = cell != NULL ? read_number (cell, end, &number) : NULL;
  if (cell == NULL || payload < 5 || payload > QW_GATE_MAX_SIZE + 64)
    return;

  local = local_size (payload);
  if (local + (local < payload ? 4 : 0) > (gsize) (end - cell))
    return;
  g_byte_array_append (row, cell, (guint) local);
  if (local == payload || follow (pages, read_32 (cell + local), row, payload))
    read_row (row, carved, data);
}

static void
read_page (const Pages *pages, gsize i, QwShelfCarved carved, gpointer data)
{
  const guint8 *page = pages->data + i * PAGE_SIZE;
  const guint8 *head = page + (i == 0 ? HEADER_SIZE : 0);
  guint n_cells = read_16 (head + 3);

  if (head[0] != LEAF || n_cells > PAGE_SIZE / 4)
    return;
  for (guint cell = 0; cell < n_cells && head + 8 + cell * 2 + 2 <= page + PAGE_SIZE; cell++)
    read_cell (pages, page, read_16 (head + 8 + cell * 2), carved, data);
}

void
qw_shelf_carve (const char *path, QwShelfCarved carved, gpointer data)
{
  g_autoptr (GMappedFile) file = g_mapped_file_new (path, FALSE, NULL);
  Pages pages = { NULL, 0, 0 };

  if (file == NULL || g_mapped_file_get_length (file) < PAGE_SIZE)
    return;

  pages.data = (const guint8 *) g_mapped_file_get_contents (file);
  pages.size = g_mapped_file_get_length (file);
  pages.n_pages = pages.size / PAGE_SIZE;
  for (gsize i = 0; i < pages.n_pages; i++)
    read_page (&pages, i, carved, data);
}
