/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "qw-sql-error.h"

#include "qw-library-types.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <sqlite3.h>

static QwLibraryError
find_code_of_fault (int number)
{
  switch (number)
    {
    case ENOSPC:
    case EDQUOT:
    case EFBIG:
      return QW_LIBRARY_ERROR_FULL;
    case EROFS:
    case EACCES:
    case EPERM:
      return QW_LIBRARY_ERROR_READ_ONLY;
    default:
      return QW_LIBRARY_ERROR_UNWRITABLE;
    }
}

static QwLibraryError
find_code (int code, int number)
{
  switch (code & 0xff)
    {
    case SQLITE_FULL:
      return QW_LIBRARY_ERROR_FULL;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
      return QW_LIBRARY_ERROR_BUSY;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
      return QW_LIBRARY_ERROR_READ_ONLY;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return QW_LIBRARY_ERROR_DAMAGED;
    case SQLITE_CONSTRAINT:
      return code == SQLITE_CONSTRAINT_UNIQUE ? QW_LIBRARY_ERROR_TAKEN
                                              : QW_LIBRARY_ERROR_UNWRITABLE;
    case SQLITE_CANTOPEN:
      return QW_LIBRARY_ERROR_UNREADABLE;
    case SQLITE_IOERR:
    default:
      return find_code_of_fault (number);
    }
}

static const char *
find_words (QwLibraryError code)
{
  switch (code)
    {
    case QW_LIBRARY_ERROR_FULL:
      return _ ("there is no room left on the disk");
    case QW_LIBRARY_ERROR_BUSY:
      return _ ("another program is holding it");
    case QW_LIBRARY_ERROR_READ_ONLY:
      return _ ("it may not be written to");
    case QW_LIBRARY_ERROR_DAMAGED:
      return _ ("the file is damaged");
    case QW_LIBRARY_ERROR_TAKEN:
      return _ ("the number stands for another quote");
    case QW_LIBRARY_ERROR_UNREADABLE:
      return _ ("it cannot be opened");
    default:
      return NULL;
    }
}

GError *
qw_sql_error_new (const char *name, int code, int number, const char *detail)
{
  QwLibraryError kind = find_code (code, number);
  const char *words = find_words (kind);

  if ((code & 0xff) == SQLITE_INTERRUPT)
    return g_error_new_literal (G_IO_ERROR, G_IO_ERROR_CANCELLED, "cancelled");
  if (words == NULL)
    words = (code & 0xff) == SQLITE_IOERR && number != 0 ? g_strerror (number) : detail;
  return g_error_new (QW_LIBRARY_ERROR, kind, "%s: %s", name, words);
}
