/** The workbench part of the checks of translations. */
package org.bayan.quality.ui.internal;
