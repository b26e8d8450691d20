/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "qw-reader.h"

typedef struct
{
  const char *name;
  void (*read) (const QwReader *root);
  const char *text;
  int code;
  const char *message; /* NULL: nothing is wrong */
} ReaderCase;

extern const char *const reader_levels[];
extern const ReaderCase reader_cases[];
extern const gsize n_reader_cases;

/* Readings that other tests use too: of the member "x" of the document. */
void reader_read_string (const QwReader *root);
void reader_read_ids (const QwReader *root);
void reader_read_strings (const QwReader *root);
