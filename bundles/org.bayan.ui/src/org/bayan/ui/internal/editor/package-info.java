/**
 * The editor of {@code .bitext} files: reading in the background, undoable changes, saving as a
 * whole or not at all.
 */
package org.bayan.ui.internal.editor;
