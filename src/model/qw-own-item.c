/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-own-item.h"

#include "qw-reader.h"

#include <glib/gi18n-lib.h>

struct _QwOwnItem
{
  GObject parent_instance;
  QwOwnLine line;
  QwOwnLine synced; /* what the brief said last; what is typed on top of it stays */
  gboolean syncing;
};

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_LOW,
  PROP_TYPICAL,
  PROP_HIGH,
  PROP_CODING,
  PROP_ERROR,
  N_PROPS
};

enum
{
  EDITED,
  N_SIGNALS
};

G_DEFINE_FINAL_TYPE (QwOwnItem, qw_own_item, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

/* What keeps the line out of the brief: nothing that the brief would refuse may count. */
static const char *
get_error (QwOwnItem *self)
{
  const QwRange *hours = &self->line.hours;
  const char *title = self->line.title;

  if (title != NULL && g_utf8_strlen (title, -1) > QW_READER_MAX_TEXT)
    return _ ("This title is too long");
  if (title == NULL || !qw_reader_is_text (title))
    return _ ("Give this line a title");
  if (hours->low < QW_RANGE_MIN)
    return _ ("Low must be above 0 hours");
  if (hours->low > hours->typical)
    return _ ("Low is above typical");
  if (hours->typical > hours->high)
    return _ ("Typical is above high");
  return NULL;
}

static gboolean
lines_equal (const QwOwnLine *a, const QwOwnLine *b)
{
  return g_strcmp0 (a->title, b->title) == 0 && a->hours.low == b->hours.low &&
         a->hours.typical == b->hours.typical && a->hours.high == b->hours.high &&
         a->coding == b->coding;
}

static void
remember (QwOwnItem *self, const QwOwnLine *line)
{
  g_autofree char *old = self->synced.title;

  self->synced = *line;
  self->synced.title = g_strdup (line->title);
}

static void
announce_edit (QwOwnItem *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ERROR]);
  if (!self->syncing && qw_own_item_is_valid (self))
    g_signal_emit (self, signals[EDITED], 0);
}

static void
edit_hours (QwOwnItem *self, double *hours, double value, GParamSpec *pspec)
{
  if (*hours == value)
    return;

  *hours = value;
  g_object_notify_by_pspec (G_OBJECT (self), pspec);
  announce_edit (self);
}

static void
edit_title (QwOwnItem *self, const char *title)
{
  if (g_strcmp0 (self->line.title, title) == 0)
    return;

  g_free (self->line.title);
  self->line.title = g_strdup (title);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_TITLE]);
  announce_edit (self);
}

static void
edit_coding (QwOwnItem *self, gboolean coding)
{
  if (self->line.coding == coding)
    return;

  self->line.coding = coding;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CODING]);
  announce_edit (self);
}

static void
qw_own_item_finalize (GObject *object)
{
  QwOwnItem *self = QW_OWN_ITEM (object);

  g_free (self->line.title);
  g_free (self->synced.title);
  G_OBJECT_CLASS (qw_own_item_parent_class)->finalize (object);
}

static void
qw_own_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwOwnItem *self = QW_OWN_ITEM (object);

  switch (id)
    {
    case PROP_TITLE:
      g_value_set_string (value, self->line.title);
      break;
    case PROP_LOW:
      g_value_set_double (value, self->line.hours.low);
      break;
    case PROP_TYPICAL:
      g_value_set_double (value, self->line.hours.typical);
      break;
    case PROP_HIGH:
      g_value_set_double (value, self->line.hours.high);
      break;
    case PROP_CODING:
      g_value_set_boolean (value, self->line.coding);
      break;
    case PROP_ERROR:
      g_value_set_string (value, get_error (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_own_item_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwOwnItem *self = QW_OWN_ITEM (object);

  switch (id)
    {
    case PROP_TITLE:
      edit_title (self, g_value_get_string (value));
      break;
    case PROP_LOW:
      edit_hours (self, &self->line.hours.low, g_value_get_double (value), pspec);
      break;
    case PROP_TYPICAL:
      edit_hours (self, &self->line.hours.typical, g_value_get_double (value), pspec);
      break;
    case PROP_HIGH:
      edit_hours (self, &self->line.hours.high, g_value_get_double (value), pspec);
      break;
    case PROP_CODING:
      edit_coding (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static GParamSpec *
hours_spec (const char *name)
{
  return g_param_spec_double (name, NULL, NULL, 0, QW_RANGE_MAX, 0,
                              G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
}

static void
qw_own_item_class_init (QwOwnItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = qw_own_item_finalize;
  object_class->get_property = qw_own_item_get_property;
  object_class->set_property = qw_own_item_set_property;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, writable);
  properties[PROP_LOW] = hours_spec ("low");
  properties[PROP_TYPICAL] = hours_spec ("typical");
  properties[PROP_HIGH] = hours_spec ("high");
  properties[PROP_CODING] = g_param_spec_boolean ("coding", NULL, NULL, FALSE, writable);
  properties[PROP_ERROR] = g_param_spec_string ("error", NULL, NULL, NULL,
                                                G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[EDITED] = g_signal_new ("edited", QW_TYPE_OWN_ITEM, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                  NULL, G_TYPE_NONE, 0);
}

static void
qw_own_item_init (QwOwnItem *self)
{
}

QwOwnItem *
qw_own_item_new (const QwOwnLine *line)
{
  QwOwnItem *self = g_object_new (QW_TYPE_OWN_ITEM, NULL);

  self->line = *line;
  self->line.title = g_strdup (line->title);
  remember (self, line);
  return self;
}

const QwOwnLine *
qw_own_item_get_line (QwOwnItem *self)
{
  g_return_val_if_fail (QW_IS_OWN_ITEM (self), NULL);
  return &self->line;
}

gboolean
qw_own_item_is_valid (QwOwnItem *self)
{
  g_return_val_if_fail (QW_IS_OWN_ITEM (self), FALSE);
  return get_error (self) == NULL;
}

gboolean
qw_own_item_holds (QwOwnItem *self, const QwOwnLine *line)
{
  g_return_val_if_fail (QW_IS_OWN_ITEM (self), FALSE);
  return lines_equal (line, &self->synced);
}

void
qw_own_item_sync (QwOwnItem *self, const QwOwnLine *line)
{
  g_return_if_fail (QW_IS_OWN_ITEM (self));
  if (qw_own_item_holds (self, line))
    return;

  remember (self, line);
  self->syncing = TRUE;
  edit_title (self, line->title);
  edit_hours (self, &self->line.hours.low, line->hours.low, properties[PROP_LOW]);
  edit_hours (self, &self->line.hours.typical, line->hours.typical, properties[PROP_TYPICAL]);
  edit_hours (self, &self->line.hours.high, line->hours.high, properties[PROP_HIGH]);
  edit_coding (self, line->coding);
  self->syncing = FALSE;
}
