/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "paper-flow.h"
#include "paper-tools.h"
#include "qw-pdf.h"

#include <string.h>

static const PaperCase small = { "small", 60, NULL, NULL, TRUE, "Terms of an invented quote." };

static GBytes *
write_pdf (const PaperCase *wanted, const char *title)
{
  g_autoptr (QwPages) pages = paper_pages_new (wanted);
  g_autoptr (GError) error = NULL;
  QwDocumentInfo info = { .title = title, .author = "Example Bookshop" };
  GBytes *bytes;

  g_date_set_dmy (&info.created, 23, G_DATE_NOVEMBER, 2026);
  bytes = qw_pages_to_pdf (pages, &info, &error);
  g_assert_no_error (error);
  return bytes;
}

static void
test_same_bytes (void)
{
  g_autoptr (GBytes) first = write_pdf (&small, "Quote");
  g_autoptr (GBytes) second = write_pdf (&small, "Quote");

  g_assert_true (g_bytes_equal (first, second));
}

static char *
dup_bytes (GBytes *bytes)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length);
  char *copy = g_strndup (data, length);

  /* As text, for a search. */
  for (gsize i = 0; i < length; i++)
    copy[i] = data[i] == '\0' ? ' ' : data[i];
  return copy;
}

static void
test_dates (void)
{
  g_autoptr (GBytes) bytes = write_pdf (&small, "Quote");
  g_autofree char *text = dup_bytes (bytes);

  g_assert_nonnull (strstr (text, "/CreationDate (20261123000000"));
  g_assert_nonnull (strstr (text, "/ModDate (20261123000000"));
  g_assert_nonnull (strstr (text, "/Author (Example Bookshop)"));
}

static void
assert_count (const char *text, const char *part, guint least)
{
  guint n = 0;

  for (const char *found = strstr (text, part); found != NULL; found = strstr (found + 1, part))
    n++;
  g_assert_cmpuint (n, >=, least);
}

/* Whoever cannot see the page is told what is a heading, a table, a row. */
static void
test_structure (void)
{
  g_autoptr (GBytes) bytes = write_pdf (&small, "Quote");
  g_autofree char *text = dup_bytes (bytes);

  assert_count (text, "/StructTreeRoot", 1);
  assert_count (text, "/S /H1", 1);
  assert_count (text, "/S /H2", 1);
  assert_count (text, "/S /P", 1);
  assert_count (text, "/S /TR", 61);
  assert_count (text, "/S /TH", 3);
  assert_count (text, "/S /TD", 180);
  assert_count (text, "/Title (Terms)", 1);
}

/* A title that looks like what the check reads does not mislead it. */
static void
test_sly_title (void)
{
  g_autoptr (GBytes) bytes = write_pdf (&small, "<< /Type /Pages\n/Count 99");
  g_autoptr (GError) error = NULL;

  g_assert_true (qw_pdf_check (bytes, 2, &error));
}

static void
test_cut (void)
{
  g_autoptr (GBytes) bytes = write_pdf (&small, "Quote");
  const gsize lengths[] = { 0, 9, 8192, g_bytes_get_size (bytes) - 1 };

  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      g_autoptr (GBytes) cut = g_bytes_new_from_bytes (bytes, 0, lengths[i]);
      g_autoptr (GError) error = NULL;

      g_assert_false (qw_pdf_check (cut, 2, &error));
      g_assert_error (error, QW_EXPORT_ERROR, QW_EXPORT_ERROR_DOCUMENT);
    }
}

static void
test_other_count (void)
{
  g_autoptr (GBytes) bytes = write_pdf (&small, "Quote");
  g_autoptr (GError) error = NULL;

  g_assert_false (qw_pdf_check (bytes, 3, &error));
  g_assert_error (error, QW_EXPORT_ERROR, QW_EXPORT_ERROR_DOCUMENT);
}

static void
test_png (void)
{
  g_autoptr (QwPages) pages = paper_pages_new (&small);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = qw_pages_to_png (pages, 1, &error);
  g_autoptr (GBytes) again = qw_pages_to_png (pages, 1, NULL);

  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), 4, "\x89PNG", 4);
  g_assert_true (g_bytes_equal (bytes, again));
}

static void
test_png_too_large (void)
{
  g_autoptr (QwPages) pages = paper_pages_new (&small);
  g_autoptr (GError) error = NULL;

  g_assert_null (qw_pages_to_png (pages, 1000, &error));
  g_assert_error (error, QW_EXPORT_ERROR, QW_EXPORT_ERROR_SIZE);
}

/* Everything that is written can be searched and copied. */
static void
test_text (void)
{
  const PaperCase wanted = { "", 60, "Ofﬁce & <Kite>", NULL, TRUE, "מחיר הצעת|naïve ₹ 1,200" };
  const char *const texts[] = { "Description", "100.00",      "159.00",       "Carried forward",
                                "& <Kite>",    "Page 2 of 2", "naïve ₹ 1,200" };
  g_autoptr (GBytes) bytes = write_pdf (&wanted, "Quote");
  g_autofree char *text = paper_pdf_text (bytes);

  if (text == NULL)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (strstr (text, texts[i]) == NULL)
      g_error ("“%s” is not in: %s", texts[i], text);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/export/pdf/same-bytes", test_same_bytes);
  g_test_add_func ("/export/pdf/dates", test_dates);
  g_test_add_func ("/export/pdf/structure", test_structure);
  g_test_add_func ("/export/pdf/sly-title", test_sly_title);
  g_test_add_func ("/export/pdf/cut", test_cut);
  g_test_add_func ("/export/pdf/other-count", test_other_count);
  g_test_add_func ("/export/pdf/text", test_text);
  g_test_add_func ("/export/png/same-bytes", test_png);
  g_test_add_func ("/export/png/too-large", test_png_too_large);
  return g_test_run ();
}
