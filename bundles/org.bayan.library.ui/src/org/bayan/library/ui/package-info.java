/** Official texts in the workbench: the identifiers that others use. */
package org.bayan.library.ui;
