/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * QwError:
 * @QW_ERROR_ENCODING: not UTF-8
 * @QW_ERROR_SYNTAX: not the grammar of RFC 8259
 * @QW_ERROR_SIZE: the file is larger than the gate lets through
 * @QW_ERROR_DEPTH: nested more deeply than the gate lets through
 * @QW_ERROR_DUPLICATE: a member name or an id that stands twice
 * @QW_ERROR_NUMBER: a number that is not finite or cannot be held
 * @QW_ERROR_TYPE: a value of another JSON type than the one allowed
 * @QW_ERROR_MISSING: a member that must be there is not
 * @QW_ERROR_UNKNOWN: an id that the catalog does not have
 * @QW_ERROR_ORDER: a range whose low, typical and high do not rise
 * @QW_ERROR_LIMIT: a value outside the limits that the message names
 * @QW_ERROR_REQUIREMENT: a feature without the feature that it needs
 * @QW_ERROR_EXCLUSION: two features that exclude each other
 * @QW_ERROR_CYCLE: requirements that lead back to where they began
 * @QW_ERROR_VERSION: a format or an edition that this version does not read
 * @QW_ERROR_OVERFLOW: an amount that does not fit 64 bits of minor units
 *
 * What can be wrong with something that the engine reads. The message is
 * one line, `file: path: what was found and what is allowed`.
 */
typedef enum
{
  QW_ERROR_ENCODING,
  QW_ERROR_SYNTAX,
  QW_ERROR_SIZE,
  QW_ERROR_DEPTH,
  QW_ERROR_DUPLICATE,
  QW_ERROR_NUMBER,
  QW_ERROR_TYPE,
  QW_ERROR_MISSING,
  QW_ERROR_UNKNOWN,
  QW_ERROR_ORDER,
  QW_ERROR_LIMIT,
  QW_ERROR_REQUIREMENT,
  QW_ERROR_EXCLUSION,
  QW_ERROR_CYCLE,
  QW_ERROR_VERSION,
  QW_ERROR_OVERFLOW,
} QwError;

#define QW_ERROR (qw_error_quark ())
GQuark qw_error_quark (void);

G_END_DECLS
