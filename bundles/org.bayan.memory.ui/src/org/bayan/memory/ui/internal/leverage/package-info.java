/** The dialog that tells how much of documents or of a bitext the translation memories know. */
package org.bayan.memory.ui.internal.leverage;
