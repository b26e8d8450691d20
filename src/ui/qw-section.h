/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "qw-session.h"

G_BEGIN_DECLS

/**
 * QwSection:
 *
 * A part of the page that has a template of its own and follows the
 * session. Property session.
 */
#define QW_TYPE_SECTION (qw_section_get_type ())
G_DECLARE_DERIVABLE_TYPE (QwSection, qw_section, QW, SECTION, AdwBin)

/**
 * QwSectionClass:
 * @bind: (nullable): a session has come, and stays: connects what the template cannot
 * @update: (nullable): shows another estimate; what the template binds follows by itself
 */
struct _QwSectionClass
{
  AdwBinClass parent_class;

  void (*bind) (QwSection *self, QwSession *session);
  void (*update) (QwSection *self, QwEstimate *estimate);
};

/** qw_section_get_session: (transfer none) (nullable) */
QwSession *qw_section_get_session (QwSection *self);

G_END_DECLS
