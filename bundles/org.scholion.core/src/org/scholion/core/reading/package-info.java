/** The port through which documents of any format become text: implemented by importer bundles as OSGi services. */
package org.scholion.core.reading;
