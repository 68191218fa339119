/** Segments bitexts of the workspace again, after showing what that would do to them. */
package org.bayan.rules.ui.internal.resegment;
