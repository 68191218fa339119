/**
 * What Bayan does with translation memories, without a screen.
 *
 * <p>{@link org.bayan.core.memory.CreateMemory}, {@link org.bayan.core.memory.ImportMemory} and
 * {@link org.bayan.core.memory.ExportMemory} make memories and fill them. As everywhere in {@code
 * org.bayan.core}, each class is one use case, takes a request, reports through {@link
 * org.bayan.core.Progress} and fails with a {@link org.bayan.core.TaskException}; nothing is
 * half-written then.
 */
package org.bayan.core.memory;
