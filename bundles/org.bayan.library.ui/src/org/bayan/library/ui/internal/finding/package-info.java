/**
 * Finding the official words behind the source of a bitext: in which libraries, and taking what was
 * found into the bitext as one edit.
 */
package org.bayan.library.ui.internal.finding;
