/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "qw-outlook.h"

G_BEGIN_DECLS

/**
 * QwRiskSection:
 *
 * A part of the page of AI risk that has a template of its own and follows the outlook. Property outlook.
 */
#define QW_TYPE_RISK_SECTION (qw_risk_section_get_type ())
G_DECLARE_DERIVABLE_TYPE (QwRiskSection, qw_risk_section, QW, RISK_SECTION, AdwBin)

/** QwRiskSectionClass: @bind: (nullable): an outlook has come, and stays: connects what the template cannot */
struct _QwRiskSectionClass
{
  AdwBinClass parent_class;

  void (*bind) (QwRiskSection *self, QwOutlook *outlook);
};

/** qw_risk_section_get_outlook: (transfer none) (nullable) */
QwOutlook *qw_risk_section_get_outlook (QwRiskSection *self);

G_END_DECLS
