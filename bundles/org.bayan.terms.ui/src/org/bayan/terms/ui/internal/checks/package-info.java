/** The view Checks: what is wrong in the termbases that a person works with. */
package org.bayan.terms.ui.internal.checks;
