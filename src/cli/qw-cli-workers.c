/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-workers.h"

/* Answers that wait for the one before them. */
#define WINDOW_PER_JOB 16

typedef struct
{
  char *text; /* %NULL until the work is done */
  guint64 number;
  gboolean refused;
} Answer;

/* Whoever has done a line writes all that is next in order, so that no thread only waits for others. */
typedef struct
{
  QwCliWork work;
  QwCliWrite write;
  QwCliFlush flush;
  gpointer user_data;
  guint window;

  GMutex input; /* of the lines, @taken, @ended and @error; locked before the other */
  QwCliLines *lines;
  guint64 taken;
  gboolean ended;
  GError *error;

  GMutex output; /* of all that follows */
  GCond room;
  Answer *answers; /* a ring of @window */
  guint64 written;
  gboolean waiting; /* for room */
  gboolean idle;    /* input is waited for: nothing may stay behind */
  gboolean failed;
} Crew;

static void
flush_when_idle (Crew *self)
{
  if (self->idle && !self->flush ())
    self->failed = TRUE;
}

static gboolean
wait_for_room (Crew *self)
{
  gboolean failed;

  g_mutex_lock (&self->output);
  while (self->taken - self->written >= self->window)
    {
      self->waiting = TRUE;
      g_cond_wait (&self->room, &self->output);
    }
  self->waiting = FALSE;
  self->idle = !qw_cli_lines_has_more (self->lines);
  flush_when_idle (self);
  failed = self->failed;
  g_mutex_unlock (&self->output);
  return !failed;
}

/* Only under @input, as the other place that changes it, so that it may be asked without the other lock. */
static void
end_idleness (Crew *self)
{
  if (!self->idle)
    return;

  g_mutex_lock (&self->output);
  self->idle = FALSE;
  g_mutex_unlock (&self->output);
}

static gboolean
take_line (Crew *self, GBytes **line, guint64 *number, guint64 *turn)
{
  gboolean taken;

  g_mutex_lock (&self->input);
  if (!self->ended)
    self->ended = !wait_for_room (self) ||
                  !qw_cli_lines_next (self->lines, line, number, &self->error);
  taken = !self->ended;
  if (taken)
    {
      *turn = self->taken++;
      end_idleness (self);
    }
  g_mutex_unlock (&self->input);
  return taken;
}

static Answer *
get_answer (Crew *self, guint64 turn)
{
  return &self->answers[turn % self->window];
}

static void
hand_in (Crew *self, guint64 turn, Answer answer)
{
  g_mutex_lock (&self->output);
  *get_answer (self, turn) = answer;
  while (get_answer (self, self->written)->text != NULL)
    {
      Answer *next = get_answer (self, self->written++);

      self->write (next->text, next->number, next->refused, self->user_data);
      g_clear_pointer (&next->text, g_free);
    }
  flush_when_idle (self);
  if (self->waiting)
    g_cond_signal (&self->room);
  g_mutex_unlock (&self->output);
}

static gpointer
do_lines (gpointer data)
{
  Crew *self = data;
  GBytes *line;
  guint64 turn;
  Answer answer;

  while (take_line (self, &line, &answer.number, &turn))
    {
      answer.text = self->work (line, answer.number, &answer.refused, self->user_data);
      g_clear_pointer (&line, g_bytes_unref);
      hand_in (self, turn, answer);
    }
  return NULL;
}

static void
run_threads (Crew *self, guint jobs)
{
  g_autofree GThread **helpers = g_new (GThread *, jobs);

  for (guint i = 1; i < jobs; i++)
    helpers[i] = g_thread_new ("line", do_lines, self);
  do_lines (self);
  for (guint i = 1; i < jobs; i++)
    g_thread_join (helpers[i]);
}

gboolean
qw_cli_workers_run (QwCliLines *lines,
                    guint jobs,
                    QwCliWork work,
                    QwCliWrite write,
                    QwCliFlush flush,
                    gpointer user_data,
                    GError **error)
{
  Crew self = { .work = work,
                .write = write,
                .flush = flush,
                .user_data = user_data,
                .window = jobs * WINDOW_PER_JOB,
                .lines = lines };

  self.answers = g_new0 (Answer, self.window);
  g_mutex_init (&self.input);
  g_mutex_init (&self.output);
  g_cond_init (&self.room);
  run_threads (&self, jobs);
  g_mutex_clear (&self.input);
  g_mutex_clear (&self.output);
  g_cond_clear (&self.room);
  g_free (self.answers);

  if (self.error != NULL)
    g_propagate_error (error, self.error);
  return self.error == NULL;
}
