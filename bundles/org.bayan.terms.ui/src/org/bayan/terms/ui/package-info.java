/** The termbase in the workbench: its editor, views and wizards. */
package org.bayan.terms.ui;
