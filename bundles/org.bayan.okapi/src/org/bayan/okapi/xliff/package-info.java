/**
 * Looks whether XLIFF documents are valid: {@link org.bayan.okapi.xliff.XliffCheck} finds {@link
 * org.bayan.okapi.xliff.XliffFault}s.
 */
package org.bayan.okapi.xliff;
