/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-job-sheet-private.h"

#include "qw-track-item.h"
#include "qw-track-words.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <string.h>

/** Ways: how figures and days are written. */
typedef enum
{
  WAY_DECIMAL,
  WAY_DATES,
  WAY_CURRENCY,
  N_WAYS
} Way;

struct _QwJobSheet
{
  GObject parent_instance;
  QwCatalog *catalog;
  char *name;
  QwCsv *csv;
  guint32 today;
  QwSelector *columns[QW_N_JOB_FIELDS];
  QwSelector *ways[N_WAYS];
  GPtrArray *good;
  GListStore *jobs;
  GListStore *refused;
  guint n_bad;
  gboolean complete; /* every column that is needed is chosen */
};

enum
{
  PROP_0,
  PROP_NAME,
  PROP_GOOD,
  PROP_BAD,
  PROP_WORDS,
  PROP_PROBLEM,
  PROP_CAN_IMPORT,
  PROP_JOBS,
  PROP_REFUSED,
  PROP_COLUMN, /* and the others after it */
  PROP_WAY = PROP_COLUMN + QW_N_JOB_FIELDS,
  N_PROPS = PROP_WAY + N_WAYS
};

enum
{
  CHANGED,
  N_SIGNALS
};

G_DEFINE_FINAL_TYPE (QwJobSheet, qw_job_sheet, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

static const QwCurrency *
get_currency (QwJobSheet *self)
{
  return qw_catalog_find_currency (self->catalog, qw_selector_get_id (self->ways[WAY_CURRENCY]));
}

static int
get_column (QwJobSheet *self, QwJobField field)
{
  const char *id = qw_selector_get_id (self->columns[field]);

  return id == NULL || g_str_equal (id, QW_JOB_SHEET_NO_COLUMN) ? -1 : atoi (id);
}

static QwJobMapping
get_mapping (QwJobSheet *self)
{
  QwJobMapping mapping = {
    .decimal = qw_selector_get_selected (self->ways[WAY_DECIMAL]) == 0 ? '.' : ',',
    .dates = (QwDateForm) qw_selector_get_selected (self->ways[WAY_DATES]),
    .digits = get_currency (self)->digits,
  };

  for (guint i = 0; i < QW_N_JOB_FIELDS; i++)
    mapping.columns[i] = get_column (self, (QwJobField) i);
  return mapping;
}

static QwJob *
make_job (QwJobSheet *self, const QwPastJob *past, const QwPastJobNote *note)
{
  const QwCurrency *currency = get_currency (self);
  QwJob *job = g_new0 (QwJob, 1);

  job->title = g_strdup (note->title);
  job->client = g_strdup (note->client);
  job->type = g_strdup (past->type);
  job->day = past->day;
  job->hours = past->hours;
  job->actual = past->actual;
  job->price = note->price;
  job->currency = note->price > 0 ? g_strdup (currency->code) : NULL;
  job->digits = currency->digits;
  job->note = g_strdup ("");
  return job;
}

static void
add_refused (QwJobSheet *self, const QwRefusedRow *row)
{
  g_autofree char *title = g_strdup_printf (_ ("Row %u"), row->row);
  g_autofree char *detail = qw_job_sheet_say_fault (row);
  g_autoptr (QwTrackEntry) entry = qw_track_entry_new (NULL, title, detail, NULL);

  g_list_store_append (self->refused, entry);
}

static void
fill (QwJobSheet *self, const QwPastJobs *past)
{
  for (guint i = 0; i < past->jobs->len; i++)
    g_ptr_array_add (self->good, make_job (self, &g_array_index (past->jobs, QwPastJob, i),
                                           &g_array_index (past->notes, QwPastJobNote, i)));
  for (guint i = 0; i < MIN (self->good->len, QW_JOB_SHEET_SHOWN); i++)
    {
      g_autoptr (QwTrackItem) item = qw_track_item_new (self->catalog, self->good->pdata[i], FALSE);

      g_list_store_append (self->jobs, item);
    }
  self->n_bad = past->refused->len;
  for (guint i = 0; i < MIN (self->n_bad, QW_JOB_SHEET_SHOWN); i++)
    add_refused (self, g_ptr_array_index (past->refused, i));
}

static gboolean
is_complete (const QwJobMapping *mapping)
{
  return mapping->columns[QW_JOB_DATE] >= 0 && mapping->columns[QW_JOB_ACTUAL] >= 0 &&
         (mapping->columns[QW_JOB_PLANNED] >= 0 ||
          (mapping->columns[QW_JOB_LOW] >= 0 && mapping->columns[QW_JOB_HIGH] >= 0));
}

static void
read_again (QwJobSheet *self)
{
  QwJobMapping mapping = get_mapping (self);

  g_ptr_array_set_size (self->good, 0);
  g_list_store_remove_all (self->jobs);
  g_list_store_remove_all (self->refused);
  self->n_bad = 0;
  self->complete = is_complete (&mapping);
  if (self->complete)
    {
      g_autoptr (QwPastJobs)
          past = qw_past_jobs_read (self->name, self->csv, &mapping, self->today);

      fill (self, past);
    }
  for (guint i = PROP_GOOD; i <= PROP_CAN_IMPORT; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
  g_signal_emit (self, signals[CHANGED], 0);
}

static char *
say_words (QwJobSheet *self)
{
  g_autofree char *good = g_strdup_printf (
      ngettext ("%u job can be taken.", "%u jobs can be taken.", self->good->len), self->good->len);
  g_autofree char *bad = NULL;

  if (!self->complete)
    return g_strdup ("");
  if (self->n_bad == 0)
    return g_steal_pointer (&good);
  bad = g_strdup_printf (ngettext ("%u row cannot.", "%u rows cannot.", self->n_bad), self->n_bad);
  return qw_track_words_two (good, bad);
}

static const char *
say_problem (QwJobSheet *self)
{
  if (!self->complete)
    return _ ("Choose the columns with the date, the planned hours and the hours it took.");
  if (self->good->len == 0)
    return _ ("Nothing in this file can be taken.");
  return NULL;
}

static void
qw_job_sheet_finalize (GObject *object)
{
  QwJobSheet *self = QW_JOB_SHEET (object);

  for (guint i = 0; i < QW_N_JOB_FIELDS; i++)
    g_clear_object (&self->columns[i]);
  for (guint i = 0; i < N_WAYS; i++)
    g_clear_object (&self->ways[i]);
  g_clear_object (&self->jobs);
  g_clear_object (&self->refused);
  g_ptr_array_unref (self->good);
  g_clear_pointer (&self->csv, qw_csv_free);
  g_clear_pointer (&self->catalog, qw_catalog_unref);
  g_free (self->name);
  G_OBJECT_CLASS (qw_job_sheet_parent_class)->finalize (object);
}

static void
qw_job_sheet_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwJobSheet *self = QW_JOB_SHEET (object);

  switch (id)
    {
    case PROP_NAME:
      g_value_set_string (value, self->name);
      break;
    case PROP_GOOD:
      g_value_set_uint (value, self->good->len);
      break;
    case PROP_BAD:
      g_value_set_uint (value, self->n_bad);
      break;
    case PROP_WORDS:
      g_value_take_string (value, say_words (self));
      break;
    case PROP_PROBLEM:
      g_value_set_string (value, say_problem (self));
      break;
    case PROP_CAN_IMPORT:
      g_value_set_boolean (value, self->good->len > 0);
      break;
    case PROP_JOBS:
      g_value_set_object (value, self->jobs);
      break;
    case PROP_REFUSED:
      g_value_set_object (value, self->refused);
      break;
    default:
      if (id >= PROP_COLUMN && id < PROP_WAY)
        g_value_set_object (value, self->columns[id - PROP_COLUMN]);
      else if (id >= PROP_WAY && id < N_PROPS)
        g_value_set_object (value, self->ways[id - PROP_WAY]);
      else
        G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_job_sheet_class_init (QwJobSheetClass *klass)
{
  static const char *const ways[N_WAYS] = { "decimal", "dates", "currency" };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = qw_job_sheet_finalize;
  object_class->get_property = qw_job_sheet_get_property;

  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, "", flags);
  properties[PROP_GOOD] = g_param_spec_uint ("good", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_BAD] = g_param_spec_uint ("bad", NULL, NULL, 0, G_MAXUINT, 0, flags);
  properties[PROP_WORDS] = g_param_spec_string ("words", NULL, NULL, "", flags);
  properties[PROP_PROBLEM] = g_param_spec_string ("problem", NULL, NULL, NULL, flags);
  properties[PROP_CAN_IMPORT] = g_param_spec_boolean ("can-import", NULL, NULL, FALSE, flags);
  properties[PROP_JOBS] = g_param_spec_object ("jobs", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  properties[PROP_REFUSED] = g_param_spec_object ("refused", NULL, NULL, G_TYPE_LIST_MODEL, flags);
  for (guint i = 0; i < QW_N_JOB_FIELDS; i++)
    properties[PROP_COLUMN + i] = g_param_spec_object (qw_job_field_name ((QwJobField) i), NULL,
                                                       NULL, QW_TYPE_SELECTOR, flags);
  for (guint i = 0; i < N_WAYS; i++)
    properties[PROP_WAY + i] = g_param_spec_object (ways[i], NULL, NULL, QW_TYPE_SELECTOR, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[CHANGED] = g_signal_new ("changed", QW_TYPE_JOB_SHEET, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
}

static void
qw_job_sheet_init (QwJobSheet *self)
{
  self->good = g_ptr_array_new_with_free_func ((GDestroyNotify) qw_job_free);
  self->jobs = g_list_store_new (QW_TYPE_TRACK_ITEM);
  self->refused = g_list_store_new (QW_TYPE_TRACK_ENTRY);
}

/* Dates and decimals are guessed in the columns that were guessed. */
static void
make_ways (QwJobSheet *self, const char *currency)
{
  static const char *const dates[] = { "year", "day", "month" };
  QwSelector *decimal = qw_selector_new (_ ("Decimal mark"));
  QwSelector *form = qw_selector_new (_ ("Form of dates"));
  QwJobMapping mapping;

  self->ways[WAY_DECIMAL] = decimal;
  self->ways[WAY_DATES] = form;
  self->ways[WAY_CURRENCY] = qw_job_sheet_make_currency (self->catalog, currency);
  qw_job_sheet_add_option (decimal, "point", _ ("Point, 12.5"));
  qw_job_sheet_add_option (decimal, "comma", _ ("Comma, 12,5"));
  qw_job_sheet_add_option (form, dates[QW_DATE_YEAR_FIRST], _ ("Year first, 2026-11-23"));
  qw_job_sheet_add_option (form, dates[QW_DATE_DAY_FIRST], _ ("Day first, 23.11.2026"));
  qw_job_sheet_add_option (form, dates[QW_DATE_MONTH_FIRST], _ ("Month first, 11/23/2026"));
  mapping = get_mapping (self);
  qw_selector_select (decimal,
                      qw_job_sheet_guess_decimal (self->csv, &mapping) == ',' ? "comma" : "point");
  qw_selector_select (form, dates[qw_job_sheet_guess_dates (self->csv, &mapping)]);
}

static void
watch (QwJobSheet *self, QwSelector *selector)
{
  g_signal_connect_object (selector, "notify::selected", G_CALLBACK (read_again), self,
                           G_CONNECT_SWAPPED);
}

QwJobSheet *
qw_job_sheet_new (QwCatalog *catalog,
                  const char *name,
                  GBytes *bytes,
                  guint32 today,
                  const char *currency,
                  GError **error)
{
  char separator = qw_csv_guess_separator (bytes);
  QwCsv *csv = qw_csv_parse_separated (name, bytes, separator, error);
  QwJobSheet *self;

  if (csv == NULL)
    return NULL;

  self = g_object_new (QW_TYPE_JOB_SHEET, NULL);
  self->catalog = qw_catalog_ref (catalog);
  self->name = g_strdup (name);
  self->csv = csv;
  self->today = today;
  for (guint i = 0; i < QW_N_JOB_FIELDS; i++)
    self->columns[i] = qw_job_sheet_make_column (self->csv, (QwJobField) i);
  make_ways (self, currency);
  for (guint i = 0; i < QW_N_JOB_FIELDS; i++)
    watch (self, self->columns[i]);
  for (guint i = 0; i < N_WAYS; i++)
    watch (self, self->ways[i]);
  read_again (self);
  return self;
}

const char *
qw_job_sheet_get_name (QwJobSheet *self)
{
  g_return_val_if_fail (QW_IS_JOB_SHEET (self), NULL);
  return self->name;
}

QwSelector *
qw_job_sheet_get_column (QwJobSheet *self, QwJobField field)
{
  g_return_val_if_fail (QW_IS_JOB_SHEET (self), NULL);
  g_return_val_if_fail (field < QW_N_JOB_FIELDS, NULL);
  return self->columns[field];
}

GPtrArray *
qw_job_sheet_get_good (QwJobSheet *self)
{
  g_return_val_if_fail (QW_IS_JOB_SHEET (self), NULL);
  return self->good;
}

GListModel *
qw_job_sheet_get_jobs (QwJobSheet *self)
{
  g_return_val_if_fail (QW_IS_JOB_SHEET (self), NULL);
  return G_LIST_MODEL (self->jobs);
}

GListModel *
qw_job_sheet_get_refused (QwJobSheet *self)
{
  g_return_val_if_fail (QW_IS_JOB_SHEET (self), NULL);
  return G_LIST_MODEL (self->refused);
}
