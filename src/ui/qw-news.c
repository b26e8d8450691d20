/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-news.h"

/* A result stands still when no other came for so long. */
#define PATIENCE_MS 1000

struct _QwNews
{
  AdwBin parent_instance;
  char *text;
  char *said; /* (nullable): none before the first */
  guint pause;
};

enum
{
  PROP_0,
  PROP_TEXT,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwNews, qw_news, ADW_TYPE_BIN)

static GParamSpec *properties[N_PROPS];

/* What is there from the start is found, not announced; and nothing is from a page that is not on show. */
static void
announce (QwNews *self, gboolean is_new)
{
#if GTK_CHECK_VERSION(4, 14, 0)
  if (is_new && gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), self->said,
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
#endif
}

static gboolean
say (gpointer user_data)
{
  QwNews *self = user_data;
  gboolean is_new = self->said != NULL;

  self->pause = 0;
  if (g_strcmp0 (self->text, self->said) == 0)
    return G_SOURCE_REMOVE;
  g_free (self->said);
  self->said = g_strdup (self->text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, self->said,
                                  -1);
  announce (self, is_new);
  return G_SOURCE_REMOVE;
}

static void
set_text (QwNews *self, const char *text)
{
  g_free (self->text);
  self->text = g_strdup (text != NULL ? text : "");
  /* A label may have lines; what is said has none. */
  g_strdelimit (self->text, "\n", ' ');
  g_clear_handle_id (&self->pause, g_source_remove);
  self->pause = g_timeout_add (PATIENCE_MS, say, self);
}

static void
qw_news_dispose (GObject *object)
{
  g_clear_handle_id (&QW_NEWS (object)->pause, g_source_remove);
  G_OBJECT_CLASS (qw_news_parent_class)->dispose (object);
}

static void
qw_news_finalize (GObject *object)
{
  QwNews *self = QW_NEWS (object);

  g_free (self->text);
  g_free (self->said);
  G_OBJECT_CLASS (qw_news_parent_class)->finalize (object);
}

static void
qw_news_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_TEXT)
    g_value_set_string (value, QW_NEWS (object)->text);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
qw_news_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_TEXT)
    set_text (QW_NEWS (object), g_value_get_string (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
qw_news_class_init (QwNewsClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);

  object_class->dispose = qw_news_dispose;
  object_class->finalize = qw_news_finalize;
  object_class->get_property = qw_news_get_property;
  object_class->set_property = qw_news_set_property;

  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL,
                                               G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (class), GTK_ACCESSIBLE_ROLE_STATUS);
}

static void
qw_news_init (QwNews *self)
{
}
