/** Codebooks that come with the product, and looking things up in a codebook. */
package org.scholion.core.codebook;
