/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-job.h"

#include "qw-money.h"

#include <math.h>
#include <string.h>

G_DEFINE_BOXED_TYPE (QwJob, qw_job, qw_job_copy, qw_job_free)

QwJob *
qw_job_new (void)
{
  QwJob *self = g_new0 (QwJob, 1);

  self->title = g_strdup ("");
  self->client = g_strdup ("");
  self->note = g_strdup ("");
  return self;
}

QwJob *
qw_job_copy (const QwJob *self)
{
  QwJob *copy;

  g_return_val_if_fail (self != NULL, NULL);

  copy = g_memdup2 (self, sizeof *self);
  copy->id = g_strdup (self->id);
  copy->quote = g_strdup (self->quote);
  copy->batch = g_strdup (self->batch);
  copy->title = g_strdup (self->title);
  copy->client = g_strdup (self->client);
  copy->type = g_strdup (self->type);
  copy->currency = g_strdup (self->currency);
  copy->note = g_strdup (self->note);
  return copy;
}

void
qw_job_free (QwJob *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self->quote);
  g_free (self->batch);
  g_free (self->title);
  g_free (self->client);
  g_free (self->type);
  g_free (self->currency);
  g_free (self->note);
  g_free (self);
}

static gboolean
is_same_range (const QwRange *a, const QwRange *b)
{
  return a->low == b->low && a->typical == b->typical && a->high == b->high;
}

static gboolean
is_same_text (const QwJob *a, const QwJob *b)
{
  return g_strcmp0 (a->id, b->id) == 0 && g_strcmp0 (a->quote, b->quote) == 0 &&
         g_strcmp0 (a->batch, b->batch) == 0 && g_strcmp0 (a->title, b->title) == 0 &&
         g_strcmp0 (a->client, b->client) == 0 && g_strcmp0 (a->type, b->type) == 0 &&
         g_strcmp0 (a->currency, b->currency) == 0 && g_strcmp0 (a->note, b->note) == 0;
}

gboolean
qw_job_equal (const QwJob *a, const QwJob *b)
{
  g_return_val_if_fail (a != NULL, FALSE);
  g_return_val_if_fail (b != NULL, FALSE);

  return a->day == b->day && is_same_range (&a->hours, &b->hours) &&
         is_same_range (&a->plain, &b->plain) && a->actual == b->actual && a->digits == b->digits &&
         a->price == b->price && a->spent == b->spent && a->reason == b->reason &&
         is_same_text (a, b);
}

/* 1200, 1200.0 and 1200.00 are the same amount. */
static char *
print_price (const QwJob *self)
{
  char *text = qw_money_to_string (self->price, self->digits);

  if (strchr (text, '.') != NULL)
    for (char *end = text + strlen (text) - 1; *end == '0' || *end == '.'; end--)
      {
        gboolean is_point = *end == '.';

        *end = '\0';
        if (is_point)
          break;
      }
  return text;
}

gint64
qw_job_to_parts (double hours)
{
  return (gint64) floor (hours * QW_JOB_PARTS + 0.5);
}

char *
qw_job_fingerprint (const QwJob *self)
{
  g_autofree char *price = NULL;
  g_autofree char *text = NULL;

  g_return_val_if_fail (self != NULL, NULL);

  price = print_price (self);
  text = g_strdup_printf ("%u\n%" G_GINT64_FORMAT "\n%" G_GINT64_FORMAT "\n%" G_GINT64_FORMAT
                          "\n%" G_GINT64_FORMAT "\n%s\n%s\n%s\n%s",
                          self->day, qw_job_to_parts (self->hours.low),
                          qw_job_to_parts (self->hours.typical), qw_job_to_parts (self->hours.high),
                          qw_job_to_parts (self->actual), price,
                          self->type != NULL ? self->type : "", self->title, self->client);
  return g_compute_checksum_for_string (G_CHECKSUM_SHA256, text, -1);
}

void
qw_job_batch_free (QwJobBatch *self)
{
  if (self == NULL)
    return;

  g_free (self->id);
  g_free (self->name);
  g_free (self->when);
  g_free (self);
}

void
qw_job_import_free (QwJobImport *self)
{
  if (self == NULL)
    return;

  g_free (self->batch);
  g_free (self);
}
