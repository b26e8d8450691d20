/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-worker.h"

typedef struct
{
  GTask *task; /* NULL in a job that only tells that the ones before are done */
  QwWorkerFunc func;
  GDestroyNotify free_result;
  gpointer result;
  GError *error;
  gboolean last;
  gboolean *done;
} Job;

struct _QwWorker
{
  GAsyncQueue *queue;
  GThread *thread;
  GMutex mutex;
  GCond cond;
};

/* In the task's own context: a task that ended on the thread could take the thread's owner with it. */
static gboolean
return_cb (gpointer data)
{
  Job *job = data;
  g_autoptr (GTask) task = g_steal_pointer (&job->task);

  if (job->error != NULL)
    g_task_return_error (task, g_steal_pointer (&job->error));
  else
    g_task_return_pointer (task, job->result, job->free_result);
  return G_SOURCE_REMOVE;
}

static void
hand_back (Job *job)
{
  g_autoptr (GSource) source = g_idle_source_new ();

  g_source_set_priority (source, g_task_get_priority (job->task));
  g_source_set_callback (source, return_cb, job, g_free);
  g_source_attach (source, g_task_get_context (job->task));
}

static void
do_job (Job *job)
{
  GCancellable *cancellable = g_task_get_cancellable (job->task);

  if (!g_cancellable_set_error_if_cancelled (cancellable, &job->error))
    job->result = job->func (g_task_get_task_data (job->task), cancellable, &job->error);
  hand_back (job);
}

static void
tell_done (QwWorker *self, Job *job)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->mutex);

  *job->done = TRUE;
  g_cond_broadcast (&self->cond);
}

static gpointer
work (gpointer data)
{
  QwWorker *self = data;

  for (gboolean last = FALSE; !last;)
    {
      Job *job = g_async_queue_pop (self->queue);

      last = job->last;
      if (job->task != NULL)
        {
          do_job (job);
          continue;
        }
      if (job->done != NULL)
        tell_done (self, job);
      g_free (job);
    }
  return NULL;
}

QwWorker *
qw_worker_new (const char *name)
{
  QwWorker *self = g_new0 (QwWorker, 1);

  g_mutex_init (&self->mutex);
  g_cond_init (&self->cond);
  self->queue = g_async_queue_new ();
  self->thread = g_thread_new (name, work, self);
  return self;
}

void
qw_worker_free (QwWorker *self)
{
  Job *job = g_new0 (Job, 1);

  job->last = TRUE;
  g_async_queue_push (self->queue, job);
  g_thread_join (self->thread);
  g_async_queue_unref (self->queue);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->cond);
  g_free (self);
}

void
qw_worker_push (QwWorker *self, GTask *task, QwWorkerFunc func, GDestroyNotify free_result)
{
  Job *job = g_new0 (Job, 1);

  job->task = g_object_ref (task);
  job->func = func;
  job->free_result = free_result;
  g_async_queue_push (self->queue, job);
}

void
qw_worker_wait (QwWorker *self)
{
  gboolean done = FALSE;
  Job *job = g_new0 (Job, 1);
  g_autoptr (GMutexLocker) locker = NULL;

  job->done = &done;
  g_async_queue_push (self->queue, job);
  locker = g_mutex_locker_new (&self->mutex);
  while (!done)
    g_cond_wait (&self->cond, &self->mutex);
}
