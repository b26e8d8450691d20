/* SPDX-FileCopyrightText: 2026 Quotewright contributors
 * SPDX-License-Identifier: GPL-3.0-or-later */

#include "distribution-cases.h"

/* clang-format off */

const double distribution_case_chances[] = { 0.05, 0.10, 0.25, 0.50, 0.75, 0.90, 0.95 };

static CaseTerm
fill_dozen (guint i)
{
  return (CaseTerm){ (QwPart) (i % 3), { 4.0 + i, 8.0 + 2 * i, 18.0 + 5 * i } };
}

static CaseTerm
fill_forty (guint i)
{
  return (CaseTerm){ (QwPart) (i % 2), { 4.0 + i, 9.0 + i, 20.0 + 2 * i } };
}

static CaseTerm
fill_sixty (guint i)
{
  return (CaseTerm){ (QwPart) (i % 3), { 2.0 + i % 7, 5.0 + i % 11, 16.0 + i % 13 + i % 11 } };
}

/* The mean of four scrambled nets of 2 million points each; plain draws, 8 million, agree within their noise. */
const DistributionCase distribution_cases[] = {
  {
    .name = "two-lines-apart", .correlation = 0,
    .assistance = { 1, 1, 1 }, .rate = { 85, 85, 85 }, .deadline_factor = 1,
    .n_terms = 2,
    .terms = { { QW_PART_CODING, { 8, 16, 40 } },
               { QW_PART_BUILD, { 10, 12, 30 } } },
    .hours = { 18.55344, 20.51042, 24.8811, 32.929, 45.80054, 62.8343, 76.39569 },
    .price = { 1577.042, 1743.386, 2114.894, 2798.965, 3893.046, 5340.915, 6493.634 },
  },
  {
    .name = "two-lines-usual", .correlation = 0.2,
    .assistance = { 1, 1, 1 }, .rate = { 85, 85, 85 }, .deadline_factor = 1,
    .n_terms = 2,
    .terms = { { QW_PART_CODING, { 8, 16, 40 } },
               { QW_PART_BUILD, { 10, 12, 30 } } },
    .hours = { 17.88245, 19.80683, 24.1517, 32.27861, 45.9127, 64.35469, 79.15229 },
    .price = { 1520.008, 1683.581, 2052.894, 2743.682, 3902.579, 5470.148, 6727.944 },
  },
  {
    .name = "few-lines-vague", .correlation = 0.4,
    .assistance = { 1, 1, 1 }, .rate = { 60, 60, 60 }, .deadline_factor = 1.25,
    .n_terms = 4,
    .terms = { { QW_PART_CODING, { 20, 40, 110 } },
               { QW_PART_BUILD, { 6, 9, 20 } },
               { QW_PART_REST, { 2, 5, 16 } },
               { QW_PART_CODING, { 4, 4, 9 } } },
    .hours = { 31.30508, 36.13651, 46.6317, 64.40928, 97.28514, 145.2174, 185.9089 },
    .price = { 2347.881, 2710.238, 3497.378, 4830.696, 7296.385, 10891.31, 13943.17 },
  },
  {
    .name = "market-rate", .correlation = 0.2,
    .assistance = { 1, 1, 1 }, .rate = { 50, 85, 150 }, .deadline_factor = 1,
    .n_terms = 3,
    .terms = { { QW_PART_CODING, { 12, 24, 60 } },
               { QW_PART_BUILD, { 5, 10, 22 } },
               { QW_PART_REST, { 3, 6, 14 } } },
    .hours = { 22.1781, 25.6362, 32.82422, 44.3088, 62.11796, 85.96958, 105.2239 },
    .price = { 1421.542, 1760.557, 2535.664, 3863.945, 6000.668, 9056.851, 11662.44 },
  },
  {
    .name = "assisted", .correlation = 0.2,
    .assistance = { 0.6, 0.85, 1.1 }, .rate = { 85, 85, 85 }, .deadline_factor = 1,
    .n_terms = 3,
    .terms = { { QW_PART_CODING, { 30, 60, 140 } },
               { QW_PART_BUILD, { 20, 30, 60 } },
               { QW_PART_REST, { 4, 8, 20 } } },
    .hours = { 50.96622, 58.04289, 73.20068, 97.33527, 133.5808, 181.3448, 219.5042 },
    .price = { 4332.129, 4933.645, 6222.058, 8273.498, 11354.37, 15414.31, 18657.86 },
  },
  {
    .name = "assisted-market", .correlation = 0.1,
    .assistance = { 0.6, 0.85, 1.1 }, .rate = { 45, 70, 120 }, .deadline_factor = 1.5,
    .n_terms = 3,
    .terms = { { QW_PART_CODING, { 30, 60, 140 } },
               { QW_PART_BUILD, { 20, 30, 60 } },
               { QW_PART_REST, { 4, 8, 20 } } },
    .hours = { 52.80017, 59.79903, 74.68245, 98.10737, 132.8243, 178.4416, 215.0839 },
    .price = { 4438.233, 5333.246, 7338.198, 10689.31, 15933.25, 23243.31, 29362.71 },
  },
  {
    .name = "one-line-share", .correlation = 0.2,
    .assistance = { 1, 1, 1 }, .rate = { 85, 85, 85 }, .deadline_factor = 1,
    .n_terms = 2,
    .terms = { { QW_PART_CODING, { 20, 40, 90 } },
               { QW_PART_SHARE, { 0.05, 0.15, 0.3 } } },
    .hours = { 18.8554, 23.00174, 32.06348, 46.63919, 71.39399, 105.2579, 132.8251 },
    .price = { 1602.709, 1955.148, 2725.396, 3964.331, 6068.489, 8946.923, 11290.14 },
  },
  {
    .name = "shares-and-all", .correlation = 0.4,
    .assistance = { 0.75, 0.9, 1.2 }, .rate = { 50, 85, 150 }, .deadline_factor = 1,
    .n_terms = 7,
    .terms = { { QW_PART_CODING, { 20, 40, 90 } },
               { QW_PART_BUILD, { 16, 30, 48 } },
               { QW_PART_REST, { 8, 10, 24 } },
               { QW_PART_CODING, { 3, 9, 24 } },
               { QW_PART_SHARE, { 0.05, 0.15, 0.3 } },
               { QW_PART_SHARE, { 0.08, 0.12, 0.2 } },
               { QW_PART_SHARE, { 0.02, 0.05, 0.15 } } },
    .hours = { 60.15582, 69.94828, 90.34863, 121.063, 164.7793, 220.5362, 264.315 },
    .price = { 3877.908, 4808.943, 6919.861, 10456.88, 15971.45, 23598.76, 29930.35 },
  },
  {
    .name = "one-line-market", .correlation = 0.2,
    .assistance = { 1, 1, 1 }, .rate = { 40, 75, 160 }, .deadline_factor = 1,
    .n_terms = 1,
    .terms = { { QW_PART_BUILD, { 10, 25, 80 } } },
    .hours = { 7.712332, 10.00005, 15.43501, 24.99992, 46.11089, 79.99864, 111.2455 },
    .price = { 452.6738, 622.7596, 1071.019, 2023.679, 4004.805, 7599.491, 11215.26 },
  },
  {
    .name = "constants-among", .correlation = 0.2,
    .assistance = { 0.7, 0.8, 1 }, .rate = { 85, 85, 85 }, .deadline_factor = 1,
    .n_terms = 4,
    .terms = { { QW_PART_CODING, { 20, 20, 20 } },
               { QW_PART_BUILD, { 15, 15, 15 } },
               { QW_PART_REST, { 6, 12, 30 } },
               { QW_PART_SHARE, { 0.1, 0.1, 0.1 } } },
    .hours = { 38.50204, 39.92002, 42.81051, 47.284, 54.62274, 65.15719, 74.0214 },
    .price = { 3272.673, 3393.202, 3638.894, 4019.14, 4642.933, 5538.361, 6291.819 },
  },
  {
    .name = "nearly-one", .correlation = 0.9,
    .assistance = { 1, 1, 1 }, .rate = { 85, 85, 85 }, .deadline_factor = 1,
    .n_terms = 3,
    .terms = { { QW_PART_CODING, { 10, 20, 55 } },
               { QW_PART_CODING, { 12, 18, 30 } },
               { QW_PART_REST, { 5, 9, 26 } } },
    .hours = { 23.80642, 27.6342, 35.56511, 48.40458, 73.33795, 109.6568, 140.3227 },
    .price = { 2023.545, 2348.907, 3023.034, 4114.389, 6233.726, 9320.83, 11927.43 },
  },
  {
    .name = "dozen", .correlation = 0.2,
    .assistance = { 1, 1, 1 }, .rate = { 85, 85, 85 }, .deadline_factor = 1,
    .n_terms = 12,
    .fill = fill_dozen,
    .hours = { 160.3023, 179.5431, 218.4801, 274.3739, 347.6714, 432.6193, 493.9509 },
    .price = { 13625.7, 15261.16, 18570.81, 23321.79, 29552.07, 36772.64, 41985.83 },
  },
  {
    .name = "forty", .correlation = 0.3,
    .assistance = { 0.75, 0.9, 1.2 }, .rate = { 50, 85, 150 }, .deadline_factor = 1,
    .n_terms = 40,
    .fill = fill_forty,
    .hours = { 964.6315, 1024.156, 1150.595, 1343.984, 1612.018, 1933.418, 2168.836 },
    .price = { 53641.51, 63509.33, 84532.58, 117338.9, 164967.9, 225943.8, 273498.7 },
  },
  {
    .name = "sixty-apart", .correlation = 0,
    .assistance = { 1, 1, 1 }, .rate = { 85, 85, 85 }, .deadline_factor = 1,
    .n_terms = 60,
    .fill = fill_sixty,
    .hours = { 674.2724, 701.4821, 750.6411, 811.653, 881.3916, 954.778, 1005.615 },
    .price = { 57313.16, 59625.98, 63804.49, 68990.51, 74918.28, 81156.13, 85477.24 },
  },
};

const gsize distribution_n_cases = G_N_ELEMENTS (distribution_cases);

/* Hours and price of the case DISTRIBUTION_CASE_BITS at the chances above. */
const double distribution_case_bits[][2] = {
  { 0x1.e0b20b8e3a15bp+5, 0x1.e4c5cd51b0f2bp+11 },
  { 0x1.17d83fe2658dbp+6, 0x1.2c8db11cc148cp+12 },
  { 0x1.696daec32623cp+6, 0x1.b07bf50e71036p+12 },
  { 0x1.e4209f91fdb7cp+6, 0x1.46c43f93dd1a3p+13 },
  { 0x1.49987bf518038p+7, 0x1.f31e31a5cde2fp+13 },
  { 0x1.b956998f61dbp+7, 0x1.70c87f322a1e6p+14 },
  { 0x1.088130f1ed64dp+8, 0x1.d3bb2a2f2d899p+14 },
};

/* clang-format on */

QwModel
distribution_case_model (const DistributionCase *self, QwTerm *terms)
{
  for (guint i = 0; i < self->n_terms; i++)
    {
      CaseTerm term = self->fill != NULL ? self->fill (i) : self->terms[i];

      terms[i] = (QwTerm){ term.part, qw_stream_catalog (i), term.range };
    }
  return (QwModel){ .correlation = self->correlation,
                    .assistance = self->assistance,
                    .rate = self->rate,
                    .deadline_factor = self->deadline_factor,
                    .terms = terms,
                    .n_terms = self->n_terms };
}
