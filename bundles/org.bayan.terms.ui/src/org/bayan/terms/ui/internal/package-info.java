/** What the parts of the user interface for termbases share. */
package org.bayan.terms.ui.internal;
