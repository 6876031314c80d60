/** Looks at a finished product from within. Never shipped: the checks add it to a copy of the product. */
package org.scholion.probe.internal;
