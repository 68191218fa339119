/**
 * The view Preview: the documents as they will look, paragraph by paragraph.
 *
 * <p>A <em>block</em> is a text unit as it is shown. A book has tens of thousands of them: only
 * those in sight are laid out, and the place on the page is kept as a block and an offset in it.
 */
package org.bayan.ui.internal.preview;
