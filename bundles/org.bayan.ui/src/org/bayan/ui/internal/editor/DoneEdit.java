package org.bayan.ui.internal.editor;

import java.time.Instant;

/**
 * An edit that was done since the bitext was opened and is not undone.
 *
 * @param label what it did, such as "merge of segments 12–13"
 * @param at when it was done
 * @param person who did it
 */
public record DoneEdit(String label, Instant at, String person) {}
