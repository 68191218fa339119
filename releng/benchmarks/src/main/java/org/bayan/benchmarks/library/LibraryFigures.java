package org.bayan.benchmarks.library;

import java.util.Locale;

/**
 * What was measured of a library.
 *
 * @param passages how many it has
 * @param indexing the time of the first opening, with indexing
 * @param indexBytes the size of the index
 * @param indexingHeap the most heap in use until then, in megabytes
 * @param opening the time of the second opening
 * @param searching the time of all queries
 * @param searchingHeap the most heap in use during the second opening and the queries
 * @param queries how many queries
 * @param first how many of them found their passage first
 * @param amongTen how many found it among the first ten
 */
record LibraryFigures(
    int passages,
    Seconds indexing,
    long indexBytes,
    double indexingHeap,
    Seconds opening,
    Seconds searching,
    double searchingHeap,
    int queries,
    int first,
    int amongTen) {

  static final String HEAD =
      "passages  indexing s  index MB  heap MB  opening s  queries s  heap MB  first  of ten "
          + " queries";

  String row() {
    return String.format(
        Locale.ROOT,
        "%8d  %17s  %8.1f  %7.0f  %17s  %17s  %7.0f  %5d  %6d  %7d",
        passages,
        indexing,
        indexBytes / 1e6,
        indexingHeap,
        opening,
        searching,
        searchingHeap,
        first,
        amongTen,
        queries);
  }
}
