/**
 * Prepares the first edits of a session: until it has run some code a few times, the Java virtual
 * machine takes ten times as long for it, and a person at a book would feel that.
 */
package org.bayan.ui.internal.rehearsal;
