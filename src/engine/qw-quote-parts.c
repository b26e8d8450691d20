/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-quote-private.h"
#include "qw-quote-shape.h"

static void
take_text (char **member, const char *text)
{
  g_free (*member);
  *member = g_strdup (text);
}

static void
clear_party (QwParty *self)
{
  qw_shape_clear (&qw_party_shape, self);
}

static void
clear_line (QwQuoteLine *self)
{
  qw_shape_clear (&qw_quote_line_shape, self);
}

static void
clear_content (QwQuoteContent *self)
{
  qw_shape_clear (&qw_quote_content_shape, self);
}

static void
clear_package (QwQuotePackage *self)
{
  qw_shape_clear (&qw_quote_package_shape, self);
}

static void
clear_section (QwQuoteSection *self)
{
  qw_shape_clear (&qw_quote_section_shape, self);
}

static void
clear_choice (QwQuoteChoice *self)
{
  qw_shape_clear (&qw_quote_choice_shape, self);
}

static void
clear_tax (QwQuoteTax *self)
{
  qw_shape_clear (&qw_quote_tax_shape, self);
}

static void
clear_milestone (QwMilestone *self)
{
  qw_shape_clear (&qw_milestone_shape, self);
}

static void
clear_event (QwQuoteEvent *self)
{
  qw_shape_clear (&qw_quote_event_shape, self);
}

QwParty *
qw_party_new (void)
{
  return qw_shape_new (&qw_party_shape);
}

QwParty *
qw_party_copy (const QwParty *self)
{
  return qw_shape_copy (&qw_party_shape, self);
}

QwParty *
qw_party_ref (QwParty *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
qw_party_unref (QwParty *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear_party);
}

QwQuoteLine *
qw_quote_line_new (QwQuoteLineKind kind, const char *title)
{
  QwQuoteLine *self = qw_shape_new (&qw_quote_line_shape);

  self->kind = kind;
  take_text (&self->title, title);
  return self;
}

QwQuoteLine *
qw_quote_line_copy (const QwQuoteLine *self)
{
  return qw_shape_copy (&qw_quote_line_shape, self);
}

QwQuoteLine *
qw_quote_line_ref (QwQuoteLine *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
qw_quote_line_unref (QwQuoteLine *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear_line);
}

QwQuoteContent *
qw_quote_content_new (const char *group, const char *title, guint quantity)
{
  QwQuoteContent *self = qw_shape_new (&qw_quote_content_shape);

  take_text (&self->group, group);
  take_text (&self->title, title);
  self->quantity = quantity;
  return self;
}

void
qw_quote_content_unref (QwQuoteContent *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear_content);
}

QwQuotePackage *
qw_quote_package_new (void)
{
  return qw_shape_new (&qw_quote_package_shape);
}

QwQuotePackage *
qw_quote_package_copy (const QwQuotePackage *self)
{
  QwQuotePackage *copy = qw_shape_copy (&qw_quote_package_shape, self);

  g_ptr_array_unref (copy->contents);
  copy->contents = qw_parts_copy (&qw_quote_content_shape, self->contents);
  return copy;
}

void
qw_quote_package_unref (QwQuotePackage *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear_package);
}

QwQuoteSection *
qw_quote_section_new (const char *title)
{
  QwQuoteSection *self = qw_shape_new (&qw_quote_section_shape);

  take_text (&self->title, title);
  return self;
}

/* Its array may be written, unlike that of the section in the quote. */
QwQuoteSection *
qw_quote_section_copy (const QwQuoteSection *self)
{
  QwQuoteSection *copy = qw_shape_copy (&qw_quote_section_shape, self);

  g_ptr_array_unref (copy->lines);
  copy->lines = qw_parts_copy (&qw_quote_line_shape, self->lines);
  return copy;
}

QwQuoteSection *
qw_quote_section_ref (QwQuoteSection *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
qw_quote_section_unref (QwQuoteSection *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear_section);
}

QwQuoteChoice *
qw_quote_choice_new (const char *title)
{
  QwQuoteChoice *self = qw_shape_new (&qw_quote_choice_shape);

  take_text (&self->title, title);
  return self;
}

QwQuoteChoice *
qw_quote_choice_copy (const QwQuoteChoice *self)
{
  return qw_shape_copy (&qw_quote_choice_shape, self);
}

QwQuoteChoice *
qw_quote_choice_ref (QwQuoteChoice *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
qw_quote_choice_unref (QwQuoteChoice *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear_choice);
}

QwQuoteTax *
qw_quote_tax_new (const char *title, gint64 percent)
{
  QwQuoteTax *self = qw_shape_new (&qw_quote_tax_shape);

  take_text (&self->title, title);
  self->percent = percent;
  return self;
}

QwQuoteTax *
qw_quote_tax_copy (const QwQuoteTax *self)
{
  return qw_shape_copy (&qw_quote_tax_shape, self);
}

QwQuoteTax *
qw_quote_tax_ref (QwQuoteTax *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
qw_quote_tax_unref (QwQuoteTax *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear_tax);
}

QwMilestone *
qw_milestone_new (const char *title)
{
  QwMilestone *self = qw_shape_new (&qw_milestone_shape);

  take_text (&self->title, title);
  return self;
}

QwMilestone *
qw_milestone_copy (const QwMilestone *self)
{
  return qw_shape_copy (&qw_milestone_shape, self);
}

QwMilestone *
qw_milestone_ref (QwMilestone *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
qw_milestone_unref (QwMilestone *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear_milestone);
}

QwQuoteEvent *
qw_quote_event_new (QwQuoteState state, const char *when, const char *reason)
{
  QwQuoteEvent *self = qw_shape_new (&qw_quote_event_shape);

  self->state = state;
  take_text (&self->when, when);
  self->reason = g_strdup (reason);
  return self;
}

void
qw_quote_event_unref (QwQuoteEvent *self)
{
  g_atomic_rc_box_release_full (self, (GDestroyNotify) clear_event);
}
