/** The preferences of translation memories, and their page. */
package org.bayan.memory.ui.internal.preferences;
