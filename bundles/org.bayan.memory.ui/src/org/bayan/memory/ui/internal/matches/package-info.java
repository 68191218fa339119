/**
 * The Matches view: what the memories of a bitext know of the source of the selected bead.
 *
 * <p>{@link org.bayan.memory.ui.internal.matches.MatchFinder} asks in the background, {@link
 * org.bayan.memory.ui.internal.matches.OpenMemories} keeps the memories open meanwhile. What is
 * found is a list of {@link org.bayan.memory.ui.internal.matches.ShownMatch}es, whose numbers are
 * those that Alt and a digit insert in the editor.
 */
package org.bayan.memory.ui.internal.matches;
