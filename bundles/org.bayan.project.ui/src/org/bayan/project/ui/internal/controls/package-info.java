/** Parts of pages that several wizards and preference pages share. */
package org.bayan.project.ui.internal.controls;
