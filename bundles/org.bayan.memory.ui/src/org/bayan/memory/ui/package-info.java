/**
 * Translation memories in the workbench: matches, concordance, the editor of units, and wizards.
 */
package org.bayan.memory.ui;
