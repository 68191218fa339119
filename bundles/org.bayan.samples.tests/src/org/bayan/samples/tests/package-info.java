/**
 * Tests that the sample data keeps its promises: gold that fits the texts, official texts that say
 * what they are, a sound termbase.
 */
package org.bayan.samples.tests;
