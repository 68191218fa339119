/**
 * What Bayan does with translation memories, without a screen.
 *
 * <p>{@link org.bayan.core.memory.CreateMemory}, {@link org.bayan.core.memory.ImportMemory} and
 * {@link org.bayan.core.memory.ExportMemory} make memories and fill them. {@link
 * org.bayan.core.memory.LookUpTexts} and {@link org.bayan.core.memory.SearchConcordance} look into
 * them, {@link org.bayan.core.memory.AnalyseLeverage} tells how much of documents they know, {@link
 * org.bayan.core.memory.PretranslateDocument} translates documents from them, {@link
 * org.bayan.core.memory.CheckMemory} checks them, {@link org.bayan.core.memory.EditMemory} changes
 * their units, {@link org.bayan.core.memory.MemoryEditing} so that it can be undone, {@link
 * org.bayan.core.memory.RememberBeads} keeps the beads of a bitext in one, {@link
 * org.bayan.core.memory.KeepUnits} follows what is accepted there. {@link
 * org.bayan.core.memory.BitextMemories} tells which memories a bitext is worked on with. As
 * everywhere in {@code org.bayan.core}, each class is one use case, reports through {@link
 * org.bayan.core.Progress} and fails with a {@link org.bayan.core.TaskException}; nothing is
 * half-written then.
 */
package org.bayan.core.memory;
