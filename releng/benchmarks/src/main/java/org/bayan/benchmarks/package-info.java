/**
 * How fast the engines are, on the Brussels sample of the checkout.
 *
 * <p>One operation of a benchmark in {@linkplain org.openjdk.jmh.annotations.Mode#Throughput
 * throughput} works through a fixed amount of text, so that JMH's operations per second read as
 * megabytes (10<sup>6</sup> bytes of UTF-8) or as millions of characters (UTF-16 units) per second;
 * each class says which. Where another tool does the same job, it is measured on the same text in
 * the same run under the name {@code baseline…}: compare the ratio, which depends less on the
 * machine than the figures do.
 *
 * <p>The amounts are reached by repeating the report. No engine remembers words from one text unit
 * to the next, so that repeating it makes none of them faster.
 */
package org.bayan.benchmarks;
