/**
 * The Omissions view: what the report leaves out of the official texts that it follows, passage by
 * passage.
 */
package org.bayan.library.ui.internal.omissions;
