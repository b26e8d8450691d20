/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-verify-private.h"

#include <string.h>

#include "qw-fingerprint.h"

/* Cells of the table in which two texts are laid over each other; larger ones are compared piece by piece in their order. */
#define MOST_CELLS         (4u << 20)
#define FINGERPRINT_LENGTH 19

/* Pieces of one text and their words without spaces; @from and @to bound what is still to be compared. */
typedef struct
{
  GPtrArray *pieces;
  GPtrArray *keys;
  guint from;
  guint to;
} Side;

static char *
squeeze (const char *text)
{
  GString *key = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p++)
    if (*p != ' ')
      g_string_append_c (key, *p);
  return g_string_free (key, FALSE);
}

static Side
read_side (QwPdfText *text)
{
  Side side = { text->pieces, g_ptr_array_new_with_free_func (g_free), 0, text->pieces->len };

  for (guint i = 0; i < text->pieces->len; i++)
    g_ptr_array_add (side.keys, squeeze (((const QwPdfPiece *) text->pieces->pdata[i])->text));
  return side;
}

static gboolean
match (const Side *a, guint i, const Side *b, guint j)
{
  return g_str_equal (a->keys->pdata[i], b->keys->pdata[j]);
}

static void
trim (Side *was, Side *is)
{
  while (was->from < was->to && is->from < is->to && match (was, was->from, is, is->from))
    was->from++, is->from++;
  while (was->from < was->to && is->from < is->to && match (was, was->to - 1, is, is->to - 1))
    was->to--, is->to--;
}

static const char *
get_text (const Side *side, guint i, guint to)
{
  return i < to ? ((const QwPdfPiece *) side->pieces->pdata[i])->text : NULL;
}

/* The words before @at that say what is meant: an amount alone does not. */
static const char *
find_title (const Side *was, guint at)
{
  for (guint i = at; i > 0 && i + 8 > at; i--)
    {
      const char *text = get_text (was, i - 1, was->pieces->len);
      guint n_letters = 0;
      guint n_digits = 0;

      for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
        {
          n_letters += g_unichar_isalpha (g_utf8_get_char (p)) ? 1 : 0;
          n_digits += g_unichar_isdigit (g_utf8_get_char (p)) ? 1 : 0;
        }
      if (n_letters >= 3 && n_letters > n_digits)
        return text;
    }
  return NULL;
}

/* What stands between two places where both texts agree. */
static void
add_gap (QwVerification *self,
         const Side *was,
         guint i,
         guint i_to,
         const Side *is,
         guint j,
         guint j_to)
{
  guint start = i;

  while (i < i_to || j < j_to)
    {
      const QwPdfPiece *piece = j < is->pieces->len ? is->pieces->pdata[j] : NULL;

      qw_verification_add (self, find_title (was, start), get_text (was, i, i_to),
                           get_text (is, j, j_to))
          ->page = piece != NULL ? piece->page : 1;
      i += i < i_to ? 1 : 0;
      j += j < j_to ? 1 : 0;
    }
}

/* The longest that both have in common, from each place to the end. */
static guint32 *
measure (const Side *was, const Side *is, guint columns)
{
  guint rows = was->to - was->from + 1;
  guint32 *lengths = g_new0 (guint32, (gsize) rows * columns);

  for (guint i = rows - 1; i > 0; i--)
    for (guint j = columns - 1; j > 0; j--)
      {
        guint32 *here = &lengths[(gsize) (i - 1) * columns + j - 1];

        if (match (was, was->from + i - 1, is, is->from + j - 1))
          *here = lengths[(gsize) i * columns + j] + 1;
        else
          *here = MAX (lengths[(gsize) i * columns + j - 1],
                       lengths[(gsize) (i - 1) * columns + j]);
      }
  return lengths;
}

static void
walk (QwVerification *self, const Side *was, const Side *is)
{
  guint columns = is->to - is->from + 1;
  g_autofree guint32 *lengths = measure (was, is, columns);
  guint i = was->from;
  guint j = is->from;
  guint i_gap = i;
  guint j_gap = j;

  while (i < was->to && j < is->to)
    {
      gsize here = (gsize) (i - was->from) * columns + (j - is->from);

      if (match (was, i, is, j))
        {
          add_gap (self, was, i_gap, i, is, j_gap, j);
          i_gap = ++i;
          j_gap = ++j;
        }
      else if (lengths[here + columns] >= lengths[here + 1])
        i++;
      else
        j++;
    }
  add_gap (self, was, i_gap, was->to, is, j_gap, is->to);
}

static gboolean
begins_with_fingerprint (const char *text)
{
  char start[FINGERPRINT_LENGTH + 1];

  g_strlcpy (start, text, sizeof start);
  return qw_fingerprint_is_valid (start);
}

/* The letters but for those of a printed fingerprint, which may stand right beside others. */
static char *
leave_out_fingerprint (const char *text)
{
  GString *rest = g_string_new (NULL);

  for (const char *p = text != NULL ? text : ""; *p != '\0';)
    if (begins_with_fingerprint (p))
      p += FINGERPRINT_LENGTH;
    else
      g_string_append_c (rest, *p++);
  return g_string_free (rest, FALSE);
}

static gboolean
is_fingerprint_alone (const QwDifference *difference)
{
  g_autofree char *was = leave_out_fingerprint (difference->archived);
  g_autofree char *is = leave_out_fingerprint (difference->found);

  return g_str_equal (was, is);
}

/* Another fingerprint follows from what else is changed; alone it was changed itself. */
static void
drop_fingerprints (QwVerification *self)
{
  guint n = 0;

  for (guint i = 0; i < self->differences->len; i++)
    n += is_fingerprint_alone (self->differences->pdata[i]) ? 1 : 0;
  for (guint i = self->differences->len; i > 0 && n < self->differences->len; i--)
    if (is_fingerprint_alone (self->differences->pdata[i - 1]))
      {
        g_ptr_array_remove_index (self->differences, i - 1);
        n--;
      }
}

static void
compare_titles (QwVerification *self, const char *archived, const char *found)
{
  if (g_strcmp0 (archived, found) != 0)
    qw_verification_add (self, NULL, archived, found)->page = 1;
}

void
qw_verification_compare_texts (QwVerification *self, QwPdfText *archived, QwPdfText *found)
{
  Side was = read_side (archived);
  Side is = read_side (found);

  trim (&was, &is);
  if ((guint64) (was.to - was.from + 1) * (is.to - is.from + 1) <= MOST_CELLS)
    walk (self, &was, &is);
  else
    add_gap (self, &was, was.from, was.to, &is, is.from, is.to);
  compare_titles (self, archived->title, found->title);
  compare_titles (self, archived->author, found->author);
  drop_fingerprints (self);
  g_ptr_array_unref (was.keys);
  g_ptr_array_unref (is.keys);
}
