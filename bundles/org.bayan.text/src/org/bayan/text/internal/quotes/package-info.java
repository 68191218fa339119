/** How quotation marks find their partners. */
package org.bayan.text.internal.quotes;
