/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-part-item-private.h"

#include "qw-format.h"

#include <glib/gi18n-lib.h>

/* What stands in an entry and is not what the part says, or not in that form. */
typedef struct
{
  char *text;
  char *error;
} Typed;

enum
{
  PROP_0,
  PROP_KIND,
  PROP_AMOUNT,
  PROP_LABEL,
  PROP_EXPANDED,
  N_PROPS
};

enum
{
  EDITED,
  CHANGED,
  N_SIGNALS
};

G_DEFINE_FINAL_TYPE (QwPartItem, qw_part_item, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];
static guint signals[N_SIGNALS];

const QwShape *const qw_part_shapes[QW_N_PART_KINDS] = {
  [QW_PART_QUOTE] = &qw_quote_shape,         [QW_PART_SECTION] = &qw_quote_section_shape,
  [QW_PART_LINE] = &qw_quote_line_shape,     [QW_PART_TAX] = &qw_quote_tax_shape,
  [QW_PART_CHOICE] = &qw_quote_choice_shape, [QW_PART_MILESTONE] = &qw_milestone_shape,
};

static void
free_typed (gpointer data)
{
  Typed *typed = data;

  g_free (typed->text);
  g_free (typed->error);
  g_free (typed);
}

gboolean
qw_part_item_find (QwPartItem *self, const char *field, QwPartField *found)
{
  gboolean there = qw_part_field_find (qw_part_shapes[self->kind], field, found);

  if (!there)
    g_critical ("a part of kind %d has no field “%s”", self->kind, field);
  return there;
}

static void
tell_change (QwPartItem *self, const char *field)
{
  g_signal_emit (self, signals[CHANGED], g_quark_from_string (field));
  if (g_str_equal (field, "title") || g_str_equal (field, "percent"))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LABEL]);
}

static char *
say_amount (QwPartItem *self, QwPeriod period)
{
  g_autofree char *amount = qw_format_exact (self->currency, self->minor[period]);

  if (period == QW_PERIOD_MONTHLY)
    /* Translators: %s is an amount */
    return g_strdup_printf (_ ("%s monthly"), amount);
  if (period == QW_PERIOD_YEARLY)
    /* Translators: %s is an amount */
    return g_strdup_printf (_ ("%s yearly"), amount);
  return g_steal_pointer (&amount);
}

/* What is paid once and what is paid again and again are never summed. */
static char *
say_amounts (QwPartItem *self)
{
  g_autofree char *text = NULL;

  for (guint i = 0; i < QW_N_PERIODS; i++)
    if (self->minor[i] != 0)
      {
        g_autofree char *before = g_steal_pointer (&text);
        g_autofree char *amount = say_amount (self, (QwPeriod) i);

        /* Translators: amounts that come at different times: "$800.00 + $20.00 monthly" */
        text = before != NULL ? g_strdup_printf (_ ("%s + %s"), before, amount)
                              : g_steal_pointer (&amount);
      }
  return text != NULL ? g_steal_pointer (&text) : say_amount (self, QW_PERIOD_ONCE);
}

/* What it is called: taxes of one title differ by their percent. */
static char *
say_label (QwPartItem *self)
{
  g_autofree char *title = qw_part_item_get_text (self, "title");
  g_autofree char *percent = NULL;

  if (self->kind != QW_PART_TAX)
    return g_steal_pointer (&title);
  percent = qw_part_item_get_text (self, "percent");
  /* Translators: a tax and its rate: “VAT 19 %” */
  return g_strdup_printf (_ ("%1$s %2$s %%"), title, percent);
}

/* The new part is handed on before it is kept: whoever holds the quote has the last word. */
void
qw_part_item_edit (QwPartItem *self, const char *field, gpointer part)
{
  g_signal_emit (self, signals[EDITED], g_quark_from_string (field), part);
}

static void
remember (QwPartItem *self, const char *field, const char *text, char *error)
{
  Typed *typed = g_new0 (Typed, 1);

  typed->text = g_strdup (text);
  typed->error = error;
  g_hash_table_insert (self->typed, g_strdup (field), typed);
}

static gboolean
says_another (const QwPartField *field, gconstpointer a, gconstpointer b, guint digits)
{
  g_autofree char *before = qw_part_field_to_text (field, a, digits);
  g_autofree char *after = qw_part_field_to_text (field, b, digits);

  return !g_str_equal (before, after);
}

static gboolean
has_another_value (const QwPartField *field, gpointer a, gpointer b)
{
  gconstpointer p = qw_part_field_place (field, a);
  gconstpointer q = qw_part_field_place (field, b);

  if (p == NULL || q == NULL)
    return p != q;
  if (field->field->kind == QW_FIELD_BOOLEAN)
    return !*(const gboolean *) p != !*(const gboolean *) q;
  return field->field->kind == QW_FIELD_WORD && *(const guint *) p != *(const guint *) q;
}

/* What @self says follows from @part; @before was there. */
static void
follow_fields (QwPartItem *self, gpointer before, guint digits, const QwField *inside)
{
  const QwShape *shape = inside != NULL ? inside->shape : qw_part_shapes[self->kind];

  for (guint i = 0; i < shape->n_fields; i++)
    {
      QwPartField field = { inside, &shape->fields[i] };
      g_autofree char *path = NULL;

      if (field.field->kind == QW_FIELD_INSIDE || field.field->kind == QW_FIELD_PART ||
          field.field->kind == QW_FIELD_MAYBE_PART)
        follow_fields (self, before, digits, field.field);
      if (digits == self->digits && !has_another_value (&field, before, self->part) &&
          !says_another (&field, before, self->part, digits))
        continue;

      path = inside != NULL ? g_strdup_printf ("%s.%s", inside->name, field.field->name)
                            : g_strdup (field.field->name);
      if (g_strcmp0 (path, self->typing) == 0)
        continue;
      g_hash_table_remove (self->typed, path);
      tell_change (self, path);
    }
}

static void
qw_part_item_finalize (GObject *object)
{
  QwPartItem *self = QW_PART_ITEM (object);

  qw_part_shapes[self->kind]->unref (self->part);
  g_hash_table_unref (self->typed);
  G_OBJECT_CLASS (qw_part_item_parent_class)->finalize (object);
}

static void
qw_part_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwPartItem *self = QW_PART_ITEM (object);

  switch (id)
    {
    case PROP_KIND:
      g_value_set_uint (value, self->kind);
      break;
    case PROP_AMOUNT:
      if (self->currency != NULL)
        g_value_take_string (value, say_amounts (self));
      break;
    case PROP_LABEL:
      g_value_take_string (value, say_label (self));
      break;
    case PROP_EXPANDED:
      g_value_set_boolean (value, self->expanded);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_part_item_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  QwPartItem *self = QW_PART_ITEM (object);

  switch (id)
    {
    case PROP_EXPANDED:
      if (self->expanded == g_value_get_boolean (value))
        return;
      self->expanded = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_part_item_class_init (QwPartItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags readable = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GSignalFlags detailed = G_SIGNAL_RUN_LAST | G_SIGNAL_DETAILED;

  object_class->finalize = qw_part_item_finalize;
  object_class->get_property = qw_part_item_get_property;
  object_class->set_property = qw_part_item_set_property;

  properties[PROP_KIND] = g_param_spec_uint ("kind", NULL, NULL, 0, QW_N_PART_KINDS - 1, 0,
                                             readable);
  properties[PROP_AMOUNT] = g_param_spec_string ("amount", NULL, NULL, NULL, readable);
  properties[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, readable);
  properties[PROP_EXPANDED] = g_param_spec_boolean (
      "expanded", NULL, NULL, FALSE,
      G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  signals[EDITED] = g_signal_new ("edited", QW_TYPE_PART_ITEM, detailed, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_POINTER);
  signals[CHANGED] = g_signal_new ("changed", QW_TYPE_PART_ITEM, detailed, 0, NULL, NULL, NULL,
                                   G_TYPE_NONE, 0);
}

static void
qw_part_item_init (QwPartItem *self)
{
  self->typed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_typed);
}

const char *
qw_part_id (QwPartKind kind, gpointer part)
{
  QwPartField id;

  g_return_val_if_fail (kind < QW_N_PART_KINDS && part != NULL, NULL);
  return qw_part_field_find (qw_part_shapes[kind], "id", &id)
             ? *(char **) qw_part_field_place (&id, part)
             : NULL;
}

QwPartItem *
qw_part_item_new (QwPartKind kind, gpointer part, guint digits)
{
  QwPartItem *self;

  g_return_val_if_fail (kind < QW_N_PART_KINDS && part != NULL, NULL);

  self = g_object_new (QW_TYPE_PART_ITEM, NULL);
  self->kind = kind;
  self->part = g_atomic_rc_box_acquire (part);
  self->digits = digits;
  return self;
}

QwPartKind
qw_part_item_get_kind (QwPartItem *self)
{
  g_return_val_if_fail (QW_IS_PART_ITEM (self), QW_PART_LINE);
  return self->kind;
}

gpointer
qw_part_item_get_part (QwPartItem *self)
{
  g_return_val_if_fail (QW_IS_PART_ITEM (self), NULL);
  return self->part;
}

const char *
qw_part_item_get_id (QwPartItem *self)
{
  g_return_val_if_fail (QW_IS_PART_ITEM (self), NULL);
  return qw_part_id (self->kind, self->part);
}

char *
qw_part_item_get_text (QwPartItem *self, const char *field)
{
  QwPartField found;
  Typed *typed;

  g_return_val_if_fail (QW_IS_PART_ITEM (self) && field != NULL, NULL);
  typed = g_hash_table_lookup (self->typed, field);
  if (typed != NULL)
    return g_strdup (typed->text);
  return qw_part_item_find (self, field, &found)
             ? qw_part_field_to_text (&found, self->part, self->digits)
             : g_strdup ("");
}

const char *
qw_part_item_get_error (QwPartItem *self, const char *field)
{
  Typed *typed;

  g_return_val_if_fail (QW_IS_PART_ITEM (self) && field != NULL, NULL);
  typed = g_hash_table_lookup (self->typed, field);
  return typed != NULL ? typed->error : NULL;
}

void
qw_part_item_type (QwPartItem *self, const char *field, const char *text)
{
  g_autofree char *before = NULL;
  QwPartField found;
  gpointer part;
  char *error;
  gboolean same;

  g_return_if_fail (QW_IS_PART_ITEM (self) && field != NULL && text != NULL);
  before = qw_part_item_get_text (self, field);
  if (g_str_equal (before, text) || !qw_part_item_find (self, field, &found))
    return;

  part = qw_part_field_copy (&found, qw_part_shapes[self->kind], self->part);
  error = qw_part_field_type (&found, part, text, self->digits);
  same = error != NULL || !says_another (&found, part, self->part, self->digits);
  remember (self, field, text, error);
  self->typing = field;
  if (!same)
    qw_part_item_edit (self, field, part);
  self->typing = NULL;
  qw_part_shapes[self->kind]->unref (part);
  tell_change (self, field);
}

void
qw_part_item_refuse (QwPartItem *self, const char *field, const char *why)
{
  Typed *typed;

  g_return_if_fail (QW_IS_PART_ITEM (self) && field != NULL && why != NULL);
  typed = g_hash_table_lookup (self->typed, field);
  if (typed == NULL)
    return;
  g_free (typed->error);
  typed->error = g_strdup (why);
}

void
qw_part_item_sync (QwPartItem *self, gpointer part, guint digits)
{
  gpointer before;
  guint digits_before;

  g_return_if_fail (QW_IS_PART_ITEM (self) && part != NULL);
  if (part == self->part && digits == self->digits)
    return;

  before = self->part;
  digits_before = self->digits;
  self->part = g_atomic_rc_box_acquire (part);
  self->digits = digits;
  follow_fields (self, before, digits_before, NULL);
  qw_part_shapes[self->kind]->unref (before);
}

void
qw_part_item_say (QwPartItem *self, const QwCurrency *currency, const gint64 *minor)
{
  static const gint64 none[QW_N_PERIODS];

  g_return_if_fail (QW_IS_PART_ITEM (self));
  if (minor == NULL)
    minor = none;
  if (currency == self->currency && memcmp (minor, self->minor, sizeof self->minor) == 0)
    return;

  self->currency = currency;
  memcpy (self->minor, minor, sizeof self->minor);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_AMOUNT]);
}
