/**
 * The editor of a termbase and what it works on. A {@link
 * org.bayan.terms.ui.internal.editor.SharedTermbase} is a termbase that is open; whoever wants to
 * change a termbase, open or not, does so through {@link
 * org.bayan.terms.ui.internal.editor.TermbaseChanges}.
 */
package org.bayan.terms.ui.internal.editor;
