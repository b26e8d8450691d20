/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <json-glib/json-glib.h>

#include "qw-catalog.h"

G_BEGIN_DECLS

/**
 * QwAnswers:
 *
 * What a person answers about their work: role, stack, who decides, and the share of a normal week
 * over the kinds of work. An immutable reference-counted value like #QwBrief: every qw_answers_with_…
 * returns new answers and leaves the old ones as they are.
 */
typedef struct _QwAnswers QwAnswers;

#define QW_TYPE_ANSWERS (qw_answers_get_type ())
GType qw_answers_get_type (void);

/** QW_SHARES_TOTAL: percent of the week that the shares sum to. */
#define QW_SHARES_TOTAL 100
/** QW_SHARES_SLACK: percent that they may miss it by, for thirds of a week and the like. */
#define QW_SHARES_SLACK 0.5

/** qw_answers_new: a start for @role (the catalog's own if %NULL): its week, its ownership and the stack "other". */
QwAnswers *qw_answers_new (QwCatalog *catalog, const char *role) G_GNUC_WARN_UNUSED_RESULT;
QwAnswers *qw_answers_ref (QwAnswers *self);
void qw_answers_unref (QwAnswers *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (QwAnswers, qw_answers_unref)

gboolean qw_answers_equal (QwAnswers *a, QwAnswers *b);

const char *qw_answers_get_role (QwAnswers *self);
const char *qw_answers_get_stack (QwAnswers *self);
const char *qw_answers_get_ownership (QwAnswers *self);
double qw_answers_get_share (QwAnswers *self,
                             const char *kind); /* percent of the week, 0 if it has none */
double qw_answers_get_total (QwAnswers *self);  /* of the shares, in percent */

/* Each (transfer full). What is impossible is for qw_answers_check() to say. */
QwAnswers *qw_answers_with_role (QwAnswers *self, const char *role) G_GNUC_WARN_UNUSED_RESULT;
QwAnswers *qw_answers_with_stack (QwAnswers *self, const char *stack) G_GNUC_WARN_UNUSED_RESULT;
QwAnswers *qw_answers_with_ownership (QwAnswers *self, const char *step) G_GNUC_WARN_UNUSED_RESULT;
QwAnswers *qw_answers_with_share (QwAnswers *self, const char *kind, double percent)
    G_GNUC_WARN_UNUSED_RESULT; /* this one alone: see qw_answers_balanced() for the others */

/**
 * qw_answers_balanced:
 * @kind: the kind of work that is moved
 * @percent: to what, 0 to 100
 * @locked: (array zero-terminated=1) (nullable): kinds that stay as they are
 *
 * Moves one share and scales the others that are not locked in proportion to what they are, so that
 * the week stays 100 %. What the locked ones leave is the most that @kind can get. Others that are all 0
 * share what is left equally. Whole percents stay whole, each
 * within one of its exact part. The more @kind gets, the less has every other one, never more.
 */
QwAnswers *qw_answers_balanced (QwAnswers *self,
                                QwCatalog *catalog,
                                const char *kind,
                                double percent,
                                const char *const *locked) G_GNUC_WARN_UNUSED_RESULT;

/** qw_answers_moved: @percent of the week, or all that is there, from one kind to another. */
QwAnswers *qw_answers_moved (QwAnswers *self, const char *from, const char *to, double percent)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_answers_check: whether ids are the catalog's, shares at least 0 and their total 100 ± %QW_SHARES_SLACK. */
gboolean qw_answers_check (QwAnswers *self, QwCatalog *catalog, const char *name, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_answers_parse: reads and checks answers (`format` 1); (transfer full). */
QwAnswers *qw_answers_parse (QwCatalog *catalog, const char *name, GBytes *bytes, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;
/** qw_answers_read: reads and checks an object of answers that stands inside another document. */
QwAnswers *qw_answers_read (QwCatalog *catalog, const char *name, JsonNode *node, GError **error)
    G_GNUC_WARN_UNUSED_RESULT;

/** qw_answers_to_json: (transfer full): as qw_answers_parse() reads it; kinds without a share left out. */
JsonNode *qw_answers_to_json (QwAnswers *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
