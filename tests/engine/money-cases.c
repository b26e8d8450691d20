/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "money-cases.h"

#include <math.h>

#define OVER     QW_ERROR_OVERFLOW
#define BAD      QW_ERROR_NUMBER
#define LARGEST  G_MAXINT64
#define SMALLEST G_MININT64

/* A case is a line. */
/* clang-format off */
const DoubleCase double_cases[] = {
  { 0, 2, 0, FITS },
  { -0.0, 2, 0, FITS },
  { 8800, 2, 880000, FITS },
  { 0.005, 2, 1, FITS },
  { -0.005, 2, -1, FITS },
  { 0.125, 2, 13, FITS },
  { -0.125, 2, -13, FITS },
  { 0.375, 2, 38, FITS },
  { 2.5, 0, 3, FITS },
  { -2.5, 0, -3, FITS },
  { 0.5, 0, 1, FITS },
  { 1.5, 0, 2, FITS },
  { 0.49999999999999994, 0, 0, FITS },
  { 1.005, 2, 100, FITS }, /* the double is a little below 1.005 */
  { 0.1 + 0.2, 2, 30, FITS },
  { 1234.5678, 0, 1235, FITS },
  { 1234.5678, 3, 1234568, FITS },
  { 1234.5678, 4, 12345678, FITS },
  { 1e15, 2, 100000000000000000, FITS },
  { 9.2e16, 2, 9200000000000000000, FITS },
  { 9223372036854774784.0, 0, 9223372036854774784, FITS },
  { -9223372036854775808.0, 0, 0, OVER },
  { 9223372036854775808.0, 0, 0, OVER },
  { 9.3e16, 2, 0, OVER },
  { 1e300, 0, 0, OVER },
  { -1e300, 4, 0, OVER },
  { 1.7976931348623157e308, 4, 0, OVER },
  { INFINITY, 2, 0, OVER },
  { -INFINITY, 2, 0, OVER },
  { NAN, 2, 0, OVER },
};

const ParseCase parse_cases[] = {
  { "0", 2, 0, FITS },
  { "0.00", 2, 0, FITS },
  { "-0.00", 2, 0, FITS },
  { "8800.00", 2, 880000, FITS },
  { "8800", 2, 880000, FITS },
  { "8800.5", 2, 880050, FITS },
  { "85", 0, 85, FITS },
  { "0.01", 2, 1, FITS },
  { "-0.01", 2, -1, FITS },
  { "1.234", 3, 1234, FITS },
  { "1.2345", 4, 12345, FITS },
  { "92233720368547758.07", 2, LARGEST, FITS },
  { "-92233720368547758.08", 2, SMALLEST, FITS },
  { "9223372036854775807", 0, LARGEST, FITS },
  { "92233720368547758.08", 2, 0, OVER },
  { "-92233720368547758.09", 2, 0, OVER },
  { "92233720368547759", 2, 0, OVER },
  { "18446744073709551616", 0, 0, OVER },
  { "99999999999999999999999999", 0, 0, OVER },
  { "", 2, 0, BAD },
  { "-", 2, 0, BAD },
  { ".", 2, 0, BAD },
  { ".5", 2, 0, BAD },
  { "5.", 2, 0, BAD },
  { "+5", 2, 0, BAD },
  { "--5", 2, 0, BAD },
  { "05", 2, 0, BAD },
  { "-05", 2, 0, BAD },
  { "00", 2, 0, BAD },
  { "1.005", 2, 0, BAD },
  { "1.0", 0, 0, BAD },
  { "12,5", 2, 0, BAD },
  { "1,234.56", 2, 0, BAD },
  { "1.234,56", 2, 0, BAD },
  { "1 234", 2, 0, BAD },
  { " 1", 2, 0, BAD },
  { "1 ", 2, 0, BAD },
  { "1\n", 2, 0, BAD },
  { "1e3", 2, 0, BAD },
  { "0x10", 2, 0, BAD },
  { "nan", 2, 0, BAD },
  { "inf", 2, 0, BAD },
  { "1.2.3", 2, 0, BAD },
  { "1.-2", 2, 0, BAD },
  { "$5", 2, 0, BAD },
  { "\xd9\xa1", 2, 0, BAD }, /* an Arabic digit */
  { "\xff", 2, 0, BAD },
};

static const QwNumberStyle english = { ".", ",", "\3" };
static const QwNumberStyle german = { ",", ".", "\3" };
static const QwNumberStyle french = { ",", "\xe2\x80\xaf", "\3" };
static const QwNumberStyle indian = { ".", ",", "\3\2" };
static const QwNumberStyle plain = { ".", "", "" };
static const QwNumberStyle unmarked = { ".", "", "\3" };
static const QwNumberStyle once = { ".", ",", "\3\177" };

const FormatCase format_cases[] = {
  { 0, 2, 2, &english, "0.00" },
  { 5, 2, 2, &english, "0.05" },
  { -5, 2, 2, &english, "-0.05" },
  { 99999, 2, 2, &english, "999.99" },
  { 100000, 2, 2, &english, "1,000.00" },
  { 123456789, 2, 2, &english, "1,234,567.89" },
  { -123456789, 2, 2, &english, "-1,234,567.89" },
  { -99999, 2, 2, &english, "-999.99" },
  { 123456789, 2, 2, &german, "1.234.567,89" },
  { 123456789, 2, 2, &french, "1\xe2\x80\xaf" "234\xe2\x80\xaf" "567,89" },
  { 123456789, 2, 2, &indian, "12,34,567.89" },
  { 1234567890123, 2, 2, &indian, "12,34,56,78,901.23" },
  { 9999900, 2, 2, &indian, "99,999.00" },
  { 123456789, 2, 2, &plain, "1234567.89" },
  { 123456789, 2, 2, &unmarked, "1234567.89" },
  { 123456789, 2, 2, &once, "1234,567.89" },
  { 880000, 2, 0, &english, "8,800" },
  { 880049, 2, 0, &english, "8,800" },
  { 880050, 2, 0, &english, "8,801" },
  { -880050, 2, 0, &english, "-8,801" },
  { 99950, 2, 0, &english, "1,000" },
  { -49, 2, 0, &english, "0" },
  { -50, 2, 0, &english, "-1" },
  { 123450, 2, 1, &english, "1,234.5" },
  { 1234567, 0, 0, &english, "1,234,567" },
  { 1234567, 3, 3, &english, "1,234.567" },
  { 1234567, 3, 2, &english, "1,234.57" },
  { 12345678, 4, 4, &english, "1,234.5678" },
  { 1, 4, 4, &english, "0.0001" },
  { LARGEST, 2, 2, &english, "92,233,720,368,547,758.07" },
  { SMALLEST, 2, 2, &english, "-92,233,720,368,547,758.08" },
  { SMALLEST, 0, 0, &plain, "-9223372036854775808" },
  { LARGEST, 4, 0, &indian, "92,23,37,20,36,85,478" },
};

const MultiplyCase multiply_cases[] = {
  { 0, 5, 7, 0, FITS },
  { 7, 0, 5, 0, FITS },
  { 6422, 225, 100, 14450, FITS }, /* 2.25 × 64.22 */
  { 1, 1, 2, 1, FITS },
  { -1, 1, 2, -1, FITS },
  { 1, -1, 2, -1, FITS },
  { -1, -1, 2, 1, FITS },
  { 3, 1, 2, 2, FITS },
  { 5, 1, 2, 3, FITS },
  { 1, 1, 3, 0, FITS },
  { 2, 1, 3, 1, FITS },
  { 1, 49, 100, 0, FITS },
  { LARGEST, 1, 1, LARGEST, FITS },
  { SMALLEST, 1, 1, SMALLEST, FITS },
  { LARGEST, LARGEST, LARGEST, LARGEST, FITS },
  { SMALLEST, LARGEST, LARGEST, SMALLEST, FITS },
  { LARGEST, -1, 1, -LARGEST, FITS },
  { SMALLEST, -1, 1, 0, OVER },
  { LARGEST, 1900, 10000, 1752440687002407403, FITS },
  { LARGEST, 2, 1, 0, OVER },
  { LARGEST, 3, 2, 0, OVER },
  { SMALLEST, SMALLEST, LARGEST, 0, OVER },
  { SMALLEST, SMALLEST, 1, 0, OVER },
  { 4000000000, 4000000000, 1, 0, OVER },
  { 4000000000, 4000000000, 2, 8000000000000000000, FITS },
};
/* clang-format on */

const gsize n_double_cases = G_N_ELEMENTS (double_cases);
const gsize n_parse_cases = G_N_ELEMENTS (parse_cases);
const gsize n_format_cases = G_N_ELEMENTS (format_cases);
const gsize n_multiply_cases = G_N_ELEMENTS (multiply_cases);
