/**
 * A scrolled list whose entries are drawn rather than made of widgets: {@link
 * org.bayan.ui.internal.blocks.BlockList} scrolls, selects and speaks, each {@link
 * org.bayan.ui.internal.blocks.Block} paints itself, and {@link
 * org.bayan.ui.internal.blocks.BlockContent} says which blocks there are.
 */
package org.bayan.ui.internal.blocks;
