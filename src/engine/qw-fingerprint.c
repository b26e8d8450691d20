/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-fingerprint.h"

#include <string.h>

#define N_GROUPS 4
#define N_DIGITS 4
#define N_BITS   5

static const char digits[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/* Five bits of @data from bit @at on, the highest first. */
static guint
read_bits (const guint8 *data, guint at)
{
  guint word = (guint) data[at / 8] << 8 | data[at / 8 + 1];

  return word >> (16 - N_BITS - at % 8) & 31;
}

static char *
write_digits (const guint8 *data)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < N_GROUPS * N_DIGITS; i++)
    {
      if (i > 0 && i % N_DIGITS == 0)
        g_string_append_c (text, '-');
      g_string_append_c (text, digits[read_bits (data, i * N_BITS)]);
    }
  return g_string_free (text, FALSE);
}

char *
qw_quote_fingerprint (QwQuote *quote)
{
  g_autofree char *view = qw_quote_client_view (quote);
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  guint8 data[32];
  gsize size = sizeof data;

  if (view == NULL)
    return NULL;
  g_checksum_update (sum, (const guchar *) view, (gssize) strlen (view));
  g_checksum_get_digest (sum, data, &size);
  return write_digits (data);
}

gboolean
qw_fingerprint_is_valid (const char *text)
{
  if (strlen (text) != N_GROUPS * (N_DIGITS + 1) - 1)
    return FALSE;
  for (guint i = 0; text[i] != '\0'; i++)
    if (i % (N_DIGITS + 1) == N_DIGITS ? text[i] != '-' : strchr (digits, text[i]) == NULL)
      return FALSE;
  return TRUE;
}
