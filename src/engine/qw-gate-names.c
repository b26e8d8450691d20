/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-gate-private.h"
#include "qw-message.h"

/* Names are sorted, not hashed: no choice of names makes a sort slow. */

static gint
compare_names (gconstpointer a, gconstpointer b, gpointer user_data)
{
  const QwGateScan *scan = user_data;
  const QwGateName *first = a;
  const QwGateName *second = b;
  gsize common = MIN (first->length, second->length);
  int order = memcmp (scan->text->str + first->text, scan->text->str + second->text, common);

  if (order != 0)
    return order;

  return (first->length > second->length) - (first->length < second->length);
}

static gboolean
fail_duplicate (QwGateScan *scan, const QwGateName *name)
{
  g_autofree char *text = g_strndup (scan->text->str + name->text, name->length);
  g_autofree char *quoted = qw_message_quote (text);
  g_autofree char *what = g_strdup_printf (
      "found the name %s a second time, allowed: each name once in an object", quoted);

  return qw_gate_fail (scan, QW_ERROR_DUPLICATE, name->at, what);
}

gboolean
qw_gate_scan_name (QwGateScan *scan)
{
  const QwGateFrame *frame = &scan->frames[scan->depth - 1];
  QwGateName name = { .text = scan->text->len, .at = scan->at };

  if (scan->level == QW_GATE_SYNTAX)
    return qw_gate_scan_string (scan, NULL);

  if (scan->names->len - frame->first_name == QW_GATE_MAX_MEMBERS)
    return qw_gate_fail (scan, QW_ERROR_LIMIT, scan->at,
                         "found one more member, allowed: 1000 members in an object");
  if (!qw_gate_scan_string (scan, scan->text))
    return FALSE;

  name.length = scan->text->len - name.text;
  g_array_append_val (scan->names, name);

  return TRUE;
}

/* Of all names that stand twice, the second standing that comes first in the file. */
static const QwGateName *
find_duplicate (QwGateScan *scan, const QwGateName *sorted, guint n)
{
  const QwGateName *found = NULL;

  for (guint i = 1; i < n; i++)
    if (compare_names (&sorted[i - 1], &sorted[i], scan) == 0)
      {
        const QwGateName *second = sorted[i - 1].at > sorted[i].at ? &sorted[i - 1] : &sorted[i];

        if (found == NULL || second->at < found->at)
          found = second;
      }

  return found;
}

gboolean
qw_gate_forget_names (QwGateScan *scan, const QwGateFrame *frame)
{
  guint n = scan->names->len - frame->first_name;

  if (n > 1)
    {
      QwGateName *names = &g_array_index (scan->names, QwGateName, frame->first_name);
      const QwGateName *duplicate = NULL;

      g_qsort_with_data (names, (gint) n, sizeof (QwGateName), compare_names, scan);
      duplicate = find_duplicate (scan, names, n);
      if (duplicate != NULL)
        return fail_duplicate (scan, duplicate);
    }
  g_array_set_size (scan->names, frame->first_name);
  g_string_truncate (scan->text, frame->first_text);

  return TRUE;
}
