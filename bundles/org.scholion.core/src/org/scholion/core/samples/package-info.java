/** The sample articles of the product and the demo casebook made of them. */
package org.scholion.core.samples;
