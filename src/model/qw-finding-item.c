/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-finding-item.h"

#include "qw-preflight-words.h"

/* @kept: one finding, which frees itself with its array. */
struct _QwFindingItem
{
  GObject parent_instance;
  GPtrArray *kept;
  QwFinding *finding;
  char *detail;
};

enum
{
  PROP_0,
  PROP_TITLE,
  PROP_DETAIL,
  PROP_SEVERITY,
  PROP_ERROR,
  PROP_FIX,
  PROP_ACTION,
  PROP_PATH,
  PROP_PART,
  N_PROPS
};

G_DEFINE_FINAL_TYPE (QwFindingItem, qw_finding_item, G_TYPE_OBJECT)

static GParamSpec *properties[N_PROPS];

static void
qw_finding_item_finalize (GObject *object)
{
  QwFindingItem *self = QW_FINDING_ITEM (object);

  g_ptr_array_unref (self->kept);
  g_free (self->detail);
  G_OBJECT_CLASS (qw_finding_item_parent_class)->finalize (object);
}

static void
qw_finding_item_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  QwFindingItem *self = QW_FINDING_ITEM (object);

  switch (id)
    {
    case PROP_TITLE:
      g_value_set_string (value, qw_finding_item_get_title (self));
      break;
    case PROP_DETAIL:
      g_value_set_string (value, self->detail);
      break;
    case PROP_SEVERITY:
      g_value_set_string (value, qw_preflight_words_severity (self->finding->severity));
      break;
    case PROP_ERROR:
      g_value_set_boolean (value, qw_finding_item_is_error (self));
      break;
    case PROP_FIX:
      g_value_set_string (value, qw_preflight_words_fix (self->finding->fix));
      break;
    case PROP_ACTION:
      g_value_set_string (value, qw_fix_to_string (self->finding->fix));
      break;
    case PROP_PATH:
      g_value_set_string (value, self->finding->path);
      break;
    case PROP_PART:
      g_value_set_string (value, self->finding->part);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
qw_finding_item_class_init (QwFindingItemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  object_class->finalize = qw_finding_item_finalize;
  object_class->get_property = qw_finding_item_get_property;

  properties[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, NULL, flags);
  properties[PROP_DETAIL] = g_param_spec_string ("detail", NULL, NULL, NULL, flags);
  properties[PROP_SEVERITY] = g_param_spec_string ("severity", NULL, NULL, NULL, flags);
  properties[PROP_ERROR] = g_param_spec_boolean ("error", NULL, NULL, FALSE, flags);
  properties[PROP_FIX] = g_param_spec_string ("fix", NULL, NULL, NULL, flags);
  properties[PROP_ACTION] = g_param_spec_string ("action", NULL, NULL, NULL, flags);
  properties[PROP_PATH] = g_param_spec_string ("path", NULL, NULL, NULL, flags);
  properties[PROP_PART] = g_param_spec_string ("part", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
qw_finding_item_init (QwFindingItem *self)
{
  self->kept = qw_findings_new ();
}

QwFindingItem *
qw_finding_item_new (const QwFinding *finding, QwQuote *quote, const QwCurrency *currency)
{
  QwFindingItem *self;
  QwFinding *copy;

  g_return_val_if_fail (finding != NULL && quote != NULL, NULL);

  self = g_object_new (QW_TYPE_FINDING_ITEM, NULL);
  copy = qw_findings_add (self->kept, finding->code, finding->severity, finding->path);
  copy->fix = qw_quote_is_frozen (quote) ? QW_FIX_GO_TO : finding->fix;
  copy->part = g_strdup (finding->part);
  copy->title = g_strdup (finding->title);
  copy->other = g_strdup (finding->other);
  copy->text = g_strdup (finding->text);
  copy->amount = finding->amount;
  copy->allowed = finding->allowed;
  self->finding = copy;
  self->detail = qw_preflight_words_detail (copy, quote, currency);
  return self;
}

const QwFinding *
qw_finding_item_get_finding (QwFindingItem *self)
{
  g_return_val_if_fail (QW_IS_FINDING_ITEM (self), NULL);
  return self->finding;
}

const char *
qw_finding_item_get_title (QwFindingItem *self)
{
  g_return_val_if_fail (QW_IS_FINDING_ITEM (self), NULL);
  return qw_preflight_words_title (self->finding->code);
}

const char *
qw_finding_item_get_detail (QwFindingItem *self)
{
  g_return_val_if_fail (QW_IS_FINDING_ITEM (self), NULL);
  return self->detail;
}

gboolean
qw_finding_item_is_error (QwFindingItem *self)
{
  g_return_val_if_fail (QW_IS_FINDING_ITEM (self), FALSE);
  return self->finding->severity == QW_SEVERITY_ERROR;
}

gboolean
qw_finding_item_equal (QwFindingItem *self, QwFindingItem *other)
{
  const QwFinding *a = self->finding;
  const QwFinding *b = other->finding;

  return a->code == b->code && a->severity == b->severity && a->fix == b->fix &&
         g_strcmp0 (a->path, b->path) == 0 && g_strcmp0 (a->part, b->part) == 0 &&
         g_strcmp0 (self->detail, other->detail) == 0;
}
