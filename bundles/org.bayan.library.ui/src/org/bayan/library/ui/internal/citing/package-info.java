/**
 * Citing by hand: a passage that a person chose, somewhere in the workbench, comes to stand behind
 * the segments of the report that are selected in the bitext editor.
 */
package org.bayan.library.ui.internal.citing;
