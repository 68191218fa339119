/** Aligns what nobody has accepted again, while the editor is open. */
package org.bayan.ui.internal.realign;
