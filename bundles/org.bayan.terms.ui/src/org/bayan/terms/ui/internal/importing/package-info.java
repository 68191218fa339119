/**
 * The wizard that brings terms into a termbase: which file and which termbase, what the columns of
 * a table say, what would change, and what has.
 */
package org.bayan.terms.ui.internal.importing;
