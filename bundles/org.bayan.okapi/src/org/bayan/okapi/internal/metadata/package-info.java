/**
 * What documents say of themselves. A <i>field</i> is a name and a value as the format has them; a
 * reader picks the fields that are title, author, publisher, date, symbol and language, the most
 * telling first. Dates are put into the form of ISO 8601; a value that cannot be is left out.
 */
package org.bayan.okapi.internal.metadata;
