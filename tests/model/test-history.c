/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-history.h"

#include "fixture-tables.h"
#include "model-watch.h"
#include "qw-state.h"

/* A history is written as what is done: a letter is an edit to the brief of that letter, followed by
 * its field in lower case if it has one; "<" undoes, ">" redoes, "!" and "?" drop the next step back
 * and forth, "|" seals the last one. The result is the brief that is there, and what can be undone and redone, nearest first. */
typedef struct
{
  const char *name;
  const char *done; /* from A on */
  const char *past;
  char current;
  const char *future;
} HistoryCase;

static const HistoryCase cases[] = {
  { "nothing", "", "", 'A', "" },
  { "undo-nothing", "<", "", 'A', "" },
  { "redo-nothing", ">", "", 'A', "" },
  { "edits", "BCD", "CBA", 'D', "" },
  { "undo", "BCD<", "BA", 'C', "D" },
  { "undo-all", "BCD<<<<", "", 'A', "BCD" },
  { "redo", "BCD<<>", "BA", 'C', "D" },
  { "redo-all", "BCD<<<>>>>", "CBA", 'D', "" },
  { "edit-forgets-redo", "BCD<<E", "BA", 'E', "" },
  { "one-field", "BxCxDx", "A", 'D', "" },
  { "two-fields", "BxCyDy", "BA", 'D', "" },
  { "field-and-back", "BxCyDx", "CBA", 'D', "" },
  { "field-then-none", "BxCDx", "CBA", 'D', "" },
  { "no-field-in-a-row", "BCD", "CBA", 'D', "" },
  { "undo-ends-field", "BxCx<Dx", "A", 'D', "" },
  { "redo-ends-field", "BxCx<>Dx", "CA", 'D', "" },
  { "joined-edit-forgets-redo", "BCx<>Dx<Ex", "CBA", 'E', "" },
  { "field-ends-where-it-began", "BxCxAx", "", 'A', "" },
  { "field-begins-anew-after-that", "BxAxBx", "A", 'B', "" },
  { "and-the-step-before-stays", "BCxDxBxEx", "BA", 'E', "" },
  { "same-without-field-is-a-step", "BA", "BA", 'A', "" },
  { "drop-back", "BCD!", "BA", 'D', "" },
  { "drop-forth", "BCD<<?", "A", 'B', "D" },
  { "seal-ends-field", "BxCx|Dx", "CA", 'D', "" },
  { "seal-keeps-redo", "BC<|", "A", 'B', "C" },
  { "drop-ends-field", "BxCx!Dx", "C", 'D', "" },
};

static QwState *
new_state (QwCatalog *catalog, char letter)
{
  g_autoptr (QwBrief) brief = qw_brief_new (catalog, "site");
  g_autoptr (QwBrief) lettered = qw_brief_with_hours_per_week (brief, 1 + letter - 'A');

  return qw_state_new (lettered, NULL);
}

static char
letter_of (QwState *state)
{
  return (char) ('A' - 1 + (int) qw_brief_get_hours_per_week (state->brief));
}

static void
replace (QwState **current, QwState *state)
{
  qw_state_ref (state);
  qw_state_unref (*current);
  *current = state;
}

static void
edit (QwHistory *history, QwState **current, QwState *after, char field)
{
  const char name[] = { field, '\0' };

  qw_history_push (history, *current, after, g_ascii_islower (field) ? name : NULL);
  replace (current, after);
}

static void
go (QwHistory *history, QwHistoryWay way, QwState **current)
{
  QwState *state = qw_history_peek (history, way);
  g_autoptr (QwState) before = qw_state_ref (*current);

  if (state == NULL)
    return;
  replace (current, state);
  qw_history_step (history, way, before);
}

static void
act (QwCatalog *catalog, QwHistory *history, QwState **current, const char *act)
{
  g_autoptr (QwState) state = NULL;

  switch (act[0])
    {
    case '<':
    case '>':
      go (history, act[0] == '<' ? QW_HISTORY_UNDO : QW_HISTORY_REDO, current);
      break;
    case '!':
    case '?':
      qw_history_drop (history, act[0] == '!' ? QW_HISTORY_UNDO : QW_HISTORY_REDO);
      break;
    case '|':
      qw_history_seal (history);
      break;
    default:
      state = new_state (catalog, act[0]);
      edit (history, current, state, act[1]);
    }
}

static void
assert_steps (QwHistory *history, QwHistoryWay way, const char *letters)
{
  for (const char *letter = letters; letter[0] != '\0'; letter++)
    {
      g_assert_nonnull (qw_history_peek (history, way));
      g_assert_cmpint (letter_of (qw_history_peek (history, way)), ==, letter[0]);
      qw_history_drop (history, way);
    }
  g_assert_null (qw_history_peek (history, way));
}

static void
test_case (gconstpointer data)
{
  const HistoryCase *row = data;
  g_autoptr (QwCatalog) catalog = fixture_catalog_new ();
  g_autoptr (QwHistory) history = qw_history_new (
      (GBoxedCopyFunc) qw_state_ref, (GDestroyNotify) qw_state_unref, (GEqualFunc) qw_state_equal);
  g_autoptr (QwState) current = new_state (catalog, 'A');

  for (const char *done = row->done; done[0] != '\0'; done++)
    if (!g_ascii_islower (done[0]))
      act (catalog, history, &current, done);

  g_assert_cmpint (letter_of (current), ==, row->current);
  g_assert_cmpint (qw_history_can_undo (history), ==, row->past[0] != '\0');
  g_assert_cmpint (qw_history_can_redo (history), ==, row->future[0] != '\0');
  assert_steps (history, QW_HISTORY_UNDO, row->past);
  assert_steps (history, QW_HISTORY_REDO, row->future);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  model_add_rows ("/history", cases, test_case);
  return g_test_run ();
}
