/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * QwNews:
 *
 * A frame around what shows a result. It says the result to screen readers once it stands still, not
 * with every key that is pressed on the way there. Property text: the result in words.
 *
 * To other programs it is a status whose name is the text. From GTK 4.14 on the text is announced as well.
 */
#define QW_TYPE_NEWS (qw_news_get_type ())
G_DECLARE_FINAL_TYPE (QwNews, qw_news, QW, NEWS, AdwBin)

G_END_DECLS
