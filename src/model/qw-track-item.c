/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-track-item.h"

#include "qw-format.h"
#include "qw-track-words.h"

#include <glib/gi18n-lib.h>
#include <math.h>

struct _QwTrackItem
{
  GObject parent_instance;
  QwCatalog *catalog;
  QwJob *job;
  gboolean outlier;
};

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_CLIENT,
  PROP_TYPE,
  PROP_DATE,
  PROP_PLANNED,
  PROP_ACTUAL,
  PROP_VERDICT,
  PROP_RATE,
  PROP_LEFT,
  PROP_REASON,
  PROP_DETAIL,
  PROP_ORIGIN,
  PROP_EDITABLE,
  PROP_OUTLIER,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwTrackItem, qw_track_item, G_TYPE_OBJECT)

const char *
qw_reason_words (QwReason reason)
{
  switch (reason)
    {
    case QW_REASON_SCOPE_GREW:
      return _ ("The scope grew");
    case QW_REASON_CLIENT_WAITED:
      return _ ("The client kept it waiting");
    case QW_REASON_UNDERESTIMATED:
      return _ ("It was underestimated");
    case QW_REASON_WENT_WELL:
      return _ ("It went well");
    case QW_REASON_OTHER:
      return _ ("Something else");
    case QW_REASON_NONE:
    default:
      return "";
    }
}

QwSelector *
qw_reason_selector_new (void)
{
  QwSelector *selector = qw_selector_new (_ ("Why it differed"));

  for (guint i = 0; i < QW_N_REASONS; i++)
    qw_selector_add (selector, qw_option_new (qw_reason_to_string ((QwReason) i),
                                              i == QW_REASON_NONE ? _ ("No particular reason")
                                                                  : qw_reason_words ((QwReason) i),
                                              NULL));
  return selector;
}

QwHit
qw_track_item_get_hit (QwTrackItem *self)
{
  const QwRange *hours;

  g_return_val_if_fail (QW_IS_TRACK_ITEM (self), QW_HIT_UNKNOWN);

  hours = &self->job->hours;
  if (!(hours->low > 0 && hours->high > 0))
    return QW_HIT_UNKNOWN;
  if (self->job->actual < hours->low)
    return QW_HIT_BELOW;
  return self->job->actual > hours->high ? QW_HIT_ABOVE : QW_HIT_HELD;
}

static const char *
say_verdict (QwTrackItem *self)
{
  switch (qw_track_item_get_hit (self))
    {
    case QW_HIT_HELD:
      return _ ("within its range");
    case QW_HIT_BELOW:
      return _ ("below its range");
    case QW_HIT_ABOVE:
      return _ ("above its range");
    case QW_HIT_UNKNOWN:
    default:
      return "";
    }
}

static char *
say_title (QwTrackItem *self)
{
  return g_strdup (self->job->title[0] != '\0' ? self->job->title : _ ("Job without a title"));
}

static const char *
say_type (QwTrackItem *self)
{
  const QwProjectType *type = qw_track_find_type (self->catalog, self->job->type);

  if (type != NULL)
    return qw_format_table_text (type->short_title);
  return self->job->type != NULL ? self->job->type : "";
}

static char *
say_planned (QwTrackItem *self)
{
  const QwRange *hours = &self->job->hours;

  if (!(hours->typical > 0))
    return g_strdup ("");
  return hours->low > 0 ? qw_format_hours_range (hours) : qw_format_hours (hours->typical);
}

static const QwCurrency *
get_currency (QwTrackItem *self)
{
  return self->job->currency != NULL && self->job->price > 0
             ? qw_catalog_find_currency (self->catalog, self->job->currency)
             : NULL;
}

static char *
say_rate (QwTrackItem *self)
{
  const QwCurrency *currency = get_currency (self);
  g_autofree char *amount = NULL;
  double major;

  if (currency == NULL)
    return g_strdup ("");
  major = qw_money_to_double (self->job->price - self->job->spent, self->job->digits);
  amount = qw_format_rate (currency, round (major / self->job->actual));
  /* Translators: an amount of money */
  return g_strdup_printf (_ ("%s an hour"), amount);
}

static char *
say_left (QwTrackItem *self)
{
  const QwCurrency *currency = get_currency (self);
  double left = qw_track_left_on_table (self->job);
  g_autofree char *amount = NULL;

  if (currency == NULL || !(left >= 1))
    return g_strdup ("");
  amount = qw_format_amount (currency, (gint64) MIN (left, 9e18));
  /* Translators: an amount of money */
  return g_strdup_printf (_ ("%s left on the table"), amount);
}

static void
add_part (char **text, const char *part)
{
  g_autofree char *before = *text;

  *text = part[0] != '\0' ? qw_track_words_pair (before, part) : g_steal_pointer (&before);
}

static char *
say_detail (QwTrackItem *self)
{
  char *text = qw_track_words_date (self->job->day);

  add_part (&text, self->job->client);
  add_part (&text, say_type (self));
  return text;
}

static const char *
say_origin (QwTrackItem *self)
{
  if (self->job->quote != NULL)
    return _ ("From a quote");
  return self->job->batch != NULL ? _ ("Imported") : _ ("Typed in");
}

static void
qw_track_item_finalize (GObject *object)
{
  QwTrackItem *self = QW_TRACK_ITEM (object);

  qw_job_free (self->job);
  qw_catalog_unref (self->catalog);
  G_OBJECT_CLASS (qw_track_item_parent_class)->finalize (object);
}

static void
qw_track_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwTrackItem *self = QW_TRACK_ITEM (object);

  switch (id)
    {
    case PROP_TITLE:
      g_value_take_string (value, say_title (self));
      break;
    case PROP_CLIENT:
      g_value_set_string (value, self->job->client);
      break;
    case PROP_TYPE:
      g_value_set_string (value, say_type (self));
      break;
    case PROP_DATE:
      g_value_take_string (value, qw_track_words_date (self->job->day));
      break;
    case PROP_PLANNED:
      g_value_take_string (value, say_planned (self));
      break;
    case PROP_ACTUAL:
      g_value_take_string (value, qw_format_hours (self->job->actual));
      break;
    case PROP_VERDICT:
      g_value_set_string (value, say_verdict (self));
      break;
    case PROP_RATE:
      g_value_take_string (value, say_rate (self));
      break;
    case PROP_LEFT:
      g_value_take_string (value, say_left (self));
      break;
    case PROP_REASON:
      g_value_set_string (value, qw_reason_words (self->job->reason));
      break;
    case PROP_DETAIL:
      g_value_take_string (value, say_detail (self));
      break;
    case PROP_ORIGIN:
      g_value_set_string (value, say_origin (self));
      break;
    case PROP_EDITABLE:
      g_value_set_boolean (value, self->job->quote == NULL);
      break;
    case PROP_OUTLIER:
      g_value_set_boolean (value, self->outlier);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_track_item_class_init (QwTrackItemClass *klass)
{
  static const char *const texts[] = { NULL,      "title",  "client",  "type", "date",
                                       "planned", "actual", "verdict", "rate", "left",
                                       "reason",  "detail", "origin" };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = qw_track_item_finalize;
  object_class->get_property = qw_track_item_get_property;
  for (guint i = PROP_TITLE; i <= PROP_ORIGIN; i++)
    g_object_class_install_property (object_class, i,
                                     g_param_spec_string (texts[i], NULL, NULL, "", flags));
  g_object_class_install_property (object_class, PROP_EDITABLE,
                                   g_param_spec_boolean ("editable", NULL, NULL, FALSE, flags));
  g_object_class_install_property (object_class, PROP_OUTLIER,
                                   g_param_spec_boolean ("outlier", NULL, NULL, FALSE, flags));
}

static void
qw_track_item_init (QwTrackItem *self)
{
}

QwTrackItem *
qw_track_item_new (QwCatalog *catalog, const QwJob *job, gboolean outlier)
{
  QwTrackItem *self;

  g_return_val_if_fail (catalog != NULL, NULL);
  g_return_val_if_fail (job != NULL, NULL);

  self = g_object_new (QW_TYPE_TRACK_ITEM, NULL);
  self->catalog = qw_catalog_ref (catalog);
  self->job = qw_job_copy (job);
  self->outlier = outlier;
  return self;
}

const QwJob *
qw_track_item_get_job (QwTrackItem *self)
{
  g_return_val_if_fail (QW_IS_TRACK_ITEM (self), NULL);
  return self->job;
}
