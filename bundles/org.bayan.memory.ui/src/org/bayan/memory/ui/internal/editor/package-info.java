/**
 * The editor of translation memories. A {@link org.bayan.memory.ui.internal.editor.MemorySession}
 * reads a memory as it is now, in a job, and gives the editor a {@link
 * org.bayan.memory.ui.internal.editor.Listing} whenever something else is asked for or anybody has
 * written. Each edit is written at once as a {@link
 * org.bayan.memory.ui.internal.editor.MemoryOperation}.
 */
package org.bayan.memory.ui.internal.editor;
