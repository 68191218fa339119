/**
 * The memory of a project: accepted beads are kept in it at once.
 *
 * <p>{@link org.bayan.memory.ui.internal.project.Keeping} follows the bitexts that are open. What
 * was accepted, or is no longer, is read a moment later on the user interface thread and waits in a
 * {@link org.bayan.memory.ui.internal.project.MemoryQueue} until a job has written it.
 */
package org.bayan.memory.ui.internal.project;
