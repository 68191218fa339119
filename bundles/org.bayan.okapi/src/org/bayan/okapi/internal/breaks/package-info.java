/**
 * Runs segmentation rules: finds the positions at which a text breaks.
 *
 * <p>Okapi reads the rules and gives an expression for each; the positions are those that its own
 * engine finds. That one searches the whole text for every rule. Here a rule is searched only where
 * it may match: near its <i>trigger</i>, a character without which it matches nothing (mostly the
 * stop), and only when a <i>walk</i> from the trigger through the automaton of the expression ends
 * well. An expression whose structure is not read is searched for in the whole text.
 */
package org.bayan.okapi.internal.breaks;
