/** What shows official texts; its packages are known to this bundle and the tests alone. */
package org.bayan.library.ui.internal;
