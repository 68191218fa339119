/** What the wizards that make a file have in common: where it goes, and how it is opened. */
package org.bayan.ui.internal.creation;
