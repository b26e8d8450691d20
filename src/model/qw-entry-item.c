/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-entry-item.h"

#include "qw-calendar.h"
#include "qw-exposure-origins.h"
#include "qw-exposure-words.h"
#include "qw-format.h"
#include "qw-refusal.h"

/* A day with its score, or with why it has none. */
typedef struct
{
  char *date;
  QwAnswers *answers;
  QwExposure *exposure;
  char *reason;
} Entry;

struct _QwEntryItem
{
  QwFigureItem parent_instance;
  const Entry *entry;
};

enum
{
  PROP_0,
  PROP_DATE,
  PROP_SCORED,
  PROP_LOW,
  PROP_TYPICAL,
  PROP_HIGH,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwEntryItem, qw_entry_item, QW_TYPE_FIGURE_ITEM)

static GParamSpec *properties[N_PROPS];

static void
free_entry (Entry *entry)
{
  g_free (entry->date);
  qw_answers_unref (entry->answers);
  g_clear_pointer (&entry->exposure, qw_exposure_unref);
  g_free (entry->reason);
  g_free (entry);
}

/* Of the same day among those that were listed; @place goes along with the days, which are in the same order. */
static const Entry *
find_entry (GPtrArray *before, const char *date, guint *place)
{
  while (before != NULL && *place < before->len)
    {
      const Entry *entry = before->pdata[*place];
      int order = strcmp (entry->date, date);

      if (order <= 0)
        return order == 0 ? entry : NULL;
      *place += 1;
    }
  return NULL;
}

/* Answers are shared from one diary to the next: those that stay need not be scored again. */
static gboolean
has_score_of (const Entry *entry, QwCatalog *catalog, QwAnswers *answers)
{
  return entry != NULL && entry->answers == answers && entry->exposure != NULL &&
         entry->exposure->catalog == catalog;
}

static Entry *
new_entry (QwCatalog *catalog, const QwDay *day, const Entry *before)
{
  g_autoptr (GError) error = NULL;
  Entry *entry = g_new0 (Entry, 1);

  entry->date = g_strdup (day->date);
  entry->answers = qw_answers_ref (day->answers);
  entry->exposure = has_score_of (before, catalog, day->answers)
                        ? qw_exposure_ref (before->exposure)
                        : qw_exposure_new (catalog, day->answers, &error);
  if (error != NULL)
    entry->reason = qw_refusal_say (error);
  return entry;
}

static char *
format_date (const char *text)
{
  GDate date;

  return qw_calendar_parse (text, &date) ? qw_format_date (&date) : g_strdup (text);
}

static void
qw_entry_item_write (QwFigureItem *item, gpointer value, guint index, QwFigureText *text)
{
  QwEntryItem *self = QW_ENTRY_ITEM (item);
  QwExposure *exposure = NULL;

  self->entry = g_ptr_array_index ((GPtrArray *) value, index);
  exposure = self->entry->exposure;
  text->title = format_date (self->entry->date);
  text->detail = exposure != NULL ? qw_exposure_words_band_and_others (exposure)
                                  : g_strdup (self->entry->reason);
  text->figure = exposure != NULL ? qw_exposure_words_figure (exposure) : NULL;
  text->note = exposure != NULL ? qw_exposure_words_range (exposure) : NULL;
  for (guint i = PROP_DATE; i < N_PROPS; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

static QwOrigin *
qw_entry_item_get_origin (QwFigureItem *item, gpointer value, guint index)
{
  const Entry *entry = g_ptr_array_index ((GPtrArray *) value, index);

  return entry->exposure != NULL ? qw_origin_new_for_score (entry->exposure) : NULL;
}

static void
qw_entry_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwEntryItem *self = QW_ENTRY_ITEM (object);
  const QwExposure *exposure = self->entry->exposure;

  switch (id)
    {
    case PROP_DATE:
      g_value_set_string (value, self->entry->date);
      break;
    case PROP_SCORED:
      g_value_set_boolean (value, exposure != NULL);
      break;
    case PROP_LOW:
      g_value_set_double (value, exposure != NULL ? exposure->low : 0);
      break;
    case PROP_TYPICAL:
      g_value_set_double (value, exposure != NULL ? exposure->typical : 0);
      break;
    case PROP_HIGH:
      g_value_set_double (value, exposure != NULL ? exposure->high : 0);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_entry_item_class_init (QwEntryItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  QwFigureItemClass *item_class = QW_FIGURE_ITEM_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->get_property = qw_entry_item_get_property;
  item_class->value_type = G_TYPE_PTR_ARRAY;
  item_class->write = qw_entry_item_write;
  item_class->get_origin = qw_entry_item_get_origin;

  properties[PROP_DATE] = g_param_spec_string ("date", NULL, NULL, NULL, flags);
  properties[PROP_SCORED] = g_param_spec_boolean ("scored", NULL, NULL, FALSE, flags);
  properties[PROP_LOW] = g_param_spec_double ("low", NULL, NULL, 0, 100, 0, flags);
  properties[PROP_TYPICAL] = g_param_spec_double ("typical", NULL, NULL, 0, 100, 0, flags);
  properties[PROP_HIGH] = g_param_spec_double ("high", NULL, NULL, 0, 100, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_entry_item_init (QwEntryItem *self)
{
}

GPtrArray *
qw_entries_new (QwCatalog *catalog, QwDiary *diary, GPtrArray *before)
{
  GPtrArray *entries = g_ptr_array_new_with_free_func ((GDestroyNotify) free_entry);
  GPtrArray *days = qw_diary_get_days (diary);

  guint place = 0;

  for (guint i = days->len; i > 0; i--)
    {
      const QwDay *day = days->pdata[i - 1];

      g_ptr_array_add (entries, new_entry (catalog, day, find_entry (before, day->date, &place)));
    }
  return entries;
}

void
qw_entry_items_update (GListStore *store, GPtrArray *entries)
{
  qw_figure_items_update (store, entries, NULL, entries->len);
}

const char *
qw_entry_item_get_date (QwEntryItem *self)
{
  g_return_val_if_fail (QW_IS_ENTRY_ITEM (self), NULL);
  return self->entry->date;
}
