/** How a person gets a termbase of their own. */
package org.bayan.terms.ui.internal.creation;
