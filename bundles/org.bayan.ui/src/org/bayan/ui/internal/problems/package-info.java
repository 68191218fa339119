/**
 * What a person should look at, as markers of the bitext's file: the Problems view lists them, and
 * opening one goes to its segment.
 */
package org.bayan.ui.internal.problems;
