/**
 * What the workbench knows of spelling: which dictionary a language has, and the words that are
 * right in a bitext although no dictionary has them. Fields that mark what is misspelled are in
 * {@code org.bayan.ui.internal.writing}.
 */
package org.bayan.ui.internal.spelling;
