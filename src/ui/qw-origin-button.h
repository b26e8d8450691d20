/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * QwOriginButton:
 *
 * "Where does this come from", beside anything with a figure. Property item: a
 * QwTypeItem, QwChoice, QwLineItem, QwFigureItem, QwShareItem, a QwSession for its rate, or a
 * QwOutlook for its score, or with property part "start" for the start of its role.
 * The popover is made when it is opened.
 */
#define QW_TYPE_ORIGIN_BUTTON (qw_origin_button_get_type ())
G_DECLARE_FINAL_TYPE (QwOriginButton, qw_origin_button, QW, ORIGIN_BUTTON, AdwBin)

G_END_DECLS
