/** Where the text of an article comes from: repeating its extraction. */
package org.scholion.ui.provenance;
