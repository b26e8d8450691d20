/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-outlook-private.h"

#include "qw-exposure-origins.h"
#include "qw-exposure-words.h"
#include "qw-format.h"

#include <glib/gi18n-lib.h>

enum
{
  PROP_0,
  PROP_CATALOG,
  PROP_EVIDENCE_DATES,
  PROP_DIARY, /* and the others after it, which follow the state */
  PROP_ANSWERS,
  PROP_EXPOSURE,
  PROP_REASON,
  PROP_FIGURE,
  PROP_RANGE,
  PROP_BAND,
  PROP_COULD_BE,
  PROP_SUMMARY,
  PROP_IS_START,
  PROP_START_NOTE,
  PROP_COMPARING,
  PROP_TODAY_ANSWERS,
  PROP_TODAY_EXPOSURE,
  PROP_TODAY_FIGURE,
  PROP_CHANGE,
  PROP_CAN_UNDO,
  PROP_CAN_REDO,
  PROP_LIST, /* and the others after it */
  PROP_SELECTOR = PROP_LIST + QW_N_OUTLOOK_LISTS,
  N_PROPS = PROP_SELECTOR + QW_N_OUTLOOK_QUESTIONS
};

enum
{
  NOTICE,
  N_SIGNALS
};

G_DEFINE_FINAL_TYPE (QwOutlook, qw_outlook, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

/* Everything that shows the state follows it; nothing here may ask for another. */
void
qw_outlook_follow (QwOutlook *self)
{
  self->following = TRUE;
  qw_outlook_sync_lists (self);
  qw_outlook_sync_selectors (self);
  self->following = FALSE;

  for (guint i = PROP_DIARY; i < PROP_LIST; i++)
    g_object_notify_by_pspec (G_OBJECT (self), properties[i]);
}

static char *
format_start_note (QwOutlook *self)
{
  const QwRole *role = qw_catalog_find_role (self->catalog, qw_answers_get_role (self->answers));

  if (role == NULL || !qw_outlook_is_start (self, self->answers))
    return NULL;
  /* Translators: %s is a role such as "Backend developer". */
  return g_strdup_printf (_ ("A start for “%s”, not your week: change what differs."),
                          qw_format_table_text (role->title));
}

static char *
format_change (QwOutlook *self)
{
  if (self->state->trial == NULL || self->exposure == NULL || self->today_exposure == NULL)
    return NULL;
  return qw_exposure_words_change (self->today_exposure->typical, self->exposure->typical);
}

static char *
format_word (QwOutlook *self, guint id)
{
  switch (id)
    {
    case PROP_FIGURE:
      return qw_exposure_words_figure (self->exposure);
    case PROP_RANGE:
      return qw_exposure_words_range (self->exposure);
    case PROP_BAND:
      return g_strdup (qw_exposure_words_band (self->exposure));
    case PROP_COULD_BE:
      return qw_exposure_words_could_be (self->exposure);
    case PROP_SUMMARY:
    default:
      return qw_exposure_words_summary (self->exposure);
    }
}

static void
qw_outlook_dispose (GObject *object)
{
  QwOutlook *self = QW_OUTLOOK (object);

  for (guint i = 0; i < QW_N_OUTLOOK_LISTS; i++)
    g_clear_object (&self->lists[i]);
  for (guint i = 0; i < QW_N_OUTLOOK_QUESTIONS; i++)
    g_clear_object (&self->selectors[i]);
  g_clear_pointer (&self->history, qw_history_free);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_clear_pointer (&self->locked, g_hash_table_unref);
  g_clear_pointer (&self->exposure, qw_exposure_unref);
  g_clear_pointer (&self->today_exposure, qw_exposure_unref);
  g_clear_pointer (&self->answers, qw_answers_unref);
  g_clear_pointer (&self->today, qw_answers_unref);
  g_clear_pointer (&self->state, qw_outlook_state_unref);
  g_clear_pointer (&self->catalog, qw_catalog_unref);
  g_clear_pointer (&self->reason, g_free);
  g_clear_pointer (&self->day, g_free);
  G_OBJECT_CLASS (qw_outlook_parent_class)->dispose (object);
}

static void
get_value_of_state (QwOutlook *self, guint id, GValue *value)
{
  switch (id)
    {
    case PROP_DIARY:
      g_value_set_boxed (value, self->state->diary);
      break;
    case PROP_ANSWERS:
      g_value_set_boxed (value, self->answers);
      break;
    case PROP_EXPOSURE:
      g_value_set_boxed (value, self->exposure);
      break;
    case PROP_REASON:
      g_value_set_string (value, self->reason);
      break;
    case PROP_TODAY_ANSWERS:
      g_value_set_boxed (value, self->today);
      break;
    case PROP_TODAY_EXPOSURE:
      g_value_set_boxed (value, self->today_exposure);
      break;
    case PROP_TODAY_FIGURE:
      if (self->today_exposure != NULL)
        g_value_take_string (value, qw_exposure_words_figure (self->today_exposure));
      break;
    default: /* what is said of an exposure */
      if (self->exposure != NULL)
        g_value_take_string (value, format_word (self, id));
    }
}

static void
qw_outlook_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwOutlook *self = QW_OUTLOOK (object);

  switch (id)
    {
    case PROP_CATALOG:
      g_value_set_boxed (value, self->catalog);
      break;
    case PROP_EVIDENCE_DATES:
      g_value_set_string (value,
                          qw_format_table_text (qw_catalog_get_evidence_dates (self->catalog)));
      break;
    case PROP_IS_START:
      g_value_set_boolean (value, qw_outlook_is_start (self, self->answers));
      break;
    case PROP_START_NOTE:
      g_value_take_string (value, format_start_note (self));
      break;
    case PROP_COMPARING:
      g_value_set_boolean (value, self->state->trial != NULL);
      break;
    case PROP_CHANGE:
      g_value_take_string (value, format_change (self));
      break;
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, qw_history_can_undo (self->history));
      break;
    case PROP_CAN_REDO:
      g_value_set_boolean (value, qw_history_can_redo (self->history));
      break;
    default:
      if (id >= N_PROPS)
        G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      else if (id >= PROP_SELECTOR)
        g_value_set_object (value, self->selectors[id - PROP_SELECTOR]);
      else if (id >= PROP_LIST)
        g_value_set_object (value, self->lists[id - PROP_LIST]);
      else
        get_value_of_state (self, id, value);
    }
}

static void
install (GObjectClass *object_class)
{
  static const char *const lists[QW_N_OUTLOOK_LISTS] = {
    "shares", "contributions", "modifiers", "lenses", "moves", "skills", "facts", "entries",
  };
  static const char *const questions[QW_N_OUTLOOK_QUESTIONS] = { "role", "stack", "ownership" };
  static const struct
  {
    guint id;
    const char *name;
  } texts[] = {
    { PROP_EVIDENCE_DATES, "evidence-dates" },
    { PROP_REASON, "reason" },
    { PROP_FIGURE, "figure" },
    { PROP_RANGE, "range" },
    { PROP_BAND, "band" },
    { PROP_COULD_BE, "could-be" },
    { PROP_SUMMARY, "summary" },
    { PROP_START_NOTE, "start-note" },
    { PROP_TODAY_FIGURE, "today-figure" },
    { PROP_CHANGE, "change" },
  };
  static const struct
  {
    guint id;
    const char *name;
  } flags[] = {
    { PROP_IS_START, "is-start" },
    { PROP_COMPARING, "comparing" },
    { PROP_CAN_UNDO, "can-undo" },
    { PROP_CAN_REDO, "can-redo" },
  };
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  properties[PROP_CATALOG] = g_param_spec_boxed ("catalog", NULL, NULL, QW_TYPE_CATALOG, readable);
  properties[PROP_DIARY] = g_param_spec_boxed ("diary", NULL, NULL, QW_TYPE_DIARY, readable);
  properties[PROP_ANSWERS] = g_param_spec_boxed ("answers", NULL, NULL, QW_TYPE_ANSWERS, readable);
  properties[PROP_EXPOSURE] = g_param_spec_boxed ("exposure", NULL, NULL, QW_TYPE_EXPOSURE,
                                                  readable);
  properties[PROP_TODAY_ANSWERS] = g_param_spec_boxed ("today-answers", NULL, NULL, QW_TYPE_ANSWERS,
                                                       readable);
  properties[PROP_TODAY_EXPOSURE] = g_param_spec_boxed ("today-exposure", NULL, NULL,
                                                        QW_TYPE_EXPOSURE, readable);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    properties[texts[i].id] = g_param_spec_string (texts[i].name, NULL, NULL, NULL, readable);
  for (guint i = 0; i < G_N_ELEMENTS (flags); i++)
    properties[flags[i].id] = g_param_spec_boolean (flags[i].name, NULL, NULL, FALSE, readable);
  for (guint i = 0; i < QW_N_OUTLOOK_LISTS; i++)
    properties[PROP_LIST + i] = g_param_spec_object (lists[i], NULL, NULL, G_TYPE_LIST_MODEL,
                                                     readable);
  for (guint i = 0; i < QW_N_OUTLOOK_QUESTIONS; i++)
    properties[PROP_SELECTOR + i] = g_param_spec_object (questions[i], NULL, NULL, QW_TYPE_SELECTOR,
                                                         readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_outlook_class_init (QwOutlookClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = qw_outlook_dispose;
  object_class->get_property = qw_outlook_get_property;
  install (object_class);

  signals[NOTICE] = g_signal_new ("notice", QW_TYPE_OUTLOOK, G_SIGNAL_RUN_LAST | G_SIGNAL_DETAILED,
                                  0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
qw_outlook_init (QwOutlook *self)
{
  self->history = qw_history_new ((GBoxedCopyFunc) qw_outlook_state_ref,
                                  (GDestroyNotify) qw_outlook_state_unref,
                                  (GEqualFunc) qw_outlook_state_equal);
  self->locked = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  qw_outlook_make_lists (self);
}

void
qw_outlook_say (QwOutlook *self, const char *text)
{
  g_signal_emit (self, signals[NOTICE], g_quark_from_static_string ("done"), text);
}

QwOutlook *
qw_outlook_new (QwCatalog *catalog, QwDiary *diary, const char *today)
{
  QwOutlook *self = g_object_new (QW_TYPE_OUTLOOK, NULL);
  g_autoptr (QwDiary) kept = diary != NULL ? qw_diary_ref (diary) : qw_diary_new ();
  g_autoptr (QwOutlookState) state = qw_outlook_state_new (kept, NULL);

  self->catalog = qw_catalog_ref (catalog);
  qw_outlook_follow_calendar (self);
  if (today != NULL)
    qw_outlook_set_today (self, today);
  qw_outlook_take_state (self, state);
  qw_outlook_fill_selectors (self);
  qw_outlook_fill_lists (self);
  qw_outlook_follow (self);
  return self;
}

void
qw_outlook_set_catalog (QwOutlook *self, QwCatalog *catalog)
{
  g_autoptr (QwCatalog) before = NULL;

  g_return_if_fail (QW_IS_OUTLOOK (self));
  before = g_steal_pointer (&self->catalog);
  self->catalog = qw_catalog_ref (catalog);
  qw_outlook_take_state (self, self->state);
  qw_outlook_fill_selectors (self);
  qw_outlook_fill_lists (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CATALOG]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_EVIDENCE_DATES]);
  qw_outlook_follow (self);
}

/* An edit of the new day must not take the entry of the one before with it. */
static void
take_day (QwOutlook *self, const char *day)
{
  qw_history_seal (self->history);
  g_free (self->day);
  self->day = g_strdup (day);
}

void
qw_outlook_follow_calendar (QwOutlook *self)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *day = g_date_time_format (now, "%Y-%m-%d");

  if (!self->has_own_day && g_strcmp0 (day, self->day) != 0)
    take_day (self, day);
}

void
qw_outlook_set_today (QwOutlook *self, const char *today)
{
  g_return_if_fail (QW_IS_OUTLOOK (self));
  g_return_if_fail (qw_diary_is_date (today));

  self->has_own_day = TRUE;
  take_day (self, today);
}
