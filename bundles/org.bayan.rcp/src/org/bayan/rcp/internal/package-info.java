/** The Bayan product: its application, its window, its menus. Nothing else depends on it. */
package org.bayan.rcp.internal;
