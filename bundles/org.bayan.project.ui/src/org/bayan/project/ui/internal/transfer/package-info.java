/**
 * The wizards that bring documents into a bitext and write what others work with. What is written
 * is planned first, so that nothing is replaced unasked.
 */
package org.bayan.project.ui.internal.transfer;
