/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-gate-private.h"
#include "qw-message.h"

static const char byte_order_mark[] = "\xef\xbb\xbf";

static gsize
measure_byte_order_mark (const char *data, gsize size)
{
  gsize length = strlen (byte_order_mark);

  return size >= length && memcmp (data, byte_order_mark, length) == 0 ? length : 0;
}

static void
skip_space (QwGateScan *scan)
{
  while (scan->at < scan->end &&
         (*scan->at == ' ' || *scan->at == '\t' || *scan->at == '\n' || *scan->at == '\r'))
    scan->at++;
}

static gboolean
scan_word (QwGateScan *scan, const char *word)
{
  g_autofree char *allowed = g_strconcat ("the word ", word, NULL);

  for (; *word != '\0'; word++, scan->at++)
    if (qw_gate_peek (scan) != *word)
      return qw_gate_fail_found (scan, allowed);

  return TRUE;
}

static gboolean
open_frame (QwGateScan *scan, gboolean is_object)
{
  if (scan->depth == QW_GATE_MAX_DEPTH)
    return qw_gate_fail (scan, QW_ERROR_DEPTH, scan->at,
                         "found one more level, allowed: 64 levels of arrays and objects");

  scan->frames[scan->depth++] = (QwGateFrame){ .is_object = is_object,
                                               .first_name = scan->names->len,
                                               .first_text = scan->text->len };
  scan->state = is_object ? QW_GATE_STATE_FIRST_NAME : QW_GATE_STATE_FIRST_VALUE;
  scan->at++;

  return TRUE;
}

static gboolean
close_frame (QwGateScan *scan)
{
  const QwGateFrame *frame = &scan->frames[--scan->depth];

  scan->state = QW_GATE_STATE_AFTER;
  scan->at++;

  return !frame->is_object || qw_gate_forget_names (scan, frame);
}

static gboolean
count_value (QwGateScan *scan)
{
  if (scan->level == QW_GATE_SYNTAX || scan->n_values++ < QW_GATE_MAX_VALUES)
    return TRUE;

  return qw_gate_fail (scan, QW_ERROR_LIMIT, scan->at,
                       "found one more value, allowed: 250000 values in a file");
}

static gboolean
scan_value (QwGateScan *scan, const char *allowed)
{
  int next = qw_gate_peek (scan);

  if (!count_value (scan))
    return FALSE;

  scan->state = QW_GATE_STATE_AFTER;
  switch (next)
    {
    case '{':
      return open_frame (scan, TRUE);
    case '[':
      return open_frame (scan, FALSE);
    case '"':
      return qw_gate_scan_string (scan, NULL);
    case 't':
      return scan_word (scan, "true");
    case 'f':
      return scan_word (scan, "false");
    case 'n':
      return scan_word (scan, "null");
    default:
      if (next == '-' || (next >= '0' && next <= '9'))
        return qw_gate_scan_number (scan);
      return qw_gate_fail_found (scan, allowed);
    }
}

static gboolean
scan_member_name (QwGateScan *scan, const char *allowed)
{
  if (qw_gate_peek (scan) != '"')
    return qw_gate_fail_found (scan, allowed);
  if (!qw_gate_scan_name (scan))
    return FALSE;
  skip_space (scan);
  if (qw_gate_peek (scan) != ':')
    return qw_gate_fail_found (scan, "':'");

  scan->at++;
  scan->state = QW_GATE_STATE_VALUE;

  return TRUE;
}

static gboolean
scan_after (QwGateScan *scan)
{
  gboolean is_object = scan->frames[scan->depth - 1].is_object;

  if (qw_gate_peek (scan) == ',')
    {
      scan->at++;
      scan->state = is_object ? QW_GATE_STATE_NAME : QW_GATE_STATE_VALUE;
      return TRUE;
    }
  if (qw_gate_peek (scan) == (is_object ? '}' : ']'))
    return close_frame (scan);

  return qw_gate_fail_found (scan, is_object ? "',' or '}'" : "',' or ']'");
}

static gboolean
scan_step (QwGateScan *scan)
{
  switch (scan->state)
    {
    case QW_GATE_STATE_FIRST_VALUE:
      if (qw_gate_peek (scan) == ']')
        return close_frame (scan);
      return scan_value (scan, "a value or ']'");
    case QW_GATE_STATE_VALUE:
      return scan_value (scan, "a value");
    case QW_GATE_STATE_FIRST_NAME:
      if (qw_gate_peek (scan) == '}')
        return close_frame (scan);
      return scan_member_name (scan, "a name in double quotes or '}'");
    case QW_GATE_STATE_NAME:
      return scan_member_name (scan, "a name in double quotes");
    case QW_GATE_STATE_AFTER:
      return scan_after (scan);
    default:
      g_assert_not_reached ();
    }
}

static gboolean
scan_document (QwGateScan *scan)
{
  do
    {
      skip_space (scan);
      if (!scan_step (scan))
        return FALSE;
    }
  while (scan->depth > 0 || scan->state != QW_GATE_STATE_AFTER);

  skip_space (scan);

  return scan->at == scan->end || qw_gate_fail_found (scan, "the end of the file");
}

static gboolean
check_size (const char *name, gsize size, GError **error)
{
  g_autofree char *what = NULL;

  if (size <= QW_GATE_MAX_SIZE)
    return TRUE;

  what = g_strdup_printf ("found %" G_GSIZE_FORMAT " bytes, allowed: up to %d bytes", size,
                          QW_GATE_MAX_SIZE);
  qw_message_set_error (error, QW_ERROR_SIZE, name, "", what);

  return FALSE;
}

gboolean
qw_gate_check (const char *name, const char *data, gsize size, QwGateLevel level, GError **error)
{
  g_autoptr (GArray) names = g_array_new (FALSE, FALSE, sizeof (QwGateName));
  g_autoptr (GString) text = g_string_new (NULL);
  QwGateScan scan = { .name = name, .level = level, .names = names, .text = text, .error = error };

  g_return_val_if_fail (name != NULL, FALSE);
  g_return_val_if_fail (data != NULL || size == 0, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (!check_size (name, size, error))
    return FALSE;

  if (data == NULL)
    data = "";
  scan.start = scan.at = data + measure_byte_order_mark (data, size);
  scan.end = data + size;

  return qw_gate_check_encoding (&scan) && scan_document (&scan);
}

JsonNode *
qw_gate_parse (const char *name, GBytes *bytes, GError **error)
{
  g_autoptr (JsonParser) parser = json_parser_new_immutable ();
  g_autoptr (GError) unexpected = NULL;
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  gsize skip;

  if (!qw_gate_check (name, data, size, QW_GATE_STRICT, error))
    return NULL;

  skip = measure_byte_order_mark (data, size);
  if (!json_parser_load_from_data (parser, data + skip, (gssize) (size - skip), &unexpected))
    {
      qw_message_set_error (error, QW_ERROR_SYNTAX, name, "", unexpected->message);
      return NULL;
    }

  return json_parser_steal_root (parser);
}
