package org.bayan.memory.ui.internal.editor;

import java.util.Map;
import org.bayan.core.memory.MemoryFinding;
import org.bayan.core.memory.UnitListFilter;
import org.bayan.index.memory.TranslationMemory;
import org.bayan.index.memory.UnitCatalog;

/**
 * What the list shows: units of a memory as it was at one moment.
 *
 * @param memory to read units from
 * @param catalog what is known of all units; empty while it is read for the first time
 * @param filter what was asked for
 * @param numbers of the units to be shown, in their order
 * @param findings what is to be looked at, by the numbers of units; empty where that was not asked
 * @param size how many units the memory has
 * @param fault why nothing could be found, a sentence; empty where nothing stood in the way
 */
record Listing(
    TranslationMemory memory,
    UnitCatalog catalog,
    UnitListFilter filter,
    long[] numbers,
    Map<Long, MemoryFinding> findings,
    int size,
    String fault) {}
