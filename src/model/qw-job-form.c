/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-job-form.h"

#include "qw-calendar.h"
#include "qw-format.h"
#include "qw-past-jobs.h"
#include "qw-track-item.h"
#include "qw-track-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

typedef enum
{
  TEXT_TITLE,
  TEXT_CLIENT,
  TEXT_TYPE,
  TEXT_DATE,
  TEXT_NOTE,
  N_TEXTS
} Text;

typedef enum
{
  NUMBER_PLANNED,
  NUMBER_LOW,
  NUMBER_HIGH,
  NUMBER_ACTUAL,
  NUMBER_PRICE,
  NUMBER_SPENT,
  N_NUMBERS
} Number;

struct _QwJobForm
{
  GObject parent_instance;
  QwCatalog *catalog;
  QwJob *before; /* what is edited, or a new one */
  guint32 today;
  char *texts[N_TEXTS];
  double numbers[N_NUMBERS];
  QwSelector *reason;
  QwSelector *currency;
  GListStore *types;
};

enum
{
  PROP_0,
  PROP_TEXT, /* and the others after it */
  PROP_NUMBER = PROP_TEXT + N_TEXTS,
  PROP_REASON = PROP_NUMBER + N_NUMBERS,
  PROP_CURRENCY,
  PROP_TYPES,
  PROP_PROBLEM,
  PROP_VALID,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwJobForm, qw_job_form, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];

static gboolean
read_day (QwJobForm *self, guint32 *day)
{
  GDate date;

  g_date_clear (&date, 1);
  if (!qw_calendar_parse (self->texts[TEXT_DATE], &date))
    return FALSE;
  *day = g_date_get_julian (&date);
  return TRUE;
}

static gboolean
is_hours (double hours)
{
  return hours >= QW_RANGE_MIN && hours <= QW_RANGE_MAX;
}

static const char *
find_range_problem (QwJobForm *self)
{
  double low = self->numbers[NUMBER_LOW], high = self->numbers[NUMBER_HIGH];
  double planned = self->numbers[NUMBER_PLANNED];

  if (planned != 0 && !is_hours (planned))
    return _ ("The planned hours are too many");
  if (low == 0 && high == 0)
    return NULL;
  if (low == 0 || high == 0)
    return _ ("Low and high go together");
  if (!is_hours (low) || !is_hours (high) || low > high)
    return _ ("Low is above high");
  if (planned != 0 && (planned < low || planned > high))
    return _ ("The planned hours are not between low and high");
  return NULL;
}

static const char *
find_problem (QwJobForm *self)
{
  guint32 day;

  for (guint i = TEXT_TITLE; i <= TEXT_TYPE; i++)
    if (g_utf8_strlen (self->texts[i], -1) > QW_PAST_JOBS_MAX_TYPE)
      return _ ("This text is too long");
  if (!read_day (self, &day))
    return _ ("Say when it was done, as 2026-11-23");
  if (day > self->today)
    return _ ("That day is still to come");
  if (!is_hours (self->numbers[NUMBER_ACTUAL]))
    return _ ("Say how many hours it took");
  return find_range_problem (self);
}

static void
announce (QwJobForm *self, guint property)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PROBLEM]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALID]);
}

static void
set_text (QwJobForm *self, Text which, const char *text)
{
  const char *wanted = text != NULL ? text : "";

  if (g_str_equal (self->texts[which], wanted))
    return;

  g_free (self->texts[which]);
  self->texts[which] = g_strdup (wanted);
  announce (self, PROP_TEXT + which);
}

static void
set_number (QwJobForm *self, Number which, double number)
{
  if (self->numbers[which] == number)
    return;

  self->numbers[which] = number;
  announce (self, PROP_NUMBER + which);
}

static void
qw_job_form_finalize (GObject *object)
{
  QwJobForm *self = QW_JOB_FORM (object);

  for (guint i = 0; i < N_TEXTS; i++)
    g_free (self->texts[i]);
  g_clear_object (&self->reason);
  g_clear_object (&self->currency);
  g_clear_object (&self->types);
  g_clear_pointer (&self->before, qw_job_free);
  g_clear_pointer (&self->catalog, qw_catalog_unref);
  G_OBJECT_CLASS (qw_job_form_parent_class)->finalize (object);
}

static void
qw_job_form_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwJobForm *self = QW_JOB_FORM (object);

  switch (id)
    {
    case PROP_REASON:
      g_value_set_object (value, self->reason);
      break;
    case PROP_CURRENCY:
      g_value_set_object (value, self->currency);
      break;
    case PROP_TYPES:
      g_value_set_object (value, self->types);
      break;
    case PROP_PROBLEM:
      g_value_set_string (value, find_problem (self));
      break;
    case PROP_VALID:
      g_value_set_boolean (value, find_problem (self) == NULL);
      break;
    default:
      if (id >= PROP_TEXT && id < PROP_NUMBER)
        g_value_set_string (value, self->texts[id - PROP_TEXT]);
      else if (id >= PROP_NUMBER && id < PROP_REASON)
        g_value_set_double (value, self->numbers[id - PROP_NUMBER]);
      else
        G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_job_form_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwJobForm *self = QW_JOB_FORM (object);

  if (id >= PROP_TEXT && id < PROP_NUMBER)
    set_text (self, (Text) (id - PROP_TEXT), g_value_get_string (value));
  else if (id >= PROP_NUMBER && id < PROP_REASON)
    set_number (self, (Number) (id - PROP_NUMBER), g_value_get_double (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
qw_job_form_class_init (QwJobFormClass *klass)
{
  static const char *const texts[N_TEXTS] = { "title", "client", "type", "date", "note" };
  static const char *const numbers[N_NUMBERS] = { "planned", "low",   "high",
                                                  "actual",  "price", "spent" };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = qw_job_form_finalize;
  object_class->get_property = qw_job_form_get_property;
  object_class->set_property = qw_job_form_set_property;

  for (guint i = 0; i < N_TEXTS; i++)
    properties[PROP_TEXT + i] = g_param_spec_string (texts[i], NULL, NULL, "", writable);
  for (guint i = 0; i < N_NUMBERS; i++)
    properties[PROP_NUMBER + i] = g_param_spec_double (numbers[i], NULL, NULL, 0, G_MAXDOUBLE, 0,
                                                       writable);
  properties[PROP_REASON] = g_param_spec_object ("reason", NULL, NULL, QW_TYPE_SELECTOR, readable);
  properties[PROP_CURRENCY] = g_param_spec_object ("currency", NULL, NULL, QW_TYPE_SELECTOR,
                                                   readable);
  properties[PROP_TYPES] = g_param_spec_object ("types", NULL, NULL, G_TYPE_LIST_MODEL, readable);
  properties[PROP_PROBLEM] = g_param_spec_string ("problem", NULL, NULL, NULL, readable);
  properties[PROP_VALID] = g_param_spec_boolean ("valid", NULL, NULL, FALSE, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_job_form_init (QwJobForm *self)
{
  for (guint i = 0; i < N_TEXTS; i++)
    self->texts[i] = g_strdup ("");
  self->types = g_list_store_new (QW_TYPE_OPTION);
}

static void
fill_types (QwJobForm *self)
{
  GPtrArray *types = qw_catalog_get_project_types (self->catalog);

  for (guint i = 0; i < types->len; i++)
    {
      const QwProjectType *type = g_ptr_array_index (types, i);
      g_autoptr (QwOption)
          option = qw_option_new (type->id, qw_format_table_text (type->short_title), NULL);

      g_list_store_append (self->types, option);
    }
}

static QwSelector *
make_currency (QwJobForm *self, const char *code)
{
  QwSelector *selector = qw_selector_new (_ ("Currency"));
  GPtrArray *currencies = qw_catalog_get_currencies (self->catalog);

  for (guint i = 0; i < currencies->len; i++)
    {
      const QwCurrency *currency = g_ptr_array_index (currencies, i);

      qw_selector_add (selector, qw_option_new (currency->code, currency->code, NULL));
    }
  qw_selector_select (selector, code);
  return selector;
}

static char *
print_day (guint32 day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, day);
  return qw_calendar_to_string (&date);
}

static void
fill (QwJobForm *self)
{
  const QwJob *job = self->before;
  const QwProjectType *type = qw_track_find_type (self->catalog, job->type);
  g_autofree char *day = print_day (job->day > 0 ? job->day : self->today);

  set_text (self, TEXT_TITLE, job->title);
  set_text (self, TEXT_CLIENT, job->client);
  set_text (self, TEXT_TYPE, type != NULL ? qw_format_table_text (type->short_title) : job->type);
  set_text (self, TEXT_DATE, day);
  set_text (self, TEXT_NOTE, job->note);
  set_number (self, NUMBER_PLANNED, job->hours.typical);
  set_number (self, NUMBER_LOW, job->hours.low);
  set_number (self, NUMBER_HIGH, job->hours.high);
  set_number (self, NUMBER_ACTUAL, job->actual);
  set_number (self, NUMBER_PRICE, qw_money_to_double (job->price, job->digits));
  set_number (self, NUMBER_SPENT, qw_money_to_double (job->spent, job->digits));
  qw_selector_select (self->reason, qw_reason_to_string (job->reason));
}

QwJobForm *
qw_job_form_new (QwCatalog *catalog, const QwJob *job, guint32 today, const char *currency)
{
  QwJobForm *self;

  g_return_val_if_fail (catalog != NULL, NULL);
  g_return_val_if_fail (job == NULL || job->quote == NULL, NULL);

  self = g_object_new (QW_TYPE_JOB_FORM, NULL);
  self->catalog = qw_catalog_ref (catalog);
  self->before = job != NULL ? qw_job_copy (job) : qw_job_new ();
  self->today = today;
  self->reason = qw_reason_selector_new ();
  self->currency = make_currency (
      self, self->before->currency != NULL ? self->before->currency : currency);
  fill_types (self);
  fill (self);
  return self;
}

static void
take (char **place, const char *text)
{
  g_free (*place);
  *place = g_strdup (text);
}

static void
take_money (QwJobForm *self, QwJob *job)
{
  const QwCurrency *currency = qw_catalog_find_currency (self->catalog,
                                                         qw_selector_get_id (self->currency));

  job->price = job->spent = 0;
  job->digits = currency->digits;
  take (&job->currency, currency->code);
  if (!qw_money_from_double (self->numbers[NUMBER_PRICE], job->digits, &job->price, NULL) ||
      !qw_money_from_double (self->numbers[NUMBER_SPENT], job->digits, &job->spent, NULL))
    job->price = job->spent = 0;
}

static void
take_hours (QwJobForm *self, QwJob *job)
{
  job->hours = (QwRange){ self->numbers[NUMBER_LOW], self->numbers[NUMBER_PLANNED],
                          self->numbers[NUMBER_HIGH] };
  if (job->hours.typical == 0)
    job->hours.typical = sqrt (job->hours.low * job->hours.high);
  job->actual = self->numbers[NUMBER_ACTUAL];
}

QwJob *
qw_job_form_get_job (QwJobForm *self)
{
  const QwProjectType *type;
  QwJob *job;

  g_return_val_if_fail (QW_IS_JOB_FORM (self), NULL);
  if (find_problem (self) != NULL)
    return NULL;

  job = qw_job_copy (self->before);
  type = qw_track_find_type (self->catalog, self->texts[TEXT_TYPE]);
  take (&job->title, self->texts[TEXT_TITLE]);
  take (&job->client, self->texts[TEXT_CLIENT]);
  take (&job->note, self->texts[TEXT_NOTE]);
  take (&job->type, type != NULL                        ? type->id
                    : self->texts[TEXT_TYPE][0] != '\0' ? self->texts[TEXT_TYPE]
                                                        : NULL);
  if (!read_day (self, &job->day))
    g_assert_not_reached ();
  take_hours (self, job);
  take_money (self, job);
  job->reason = qw_reason_from_string (qw_selector_get_id (self->reason));
  return job;
}
