/**
 * Reads XML that nobody vouches for: nothing outside it is fetched, no entity is expanded, and a
 * part that would exhaust a filter is told before the filter gets it.
 */
package org.bayan.okapi.internal.xml;
