/** The view Conflicts: where issuing bodies differ, side by side. */
package org.bayan.terms.ui.internal.conflicts;
