/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-outcome-form.h"

#include "qw-format.h"
#include "qw-quote-totals.h"
#include "qw-track-item.h"

#include <glib/gi18n-lib.h>
#include <math.h>

/* Sums of typed hours are compared with what they were. */
#define CLOSE 1e-9

struct _QwOutcomeForm
{
  GObject parent_instance;
  QwQuote *quote;
  QwQuoteOutcome *before;
  double hours;
  double spent;
  char *note;
  double sum; /* of the lines */
  QwSelector *reason;
  GListStore *lines;
};

enum
{
  PROP_0,
  PROP_HOURS,
  PROP_SPENT,
  PROP_NOTE,
  PROP_REASON,
  PROP_LINES,
  PROP_TITLE,
  PROP_PLANNED,
  PROP_CURRENCY,
  PROP_DIGITS,
  PROP_VERDICT,
  PROP_VALID,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwOutcomeForm, qw_outcome_form, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];

static void
set_hours (QwOutcomeForm *self, double hours)
{
  if (self->hours == hours)
    return;

  self->hours = hours;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_HOURS]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VERDICT]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_VALID]);
}

static double
sum_lines (QwOutcomeForm *self)
{
  double sum = 0;

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->lines)); i++)
    {
      g_autoptr (QwOutcomeLine) line = g_list_model_get_item (G_LIST_MODEL (self->lines), i);

      sum += qw_outcome_line_get_hours (line);
    }
  return sum;
}

/* A total that somebody typed stays as it is. */
static void
line_changed_cb (QwOutcomeForm *self)
{
  gboolean follows = fabs (self->hours - self->sum) < CLOSE;

  self->sum = sum_lines (self);
  if (follows)
    set_hours (self, self->sum);
}

static char *
say_planned (QwOutcomeForm *self)
{
  QwRange hours = qw_quote_stated_hours (self->quote);
  g_autofree char *range = NULL;

  if (!(hours.typical > 0))
    return g_strdup ("");
  range = qw_format_hours_range (&hours);
  /* Translators: a range of hours, "90–260 h" */
  return g_strdup_printf (_ ("%s planned"), range);
}

static char *
say_verdict (QwOutcomeForm *self)
{
  double typical = qw_quote_stated_hours (self->quote).typical;
  double percent;

  if (!(typical > 0) || !(self->hours > 0))
    return g_strdup ("");
  percent = round ((self->hours / typical - 1) * 100);
  if (percent == 0)
    return g_strdup (_ ("As typical as planned"));
  /* Translators: a number of percent; the hours that it took against the typical ones */
  return g_strdup_printf (
      percent > 0 ? _ ("%.0f %% over the typical hours") : _ ("%.0f %% under the typical hours"),
      fabs (percent));
}

static void
set_note (QwOutcomeForm *self, const char *note)
{
  const char *wanted = note != NULL ? note : "";

  if (g_str_equal (self->note, wanted))
    return;

  g_free (self->note);
  self->note = g_strdup (wanted);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NOTE]);
}

static void
set_spent (QwOutcomeForm *self, double spent)
{
  if (self->spent == spent)
    return;

  self->spent = spent;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SPENT]);
}

static void
qw_outcome_form_finalize (GObject *object)
{
  QwOutcomeForm *self = QW_OUTCOME_FORM (object);

  g_clear_object (&self->reason);
  g_clear_object (&self->lines);
  g_clear_pointer (&self->before, qw_quote_outcome_free);
  g_clear_pointer (&self->quote, qw_quote_unref);
  g_free (self->note);
  G_OBJECT_CLASS (qw_outcome_form_parent_class)->finalize (object);
}

static void
qw_outcome_form_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwOutcomeForm *self = QW_OUTCOME_FORM (object);

  switch (id)
    {
    case PROP_HOURS:
      g_value_set_double (value, self->hours);
      break;
    case PROP_SPENT:
      g_value_set_double (value, self->spent);
      break;
    case PROP_NOTE:
      g_value_set_string (value, self->note);
      break;
    case PROP_REASON:
      g_value_set_object (value, self->reason);
      break;
    case PROP_LINES:
      g_value_set_object (value, self->lines);
      break;
    case PROP_TITLE:
      g_value_set_string (value, self->quote->texts[QW_QUOTE_TITLE]);
      break;
    case PROP_PLANNED:
      g_value_take_string (value, say_planned (self));
      break;
    case PROP_CURRENCY:
      g_value_set_string (value, self->quote->currency);
      break;
    case PROP_DIGITS:
      g_value_set_uint (value, self->quote->digits);
      break;
    case PROP_VERDICT:
      g_value_take_string (value, say_verdict (self));
      break;
    case PROP_VALID:
      g_value_set_boolean (value, self->hours >= QW_RANGE_MIN && self->hours <= QW_RANGE_MAX);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_outcome_form_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwOutcomeForm *self = QW_OUTCOME_FORM (object);

  switch (id)
    {
    case PROP_HOURS:
      set_hours (self, g_value_get_double (value));
      break;
    case PROP_SPENT:
      set_spent (self, g_value_get_double (value));
      break;
    case PROP_NOTE:
      set_note (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_outcome_form_class_init (QwOutcomeFormClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GParamFlags writable = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;

  object_class->finalize = qw_outcome_form_finalize;
  object_class->get_property = qw_outcome_form_get_property;
  object_class->set_property = qw_outcome_form_set_property;

  properties[PROP_HOURS] = g_param_spec_double ("hours", NULL, NULL, 0, G_MAXDOUBLE, 0, writable);
  properties[PROP_SPENT] = g_param_spec_double ("spent", NULL, NULL, 0, G_MAXDOUBLE, 0, writable);
  properties[PROP_NOTE] = g_param_spec_string ("note", NULL, NULL, "", writable);
  properties[PROP_REASON] = g_param_spec_object ("reason", NULL, NULL, QW_TYPE_SELECTOR, readable);
  properties[PROP_LINES] = g_param_spec_object ("lines", NULL, NULL, G_TYPE_LIST_MODEL, readable);
  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", readable);
  properties[PROP_PLANNED] = g_param_spec_string ("planned", NULL, NULL, "", readable);
  properties[PROP_CURRENCY] = g_param_spec_string ("currency", NULL, NULL, "", readable);
  properties[PROP_DIGITS] = g_param_spec_uint ("digits", NULL, NULL, 0, QW_MONEY_MAX_DIGITS, 0,
                                               readable);
  properties[PROP_VERDICT] = g_param_spec_string ("verdict", NULL, NULL, "", readable);
  properties[PROP_VALID] = g_param_spec_boolean ("valid", NULL, NULL, FALSE, readable);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_outcome_form_init (QwOutcomeForm *self)
{
  self->note = g_strdup ("");
  self->reason = qw_reason_selector_new ();
  self->lines = g_list_store_new (QW_TYPE_OUTCOME_LINE);
}

static void
add_line (QwOutcomeForm *self, const QwQuoteLine *line)
{
  QwRange hours = qw_quote_planned_line_hours (self->quote, line->origin);
  g_autofree char *planned = hours.typical > 0 ? qw_format_hours_range (&hours) : g_strdup ("");
  g_autoptr (QwOutcomeLine) item = NULL;

  if (line->kind == QW_QUOTE_LINE_DISCOUNT || g_strcmp0 (line->origin, "rounding") == 0)
    return;
  item = qw_outcome_line_new (line->id, line->title, planned,
                              qw_quote_outcome_get_line (self->before, line->id));
  g_signal_connect_object (item, "notify::hours", G_CALLBACK (line_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_list_store_append (self->lines, item);
}

/* What the client did not choose took nothing. */
static void
fill_lines (QwOutcomeForm *self)
{
  g_autoptr (QwQuoteTotals) totals = qw_quote_totals_new (self->quote, NULL);

  for (guint i = 0; totals != NULL && i < totals->lines->len; i++)
    {
      const QwLineTotal *total = g_ptr_array_index (totals->lines, i);

      if (total->counted)
        add_line (self, total->line);
    }
}

static void
fill (QwOutcomeForm *self)
{
  fill_lines (self);
  self->sum = sum_lines (self);
  self->hours = self->before->hours;
  self->spent = qw_money_to_double (self->before->spent, self->quote->digits);
  set_note (self, self->before->note);
  qw_selector_select (self->reason, qw_reason_to_string (self->before->reason));
}

QwOutcomeForm *
qw_outcome_form_new (QwQuote *quote)
{
  QwOutcomeForm *self;

  g_return_val_if_fail (quote != NULL, NULL);

  self = g_object_new (QW_TYPE_OUTCOME_FORM, NULL);
  self->quote = qw_quote_ref (quote);
  self->before = qw_quote_outcome_read (quote);
  if (self->before == NULL)
    self->before = qw_quote_outcome_new ();
  fill (self);
  return self;
}

GListModel *
qw_outcome_form_get_lines (QwOutcomeForm *self)
{
  g_return_val_if_fail (QW_IS_OUTCOME_FORM (self), NULL);
  return G_LIST_MODEL (self->lines);
}

QwQuoteOutcome *
qw_outcome_form_get_outcome (QwOutcomeForm *self)
{
  QwQuoteOutcome *outcome;

  g_return_val_if_fail (QW_IS_OUTCOME_FORM (self), NULL);

  outcome = qw_quote_outcome_new ();
  outcome->hours = self->hours >= QW_RANGE_MIN && self->hours <= QW_RANGE_MAX ? self->hours : 0;
  if (!qw_money_from_double (self->spent, self->quote->digits, &outcome->spent, NULL))
    outcome->spent = 0;
  outcome->reason = qw_reason_from_string (qw_selector_get_id (self->reason));
  g_free (outcome->note);
  outcome->note = g_strdup (self->note);
  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->lines)); i++)
    {
      g_autoptr (QwOutcomeLine) line = g_list_model_get_item (G_LIST_MODEL (self->lines), i);

      qw_quote_outcome_set_line (outcome, qw_outcome_line_get_id (line),
                                 qw_outcome_line_get_hours (line));
    }
  return outcome;
}
