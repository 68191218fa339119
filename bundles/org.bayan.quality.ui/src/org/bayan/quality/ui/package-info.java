/** What other bundles know of the checks of translations in the workbench. */
package org.bayan.quality.ui;
