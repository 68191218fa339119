/**
 * What long lists of texts have in common: a {@link org.bayan.ui.internal.list.ListFilterBar}
 * above, the {@link org.bayan.ui.internal.list.ListLayers} of the table, titles of columns, and
 * rows whose cells paint their own lines and selection, all in the {@link
 * org.bayan.ui.internal.list.ListColors} of the theme.
 */
package org.bayan.ui.internal.list;
