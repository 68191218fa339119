/** What the Project Explorer shows of Bayan projects: icons by kind, and how far a review is. */
package org.bayan.project.ui.internal.explorer;
