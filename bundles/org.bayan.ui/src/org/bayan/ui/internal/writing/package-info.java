/**
 * Writing in the cells of a bitext.
 *
 * <p>A <em>field</em> is laid over the cell that is written in. What is typed in it stays there
 * until it is <em>committed</em>: it becomes one edit of the bitext, undone as a whole. Inside the
 * field typing is undone step by step. A <em>stop</em> is a cell that Tab goes to. Inline codes are
 * <em>tags </em> in the text: characters that are stepped over, copied and deleted as one.
 */
package org.bayan.ui.internal.writing;
