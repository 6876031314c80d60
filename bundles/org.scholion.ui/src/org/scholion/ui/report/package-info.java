/** Writing report texts: the editor with its live preview, completion of references, the list of texts. */
package org.scholion.ui.report;
