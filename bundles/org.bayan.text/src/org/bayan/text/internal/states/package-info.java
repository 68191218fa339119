/**
 * The names of states. They stand in trees of folded words; what may be written together with the
 * first word of an Arabic name is taken off.
 */
package org.bayan.text.internal.states;
