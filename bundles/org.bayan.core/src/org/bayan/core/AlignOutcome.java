package org.bayan.core;

import org.bayan.model.bitext.BitextProject;

/**
 * What came of an alignment.
 *
 * @param project the bitext
 * @param summary its figures
 */
public record AlignOutcome(BitextProject project, AlignmentSummary summary) {}
