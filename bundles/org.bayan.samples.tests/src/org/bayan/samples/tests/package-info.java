/** Tests that the sample data keeps its promises: gold that fits the texts, a sound termbase. */
package org.bayan.samples.tests;
