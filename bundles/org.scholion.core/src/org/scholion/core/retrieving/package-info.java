/** The ports through which documents come from the web and feeds are read: implemented by a bundle of its own as OSGi services. */
package org.scholion.core.retrieving;
