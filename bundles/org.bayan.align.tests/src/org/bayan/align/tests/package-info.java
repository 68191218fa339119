/**
 * Tests of the aligner: the contracts that every implementation keeps, its parts one by one, and
 * the quality of beads and confidence on small texts of our own ({@code example.*}, and {@code
 * council.*} in Arabic and French), on made-up languages, and on the texts that are shared beside
 * the repository.
 */
package org.bayan.align.tests;
