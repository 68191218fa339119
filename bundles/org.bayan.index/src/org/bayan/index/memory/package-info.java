/**
 * Translation memories.
 *
 * <p>A memory is a folder with a Lucene index that is the store of record: what was committed is
 * there for good, whatever happens to the process that writes. {@link
 * org.bayan.index.memory.MemoryWriter} is the one that writes, {@link
 * org.bayan.index.memory.TranslationMemory} is what any number of processes look into: texts are
 * looked up ({@link org.bayan.index.memory.MemoryMatch}) by the score of {@link
 * org.bayan.index.memory.MatchScore}, and words in a {@link org.bayan.index.memory.Concordance}.
 * Units are those of {@link org.bayan.model.memory}.
 */
package org.bayan.index.memory;
