/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-outlook-private.h"

#include "qw-format.h"

#include <glib/gi18n-lib.h>

static void
add (QwSelector *selector, const char *id, const char *title)
{
  qw_selector_add (selector, qw_option_new (id, qw_format_table_text (title), NULL));
}

static QwSelector *
new_role (QwCatalog *catalog)
{
  GPtrArray *roles = qw_catalog_get_roles (catalog);
  QwSelector *selector = qw_selector_new (_ ("Role"));

  for (guint i = 0; i < roles->len; i++)
    add (selector, ((const QwRole *) roles->pdata[i])->id,
         ((const QwRole *) roles->pdata[i])->title);
  return selector;
}

static QwSelector *
new_stack (QwCatalog *catalog)
{
  GPtrArray *stacks = qw_catalog_get_stacks (catalog);
  QwSelector *selector = qw_selector_new (_ ("Main technology"));

  for (guint i = 0; i < stacks->len; i++)
    add (selector, ((const QwStack *) stacks->pdata[i])->id,
         ((const QwStack *) stacks->pdata[i])->title);
  return selector;
}

static QwSelector *
new_ownership (QwCatalog *catalog)
{
  GPtrArray *steps = qw_catalog_get_ownership (catalog);
  QwSelector *selector = qw_selector_new (_ ("Who decides and answers for it"));

  for (guint i = 0; i < steps->len; i++)
    add (selector, ((const QwOwnership *) steps->pdata[i])->id,
         ((const QwOwnership *) steps->pdata[i])->title);
  return selector;
}

static QwSelector *
new_selector (QwOutlookQuestion question, QwCatalog *catalog)
{
  switch (question)
    {
    case QW_OUTLOOK_ROLE:
      return new_role (catalog);
    case QW_OUTLOOK_STACK:
      return new_stack (catalog);
    case QW_OUTLOOK_OWNERSHIP:
    default:
      return new_ownership (catalog);
    }
}

static const char *
read_answer (QwOutlookQuestion question, QwAnswers *answers)
{
  switch (question)
    {
    case QW_OUTLOOK_ROLE:
      return qw_answers_get_role (answers);
    case QW_OUTLOOK_STACK:
      return qw_answers_get_stack (answers);
    case QW_OUTLOOK_OWNERSHIP:
    default:
      return qw_answers_get_ownership (answers);
    }
}

/* A start that nobody has touched gives way to that of the new role; a week of one's own stays. */
static QwAnswers *
change_role (QwOutlook *self, const char *role)
{
  g_autoptr (QwAnswers) start = NULL;

  if (!qw_outlook_is_start (self, self->answers))
    return qw_answers_with_role (self->answers, role);
  start = qw_answers_new (self->catalog, role);
  return qw_answers_with_stack (start, qw_answers_get_stack (self->answers));
}

static QwAnswers *
write_answer (QwOutlook *self, QwOutlookQuestion question, const char *id)
{
  switch (question)
    {
    case QW_OUTLOOK_ROLE:
      return change_role (self, id);
    case QW_OUTLOOK_STACK:
      return qw_answers_with_stack (self->answers, id);
    case QW_OUTLOOK_OWNERSHIP:
    default:
      return qw_answers_with_ownership (self->answers, id);
    }
}

static void
selected_cb (QwSelector *selector, GParamSpec *pspec, QwOutlook *self)
{
  g_autoptr (QwAnswers) answers = NULL;
  guint question = 0;

  while (question < QW_N_OUTLOOK_QUESTIONS && self->selectors[question] != selector)
    question++;
  /* A control may still hold the selector of the tables before. */
  if (self->following || question == QW_N_OUTLOOK_QUESTIONS)
    return;
  answers = write_answer (self, (QwOutlookQuestion) question, qw_selector_get_id (selector));
  qw_outlook_set_answers (self, answers, NULL);
}

void
qw_outlook_sync_selectors (QwOutlook *self)
{
  for (guint i = 0; i < QW_N_OUTLOOK_QUESTIONS; i++)
    qw_selector_select (self->selectors[i], read_answer ((QwOutlookQuestion) i, self->answers));
}

void
qw_outlook_fill_selectors (QwOutlook *self)
{
  static const char *const names[] = { "role", "stack", "ownership" };

  for (guint i = 0; i < QW_N_OUTLOOK_QUESTIONS; i++)
    {
      g_clear_object (&self->selectors[i]);
      self->selectors[i] = new_selector ((QwOutlookQuestion) i, self->catalog);
      qw_selector_select (self->selectors[i], read_answer ((QwOutlookQuestion) i, self->answers));
      g_signal_connect_object (self->selectors[i], "notify::selected", G_CALLBACK (selected_cb),
                               self, 0);
      g_object_notify (G_OBJECT (self), names[i]);
    }
}
