/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-shelf-private.h"

#include "qw-quote-life.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  char *id;
  char *today;
  QwQuoteStart start;
} Start;

static void
clear_start (Start *start)
{
  g_free (start->id);
  g_free (start->today);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Start, clear_start)

static void
set_up_start (Start *self, const char *when)
{
  self->id = g_uuid_string_random ();
  self->today = g_strndup (when, 10);
  self->start = (QwQuoteStart){ .id = self->id, .today = self->today };
}

static gboolean
check_step (QwQuote *quote, QwQuoteState state, GError **error)
{
  if (qw_quote_may (quote, state))
    return TRUE;

  g_set_error_literal (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_STEP,
                       _ ("A quote in this state cannot take that step."));
  return FALSE;
}

/* Ends the transaction that a quote was made or changed in. */
static QwQuote *
finish (QwShelf *self, QwQuote *quote, GError **error)
{
  gboolean done = qw_shelf_finish (self, quote != NULL, error);

  if (!done)
    g_clear_pointer (&quote, qw_quote_unref);
  return quote;
}

static gboolean
supersede (QwShelf *self, const char *id, const char *when, GError **error)
{
  g_autoptr (QwQuote) before = qw_shelf_get (self, id, NULL);
  g_autoptr (QwQuote) after = NULL;

  /* Not there if the revision alone was imported. */
  if (before == NULL || !qw_quote_may (before, QW_QUOTE_SUPERSEDED))
    return TRUE;
  after = qw_quote_stepped (before, QW_QUOTE_SUPERSEDED, when, NULL, error);
  return after != NULL && qw_shelf_put (self, after, error);
}

static QwQuote *
send (QwShelf *self, QwQuote *draft, const char *when, GError **error)
{
  g_autofree char *number = g_strdup (draft->number);
  g_autoptr (QwQuote) sent = NULL;

  if (!check_step (draft, QW_QUOTE_SENT, error))
    return NULL;
  if (number == NULL)
    number = qw_shelf_next_number (self, draft, when, error);
  if (number == NULL)
    return NULL;

  sent = qw_quote_sent (draft, number, when, error);
  if (sent == NULL || !qw_shelf_put (self, sent, error) ||
      (sent->previous != NULL && !supersede (self, sent->previous, when, error)))
    return NULL;
  return g_steal_pointer (&sent);
}

QwQuote *
qw_shelf_send (QwShelf *self, const char *id, const char *when, GError **error)
{
  g_autoptr (QwQuote) draft = NULL;

  if (qw_shelf_begin (self, error) == NULL)
    return NULL;
  draft = qw_shelf_get (self, id, error);
  return finish (self, draft != NULL ? send (self, draft, when, error) : NULL, error);
}

static QwQuote *
put (QwShelf *self, QwQuote *quote, GError **error)
{
  if (quote != NULL && !qw_shelf_put (self, quote, error))
    g_clear_pointer (&quote, qw_quote_unref);
  return quote;
}

QwQuote *
qw_shelf_step (QwShelf *self,
               const char *id,
               QwQuoteState state,
               const char *when,
               const char *reason,
               GError **error)
{
  g_autoptr (QwQuote) before = NULL;
  QwQuote *after = NULL;

  g_return_val_if_fail (state != QW_QUOTE_SENT, NULL);
  if (qw_shelf_begin (self, error) == NULL)
    return NULL;

  before = qw_shelf_get (self, id, error);
  if (before != NULL && check_step (before, state, error))
    after = put (self, qw_quote_stepped (before, state, when, reason, error), error);
  return finish (self, after, error);
}

/* What a later revision that was sent has superseded stays so. */
static gboolean
check_step_back (QwShelf *self, QwQuote *quote, GError **error)
{
  gint64 later = 0;

  if (!qw_sql_get_int (self->sql, &later, 0, error,
                       "SELECT count (*) FROM quote AS later JOIN quote AS this USING (chain)"
                       " WHERE this.id = ?1 AND later.revision > this.revision"
                       " AND later.state <> 0 AND later.deleted IS NULL",
                       "s", quote->id))
    return FALSE;
  if (qw_quote_is_frozen (quote) && (quote->state != QW_QUOTE_SUPERSEDED || later == 0))
    return TRUE;

  g_set_error_literal (error, QW_LIBRARY_ERROR, QW_LIBRARY_ERROR_STEP,
                       qw_quote_is_frozen (quote) ? _ ("A later revision was sent.")
                                                  : _ ("There is no step to undo."));
  return FALSE;
}

/* With the sending of a revision, the one before it is what it was. */
static gboolean
bring_back (QwShelf *self, QwQuote *quote, GError **error)
{
  g_autoptr (QwQuote)
      superseded = quote->previous != NULL ? qw_shelf_get (self, quote->previous, NULL) : NULL;
  g_autoptr (QwQuote) before = NULL;

  if (superseded == NULL || superseded->state != QW_QUOTE_SUPERSEDED)
    return TRUE;
  before = qw_quote_stepped_back (superseded);
  return qw_shelf_put (self, before, error);
}

static QwQuote *
step_back (QwShelf *self, QwQuote *quote, GError **error)
{
  g_autoptr (QwQuote) before = NULL;

  if (!check_step_back (self, quote, error))
    return NULL;
  before = qw_quote_stepped_back (quote);
  if (!qw_shelf_put (self, before, error) ||
      (before->state == QW_QUOTE_DRAFT && !bring_back (self, before, error)))
    return NULL;
  return g_steal_pointer (&before);
}

QwQuote *
qw_shelf_step_back (QwShelf *self, const char *id, GError **error)
{
  g_autoptr (QwQuote) quote = NULL;

  if (qw_shelf_begin (self, error) == NULL)
    return NULL;
  quote = qw_shelf_get (self, id, error);
  return finish (self, quote != NULL ? step_back (self, quote, error) : NULL, error);
}

/* Only the last of its series: another would leave a gap. */
static gboolean
free_number (QwShelf *self, QwQuote *quote, gint64 *freed, GError **error)
{
  return qw_sql_run (self->sql, error,
                     "DELETE FROM number WHERE number = ?1 AND n = (SELECT max (other.n)"
                     " FROM number AS other WHERE other.series = number.series)",
                     "s", quote->number) &&
         qw_sql_get_int (self->sql, freed, 0, error, "SELECT changes ()", "");
}

/* A revision has the number of the quote before it, which was sent. */
static QwQuote *
recall (QwShelf *self, QwQuote *quote, GError **error)
{
  g_autoptr (QwQuote) before = NULL;
  gint64 freed = 0;

  if (quote->state != QW_QUOTE_SENT || quote->history->len != 1 || quote->revision > 0)
    return step_back (self, quote, error);
  if (!free_number (self, quote, &freed, error))
    return NULL;
  before = freed > 0 ? qw_quote_recalled (quote) : qw_quote_stepped_back (quote);
  return qw_shelf_put (self, before, error) ? g_steal_pointer (&before) : NULL;
}

QwQuote *
qw_shelf_recall (QwShelf *self, const char *id, GError **error)
{
  g_autoptr (QwQuote) quote = NULL;

  if (qw_shelf_begin (self, error) == NULL)
    return NULL;
  quote = qw_shelf_get (self, id, error);
  return finish (self, quote != NULL ? recall (self, quote, error) : NULL, error);
}

/* The newest revision is what is revised; one that was begun goes on. */
static QwQuote *
revise (QwShelf *self, const char *id, const char *when, GError **error)
{
  g_autofree char *newest = NULL;
  g_autoptr (QwQuote) quote = NULL;
  g_auto (Start) start = { NULL };

  if (!qw_sql_get_text (self->sql, &newest, error,
                        "SELECT newest.id FROM quote AS this JOIN quote AS newest USING (chain)"
                        " WHERE this.id = ? AND newest.deleted IS NULL"
                        " ORDER BY newest.revision DESC LIMIT 1",
                        "s", id))
    return NULL;
  quote = qw_shelf_get (self, newest != NULL ? newest : id, error);
  if (quote == NULL || !qw_quote_is_frozen (quote))
    return g_steal_pointer (&quote);

  set_up_start (&start, when);
  return put (self, qw_quote_revised (quote, &start.start), error);
}

QwQuote *
qw_shelf_revise (QwShelf *self, const char *id, const char *when, GError **error)
{
  if (qw_shelf_begin (self, error) == NULL)
    return NULL;
  return finish (self, revise (self, id, when, error), error);
}

QwQuote *
qw_shelf_duplicate (QwShelf *self, const char *id, const char *when, GError **error)
{
  g_autoptr (QwQuote) quote = NULL;
  g_auto (Start) start = { NULL };
  QwQuote *copy = NULL;

  set_up_start (&start, when);
  if (qw_shelf_begin (self, error) == NULL)
    return NULL;

  quote = qw_shelf_get (self, id, error);
  if (quote != NULL)
    copy = put (self, qw_quote_duplicated (quote, &start.start), error);
  return finish (self, copy, error);
}

gboolean
qw_shelf_set_deleted (QwShelf *self, const char *id, gboolean deleted, GError **error)
{
  QwSql *sql = qw_shelf_begin (self, error);
  gint64 now = g_get_real_time () / G_USEC_PER_SEC;
  gboolean right = FALSE;

  if (sql == NULL)
    return FALSE;

  right = (deleted ? qw_sql_run (sql, error,
                                 "UPDATE quote SET deleted = coalesce (deleted, ?) WHERE id = ?",
                                 "is", now, id)
                   : qw_sql_run (sql, error, "UPDATE quote SET deleted = NULL WHERE id = ?", "s",
                                 id)) &&
          qw_shelf_was_found (sql, error);
  return qw_shelf_finish (self, right, error);
}

gboolean
qw_shelf_purge (QwShelf *self, guint days, GError **error)
{
  QwSql *sql = qw_shelf_begin (self, error);
  gint64 before = g_get_real_time () / G_USEC_PER_SEC - (gint64) days * 24 * 60 * 60;
  gboolean right = FALSE;

  if (sql == NULL)
    return FALSE;

  right = qw_sql_run (sql, error,
                      "DELETE FROM search WHERE rowid IN"
                      " (SELECT row FROM quote WHERE deleted <= ?)",
                      "i", before) &&
          qw_sql_run (sql, error, "DELETE FROM quote WHERE deleted <= ?", "i", before) &&
          qw_sql_run (sql, error, "DELETE FROM party WHERE deleted <= ?", "i", before) &&
          qw_sql_run (sql, error, "DELETE FROM job WHERE deleted <= ?", "i", before) &&
          qw_sql_run (sql, error,
                      "DELETE FROM batch WHERE id NOT IN"
                      " (SELECT batch FROM job WHERE batch IS NOT NULL)",
                      "");
  return qw_shelf_finish (self, right, error);
}
