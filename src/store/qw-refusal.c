/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-refusal.h"

#include "qw-error.h"

#include <glib/gi18n-lib.h>

static const char *const kinds[] = {
  [QW_ERROR_ENCODING] = N_ ("It is not text in UTF-8"),
  [QW_ERROR_SYNTAX] = N_ ("It is not written as such a file is"),
  [QW_ERROR_SIZE] = N_ ("The file is too large"),
  [QW_ERROR_DEPTH] = N_ ("It is nested too deeply"),
  [QW_ERROR_DUPLICATE] = N_ ("Something stands there twice"),
  [QW_ERROR_NUMBER] = N_ ("A number cannot be used"),
  [QW_ERROR_TYPE] = N_ ("A value is of the wrong kind"),
  [QW_ERROR_MISSING] = N_ ("Something is missing"),
  [QW_ERROR_UNKNOWN] = N_ ("A name is not known"),
  [QW_ERROR_ORDER] = N_ ("Low, typical and high do not rise"),
  [QW_ERROR_LIMIT] = N_ ("A value is outside its limits"),
  [QW_ERROR_REQUIREMENT] = N_ ("A feature needs another one"),
  [QW_ERROR_EXCLUSION] = N_ ("Two features exclude each other"),
  [QW_ERROR_CYCLE] = N_ ("Features need each other in a circle"),
  [QW_ERROR_VERSION] = N_ ("It is of a version that cannot be read"),
  [QW_ERROR_OVERFLOW] = N_ ("An amount is too large"),
};

char *
qw_refusal_say (const GError *error)
{
  g_return_val_if_fail (error != NULL, NULL);
  if (error->domain != QW_ERROR || error->code < 0 || error->code >= (int) G_N_ELEMENTS (kinds))
    return g_strdup (error->message);
  /* Translators: what kind of trouble it is, and where and with what: file, place, value. */
  return g_strdup_printf (_ ("%s (%s)"), _ (kinds[error->code]), error->message);
}
