/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-cli-workers.h"

#define WINDOW_PER_JOB 4

typedef struct
{
  GBytes *line;
  guint64 number;
  char *text;
  gboolean refused;
  gboolean done;
} Job;

struct _QwCliWorkers
{
  QwCliWork work;
  QwCliWrite write;
  gpointer user_data;
  GThreadPool *pool;
  GThread *writer;
  guint window;
  GMutex mutex; /* of all that follows, and of Job.done */
  GCond changed;
  GQueue jobs; /* under way, in order */
  gboolean ended;
  gboolean failed;
};

static void
free_job (Job *job)
{
  g_clear_pointer (&job->line, g_bytes_unref);
  g_free (job->text);
  g_free (job);
}

static void
do_job (gpointer data, gpointer user_data)
{
  QwCliWorkers *self = user_data;
  Job *job = data;

  job->text = self->work (job->line, job->number, &job->refused, self->user_data);

  g_mutex_lock (&self->mutex);
  job->done = TRUE;
  g_cond_broadcast (&self->changed);
  g_mutex_unlock (&self->mutex);
}

static gboolean
is_head_done (QwCliWorkers *self)
{
  Job *head = g_queue_peek_head (&self->jobs);

  return head != NULL && head->done;
}

/* The next job in order, %NULL at the end; @last: whether the one after it is still to be waited for. */
static Job *
take_head (QwCliWorkers *self, gboolean *last)
{
  Job *job;

  g_mutex_lock (&self->mutex);
  while (!is_head_done (self) && !(self->ended && g_queue_is_empty (&self->jobs)))
    g_cond_wait (&self->changed, &self->mutex);
  job = g_queue_pop_head (&self->jobs);
  *last = !is_head_done (self);
  g_cond_broadcast (&self->changed);
  g_mutex_unlock (&self->mutex);
  return job;
}

static void
note_failure (QwCliWorkers *self)
{
  g_mutex_lock (&self->mutex);
  self->failed = TRUE;
  g_mutex_unlock (&self->mutex);
}

static gpointer
write_in_order (gpointer data)
{
  QwCliWorkers *self = data;
  gboolean last;
  Job *job;

  while ((job = take_head (self, &last)) != NULL)
    {
      if (!self->write (job->text, job->number, job->refused, last, self->user_data))
        note_failure (self);
      free_job (job);
    }
  return NULL;
}

QwCliWorkers *
qw_cli_workers_new (guint jobs, QwCliWork work, QwCliWrite write, gpointer user_data)
{
  QwCliWorkers *self = g_new0 (QwCliWorkers, 1);

  self->work = work;
  self->write = write;
  self->user_data = user_data;
  self->window = jobs * WINDOW_PER_JOB;
  g_mutex_init (&self->mutex);
  g_cond_init (&self->changed);
  g_queue_init (&self->jobs);
  self->pool = g_thread_pool_new (do_job, self, (int) jobs, FALSE, NULL);
  self->writer = g_thread_new ("writer", write_in_order, self);
  return self;
}

void
qw_cli_workers_free (QwCliWorkers *self)
{
  qw_cli_workers_finish (self);
  g_thread_pool_free (self->pool, FALSE, TRUE);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->changed);
  g_free (self);
}

gboolean
qw_cli_workers_push (QwCliWorkers *self, GBytes *line, guint64 number)
{
  Job *job = g_new0 (Job, 1);
  gboolean failed;

  job->line = line;
  job->number = number;

  g_mutex_lock (&self->mutex);
  while (g_queue_get_length (&self->jobs) >= self->window)
    g_cond_wait (&self->changed, &self->mutex);
  g_queue_push_tail (&self->jobs, job);
  failed = self->failed;
  g_mutex_unlock (&self->mutex);

  g_thread_pool_push (self->pool, job, NULL);
  return !failed;
}

void
qw_cli_workers_finish (QwCliWorkers *self)
{
  g_mutex_lock (&self->mutex);
  self->ended = TRUE;
  g_cond_broadcast (&self->changed);
  g_mutex_unlock (&self->mutex);

  if (self->writer != NULL)
    g_thread_join (g_steal_pointer (&self->writer));
}
