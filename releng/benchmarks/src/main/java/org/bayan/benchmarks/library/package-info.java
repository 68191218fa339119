/**
 * How libraries of official texts are indexed and searched, by size. The passages are UN sentences
 * and such that are recombined of them; what is looked up are their counterparts in the other
 * language.
 */
package org.bayan.benchmarks.library;
