/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-track-entry.h"

struct _QwTrackEntry
{
  GObject parent_instance;
  char *id;
  char *title;
  char *detail;
  char *figure;
};

enum
{
  PROP_0,
  PROP_ID,
  PROP_TITLE,
  PROP_DETAIL,
  PROP_FIGURE,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwTrackEntry, qw_track_entry, G_TYPE_OBJECT)

static void
qw_track_entry_finalize (GObject *object)
{
  QwTrackEntry *self = QW_TRACK_ENTRY (object);

  g_free (self->id);
  g_free (self->title);
  g_free (self->detail);
  g_free (self->figure);
  G_OBJECT_CLASS (qw_track_entry_parent_class)->finalize (object);
}

static void
qw_track_entry_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwTrackEntry *self = QW_TRACK_ENTRY (object);

  switch (id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;
    case PROP_DETAIL:
      g_value_set_string (value, self->detail);
      break;
    case PROP_FIGURE:
      g_value_set_string (value, self->figure);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_track_entry_class_init (QwTrackEntryClass *klass)
{
  static const char *const names[N_PROPS] = { NULL, "id", "title", "detail", "figure" };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = qw_track_entry_finalize;
  object_class->get_property = qw_track_entry_get_property;
  for (guint i = PROP_ID; i < N_PROPS; i++)
    g_object_class_install_property (
        object_class, i,
        g_param_spec_string (names[i], NULL, NULL, "", G_PARAM_READABLE | G_PARAM_STATIC_STRINGS));
}

static void
qw_track_entry_init (QwTrackEntry *self)
{
}

static char *
not_null (const char *text)
{
  return g_strdup (text != NULL ? text : "");
}

QwTrackEntry *
qw_track_entry_new (const char *id, const char *title, const char *detail, const char *figure)
{
  QwTrackEntry *self = g_object_new (QW_TYPE_TRACK_ENTRY, NULL);

  self->id = not_null (id);
  self->title = not_null (title);
  self->detail = not_null (detail);
  self->figure = not_null (figure);
  return self;
}

const char *
qw_track_entry_get_id (QwTrackEntry *self)
{
  g_return_val_if_fail (QW_IS_TRACK_ENTRY (self), NULL);
  return self->id;
}
