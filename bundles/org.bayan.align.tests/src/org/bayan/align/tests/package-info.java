/**
 * Tests of the aligner: the contract that every implementation keeps, the models one by one, and
 * the score on a small example of our own ({@code example.*}) and on the Brussels texts.
 */
package org.bayan.align.tests;
