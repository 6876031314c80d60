/** Sources of LaTeX. */
package org.scholion.importer.tika.worker.tex;
